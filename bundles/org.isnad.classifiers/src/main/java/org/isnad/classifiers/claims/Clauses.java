package org.isnad.classifiers.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.isnad.classifiers.claims.Cue.Effect;
import org.isnad.classifiers.claims.Cue.Reach;
import org.isnad.report.Attribution;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases.Match;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** Parts a sentence into clauses: at what is attributed, at connectives, and where a hedge opens a clause of its own. */
final class Clauses {
    // a shorter piece is a list item or a name, not a clause
    private static final int FEWEST_WORDS = 3;

    private final FoldedText text;
    private final ClaimRules rules;

    Clauses(FoldedText text, ClaimRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** The clauses of a sentence in order; together they cover it but for blanks and punctuation at their ends. */
    List<Span> of(Span sentence, List<Attribution> attributions) {
        List<Span> clauses = new ArrayList<>();
        for (Span stretch : stretches(sentence, attributions)) {
            for (Span clause : coordinated(stretch)) {
                clauses.addAll(hedged(clause));
            }
        }
        return clauses.stream()
                .map(this::trimmed)
                .filter(span -> !span.isEmpty())
                .toList();
    }

    // inside and outside what is attributed
    private List<Span> stretches(Span sentence, List<Attribution> attributions) {
        NavigableSet<Integer> cuts = new TreeSet<>(List.of(sentence.start(), sentence.end()));
        for (Attribution attribution : attributions) {
            addInside(cuts, attribution.span().start(), sentence);
            addInside(cuts, attribution.span().end(), sentence);
            attribution.chain().stream()
                    .map(link -> wordStart(link.cue().start(), sentence))
                    .filter(this::afterComma)
                    .forEach(start -> addInside(cuts, start, sentence));
        }
        return between(cuts);
    }

    private static void addInside(NavigableSet<Integer> cuts, int cut, Span span) {
        if (span.start() < cut && cut < span.end()) {
            cuts.add(cut);
        }
    }

    private static List<Span> between(NavigableSet<Integer> cuts) {
        List<Span> spans = new ArrayList<>();
        for (int cut : cuts) {
            Integer next = cuts.higher(cut);
            if (next != null) {
                spans.add(new Span(cut, next));
            }
        }
        return spans;
    }

    private List<Span> coordinated(Span stretch) {
        NavigableSet<Integer> cuts = new TreeSet<>();
        for (Match<Boolean> match : rules.connectives(text, stretch)) {
            int start = wordStart(match.span().start(), stretch);
            if (match.value() || afterComma(start)) {
                cuts.add(start);
            }
        }
        for (Word word : Words.of(text, stretch)) {
            int start = word.span().start();
            if (afterSemicolon(start) || (afterComma(start) && joinsByWaw(word.folded()))) {
                cuts.add(start);
            }
        }
        return between(longEnough(cuts, stretch));
    }

    // «، وتمر عبره …»; a word with the article goes on with a list
    private static boolean joinsByWaw(String folded) {
        return folded.length() > 3 && folded.charAt(0) == 'و' && !folded.startsWith("وال") && !folded.startsWith("ولل");
    }

    private NavigableSet<Integer> longEnough(NavigableSet<Integer> cuts, Span stretch) {
        NavigableSet<Integer> kept = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        int last = stretch.start();
        for (int cut : cuts) {
            if (cut > last && words(last, cut) >= FEWEST_WORDS && words(cut, stretch.end()) >= FEWEST_WORDS) {
                kept.add(cut);
                last = cut;
            }
        }
        return kept;
    }

    private List<Span> hedged(Span clause) {
        NavigableSet<Integer> cuts = new TreeSet<>(List.of(clause.start(), clause.end()));
        int last = clause.start();
        boolean governed = false;
        for (Cue cue : rules.cues(text, clause)) {
            int start = wordStart(cue.span().start(), clause);
            // what is denied or doubted as a whole is not parted again at a hedge inside it
            governed |= cue.effect() == Effect.DENIED || cue.effect() == Effect.DOUBTFUL;
            if (!governed && start > last && words(start, clause.end()) >= FEWEST_WORDS && opens(last, start, cue)) {
                cuts.add(start);
                last = start;
            }
        }
        return between(cuts);
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
    private int wordStart(int index, Span within) {
        int start = index;
        while (start > within.start() && Character.isLetterOrDigit(text.text().charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean afterComma(int index) {
        return "،,;؛".indexOf(lastBefore(index)) >= 0;
    }

    private boolean afterSemicolon(int index) {
        return ";؛".indexOf(lastBefore(index)) >= 0;
    }

    private char lastBefore(int index) {
        int i = index - 1;
        while (i >= 0 && Character.isWhitespace(text.text().charAt(i))) {
            i--;
        }
        return i < 0 ? '.' : text.text().charAt(i);
    }

    private Span trimmed(Span span) {
        List<Word> words = Words.of(text, span);
        return words.isEmpty()
                ? new Span(span.start(), span.start())
                : words.getFirst().span().union(words.getLast().span());
    }
}
