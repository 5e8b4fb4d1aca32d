package org.isnad.parsers;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.DateLine;
import org.isnad.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Reads the head of a report: headline, outlet, date line, byline and credit, in whatever order they stand. */
final class FrontMatter {
    private static final int LONGEST_HEAD = 15;
    private static final int BELOW_LEAD = 4;
    private static final int MOST_WORDS_OF_NAME = 4;
    // with what he is
    private static final int LONGEST_PERSON = 7;
    private static final int MOST_WORDS_OF_NAMES = 5;
    private static final int FEWEST_WORDS_OF_HEADLINE = 3;
    private static final int LONGEST_STOPPED_HEADLINE = 80;
    private static final int MOST_WORDS_OF_BARE_CREDIT = 4;

    private final String text;
    private final List<Block> blocks;
    private final Stating stating;
    private final @Nullable HeadLine[] lines;
    private final int end;
    private boolean headed;

    /** @param blocks changed in place: undecided ones of the head get their roles */
    FrontMatter(String text, List<Block> blocks, Stating stating) {
        this.text = text;
        this.blocks = blocks;
        this.stating = stating;
        this.lines = new @Nullable HeadLine[blocks.size()];
        this.headed = holds(0, blocks.size(), Role.HEADLINE);
        this.end = end();
    }

    private HeadLine line(int i) {
        HeadLine known = lines[i];
        if (known == null) {
            known = new HeadLine(text, blocks.get(i).span());
            lines[i] = known;
        }
        return known;
    }

    private String words(int i) {
        return line(i).words();
    }

