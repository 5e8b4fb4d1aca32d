package org.isnad.parsers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.text.DateLine;

/** The blocks of Markdown (CommonMark 0.31.2, 4 and 5): marks go, words stay as they are. */
final class MarkdownText {
    private static final Pattern HEADING = Pattern.compile("[ ]{0,3}#{1,6}[ \\t]++(.*)");
    private static final Pattern UNDERLINE = Pattern.compile("[ ]{0,3}(?:=+|-+)[ \\t]*");
    private static final Pattern RULE = Pattern.compile("\\*{3,}|-{3,}|_{3,}");
    private static final Pattern FENCE = Pattern.compile("[ ]{0,3}(?:```+|~~~+).*");
    private static final Pattern ITEM = Pattern.compile("[ ]{0,9}(?:[-*+]|\\p{Nd}{1,9}[.)])[ \\t]+(.*)");
    private static final Pattern QUOTE = Pattern.compile("[ ]{0,3}>[> ]*+(.*)");
    private static final Pattern REFERENCE = Pattern.compile("[ ]{0,3}\\[[^\\]]{1,200}\\]:[ \\t]*\\S+.*");
    private static final Pattern FIELD = Pattern.compile("(title|author|date|url|link):(.*)");
    private static final Pattern LINK = Pattern.compile(
            "!?\\[([^\\[\\]]{0,500}+)\\](?:\\([^()\\s]{0,2000}+(?:\\s[^()]{0,300}+)?\\)|\\[[^\\[\\]]{0,200}+\\])");
    private static final Pattern STRESS =
            Pattern.compile("(\\*{1,3}+|(?<![\\p{L}\\p{N}])_{1,3}+|`{1,2}+)(?=\\S)([^*_`]{1,2000}+)(?<=\\S)\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

    private final Prose prose;
    private final StringBuilder open = new StringBuilder();

    MarkdownText(Prose prose) {
        this.prose = prose;
    }

    void read(String text) {
        List<String> lines = text.lines().toList();
        boolean code = false;
        for (String line : lines.subList(head(lines), lines.size())) {
            if (FENCE.matcher(line).matches()) {
                end();
                code = !code;
            } else if (code) {
                prose.paragraph(line);
            } else {
                line(line);
            }
        }
        end();
    }

    // the block of fields between two lines of dashes that many writers put first
    private int head(List<String> lines) {
        int end = lines.isEmpty() || !lines.getFirst().strip().equals("---")
                ? -1
                : lines.subList(1, lines.size()).indexOf("---");
        for (String line : lines.subList(Math.min(1, lines.size()), Math.max(1, end + 1))) {
            Matcher field = FIELD.matcher(line);
            if (end > 0 && field.matches()) {
                state(field.group(1), field.group(2).strip().replaceAll("^[\"']|[\"']$", ""));
            }
        }
        return end < 0 ? 0 : end + 2;
    }

    private void state(String name, String value) {
        switch (name) {
            case "title" -> prose.add(Role.HEADLINE, value, "title");
            case "author" ->
                prose.add(Role.BYLINE, value, "author")
                        .ifPresent(span -> prose.byline(Stated.in(span, value, "markdown.author")));
            case "date" ->
                prose.add(Role.DATELINE, value, "date")
                        .ifPresent(span -> StatedTimes.iso(value)
                                .or(() -> DateLine.read(value, new Span(0, value.length()))
                                        .flatMap(DateLine::time))
                                .ifPresent(time -> prose.published(Stated.in(span, time, "markdown.date"))));
            default -> prose.address(value, "markdown.address");
        }
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        Matcher quote = QUOTE.matcher(line);
        if (heading.matches()) {
            end();
            prose.heading(plain(withoutCloser(heading.group(1).strip())));
        } else if (!open.isEmpty() && UNDERLINE.matcher(line).matches()) {
            prose.heading(plain(open.toString()));
            open.setLength(0);
        } else if (line.isBlank()
                || RULE.matcher(line.replaceAll("[ \\t]", "")).matches()
                || REFERENCE.matcher(line).matches()) {
            end();
        } else if (item.matches()) {
            end();
            open.append(item.group(1));
        } else {
            String words = quote.matches() ? quote.group(1) : line;
            open.append(open.isEmpty() || words.isBlank() ? "" : " ").append(words.strip());
        }
    }

    // "# Heading #"
    private static String withoutCloser(String heading) {
        int end = heading.length();
        while (end > 0 && heading.charAt(end - 1) == '#') {
            end--;
        }
        boolean closer = end == 0 || Character.isWhitespace(heading.charAt(end - 1));
        return closer ? heading.substring(0, end) : heading;
    }

    private void end() {
        prose.paragraph(plain(open.toString()));
        open.setLength(0);
    }

    private static String plain(String marked) {
        String linked = LINK.matcher(marked).replaceAll("$1");
        String once = STRESS.matcher(linked).replaceAll("$2");
        return ESCAPE.matcher(STRESS.matcher(once).replaceAll("$2")).replaceAll("$1");
    }
}
