package org.isnad.parsers;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.parsers.PageBlocks.PageBlock;
import org.isnad.report.Publication;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.text.FoldedText;
import org.isnad.work.Work;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** A page as text and blocks: what is furniture by its place, where the headline is, what the head states. */
final class Page {
    private static final int LONGEST_LINKS = 250;
    private static final double LINKED = 0.6;
    private static final int LEAD = 80;
    private static final int SHORTEST_DECK = 40;
    private static final int LONGEST_TITLE = 400;
    private static final int MOST_WORDS_OF_SITE = 3;
    private static final int BELOW_HEADLINE = 3;
    private static final int LONGEST_BYLINE = 120;
    private static final int BARE = 200;
    private static final int ABOVE = 2;
    private static final int FOOT = 12;
    private static final int TOP = 40;
    private static final int MOST_WORDS_OF_OUTLET = 5;
    private static final int CARDS = 160;
    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_OF_ENTRY = 4;
    // where a bare number is no answer, no entry and no cell
    private static final Set<String> NUMBERS = Set.of("div", "section", "header", "article", "main", "figure");
    // "288 4.1K 9K 611" below a post
    private static final Pattern COUNTS = Pattern.compile("(?:[0-9][0-9.,]*+ ?[KkMm]?\\s*+)++");
    private static final Evaluator STRESSED = QueryParser.parse("b, strong, font[size]");
    private static final double LINKED_BELOW_LABEL = 0.4;
    private static final Evaluator TITLE = QueryParser.parse("h1");
    private static final Evaluator IMAGE = QueryParser.parse("img");
    private static final Set<String> SCRAPS =
            Set.of("div", "section", "header", "td", "li", "label", "main", "article");

    private final boolean hasData;
    private final PageMetadata metadata;
    private final PageBlocks text;
    private final PageRoles roles;
    private final Optional<Box> main;
    private final int headline;
    private final int mainStart;
    private final int proseFrom;
    private final @Nullable Element article;

    Page(Element root, Work work) {
        this(root, work, false);
    }

    /** @param hasData whether {@link PageData} added to it */
    Page(Element root, Work work, boolean hasData) {
        this.hasData = hasData;
        text = new PageBlocks(root, work);
        metadata = new PageMetadata(text.elements());
        PageRoles named = new PageRoles(text, true, true);
        Optional<Box> found = new MainText(text.blocks(), named, work).find();
        // where all is furniture by its name, names say nothing; where all that runs stands in cards, they are the text
        boolean cards = found.map(Box::running).orElse(0) < CARDS && named.proseInTeasers() > CARDS;
        roles = found.isPresent() && !cards ? named : new PageRoles(text, cards, false);
        main = found.isPresent() && !cards ? found : new MainText(text.blocks(), roles, work).find();
        // its own words head a post
        boolean post = metadata.titles().stream()
                .anyMatch(title -> PostTitle.author(title).isPresent());
        headline = post ? -1 : new Headline(text, roles, metadata.titles(), main).index();
        mainStart = mainStart();
        Element around =
                headline < 0 ? null : article(text.blocks().get(headline).element());
        article = around == null || around.selectFirst(TITLE) == null ? null : around;
        proseFrom = proseFrom();
    }

    // the headline, where hardly any of the running text stands above it
    private int proseFrom() {
        int above = 0;
        int below = 0;
        for (int i = 0; i < text.blocks().size() && headline >= 0; i++) {
            PageBlock block = text.blocks().get(i);
            int prose = inMain(block) && roles.rule(block.box()).isEmpty() && Shapes.isBody(block.words())
                    ? block.span().length()
                    : 0;
            above += i < headline ? prose : 0;
            below += i > headline ? prose : 0;
        }
        return above * ABOVE < below ? headline : 0;
    }

    /** Whether it holds scripts or their data. */
    boolean hasScripts() {
        return !text.elements().scripts().isEmpty();
    }

    /** Whether it shows hardly any running text. */
    boolean isBare() {
        return main.map(Box::running).orElse(0) < BARE;
    }

    /** Whether it only lists reports and states of none when it was published. */
    boolean isList() {
        return PageList.is(text.blocks(), roles, headline)
                && metadata.date().stated().isEmpty();
    }

    private int mainStart() {
        for (int i = 0; i < text.blocks().size(); i++) {
            if (inMain(text.blocks().get(i))) {
                return i;
            }
        }
        return text.blocks().size();
    }

    private boolean inMain(PageBlock block) {
        Box box = block.box();
        while (box != null && !box.equals(main.orElse(box))) {
            box = box.parent();
        }
        return box != null;
    }

    // the title stands in the head when it stands nowhere in the body: it is the first thing in the document
    private Optional<String> head() {
        return headline >= 0
                ? Optional.empty()
                : metadata.titles().stream()
                        .findFirst()
                        .filter(t -> t.length() <= LONGEST_TITLE && !namesSite(t) && !TitleParts.isPrinted(t));
    }

