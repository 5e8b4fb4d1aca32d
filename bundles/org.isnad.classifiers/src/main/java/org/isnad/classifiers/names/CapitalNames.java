package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Word;

/** Finds names in no list by their capital letters, in Turkish and English, and tells their kind from the words in and around them. */
final class CapitalNames {
    private static final int LONGEST = 8;
    private static final Comparator<Mention> BY_PLACE = Comparator.comparing(Mention::span);

    private static final Pattern APPOSED = Pattern.compile(
            ", (?:an?|the|one of the|which) (?:[\\p{L}'’-]+ ){0,4}?(?:newspaper|daily|weekly|"
                    + "paper|website|site|broadcaster|channel|station|network|agency|company|firm|group|coalition|militia|party|"
                    + "movement|charity|union|magazine|outlet|organisation|organization|bank|think tank|watchdog|front)\\b");

    private final Tongue tongue;
    private final PersonWords persons;
    private final CapitalWords words;

    CapitalNames(Tongue tongue, PersonWords persons) {
        this.tongue = tongue;
        this.persons = persons;
        this.words = new CapitalWords(tongue);
    }

    /**
     * Names in runs of capitalised words that nothing else covers, and the longer ones around those that are.
     *
     * @param known what was found before
     * @param offices offices and titles: their words belong to no name
     */
    List<Mention> find(Scan scan, List<Mention> known, List<Hit> offices, People people) {
        if (mostlyCapitals(scan)) {
            return List.of();
        }
        BitSet office = new BitSet();
        offices.forEach(hit -> office.set(hit.first(), hit.next()));
        List<Mention> ordered = new ArrayList<>(known);
        ordered.sort(BY_PLACE);
        BitSet covered = covered(scan, ordered, kind -> !kind.equals("office"));
        BitSet countries = covered(scan, ordered, kind -> kind.equals("country") || kind.equals("nationality"));
        BitSet bodies = covered(scan, ordered, kind -> kind.equals("organisation"));
        List<Mention> found = new ArrayList<>();
        address(scan, known).ifPresent(found::add);
        int i = 0;
        while (i < scan.words().size()) {
            if (CapitalRun.none(scan, i)) {
                i++;
                continue;
            }
            CapitalRun run = CapitalRun.at(scan, i, tongue, words, office);
            if (run.length() == 0) {
                i++;
            } else {
                find(run, covered, countries, bodies, people).ifPresent(found::add);
                i = run.next();
            }
        }
        return found;
    }

    // «Gölköy, Kızılcahamam» as a title: a place and the district it lies in are one name
    private Optional<Mention> address(Scan scan, List<Mention> known) {
        int last = scan.words().size() - 1;
        if (tongue != Tongue.TR || last < 1 || last > 2) {
            return Optional.empty();
        }
        Span place = scan.words().get(last - 1).span();
        Span district = scan.words().get(last).span();
        boolean alone = last == 1 || words.isOpener(scan.words().getFirst().folded());
        boolean comma = scan.text()
                .text()
                .substring(place.end(), district.start())
                .strip()
                .equals(",");
        boolean capital = Character.isUpperCase(scan.text().text().charAt(place.start()));
        return alone
                        && comma
                        && capital
                        && known.stream()
                                .anyMatch(
                                        m -> m.kind().equals("city") && m.span().equals(district))
                ? Optional.of(mention(scan, place.union(district), "city", "address"))
                : Optional.empty();
    }

    private Mention mention(Scan scan, Span span, String kind, String rule) {
        return new Mention(span, kind, span.in(scan.text().text()), Optional.empty(), tongue.rule(kind, "-" + rule));
    }

    private static boolean mostlyCapitals(Scan scan) {
        int upper = 0;
        for (int i = 0; i < scan.words().size(); i++) {
            Word word = scan.words().get(i);
            upper += word.folded().length() > 3 && CapitalRun.allCapitals(scan, word) ? 1 : 0;
        }
        return upper > 3 && upper * 2 > scan.words().size();
    }

