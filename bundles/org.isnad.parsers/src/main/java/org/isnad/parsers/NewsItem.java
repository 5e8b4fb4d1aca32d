package org.isnad.parsers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.parse.ParseException;
import org.isnad.report.Role;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A {@code newsItem} of NewsML-G2, or a story of NITF that stands alone. */
final class NewsItem {
    private static final Set<String> ITEMS = Set.of("newsitem", "nitf");
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)?(.*))?");
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private final Element item;

    private NewsItem(Element item) {
        this.item = item;
    }

    /** The outermost items. */
    static List<NewsItem> in(Element root) {
        return root.stream()
                .filter(e -> ITEMS.contains(NewsMlParser.local(e)))
                .filter(e -> e.parents().stream().noneMatch(p -> ITEMS.contains(NewsMlParser.local(p))))
                .map(NewsItem::new)
                .toList();
    }

    /** Gives the item's parts to a report. */
    void tell(Prose prose) throws ParseException {
        words("headline", "hl1", "hedline", "title").ifPresent(words -> prose.add(Role.HEADLINE, words, "headline"));
        words("by", "byline")
                .ifPresent(words -> prose.add(Role.BYLINE, words, "by")
                        .ifPresent(span -> prose.byline(Stated.in(span, words, "newsml.by"))));
        words("dateline").ifPresent(words -> prose.add(Role.DATELINE, words, "dateline"));
        time().ifPresent(time -> prose.published(Stated.outside(time, "newsml.created")));
        provider().ifPresent(words -> prose.outlet(Stated.outside(words, "newsml.provider")));
        body(prose);
    }

    private Optional<String> words(String... names) {
        return NewsMlParser.first(item, names)
                .map(Element::text)
                .map(words -> BLANKS.matcher(words).replaceAll(" ").strip())
                .filter(words -> !words.isEmpty());
    }

    private Optional<StatedTime> time() {
        Optional<String> stated = words("contentcreated", "firstcreated", "versioncreated");
        return stated.or(() -> NewsMlParser.first(item, "date.issue", "story.date", "date.release")
                        .map(e -> e.attr("norm")))
                .map(written -> BASIC.matcher(written.strip()))
                .flatMap(m -> m.matches()
                        ? StatedTimes.iso(m.group(1) + "-" + m.group(2) + "-" + m.group(3)
                                + (m.group(4) == null ? "" : clock(m.group(4), m.group(5), m.group(6), m.group(7))))
                        : stated.flatMap(StatedTimes::iso));
    }

    private static String clock(String hour, String minute, @Nullable String second, String zone) {
        return "T" + hour + ":" + minute + (second == null ? "" : ":" + second)
                + zone.replaceFirst("^([+-]\\d\\d)(\\d\\d)$", "$1:$2");
    }

    // the provider by its name; codes such as nprov:AFP by what stands behind the prefix
    private Optional<String> provider() {
        return NewsMlParser.first(item, "provider", "copyrightholder", "doc.copyright")
                .map(provider -> NewsMlParser.first(provider, "name")
                        .map(Element::text)
                        .or(() -> List.of("literal", "holder", "qcode").stream()
                                .map(provider::attr)
                                .filter(value -> !value.isBlank())
                                .map(value -> value.substring(value.indexOf(':') + 1))
                                .findFirst())
                        .orElse(provider.ownText()))
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    private void body(Prose prose) throws ParseException {
        Optional<Element> nitf = NewsMlParser.first(item, "body.content");
        Optional<Element> inline = nitf.or(() -> NewsMlParser.first(item, "inlinexml"));
        if (inline.isPresent()) {
            Element page = NewsMlParser.first(inline.get(), "body").orElse(inline.get());
            page.stream().forEach(NewsItem::unprefixed);
            prose.markup(page.html());
            return;
        }
        Optional<Element> data = NewsMlParser.first(item, "inlinedata");
        if (data.isPresent()) {
            prose.lines(data.get().wholeText());
        }
    }

    // a name may be all prefix, and its namespace empty: such is left as it stands
    private static void unprefixed(Element element) {
        String name = NewsMlParser.local(element);
        if (!name.isEmpty() && !element.tag().namespace().isEmpty()) {
            element.tagName(name);
        }
    }
}
