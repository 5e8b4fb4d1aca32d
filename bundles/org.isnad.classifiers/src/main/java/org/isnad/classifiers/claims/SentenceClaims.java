package org.isnad.classifiers.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.classifiers.claims.Cue.Effect;
import org.isnad.classifiers.claims.Cue.Reach;
import org.isnad.report.Attribution;
import org.isnad.report.Claim;
import org.isnad.report.Finding;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases.Match;
import org.isnad.text.Words;
import org.jspecify.annotations.Nullable;

/** The claims of one sentence, clause by clause. */
final class SentenceClaims {
    // a negation so near before a hedge negates the hedge: "is not widely expected"
    private static final int NEXT = 12;
    private static final Set<String> RELATIVES = Set.of("ما", "لما", "بما", "what");
    private static final Set<String> NO_ACTORS = Set.of("agency", "outlet", "facility");

    private final FoldedText text;
    private final ClaimRules rules;
    private final List<Attribution> attributions;
    private final List<Mention> mentions;
    private final List<Span> clauses;
    // of each clause, asked for by itself and by its neighbours
    private final @Nullable List<Cue>[] cues;
    private final @Nullable List<Attribution>[] contents;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
    SentenceClaims(
            FoldedText text, ClaimRules rules, List<Attribution> attributions, List<Mention> mentions, Span sentence) {
        this.text = text;
        this.rules = rules;
        this.attributions = attributions;
        this.mentions = mentions;
        clauses = new Clauses(text, rules).of(sentence, told(sentence));
        cues = new List[clauses.size()];
        contents = new List[clauses.size()];
    }

    void addTo(List<Finding> claims) {
        for (int i = 0; i < clauses.size(); i++) {
            boolean states = Words.count(text, clauses.get(i)) > 1 || denied(clauses.get(i));
            if (states && !frame(i) && !left(i)) {
                claims.add(claim(i));
            }
        }
    }

