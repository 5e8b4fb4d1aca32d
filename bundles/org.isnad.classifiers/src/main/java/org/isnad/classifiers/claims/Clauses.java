package org.isnad.classifiers.claims;

import java.util.ArrayList;
import java.util.List;
import org.isnad.classifiers.claims.Cue.Effect;
import org.isnad.classifiers.claims.Cue.Reach;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases.Match;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** Parts a sentence into clauses: at what is attributed, at connectives, and where a hedge opens a clause of its own. */
final class Clauses {
    // a shorter piece is a list item or a name, not a clause, but behind a word that ends one: «Fren tutmadı»
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_TO_VERB = 2;
    private static final String STOPS = ".!?؟";
    // «Prof. Kaya», "Mr. Lee"
    private static final int SHORTEST_ABBREVIATION = 4;
    // «د. سلمى», «م.ح. ראובן»: where there are no capitals
    private static final int LONGEST_LETTERS = 2;
    private static final String SEMICOLONS = ";؛";
    private static final String COMMAS = "،," + SEMICOLONS;

    private final FoldedText text;
    private final ClaimRules rules;

    Clauses(FoldedText text, ClaimRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** The clauses of a sentence in order; together they cover it but for blanks and punctuation at their ends. */
    List<Span> of(Span sentence, List<Attribution> attributions) {
        List<Span> clauses = new ArrayList<>();
        List<Span> stretches = stretches(sentence, attributions);
        for (int i = 0; i < stretches.size(); i++) {
            List<Span> coordinated = coordinated(stretches.get(i));
            for (int j = 0; j < coordinated.size(); j++) {
                addHedged(coordinated.get(j), clauses);
            }
        }
        clauses.replaceAll(this::trimmed);
        clauses.removeIf(Span::isEmpty);
        return clauses;
    }

    // inside and outside what is attributed
    private List<Span> stretches(Span sentence, List<Attribution> attributions) {
        if (attributions.isEmpty()) {
            return List.of(sentence);
        }
        List<Integer> cuts = new ArrayList<>();
        cuts.add(sentence.start());
        cuts.add(sentence.end());
        for (Attribution attribution : attributions) {
            addInside(cuts, attribution.span().start(), sentence);
            addInside(cuts, attribution.span().end(), sentence);
            List<Link> chain = attribution.chain();
            for (int i = 0; i < chain.size(); i++) {
                int start = wordStart(text, chain.get(i).cue().start(), sentence);
                if (afterComma(start)) {
                    addInside(cuts, start, sentence);
                }
            }
        }
        List<Span> stretches = between(cuts);
        Tellings tellings = new Tellings(text, rules);
        int inside = cuts.size();
        for (int i = 0; i < stretches.size(); i++) {
            tellings.addCuts(stretches.get(i), attributions, cuts);
        }
        return cuts.size() == inside ? stretches : between(cuts);
    }

    private static void addInside(List<Integer> cuts, int cut, Span span) {
        if (span.start() < cut && cut < span.end()) {
            cuts.add(cut);
        }
    }

    private static List<Span> between(List<Integer> cuts) {
        cuts.sort(null);
        List<Span> spans = new ArrayList<>(cuts.size());
        int last = -1;
        for (int i = 0; i < cuts.size(); i++) {
            int cut = cuts.get(i);
            if (last >= 0 && cut > last) {
                spans.add(new Span(last, cut));
            }
            last = cut;
        }
        return spans;
    }

    private List<Span> coordinated(Span stretch) {
        List<Integer> cuts = new ArrayList<>(0);
        List<Match<Boolean>> connectives = rules.connectives(text, stretch);
        for (int i = 0; i < connectives.size(); i++) {
            Match<Boolean> match = connectives.get(i);
            int start = wordStart(text, match.span().start(), stretch);
            if (match.value() || afterComma(start)) {
                cuts.add(start);
            }
        }
        List<Word> words = text.words();
        int end = Words.firstFrom(words, stretch.end());
        for (int i = Words.firstFrom(words, stretch.start()); i < end; i++) {
            int start = words.get(i).span().start();
            char before = lastBefore(start);
            if (SEMICOLONS.indexOf(before) >= 0
                    || stops(words, i, before)
                    || (COMMAS.indexOf(before) >= 0 && rules.joins(words.get(i)))
                    || (i + 1 < end && rules.begins(words.get(i), words.get(i + 1)))) {
                cuts.add(start);
            } else if (endsBefore(words, i, stretch)) {
                cuts.add(start);
            }
        }
        if (cuts.isEmpty()) {
            return List.of(stretch);
        }
        cuts.sort(null);
        return longEnough(cuts, stretch);
    }

    // «kapalı kaldığı, | soruşturmanın sürdüğü», «geldi | ve imzaladı»
    private boolean endsBefore(List<Word> words, int index, Span stretch) {
        return index > 0
                && rules.endsClause(words.get(index - 1))
                && words.get(index - 1).span().start() > stretch.start()
                && (afterComma(words.get(index).span().start())
                        || rules.beside().joins(words.get(index)));
    }

    // «"Raporumuz ortada. | Gizlediğimiz bir şey yok"»: another sentence in the words quoted
    private boolean stops(List<Word> words, int index, char before) {
        if (STOPS.indexOf(before) < 0 || index == 0) {
            return false;
        }
        String whole = text.text();
        Span last = words.get(index - 1).span();
        char first = whole.charAt(words.get(index).span().start());
        if (Character.getType(first) == Character.OTHER_LETTER) {
            // not «"هرم من الأكاذيب".. الحكم على مصرفي»
            return last.length() > LONGEST_LETTERS
                    && whole.charAt(last.end()) == before
                    && Character.isWhitespace(whole.charAt(last.end() + 1));
        }
        return Character.isUpperCase(first)
                && last.length() > SHORTEST_ABBREVIATION
                && Character.isLowerCase(whole.charAt(last.start() + 1));
    }

    private boolean verbBefore(int cut) {
        List<Word> words = text.words();
        int at = Words.firstFrom(words, cut);
        return at > 0 && rules.endsClause(words.get(at - 1));
    }

    private List<Span> longEnough(List<Integer> cuts, Span stretch) {
        List<Span> kept = new ArrayList<>(cuts.size() + 1);
        int last = stretch.start();
        for (int cut : cuts) {
            boolean whole = verbBefore(cut) || STOPS.indexOf(lastBefore(cut)) >= 0;
            int fewest = whole ? FEWEST_TO_VERB : FEWEST_WORDS;
            if (cut > last && words(last, cut) >= fewest && words(cut, stretch.end()) >= fewest) {
                kept.add(new Span(last, cut));
                last = cut;
            }
        }
        kept.add(new Span(last, stretch.end()));
        return kept;
    }

    private void addHedged(Span clause, List<Span> parts) {
        List<Cue> cues = rules.cues(text, clause);
        int last = clause.start();
        boolean governed = false;
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            int start = relative(last, wordStart(text, cue.span().start(), clause));
            // what is denied or doubted as a whole is not parted again at a hedge inside it
            governed |= cue.effect() == Effect.DENIED || cue.effect() == Effect.DOUBTFUL;
            if (!governed && start > last && words(start, clause.end()) >= FEWEST_WORDS && opens(last, start, cue)) {
                parts.add(new Span(last, start));
                last = start;
            }
        }
        parts.add(last == clause.start() ? clause : new Span(last, clause.end()));
    }

