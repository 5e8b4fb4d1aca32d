package org.isnad.classifiers.headline;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.report.Bound;
import org.isnad.report.Claim;
import org.isnad.report.Quantity;

/** Whether the body gives the numbers of its headline. */
final class Numbers {
    private static final Map<String, String> FATES =
            Map.of("kill", "killed", "injure", "injured", "arrest", "arrested");
    private static final Set<String> PEOPLE = Set.of("killed", "injured", "arrested", "missing", "displaced", "person");
    // what cannot be killed, hurt or arrested
    private static final Set<String> THINGS = Set.of(
            "vehicle",
            "village",
            "town",
            "building",
            "house",
            "ship",
            "boat",
            "drone",
            "missile",
            "weapon",
            "site",
            "road",
            "school",
            "settlement",
            "quake",
            "report",
            "vote",
            "meeting",
            "stage",
            "province",
            "rocket",
            "aircraft",
            "tonne");
    private static final Pattern CODE = Pattern.compile("[a-z]{1,3}");

    private static final Set<String> MEASURES = Set.of("minute", "hour", "day", "week", "month", "year", "percent");

    private Numbers() {}

    /** Not supported if a number of the headline is told otherwise in the body. */
    static Optional<Verdict> check(Article article) {
        List<Quantity> stated = article.quantities.stream()
                .filter(quantity -> article.headline.contains(quantity.span()))
                .toList();
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        List<Quantity> told =
                article.quantities.stream().filter(article::inBody).toList();
        // "40-year low" is backed by "forty years", though that is a time
        List<Quantity> all = article.numbers.stream().filter(article::inBody).toList();
        for (Quantity said : stated) {
            if (!compound(article, said) && !backed(article, said, all)) {
                Place place = new Place(article, said, told);
                Set<String> counted = Set.copyOf(List.of(said.counted(), fate(article, said)));
                Optional<Quantity> other = told.stream()
                        .filter(each -> !each.counted().isEmpty() && counted.contains(each.counted()))
                        .filter(each -> !MEASURES.contains(each.counted()) || place.near(each.span()))
                        .filter(each -> !tellsAnother(article, said, each))
                        .findFirst()
                        .or(() -> inItsPlace(article, said, told));
                if (other.isPresent()) {
                    return Optional.of(Verdict.of(
                            Verdict.NOT_SUPPORTED,
                            "headline.number",
                            article.words(said.span()),
                            article.words(other.get().span())));
                }
            }
        }
        return Optional.empty();
    }

    // "40-year low"
    private static boolean compound(Article article, Quantity said) {
        return article.folded.text().startsWith("-", said.span().end());
    }

    // the number that stands where the body tells the same
    private static Optional<Quantity> inItsPlace(Article article, Quantity said, List<Quantity> told) {
        Stream<Claim> holding =
                article.stated.stream().filter(claim -> claim.span().overlaps(said.span()));
        List<Told> same = holding.flatMap(claim -> article.same(claim).stream()).toList();
        return told.stream()
                .filter(each -> same.stream().anyMatch(one -> one.sentence().overlaps(each.span())))
                .filter(each -> comparable(said.counted(), each.counted()) || befell(article, said, each, same))
                .filter(each -> !tellsAnother(article, said, each))
                .findFirst();
    }

    // "two ships collide: 3 hurt" over "three people were hurt"
    private static boolean tellsAnother(Article article, Quantity said, Quantity told) {
        return article.quantities.stream()
                .filter(other -> article.headline.contains(other.span()) && !other.equals(said))
                .anyMatch(other ->
                        other.low().compareTo(told.low()) == 0 && said.low().compareTo(told.low()) != 0);
    }

    // "kills 40 fighters" over "six smugglers were killed"
    private static boolean befell(Article article, Quantity said, Quantity told, List<Told> same) {
        return mortal(said.counted())
                && mortal(told.counted())
                && FATES.containsValue(fate(article, said))
                && same.stream()
                        .filter(one -> one.claim().span().contains(told.span()))
                        .flatMap(one -> one.claim().action().stream())
                        .anyMatch(action -> fate(article, said).equals(FATES.get(action)));
    }