    // a title of few words that stands nowhere on the page is that of the site if the text begins with a line of its
    // own
    private boolean namesSite(String title) {
        if (Shapes.words(title) > MOST_WORDS_OF_SITE
                || mainStart >= text.blocks().size()) {
            return false;
        }
        String first = text.blocks().get(mainStart).words();
        return !Shapes.isBody(first) && Shapes.words(first) > MOST_WORDS_OF_SITE;
    }

    String text() {
        return head().map(title -> title + "\n").orElse("") + text.text();
    }

    Publication publication() {
        Publication known = metadata.publication();
        Optional<Stated<String>> outlet = known.outlet().or(this::outletInTitle);
        return new Publication(
                outlet,
                known.agency(),
                // "Harbour Post Group" for the Harbour Post
                known.byline()
                        .filter(by -> outlet.filter(o ->
                                        FoldedText.fold(by.value() + " ").startsWith(FoldedText.fold(o.value() + " ")))
                                .isEmpty()),
                known.place(),
                known.published(),
                known.address(),
                known.updated(),
                known.section());
    }

    /** The outlet its head shows or its foot names as owner: less sure than what head, title and text state. */
    Optional<Stated<String>> guessedOutlet() {
        List<PageBlock> all = text.blocks();
        return all.stream()
                .limit(TOP)
                .filter(block -> Headline.isSite(block) && Shapes.words(block.words()) <= MOST_WORDS_OF_OUTLET)
                .findFirst()
                .map(block -> Stated.outside(block.words(), "heading.outlet"))
                .or(() -> all.subList(Math.max(0, all.size() - FOOT), all.size()).stream()
                        .flatMap(block -> Copyright.owner(block.words()).stream())
                        .findFirst()
                        .map(name -> Stated.outside(name, "copyright.outlet")));
    }

    /** Who wrote it, by what the page marks as a name: less sure than what head and text state. */
    Optional<Stated<String>> guessedAuthor() {
        return new PageAuthor(text.elements()).author();
    }

    /** The agency a mark-up names as source: less sure than what the text states. */
    Optional<Stated<String>> guessedAgency() {
        return new PageAuthor(text.elements()).agency();
    }

    /** When it was published, given what head and text state and the text of the report with all that surrounds it. */
    Optional<Stated<StatedTime>> date(Publication known, String whole, Optional<URI> address) {
        PageTextDate shown = new PageTextDate(text.blocks(), roles, headline < 0 ? mainStart : headline, lastProse());
        int shift = head().map(title -> title.length() + 1).orElse(0);
        return new PublishedDay(text.blocks(), metadata, shown, headline).of(known, whole, shift, address);
    }

    private int lastProse() {
        int i = text.blocks().size() - 1;
        while (i > 0
                && !(Shapes.isBody(text.blocks().get(i).words())
                        && inMain(text.blocks().get(i)))) {
            i--;
        }
        return i;
    }

    private Optional<Stated<String>> outletInTitle() {
        return headline < 0
                ? Optional.empty()
                : TitleParts.outlet(
                        metadata.titles(), text.blocks().get(headline).words(), this::shows);
    }

    private boolean shows(String line) {
        return text.blocks().stream().anyMatch(block -> block.words().equals(line));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int shift = head().map(title -> title.length() + 1).orElse(0);
        head().ifPresent(title -> blocks.add(Block.of(new Span(0, title.length()), Role.HEADLINE, "headline.title")));
        boolean underLabel = false;
        for (int i = 0; i < text.blocks().size(); i++) {
            PageBlock part = text.blocks().get(i);
            Block block = i == headline
                    ? Block.of(part.span(), Role.HEADLINE, "headline.heading")
                    : decide(i, part, underLabel);
            underLabel = block.is(Role.FURNITURE)
                    && (block.rule().equals("furniture.related") || (underLabel && part.linkDensity() > LINKED));
            for (Block piece : PageLines.of(text.text(), block)) {
                blocks.add(shift == 0 ? piece : new Block(piece.span().shift(shift), piece.role(), piece.rule()));
            }
        }
        return PageLines.withoutEmptyHeads(text.text(), shift, blocks);
    }

