package org.isnad.classifiers.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Word;

/** Reads the lines of encyclopedias that only point elsewhere: behind «YÖNLENDİRME» all the rest is one name. */
final class Redirects {
    private static final Set<String> WORDS = Set.of("yonlendirme", "yonlendir", "yönlendirme", "yönlendir", "redirect");
    private static final int LONGEST = 12;

    private final Map<String, String> bracketed = new HashMap<>();

    Redirects(Tongue tongue) {
        for (List<String> row : LexiconFile.rows(Redirects.class, "bracketed-kinds.tsv")) {
            tongue.variants(row, 1).forEach(word -> bracketed.put(FoldedText.fold(word), row.getFirst()));
        }
    }

    /** @param found what is known of the line: tells the kind of the whole */
    Optional<Mention> find(Scan scan, Span passage, List<Mention> found, Tongue tongue) {
        int words = scan.words().size();
        if (words < 2
                || words > LONGEST
                || !WORDS.contains(scan.words().getFirst().folded())) {
            return Optional.empty();
        }
        String all = scan.text().text();
        int start = scan.words().get(1).span().start();
        int end = scan.words().getLast().span().end();
        if (!Character.isUpperCase(all.codePointAt(start)) && !Character.isDigit(all.codePointAt(start))) {
            return Optional.empty();
        }
        String rest = all.substring(end, passage.end()).strip();
        boolean bracket = rest.startsWith(")") && all.substring(start, end).indexOf('(') > 0;
        Span span = new Span(start, bracket ? all.indexOf(')', end) + 1 : end);
        String kind = bracket ? bracketed.getOrDefault(scan.words().getLast().folded(), "") : "";
        if (kind.isEmpty()) {
            kind = kindOf(scan, span, found);
        }
        String rule = tongue.name().toLowerCase(Locale.ROOT) + ".names." + kind + "-redirect";
        return Optional.of(new Mention(span, kind, span.in(all), Optional.empty(), rule));
    }

    // a name at its end tells more than one before it: Torino Olimpiyat Stadyumu
    private static String kindOf(Scan scan, Span span, List<Mention> found) {
        boolean small = scan.words().stream()
                .map(word -> word.span().in(scan.text().text()))
                .anyMatch(word ->
                        Character.isLowerCase(word.codePointAt(0)) && word.length() > 3 && word.indexOf('-') < 0);
        if (small) {
            return "organisation";
        }
        return found.stream()
                .filter(mention ->
                        span.contains(mention.span()) && !mention.kind().equals("nationality"))
                .max(Comparator.comparingInt((Mention m) -> m.span().end())
                        .thenComparingInt(m -> m.span().length()))
                .map(Mention::kind)
                .filter(kind -> !kind.equals("office"))
                .orElse(scan.words().stream().anyMatch(Redirects::hasDigit) ? "organisation" : "person");
    }

    private static boolean hasDigit(Word word) {
        return word.folded().chars().anyMatch(Character::isDigit);
    }
}
