package org.isnad.parsers;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Encoding;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.work.Work;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * For parsers of formats that hold text or pages: gathers the parts of one report in their order and reads them by the
 * same rules as plain texts and web pages. Not for several threads; make one for every report.
 */
public final class Prose {
    private final Document document;
    private final String prefix;
    private final Work work;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private boolean headStated;
    private Publication known = Publication.UNSTATED;
    private Optional<Encoding> encoding = Optional.empty();
    private Optional<Encoding> encodingOfFields = Optional.empty();

    /** @param prefix of the names of rules: the format, such as {@code mail.} */
    public Prose(Document document, String prefix, Work work) {
        this.document = document;
        this.prefix = prefix;
        this.work = work;
    }

    /** Decodes a part of the document; a declared character set is believed if the bytes bear it out. */
    public static String decoded(Document document, byte[] bytes, Optional<Charset> declared) throws ParseException {
        return Reading.part(document, bytes, declared).text();
    }

    /** As {@link #decoded}; the report tells which other sets make a text of the first part that leaves a choice. */
    public String part(byte[] bytes, Optional<Charset> declared) throws ParseException {
        Reading.Words words = Reading.part(document, bytes, declared);
        encoding = encoding.or(words::encoding);
        return words.text();
    }

    /** As {@link #part}, for a few words beside the text; their choice is told where no part leaves one. */
    String field(byte[] bytes, Optional<Charset> declared) {
        Reading.Words words = Reading.field(document, bytes, declared);
        encodingOfFields = encodingOfFields.or(words::encoding);
        return words.text();
    }

    /** The character set a media type such as {@code text/plain; charset=utf-8} or a page in its first bytes declares. */
    public static Optional<Charset> declared(Optional<String> mediaType, byte[] page) {
        return mediaType.flatMap(Reading::charsetOf).or(() -> HtmlParser.declared(page));
    }

    /**
     * The tree of a page.
     *
     * @throws ParseException if it was built to choke a reader
     */
    public static org.jsoup.nodes.Document page(Document document, String html, Work work) throws ParseException {
        Limits.check(document, html, work);
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        work.check();
        return page;
    }

    /**
     * Says why a document is refused.
     *
     * @param key of the sentence in {@code bundle.properties}; its first argument is the document's name
     * @param why the end of an English sentence that begins with the document's name
     */
    public static ParseException refused(Document document, String key, String why, int... numbers) {
        return Reading.refused(document, key, why, numbers);
    }

    /**
     * As {@link #refused}, because a library gave up on the document.
     *
     * @param key of a sentence whose second argument is what the library says
     */
    public static ParseException broken(Document document, String key, String why, Throwable cause) {
        return Broken.document(document, key, why, cause);
    }

    /** Adds a part whose role the format states; where it stands in the text; empty if it has no words. */
    public Optional<Span> add(Role role, String words, String rule) {
        return append(words).map(span -> {
            blocks.add(Block.of(span, role, rule));
            headStated |= role == Role.HEADLINE;
            return span;
        });
    }

    /** Adds the headline as its looks tell it; date line and byline are still looked for in the text. */
    public Optional<Span> headline(String words, String rule) {
        return append(words).map(span -> {
            blocks.add(Block.of(span, hasHeadline() ? Role.SUBHEADING : Role.HEADLINE, rule));
            return span;
        });
    }

    /** Adds a paragraph: what it is will be decided by its words. */
    public Optional<Span> paragraph(String words) {
        return append(words).map(span -> {
            blocks.add(Block.undecided(span, "text"));
            return span;
        });
    }

    /** Adds a heading; the first may be the headline. */
    public Optional<Span> heading(String words) {
        return append(words).map(span -> {
            blocks.add(Block.undecided(span, "heading"));
            return span;
        });
    }

    private Optional<Span> append(String words) {
        work.check();
        Span inside = Line.trimmed(words, 0, words.length());
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        int start = text.length();
        text.append(inside.in(words)).append('\n');
        return Optional.of(new Span(start, start + inside.length()));
    }

