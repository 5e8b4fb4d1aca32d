package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Word;
import org.isnad.text.Words;

/**
 * What a line holds against news: that it is not so, made up, or that all goes on as before. Whatever the words, one line
 * that does and one that does not contradict, and two that do say the same.
 */
final class Standing {
    private static final int REACH = 5;
    private static final String BOUNDARIES = "،,:؛;.!؟?—–";
    private static final Phrases<Kind> MARKS = read();

    private final Line line;
    private final List<Phrases.Match<Kind>> marks;
    private final List<Span> negated = new ArrayList<>();

    enum Kind {
        PARTICLE,
        DENIAL,
        FALSE,
        USUAL,
        NONE
    }

    Standing(Line line) {
        this.line = line;
        marks = MARKS.find(line.side.text, line.span).stream()
                .filter(mark -> mark.value() != Kind.NONE)
                .toList();
        marks.stream()
                .filter(mark -> mark.value() == Kind.PARTICLE || mark.value() == Kind.DENIAL)
                .forEach(this::reach);
    }

    // a particle reaches to the end of its clause, a word of denying to the end of its sentence
    private void reach(Phrases.Match<Kind> mark) {
        int most = mark.value() == Kind.DENIAL ? Integer.MAX_VALUE : REACH;
        int end = mark.span().end();
        String text = line.side.text.text();
        for (Word word : Words.of(line.side.text, new Span(mark.span().end(), line.span.end()))) {
            boolean over = text.substring(end, word.span().start()).chars().anyMatch(c -> BOUNDARIES.indexOf(c) >= 0);
            if (over || most-- == 0 || word.folded().equals("بل") || word.folded().equals("لكن")) {
                break;
            }
            end = word.span().end();
        }
        negated.add(new Span(mark.span().end(), end));
    }

    /** Whether it says that something is not so or as ever. */
    boolean against() {
        return !marks.isEmpty();
    }

    /** The words that say so. */
    Optional<Span> mark() {
        return marks.stream().map(Phrases.Match::span).findFirst();
    }

    /** Whether something stands where it is negated. */
    boolean negates(Span span) {
        return negated.stream().anyMatch(reach -> reach.contains(span));
    }

    /** Whether words are themselves of those that hold against. */
    boolean marks(Span span) {
        return marks.stream().anyMatch(mark -> mark.span().overlaps(span));
    }

    /** Whether it denies, and does not only say that all is as before. */
    boolean denies() {
        return marks.stream().anyMatch(mark -> mark.value() != Kind.USUAL);
    }

    private static Phrases<Kind> read() {
        Phrases.Builder<Kind> builder = Phrases.builder();
        for (List<String> row : LexiconFile.rows(Standing.class, "standing.tsv")) {
            Kind kind = Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
            for (String entry : row.get(1).split("\\|")) {
                for (String form : kind == Kind.PARTICLE ? List.of(entry) : ArabicForms.of(entry)) {
                    builder.add(FoldedText.fold(form), kind);
                }
            }
        }
        return builder.build();
    }
}
