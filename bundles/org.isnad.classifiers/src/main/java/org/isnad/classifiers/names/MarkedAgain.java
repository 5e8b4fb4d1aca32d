package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Clitics;
import org.isnad.text.LexiconFile;

/** Finds what a Hebrew report once called by a name in marks where it is called so again, with marks or without. */
final class MarkedAgain {
    // without marks one short word may mean something else
    private static final int TELLING = 6;
    private static final String PARTICLES = "ובכלמשה";
    private static final Set<String> WORKS = LexiconFile.rows(MarkedAgain.class, HebrewMarkedNames.HEADS).stream()
            .filter(row -> row.getFirst().equals(HebrewMarkedNames.WORK))
            .flatMap(row -> Stream.of(row.getLast().split("\\|")))
            .collect(Collectors.toUnmodifiableSet());

    private MarkedAgain() {}

    /** The same mentions with those found again, for which shorter ones inside make way. */
    static List<Mention> with(String text, List<Mention> mentions) {
        Map<String, Mention> marked = new HashMap<>();
        for (Mention each : mentions) {
            if (each.rule().startsWith("he.") && each.rule().endsWith("-quoted")) {
                marked.putIfAbsent(each.name(), each);
            }
        }
        if (marked.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions);
        marked.forEach((name, first) -> {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                Span span = new Span(at, at + name.length());
                boolean free = all.stream()
                        .noneMatch(each ->
                                each.span().overlaps(span) && each.span().length() >= span.length());
                if (free && stands(text, span)) {
                    all.removeIf(each -> each.span().overlaps(span));
                    all.add(new Mention(
                            span, first.kind(), name, first.entity(), "he.names." + first.kind() + "-again"));
                }
            }
        });
        return all;
    }

    // «ובשיר "חוף הדקל"»: what somebody made, not the one called so
    private static boolean work(String text, int mark) {
        String word = text.substring(text.lastIndexOf(' ', mark - 2) + 1, mark).strip();
        return Clitics.splits(word).stream().anyMatch(split -> WORKS.contains(split.stem()));
    }

    private static boolean stands(String text, Span span) {
        if (span.end() < text.length() && Character.isLetter(text.charAt(span.end()))) {
            return false;
        }
        int before = span.start() - 1;
        boolean marks = before >= 0 && text.charAt(before) == '"' && text.startsWith("\"", span.end());
        if (marks && work(text, before)) {
            return false;
        }
        boolean telling = span.length() >= TELLING;
        if (marks || before < 0 || !Character.isLetter(text.charAt(before))) {
            return marks || telling;
        }
        boolean particle = PARTICLES.indexOf(text.charAt(before)) >= 0
                && (before == 0 || !Character.isLetter(text.charAt(before - 1)));
        return telling && particle;
    }
}
