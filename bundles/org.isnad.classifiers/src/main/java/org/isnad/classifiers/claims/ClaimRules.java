package org.isnad.classifiers.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Phrases.Match;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** One language's cues, connectives and actions: read once from the word lists beside its grammar. */
public final class ClaimRules {
    private static final Comparator<Cue> BY_PLACE = Comparator.comparing(Cue::span);

    private final String language;
    private final String statement;
    private final Grammar grammar;
    private final Phrases<Cue> cues;
    private final Phrases<Boolean> connectives;
    private final Beside beside;
    private final Phrases<String> actions;

    /**
     * Reads {@code cues.tsv}, {@code connectives.tsv} and {@code asides.tsv} beside the grammar's class.
     *
     * @param actions action class by phrase, every form spelt out
     */
    public ClaimRules(String language, Grammar grammar, Phrases<String> actions) {
        this.language = language;
        this.statement = language + ".claim.statement";
        this.grammar = grammar;
        this.actions = actions;
        cues = readCues(language, grammar.getClass());
        connectives = readConnectives(grammar.getClass());
        beside = new Beside(this, grammar.getClass());
    }

    /** Reads {@code actions.tsv} of languages whose forms are spelt out: class and forms parted by {@code |}. */
    public static Phrases<String> spelledOut(Class<?> anchor) {
        Phrases.Builder<String> builder = Phrases.builder();
        for (List<String> row : LexiconFile.rows(anchor, "actions.tsv")) {
            parts(row.get(1)).forEach(form -> builder.add(form, row.getFirst()));
        }
        return builder.build();
    }

    /** The alternatives of a lexicon cell. */
    public static Stream<String> parts(String cell) {
        return Stream.of(cell.split("\\|")).map(String::strip).filter(part -> !part.isEmpty());
    }

    String language() {
        return language;
    }

    /** The rule of a claim that no cue governs. */
    String statement() {
        return statement;
    }

    /** Cues that begin inside a span, by place; of overlapping ones the longer wins, of equally long ones the lexicon's. */
    public List<Cue> cues(FoldedText text, Span within) {
        List<Match<Cue>> matches = cues.among(text, within);
        List<Cue> formed = grammar.cues(text, within);
        if (matches.isEmpty() && formed.isEmpty()) {
            return List.of();
        }
        List<Cue> found = new ArrayList<>(matches.size() + formed.size());
        for (int i = 0; i < matches.size(); i++) {
            Cue cue = matches.get(i).value().at(matches.get(i).span());
            if (grammar.accepts(text, within, cue)) {
                found.add(cue);
            }
        }
        for (int i = 0; i < formed.size(); i++) {
            Cue cue = formed.get(i);
            if (longest(found, cue)) {
                found.removeIf(other -> other.span().overlaps(cue.span()));
                found.add(cue);
            }
        }
        found.removeIf(cue -> cue.effect() == Cue.Effect.NONE);
        found.sort(BY_PLACE);
        return found;
    }

    private static boolean longest(List<Cue> found, Cue cue) {
        for (Cue other : found) {
            if (other.span().overlaps(cue.span())
                    && other.span().length() >= cue.span().length()) {
                return false;
            }
        }
        return true;
    }

    /** Action classes named inside a span, in its order; not to be changed. */
    public List<Match<String>> actions(FoldedText text, Span within) {
        List<Match<String>> found = actions.among(text, within);
        for (int i = 0; i < found.size(); i++) {
            if (none(found.get(i))) {
                return found.stream().filter(match -> !none(match)).toList();
            }
        }
        return found;
    }

    private static boolean none(Match<String> match) {
        return match.value().equals("none");
    }

    /** Connectives that begin inside a span; the value tells whether one opens a clause without a comma before it. */
    List<Match<Boolean>> connectives(FoldedText text, Span within) {
        return connectives.among(text, within);
    }

    /** Whether a clause begins with a connective. */
    boolean connected(FoldedText text, Span clause) {
        return begins(text, clause, connectives.find(text, clause));
    }

    /** Whether the first of the matches begins with the clause, be it behind a particle. */
    static boolean begins(FoldedText text, Span clause, List<? extends Match<?>> found) {
        List<Word> words = Words.of(text, clause);
        return !found.isEmpty()
                && !words.isEmpty()
                && found.getFirst().span().start() < words.getFirst().span().end();
    }

    /** What stands beside who tells. */
    Beside beside() {
        return beside;
    }

    boolean states(FoldedText text, Span words) {
        return grammar.states(Words.of(text, words));
    }

    boolean verb(Word word) {
        return grammar.verb(word);
    }

    boolean endsClause(Word word) {
        return grammar.endsClause(word);
    }

    boolean relative(Word word) {
        return grammar.relative(word);
    }

    boolean describes(Word word) {
        return grammar.describes(word);
    }

    boolean begins(Word word, Word next) {
        return grammar.begins(word, next);
    }

    boolean joins(Word word) {
        return grammar.joins(word);
    }

    boolean opensClause(FoldedText text, List<Word> before, Cue cue) {
        return grammar.opensClause(text, before, cue);
    }

    private static Phrases<Cue> readCues(String language, Class<?> anchor) {
        Phrases.Builder<Cue> builder = Phrases.builder();
        Span nowhere = new Span(0, 0);
        for (List<String> row : LexiconFile.rows(anchor, "cues.tsv")) {
            Cue cue = new Cue(
                    nowhere,
                    Cue.Effect.parse(row.get(0)),
                    Cue.Reach.parse(row.get(1)),
                    language + ".claim." + row.get(2));
            parts(row.get(3)).forEach(phrase -> builder.add(phrase, cue));
        }
        return builder.build();
    }

    private static Phrases<Boolean> readConnectives(Class<?> anchor) {
        Phrases.Builder<Boolean> builder = Phrases.builder();
        for (List<String> row : LexiconFile.rows(anchor, "connectives.tsv")) {
            parts(row.get(1))
                    .forEach(phrase -> builder.add(phrase, row.getFirst().equals("free")));
        }
        return builder.build();
    }
}
