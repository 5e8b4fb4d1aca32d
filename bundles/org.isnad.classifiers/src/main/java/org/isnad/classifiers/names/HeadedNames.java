package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Clitics;
import org.isnad.text.WordMemo;

/**
 * Finds Arabic and Hebrew names by the word they begin with: «هيئة سوق رأس المال», «جبل سنجار», "איגוד הפועלים החקלאיים",
 * and Arabic places by the word before them, «مدينة غنت».
 */
final class HeadedNames {
    // names of two words whatever the second is
    private static final WordMemo<Boolean> COMPOUND = new WordMemo<>(word -> word.matches(
            "بيت|دير|كفر|عين|خربه|تل|ام|ابو|نور|بئر|وادي|راس|جبل|باب|حوش|شيخ|بني|اولاد|كفار|בית|כפר|קרית"));
    private static final Pattern ADJECTIVE = Pattern.compile("(?!ال).*[هي]|.*يه");
    private static final Pattern NO_PLACE = Pattern.compile(".*(?:[هيت]|ين|ان)|ال.*|[وبلف].*");

    private final Tongue tongue;
    private final PersonWords words;
    private final HeadWords heads;
    private final ArabicBody arabic;
    private final HebrewBody hebrew;

    HeadedNames(Tongue tongue, PersonWords words) {
        this.tongue = tongue;
        this.words = words;
        this.heads = new HeadWords(tongue);
        this.arabic = new ArabicBody(words, heads);
        this.hebrew = new HebrewBody(words, heads);
    }

