package org.isnad.core.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Passage;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.text.Phrases;
import org.isnad.text.Stems;
import org.isnad.text.Words;

/** What a report puts right: a number it takes back, or that it begins by saying so. */
final class Corrections {
    private static final Phrases<String> CORRECTS = Frames.read("corrects"::equals);
    private static final Phrases<String> NOT_BEFORE = Frames.read("not"::equals);
    private static final Phrases<String> NOT_BEHIND = Frames.read("not-behind"::equals);
    private static final Phrases<String> WRONG = Frames.read("wrong"::equals);
    // UTF-16 units behind a word for correcting
    private static final int CORRECTED = 60;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(\\.[0-9]*)?");

    private Corrections() {}

    /** Whether a number is only taken back: «لا 3 ملايين كما ورد», «لا عن 3000», "not 14". */
    static boolean takenBack(Side side, Span number) {
        int before = Words.firstFrom(side.words, number.start()) - 1;
        int behind = Words.firstFrom(side.words, number.end());
        boolean preposed = before > 0 && Stems.isStopWord(side.words.get(before).folded());
        return says(NOT_BEFORE, side, before)
                || (preposed && says(NOT_BEFORE, side, before - 1))
                || says(NOT_BEHIND, side, behind);
    }

    /** The numbers in digits that a report only takes back, without trailing zeros. */
    static Set<BigDecimal> takenBack(Side side) {
        return side.words.stream()
                .filter(word -> DIGITS.matcher(word.folded()).matches() && takenBack(side, word.span()))
                .map(word -> new BigDecimal(word.folded()).stripTrailingZeros())
                .collect(Collectors.toSet());
    }

    /** Whether a report says that something told before is put right. */
    static boolean corrects(Side side) {
        return !CORRECTS.find(side.text).isEmpty();
    }

    /** Whether a report begins with that, in headline or lead, unless another number of the same kind stands there. */
    static boolean begins(Side side, Quantity quantity) {
        if (!begins(side)) {
            return false;
        }
        List<Quantity> there = side.quantities.stream()
                .filter(other ->
                        Amounts.sameThing(other, quantity) || (Conflicts.people(other) && Conflicts.people(quantity)))
                .filter(other -> side.opens(other.span()))
                .toList();
        return there.isEmpty() || there.stream().anyMatch(other -> Amounts.equal(other, quantity));
    }

    private static boolean begins(Side side) {
        Stream<Span> beginning =
                Stream.concat(side.dossier.report().headline().map(Passage::span).stream(), side.lead().stream());
        return beginning
                .flatMap(span -> CORRECTS.find(side.text, span).stream())
                .anyMatch(match -> wrong(side, match.span()));
    }

    // «تصويب: 300 مضخة», «صحح المدير حصيلة الانفجار»; not «صححت الوزارة أوضاع العمال»
    private static boolean wrong(Side side, Span correcting) {
        String text = side.text.text();
        int end = Math.min(text.length(), correcting.end() + CORRECTED);
        String behind = text.substring(correcting.end(), end);
        return behind.startsWith(":")
                || behind.startsWith(" -")
                || behind.startsWith(" –")
                || !WRONG.find(side.text, new Span(correcting.start(), end)).isEmpty();
    }

    private static boolean says(Phrases<String> phrases, Side side, int word) {
        return word >= 0
                && word < side.words.size()
                && !phrases.find(side.text, side.words.get(word).span()).isEmpty();
    }
}
