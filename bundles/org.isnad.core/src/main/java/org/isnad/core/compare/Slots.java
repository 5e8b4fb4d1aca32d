package org.isnad.core.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.report.Conflict;
import org.isnad.report.Grain;
import org.isnad.report.Mention;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Span;
import org.isnad.report.TimeReference;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Word;
import org.isnad.text.Words;

/**
 * Finds matched claims that say the same but for one slot: another day, another place or another actor stands where
 * the other report has its own. Everything else must agree, or the claims may simply tell different things.
 */
final class Slots {
    private static final double SAME_BUT_FOR_ONE = .6;
    private static final String FACILITY = "facility";
    private static final Set<String> PLACES = Set.of("city", "region", FACILITY, "country");
    private static final Set<String> ACTORS =
            Set.of("country", "nationality", "person", "organisation", "ministry", "party", "armed-group");
    private static final Set<String> LOCATIVES = locatives("at");
    private static final Set<String> HEADS = locatives("head");
    private static final Set<String> STRUCK = locatives("on");
    // "Han Yunus kentinde"
    private static final Set<String> BEHIND = locatives("behind");

    // "Ankara'da", "Ankara'dan", "Ankara'daki", "İzmir'e"
    private static final Pattern CASE = Pattern.compile("['’](?:n?[dt][ae](?:n|ki)?|[yn]?[ae])(?!\\p{L})");

    private final Item a;
    private final Item b;
    private final boolean alike;

    Slots(Match match) {
        a = match.a();
        b = match.b();
        int most = Math.max(a.stems.size(), b.stems.size());
        // the same but for one slot can be told from words alone, not from what they mean
        alike = match.worded() && match.common().size() >= SAME_BUT_FOR_ONE * most;
    }

