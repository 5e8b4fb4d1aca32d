package org.isnad.parsers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.report.Span;
import org.isnad.report.Stated;

/** What a page's title says beside its headline. */
final class TitleParts {
    private static final String SIGNS = "|-–—:»·";
    private static final int SHORTEST = 2;
    private static final int MOST_WORDS = 5;
    // a single word before a headline is as often a section
    private static final int FEWEST_WORDS_BEFORE = 2;
    private static final Pattern LEADING = Pattern.compile("^[|–—:»·\\- ]++");
    private static final Pattern PARTED = Pattern.compile(" [|–—:»·-] ");
    private static final Pattern ENDS_PART = Pattern.compile("(?:[|–—»·•]|::|\\s-\\s)\\s*+$");
    private static final Pattern PARTS = Pattern.compile("\\s*+(?:[|–—»·•]|::)\\s*+|\\s++-\\s++|:\\s++");

    private TitleParts() {}

    /**
     * The outlet named behind or before the headline.
     *
     * @param shown whether a line of the page says just this
     */
    static Optional<Stated<String>> outlet(List<String> titles, String headline, Predicate<String> shown) {
        return first(titles, title -> behind(title, headline))
                .or(() -> first(titles, title -> before(title, headline, shown)))
                .map(name -> Stated.outside(name, "title.outlet"));
    }

    private static Optional<String> first(List<String> titles, Function<String, Optional<String>> read) {
        return titles.stream().flatMap(title -> read.apply(title).stream()).findFirst();
    }

    // "headline | outlet"
    private static Optional<String> behind(String title, String headline) {
        return Optional.of(title)
                .filter(t -> t.startsWith(headline))
                .map(t -> t.substring(headline.length()).strip())
                .filter(rest -> rest.length() > SHORTEST && SIGNS.indexOf(rest.charAt(0)) >= 0)
                .map(rest -> withoutDate(LEADING.matcher(rest).replaceAll("")))
                .filter(rest -> !rest.isBlank() && Shapes.words(rest) <= MOST_WORDS);
    }

    // "26 Sep 2011 - The Harbour Age"
    private static String withoutDate(String rest) {
        Matcher parted = PARTED.matcher(rest);
        return parted.find()
                        && Shapes.dateLine(rest, new Span(0, parted.start())).isPresent()
                ? rest.substring(parted.end())
                : rest;
    }

    // "outlet - headline", "outlet: section | headline"; "outlet: headline" where the page shows the outlet's name
    private static Optional<String> before(String title, String headline, Predicate<String> shown) {
        int colon = title.length() - headline.length() - 2;
        if (title.endsWith(": " + headline) && shown.test(title.substring(0, colon))) {
            return Optional.of(title.substring(0, colon));
        }
        return Optional.of(title)
                .filter(t -> t.endsWith(headline))
                .map(t -> t.substring(0, t.length() - headline.length()))
                .filter(rest -> ENDS_PART.matcher(rest).find())
                .map(rest -> Stream.of(PARTS.split(rest))
                        .filter(part -> !part.isBlank() && Furniture.match(part).isEmpty())
                        .toList())
                .filter(parts -> parts.size() == 1
                        && (Shapes.words(parts.getFirst()) >= FEWEST_WORDS_BEFORE || shown.test(parts.getFirst()))
                        && Shapes.words(parts.getFirst()) <= MOST_WORDS)
                .map(parts -> parts.getFirst().strip());
    }

    /** Whether it is that of a page for the printer: "Harbour Post - print version". */
    static boolean isPrinted(String title) {
        return Stream.of(PARTS.split(title))
                .anyMatch(part -> Furniture.match(part)
                        .filter(said -> said.rule().equals("furniture.print"))
                        .isPresent());
    }
}
