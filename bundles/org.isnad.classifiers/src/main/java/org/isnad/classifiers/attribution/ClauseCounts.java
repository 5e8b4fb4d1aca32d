package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.WordMemo;

/** Tells how many a source is, in languages of the clause grammar. */
final class ClauseCounts {
    private static final WordMemo<Boolean> ABLATIVE = WordMemo.matching(".*[dt][ae]n");

    private final ClauseLexicon lexicon;

    ClauseCounts(ClauseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    // «שניים מהגורמים», «שלושה מהם»: some of those named before
    Optional<Teller> part(Sentence s, int from, int to) {
        Optional<OptionalInt> number = number(s.word(from));
        String word = s.word(from + 1);
        Optional<ClauseLexicon.Noun> noun = to == from + 2 && word.startsWith("מה")
                ? lexicon.noun(word.substring(1)).filter(ClauseLexicon.Noun::plural)
                : Optional.empty();
        boolean them = lexicon.is(s, from + 1, "of-them");
        if (number.isEmpty() || (noun.isEmpty() && !them)) {
            return Optional.empty();
        }
        SourceKind kind = noun.map(ClauseLexicon.Noun::kind).orElse(SourceKind.PERSON);
        String key = noun.map(ClauseLexicon.Noun::key).orElse("source");
        return Optional.of(back(s.span(from, to), s, kind, number.get(), key));
    }

    // "One of the officials", "another", "a second": one of those named before, if there are any
    Optional<Teller> among(Sentence s, int from, int to) {
        boolean led = to == from + 2 && (lexicon.is(s, from, "indefinite") || lexicon.is(s, from, "pointing"));
        int at = led ? from + 1 : to == from + 1 ? from : -1;
        if (lexicon.headFirst() || (at >= 0 && !lexicon.is(s, at, "another"))) {
            return Optional.empty();
        }
        if (at >= 0) {
            OptionalInt one = s.word(at).endsWith("s") ? OptionalInt.empty() : OptionalInt.of(1);
            return Optional.of(
                    back(s.span(from, to), s, SourceKind.PERSON, one, "source").pointing(Teller.Pointing.PERHAPS));
        }
        Optional<Teller> rest = to == from + 3 && lexicon.is(s, from, "pointing") && lexicon.is(s, from + 1, "another")
                ? restOf(s, from, to)
                : Optional.empty();
        if (rest.isPresent()) {
            return rest;
        }
        boolean part = to == from + 4 && lexicon.is(s, from + 1, "part-of") && lexicon.is(s, from + 2, "pointing");
        Optional<ClauseLexicon.Noun> noun =
                part ? lexicon.noun(s.word(to - 1)).filter(ClauseLexicon.Noun::plural) : Optional.empty();
        Optional<OptionalInt> number = number(s.word(from));
        return noun.isPresent() && number.isPresent()
                ? noun.map(those -> back(s.span(from, to), s, those.kind(), number.get(), those.key())
                        .pointing(Teller.Pointing.PERHAPS))
                : Optional.empty();
    }

    // «Diğer ikisi», «üçü», «diğeri»: some of those named before
    Optional<Teller> those(Sentence s, int from, int to) {
        int last = to - 1;
        if (lexicon.headFirst()) {
            return to == from + 1 ? those(s, from) : Optional.empty();
        }
        boolean rest = to == from + 1 || (to == from + 2 && lexicon.is(s, from, "other"));
        Optional<OptionalInt> number =
                lexicon.is(s, last, "other-one") ? Optional.of(OptionalInt.of(1)) : partitive(s, last);
        if (to == from + 2 && lexicon.is(s, from, "other") && number.isEmpty()) {
            return restOf(s, from, to);
        }
        return rest
                ? number.map(many -> back(s.span(from, to), s, SourceKind.PERSON, many, "source"))
                : Optional.empty();
    }

    // «diğer yetkili», "the other official"
    private Optional<Teller> restOf(Sentence s, int from, int to) {
        return lexicon.noun(s.word(to - 1))
                .filter(noun -> !noun.plural() && noun.human())
                .map(noun -> back(s.span(from, to), s, noun.kind(), OptionalInt.of(1), noun.key())
                        .pointing(Teller.Pointing.PERHAPS));
    }

    // «ikisi», «üçü», no «iki»
    private Optional<OptionalInt> partitive(Sentence s, int i) {
        String word = s.word(i);
        return word.length() > 3
                        && "iuü".indexOf(word.charAt(word.length() - 1)) >= 0
                        && !s.is(i, "yedi")
                        && !s.is(i, "alti")
                ? number(word).filter(OptionalInt::isPresent)
                : Optional.empty();
    }

    // «השניים», «השלושה»: all of those named before
    Optional<Teller> those(Sentence s, int i) {
        String word = s.word(i);
        Optional<OptionalInt> number = lexicon.headFirst() && word.length() > 3 && word.startsWith("ה")
                ? number(word.substring(1)).filter(OptionalInt::isPresent)
                : Optional.empty();
        return number.map(many -> back(s.span(i, i + 1), s, SourceKind.PERSON, many, "source"));
    }

    private static Teller back(Span span, Sentence s, SourceKind kind, OptionalInt count, String key) {
        Source source =
                Source.unnamed(span, span.in(s.text()), kind).but().count(count).build();
        return ClauseSources.teller(source, Teller.Pointing.BACK, Agreement.MANY.or(Agreement.TWO), key);
    }

    // «שני», «כמה»: how many a word says, empty for a few
    Optional<OptionalInt> number(String word) {
        return lexicon.number(word).map(value -> value == 0 ? OptionalInt.empty() : OptionalInt.of(value));
    }

    /** Whether a number behind the head tells how many of them: «kaynaklardan ikisi». */
    boolean partOf(Sentence s, int head) {
        return ABLATIVE.of(s.word(head)) && number(s.word(head + 1)).isPresent();
    }

    /** How many of them: two where a number behind the head says so, else one. */
    OptionalInt part(Sentence s, int head) {
        boolean counted = !lexicon.headFirst() && partOf(s, head);
        return counted ? number(s.word(head + 1)).orElseThrow() : OptionalInt.of(1);
    }

    /** Whether a source of its own begins there: "a diplomat", "two officials", «bir subay». */
    boolean begins(Sentence s, int i) {
        return number(s.word(i)).isPresent() || lexicon.is(s, i, "indefinite") || lexicon.is(s, i, "some");
    }

    /** How many people without a name the words mean that no noun heads: «Bölgedeki çiftçiler», «שלושה רועים»; empty if they may name. */
    Optional<OptionalInt> some(Sentence s, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            Optional<OptionalInt> number = number(s.word(i));
            if (number.isPresent() && small(s, to - 1)) {
                return number;
            }
        }
        String word = s.word(lexicon.headFirst() ? from : to - 1);
        boolean plural = lexicon.headFirst()
                ? word.length() > 4 && (word.endsWith("ים") || word.endsWith("ות") || construct(s, from, to))
                : small(s, to - 1) && word.matches(".{2,}l[ae]r[iuü]?");
        return plural ? Optional.of(OptionalInt.empty()) : Optional.empty();
    }

