package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Span;

/** Reads a verb and its subject between commas amid what is said: «الرئيس، يقول مساعدوه، لن يوقع», «"سنعود"، لوح منسقهم، "ولن نكتفي"». */
final class SaidAmid {
    private static final int LONGEST_ASIDE = 8;
    private static final int SHORTEST = 3;
    private static final Set<String> NO_CLAUSE = WordLists.of("said-amid/no-clause");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Hearer hearer;
    private final Connectives connectives;

    SaidAmid(Sentence s, ArabicLexicon lexicon, Clauses clauses, Hearer hearer) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.hearer = hearer;
        this.connectives = new Connectives(lexicon);
    }

    Optional<Reading.Found> at(int verb, VerbForm form, Path path) {
        boolean speaks = form.has("that") || form.has("ila") || form.continues();
        if (!s.is(verb - 1, Kind.COMMA) || !speaks || form.relays() || !path.rule.equals("verb-subject")) {
            return Optional.empty();
        }
        int comma = behindSubject(path.at);
        int behind = comma + 1;
        if (comma < 0 || behind >= s.size() || s.is(behind, Kind.STOP)) {
            return Optional.empty();
        }
        if (s.is(verb - 2, Kind.CLOSE)) {
            return brokenQuotation(verb, path, behind);
        }
        int from = connectives.behind(s, DateLine.behind(s, verb - 1));
        boolean goesOn = clauses.goesOn(s, behind)
                || (s.is(behind, "و") && lexicon.verb(s, behind + 1).isEmpty())
                || (s.word(behind).startsWith("وم") && lexicon.verb(s, behind).isEmpty());
        // «وبسؤاله عن الأموال، أجاب المتهم، رئيس البنك، | بأنها هدايا»
        boolean governs = s.is(behind, "ب") && s.is(behind + 1, "ان");
        if (!goesOn || governs || !clause(from, verb - 1)) {
            return Optional.empty();
        }
        return found(s.trimmed(from, clauses.ends(s, behind)), path, verb);
    }

    private Optional<Reading.Found> brokenQuotation(int verb, Path path, int behind) {
        int open = s.opening(verb - 2);
        int close = s.is(behind, Kind.OPEN) ? s.closing(behind) : -1;
        boolean both = open >= 0 && verb - 2 - open >= SHORTEST && close - behind >= SHORTEST;
        return both ? found(s.span(open, close + 1), path, verb) : Optional.empty();
    }

    // nothing but when, where and to whom up to the comma
    private int behindSubject(int from) {
        for (int i = from; i < Math.min(s.size(), from + LONGEST_ASIDE); i++) {
            if (s.is(i, Kind.COMMA)) {
                boolean aside = i + 1 < s.size() && s.is(i + 1, "من") && s.is(i + 2, "امام");
                return aside ? behindSubject(i + 1) : i;
            }
            boolean starts = i > from
                    || hearer.alone(i)
                    || s.is(i, "في")
                    || s.is(i, "ل")
                    || s.is(i, "من")
                    || s.is(i, "عن")
                    || s.is(i, "امام")
                    || s.word(i).startsWith("ل")
                    || s.original(i).endsWith("ا");
            if (!starts || !s.is(i, Kind.WORD) || s.is(i, "ان") || clauses.opens(s, i) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean clause(int from, int to) {
        if (to - from < SHORTEST - 1
                || NO_CLAUSE.contains(s.word(from))
                || (s.word(from).startsWith("و")
                        && NO_CLAUSE.contains(s.word(from).substring(1)))
                || lexicon.is(s, from, Closed.ADVERB)
                || lexicon.participle(s, from).isPresent()
                || lexicon.verb(s, from).isPresent()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (s.is(i, Kind.COMMA) || s.is(i, Kind.COLON)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Reading.Found> found(Span content, Path path, int verb) {
        return Optional.of(new Reading.Found(new Told(content, path.tellers, "ar.attribution.said-amid"), verb + 1));
    }
}