    private static BitSet covered(Scan scan, List<Mention> ordered, Predicate<String> kinds) {
        BitSet covered = new BitSet();
        int i = 0;
        for (Mention mention : ordered) {
            if (!kinds.test(mention.kind())) {
                continue;
            }
            while (i > 0
                    && scan.words().get(i - 1).span().end() > mention.span().start()) {
                i--;
            }
            while (i < scan.words().size()
                    && scan.words().get(i).span().end() <= mention.span().start()) {
                i++;
            }
            for (int j = i;
                    j < scan.words().size()
                            && scan.words().get(j).span().start()
                                    < mention.span().end();
                    j++) {
                covered.set(j);
            }
        }
        return covered;
    }

    private Optional<Mention> find(CapitalRun whole, BitSet covered, BitSet countries, BitSet bodies, People people) {
        boolean taken = covered.nextSetBit(whole.first()) >= 0 && covered.nextSetBit(whole.first()) < whole.next();
        String head = headKind(whole);
        CapitalRun run = head.equals("organisation") ? whole.withNumber(covered) : whole;
        CapitalRun inner = head.isEmpty() && tongue == Tongue.TR ? whole.headed(words, covered) : whole;
        if (inner.length() < whole.length()) {
            return Optional.of(mention(inner, "organisation", "head", people));
        }
        if (!head.isEmpty() && run.length() > 1 && run.length() <= LONGEST) {
            return Optional.of(mention(run, head, "head", people));
        }
        if (taken
                && tongue == Tongue.EN
                && countries.get(whole.first())
                && bodies.get(whole.next() - 1)
                && ofCountry(whole, bodies)) {
            return Optional.of(mention(whole, "organisation", "of-country", people));
        }
        if (taken && whole.length() > 1 && whole.length() <= LONGEST && isTeam(whole, covered)) {
            return Optional.of(mention(whole, "organisation", "team", people));
        }
        // «Ege Ekonomi gazetesi»: a region in its name; «İsrail | Haaretz gazetesi» is of a country
        boolean headed = words.behindKind(whole.nextFolded()).equals("organisation") && !countries.get(whole.first());
        // «haber sitesi | Antep Nabız»
        boolean called = taken
                && tongue == Tongue.TR
                && whole.length() > 1
                && whole.length() <= LONGEST
                && (headed || body(whole));
        if (called) {
            return Optional.of(mention(whole, "organisation", "head-behind", people));
        }
        run = taken ? whole.behind(covered) : whole;
        if (run.length() == 0 || run.length() > LONGEST) {
            return Optional.empty();
        }
        String behind = words.behindKind(run.nextFolded());
        if (behind.equals("facility") && !taken) {
            return Optional.of(mention(run.withNext(), behind, "head-behind", people));
        }
        boolean describes =
                tongue == Tongue.TR && run.length() == 1 && run.initial() && words.isDescribing(run.lastBare());
        if (!behind.isEmpty() && !behind.equals("facility") && !describes) {
            return Optional.of(mention(run, behind, "head-behind", people));
        }
        if (taken && run.length() == 1 && run.first() != whole.first() && !words.isPlaceEnding(run.ending())) {
            return Optional.empty();
        }
        String kind = run.length() == 1 ? ofOne(run) : ofSeveral(run);
        return kind.isEmpty() ? Optional.empty() : Optional.of(mention(run, kind, "capitals", people));
    }

    private String headKind(CapitalRun run) {
        String bare = run.lastBare();
        // «Merkezinin»
        int cut = tongue == Tongue.TR && words.headKind(bare).isEmpty() ? TurkishCases.length(bare) : 0;
        String last = words.headKind(bare.substring(0, bare.length() - cut));
        String kind = last.isEmpty() ? words.firstKind(run.firstFolded()) : last;
        return tongue == Tongue.EN && run.joined(words) ? "organisation" : kind;
    }

    // "Nigerian Red Cross": what says the country, then a body's name to the end
    private static boolean ofCountry(CapitalRun run, BitSet bodies) {
        return run.length() > 2 && bodies.nextSetBit(run.first()) == run.first() + 1;
    }

    // a place with the word of a team behind or before it: Chicago Bulls, RC Strasbourg
    private boolean isTeam(CapitalRun run, BitSet covered) {
        boolean last = !covered.get(run.next() - 1);
        boolean plural = last && run.lastBare().length() > 3 && run.lastBare().endsWith("s") && run.length() <= 4;
        return run.anyFolded(words::isOrganisationWord) || (plural && !words.isNoName(run.lastBare()));
    }

