package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.classify.LexiconRow;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;

/** Ministries, ministers and other offices and titles of one language, as they are worded without their country. */
final class OfficeLists {
    /** Kinds of its entries besides {@code ministry} and {@code office}. */
    static final String TITLE = "title";

    /** Kinds of rows of lexicons that belong here. */
    static final Set<String> KINDS = Set.of("office", TITLE);

    // «الخارجية المصرية» is the ministry; alone the word is none
    private static final Set<String> CALLED_BY_PORTFOLIO =
            Set.of("foreign", "interior", "defence", "health", "finance");

    private final Phrases.Builder<Entry> phrases = Phrases.builder();

    private OfficeLists() {}

    /** @param rows what lexicons say; of two that look alike they stay */
    static Phrases<Entry> of(Tongue tongue, List<LexiconRow> rows) {
        OfficeLists lists = new OfficeLists();
        rows.stream()
                .filter(row -> KINDS.contains(row.kind()))
                .forEach(row -> row.names().forEach(name -> lists.add(row.kind(), row.entity(), name)));
        for (List<String> row : LexiconFile.rows(OfficeLists.class, "portfolios.tsv")) {
            for (String portfolio : tongue.variants(row, 1)) {
                String code = row.getFirst();
                if (tongue == Tongue.AR && CALLED_BY_PORTFOLIO.contains(code)) {
                    lists.add("ministry", "ministry:" + code, portfolio);
                }
                ministries(tongue, portfolio).forEach(form -> lists.add("ministry", "ministry:" + code, form));
                ministers(tongue, portfolio).forEach(form -> lists.add("office", "office:minister-" + code, form));
                deputies(tongue, portfolio)
                        .forEach(form -> lists.add("office", "office:deputy-minister-" + code, form));
            }
        }
        for (List<String> row : LexiconFile.rows(OfficeLists.class, "offices.tsv")) {
            String kind = row.getFirst().equals(TITLE) || row.getFirst().equals("military") ? TITLE : "office";
            tongue.variants(row, 1).forEach(form -> lists.add(kind, "office:" + row.getFirst(), form));
        }
        return lists.phrases.build();
    }

    private void add(String kind, String id, String form) {
        phrases.add(form, new Entry(kind, id, "", false));
    }

    private static List<String> ministries(Tongue tongue, String portfolio) {
        return switch (tongue) {
            case AR -> arabic(List.of("وزارة", "وزارتي", "وزارتا"), portfolio);
            case HE -> List.of("משרד " + portfolio, "משרדי " + portfolio);
            case TR -> suffixed(portfolio + " Bakanlığı");
            case EN ->
                List.of(
                        portfolio + " Ministry",
                        "Ministry of " + portfolio,
                        "Ministry for " + portfolio,
                        "Ministry of the " + portfolio,
                        portfolio + " Department",
                        "Department of " + portfolio);
        };
    }

    private static List<String> ministers(Tongue tongue, String portfolio) {
        return switch (tongue) {
            case AR -> arabic(List.of("وزير", "وزيرة", "وزراء", "وزيري", "وزيرا"), portfolio);
            case HE -> List.of("שר " + portfolio, "שרת " + portfolio, "שרי " + portfolio);
            case TR -> suffixed(portfolio + " Bakanı");
            case EN ->
                List.of(
                        portfolio + " Minister",
                        "Minister of " + portfolio,
                        "Minister for " + portfolio,
                        portfolio + " Secretary",
                        portfolio + " Ministers");
        };
    }

    private static List<String> deputies(Tongue tongue, String portfolio) {
        return switch (tongue) {
            case AR -> arabic(List.of("نائب وزير", "مساعد وزير", "وكيل وزارة"), portfolio);
            case HE -> List.of("סגן שר " + portfolio, "מנכ\"ל משרד " + portfolio);
            case TR -> suffixed(portfolio + " Bakan Yardımcısı");
            case EN -> List.of("Deputy " + portfolio + " Minister", "Deputy Minister of " + portfolio);
        };
    }

    // «وزير الخارجية» and, before a country's name, «وزير خارجية مصر»
    private static List<String> arabic(List<String> heads, String portfolio) {
        List<String> forms = new ArrayList<>();
        for (String head : heads) {
            forms.add(head + " " + portfolio);
            forms.add(head + " " + portfolio.replaceFirst("^ال", ""));
        }
        return forms;
    }

    // case endings written without an apostrophe
    private static List<String> suffixed(String form) {
        char vowel = form.endsWith("ı") ? 'ı' : 'i';
        char open = vowel == 'ı' ? 'a' : 'e';
        return List.of(
                form,
                form + "n" + vowel + "n",
                form + "n" + open,
                form + "n" + vowel,
                form + "nd" + open,
                form + "nd" + open + "n");
    }
}
