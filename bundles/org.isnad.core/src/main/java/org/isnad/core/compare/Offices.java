package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Source;
import org.isnad.text.FoldedText;

/** What the words for an office say: whose it is, where those are for whom it speaks, and who holds it. */
final class Offices {
    private static final int SHORTEST = 3;
    private static final int NEAR = 12;
    private static final Pattern BELONGS = Pattern.compile("التابعة? لل(\\S+)");
    private static final Pattern WITHIN = Pattern.compile("(?: ب|في )(ال\\S+)$");

    private Offices() {}

    /** What stands between an office and a name, which the reader may leave out: «مختار قرية تل السمن حسين الجبوري». */
    static Optional<String> between(Side side, Source source) {
        String words = side.words(source.span());
        String role = source.role().orElse("");
        int name = words.lastIndexOf(source.name());
        return source.named() && House.office(role) && words.startsWith(role) && name > role.length()
                ? Optional.of(words.substring(role.length(), name).strip()).filter(rest -> !rest.isEmpty())
                : Optional.empty();
    }

    /** Whether words are only where those are for whom one speaks: «طيران المحار», of «نقابة العاملين في طيران المحار». */
    static boolean where(Source source, String house) {
        String role = source.role().orElse("");
        int at = role.lastIndexOf(house);
        String before = at < 0 ? "" : role.substring(0, at).strip();
        int last = before.lastIndexOf(' ');
        return last > 0
                && House.particle(before.substring(last + 1))
                && Voices.stems(before.substring(0, last)).stream().anyMatch(House::body);
    }

    /** The same of a house. */
    static boolean where(Source source, Set<String> house) {
        String role = source.role().orElse("");
        String before = upToWhere(role);
        return before.length() < role.length()
                && house.stream()
                        .noneMatch(stem -> !House.body(stem)
                                && Voices.stems(House.plain(before)).contains(stem));
    }

    /** An office without where those are for whom it speaks: «رئيس نقابة العاملين», not «في طيران المحار». */
    static String upToWhere(String role) {
        List<String> words = List.of(role.split(" "));
        int in = 0;
        while (in < words.size() && !House.particle(words.get(in))) {
            in++;
        }
        String before = String.join(" ", words.subList(0, in));
        return in < words.size() && Voices.stems(before).stream().anyMatch(House::body) ? before : role;
    }

    /** Words for a body without where it is: «الدفاع المدني» of «الدفاع المدني بمنطقة نجران». */
    static String upToPlace(Side side, String words) {
        List<String> all = List.of(words.split(" "));
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).startsWith("ب")
                    && all.get(i).length() > SHORTEST
                    && where(side, all.get(i).substring(1))) {
                return String.join(" ", all.subList(0, i));
            }
        }
        return words;
    }

    private static boolean where(Side side, String word) {
        Set<String> stems = Voices.stems(word);
        return BodyWords.exactly("area", FoldedText.fold(word)) || side.places().containsAll(stems);
    }

    /** Of what a thing is that belongs to a body: «مصفوفة تتبع النزوح التابعة للمنظمة», «مركز القيادة بالوزارة». */
    static Optional<String> parent(Side side, Source source) {
        String text = side.text.text();
        Matcher belongs = BELONGS.matcher(text)
                .region(
                        source.span().start(),
                        Math.min(text.length(), source.span().end() + NEAR));
        boolean body = Voices.stems(source.name()).stream().anyMatch(House::body);
        if (!body && belongs.find()) {
            return WholeNames.of(side, "ال" + belongs.group(1), source.span());
        }
        Matcher within = WITHIN.matcher(source.name());
        return within.find() && Voices.stems(within.group(1)).stream().anyMatch(House::body)
                ? WholeNames.of(side, within.group(1), source.span())
                : Optional.empty();
    }

    /** An office without the titles behind it: «مدير المكتب الدكتور». */
    static String untitled(String role) {
        List<String> words = List.of(role.split(" "));
        int end = words.size();
        while (end > 1 && BodyWords.exactly("title", FoldedText.fold(words.get(end - 1)))) {
            end--;
        }
        return end == words.size()
                ? role
                : String.join(" ", words.subList(0, end)).replaceAll(",$", "");
    }

    /**
     * An office without a name taken for a part of it, «المتحدث باسم الجهاز ألفارو كيسبي»: behind a definite noun no word
     * without the article belongs to it.
     */
    static String upToName(Side side, String words) {
        if (!side.language.getLanguage().equals("ar")) {
            return words;
        }
        List<String> all = List.of(words.split(" "));
        for (int i = 0; i + 1 < all.size(); i++) {
            String next = all.get(i + 1);
            boolean other = !next.startsWith("ال") && !House.office(next) && "لبوك«\"“".indexOf(next.charAt(0)) < 0;
            if (all.get(i).startsWith("ال") && other && !House.particle(next)) {
                return String.join(" ", all.subList(0, i + 1));
            }
        }
        return words;
    }

    // «لجامعة العامة للنقل», cut from «للجامعة»
    static String withoutFor(String stem) {
        boolean cut = stem.startsWith("ل") && !House.body(stem) && House.body(stem.substring(1));
        return cut ? stem.substring(1) : stem;
    }
}