    /** Adds lines of plain text: furniture is told apart, wrapped lines are joined. */
    public void lines(String plain) {
        int start = text.length();
        text.append(plain).append('\n');
        for (Block block : TextBlocks.of(plain, work)) {
            blocks.add(new Block(block.span().shift(start), block.role(), block.rule()));
        }
    }

    /** Adds a piece of a page that is all main text, as in feeds and mails. */
    public void markup(String html) throws ParseException {
        Element root = root(html);
        root.select("title").remove();
        for (Block block : add(new Page(root, work))) {
            boolean outside = block.rule().equals("furniture.outside");
            boolean second = block.is(Role.HEADLINE) && hasHeadline();
            blocks.add(
                    outside
                            ? Block.undecided(block.span(), "text")
                            : second ? block.as(Role.SUBHEADING, "subheading.heading") : block);
        }
    }

    /** Adds a whole page with its furniture and what its head states. */
    public void page(String html) throws ParseException {
        Page page = new Page(root(html), work);
        List<Block> shifted = add(page);
        blocks.addAll(shifted);
        known = Stating.merged(known, page.publication());
    }

    private Element root(String html) throws ParseException {
        return page(document, html, work);
    }

    private List<Block> add(Page page) {
        int start = text.length();
        text.append(page.text()).append('\n');
        return page.blocks().stream()
                .map(b -> new Block(b.span().shift(start), b.role(), b.rule()))
                .toList();
    }

    /** States who published it; the first to be stated stays, here and below. */
    public void outlet(Stated<String> outlet) {
        Optional<Stated<String>> none = Optional.empty();
        state(new Publication(
                Optional.of(outlet), none, none, none, Optional.empty(), Optional.empty(), Optional.empty(), none));
    }

    /** States the author. */
    public void byline(Stated<String> byline) {
        Optional<Stated<String>> none = Optional.empty();
        state(new Publication(
                none, none, Optional.of(byline), none, Optional.empty(), Optional.empty(), Optional.empty(), none));
    }

    /** States the time of publication. */
    public void published(Stated<StatedTime> published) {
        Optional<Stated<String>> none = Optional.empty();
        state(new Publication(
                none, none, none, none, Optional.of(published), Optional.empty(), Optional.empty(), none));
    }

    /** States the time of the last change. */
    public void updated(Stated<StatedTime> updated) {
        Optional<Stated<String>> none = Optional.empty();
        state(new Publication(none, none, none, none, Optional.empty(), Optional.empty(), Optional.of(updated), none));
    }

    /** States the address; what is no absolute address is passed over. */
    public void address(String address, String rule) {
        Optional<Stated<String>> none = Optional.empty();
        Optional<Stated<URI>> stated = Addresses.uri(address).map(uri -> Stated.outside(uri, rule));
        state(new Publication(none, none, none, none, Optional.empty(), stated, Optional.empty(), none));
    }

    private void state(Publication more) {
        known = Stating.merged(known, more);
    }

    /** Whether there is anything to read. */
    public boolean hasWords() {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether a time of publication is stated already. */
    public boolean isDated() {
        return known.published().isPresent();
    }

    private boolean hasHeadline() {
        return blocks.stream().anyMatch(b -> b.is(Role.HEADLINE));
    }

    /**
     * The report. Its head is looked for in the text if the format has stated no headline.
     *
     * @param index its place among the document's reports
     */
    public Report report(int index) {
        Structure structure = new Structure(prefix, text.toString(), blocks, known, work);
        return alike(structure.read(document, index, !headStated));
    }

    /** A report that was made of what {@link #part} decoded: it tells of the same other sets. */
    public Report alike(Report report) {
        Optional<Encoding> told = encoding.or(() -> encodingOfFields);
        return new Report(report.id(), report.publication(), report.text(), report.passages(), told);
    }
}
