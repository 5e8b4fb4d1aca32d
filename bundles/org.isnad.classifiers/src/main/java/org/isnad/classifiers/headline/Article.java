package org.isnad.classifiers.headline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.classifiers.claims.Cue;
import org.isnad.classifiers.claims.Nearby;
import org.isnad.report.Attribution;
import org.isnad.report.Claim;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Passage;
import org.isnad.report.Polarity;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.report.TimeReference;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases.Match;
import org.isnad.text.Sentences;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** A report read for its headline: what the headline states, what the body tells, and which of it is the same. */
final class Article {
    // the claim's own words count for more than those around it
    private static final double OWN = .65;
    private static final double SAME_ACTION = .1;
    private static final double IN_THE_LEAD = .1;
    private static final Pattern QUOTED = Pattern.compile("[\"“«„'‘]([^\"”»“'’]+)[\"”»“'’]");
    private static final Set<String> UNDONE = Set.of("intend", "nearly", "tried");
    private static final int FEW_KEYS = 4;
    // letters between a negation and what it negates
    private static final int NEAR = 25;
    private static final double ALMOST = .1;
    // a body claim with less of the headline's words speaks of something else
    private static final double SAME_MATTER = .35;

    final FoldedText folded;
    final Span headline;
    private final String title;
    final ClaimRules rules;
    final HeadlineWords words;
    final Coverage coverage;
    final List<Claim> stated;
    final List<Told> told = new ArrayList<>();
    final List<Deed> deeds = new ArrayList<>();
    final List<Span> sentences = new ArrayList<>();
    final List<Attribution> attributions;
    final List<Quantity> quantities;
    final List<Quantity> numbers;
    final String language;
    private final boolean intends;
    // "planned a coup": the headline states the plan, and no more
    private final boolean plans;
    private final boolean asks;
    private final boolean asksWhy;
    private final boolean attributed;
    private final List<Passage> body;
    private final Nearby<Span> paragraphs;
    // asked for by several checks; a claim of the headline is one object
    private final IdentityHashMap<Claim, List<Told>> same = new IdentityHashMap<>();

    Article(Dossier dossier, Passage passage, ClaimRules rules) {
        headline = passage.span();
        this.rules = rules;
        String code = passage.language().getLanguage();
        language = code.equals("iw") ? "he" : code;
        words = HeadlineWords.of(language);
        folded = FoldedText.of(dossier.report().text());
        title = headline.in(folded.text());
        body = dossier.report().body();
        paragraphs = Nearby.of(body.stream().map(Passage::span).toList(), List::of);
        intends = undone(marks(headline), headline, List.of());
        plans = intends || word("planned", headline).isPresent();
        asks = word("ask", headline).isPresent();
        asksWhy = startsWithWhy();
        coverage = new Coverage(dossier, folded, headline, language, rules);
        attributions = dossier.findings(Attribution.class);
        attributed = title.indexOf(':') >= 0 || tells(headline);
        List<Claim> all = dossier.findings(Claim.class);
        stated = stated(all);
        read(all.stream().filter(this::inBody).toList());
        Nearby<TimeReference> times = Nearby.of(dossier.findings(TimeReference.class).stream()
                .filter(TimeReference::resolved)
                .toList());
        numbers = dossier.findings(Quantity.class);
        quantities = numbers.stream()
                .filter(quantity -> !times.touches(quantity.span()))
                .toList();
    }

    // «صحيفة إيطالية: …», "Ferry disaster: …": what stands before a colon says who or where, not what
    private List<Claim> stated(List<Claim> all) {
        List<Claim> own =
                all.stream().filter(claim -> headline.contains(claim.span())).toList();
        List<Claim> behind = own.stream()
                .filter(claim -> !folded.text().startsWith(":", claim.span().end()))
                .toList();
        return behind.isEmpty() ? own : behind;
    }

    private void read(List<Claim> claims) {
        List<Claim> byStart = lastOfEachStart(claims);
        int next = 0;
        for (int i = 0; i < body.size(); i++) {
            for (Span sentence : Sentences.of(folded.text(), body.get(i).span())) {
                int first = firstFrom(byStart, next, sentence.start());
                next = firstFrom(byStart, first, sentence.end());
                sentences.add(sentence);
                read(byStart.subList(first, next), sentence, i);
            }
        }
    }