    // «מתנגדי התוכנית»
    private static boolean construct(Sentence s, int i, int to) {
        return s.word(i).endsWith("י")
                && i + 1 < to
                && s.word(i + 1).length() > 3
                && s.word(i + 1).startsWith("ה");
    }

    /** Whether a number and what it counts lead the words, no name: "two geologists at the University of Suva". */
    boolean leads(Sentence s, int from, int to) {
        return from + 1 < to
                && small(s, from + 1)
                && number(s.word(from)).filter(OptionalInt::isPresent).isPresent();
    }

    private static boolean small(Sentence s, int i) {
        return s.is(i, Token.Kind.WORD) && !Character.isUpperCase(s.original(i).charAt(0));
    }

    /** How many a source is whose head stands there; empty for several. */
    OptionalInt count(Sentence s, int from, int head, ClauseLexicon.Noun noun) {
        for (int i = from; i < head; i++) {
            Optional<OptionalInt> number = number(s.word(i));
            // «bir grup milletvekili»
            if (lexicon.is(s, i, "crowd") && i > from) {
                return OptionalInt.empty();
            }
            // «bir araya gelen temsilciler»: no number
            if (number.isPresent() && !lexicon.is(s, i + 1, "crowd") && !lexicon.is(s, i + 1, "once")) {
                return number.get();
            }
            // «40 yaşındaki»: an age
            OptionalInt digits = s.word(i + 1).startsWith("yaş") ? OptionalInt.empty() : digits(s.word(i));
            if (digits.isPresent()) {
                return digits;
            }
        }
        return noun.plural() ? OptionalInt.empty() : OptionalInt.of(1);
    }

    /** Whether the head there means several whose number is not said: "border officers and a summary". */
    boolean several(Sentence s, int from, int head) {
        return !lexicon.headFirst()
                && lexicon.noun(s.word(head))
                        .filter(noun -> count(s, from, head, noun).isEmpty())
                        .isPresent();
    }

    // "14 officials", no year
    private static OptionalInt digits(String word) {
        boolean number = !word.isEmpty()
                && word.length() <= 3
                && word.chars().allMatch(c -> c >= '0' && c <= '9')
                && !word.startsWith("0");
        return number ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }
}
