package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.WordMemo;

/** Tells how many a source is, in languages of the clause grammar. */
final class ClauseCounts {
    private static final WordMemo<Boolean> OF_THEM = WordMemo.matching(".*(?:[dt][ae]n|l[ae]r[iuü]n)");
    private static final WordMemo<Boolean> OWNER = WordMemo.matching(".{2,}[iuü]n");
    private static final WordMemo<Boolean> PLURAL = WordMemo.matching(".{2,}l[ae]r.*");
    // «muhaliflere», «hesaplarında»
    private static final WordMemo<Boolean> THEY =
            WordMemo.matching(".{2,}l[ae]r(?:[iuü]?n?(?:[ae]|[dt][ae]n?|[iuü]n)|[iuü])?");
    private static final WordMemo<Boolean> MANY = WordMemo.matching(".{2,}l[ae]r");
    private static final int LONGEST_PART = 3;

    private final ClauseLexicon lexicon;
    private final ClauseNumbers numbers;

    ClauseCounts(ClauseLexicon lexicon) {
        this.lexicon = lexicon;
        this.numbers = new ClauseNumbers(lexicon);
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

    /** Whether a number at the end tells how many of those the head means: «kaynaklardan en az ikisi», «21 ekonomistin çoğu». */
    boolean partOf(Sentence s, int head, int to) {
        boolean counted = OWNER.of(s.word(head)) && number(s.word(head - 1)).isPresent();
        boolean digits =
                OWNER.of(s.word(head)) && ClauseNumbers.digits(s.word(head - 1)).isPresent();
        // «muhalefetin çoğunluğu»
        boolean share = OWNER.of(s.word(head)) && lexicon.is(s, to - 1, "share");
        return (OF_THEM.of(s.word(head)) || counted || digits || share)
                && to > head + 1
                && to <= head + 1 + LONGEST_PART
                && number(s.word(to - 1)).isPresent();
    }

    /** How many of them: two where a number behind the head says so, else one. */
    OptionalInt partCount(Sentence s, int head, int to) {
        boolean counted = !lexicon.headFirst() && partOf(s, head, to);
        // «uzmanların üçte ikisi»
        if (counted && lexicon.is(s, to - 2, "fraction")) {
            return OptionalInt.empty();
        }
        return counted ? number(s.word(to - 1)).orElseThrow() : OptionalInt.of(1);
    }

    /** Whether a number or its plural makes the noun there any of its kind: «yerel bir | gazete», «sendikalar». */
    boolean any(Sentence s, int from, int head, ClauseLexicon.Noun noun) {
        boolean many = noun.plural() && noun.body() && MANY.of(s.word(head));
        return lexicon.inflected() && (many || numbers.of(s, from, head).isPresent());
    }

    /** Whether a source of its own begins there: "a diplomat", "two officials", «bir subay». */
    boolean begins(Sentence s, int i) {
        return number(s.word(i)).isPresent() || lexicon.is(s, i, "indefinite") || lexicon.is(s, i, "some");
    }

    /** How many people without a name the words mean that no noun heads: «Bölgedeki çiftçiler», «שלושה רועים»; empty if they may name. */
    Optional<OptionalInt> some(Sentence s, int from, int to) {
        // «Muhalifler, …»: a capital says nothing where the sentence begins
        boolean noName = small(s, to - 1) || (to == 1 && lexicon.inflected());
        Optional<OptionalInt> number = noName ? numbers.of(s, from, to - 1) : Optional.empty();
        if (number.isPresent()) {
            return number;
        }
        String word = s.word(lexicon.headFirst() ? from : to - 1);
        boolean plural = lexicon.headFirst()
                ? word.length() > 4 && (word.endsWith("ים") || word.endsWith("ות") || construct(s, from, to))
                : noName && THEY.of(word);
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
        // «üç ülkeden diplomatlar»: in Turkish nouns that are counted have no plural
        boolean uncounted = noun.plural() && lexicon.inflected();
        Optional<OptionalInt> number =
                uncounted && PLURAL.of(s.word(head)) ? Optional.empty() : numbers.of(s, from, head);
        return number.orElse(noun.plural() ? OptionalInt.empty() : OptionalInt.of(1));
    }

    /** Whether the head there means several whose number is not said: "border officers and a summary". */
    boolean several(Sentence s, int from, int head) {
        return !lexicon.headFirst()
                && lexicon.noun(s.word(head))
                        .filter(noun -> count(s, from, head, noun).isEmpty())
                        .isPresent();
    }
}