    private static boolean mortal(String counted) {
        return !THINGS.contains(counted)
                && !MEASURES.contains(counted)
                && !CODE.matcher(counted).matches();
    }

    // "40 people" and "four dead" count the same, "40 people" and "6 villages" do not
    private static boolean comparable(String said, String told) {
        return said.isEmpty() || told.isEmpty() || (PEOPLE.contains(said) && PEOPLE.contains(told));
    }

    // the number itself, a bound or rounding of it, or the sum of two
    private static boolean backed(Article article, Quantity said, List<Quantity> told) {
        String fate = fate(article, said);
        Place place = new Place(article, said, told);
        List<Quantity> alike = told.stream()
                .filter(each -> sameKind(said.counted(), each.counted()))
                .toList();
        Map<BigDecimal, Integer> lows = new HashMap<>();
        alike.forEach(quantity -> lows.merge(quantity.low().stripTrailingZeros(), 1, Integer::sum));
        return alike.stream()
                .filter(quantity -> !ofOthers(fate, quantity, told) && place.backs(quantity))
                .anyMatch(quantity -> near(said, quantity) || addsUp(said, quantity, lows));
    }

    // three men and five days are not eight
    private static boolean sameKind(String said, String told) {
        return said.equals(told)
                || said.isEmpty()
                || told.isEmpty()
                || (!MEASURES.contains(said) && !MEASURES.contains(told));
    }

    // 26 hurt do not back 26 killed where the body says how many were killed
    private static boolean ofOthers(String fate, Quantity one, List<Quantity> told) {
        return FATES.containsValue(fate)
                && FATES.containsValue(one.counted())
                && !one.counted().equals(fate)
                && told.stream().anyMatch(each -> each.counted().equals(fate));
    }

    // what is counted, or, of «26 עולי רגל נהרגו», what its claim says befell them
    private static String fate(Article article, Quantity said) {
        return PEOPLE.contains(said.counted()) || !mortal(said.counted())
                ? said.counted()
                : article.stated.stream()
                        .filter(claim -> claim.span().overlaps(said.span()))
                        .flatMap(claim -> claim.action().stream())
                        .filter(FATES::containsKey)
                        .map(FATES::get)
                        .findFirst()
                        .orElse(said.counted());
    }

    private static boolean addsUp(Quantity said, Quantity one, Map<BigDecimal, Integer> lows) {
        BigDecimal rest = said.low().subtract(one.low());
        int self = rest.compareTo(one.low()) == 0 ? 1 : 0;
        return lows.getOrDefault(rest.stripTrailingZeros(), 0) > self;
    }

    private static boolean near(Quantity said, Quantity told) {
        boolean overlap = said.low().compareTo(told.high()) <= 0 && told.low().compareTo(said.high()) <= 0;
        boolean loose = said.bound() != Bound.EXACT || told.bound() != Bound.EXACT;
        BigDecimal gap = said.low().subtract(told.low()).abs();
        BigDecimal tenth = told.low().abs().divide(BigDecimal.TEN);
        boolean round = (loose || told.low().compareTo(BigDecimal.valueOf(100)) >= 0) && gap.compareTo(tenth) <= 0;
        return overlap || round || reaches(said, told);
    }

    // "more than 10" is backed by 14, "at most 20" by 18
    private static boolean reaches(Quantity said, Quantity told) {
        return switch (said.bound()) {
            case AT_LEAST, MORE_THAN ->
                told.high().compareTo(said.low()) >= 0
                        && told.low().compareTo(said.low().multiply(BigDecimal.valueOf(3))) <= 0;
            case AT_MOST, LESS_THAN -> told.low().compareTo(said.high()) <= 0;
            default ->
                (told.bound() == Bound.AT_LEAST || told.bound() == Bound.MORE_THAN)
                        && said.low().compareTo(told.low()) == 0;
        };
    }
}
