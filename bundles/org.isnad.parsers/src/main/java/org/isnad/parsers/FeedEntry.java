package org.isnad.parsers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.parse.ParseException;
import org.isnad.report.Role;
import org.isnad.report.Stated;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An item of RSS or an entry of Atom, and what both call differently. */
final class FeedEntry {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/]");
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)");

    private final Element entry;

    private FeedEntry(Element entry) {
        this.entry = entry;
    }

    static FeedEntry of(Element entry) {
        return new FeedEntry(entry);
    }

    /** The name without the prefix of Atom, which a feed may choose; other prefixes stay. */
    static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.startsWith("atom:") || name.startsWith("a:") ? name.substring(name.indexOf(':') + 1) : name;
    }

    Optional<String> title() {
        return words("title").map(FeedEntry::plain);
    }

    // the words of a child with or without markup inside, as they stand
    private Optional<String> words(String... names) {
        return Stream.of(names)
                .map(this::child)
                .flatMap(Optional::stream)
                .map(Element::wholeText)
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .findFirst();
    }

    private Optional<Element> child(String name) {
        return entry.children().stream().filter(e -> local(e).equals(name)).findFirst();
    }

    private static String plain(String words) {
        return TAG.matcher(words).find() || words.indexOf('&') >= 0
                ? Jsoup.parse(words).text()
                : words.replaceAll("\\s++", " ");
    }

    /** Gives the entry's parts to a report. */
    void tell(Prose prose, Optional<String> outlet) throws ParseException {
        title().ifPresent(t -> prose.add(Role.HEADLINE, t, "title"));
        author().flatMap(a -> prose.add(Role.BYLINE, a, "author").map(span -> Stated.in(span, a, "feed.author")))
                .ifPresent(prose::byline);
        date(prose, "feed.published", "pubdate", "dc:date", "published", "issued");
        date(prose, "feed.updated", "updated", "modified");
        outlet.ifPresent(o -> prose.outlet(Stated.outside(o, "feed.title")));
        link().ifPresent(l -> prose.address(l, "feed.link"));
        content(prose);
    }

    private Optional<String> author() {
        Optional<String> atom = child("author").flatMap(a -> of(a).words("name"));
        return words("dc:creator")
                .or(() -> atom)
                .or(() -> words("author"))
                .map(FeedEntry::plain)
                .map(a -> {
                    Matcher matcher = MAIL_AND_NAME.matcher(a);
                    return matcher.matches() ? matcher.group(1) : a;
                });
    }

    private void date(Prose prose, String rule, String... names) {
        if (prose.isDated()) {
            return;
        }
        words(names)
                .ifPresent(date -> prose.add(Role.DATELINE, date, "date")
                        .ifPresent(span -> StatedTimes.iso(date)
                                .or(() -> StatedTimes.mail(date))
                                .ifPresent(time -> prose.published(Stated.in(span, time, rule)))));
    }

    private Optional<String> link() {
        Optional<String> atom = entry.children().stream()
                .filter(e -> local(e).equals("link") && e.hasAttr("href"))
                .filter(e -> List.of("", "alternate").contains(e.attr("rel")))
                .map(e -> e.attr("href"))
                .findFirst();
        Optional<String> guid = child("guid")
                .filter(g -> !g.attr("isPermaLink").equals("false"))
                .map(Element::text);
        return words("link").or(() -> atom).or(() -> guid);
    }

    private void content(Prose prose) throws ParseException {
        Optional<Element> content = Stream.of("content:encoded", "content", "description", "summary")
                .map(this::child)
                .flatMap(Optional::stream)
                .filter(e -> !e.wholeText().isBlank())
                .findFirst();
        if (content.isEmpty()) {
            return;
        }
        boolean inline = content.get().childrenSize() > 0;
        String words = inline ? content.get().html() : content.get().wholeText();
        if (inline || TAG.matcher(words).find() || words.indexOf('&') >= 0) {
            prose.markup(words);
        } else {
            prose.lines(words);
        }
    }
}