    List<Mention> find(Scan scan, List<Hit> hits) {
        int first = scan.openings().next(0, Openings.HEADED);
        if (first + 1 >= scan.words().size()) {
            return List.of();
        }
        Map<Integer, Hit> places = new HashMap<>();
        Map<Integer, Hit> nationalities = new HashMap<>();
        for (Hit hit : hits) {
            (hit.entry().isPlace() ? places : nationalities).put(hit.first(), hit);
        }
        List<Mention> found = new ArrayList<>();
        for (int i = first; i + 1 < scan.words().size(); i = scan.openings().next(i + 1, Openings.HEADED)) {
            if (scan.follows(i + 1)) {
                at(scan, i, places, nationalities).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a name may begin with a folded word, or behind it. */
    boolean mayBegin(String folded) {
        return heads.heads(folded);
    }

    private Optional<Mention> at(Scan scan, int i, Map<Integer, Hit> places, Map<Integer, Hit> nationalities) {
        for (Clitics.Split split : Clitics.splits(word(scan, i))) {
            String stem = split.stem();
            boolean definite = split.prefix().endsWith("ال");
            if (heads.isCommon(definite ? "ال" : "", stem, word(scan, i + 1))) {
                return Optional.empty();
            }
            Optional<String> kind = heads.kind(stem);
            if (kind.isPresent()) {
                boolean place = kind.get().equals("city") || kind.get().equals("region");
                int next = place
                        ? (definite ? i : endOfPlace(scan, i, places, nationalities))
                        : endOfBody(scan, i, split, places, nationalities);
                return next > i + 1 ? Optional.of(mention(scan, i, next, split, kind.get())) : Optional.empty();
            }
            if (!definite && standsBefore(scan, stem, i + 1, places, nationalities)) {
                int next = COMPOUND.of(word(scan, i + 1)) ? endOfCompound(scan, i + 2) : i + 2;
                return Optional.of(mention(
                        scan, i + 1, next, Clitics.splits(word(scan, i + 1)).getFirst(), "city"));
            }
        }
        return Optional.empty();
    }

    private int endOfBody(
            Scan scan, int i, Clitics.Split split, Map<Integer, Hit> places, Map<Integer, Hit> nationalities) {
        boolean definite = split.prefix().endsWith("ال");
        return tongue == Tongue.AR
                ? arabic.end(scan, i, split.stem(), definite, places, nationalities)
                : hebrew.end(scan, i, definite, places, nationalities);
    }

    // «أم | الشعور», «حوش | السيد علي»
    private int endOfCompound(Scan scan, int i) {
        if (i >= scan.words().size() || !scan.follows(i)) {
            return i;
        }
        boolean goesOn = heads.is("crowned", word(scan, i))
                && i + 1 < scan.words().size()
                && scan.follows(i + 1)
                && (words.isGiven(word(scan, i + 1)) || written(scan, i + 1).equals("علي"));
        return goesOn ? i + 2 : i + 1;
    }

    // «إقليم سيلاكاب», «مدينة غنت»: the head is no part of the name, and what no grammar explains is one
    private boolean standsBefore(
            Scan scan, String stem, int i, Map<Integer, Hit> places, Map<Integer, Hit> nationalities) {
        String word = word(scan, i);
        boolean compound = COMPOUND.of(word) && i + 1 < scan.words().size() && scan.follows(i + 1);
        if (places.containsKey(i) || (word.length() < 3 && !compound) || (heads.heads(word) && !compound)) {
            return false;
        }
        if (heads.is("town", stem)) {
            return (compound || words.maySurname(word, written(scan, i)))
                    && !nationalities.containsKey(i)
                    && !heads.is("no-place", word)
                    && !clause(scan, i)
                    && !ADJECTIVE_OF_TOWN.of(word);
        }
        return heads.is("outside", stem)
                && (compound || word.length() > 3)
                && (compound || !words.isGiven(word))
                && !NO_PLACE.matcher(word).matches()
                && (compound || words.maySurname(word, written(scan, i)));
    }

    // «حي | تسيطر عليه المعارضة»
    private boolean clause(Scan scan, int verb) {
        return verb + 1 < scan.words().size() && scan.follows(verb + 1) && OF_IT.contains(word(scan, verb + 1));
    }

    private static final Set<String> OF_IT =
            Set.of("عليه", "عليها", "فيه", "فيها", "به", "بها", "اليه", "اليها", "منه", "منها");

    // «مدينة صناعية», «قرية الصيادين»
    private static final WordMemo<Boolean> ADJECTIVE_OF_TOWN =
            new WordMemo<>(word -> word.matches(".*يه|ال.*(?:ين|ون|يين)|[وفبل]?(?:ال)?.*(?:ها|هم)"));

    // one known place, or one word that no grammar explains
    private int endOfPlace(Scan scan, int head, Map<Integer, Hit> places, Map<Integer, Hit> nationalities) {
        Hit place = places.get(head + 1);
        if (place != null) {
            return place.prefix().isEmpty() ? place.next() : head;
        }
        String word = word(scan, head + 1);
        // «قضاء مدينة عكا»: a head may follow a head
        Hit inner = places.get(head + 2);
        if (inner != null && heads.heads(word)) {
            return inner.next();
        }
        if (COMPOUND.of(word) && head + 2 < scan.words().size() && scan.follows(head + 2)) {
            return endOfCompound(scan, head + 2);
        }
        boolean name = words.maySurname(word, written(scan, head + 1))
                && !(tongue == Tongue.HE && words.isGiven(word))
                && !word.startsWith("و")
                && !nationalities.containsKey(head + 1)
                && !ADJECTIVE.matcher(word).matches();
        return name ? head + 2 : head;
    }

    private static String word(Scan scan, int i) {
        return scan.words().get(i).folded();
    }

    private static String written(Scan scan, int i) {
        return scan.written(i);
    }

    private Mention mention(Scan scan, int first, int next, Clitics.Split split, String kind) {
        Span word = scan.words().get(first).span();
        int start = split.length() == 0
                ? word.start()
                : scan.text().original(scan.text().folded(word.start()) + split.outside());
        Span span = new Span(start, scan.words().get(next - 1).span().end());
        String rule = tongue.rule(kind, "-headed");
        return new Mention(span, kind, span.in(scan.text().text()), Optional.empty(), rule);
    }
}