    // «suçlamaları (reddetti)»: what is denied may be one word
    private boolean denied(Span word) {
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            if (attribution.span().equals(word) && attribution.chain().getLast().manner() == Manner.DENIED) {
                return true;
            }
        }
        return false;
    }

    private List<Attribution> told(Span sentence) {
        return those(attribution -> attribution.span().overlaps(sentence));
    }

    // most often all of them or none
    private List<Attribution> those(Predicate<Attribution> wanted) {
        List<Attribution> found = List.of();
        for (int i = 0; i < attributions.size(); i++) {
            if (wanted.test(attributions.get(i))) {
                found = found.isEmpty() ? new ArrayList<>(attributions.size()) : found;
                found.add(attributions.get(i));
            }
        }
        return found;
    }

    private List<Cue> cues(int clause) {
        List<Cue> known = cues[clause];
        if (known == null) {
            known = outsideNames(rules.cues(text, clauses.get(clause)));
            cues[clause] = known;
        }
        return known;
    }

    private List<Cue> outsideNames(List<Cue> found) {
        for (int i = 0; i < found.size(); i++) {
            if (inName(found.get(i).span())) {
                return found.stream().filter(cue -> !inName(cue.span())).toList();
            }
        }
        return found;
    }

    // «دير الزور» calls nothing a falsehood
    private boolean inName(Span cue) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).span().contains(cue)) {
                return true;
            }
        }
        return false;
    }

    // «وقال المصدران», "a senior official, asking not to be named, (said)": who says it, not what is said
    private boolean frame(int clause) {
        Span span = clauses.get(clause);
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            if (!attribution.span().overlaps(span) && tellers(attribution, clause)) {
                return true;
            }
        }
        return false;
    }

    // «في المقابل، [قالت]», "[told reporters] on Friday", "Sir Julian Thorpe, [who …, said]": left between what is
    // told and who tells it
    private boolean left(int index) {
        Span clause = clauses.get(index);
        boolean last = index + 1 == clauses.size();
        boolean beside = (index > 0 && telling(index - 1)) || (!last && telling(index + 1));
        return beside
                && contents(index).isEmpty()
                && cues(index).isEmpty()
                && !rules.connected(text, clause)
                && (rules.beside().onlyAside(text, clause)
                        || (rules.beside().statesNothing(text, clause)
                                && !(!last && rules.beside().goesOn(text, clauses.get(index + 1)))));
    }

    private boolean telling(int clause) {
        return frame(clause) || !contents(clause).isEmpty();
    }

    private boolean tellers(Attribution attribution, int clause) {
        List<Link> chain = attribution.chain();
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).cue().overlaps(clauses.get(clause))
                    || describes(chain.get(i).source().span(), clause)) {
                return true;
            }
        }
        return false;
    }

    // but «Örgütün elebaşı olduğu iddia edilen X», where somebody says so of the source
    private boolean describes(Span source, int clause) {
        return source.contains(clauses.get(clause))
                && contents(clause).stream().noneMatch(told -> source.contains(told.span()));
    }

    private List<Attribution> contents(int clause) {
        List<Attribution> known = contents[clause];
        if (known == null) {
            Span span = clauses.get(clause);
            known = those(attribution -> attribution.span().contains(span));
            contents[clause] = known;
        }
        return known;
    }

    private Claim claim(int index) {
        Span clause = clauses.get(index);
        List<Attribution> contents = contents(index);
        List<Cue> cues = governing(index, contents);
        Certainties certainties = Certainties.of(cues, chain(contents));
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

    private static List<Link> chain(List<Attribution> contents) {
        if (contents.size() < 2) {
            return contents.isEmpty() ? List.of() : contents.getFirst().chain();
        }
        List<Link> chain = new ArrayList<>();
        for (Attribution content : contents) {
            chain.addAll(content.chain());
        }
        return chain;
    }

    private static List<Span> places(List<Cue> cues) {
        if (cues.isEmpty()) {
            return List.of();
        }
        List<Span> places = new ArrayList<>(cues.size());
        for (Cue cue : cues) {
            if (!places.contains(cue.span())) {
                places.add(cue.span());
            }
        }
        return places;
    }

    private List<Cue> governing(int index, List<Attribution> contents) {
        List<Cue> cues = new ArrayList<>(0);
        if (!contents.isEmpty()) {
            addFrameCues(contents, cues);
        }
        cues.addAll(carriedOver(index));
        cues.addAll(cues(index));
        if (index + 1 < clauses.size()) {
            List<Cue> next = cues(index + 1);
            for (int i = 0; i < next.size(); i++) {
                if (next.get(i).reach() == Reach.BACK) {
                    cues.add(next.get(i));
                }
            }
        }
        question(clauses.get(index)).ifPresent(cues::add);
        return cues;
    }

    // «زعمت مصادر أن …», "denied that …", «… iddia etti»: said of the content, in the clause beside it
    private void addFrameCues(List<Attribution> contents, List<Cue> cues) {
        for (int i = 0; i < contents.size(); i++) {
            Attribution content = contents.get(i);
            int before = -1;
            int behind = -1;
            for (int clause = 0; clause < clauses.size(); clause++) {
                before = clauses.get(clause).end() <= content.span().start() ? clause : before;
                behind = behind < 0
                                && clauses.get(clause).start() >= content.span().end()
                        ? clause
                        : behind;
            }
            int frame = frame(content, before, behind);
            for (Cue cue : frame < 0 ? List.<Cue>of() : ofReportingWords(frame, content)) {
                if (!cues.contains(cue)) {
                    cues.add(cue);
                }
            }
        }
    }

    // the clause its own reporting words stand in, be it that only who tells is left beside what is told; -1 if
    // there is none
    private int frame(Attribution content, int before, int behind) {
        if (before >= 0 && cued(content, before)) {
            return before;
        }
        if (behind >= 0 && cued(content, behind)) {
            return behind;
        }
        return before >= 0 && tellers(content, before) ? before : behind >= 0 && tellers(content, behind) ? behind : -1;
    }

    private boolean cued(Attribution content, int clause) {
        List<Link> chain = content.chain();
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).cue().overlaps(clauses.get(clause))) {
                return true;
            }
        }
        return false;
    }

    // what stands before the reporting word is said of something else, and so is a negation of the saying
    private List<Cue> ofReportingWords(int clause, Attribution content) {
        List<Cue> all = cues(clause);
        if (all.isEmpty()) {
            return all;
        }
        Span frame = clauses.get(clause);
        int start = content.chain().stream()
                .map(Link::cue)
                .filter(frame::overlaps)
                .mapToInt(Span::start)
                .min()
                .orElse(frame.start());
        boolean ofOthers = content.chain().getLast().manner() == Manner.UNATTRIBUTED || relative(start);
        List<Cue> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean not = all.get(i).effect() == Effect.NOT;
            boolean notHedge = not
                    && i + 1 < all.size()
                    && all.get(i + 1).effect().hedges()
                    && all.get(i + 1).span().start() - all.get(i).span().end() <= NEXT;
            // «وتنفي السلطة ما تردد عن …», «لا صحة لما نشرته الصحيفة عن …»
            boolean rumourDenied = all.get(i).effect() == Effect.DENIED && ofOthers;
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

    // «ما نشرته …», "what the paper reported"
    private boolean relative(int reporting) {
        int word = Words.firstFrom(text.words(), reporting) - 1;
        return word >= 0 && RELATIVES.contains(text.words().get(word).folded());
    }

    // read from the chain: «زعم»
    private static boolean claimed(Cue cue, Attribution content) {
        return (cue.effect() == Effect.DOUBTFUL || cue.effect().hedges())
                && content.chain().stream()
                        .anyMatch(link ->
                                link.manner() == Manner.CLAIMED && link.cue().overlaps(cue.span()));
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
    private List<Cue> carriedOver(int index) {
        if (index == 0
                || !text.folded()
                        .startsWith("وان ", text.folded(clauses.get(index).start()))) {
            return List.of();
        }
        return cues(index - 1).stream().filter(this::governsThat).toList();
    }

    // what is asked is left open; the mark stands right behind the clause
    private Optional<Cue> question(Span clause) {
        int end = clause.end();
        String whole = text.text();
        return end < whole.length() && "؟?".indexOf(whole.charAt(end)) >= 0
                ? Optional.of(new Cue(
                        new Span(end, end + 1), Effect.POSSIBLE, Reach.CLAUSE, rules.language() + ".claim.question"))
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
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
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
