package org.isnad.classifiers.quantities;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.classifiers.quantities.Things.Thing;
import org.isnad.report.Span;
import org.isnad.text.Phrases;

/** Arabic duals that are in no list, by their endings or by the noun they are of: «مدرستان», «وفدين». */
final class Duals {
    private static final int LONG = 5;
    private static final Set<String> HALF = Set.of("ونصف", "וחצי");
    // «خوزستان», but «مدرستان»
    private static final Pattern LAND = Pattern.compile(
            ".*(?:خوز|كرد|افغان|باك|داغ|ترك|بلوش|لر|كل|سي|هند|عرب|طبر|تتر|اوزبك|قيرغيز|قرغيز|طاجيك|كازاخ|تركمان|وزير)ستان");

    private final WordLine line;
    private final QuantityWords lists;

    Duals(WordLine line, QuantityWords lists) {
        this.line = line;
        this.lists = lists;
    }

    Optional<Thing> at(int i) {
        String folded = line.folded(i);
        if (!mayBe(folded)) {
            return Optional.empty();
        }
        Optional<Thing> known = known(i, folded);
        if (known.isPresent()) {
            return known;
        }
        boolean and = folded.startsWith("و") || folded.startsWith("ب") || folded.startsWith("ل");
        int cut = and && folded.length() > LONG ? 1 : 0;
        boolean two = folded.length() - cut >= LONG
                && (folded.endsWith("تين") || folded.endsWith("تان"))
                && !folded.startsWith("ال", cut)
                && !folded.startsWith("لل")
                && !lists.noNouns.contains(folded)
                && !LAND.matcher(folded).matches()
                && (i == 0 || !line.follows(i) || !ends(line.folded(i - 1)));
        return two
                ? Optional.of(
                        new Thing(new Span(line.span(i).start(), line.span(i).end()), i + 1, folded, false))
                : Optional.empty();
    }

    /** Whether a folded word adds a half to the unit before it. */
    static boolean half(String folded) {
        return HALF.contains(folded);
    }

    /** A unit and a half: «مترا ونصف المتر», "מטר וחצי". */
    Optional<Thing> andAHalf(int i, Optional<Phrases.Match<QuantityWords.Counted>> listed) {
        Phrases.Match<QuantityWords.Counted> match = listed.orElse(null);
        if (match == null
                || !line.follows(i + 1)
                || !half(line.folded(i + 1))
                || match.prefix().endsWith("ال")) {
            return Optional.empty();
        }
        boolean again = line.follows(i + 2)
                && line.folded(i + 2).equals("ال" + line.folded(i).replaceAll("ا$", ""));
        int last = again ? i + 2 : i + 1;
        return Optional.of(new Thing(
                match.span().union(line.span(last)), last + 1, match.value().code(), true));
    }

    /** Whether a folded word is long enough for a dual and ends like one. */
    static boolean mayBe(String folded) {
        return folded.length() >= LONG && ends(folded);
    }

    private static boolean ends(String word) {
        return word.endsWith("ين") || word.endsWith("ان");
    }

    // «وفدين» of «وفد»; of people «ين» may be a plural
    private Optional<Thing> known(int i, String folded) {
        int cut = folded.charAt(0) == 'و' && !lists.nouns.containsKey(folded.substring(0, folded.length() - 2)) ? 1 : 0;
        String stem = folded.substring(cut, folded.length() - 2);
        return Optional.ofNullable(lists.nouns.getOrDefault(stem, lists.nouns.get(stem + "ا")))
                .filter(noun -> !noun.two() && !Fates.ofPeople(noun.code()))
                .map(noun ->
                        new Thing(new Span(line.behind(i, cut), line.span(i).end()), i + 1, noun.code(), true));
    }
}
