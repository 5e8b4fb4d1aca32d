package org.isnad.text;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.report.Grain;

/** Reads what stands behind a Turkish time and belongs to it: «2018'den [bu yana]», «17-20 Kasım [arasında]», «on gün [kadar]». */
final class Postpositions {
    private static final List<String> BEHIND_ABLATIVE = List.of("önce", "evvel", "sonra");
    private static final String UNTIL = "kadar";
    // of «hafta», «dakika», «saniye», «sene»: other units end in a vowel only in the dative
    private static final List<String> BARE_VOWELS = List.of("fta", "ika", "niye", "sene");

    private final TimeTokens tokens;
    private final IntFunction<Optional<Time>> lengths;

    /** @param lengths reads the lengths a range may end with */
    Postpositions(TimeTokens tokens, IntFunction<Optional<Time>> lengths) {
        this.tokens = tokens;
        this.lengths = lengths;
    }

    /** The time with what belongs to it behind. */
    Time with(Time time) {
        int n = time.next();
        if (!tokens.straight(n)) {
            return time;
        }
        boolean behind = switch (tokens.at(n).kind()) {
            case SINCE -> true;
            case CLOSING -> time.rule().equals("stretch") || time.value().indexOf('/') > 0;
            case EDGEBEHIND -> time.rule().equals("set");
            case BOUNDBEHIND -> isLength(time);
            case FUTURE -> says(n, UNTIL) && (toEnd(n - 1) || isLength(time));
            case AGO, FROMNOW ->
                !isLength(time)
                        && tokens.ablative(n - 1)
                        && BEHIND_ABLATIVE.stream().anyMatch(word -> says(n, word));
            default -> false;
        };
        return behind ? time.at(time.first(), n + 1) : isLength(time) && tokens.ablative(n - 1) ? upTo(time) : time;
    }

    // «9 yıldan | 24 yıla kadar»
    private Time upTo(Time low) {
        return lengths.apply(low.next())
                .filter(high -> tokens.straight(high.next()) && says(high.next(), UNTIL) && !bare(high.next() - 1))
                .map(high -> Time.open(
                        low.first(),
                        high.next() + 1,
                        finer(low.grain(), high.grain()),
                        low.value() + "/" + high.value(),
                        "duration"))
                .orElse(low);
    }

    private static Grain finer(Grain a, Grain b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static boolean isLength(Time time) {
        return time.rule().equals("duration");
    }

    private boolean says(int i, String word) {
        return tokens.text.startsWith(word, tokens.at(i).start());
    }

    // «yıl sonuna kadar»
    private boolean toEnd(int i) {
        return tokens.text.substring(tokens.at(i).start(), tokens.at(i).end()).endsWith("sonuna");
    }

    private boolean bare(int i) {
        String word = tokens.text.substring(tokens.at(i).start(), tokens.at(i).end());
        return !(word.endsWith("a") || word.endsWith("e"))
                || BARE_VOWELS.stream().anyMatch(word::endsWith);
    }
}