    /** Differences in day, place and actor; at most one of each. */
    List<Conflict> find() {
        if (!alike) {
            return List.of();
        }
        return List.of(day(), named("place", PLACES, true), named("actor", ACTORS, false)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Conflict> day() {
        List<TimeReference> ones = days(a);
        List<TimeReference> others = days(b);
        if (ones.size() != 1 || others.size() != 1) {
            return Optional.empty();
        }
        TimeReference x = ones.getFirst();
        TimeReference y = others.getFirst();
        boolean same = x.from().toLocalDate().equals(y.from().toLocalDate());
        return same || Clock.oneWeekday(a.side, x, b.side, y) || !fixed(x, y) || numbersDiffer()
                ? Optional.empty()
                : Optional.of(conflict("date", x.span(), y.span()));
    }

    // «today» may be left over from the text that was taken: such words count only between reports of one day
    private boolean fixed(TimeReference x, TimeReference y) {
        boolean dated = digit(a.side.words(x.span())) && digit(b.side.words(y.span()));
        return dated || Clock.days(a.side, b.side).orElse(1) == 0;
    }

    private static boolean digit(String words) {
        return words.codePoints().anyMatch(Character::isDigit);
    }

    // a bulletin of every day: another day with other numbers is another event
    private boolean numbersDiffer() {
        return a.quantities.stream()
                .anyMatch(x -> b.quantities.stream().anyMatch(y -> Amounts.sameThing(x, y) && !Amounts.agree(x, y)));
    }

    private static List<TimeReference> days(Item item) {
        return item.times.stream()
                .filter(time -> time.grain() == Grain.DAY && !Days.bounds(item.side, time.span()))
                .toList();
    }

    private Optional<Conflict> named(String kind, Set<String> kinds, boolean located) {
        List<Mention> ones = alone(a, b, kinds, located);
        List<Mention> others = ones.size() == 1 ? alone(b, a, kinds, located) : List.of();
        return others.size() == 1 && !oneName(ones.getFirst(), others.getFirst())
                ? Optional.of(
                        conflict(kind, ones.getFirst().span(), others.getFirst().span()))
                : Optional.empty();
    }

    // «عبد الغفور», «عبدالغفور»
    private boolean oneName(Mention one, Mention other) {
        String first = String.join("", folded(a.side, one));
        String second = String.join("", folded(b.side, other));
        return first.contains(second) || second.contains(first);
    }

    // whom or what only this claim names, and the other report nowhere
    private static List<Mention> alone(Item item, Item other, Set<String> kinds, boolean located) {
        return Placed.within(item.side.mentions, item.claim.span()).stream()
                .filter(mention -> kinds.contains(mention.kind()))
                .filter(mention -> mention.entity().isPresent() || headed(item.side, mention, other))
                .filter(mention -> located == located(item.side, mention.span()))
                .filter(mention -> mention.entity().isEmpty()
                        || other.side.mentions.stream()
                                .noneMatch(that -> that.entity().equals(mention.entity())))
                .filter(mention -> !saidIn(other.side, item.side, mention.span()))
                .toList();
    }

    // «مطار أبشي», of which no list knows, beside «مطار نجامينا»
    private static boolean headed(Side side, Mention mention, Item other) {
        List<String> words = folded(side, mention);
        return FACILITY.equals(mention.kind())
                && words.size() > 1
                && Placed.within(other.side.mentions, other.claim.span()).stream()
                        .filter(that -> FACILITY.equals(that.kind()))
                        .map(that -> folded(other.side, that))
                        .anyMatch(that -> that.size() > 1 && that.getFirst().equals(words.getFirst()));
    }

    private static List<String> folded(Side side, Mention mention) {
        return Words.of(side.text, mention.span()).stream().map(Word::folded).toList();
    }

    private static boolean saidIn(Side other, Side side, Span span) {
        Set<String> stems = new HashSet<>();
        side.content(span).forEach(word -> stems.add(word.folded()));
        return !stems.isEmpty() && other.stems.containsAll(stems);
    }

    /** Whether the word right before a span is one of these, folded. */
    static boolean follows(Side side, Span span, Set<String> words) {
        List<Word> all = side.text.words();
        int before = Words.firstFrom(all, span.start()) - 1;
        return before >= 0
                && all.get(before).span().end() + 2 > span.start()
                && words.contains(all.get(before).folded());
    }

    static boolean located(Side side, Span span) {
        Span headed = headed(side, span);
        return follows(side, headed, LOCATIVES)
                || clitic(side, headed)
                || within(side, headed)
                || clitic(side, span)
                || precedes(side, span, BEHIND)
                || CASE.matcher(side.text.text())
                        .region(span.end(), side.text.text().length())
                        .lookingAt();
    }

    /** Whether it happens there, or there is what it happens to: «غارة على خان يونس». */
    static boolean scene(Side side, Span span) {
        return located(side, span) || follows(side, span, STRUCK);
    }

    // «بمدينة عدن», "בעיר אשדוד": the letter stands before the head
    private static boolean within(Side side, Span headed) {
        List<Word> all = side.text.words();
        int first = Words.firstFrom(all, headed.start());
        String head = first < all.size() ? all.get(first).folded() : "";
        return !head.isEmpty()
                && "بב".indexOf(head.charAt(0)) >= 0
                && HEADS.contains(head)
                && HEADS.contains(head.substring(1));
    }

    // «في مديرية تريم», "in the town of Derby": with the head before the name
    private static Span headed(Side side, Span span) {
        List<Word> all = side.text.words();
        int first = Words.firstFrom(all, span.start());
        while (first > 0 && first < all.size() && follows(side, all.get(first).span(), HEADS)) {
            first--;
        }
        boolean headed = first < all.size() && all.get(first).span().start() < span.start();
        return headed ? new Span(all.get(first).span().start(), span.end()) : span;
    }

    private static boolean precedes(Side side, Span span, Set<String> words) {
        int next = Words.firstFrom(side.text.words(), span.end());
        return next < side.text.words().size()
                && side.text.words().get(next).span().start() <= span.end() + 1
                && words.contains(side.text.words().get(next).folded());
    }

    private static Set<String> locatives(String kind) {
        return LexiconFile.rows(Slots.class, "locatives.tsv").stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> FoldedText.fold(row.get(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    // letters that stand before the name in its own word («بالقاهرة», «בחיפה») or after it ("Ankara'da")
    private static boolean clitic(Side side, Span span) {
        return Words.of(side.text, new Span(Math.max(0, span.start() - 3), span.start())).stream()
                .filter(word -> word.span().end() == span.start())
                .map(Word::folded)
                .anyMatch(LOCATIVES::contains);
    }

    private Conflict conflict(String kind, Span x, Span y) {
        List<Quote> quotes = Conflicts.inOrder(a.side, a.side.quote(x), b.side, b.side.quote(y));
        Reason reason = Reason.of("compare.conflict." + kind, Brief.of(a.side.words(x)), Brief.of(b.side.words(y)));
        return new Conflict(kind, "conflict", quotes, reason);
    }
}
