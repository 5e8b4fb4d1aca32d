package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
 * Finds what Hebrew papers and agencies are called behind the word that says what they are and what describes it:
 * «העיתון הלבנוני אל-מסאר טען», «סוכנות הידיעות טורן ציטטה», «תחנת הטלוויזיה המקומית פנוניה.».
 */
final class CalledPapers {
    private static final int LONGEST = 3;

    private final PersonWords words;
    private final HebrewPairs pairs;
    private final Map<String, String> heads = new HashMap<>();
    private final Set<String> inside = new HashSet<>();
    // empty for most words
    private final WordMemo<String> kinds = new WordMemo<>(this::kind);

    CalledPapers(PersonWords words, HebrewPairs pairs) {
        this.words = words;
        this.pairs = pairs;
        for (List<String> row : LexiconFile.rows(CalledPapers.class, "called-papers.tsv")) {
            for (String head : row.get(1).split("\\|")) {
                heads.put(FoldedText.fold(head), row.getFirst());
                if (row.size() > 2) {
                    inside.add(FoldedText.fold(head));
                }
            }
        }
    }

    List<Mention> find(Scan scan, List<Hit> hits) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i + 1 < scan.words().size(); i++) {
            String kind = kinds.of(scan.words().get(i).folded());
            if (!kind.isEmpty()) {
                int head = i;
                name(scan, i, hits)
                        .map(span -> whole(scan, head, span))
                        .ifPresent(span -> found.add(new Mention(
                                span,
                                kind,
                                span.in(scan.text().text()),
                                Optional.empty(),
                                "he.names." + kind + "-called")));
            }
        }
        return found;
    }

    private String kind(String folded) {
        return Clitics.splits(folded).stream()
                .map(split -> heads.getOrDefault(split.stem(), heads.getOrDefault(split.prefix() + split.stem(), "")))
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .orElse("");
    }

    // «[רדיו דרום]», «ב[בנק אלומות]»: the word before belongs to the name, its particles do not
    private Span whole(Scan scan, int head, Span name) {
        Span word = scan.words().get(head).span();
        return Clitics.splits(word(scan, head)).stream()
                .filter(split -> inside.contains(split.stem()))
                .findFirst()
                .map(split -> new Span(
                        split.length() == 0
                                ? word.start()
                                : scan.text().original(scan.text().folded(word.start()) + split.length()),
                        name.end()))
                .orElse(name);
    }

    private Optional<Span> name(Scan scan, int head, List<Hit> hits) {
        int from = head + 1;
        while (from < scan.words().size() && scan.follows(from) && describes(word(scan, from))) {
            from++;
        }
        int end = from;
        int named = 0;
        while (end < scan.words().size()
                && named < LONGEST
                && (end == from ? scan.follows(end) : HebrewPairs.joined(scan, end))
                && (end == from || !led(word(scan, end)))
                && (may(word(scan, end)) || article(scan, end))) {
            named += scan.follows(end) ? 1 : 0;
            end++;
        }
        // «חדשות הבוקר»
        if (end > from
                && word(scan, end - 1).equals("חדשות")
                && end < scan.words().size()
                && scan.follows(end)) {
            end++;
        }
        int first = from;
        int next = end;
        // «שהבנק יפתיע»: no name, «מפלגת האופק» is one
        boolean body = inside.stream().anyMatch(word(scan, head)::endsWith);
        boolean definite = body && word(scan, head).matches("[ושבלמכ]*ה.*") && !inside.contains(word(scan, head));
        boolean construct = body && word(scan, head).matches(".*(?:מפלגת|קרן|מכון)");
        boolean article =
                definite || (end > from && !construct && word(scan, from).startsWith("ה") && from == head + 1);
        boolean known = hits.stream().anyMatch(hit -> hit.first() < next && hit.next() > first);
        return end == from || article || known || !pairs.ends(scan, end)
                ? Optional.empty()
                : Optional.of(new Span(
                        scan.words().get(from).span().start(),
                        scan.words().get(end - 1).span().end()));
    }

    // «הידיעות», «הלבנוני», «המקומית»
    private static boolean describes(String word) {
        return word.startsWith("ה")
                && word.length() > 4
                && (word.endsWith("י") || word.endsWith("ית") || word.endsWith("ות") || word.endsWith("יה"));
    }

    // «בסיס חמיימים | בימים האחרונים»
    private static boolean led(String word) {
        return word.length() > 3 && "במל".indexOf(word.charAt(0)) >= 0;
    }

    // «אל-מסאר»
    private static boolean article(Scan scan, int i) {
        return scan.words().get(i).folded().length() == 2
                && i + 1 < scan.words().size()
                && !scan.follows(i + 1)
                && HebrewPairs.joined(scan, i + 1);
    }

    private boolean may(String word) {
        return !pairs.tells(word) && !words.isNever(word) && Character.isLetter(word.charAt(0)) && !word.equals("כי");
    }

    private static String word(Scan scan, int i) {
        return scan.words().get(i).folded();
    }
}
