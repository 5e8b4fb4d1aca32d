package org.isnad.parsers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.report.Grain;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.text.DateLine;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordMemo;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** When a page says it was published: in its head, its marked-up elements, its address. */
final class PageDate {
    /** The name of the meta tag that holds what the page's data states beside the text taken from it. */
    static final String IN_DATA = "page-data.published";

    /** As {@link #IN_DATA}, of the last change. */
    static final String CHANGED_IN_DATA = "page-data.changed";

    private static final Map<String, Integer> PUBLISHED = ranks("published", IN_DATA);
    private static final Map<String, Integer> CHANGED = ranks("changed", CHANGED_IN_DATA);
    private static final Evaluator MARKED = QueryParser.parse(
            "[itemprop~=(?i)\\bdate(?:Published|Created)\\b], time[pubdate], abbr.published[title], time.published, "
                    + "time.entry-date, time.post-date, [property~=\\b(?:schema:)?datePublished\\b], "
                    + "[property~=\\b(?:dc|dct|dcterms):(?:date|created|issued)\\b]");
    private static final Evaluator MODIFIED = QueryParser.parse(
            "[itemprop~=(?i)\\bdateModified\\b], time.updated, [property~=\\b(?:schema:)?dateModified\\b], "
                    + "[property~=\\b(?:dc|dct|dcterms):modified\\b]");
    private static final List<String> NAMES = List.of(
            "date",
            "publish",
            "time-stamp",
            "timestamp",
            "timeago",
            "time-ago",
            "pubtime",
            "pub-time",
            "posttime",
            "post-time",
            "posted-on",
            "tarih",
            "fecha",
            "datum",
            "byline",
            "meta");
    // class names repeat all over the pages of a site
    private static final WordMemo<Boolean> NAMED = new WordMemo<>(name -> {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(lower::contains);
    });
    private static final WordMemo<Boolean> DATES = WordMemo.matching(
            "(?!.*(?:updat|modif|revis|review|expir|valid|birth|event|start|end|next|crawl|generat|copyright|build|verif|unavail|archiv|robots|embargo)).*(?:date|publish|pubtime|create_?at|created).*");
    private static final int LONGEST_NAMED = 160;
    // what lies before is a year of another calendar
    private static final int FIRST_YEAR = 1600;
    private static final Pattern DIGITS = Pattern.compile(
            "((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?:[T ]?[0-9:]{4,8}(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?+");
    private static final Pattern SECONDS = Pattern.compile("1[0-9]{9}(?:[0-9]{3})?+");

    private static final Pattern PARSELY = Pattern.compile("\"pub_date\"\\s*+:\\s*+\"([^\"]{8,40}+)\"");
    private final PageElements page;
    private final JsonLd json;
    private final PageMetadata metadata;
    private @Nullable List<Element> calledDates;

    PageDate(PageElements page, JsonLd json, PageMetadata metadata) {
        this.page = page;
        this.json = json;
        this.metadata = metadata;
    }

    /** What head and mark-up state. */
    Optional<Stated<StatedTime>> stated() {
        return json.outermost("datePublished", metadata.ownTitles())
                .flatMap(v -> time(v, "json-ld.date-published"))
                .or(() -> metas(PUBLISHED))
                .or(() -> json.value("dateCreated").flatMap(v -> time(v, "json-ld.date-created")))
                .or(() -> json.value("uploadDate").flatMap(v -> time(v, "json-ld.upload-date")))
                .or(() -> metadata.meta("parsely-page").flatMap(PageDate::inParsely))
                .or(() -> first(
                        page.marked().stream()
                                .filter(e -> mayDate(e) && e.is(MARKED))
                                .filter(Surroundings::isOwn),
                        "microdata.date-published"))
                .or(this::timedOrAddress);
    }

    // names, places and pictures have properties as well
    private static boolean mayDate(Element element) {
        String property = PageElements.attribute(element, "itemprop") + PageElements.attribute(element, "property");
        return property.isEmpty() || property.contains("ate") || property.contains("issued");
    }

    private static Map<String, Integer> ranks(String kind, String first) {
        Map<String, Integer> ranks = new HashMap<>();
        ranks.put(first, 0);
        for (List<String> row : LexiconFile.rows(PageDate.class, "page-date-names.tsv")) {
            for (String name : row.getFirst().equals(kind) ? row.get(1).split(" ") : new String[0]) {
                ranks.putIfAbsent(name, ranks.size());
            }
        }
        return ranks;
    }

    // the address knows the day better, a time element the hour
    private Optional<Stated<StatedTime>> timedOrAddress() {
        Optional<Stated<StatedTime>> timed = timed();
        Optional<Stated<StatedTime>> address = metadata.canonical().flatMap(AddressDate::day);
        return timed.filter(t -> address.isEmpty() || isNear(t, address.get())).or(() -> address);
    }

    private static boolean isNear(Stated<StatedTime> a, Stated<StatedTime> b) {
        return Math.abs(ChronoUnit.DAYS.between(
                        a.value().at().toLocalDate(), b.value().at().toLocalDate()))
                <= 1;
    }

    /** What is less sure still: metas of unknown names, attributes, scripts. */
    Optional<Stated<StatedTime>> remaining() {
        HiddenDate hidden = new HiddenDate(page);
        return unknownMetas().or(hidden::inAttributes).or(hidden::inScripts);
    }

    // "search.date", "weibo: article:create_at"
    private Optional<Stated<StatedTime>> unknownMetas() {
        return metadata.names().stream()
                .filter(name -> DATES.of(name) && !CHANGED.containsKey(name))
                .sorted()
                .flatMap(name -> metadata.meta(name).flatMap(m -> time(m.value(), m.rule())).stream())
                .findFirst();
    }

