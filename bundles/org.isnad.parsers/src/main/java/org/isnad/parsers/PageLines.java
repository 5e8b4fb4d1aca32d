package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.report.Role;
import org.isnad.report.Span;

/** Looks again at the blocks of a page when their roles are known: at lines within them, and at headings that head nothing. */
final class PageLines {
    private static final int LONGEST_HEAD = 90;
    private static final int LONGEST_INITIALS = 25;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_LINES = 160;
    private static final Pattern INITIALS = Pattern.compile(
            "[-–—_=\\s]*+(?:\\p{L}(?:\\. ?\\p{L})+\\.?|\\p{L}{1,2}(?:[ .]{1,2}\\p{L}{1,2}){0,3}(?: ?/ ?\\p{L}{1,2}(?:[ .]{1,2}\\p{L}{1,2}){0,3}){1,3}\\.?)");
    private static final Set<String> HEADED =
            Set.of("furniture.links", "furniture.related", "furniture.related.item", "furniture.teaser");
    // an agency or initials in brackets, initials, figures
    private static final Pattern SIGNED =
            Pattern.compile(INITIALS + "|[-–—_=\\s]*+\\([^()]{1,30}\\)|[-–—_=\\s]*+[\\d\\s./:،,-]{1,30}");

    private PageLines() {}

    /** A paragraph without the lines at its end that are the page's: «// انتهى //» and what follows it. */
    static List<Block> of(String text, Block block) {
        int from = block.span().start();
        int end = block.span().end();
        if (block.undecided()
                && end - from <= LONGEST_INITIALS
                && INITIALS.matcher(block.span().in(text)).matches()) {
            return List.of(block.as(Role.BYLINE, "byline.initials"));
        }
        if (!block.undecided() || text.indexOf('\n', from, end) < 0) {
            return List.of(block);
        }
        if (end - from <= LONGEST_LINES && states(text, block.span())) {
            return lines(text, block, from).stream()
                    .map(line -> Furniture.match(line.span().in(text))
                            .filter(said -> said.rule().equals("furniture.forum"))
                            .map(said -> Block.of(line.span(), Role.FURNITURE, said.rule()))
                            .orElse(line))
                    .toList();
        }
        int keep = end;
        String rule = "";
        for (int at = text.lastIndexOf('\n', end - 1); at >= from; at = text.lastIndexOf('\n', at - 1)) {
            Span line = Line.trimmed(text, at + 1, lineEnd(text, at + 1, end));
            Optional<String> found =
                    Furniture.match(line.in(text)).map(Furniture.Match::rule).filter(r -> keepsNothing(r, line));
            if (found.filter(r -> r.equals("furniture.end")).isPresent()) {
                keep = at;
                rule = found.get();
            } else if (found.isPresent() && lineEnd(text, at + 1, end) == keep) {
                keep = at;
                rule = rule.isEmpty() ? found.get() : rule;
            }
        }
        if (keep == end) {
            return signed(text, block);
        }
        return List.of(
                new Block(Line.trimmed(text, from, keep), block.role(), block.rule()),
                Block.of(Line.trimmed(text, keep, end), Role.FURNITURE, rule));
    }

    private static List<Block> signed(String text, Block block) {
        int from = block.span().start();
        int signed = signedFrom(text, from, block.span().end());
        if (signed < block.span().end()) {
            List<Block> parts = new ArrayList<>();
            parts.add(new Block(Line.trimmed(text, from, signed), block.role(), block.rule()));
            lines(text, block, signed + 1).forEach(line -> parts.add(closing(text, line)));
            return parts;
        }
        return List.of(block);
    }

    // initials say who wrote and who checked it; figures say nothing that is read
    private static Block closing(String text, Block line) {
        if (INITIALS.matcher(line.span().in(text)).matches()) {
            return line.as(Role.BYLINE, "byline.initials");
        }
        boolean figures = Shapes.isWordless(text, line.span())
                && Shapes.dateLine(text, line.span()).isEmpty();
        return figures ? line.as(Role.FURNITURE, "furniture.number") : line;
    }

    // "Priya Nand, Political reporter⏎4 March 2026"
    private static boolean states(String text, Span span) {
        return span.in(text).lines().noneMatch(Shapes::isBody)
                && lines(text, Block.undecided(span, ""), span.start()).stream()
                        .anyMatch(line -> Shapes.dateLine(text, line.span()).isPresent());
    }

    private static List<Block> lines(String text, Block block, int from) {
        List<Block> lines = new ArrayList<>();
        int end = block.span().end();
        for (int at = from; at < end; at = lineEnd(text, at, end) + 1) {
            Span line = Line.trimmed(text, at, lineEnd(text, at, end));
            if (!line.isEmpty()) {
                lines.add(new Block(line, block.role(), block.rule()));
            }
        }
        return lines;
    }

    // «--(بترا)⏎س ع/ ن ح⏎14/10/2025»: the break before such lines at the end; the end if there are none
    private static int signedFrom(String text, int from, int end) {
        int keep = end;
        for (int at = text.lastIndexOf('\n', end - 1); at >= from; at = text.lastIndexOf('\n', at - 1)) {
            if (!SIGNED.matcher(text).region(at + 1, lineEnd(text, at + 1, end)).matches()) {
                return keep;
            }
            keep = at;
        }
        return keep;
    }

    private static boolean keepsNothing(String rule, Span line) {
        return !line.isEmpty() && !rule.endsWith("caption");
    }

    private static int lineEnd(String text, int start, int end) {
        int at = text.indexOf('\n', start);
        return at < 0 || at > end ? end : at;
    }

    /** Headings behind the last paragraph, and labels that head nothing but links, head nothing of the report. */
    static List<Block> withoutEmptyHeads(String text, int shift, List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks);
        boolean last = true;
        boolean lists = false;
        for (int i = all.size() - 1; i >= 0; i--) {
            Block block = all.get(i);
            boolean heads = block.undecided()
                    && block.rule().equals("heading")
                    && block.span().length() <= LONGEST_HEAD;
            boolean labels = block.undecided()
                    && block.span().length() <= LONGEST_LABEL
                    && block.span().start() >= shift
                    && text.charAt(block.span().end() - shift - 1) == ':'
                    && i + 1 < all.size()
                    && HEADED.contains(all.get(i + 1).rule());
            if (labels) {
                all.set(i, block.as(Role.FURNITURE, "furniture.related"));
            } else if (heads && lists && last) {
                all.set(i, block.as(Role.FURNITURE, "furniture.empty-heading"));
            } else if (block.undecided() || block.is(Role.PARAGRAPH) || block.is(Role.SUBHEADING)) {
                last = false;
            } else {
                lists |= block.is(Role.FURNITURE);
            }
        }
        return all;
    }
}
