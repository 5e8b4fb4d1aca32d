package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;

/**
 * A line below the headline that names who publishes, and beside it where from or who wrote: «وكالة الرافد / بغداد»,
 * «هسبورت - عبد الله أيت علي».
 */
record OutletLine(Span outlet, Optional<Span> place) {
    private static final int MOST_WORDS = 5;
    private static final String FROM = " من ";
    // with the article, and persons' all the same
    private static final Set<String> GIVEN = Set.of(
            "الحسين", "الحسن", "السيد", "السيده", "الشيخ", "الطيب", "الطاهر", "الهادي", "المهدي", "العربي", "الصديق",
            "المختار", "البشير", "الامين", "الياس", "الفاتح", "المعتصم", "المنصف", "الازهر", "الصادق", "الناصر");

    /** Reads a line; one that no sign parts in two is the outlet. */
    static OutletLine of(String text, Span line) {
        List<Span> parts = parts(text, line).stream()
                .filter(part -> !Signed.leads(FoldedText.fold(part.in(text))))
                .toList();
        if (parts.size() == 1) {
            return alone(text, parts.getFirst());
        }
        if (parts.size() != 2) {
            return new OutletLine(line, Optional.empty());
        }
        Span first = parts.getFirst();
        Span second = parts.getLast();
        if (Names.isPlace(FoldedText.fold(first.in(text)))) {
            return new OutletLine(second, Optional.of(first));
        }
        if (isPlace(text, second)) {
            return new OutletLine(first, Optional.of(second));
        }
        boolean one = publishes(text, first);
        if (one && publishes(text, second)) {
            return new OutletLine(first, Optional.empty());
        }
        return one == publishes(text, second)
                ? new OutletLine(line, Optional.empty())
                : new OutletLine(one ? first : second, Optional.empty());
    }

    // «هسبريس من آسفي», «מערכת וואלה!»
    private static OutletLine alone(String text, Span name) {
        String words = name.in(text);
        int from = words.lastIndexOf(FROM);
        if (from > 0 && publishes(text, new Span(name.start(), name.start() + from))) {
            Span place = new Span(name.start() + from + FROM.length(), name.end());
            return new OutletLine(new Span(name.start(), name.start() + from), Optional.of(place));
        }
        int desk = words.indexOf(' ');
        Span rest = new Span(name.start() + Math.max(desk + 1, 0), name.end());
        boolean listed = desk > 0
                && Signed.isStaff(FoldedText.fold(words.substring(0, desk)))
                && Names.isListedOutlet(FoldedText.fold(rest.in(text)));
        return new OutletLine(listed ? rest : name, Optional.empty());
    }

    // «تامبا، فلوريدا»
    private static boolean isPlace(String text, Span words) {
        String[] parts = words.in(text).split("[،,]");
        return parts.length == 2 || Names.isPlace(FoldedText.fold(parts[0]));
    }

    /** Whether a line may be an outlet's name: short and bare; what it says does not matter. */
    static boolean isName(String line) {
        boolean listed = Names.isListedOutlet(FoldedText.fold(line.substring(line.indexOf(' ') + 1)));
        int colon = line.indexOf(':');
        if (colon > 0 && Character.isLowerCase(line.charAt(colon - 1))) {
            // "Update: the bridge is closed"; «المصدر: …» and "BAGHDAD: …" lead to a name
            return listed || Signed.leads(FoldedText.fold(line.substring(0, colon)));
        }
        return Shapes.words(line) <= MOST_WORDS
                && (listed || !Shapes.endsWith(line, ".؟?!…:،,"))
                && !Signed.leads(FoldedText.fold(line))
                && Byline.withoutOpening(line, new Span(0, line.length())).length() == line.length()
                && !Furniture.isPosted(line)
                && !Shapes.hasDigit(line, new Span(0, line.length()));
    }

    private static boolean publishes(String text, Span name) {
        String folded = FoldedText.fold(name.in(text));
        return Names.isOutlet(folded)
                || Names.isAgency(folded)
                || folded.endsWith(" الاخباريه")
                || folded.endsWith(" الاخباري");
    }

    private static List<Span> parts(String text, Span line) {
        List<Span> parts = new ArrayList<>();
        int from = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end()
                    || ("/-–—:|".indexOf(text.charAt(i)) >= 0 && Credit.parts(text, i))
                    || (i < line.end() && text.charAt(i) == '+')) {
                Span part = Line.trimmed(text, from, i);
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** Whether words behind a town name no person: «الكويت – الخليج الاقتصادي», «بيروت - "الشرق الجديد"», «مصراتة - ليبيا الحدث». */
    static boolean names(String text, Span words) {
        List<String> each = List.of(FoldedText.fold(words.in(text)).split(" "));
        boolean marked = words.start() > 0 && "(«\"“".indexOf(text.charAt(words.start() - 1)) >= 0;
        boolean described = each.stream().allMatch(word -> word.startsWith("ال")) && !GIVEN.contains(each.getFirst());
        return each.size() > 1 && (marked || described || Names.isPlace(each.getFirst()));
    }
}