    // where the body begins: the first running text that is not the headline
    private int end() {
        int seen = 0;
        boolean word = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(Role.SUBHEADING) || block.is(Role.PARAGRAPH) || seen >= LONGEST_HEAD) {
                return i;
            }
            if (block.undecided()) {
                // below «تقرير» or "Elections" the headline is still to come
                boolean first = seen == 0 || (seen == 1 && word && bodyFollows(i));
                if (!(first && isLongHeadline(i)) && startsBody(i)) {
                    return i;
                }
                word = seen++ == 0 && line(i).count() == 1;
            }
        }
        return blocks.size();
    }

    private boolean bodyFollows(int i) {
        int next = undecided(i + 1, blocks.size());
        return next < blocks.size() && startsBody(next);
    }

    // the first block of a range whose role is still open; the range's end if there is none
    private int undecided(int from, int to) {
        int i = from;
        while (i < to && !blocks.get(i).undecided()) {
            i++;
        }
        return Math.min(i, to);
    }

    private boolean holds(int from, int to, Role role) {
        int i = from;
        while (i < to && !blocks.get(i).is(role)) {
            i++;
        }
        return i < to;
    }

    private boolean startsBody(int i) {
        return Shapes.isBody(words(i)) || (Credit.opens(text, blocks.get(i).span()) && !endsWithDate(i));
    }

    // «دمشق (أ ف ب) الثلاثاء 6 تشرين الأول 2026»: nothing is told behind the credit
    private boolean endsWithDate(int i) {
        return line(i).date()
                .filter(d -> d.span().end() == line(i).span().end())
                .isPresent();
    }

    private boolean isLongHeadline(int i) {
        String line = words(i);
        boolean followed = undecided(i + 1, blocks.size()) < blocks.size();
        boolean within = Shapes.stopsWithin(line);
        boolean stopped = Shapes.endsWith(line, ".…") || within;
        int longest = stopped ? LONGEST_STOPPED_HEADLINE : Shapes.LONGEST_HEADLINE;
        return followed && line.length() <= longest && noHeadlineYet() && !within;
    }

    private boolean noHeadlineYet() {
        return !headed;
    }

    void read() {
        for (int i = 0; i < end; i++) {
            if (blocks.get(i).undecided()) {
                decide(i);
            }
        }
        if (noHeadlineYet()) {
            headline().ifPresent(i -> set(i, Role.HEADLINE, "headline.first-line"));
        }
        for (int i = 0; i < end; i++) {
            if (blocks.get(i).undecided()) {
                rest(i);
            }
        }
        belowLead();
    }

    // date and byline of pages that put them below the first paragraph
    private void belowLead() {
        int seen = 0;
        for (int i = end; i < blocks.size() && seen < BELOW_LEAD; i++) {
            if (!blocks.get(i).undecided()) {
                continue;
            }
            seen++;
            if (blocks.get(i).rule().equals("byline")
                    || (!holds(0, blocks.size(), Role.DATELINE)
                            && line(i).date().isPresent())) {
                decide(i);
            }
        }
    }

    private void set(int i, Role role, String rule) {
        blocks.set(i, blocks.get(i).as(role, rule));
        headed |= role == Role.HEADLINE;
    }

    private void decide(int i) {
        HeadLine line = line(i);
        Span span = line.span();
        Optional<Span> section = Section.line(text, span);
        if (hasOtherLine(i) && Names.isKind(line.folded())) {
            set(i, Role.BYLINE, "kind.line");
            return;
        }
        if (!isFirst(i) && !stating.hasOutlet() && Names.isOwnAgency(line.folded())) {
            stating.outlet(span, "outlet.agency");
            set(i, Role.BYLINE, "outlet.agency");
            return;
        }
        if (section.isPresent()) {
            stating.section(section.get(), "section.line");
            set(i, Role.FURNITURE, "section.line");
            return;
        }
        if (isFirst(i) && (isOnlyHeadline(line) || (!headlineFollows(i) && !isBare(line)))) {
            return;
        }
        // what ends a report is no date of it but a sentence
        boolean last = i == blocks.size() - 1;
        Optional<DateLine> date = line.date().filter(d -> !last || !Shapes.says(text, span, d.span()));
        Optional<Credit> credit = line.credit();
        Optional<Span> opened = line.author();
        Optional<Signed> signed = line.signed()
                .filter(s ->
                        opened.isPresent() || credit.flatMap(Credit::agency).isEmpty());
        Optional<Span> author = signed.map(Signed::author)
                .orElseGet(() -> opened.or(() -> Optional.of(span)
                        .filter(s -> isBareByline(i)
                                && credit.flatMap(Credit::agency).isEmpty())));
        boolean alone = credit.filter(c -> c.agency().isPresent() || c.place().isPresent())
                .isPresent();
        signed.ifPresent(s -> stating.agency(s.agency(), "byline.agency"));
        signed.flatMap(Signed::outlet).ifPresent(outlet -> stating.outlet(outlet, "byline.agency"));
        if (date.isPresent()) {
            author.or(() -> nameBefore(date.get())).ifPresent(this::byline);
            boolean change = date.get().span().start() > span.start()
                    && DateLine.updated(text, span)
                            .filter(d -> d.time().equals(date.get().time()))
                            .isPresent();
            boolean below = holds(0, i, Role.HEADLINE);
            date.ifPresent(change ? stating::changed : d -> stating.date(d, below));
            credit.ifPresent(c -> stating.names(c, "credit.date-line"));
            credit.filter(_ -> !change).flatMap(Credit::date).ifPresent(stating::date);
            set(i, Role.DATELINE, date.get().rule());
        } else if (signed.isPresent()
                || author.isPresent()
                || (blocks.get(i).rule().equals("byline") && !alone)) {
            author.ifPresent(this::byline);
            set(i, Role.BYLINE, "byline.opening");
        } else if (alone) {
            credit.ifPresent(c -> stating.credit(c, Stating.ALONE));
            set(i, Role.DATELINE, Stating.ALONE);
        } else if (isNamedOutlet(i)) {
            stating.outlet(span, "outlet.name");
            set(i, Role.BYLINE, "outlet.name");
        }
    }

    // "Zeynep Kaya | 09.03.2026"
    private Optional<Span> nameBefore(DateLine date) {
        int start = text.lastIndexOf('\n', date.span().start()) + 1;
        int bar = text.indexOf('|', start);
        Span name = bar < 0 || bar > date.span().start() ? new Span(start, start) : Line.trimmed(text, start, bar);
        return Optional.of(name)
                .filter(n -> !n.isEmpty()
                        && Byline.looksLikePerson(
                                n.in(text).replace('\u00A0', ' ').strip()));
    }

    // what a document is stands above or below its headline
    private boolean hasOtherLine(int i) {
        return undecided(0, Math.min(i, end)) < Math.min(i, end) || undecided(i + 1, end) < end;
    }

    // what the page calls a byline and is no more than a name
    private boolean isBareByline(int i) {
        return blocks.get(i).rule().equals("byline")
                && line(i).count() <= MOST_WORDS_OF_NAME
                && !Byline.isOpening(line(i).folded())
                && !Shapes.hasDigit(text, blocks.get(i).span());
    }

    private boolean isFirst(int i) {
        int first = 0;
        while (first < i && blocks.get(first).is(Role.FURNITURE)) {
            first++;
        }
        return first == i;
    }

    private boolean headlineFollows(int i) {
        for (int j = undecided(i + 1, end); j < end; j = undecided(j + 1, end)) {
            HeadLine line = line(j);
            boolean headline = line.count() >= FEWEST_WORDS_OF_HEADLINE
                    && line.date().isEmpty()
                    && line.author().isEmpty()
                    && !Names.isOutlet(line.folded());
            if (headline) {
                return true;
            }
        }
        return false;
    }

    // a line of nothing but date or credit is no headline, even at the very top
    private static boolean isBare(HeadLine line) {
        Optional<DateLine> date = line.date();
        boolean bareCredit =
                line.agencyCredit().isPresent() && (date.isPresent() || line.count() <= MOST_WORDS_OF_BARE_CREDIT);
        return bareCredit
                || date.filter(d -> line.span().length() - d.span().length() < 3)
                        .isPresent();
    }

    private void byline(Span name) {
        if (Names.isAgency(FoldedText.fold(name.in(text)))) {
            stating.agency(name, "byline.agency");
        } else {
            stating.author(name, "byline.opening");
        }
    }

    private boolean isNamedOutlet(int i) {
        return !stating.hasOutlet() && Names.isOutlet(line(i).folded());
    }

    // the only line of the head is its headline, whatever it looks like, unless it is nothing but a date
    private boolean isOnlyHeadline(HeadLine line) {
        int only = undecided(0, end);
        return noHeadlineYet()
                && end < blocks.size()
                && only < end
                && undecided(only + 1, end) >= end
                && line.date().isEmpty()
                && line.agencyCredit().filter(c -> c.place().isPresent()).isEmpty();
    }

    private Optional<Integer> headline() {
        Optional<Integer> first = Optional.empty();
        if (isOnlyBlock()) {
            return first;
        }
        for (int i = 0; i < end; i++) {
            if (blocks.get(i).undecided() && blocks.get(i).rule().equals("heading")) {
                return Optional.of(i);
            }
        }
        for (int i = 0; i < end; i++) {
            if (!blocks.get(i).undecided()) {
                continue;
            }
            if (first.isEmpty() && Shapes.isListed(words(i))) {
                return first;
            }
            first = first.isPresent() ? first : Optional.of(i);
            if (line(i).count() >= FEWEST_WORDS_OF_HEADLINE) {
                return Optional.of(i);
            }
        }
        return first;
    }

    private boolean isOnlyBlock() {
        int others = 0;
        for (int i = 0; i < blocks.size() && others < 2; i++) {
            others += blocks.get(i).is(Role.FURNITURE) ? 0 : 1;
        }
        return others == 1;
    }

    private void rest(int i) {
        if (Shapes.endsWith(words(i), ".…")) {
            return;
        }
        boolean after = holds(0, i, Role.HEADLINE);
        String rule = blocks.get(i).rule();
        Optional<DateLine> stamp = after ? Stamp.marked(text, line(i).span()) : Stamp.in(text, line(i).span());
        if (after
                && (besideDate(i) || beforeByline(i))
                && Byline.isPerson(words(i))
                && Shapes.words(words(i)) <= LONGEST_PERSON) {
            Byline.name(text, blocks.get(i).span()).ifPresent(name -> stating.author(name, "byline.given-name"));
            set(i, Role.BYLINE, "byline.given-name");
        } else if (after && !stating.hasOutlet() && (besideDate(i) || beforeByline(i)) && OutletLine.isName(words(i))) {
            OutletLine line = OutletLine.of(text, blocks.get(i).span());
            stating.outlet(line.outlet(), "outlet.place");
            line.place().ifPresent(place -> stating.place(place, "outlet.place"));
            set(i, Role.BYLINE, "outlet.place");
        } else if (after && stating.hasOutlet() && besideDate(i) && Byline.looksLikePerson(words(i))) {
            stating.author(blocks.get(i).span(), "byline.place");
            set(i, Role.BYLINE, "byline.place");
        } else if (!noHeadlineYet() && stamp.isPresent() && !rule.equals("byline")) {
            stamp.filter(_ -> after).ifPresent(stating::date);
            set(i, Role.DATELINE, "date.stamp");
        } else if (!noHeadlineYet() && (rule.equals("byline") || rule.equals(PageRoles.META))) {
            set(i, Role.BYLINE, "byline.named");
        } else if (!noHeadlineYet() && rule.startsWith(Block.SCRAP)) {
            set(i, Role.FURNITURE, "furniture.scrap");
        } else if (!noHeadlineYet()) {
            set(i, Role.SUBHEADING, after ? "subheading.deck" : "subheading.kicker");
        }
    }

    private boolean besideDate(int i) {
        return isDate(neighbour(i, -1)) || isDate(neighbour(i, 1));
    }

    // headline, outlet, who wrote it, date
    private boolean beforeByline(int i) {
        int next = neighbour(i, 1);
        int before = neighbour(i, -1);
        return before >= 0
                && blocks.get(before).is(Role.HEADLINE)
                && next < end
                && isDate(neighbour(next, 1))
                && Shapes.words(words(next)) <= MOST_WORDS_OF_NAMES
                && !Shapes.endsWith(words(next), ".؟?!…:");
    }

    private boolean isDate(int i) {
        return i >= 0 && i < end && blocks.get(i).is(Role.DATELINE);
    }

    // blank lines between do not part neighbours
    private int neighbour(int i, int step) {
        int at = i + step;
        while (at >= 0 && at < end && blocks.get(at).is(Role.FURNITURE)) {
            at += step;
        }
        return at;
    }
}
