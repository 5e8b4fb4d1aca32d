package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.text.WordMemo;

/** Reads the number, in words or digits, that counts the head of a source: «yirmi beş | işçi», "two dozen | officials". */
final class ClauseNumbers {
    private static final int DOZEN = 12;
    private static final int HUNDRED = 100;
    private static final WordMemo<Boolean> PARTICIPLE =
            WordMemo.matching(".{2,}(?:[ae]n|[dt][iuü]ğ[iuü]|[dt][iuü]kl[ae]r[iuü]|m[iuü]ş|[ae]c[ae]k)");

    private final ClauseLexicon lexicon;

    ClauseNumbers(ClauseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How many the head there is said to be, empty for a few; nothing if no number counts it. */
    Optional<OptionalInt> of(Sentence s, int from, int head) {
        return lexicon.inflected() ? nearest(s, from, head) : first(s, from, head);
    }

    private Optional<OptionalInt> first(Sentence s, int from, int head) {
        for (int i = from; i < head; i++) {
            Optional<OptionalInt> number = at(s, i, from, head);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    // «aralarında bir bakanın da bulunduğu | üç kaynak»: what stands in another clause counts something else
    private Optional<OptionalInt> nearest(Sentence s, int from, int head) {
        for (int i = head - 1; i >= from && !participle(s, i); i--) {
            Optional<OptionalInt> number = at(s, i, from, head);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private boolean participle(Sentence s, int i) {
        return PARTICIPLE.of(s.word(i))
                && Character.isLowerCase(s.original(i).charAt(0))
                && !lexicon.is(s, i, "no-participle")
                && lexicon.number(s.word(i)).isEmpty()
                && lexicon.noun(s.word(i)).isEmpty();
    }

    private Optional<OptionalInt> at(Sentence s, int i, int from, int head) {
        // «bir grup milletvekili»
        if (lexicon.is(s, i, "crowd") && i > from) {
            return Optional.of(OptionalInt.empty());
        }
        int end = i;
        while (end < head && lexicon.number(s.word(end)).isPresent()) {
            end++;
        }
        int behind = Math.max(end, i + 1);
        // «köylülerin bir kısmı»
        if (end > i && lexicon.is(s, end, "share")) {
            return Optional.of(OptionalInt.empty());
        }
        // «bir araya gelen temsilciler», «40 yaşındaki»: no number of theirs
        if (lexicon.is(s, behind, "crowd")
                || lexicon.is(s, behind, "once")
                || s.word(behind).startsWith("yaş")) {
            return Optional.empty();
        }
        if (end == i) {
            OptionalInt digits = digits(s.word(i));
            return digits.isPresent() ? Optional.of(digits) : Optional.empty();
        }
        int begin = i;
        while (begin > from && lexicon.number(s.word(begin - 1)).isPresent()) {
            begin--;
        }
        return Optional.of(together(s, begin, end));
    }

    // «iki yüz elli»; empty for «birkaç yüz», and for «üç dört», which leaves it open
    private OptionalInt together(Sentence s, int begin, int end) {
        int sum = 0;
        boolean half = begin > 0 && s.is(begin - 1, "yarim");
        for (int i = begin; i < end; i++) {
            int value = lexicon.number(s.word(i)).orElse(0);
            boolean open = value == 0 || (value < 10 && sum % 10 != 0);
            if (open) {
                return OptionalInt.empty();
            }
            boolean times = sum > 0 && (value >= HUNDRED || (value == DOZEN && sum < 10));
            sum = times ? sum * value : sum + value;
        }
        return OptionalInt.of(half ? sum / 2 : sum);
    }

    // "14 officials", no year
    static OptionalInt digits(String word) {
        boolean number = !word.isEmpty() && word.length() <= 3 && !word.startsWith("0");
        for (int i = 0; i < word.length() && number; i++) {
            number = word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        return number ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }
}
