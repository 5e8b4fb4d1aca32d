package org.isnad.classifiers.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.classifiers.claims.Cue.Effect;
import org.isnad.classifiers.claims.Cue.Reach;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Attribution;
import org.isnad.report.Claim;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases.Match;
import org.isnad.text.Sentences;
import org.isnad.text.Words;
import org.isnad.work.Work;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Finds claims: clauses of headline and body with how sure their words are, what is done, and by whom. */
@Component
@ClassifierInfo(
        id = "isnad.claims",
        label = "%classifier.claims",
        languages = {"ar", "en", "he", "tr"},
        needs = {"mention", "attribution", "time", "quantity", "quotation"},
        gives = "claim")
public final class ClaimsClassifier implements Classifier {
    // a negation so near before a hedge negates the hedge: "is not widely expected"
    private static final int NEXT = 12;
    private static final Set<String> NO_ACTORS = Set.of("agency", "outlet", "facility");
    private static final Set<Role> ROLES = Set.of(Role.HEADLINE, Role.SUBHEADING, Role.PARAGRAPH);

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        FoldedText text = FoldedText.of(dossier.report().text());
        Nearby<Attribution> attributions = Nearby.of(dossier.findings(Attribution.class), ClaimsClassifier::places);
        Nearby<Mention> names = Nearby.of(dossier.findings(Mention.class));
        List<Finding> claims = new ArrayList<>();
        for (Passage passage : dossier.report().passages()) {
            work.check();
            Optional<ClaimRules> rules = LanguageRules.of(passage.language());
            if (ROLES.contains(passage.role()) && rules.isPresent()) {
                for (Span sentence : Sentences.of(text.text(), passage.span())) {
                    claims.addAll(new InSentence(text, rules.get(), attributions.at(sentence), names.at(sentence))
                            .claims(sentence));
                }
            }
        }
        return claims;
    }

    private static List<Span> places(Attribution attribution) {
        List<Span> places = new ArrayList<>(1 + attribution.chain().size());
        places.add(attribution.span());
        for (Link link : attribution.chain()) {
            places.add(link.cue());
        }
        return places;
    }

    private static final class InSentence {
        private final FoldedText text;
        private final ClaimRules rules;
        private final List<Attribution> attributions;
        private final List<Mention> mentions;
        private final Map<Span, List<Cue>> cues = new HashMap<>();

        InSentence(FoldedText text, ClaimRules rules, List<Attribution> attributions, List<Mention> mentions) {
            this.text = text;
            this.rules = rules;
            this.attributions = attributions;
            this.mentions = mentions;
        }

        List<Claim> claims(Span sentence) {
            List<Span> clauses = new Clauses(text, rules).of(sentence, told(sentence));
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < clauses.size(); i++) {
                boolean states = Words.of(text, clauses.get(i)).size() > 1 || denied(clauses.get(i));
                if (states && !frame(clauses.get(i)) && !left(clauses, i)) {
                    claims.add(claim(clauses, i));
                }
            }
            return claims;
        }

        // «suçlamaları (reddetti)»: what is denied may be one word
        private boolean denied(Span word) {
            return attributions.stream()
                    .anyMatch(attribution -> attribution.span().equals(word)
                            && attribution.chain().getLast().manner() == Manner.DENIED);
        }

        private List<Attribution> told(Span sentence) {
            List<Attribution> told = new ArrayList<>(attributions.size());
            for (Attribution attribution : attributions) {
                if (attribution.span().overlaps(sentence)) {
                    told.add(attribution);
                }
            }
            return told;
        }

        // asked for by the clause itself and by its neighbours
        private List<Cue> cues(Span clause) {
            return cues.computeIfAbsent(
                    clause,
                    span -> rules.cues(text, span).stream()
                            .filter(cue -> !inName(cue.span()))
                            .toList());
        }

        // «دير الزور» calls nothing a falsehood
        private boolean inName(Span cue) {
            return mentions.stream().anyMatch(name -> name.span().contains(cue));
        }

        // «وقال المصدران», "a senior official, asking not to be named, (said)": who says it, not what is said
        private boolean frame(Span clause) {
            for (Attribution attribution : attributions) {
                if (!attribution.span().overlaps(clause) && tellers(attribution, clause)) {
                    return true;
                }
            }
            return false;
        }

        // «في المقابل، [قالت]», "[told reporters] on Friday", "Sir Julian Thorpe, [who …, said]": left between what is
        // told and who tells it
        private boolean left(List<Span> clauses, int index) {
            Span clause = clauses.get(index);
            boolean beside = (index > 0 && telling(clauses.get(index - 1)))
                    || (index + 1 < clauses.size() && telling(clauses.get(index + 1)));
            return beside
                    && contents(clause).isEmpty()
                    && cues(clause).isEmpty()
                    && !rules.connected(text, clause)
                    && (rules.beside().onlyAside(text, clause)
                            || (rules.beside().statesNothing(text, clause)
                                    && !(index + 1 < clauses.size()
                                            && rules.beside().goesOn(text, clauses.get(index + 1)))));
        }

        private boolean telling(Span clause) {
            return frame(clause) || !contents(clause).isEmpty();
        }

        private boolean tellers(Attribution attribution, Span clause) {
            for (Link link : attribution.chain()) {
                if (link.cue().overlaps(clause) || describes(link.source().span(), clause)) {
                    return true;
                }
            }
            return false;
        }

        // but «Örgütün elebaşı olduğu iddia edilen X», where somebody says so of the source
        private boolean describes(Span source, Span clause) {
            return source.contains(clause) && contents(clause).stream().noneMatch(told -> source.contains(told.span()));
        }

        private List<Attribution> contents(Span clause) {
            List<Attribution> contents = new ArrayList<>(attributions.size());
            for (Attribution attribution : attributions) {
                if (attribution.span().contains(clause)) {
                    contents.add(attribution);
                }
            }
            return contents;
        }

        private Claim claim(List<Span> clauses, int index) {
            Span clause = clauses.get(index);
            List<Attribution> contents = contents(clause);
            List<Cue> cues = governing(clauses, index, contents);
            List<Link> chain = new ArrayList<>();
            for (Attribution content : contents) {
                chain.addAll(content.chain());
            }
            Certainties certainties = Certainties.of(cues, chain);
            List<Match<String>> actions = rules.actions(text, clause);
            return new Claim(
                    clause,
                    certainties.certainty(),
                    certainties.polarity(),
                    places(cues),
                    actions.isEmpty()
                            ? Optional.empty()
                            : Optional.of(actions.getFirst().value()),
                    actors(clause),
                    cues.isEmpty() ? rules.statement() : cues.getLast().rule());
        }

        private static List<Span> places(List<Cue> cues) {
            List<Span> places = new ArrayList<>(cues.size());
            for (Cue cue : cues) {
                if (!places.contains(cue.span())) {
                    places.add(cue.span());
                }
            }
            return places;
        }

        private List<Cue> governing(List<Span> clauses, int index, List<Attribution> contents) {
            Span clause = clauses.get(index);
            List<Cue> cues = new ArrayList<>();
            if (!contents.isEmpty()) {
                cues.addAll(frameCues(contents, clauses));
            }
            cues.addAll(carriedOver(clauses, index));
            cues.addAll(cues(clause));
            if (index + 1 < clauses.size()) {
                for (Cue cue : cues(clauses.get(index + 1))) {
                    if (cue.reach() == Reach.BACK) {
                        cues.add(cue);
                    }
                }
            }
            question(clause).ifPresent(cues::add);
            return cues;
        }

        // «زعمت مصادر أن …», "denied that …", «… iddia etti»: said of the content, in the clause beside it
        private Set<Cue> frameCues(List<Attribution> contents, List<Span> clauses) {
            Set<Cue> cues = new LinkedHashSet<>();
            for (Attribution content : contents) {
                Span before = null;
                Span behind = null;
                for (Span clause : clauses) {
                    before = clause.end() <= content.span().start() ? clause : before;
                    behind = behind == null && clause.start() >= content.span().end() ? clause : behind;
                }
                frame(content, before, behind).ifPresent(frame -> cues.addAll(ofReportingWords(frame, content)));
            }
            return cues;
        }

        // the clause its own reporting words stand in, be it that only who tells is left beside what is told
        private Optional<Span> frame(Attribution content, @Nullable Span before, @Nullable Span behind) {
            List<Span> beside =
                    Stream.of(before, behind).filter(Objects::nonNull).toList();
            Optional<Span> telling = beside.stream()
                    .filter(clause ->
                            content.chain().stream().anyMatch(link -> link.cue().overlaps(clause)))
                    .findFirst();
            return telling.or(() ->
                    beside.stream().filter(clause -> tellers(content, clause)).findFirst());
        }

        // what stands before the reporting word is said of something else, and so is a negation of the saying
        private List<Cue> ofReportingWords(Span frame, Attribution content) {
            List<Cue> all = cues(frame);
            if (all.isEmpty()) {
                return all;
            }
            int start = content.chain().stream()
                    .map(Link::cue)
                    .filter(frame::overlaps)
                    .mapToInt(Span::start)
                    .min()
                    .orElse(frame.start());
            boolean rumour = content.chain().stream().allMatch(link -> link.manner() == Manner.UNATTRIBUTED);
            List<Cue> kept = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                boolean not = all.get(i).effect() == Effect.NOT;
                boolean notHedge = not
                        && i + 1 < all.size()
                        && all.get(i + 1).effect().hedges()
                        && all.get(i + 1).span().start() - all.get(i).span().end() <= NEXT;
                // «وتنفي السلطة ما تردد عن …»
                boolean rumourDenied = all.get(i).effect() == Effect.DENIED && rumour;
                boolean behind = !not
                        && all.get(i).span().end() > start
                        && !quoted(all.get(i).span())
                        && !claimed(all.get(i), content);
                if (notHedge || rumourDenied || behind) {
                    kept.add(all.get(i));
                }
            }
            return kept;
        }

        // read from the chain: «زعم»
        private static boolean claimed(Cue cue, Attribution content) {
            return (cue.effect() == Effect.DOUBTFUL || cue.effect().hedges())
                    && content.chain().stream()
                            .anyMatch(link -> link.manner() == Manner.CLAIMED
                                    && link.cue().overlaps(cue.span()));
        }

        // 'what he called a "baseless" expulsion': a word in marks is said of that alone
        private boolean quoted(Span cue) {
            String whole = text.text();
            return cue.start() > 0
                    && cue.end() < whole.length()
                    && "\"“”«»".indexOf(whole.charAt(cue.start() - 1)) >= 0
                    && "\"“”«»".indexOf(whole.charAt(cue.end())) >= 0;
        }

        // «من المحتمل أن … وأن …»: the hedge governs both
        private List<Cue> carriedOver(List<Span> clauses, int index) {
            if (index == 0
                    || !text.folded()
                            .startsWith("وان ", text.folded(clauses.get(index).start()))) {
                return List.of();
            }
            return cues(clauses.get(index - 1)).stream()
                    .filter(this::governsThat)
                    .toList();
        }

        // what is asked is left open; the mark stands right behind the clause
        private Optional<Cue> question(Span clause) {
            int end = clause.end();
            String whole = text.text();
            return end < whole.length() && "؟?".indexOf(whole.charAt(end)) >= 0
                    ? Optional.of(new Cue(
                            new Span(end, end + 1),
                            Effect.POSSIBLE,
                            Reach.CLAUSE,
                            rules.language() + ".claim.question"))
                    : Optional.empty();
        }

        private boolean governsThat(Cue cue) {
            String folded = text.folded();
            int end = text.folded(cue.span().end());
            return folded.startsWith("ان ", end + 1)
                    || (end - 3 >= text.folded(cue.span().start()) && folded.startsWith(" ان", end - 3));
        }

        private List<String> actors(Span clause) {
            List<String> actors = List.of();
            for (Mention mention : mentions) {
                boolean acts = mention.entity().isPresent() && !NO_ACTORS.contains(mention.kind());
                if (acts && clause.contains(mention.span())) {
                    actors = actors.isEmpty() ? new ArrayList<>() : actors;
                    String entity = mention.entity().orElseThrow();
                    if (!actors.contains(entity)) {
                        actors.add(entity);
                    }
                }
            }
            return actors;
        }
    }
}
