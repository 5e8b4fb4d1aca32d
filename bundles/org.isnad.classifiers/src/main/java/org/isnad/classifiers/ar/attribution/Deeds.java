package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells nouns for what happened or was done, in all their forms. */
final class Deeds {
    private static final List<String> OWNERS = List.of("هما", "ها", "هم", "هن", "ه");

    private final Set<String> events;
    private final Set<String> nouns;
    private final Predicate<String> noEvent;
    // «تحديدا», «استنادا»
    private final Predicate<String> how;

    Deeds(Set<String> events, Set<String> nouns, Predicate<String> noEvent, Predicate<String> how) {
        this.events = events;
        this.nouns = nouns;
        this.noEvent = noEvent;
        this.how = how;
    }

    boolean happens(String word) {
        if (events.contains(word)) {
            return true;
        }
        if (word.length() < 4 || nouns.contains(word) || noEvent.test(word)) {
            return false;
        }
        if (word.endsWith("ا") && accusativeEvent(word, word.substring(0, word.length() - 1))) {
            return true;
        }
        if (word.startsWith("ال")) {
            return plain(word.substring(2)) || owned(word, events::contains);
        }
        return plain(word) || owned(word, this::plain);
    }

    // «انسحابا», «هجوما»; «استنادا» names a source, «تحديدا» says how
    private boolean accusativeEvent(String word, String stem) {
        boolean shaped = stem.length() > 4
                && VerbalShape.fits(stem)
                && !nouns.contains(stem)
                && !noEvent.test(stem)
                && !how.test(word);
        return shaped || events.contains(stem);
    }

    static boolean owned(String word, Predicate<String> event) {
        for (String owner : OWNERS) {
            if (word.endsWith(owner) && event.test(word.substring(0, word.length() - owner.length()))) {
                return true;
            }
        }
        return false;
    }

    boolean plain(String word) {
        return events.contains(word)
                || (word.endsWith("ت") && events.contains(word.substring(0, word.length() - 1) + "ه"))
                // «تحفظات», «توجيهات»
                || (word.startsWith("ت")
                        && word.endsWith("ات")
                        && events.contains(word.substring(0, word.length() - 2)))
                || (!nouns.contains(word) && !noEvent.test(word) && VerbalShape.fits(word));
    }
}