    private Block decide(int i, PageBlock part, boolean underLabel) {
        String words = part.words();
        if (Shapes.isWordless(words, new Span(0, words.length()))
                && FoldedText.fold(words).isBlank()) {
            return Block.of(part.span(), Role.FURNITURE, "furniture.blank");
        }
        Optional<String> rule = roles.rule(part.box());
        boolean states = rule.filter(PageRoles.META::equals).isPresent();
        if (rule.isPresent() && !states) {
            return Block.of(part.span(), PageRoles.role(rule.get()), rule.get());
        }
        if (NUMBERS.contains(part.element().normalName())
                && (Shapes.isWordless(words, new Span(0, words.length()))
                        || COUNTS.matcher(words).matches())) {
            return Block.of(part.span(), Role.FURNITURE, "furniture.number");
        }
        boolean above = i > headline && i < mainStart;
        if ((inMain(part) || (above && part.linkDensity() < LINKED)) && isImageText(part, words)) {
            return Block.of(part.span(), Role.CAPTION, "caption.image");
        }
        String heads = headed(part, words);
        if (!heads.isEmpty()) {
            return Block.of(part.span(), Role.FURNITURE, "furniture." + heads);
        }
        if (i < proseFrom && Shapes.isBody(words)) {
            return Block.of(part.span(), Role.FURNITURE, "furniture.before");
        }
        if (isNext(part)) {
            return Block.of(part.span(), Role.FURNITURE, "furniture.next");
        }
        Optional<Furniture.Match> said = Furniture.match(words);
        if (said.isPresent()) {
            boolean caption = said.get().rule().endsWith("caption");
            return Block.of(
                    part.span(),
                    caption ? Role.CAPTION : Role.FURNITURE,
                    said.get().rule());
        }
        if (Furniture.isMenu(words)) {
            return Block.of(part.span(), Role.FURNITURE, "furniture.menu");
        }
        boolean links = part.linkDensity() > LINKED && words.length() < LONGEST_LINKS;
        if (links && !isLinkedAgency(i, part)) {
            return Block.of(part.span(), Role.FURNITURE, underLabel ? "furniture.related.item" : "furniture.links");
        }
        if (!inMain(part) && !isFront(i, part, words)) {
            return Block.of(part.span(), Role.FURNITURE, "furniture.outside");
        }
        Block named = byName(part);
        boolean stamp = (!Shapes.isBody(words) && (states || Furniture.isPosted(words)))
                || Stamp.isNamed(words)
                || (i > mainStart && Stamp.isMoment(words));
        return stamp && !named.rule().equals("byline") ? Block.undecided(part.span(), PageRoles.META) : named;
    }

    // what a first line of its own heads: comments, or links to other reports
    private static String headed(PageBlock part, String words) {
        int lineBreak = words.indexOf('\n');
        String heads = lineBreak > 0 ? Furniture.heads(words.substring(0, lineBreak)) : "";
        return heads.equals("related") && part.linkDensity() < LINKED_BELOW_LABEL ? "" : heads;
    }

    // a report with a headline of its own that comes after this one where one goes on reading
    private boolean isNext(PageBlock part) {
        Element own = article;
        Element other = own == null ? null : article(part.element());
        return other != null && !other.equals(own) && other.selectFirst(TITLE) != null;
    }

    // the outermost around it
    private static @Nullable Element article(Element element) {
        Element article = null;
        for (Element e = element; e != null; e = e.parent()) {
            article = e.normalName().equals("article") ? e : article;
        }
        return article;
    }

    // between headline and main text stand date, byline and lead
    private boolean isFront(int i, PageBlock part, String words) {
        boolean between = headline >= 0 && i > headline && i < mainStart;
        boolean near = headline >= 0 && i < headline && headline - i <= 3;
        boolean states = roles.rule(part.box()).isPresent();
        return (between && (states || words.length() >= SHORTEST_DECK || isByline(part) || isHead(part)))
                || (near && isHead(part));
    }

    private boolean isHead(PageBlock part) {
        return Shapes.dateLine(text.text(), part.span()).isPresent()
                || Byline.author(text.text(), part.span()).isPresent();
    }

    // who signs may link to all that signs so
    private boolean isLinkedAgency(int i, PageBlock part) {
        return headline >= 0
                && i > headline
                && i - headline <= BELOW_HEADLINE
                && Signed.line(text.text(), part.span()).isPresent();
    }

    private static boolean isByline(PageBlock part) {
        return part.element().attributesSize() > 0
                && part.span().length() <= LONGEST_BYLINE
                && PageAuthor.isNamed(part.element());
    }

    // the only words beside an image, and no sentence
    private static boolean isImageText(PageBlock part, String words) {
        return words.length() < LEAD
                && part.box().length() == words.length()
                && !Shapes.endsSentence(words)
                && !isHeading(part.element())
                && part.element().normalName().equals("div")
                && part.element().selectFirst(IMAGE) != null
                && Shapes.dateLine(words, new Span(0, words.length())).isEmpty();
    }

    private static boolean isItem(PageBlock part) {
        return part.box().tag().equals("li");
    }

    private static boolean isHeading(Element element) {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    // short words in a box of no meaning: a label, a counter, a button
    private static boolean isScrap(PageBlock part, String words) {
        return SCRAPS.contains(part.element().normalName())
                && words.length() < LEAD
                && !Shapes.endsSentence(words)
                && Shapes.words(words) < (part.element().normalName().equals("li") ? FEWEST_OF_ENTRY : FEWEST_WORDS)
                && part.element().selectFirst(STRESSED) == null;
    }

    private Block byName(PageBlock part) {
        boolean heading = isHeading(part.element());
        @Nullable Element source = hasData ? part.element().closest("[" + PageData.MARK + "]") : null;
        if (source != null) {
            Role role = heading ? Role.SUBHEADING : Role.PARAGRAPH;
            return Block.of(part.span(), role, (heading ? "subheading." : "paragraph.") + source.attr(PageData.MARK));
        }
        String plain = isScrap(part, part.words())
                ? isItem(part) ? Block.SCRAP + Block.ITEM : Block.SCRAP
                : isItem(part) ? "text" + Block.ITEM : "text";
        return Block.undecided(part.span(), heading ? "heading" : isByline(part) ? "byline" : plain);
    }
}
