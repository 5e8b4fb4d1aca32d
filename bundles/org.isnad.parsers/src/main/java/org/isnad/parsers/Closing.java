package org.isnad.parsers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;

/** Reads the end of a report: an agency in brackets, a line that names the source, a date below the text. */
final class Closing {
    private static final int LAST_BLOCKS = 4;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_MAKERS = 200;
    // UTF-16 units of two letters
    private static final int LONGEST_INITIALS = 4;
    private static final Pattern INITIALS =
            Pattern.compile("(?:\\p{L}{1,2}\\.\\s?\\p{L}{1,2}\\.?\\s*[/،,|]?\\s*){1,3}");
    /** What stands before the source of a report, folded. */
    static final List<String> LABELS = List.of(
            "المصدر",
            "source",
            "kaynak",
            "מקור",
            "quelle",
            "fuente",
            "fonte",
            "bron",
            "zrodlo",
            "źródło",
            "источник",
            "منبع");

    private final String text;
    private final List<Block> blocks;
    private final Stating stating;

    Closing(String text, List<Block> blocks, Stating stating) {
        this.text = text;
        this.blocks = blocks;
        this.stating = stating;
    }

    void read() {
        int seen = 0;
        boolean signed = false;
        for (int i = blocks.size() - 1; i > 0 && seen < LAST_BLOCKS; i--) {
            Block block = blocks.get(i);
            if (block.is(Role.PARAGRAPH)) {
                line(i, block.span());
                if (!signed) {
                    signature(i, block.span());
                    inBrackets(block.span());
                }
                // below whoever signs may stand the day
                signed |= !blocks.get(i).is(Role.DATELINE);
                seen++;
            }
        }
    }

    private void line(int i, Span span) {
        Shapes.dateLine(text, span)
                .filter(date -> !Shapes.says(text, span, date.span()))
                .ifPresent(date -> {
                    stating.date(date);
                    blocks.set(i, blocks.get(i).as(Role.DATELINE, date.rule()));
                });
        Optional<Signed> signed =
                Signed.line(text, span).or(() -> withoutInitials(span).flatMap(rest -> Signed.line(text, rest)));
        signed = signed.or(() -> strokes(span).map(agency -> new Signed(agency, Optional.empty())));
        signed.ifPresent(s -> stating.agency(s.agency(), "agency.closing-line"));
        if (signed.isPresent()) {
            blocks.set(i, blocks.get(i).as(Role.BYLINE, "agency.closing-line"));
        } else if (makers(span) || initials(span)) {
            blocks.set(i, blocks.get(i).as(Role.BYLINE, "makers.closing-line"));
        } else if (span.length() <= LONGEST_NAME && namesOutlet(span)) {
            blocks.set(i, blocks.get(i).as(Role.BYLINE, "source.closing-line"));
        }
    }

    // «(إعداد سلمى نجم - تحرير محمد فرج)», "Agence France-Presse contributed to this report"
    private boolean makers(Span span) {
        if (span.length() > LONGEST_MAKERS) {
            return false;
        }
        boolean brackets = text.charAt(span.start()) == '(' && text.charAt(span.end() - 1) == ')';
        Span within = brackets ? new Span(span.start() + 1, span.end() - 1) : span;
        boolean opens = brackets && !Byline.withoutOpening(text, within).equals(within);
        return opens || Signed.contributed(FoldedText.fold(span.in(text)));
    }

    // «=== م.ع»
    private boolean initials(Span span) {
        if (span.length() > LONGEST_NAME) {
            return false;
        }
        String words = span.in(text);
        return INITIALS.matcher(words.substring(Names.bareIn(words).start())).matches();
    }

    // «/قنا/», «وام/سالم»: an agency before a stroke, at most with who wrote it
    private Optional<Span> strokes(Span span) {
        int from = span.start() + (text.startsWith("/", span.start()) ? 1 : 0);
        int stroke = span.length() > LONGEST_NAME ? -1 : text.indexOf('/', from, span.end());
        if (stroke < 0) {
            return Optional.empty();
        }
        Span name = Line.trimmed(text, from, stroke);
        return Optional.of(name).filter(n -> Names.isListedAgency(FoldedText.fold(n.in(text))));
    }

    // «ع.م/س.ك (أ ف ب)»: who wrote and who checked it, then the agency
    private Optional<Span> withoutInitials(Span span) {
        int stop = text.indexOf('.', span.start(), Math.min(span.end(), span.start() + LONGEST_INITIALS + 1));
        if (stop < 0) {
            return Optional.empty();
        }
        Matcher initials = INITIALS.matcher(text).region(span.start(), span.end());
        return initials.lookingAt() && initials.end() < span.end()
                ? Optional.of(new Span(initials.end(), span.end()))
                : Optional.empty();
    }

    // «المصدر: صحيفة المرفأ»
    private boolean namesOutlet(Span span) {
        String folded = FoldedText.fold(span.in(text));
        int colon = folded.indexOf(':');
        return colon > 0
                && LABELS.contains(folded.substring(0, colon).strip())
                && Names.isOutlet(folded.substring(colon + 1).strip());
    }

    // a last short line without a stop is who signs
    private void signature(int i, Span span) {
        boolean signs = blocks.get(i).is(Role.PARAGRAPH)
                && span.length() <= LONGEST_NAME
                && Shapes.isSubheading(text, span)
                && !Shapes.endsSentence(span.in(text))
                && !blocks.get(i).rule().endsWith(Block.ITEM)
                && blocks.stream().filter(b -> b.is(Role.PARAGRAPH)).count() > 1;
        if (signs) {
            blocks.set(i, blocks.get(i).as(Role.BYLINE, "signature.last-line"));
        }
    }

    // «(د ب أ، رويترز)»
    private Span first(Span names) {
        int comma = names.in(text).split("[،,+/]", 2)[0].length();
        return new Span(names.start(), names.start() + comma);
    }

    // «… في القاهرة (رويترز)»
    private void inBrackets(Span span) {
        String end = text.substring(Math.max(span.start(), span.end() - LONGEST_NAME - 2), span.end());
        int close = end.lastIndexOf(')');
        int open = end.lastIndexOf('(');
        if (open >= 0 && close > open && end.length() - close <= 2 && close - open <= LONGEST_NAME) {
            int shift = span.end() - end.length();
            Span name = first(new Span(shift + open + 1, shift + close));
            if (Names.isAgency(FoldedText.fold(name.in(text)))) {
                stating.agency(name, "agency.closing");
            }
        }
    }
}