    private static Optional<Stated<StatedTime>> inParsely(Stated<String> page) {
        Matcher date = PARSELY.matcher(page.value());
        return date.find() ? time(date.group(1), page.rule()) : Optional.empty();
    }

    /** When head and mark-up say the page was last changed. */
    Optional<Stated<StatedTime>> updated() {
        return json.value("dateModified")
                .flatMap(v -> time(v, "json-ld.date-modified"))
                .or(() -> metas(CHANGED))
                .or(() -> first(
                        page.marked().stream().filter(e -> e.is(MODIFIED)).filter(Surroundings::isOwn),
                        "microdata.date-modified"));
    }

    // of the few metas of a page the surest that is a time
    private Optional<Stated<StatedTime>> metas(Map<String, Integer> ranks) {
        List<String> known =
                metadata.names().stream().filter(ranks::containsKey).toList();
        return known.isEmpty()
                ? Optional.empty()
                : known.stream()
                        .sorted(Comparator.comparing(ranks::get))
                        .flatMap(name -> metadata.meta(name).flatMap(m -> time(m.value(), m.rule())).stream())
                        .findFirst();
    }

    private static Optional<Stated<StatedTime>> first(Stream<Element> elements, String rule) {
        return first(elements, rule, _ -> true);
    }

    private static Optional<Stated<StatedTime>> first(Stream<Element> elements, String rule, Predicate<Element> fits) {
        return elements.flatMap(e -> Stream.of(e.attr("datetime"), e.attr("content"), e.attr("title"), e.text())
                        .filter(v -> !v.isBlank() && v.length() <= LONGEST_NAMED)
                        .flatMap(v -> time(v, rule).stream())
                        .limit(1)
                        .filter(_ -> !Surroundings.isListed(e) && fits.test(e)))
                .findFirst();
    }

    // a page with several <time> is a list; the first one in its article is that of the article
    private Optional<Stated<StatedTime>> timed() {
        if (page.times().isEmpty()) {
            return Optional.empty();
        }
        return first(
                        page.times().stream()
                                .filter(e -> e.hasAttr("datetime") && isInArticle(e))
                                .filter(Surroundings::isOwn),
                        "time-element")
                .or(() -> {
                    List<Element> all = page.times();
                    Optional<Element> beside =
                            all.stream().filter(PageDate::isBesideHeadline).findFirst();
                    Stream<Element> only = all.size() == 1 ? all.stream() : beside.stream();
                    return first(only.filter(Surroundings::isOwn), "time-element");
                });
    }

    private static boolean isInArticle(Element time) {
        Element e = time.parent();
        while (e != null && !e.normalName().equals("article") && !e.normalName().equals("main")) {
            e = e.parent();
        }
        return e != null;
    }

    private static boolean isBesideHeadline(Element time) {
        int up = 0;
        for (Element e = time.parent(); e != null && up < 4 && !e.normalName().equals("body"); e = e.parent()) {
            if (e.selectFirst("h1") != null) {
                return Surroundings.isOwn(time);
            }
            up++;
        }
        return false;
    }

    /** What elements named for dates state that fit and do not head the site. */
    Optional<Stated<StatedTime>> named(Predicate<Element> fits) {
        return first(calledDates().stream().filter(e -> !Surroundings.isOfSite(e)), "named-element", fits);
    }

    /** As {@link #named}, of all that fit. */
    Optional<Stated<StatedTime>> namedInHead(Predicate<Element> fits) {
        return first(calledDates().stream(), "named-element.head", fits);
    }

    // asked for twice where nothing surer is found
    private List<Element> calledDates() {
        List<Element> known = calledDates;
        if (known == null) {
            known = new ArrayList<>();
            for (Element element : page.attributed()) {
                if (isNamed(element) && Surroundings.isOwn(element)) {
                    known.add(element);
                }
            }
            calledDates = known;
        }
        return known;
    }

    private static boolean isNamed(Element element) {
        String name = PageElements.attribute(element, "class");
        return (!name.isEmpty() && NAMED.of(name))
                || PageElements.attribute(element, "id")
                        .toLowerCase(Locale.ROOT)
                        .contains("date");
    }

    private static Optional<StatedTime> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new StatedTime(date.atStartOfDay(), Grain.DAY));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<Stated<StatedTime>> time(String value, String rule) {
        String stated = value.strip();
        return StatedTimes.iso(stated)
                .filter(time -> time.at().getYear() >= FIRST_YEAR)
                .or(() -> digits(stated))
                .or(() -> StatedTimes.american(stated))
                .or(() -> DateLine.read(stated, new Span(0, stated.length())).flatMap(DateLine::time))
                .filter(time -> time.grain().compareTo(Grain.DAY) >= 0
                        && !time.at().toLocalDate().equals(LocalDate.EPOCH))
                .map(time -> Stated.outside(time, rule));
    }

    private static Optional<StatedTime> digits(String stated) {
        Matcher matcher = DIGITS.matcher(stated);
        if (matcher.matches()) {
            return day(matcher.group(1), matcher.group(2), matcher.group(3));
        }
        if (SECONDS.matcher(stated).matches()) {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(stated.substring(0, 10)));
            return Optional.of(new StatedTime(
                    LocalDateTime.ofInstant(instant, ZoneOffset.UTC), Grain.SECOND, Optional.of(ZoneOffset.UTC)));
        }
        return Optional.empty();
    }
}
