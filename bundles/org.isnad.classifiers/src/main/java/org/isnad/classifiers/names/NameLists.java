package org.isnad.classifiers.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.classify.LexiconRow;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;

/** All lists of names of one language as two automata: names that are plain, and names that need a word before them. */
final class NameLists {
    // in this order: of two that look alike the first stays
    private static final Map<String, String> FILES = orderedFiles();

    private final Phrases.Builder<Entry> plain = Phrases.builder();
    private final Phrases.Builder<Entry> gated = Phrases.builder();
    private final Tongue tongue;

    private NameLists(Tongue tongue) {
        this.tongue = tongue;
    }

    /** What was built. */
    record Built(Phrases<Entry> plain, Phrases<Entry> gated) {}

    /** @param rows what lexicons say; of two that look alike they stay */
    static Built of(Tongue tongue, List<LexiconRow> rows) {
        NameLists lists = new NameLists(tongue);
        rows.forEach(lists::add);
        LexiconFile.rows(NameLists.class, "not-names.tsv").stream()
                .filter(row -> row.getFirst().equals(tongue.name().toLowerCase(Locale.ROOT)))
                .forEach(row -> lists.plain.add(row.get(1), Entry.NO_NAME));
        FILES.forEach((file, kind) -> LexiconFile.rows(NameLists.class, file).forEach(row -> lists.add(row, kind)));
        lists.countries();
        Nationalities.forms(tongue)
                .forEach((form, code) ->
                        lists.plain.add(form, new Entry("nationality", "country:" + code, code, false)));
        return new Built(lists.plain.build(), lists.gated.build());
    }

    private static Map<String, String> orderedFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("services.tsv", "service");
        files.put("agencies.tsv", "agency");
        files.put("outlets.tsv", "outlet");
        files.put("organisations.tsv", "organisation");
        files.put("companies.tsv", "organisation");
        files.put("parties.tsv", "party");
        files.put("armed-groups.tsv", "armed-group");
        files.put("cities.tsv", "city");
        files.put("regions.tsv", "region");
        files.put("districts.tsv", "city");
        files.put("towns.tsv", "city");
        files.put("facilities.tsv", "facility");
        return files;
    }

    private void add(LexiconRow row) {
        if (row.kind().equals("no-name")) {
            row.names().forEach(name -> plain.add(name, Entry.NO_NAME));
        } else if (row.kind().equals("nationality")) {
            row.names().stream()
                    .flatMap(name -> Nationalities.inflected(tongue, name).stream())
                    .forEach(name -> add(row.kind(), row.entity(), row.country(), name));
        } else if (!OfficeLists.KINDS.contains(row.kind())) {
            row.names().forEach(name -> add(row.kind(), row.entity(), row.country(), name));
        }
    }

    // id, country, ar, he, tr, en
    private void add(List<String> row, String kind) {
        tongue.variants(row, 2).forEach(name -> add(kind, row.get(0), row.get(1), name));
        if (!tongue.capitals()) {
            // papers in any script write BBC and Reuters
            boolean media = kind.equals("agency") || kind.equals("outlet");
            Tongue.EN.variants(row, 2).stream()
                    .filter(name -> media || isAcronym(name))
                    .forEach(name -> add(kind, row.get(0), row.get(1), name));
        }
    }

    private void add(String kind, String id, String country, String name) {
        boolean needsHead = name.startsWith("?");
        String plainName = needsHead ? name.substring(1) : name;
        (needsHead ? gated : plain).add(plainName, entry(kind, id, country, plainName));
    }

    private static Entry entry(String kind, String id, String country, String name) {
        return new Entry(kind, id, country, isAcronym(name));
    }

    private static boolean isAcronym(String name) {
        return name.length() <= 6 && name.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || c == '.' || c == '/');
    }

    private void countries() {
        for (List<String> row : LexiconFile.rows(NameLists.class, "countries.tsv")) {
            for (String name : tongue.variants(row, 1)) {
                country(name, row.getFirst());
            }
        }
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(tongue.locale());
            if (name.chars().allMatch(c -> Character.isLetter(c) || " '’׳-&\u064F".indexOf(c) >= 0)) {
                country(name, code);
            }
        }
    }

    private void country(String name, String code) {
        plain.add(name, new Entry("country", "country:" + code, code, isAcronym(name)));
    }
}