    // "the Rally denied", "drugmaker Fjellmed", "Al-Mezan, a Cairo newspaper": no person
    private boolean body(CapitalRun run) {
        if (tongue == Tongue.TR) {
            return words.isBodyBefore(run.previousFolded()) && !run.anyFolded(persons::isGiven);
        }
        if (run.ending().equals("s") || run.anyFolded(persons::isGiven)) {
            return false;
        }
        Matcher behind = APPOSED.matcher(run.text());
        return words.isBodyBefore(run.previousFolded())
                || run.previousTwoFolded().equals("calling itself")
                || behind.region(run.span().end(), run.text().length()).lookingAt();
    }

    // "the vessel, the Calliope Star": ships are no names we mark
    private boolean ship(CapitalRun run) {
        return tongue == Tongue.EN && words.isShip(run.previousFolded());
    }

    private String ofOne(CapitalRun run) {
        if (ship(run)) {
            return "";
        }
        if (words.isPlaceBefore(run.previousTwoFolded())) {
            return "city";
        }
        boolean the = tongue == Tongue.EN
                && run.previousFolded().equals("the")
                && (words.isSaying(run.nextFolded()) || words.isAlone(run.lastBare()));
        if ((the || body(run)) && !words.isNoName(run.lastBare())) {
            return "organisation";
        }
        if (tongue == Tongue.TR && run.lastBare().length() > 6 && run.lastBare().endsWith("spor")) {
            return "organisation";
        }
        if (run.acronym()) {
            return words.isNoName(run.lastBare()) ? "" : "organisation";
        }
        if (words.isNoName(run.lastBare()) || persons.isNever(run.lastBare())) {
            return "";
        }
        if (run.initial() && run.ending().isEmpty()) {
            return "";
        }
        if (words.isOrganisationWord(run.lastBare())) {
            return "";
        }
        if (tongue == Tongue.TR) {
            if (words.isPlaceEnding(run.ending())) {
                return "city";
            }
            return persons.isGiven(run.lastBare())
                            || run.ending().equals("ın")
                            || run.ending().equals("in")
                    ? "person"
                    : "";
        }
        if (run.lastBare().length() > 5 && run.lastBare().endsWith("bank")) {
            return "organisation";
        }
        if (words.isPlacePreposition(run.previousFolded())) {
            return "city";
        }
        return words.isSaying(run.nextFolded()) || run.ending().equals("s") ? "person" : "";
    }

    private String ofSeveral(CapitalRun run) {
        if (ship(run)) {
            return "";
        }
        if (words.isPlaceBefore(run.previousTwoFolded())) {
            return "city";
        }
        boolean the = tongue == Tongue.EN && run.previousFolded().equals("the") && !run.anyFolded(words::isTitleWord);
        if (body(run)
                || (the && !run.anyFolded(words::isNoName) && !run.anyFolded(persons::isGiven) && run.length() <= 4)) {
            return "organisation";
        }
        if (run.anyFolded(words::isOrganisationWord)
                || (run.lastBare().length() > 5 && run.lastBare().endsWith("bank"))) {
            return "organisation";
        }
        if (tongue == Tongue.TR && run.lastBare().endsWith("spor")) {
            return "organisation";
        }
        if (run.anyFolded(words::isTitleWord)) {
            return tongue == Tongue.TR ? "organisation" : "";
        }
        if (words.isPlaceEnding(run.ending()) && !persons.isGiven(run.firstFolded())) {
            return "city";
        }
        if (run.anyFolded(words::isNoName) || run.length() > 4) {
            return "";
        }
        if (tongue == Tongue.TR && words.hasPossessive(run.lastBare())) {
            return "";
        }
        return "person";
    }

    private Mention mention(CapitalRun run, String kind, String rule, People people) {
        Span span = run.span();
        String name = span.in(run.text());
        Optional<String> entity = kind.equals("person") ? Optional.of(people.remember(name)) : Optional.empty();
        return new Mention(span, kind, name, entity, tongue.rule(kind, "-" + rule));
    }
}