    private static List<Claim> lastOfEachStart(List<Claim> claims) {
        List<Claim> byStart = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            if (!byStart.isEmpty()
                    && byStart.getLast().span().start() == claim.span().start()) {
                byStart.removeLast();
            }
            byStart.add(claim);
        }
        return byStart;
    }

    private static int firstFrom(List<Claim> claims, int from, int start) {
        int i = from;
        while (i < claims.size() && claims.get(i).span().start() < start) {
            i++;
        }
        return i;
    }

    private void read(List<Claim> own, Span sentence, int paragraph) {
        BitSet around = coverage.keys(sentence);
        List<Match<String>> marks = marks(sentence);
        boolean asked = !asks && first("ask", marks).isPresent();
        List<Match<String>> actions = coverage.actions(sentence);
        for (int i = 0; i < own.size(); i++) {
            // «نفى المدير استقالته»: a claim alone in its sentence is about whom the sentence names
            boolean alone = own.size() == 1;
            Span matter = alone ? sentence : own.get(i).span();
            boolean intended = !plans && undone(marks, matter, actions);
            BitSet keys = alone ? around : coverage.keys(matter);
            told.add(new Told(own.get(i), sentence, paragraph, matter, keys, around, intended, asked));
        }
        List<Cue> cues = actions.isEmpty() ? List.of() : rules.cues(folded, sentence);
        for (int i = 0; i < actions.size(); i++) {
            Match<String> action = actions.get(i);
            boolean nearly = !marks.isEmpty() && nearly(action.span(), sentence);
            deeds.add(new Deed(action, sentence, affirmed(action, own, cues) && !nearly));
        }
    }

    // thought of, tried or nearly brought off
    private boolean undone(List<Match<String>> marks, Span within, List<Match<String>> actions) {
        for (int i = 0; i < marks.size(); i++) {
            Match<String> mark = marks.get(i);
            boolean undone = UNDONE.contains(mark.value()) && within.contains(mark.span());
            if (undone && !(mark.value().equals("tried") && arrived(mark.span(), within, actions))) {
                return true;
            }
        }
        return false;
    }

    // "arrested five men who tried to …": what comes before was done; a Turkish verb comes behind
    private boolean arrived(Span tried, Span within, List<Match<String>> actions) {
        return !language.equals("tr")
                && actions.stream()
                        .anyMatch(action ->
                                within.contains(action.span()) && action.span().end() <= tried.start());
    }

    // "came close to a deal", in Turkish behind it
    private boolean nearly(Span action, Span sentence) {
        Span near = new Span(
                Math.max(sentence.start(), action.start() - NEAR), Math.min(sentence.end(), action.end() + NEAR));
        return word("nearly", near).isPresent();
    }

    private static boolean affirmed(Match<String> action, List<Claim> own, List<Cue> cues) {
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).span().contains(action.span())) {
                return own.get(i).polarity() == Polarity.AFFIRMED;
            }
        }
        for (int i = 0; i < cues.size(); i++) {
            Span cue = cues.get(i).span();
            if (not(cues.get(i))
                    && cue.start() < action.span().end()
                    && action.span().start() - cue.end() < NEAR) {
                return false;
            }
        }
        return true;
    }

    /** How much of some words a sentence of the body has; so few words of its own point to the rest of its paragraph. */
    double matter(List<Unit> units, Told told) {
        boolean bare = coverage.few(told.sentence(), FEW_KEYS);
        return coverage.by(
                units, bare ? coverage.keys(body.get(told.paragraph()).span()) : told.around());
    }

    /** How much of some words the paragraph around a claim has. */
    double around(List<Unit> units, Told told) {
        return coverage.by(units, coverage.keys(body.get(told.paragraph()).span()));
    }

    boolean inBody(Finding finding) {
        return paragraphs.touches(finding.span());
    }

    /** Whether the body has words that the headline puts in quotation marks. */
    boolean quotesTheBody() {
        Matcher quoted = QUOTED.matcher(title);
        while (quoted.find()) {
            String quote = quoted.group(1).strip();
            if (quote.indexOf(' ') > 0 && folded.text().indexOf(quote, headline.end()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the headline itself speaks of a denial, a plan or a possibility, or only of why. */
    boolean guarded() {
        return word("hedge", headline).isPresent()
                || word("answer", headline).isPresent()
                || intends
                || denies()
                || asksWhy();
    }

    boolean denies() {
        return denies(headline) || word("omit", headline).isPresent();
    }

    /** Whether words say no of a whole clause. */
    boolean denies(Span within) {
        // "without" says no of a word only
        return rules.cues(folded, within).stream()
                .anyMatch(cue -> not(cue) && !(cue.effect() == Cue.Effect.NOT && cue.reach() == Cue.Reach.HERE));
    }

    /** Whether words of the headline say no of anything: "a win without a majority". */
    boolean negates() {
        return word("omit", headline).isPresent()
                || rules.cues(folded, headline).stream().anyMatch(Article::not);
    }

    private static boolean not(Cue cue) {
        return cue.effect() == Cue.Effect.DENIED
                || cue.effect() == Cue.Effect.NOT
                || cue.effect() == Cue.Effect.UNCONFIRMED;
    }

    /** The headline without what stands before its colon: who says it, or what it is about. */
    Span matter() {
        return new Span(headline.start() + title.indexOf(':') + 1, headline.end());
    }

    /** «بيان الوزارة رقم 12»: the headline says what the text is and nothing that could be open. */
    boolean namesAPaper() {
        List<Word> all = Words.of(folded, headline);
        return !all.isEmpty()
                && word("paper", all.getFirst().span()).isPresent()
                && rules.actions(folded, headline).isEmpty();
    }

    /** Whether it takes for granted what it asks about. */
    boolean asksWhy() {
        return asksWhy;
    }

    private boolean startsWithWhy() {
        List<Word> first = Words.of(folded, matter());
        boolean mark = title.endsWith("?") || title.endsWith("؟");
        if (first.isEmpty()) {
            return false;
        }
        // in Turkish the word may stand anywhere before the verb
        Span asking =
                mark && language.equals("tr") ? headline : first.getFirst().span();
        return word("why", asking).isPresent() || (mark && word("which", asking).isPresent());
    }

    /** Whether the headline says so without doubt; what stands outside all claims is stated plainly too. */
    boolean statedPlainly(Span words) {
        return stated.stream().filter(claim -> claim.span().overlaps(words)).allMatch(Told::plain);
    }

    /** Whether some affirmed claim of the body has the very words. */
    boolean affirms(Span said) {
        BitSet own = coverage.wordKeys(said);
        return told.stream()
                .anyMatch(each -> each.claim().polarity() == Polarity.AFFIRMED
                        && word("nearly", each.claim().span()).isEmpty()
                        && each.holds(own));
    }

    /** Whether the headline says who says it. */
    boolean attributed() {
        return attributed;
    }

    private boolean tells(Span words) {
        return attributions.stream()
                .flatMap(attribution -> attribution.chain().stream())
                .anyMatch(link -> words.overlaps(link.cue()));
    }

    /** The words of a claim of the headline, or of the whole headline if it stands alone in it. */
    List<Unit> units(Claim claim) {
        return behindCase(coverage.units(stated.size() == 1 ? headline : claim.span()));
    }

    /** Without what a trial is about, which is as open as the trial leaves it: «dolandırıcılık davasında | 11 sanığa …». */
    List<Unit> behindCase(List<Unit> units) {
        int noun = word("case", headline).map(match -> match.span().start()).orElse(0);
        return units.stream().filter(unit -> unit.span().start() >= noun).toList();
    }

    /** The body's claims that speak of the same as one of the headline, the nearest first; none if none is near. */
    List<Told> same(Claim claim) {
        return same.computeIfAbsent(claim, asked -> same(asked, units(asked)));
    }

    /** The same by some of its words only. */
    List<Told> same(Claim claim, List<Unit> units) {
        double[] scores = new double[told.size()];
        double best = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(units, claim, told.get(i));
            best = Math.max(best, scores[i]);
        }
        double enough = Math.max(SAME_MATTER, best - ALMOST);
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] >= enough)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> scores[i]).reversed())
                .map(told::get)
                .toList();
    }

    private double score(List<Unit> units, Claim claim, Told each) {
        double words = OWN * coverage.by(units, each.own()) + (1 - OWN) * coverage.by(units, each.around());
        boolean sameAction =
                claim.action().isPresent() && claim.action().equals(each.claim().action());
        double place = each.paragraph() == 0 ? IN_THE_LEAD : each.paragraph() == 1 ? IN_THE_LEAD / 2 : 0;
        return words == 0 ? 0 : words + (sameAction ? SAME_ACTION : 0) + place;
    }

    /** Whether the headline speaks of what is only thought of, tried or near. */
    boolean intends() {
        return intends;
    }

    /** Whether a sentence of the body speaks of a plan, an attempt or what is near. */
    boolean intends(Told each) {
        return undone(marks(each.sentence()), each.sentence(), List.of());
    }

    Optional<Match<String>> word(String kind, Span within) {
        return first(kind, marks(within));
    }

    private static Optional<Match<String>> first(String kind, List<Match<String>> marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).value().equals(kind)) {
                return Optional.of(marks.get(i));
            }
        }
        return Optional.empty();
    }

    /** The words of every kind inside a span, in its order. */
    List<Match<String>> marks(Span within) {
        return words.all(folded, within);
    }

    String words(Span span) {
        return span.in(folded.text());
    }
}
