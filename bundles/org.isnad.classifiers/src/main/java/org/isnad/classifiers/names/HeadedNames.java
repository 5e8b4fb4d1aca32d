package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Clitics;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordMemo;

/**
 * Finds Arabic and Hebrew names by the word they begin with: «هيئة سوق رأس المال», «قرية دير ياسين»,
 * "איגוד הפועלים החקלאיים". Such a name goes on through definite words, and ends before anything else.
 */
final class HeadedNames {
    private static final int LONGEST = 6;

    private static final Set<String> RANKS = Set.of(
            "الدولي",
            "الدوليه",
            "الحكومي",
            "الحكوميه",
            "الجامعي",
            "العام",
            "العسكري",
            "العسكريه",
            "المركزي",
            "المركزيه",
            "التخصصي",
            "الوطني",
            "الوطنيه",
            "التجاري",
            "البحري",
            "الجوي",
            "الجويه",
            "الاهلي",
            "التعليمي");

    private final Tongue tongue;
    private final PersonWords words;
    private final Map<String, Head> heads = new HashMap<>();
    private final Set<String> outside = new HashSet<>();
    private final Set<String> inner = new HashSet<>();
    private final Set<String> behind = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final WordMemo<Boolean> heading = new WordMemo<>(this::heads);
    private final WordMemo<Boolean> articled = new WordMemo<>(this::isDefinite);
    private final WordMemo<Boolean> agreeing = new WordMemo<>(this::agrees);
    private final WordMemo<Boolean> beginning = new WordMemo<>(this::beginsAnother);
    private final WordMemo<Boolean> aims = new WordMemo<>(word -> word.matches("ل[^لي]...?.?"));

    private record Head(String kind, boolean place) {
        static final Head OF_PLACE = new Head("city", true);
    }

    HeadedNames(Tongue tongue, PersonWords words) {
        this.tongue = tongue;
        this.words = words;
        for (List<String> row : LexiconFile.rows(HeadedNames.class, "headed-names.tsv")) {
            String kind = row.getFirst();
            boolean place = kind.equals("city") || kind.equals("region");
            List<String> forms =
                    tongue.variants(row, 1).stream().map(FoldedText::fold).toList();
            switch (kind) {
                case "outside" -> outside.addAll(forms);
                case "inner" -> inner.addAll(forms);
                case "behind" -> behind.addAll(forms);
                case "common" -> common.addAll(forms);
                default -> forms.forEach(head -> heads.putIfAbsent(head, new Head(kind, place)));
            }
        }
    }

