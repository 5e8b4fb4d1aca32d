package org.isnad.parsers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.report.Grain;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.text.DateLine;
import org.isnad.text.WordMemo;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** When a page was published by what it holds for its own scripts and for the pointer: "3 hours ago" is all it shows. */
final class HiddenDate {
    private static final int LONGEST = 60;
    private static final int LONGEST_SHOWN = 40;
    private static final WordMemo<Boolean> NAMED = WordMemo.matching(
            "data-(?!.*(?:upd|modif|edit|format|zone|expir|end|event|start|count|reload|lazy|durat|live|now|video|comment)).*(?:date|time|publi|epoch|stamp|posted|created|\\bts\\b).*|datetime");
    // of calendars and forms
    private static final Set<String> CELLS = Set.of("td", "th", "option", "button", "input", "meta", "link");
    private static final List<String> TIPS = List.of("title", "aria-label");
    private static final String PUBLISHED =
            "date_?publish(?:ed)?|publish(?:ed)?_?(?:at|date|on|time|ts|timestamp)?|publication_?(?:date|time)"
                    + "|pub_?(?:date|time)|release_?date|post_?(?:date|time)|display_?date|article_?date|news_?date";
    // as the data a page is built of calls it
    private static final Pattern IN_SCRIPT = Pattern.compile("(?i)[\"'\\s{,_.](?:first_?|original_?)?(?:" + PUBLISHED
            + ")[\"'\\\\]{0,2}\\s?[:=]\\s?[\"'\\\\]{0,2}"
            + "((?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9](?:[T ][0-9:.Z+-]{4,20})?|(?:19|20)[0-9]{6}(?![0-9])|1[0-9]{9}(?:[0-9]{3})?(?![0-9])"
            + "|[0-3]?[0-9][/.][01]?[0-9][/.](?:19|20)[0-9]{2})");

    private final PageElements page;

    HiddenDate(PageElements page) {
        this.page = page;
    }

    /** The first in the attributes of an element of the report. */
    Optional<Stated<StatedTime>> inAttributes() {
        return page.attributed().stream()
                .filter(e -> !CELLS.contains(e.normalName()))
                .flatMap(e -> of(e)
                        .filter(_ -> Surroundings.isOwn(e) && !Surroundings.isOfSite(e) && !Surroundings.isListed(e))
                        .stream())
                .findFirst();
    }

    private static Optional<Stated<StatedTime>> of(Element element) {
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue().strip();
            if (value.length() <= LONGEST && Stamp.mayDate(value, new Span(0, value.length()))) {
                Optional<Stated<StatedTime>> time = NAMED.of(attribute.getKey())
                        ? PageDate.time(value, "data-attribute")
                        : TIPS.contains(attribute.getKey()) ? tip(element, value) : Optional.empty();
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    // of little more than a day, on few words: <span title="17 March 2015, 10:00">3 days ago</span>
    private static Optional<Stated<StatedTime>> tip(Element element, String value) {
        return StatedTimes.iso(value)
                .or(() -> Shapes.dateLine(value, new Span(0, value.length())).flatMap(DateLine::time))
                .filter(time ->
                        time.grain().compareTo(Grain.DAY) >= 0 && element.text().length() <= LONGEST_SHOWN)
                .map(time -> Stated.outside(time, "tip"));
    }

    /** The first in the data of scripts. */
    Optional<Stated<StatedTime>> inScripts() {
        return page.scripts().stream()
                // JSON-LD says of each day whose it is
                .filter(script -> !PageElements.attribute(script, "type").contains("ld+json"))
                .map(Element::data)
                .filter(code -> code.contains("ub") || code.contains("ate"))
                .flatMap(code -> IN_SCRIPT.matcher(code).results())
                .flatMap(found -> PageDate.time(found.group(1), "script.date-published").stream())
                .findFirst();
    }
}