    // «متطلبات التصحيح | التي يمكن الاطلاع عليها»: the relative goes with its hedge
    private int relative(int from, int cue) {
        int before = Words.firstFrom(text.words(), cue) - 1;
        boolean relative = before >= 0 && rules.relative(text.words().get(before));
        return relative ? Math.max(from, text.words().get(before).span().start()) : cue;
    }

    private boolean opens(int from, int start, Cue cue) {
        if (cue.reach() != Reach.HERE) {
            return false;
        }
        List<Word> before = Words.of(text, new Span(from, start));
        return cue.effect() == Effect.NOT ? before.size() >= FEWEST_WORDS : rules.opensClause(text, before, cue);
    }

    private int words(int from, int to) {
        return Words.firstFrom(text.words(), to) - Words.firstFrom(text.words(), from);
    }

    // particles written together with a cue go with it
    static int wordStart(FoldedText text, int index, Span within) {
        int start = index;
        while (start > within.start() && Character.isLetterOrDigit(text.text().charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean afterComma(int index) {
        return COMMAS.indexOf(lastBefore(index)) >= 0;
    }

    private char lastBefore(int index) {
        int i = index - 1;
        while (i >= 0 && Character.isWhitespace(text.text().charAt(i))) {
            i--;
        }
        return i < 0 ? '.' : text.text().charAt(i);
    }

    private Span trimmed(Span span) {
        List<Word> words = text.words();
        int first = Words.firstFrom(words, span.start());
        int next = Words.firstFrom(words, span.end());
        // «ف|إن»: what is attributed may begin behind a particle; the rest of the word is its own
        int start = first > 0 && words.get(first - 1).span().end() > span.start() ? span.start() : start(first, span);
        if (next > 0 && words.get(next - 1).span().end() > span.end()) {
            next--;
        }
        int end = next > 0 ? words.get(next - 1).span().end() : start;
        return end <= start ? new Span(span.start(), span.start()) : closed(start, end, span.end());
    }

    private int start(int word, Span span) {
        List<Word> words = text.words();
        return word < words.size() ? Math.min(words.get(word).span().start(), span.end()) : span.end();
    }

    // «إن "الأبواب مفتوحة"», «ظهر أمس (الاثنين)»: what is opened is closed
    private Span closed(int start, int end, int limit) {
        String whole = text.text();
        int open = 0;
        int brackets = 0;
        for (int i = start; i < end; i++) {
            char letter = whole.charAt(i);
            open = Math.max(0, open + marks(letter, open));
            brackets = Math.max(0, brackets + (letter == '(' ? 1 : letter == ')' ? -1 : 0));
        }
        boolean closes = end < limit
                && ((open > 0 && marks(whole.charAt(end), open) < 0) || (brackets > 0 && whole.charAt(end) == ')'));
        return new Span(start, closes ? end + 1 : end);
    }

    private static int marks(char letter, int open) {
        return switch (letter) {
            case '"' -> open > 0 ? -1 : 1;
            case '“', '«' -> 1;
            case '”', '»' -> -1;
            default -> 0;
        };
    }
}