    List<Mention> find(Scan scan, List<Hit> hits) {
        Map<Integer, Hit> places = new HashMap<>();
        Map<Integer, Hit> nationalities = new HashMap<>();
        for (Hit hit : hits) {
            (hit.entry().isPlace() ? places : nationalities).put(hit.first(), hit);
        }
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i + 1 < scan.words().size(); i++) {
            if (scan.follows(i + 1)) {
                at(scan, i, places, nationalities).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mention> at(Scan scan, int i, Map<Integer, Hit> places, Map<Integer, Hit> nationalities) {
        String folded = scan.words().get(i).folded();
        if (!heading.of(folded)) {
            return Optional.empty();
        }
        for (Clitics.Split split : Clitics.splits(folded)) {
            Head head = heads.get(split.stem());
            boolean definite = split.prefix().endsWith("ال");
            if (common.contains((definite ? "ال" : "") + split.stem() + " " + word(scan, i + 1))) {
                return Optional.empty();
            }
            if (head != null) {
                int next = head.place()
                        ? (definite ? i : endOfPlace(scan, i, places, nationalities))
                        : endOfOrganisation(scan, i, definite, places, nationalities);
                return next > i + 1 ? Optional.of(mention(scan, i, next, split, head)) : Optional.empty();
            }
            if (outside.contains(split.stem()) && !definite && mayBePlace(scan, i + 1, places)) {
                return Optional.of(mention(
                        scan, i + 1, i + 2, Clitics.splits(word(scan, i + 1)).getFirst(), Head.OF_PLACE));
            }
        }
        return Optional.empty();
    }

    // most words do not
    private boolean heads(String word) {
        for (Clitics.Split split : Clitics.splits(word)) {
            if (heads.containsKey(split.stem()) || outside.contains(split.stem())) {
                return true;
            }
        }
        return false;
    }

    // «إقليم سيلاكاب»: the head is no part of the name, and what no grammar explains is one
    private boolean mayBePlace(Scan scan, int i, Map<Integer, Hit> places) {
        String word = word(scan, i);
        return !places.containsKey(i)
                && word.length() > 3
                && !word.matches(".*(?:[هيت]|ين|ان)|ال.*|[وبلف].*")
                && words.maySurname(word, written(scan, i))
                && !words.isGiven(word);
    }

    // one known place, or one word that no grammar explains
    private int endOfPlace(Scan scan, int head, Map<Integer, Hit> places, Map<Integer, Hit> nationalities) {
        Hit place = places.get(head + 1);
        if (place != null) {
            return place.prefix().isEmpty() ? place.next() : head;
        }
        // «قضاء مدينة عكا»: a head may follow a head
        Hit inner = places.get(head + 2);
        if (inner != null && heads.containsKey(word(scan, head + 1))) {
            return inner.next();
        }
        boolean compound = word(scan, head + 1)
                .matches("بيت|دير|كفر|عين|خربه|تل|ام|ابو|نور|بئر|وادي|راس|جبل|باب|كفار|בית|כפר|קרית");
        if (compound && head + 2 < scan.words().size() && scan.follows(head + 2)) {
            return head + 3;
        }
        if (!words.maySurname(word(scan, head + 1), written(scan, head + 1))
                || words.isGiven(word(scan, head + 1))
                || word(scan, head + 1).startsWith("و")
                || nationalities.containsKey(head + 1)
                || word(scan, head + 1).matches("(?!ال).*[هي]|.*يه")) {
            return head;
        }
        return head + 2;
    }

    private int endOfOrganisation(
            Scan scan, int head, boolean definite, Map<Integer, Hit> places, Map<Integer, Hit> nationalities) {
        int end = head;
        boolean closed = definite;
        int telling = 0;
        int indefinite = 0;
        for (int i = head + 1; i < scan.words().size() && i - head <= LONGEST && scan.follows(i); i++) {
            String word = word(scan, i);
            Hit place = places.get(i);
            boolean relation = word.endsWith("ي") || word.endsWith("يه") || word.endsWith("י") || word.endsWith("ית");
            if (i > head + 1 && (beginning.of(word) || behind.contains(word))) {
                break;
            }
            boolean never = words.isNever(word) && !relation;
            if (articled.of(word)
                    && !(closed && (never || !agreeing.of(word)))
                    && !(i == head + 1 && word.startsWith("لل"))) {
                if (closed && definite && !relation && i == head + 1) {
                    return head;
                }
                telling += nationalities.containsKey(i) || never ? 0 : 1;
                closed = true;
                end = i + 1;
            } else if (!closed && place != null && place.prefix().isEmpty()) {
                return withRank(scan, place.next());
            } else if (closed && purpose(scan, i)) {
                telling++;
                end = i + 2;
                i++;
            } else if (closed || ++indefinite > 2 || !goesOn(word, written(scan, i))) {
                break;
            }
        }
        return telling > 0 || (end - head > 2 && !definite) ? end : head;
    }

    // «مطار القاهرة | الدولي», «مستشفى الزرقاء | الحكومي»
    private static int withRank(Scan scan, int next) {
        boolean ranked = next < scan.words().size() && scan.follows(next) && RANKS.contains(word(scan, next));
        return ranked ? next + 1 : next;
    }

    // behind a name that is complete an adjective, what is joined, or what it is for: no other noun
    private boolean agrees(String word) {
        return tongue != Tongue.AR
                || word.matches(".*[هيا]|و.*|لل.*|ال(?:احمر|ابيض|ازرق|اخضر|اسود|اصفر|عام|موحد|مشترك|اوسط|جديد|مستقل)");
    }

    private boolean goesOn(String word, String written) {
        return inner.contains(word) || (words.maySurname(word, written) && !words.isGiven(word));
    }

    // «والمجلس», «ومؤسسة»: what begins a name of its own
    private boolean beginsAnother(String word) {
        return Clitics.splits(word).stream()
                .anyMatch(split -> split.prefix().matches("و|وال|ו|וה") && heads.containsKey(split.stem()));
    }

    // «لرصد الزلازل»: what it is for
    private boolean purpose(Scan scan, int i) {
        String word = word(scan, i);
        return tongue == Tongue.AR
                && aims.of(word)
                && i + 1 < scan.words().size()
                && scan.follows(i + 1)
                && word(scan, i + 1).startsWith("ال")
                && !words.isNever(word)
                && !words.isGiven(word);
    }

    private boolean isDefinite(String word) {
        return tongue == Tongue.AR
                ? word.matches("(?:و)?(?:ال|لل)..+") && !word.matches("(?:وال|ال)(?:ذي|تي|ذين|يوم|ان)")
                : word.matches("ו?ה[א-ת]{3,}");
    }

    private static String word(Scan scan, int i) {
        return scan.words().get(i).folded();
    }

    private static String written(Scan scan, int i) {
        return scan.words().get(i).span().in(scan.text().text());
    }

    private Mention mention(Scan scan, int first, int next, Clitics.Split split, Head head) {
        int start = split.length() == 0
                ? scan.words().get(first).span().start()
                : scan.text()
                        .original(scan.text()
                                        .folded(scan.words().get(first).span().start())
                                + split.outside());
        Span span = new Span(start, scan.words().get(next - 1).span().end());
        String rule = tongue.name().toLowerCase(Locale.ROOT) + ".names." + head.kind() + "-headed";
        return new Mention(span, head.kind(), span.in(scan.text().text()), Optional.empty(), rule);
    }
}
