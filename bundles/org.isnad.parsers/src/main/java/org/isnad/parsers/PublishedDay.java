package org.isnad.parsers;

import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.parsers.PageBlocks.PageBlock;
import org.isnad.report.Publication;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.text.DateLine;
import org.jsoup.nodes.Element;

/** Chooses among all the days a page shows the one it was published: what is surest comes first. */
final class PublishedDay {
    private static final double LINKED = 0.6;

    private final List<PageBlock> blocks;
    private final PageMetadata metadata;
    private final PageTextDate shown;
    private final int headline;

    /** @param headline the number of the block that is the headline; below 0 if none is */
    PublishedDay(List<PageBlock> blocks, PageMetadata metadata, PageTextDate shown, int headline) {
        this.blocks = blocks;
        this.metadata = metadata;
        this.shown = shown;
        this.headline = headline;
    }

    /**
     * When the page was published: as head and text state it, else by what is less sure.
     *
     * @param known what head and text state
     * @param whole the text of the report with all that surrounds it
     * @param shift of the blocks in that text
     */
    Optional<Stated<StatedTime>> of(Publication known, String whole, int shift, Optional<URI> address) {
        Optional<YearMonth> month = address.or(metadata::canonical).flatMap(AddressDate::month);
        Predicate<Stated<StatedTime>> fits =
                date -> month.filter(m -> !AddressDate.fits(m, date.value())).isEmpty();
        boolean stated = known.published().filter(date -> !isRead(date)).isPresent();
        if (!stated && PageList.isOfDays(blocks, headline, metadata.titles())) {
            return address.flatMap(AddressDate::day);
        }
        return known.published()
                .filter(date -> !isRead(date) || (fits.test(date) && isOwn(date, shift)))
                .or(() -> address.flatMap(AddressDate::day))
                .or(() -> guessed(fits, month))
                .map(date -> isRead(date)
                        ? DayOrder.settled(date, whole, address.or(metadata::canonical), metadata.isAmerican())
                        : date);
    }

    private static boolean isRead(Stated<StatedTime> date) {
        return date.rule().startsWith("date.") || date.rule().startsWith("shown.");
    }

    // what was read in the text is neither of another report it links to nor of the site's head
    private boolean isOwn(Stated<StatedTime> date, int shift) {
        int i = date.span().map(span -> block(span, shift)).orElse(-1);
        return i < 0
                || (!Surroundings.isListed(blocks.get(i).element())
                        && (isLabelled(blocks.get(i).words())
                                || !(headsSite(blocks, i, headline)
                                        || shown.isRepeated(blocks.get(i).element()))));
    }

    private static boolean isLabelled(String words) {
        return DateLine.published(words, new Span(0, words.length())).isPresent();
    }

    private int block(Span span, int shift) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).span().end() + shift > span.start()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a block stands above the box of headline and text in a box of the whole page: there sites show today's date. */
    static boolean headsSite(List<PageBlock> blocks, int i, int headline) {
        if (i >= headline || holds(blocks.get(headline).box(), blocks.get(i).box())) {
            return false;
        }
        Box box = blocks.get(headline).box();
        Box around = box.parent();
        while (around != null && !holds(around, blocks.get(i).box())) {
            box = around;
            around = box.parent();
        }
        return box.prose() > 0
                && around != null
                && holds(around, blocks.getLast().box());
    }

    /** Whether a block stands in the smallest box that holds the headline and the last of the text. */
    static boolean isBeside(List<PageBlock> blocks, int i, int headline, int last) {
        Box around = blocks.get(headline).box();
        while (around != null && !holds(around, blocks.get(last).box())) {
            around = around.parent();
        }
        return around == null || holds(around, blocks.get(i).box());
    }

    private boolean headsSite(Element element) {
        return headline >= 0 && headsSite(blocks, block(element), headline);
    }

    // no menu stands between
    private boolean leadsToHeadline(Element element) {
        return blocks.subList(block(element), headline).stream().noneMatch(block -> block.linkDensity() > LINKED);
    }

    // the first block in an element, else the one it stands in; behind the last one if none
    private int block(Element element) {
        int i = first(inner -> Surroundings.isWithin(inner, element));
        for (Element e = element.parent(); e != null && i == blocks.size(); e = e.parent()) {
            Element around = e;
            i = first(own -> own.equals(around));
        }
        return i;
    }

    private int first(Predicate<Element> fits) {
        int i = 0;
        while (i < blocks.size() && !fits.test(blocks.get(i).element())) {
            i++;
        }
        return i;
    }

    private static boolean holds(Box outer, Box inner) {
        Box box = inner;
        while (box != null && !box.equals(outer)) {
            box = box.parent();
        }
        return box != null;
    }

    private Optional<Stated<StatedTime>> guessed(Predicate<Stated<StatedTime>> fits, Optional<YearMonth> month) {
        PageDate date = metadata.date();
        return shown.labelled()
                .filter(fits)
                .or(() -> date.named(e -> !headsSite(e) && !shown.isRepeated(e)).filter(fits))
                .or(() -> shown.besideHeadline().filter(fits))
                .or(() -> shown.inParts().filter(fits))
                .or(() -> date.remaining().filter(fits))
                .or(() -> date.namedInHead(e -> (!headsSite(e) || leadsToHeadline(e)) && !shown.isRepeated(e))
                        .filter(fits))
                .or(() -> shown.opening().filter(fits))
                .or(() -> shown.inText().filter(fits))
                .or(() -> shown.inLines().filter(fits))
                .or(() -> shown.inHeadline().filter(fits))
                .or(() -> shown.hebrew().filter(fits))
                .or(() -> month.flatMap(shown::inMonth))
                .or(() -> shown.ofIssue().filter(fits))
                .or(date::updated);
    }
}
