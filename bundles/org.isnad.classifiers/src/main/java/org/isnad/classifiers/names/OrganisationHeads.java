package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Clitics;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** Finds organisations in no list by a word that says what they are: "Ankara Üniversitesi", «עיריית חיפה». */
final class OrganisationHeads {
    private static final int LONGEST = 6;

    private final Tongue tongue;
    private final PersonWords words;
    private final Map<String, String> kinds = new HashMap<>();

    OrganisationHeads(Tongue tongue, PersonWords words) {
        this.tongue = tongue;
        this.words = words;
        for (List<String> row : LexiconFile.rows(OrganisationHeads.class, "org-heads.tsv")) {
            tongue.variants(row, 1).forEach(head -> kinds.putIfAbsent(FoldedText.fold(head), row.getFirst()));
        }
    }

    List<Mention> find(Scan scan, List<Hit> hits) {
        List<Mention> found = new ArrayList<>();
        if (tongue.capitals()) {
            for (int i = 0; i < scan.words().size(); i++) {
                endingAt(scan, i).ifPresent(found::add);
            }
            return found;
        }
        Map<Integer, Hit> byFirst = new TreeMap<>();
        for (Hit hit : hits) {
            if (hit.entry().isPlace() && hit.first() > 0) {
                byFirst.put(hit.first(), hit);
            }
        }
        byFirst.forEach((first, place) -> beginningAt(scan, first - 1, place).ifPresent(found::add));
        return found;
    }

    // capitalised words up to the head
    private Optional<Mention> endingAt(Scan scan, int head) {
        String folded = caseless(bare(scan.words().get(head).folded()));
        String kind = kinds.get(folded);
        if (kind == null || !capital(scan, head)) {
            return Optional.empty();
        }
        int first = head;
        while (first > 0 && head - first < LONGEST && scan.follows(first) && part(scan, first - 1)) {
            first--;
        }
        while (first < head && !capital(scan, first)) {
            first++;
        }
        // «Heyet ve Sarıkent Birliği»: a capital that only opens the sentence
        if (first == 0 && head > 2 && scan.words().get(1).folded().equals("ve")) {
            first = 2;
        }
        if (first == head) {
            return Optional.empty();
        }
        Span last = scan.words().get(head).span();
        int cut = scan.words().get(head).folded().length() - folded.length();
        return Optional.of(mention(scan, new Span(scan.words().get(first).span().start(), last.end() - cut), kind));
    }

    // «Merkezinin»
    private String caseless(String folded) {
        int cut = tongue == Tongue.TR && !kinds.containsKey(folded) ? TurkishCases.length(folded) : 0;
        return folded.substring(0, folded.length() - cut);
    }

    private boolean part(Scan scan, int i) {
        String folded = scan.words().get(i).folded();
        // "Professor Kallas of Tartu Institute"
        boolean of = folded.equals("of")
                && i > 0
                && kinds.containsKey(bare(scan.words().get(i - 1).folded()));
        boolean joins = of || folded.equals("ve") || folded.equals("and");
        boolean ending = folded.indexOf('\'') > 0 && tongue == Tongue.TR;
        boolean twoOfThem =
                joins && i > 0 && kinds.containsKey(scan.words().get(i - 1).folded());
        return !ending && !twoOfThem && (joins || (capital(scan, i) && !words.isNever(folded)));
    }

    private static boolean capital(Scan scan, int i) {
        return Character.isUpperCase(
                scan.text().text().charAt(scan.words().get(i).span().start()));
    }

    private static String bare(String folded) {
        int apostrophe = folded.lastIndexOf('\'');
        return apostrophe > 1 ? folded.substring(0, apostrophe) : folded;
    }

    // the head, then a place or a name in quotation marks
    private Optional<Mention> beginningAt(Scan scan, int head, Hit place) {
        if (!place.prefix().isEmpty() || !scan.follows(head + 1)) {
            return Optional.empty();
        }
        for (Clitics.Split split : Clitics.splits(scan.words().get(head).folded())) {
            String kind = kinds.get(split.stem());
            if (kind != null && !split.prefix().endsWith("ال")) {
                int start = scan.text()
                        .original(
                                scan.text().folded(scan.words().get(head).span().start()) + split.length());
                return Optional.of(mention(scan, new Span(start, place.span().end()), kind));
            }
        }
        return Optional.empty();
    }

    private Mention mention(Scan scan, Span span, String kind) {
        return new Mention(span, kind, span.in(scan.text().text()), Optional.empty(), tongue.rule(kind, "-head"));
    }
}
