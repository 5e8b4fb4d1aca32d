package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.concepts.Meanings;

/**
 * Finds the reports of the event a newcomer tells of: by its stems, as {@link Stories} does, and in other languages by what
 * it means, as {@link Counterparts} does. What words mean is not asked before a second language comes.
 */
final class SameStory {
    // of stems and of meanings
    static final int KEYS = 24;
    private static final int KEYS_ACROSS = 48;
    // above what holds a group together: here no other members speak against a stray
    private static final double LIKELY = EventOdds.LIKELY + .1;
    private static final double LEAST_ACROSS = 1.15 * Counterparts.ALIKE;

    private final List<Topic> topics = new ArrayList<>();
    private final List<Citing> citing = new ArrayList<>();
    private final Crowd crowd = new Crowd();
    private final TellingIndex stems = new TellingIndex(KEYS);
    private final Bags bags = new Bags();
    private final TellingIndex meanings = new TellingIndex(KEYS_ACROSS);
    private final Map<Locale, Meanings> readers = new HashMap<>();

    /**
     * Takes in a report; its place is the number of those before it.
     *
     * @return places of reports that may be of its event, and how like it they are, up to 1
     */
    Map<Integer, Double> add(Holding holding, Locale language) {
        Map<Integer, Double> found = new TreeMap<>();
        int place = topics.size();
        Topic topic = holding.topic();
        topics.add(topic);
        citing.add(holding.citing());
        crowd.add(topic.day());
        Telling telling = Telling.of(topic);
        stems.like(telling, other -> !topic.far(topics.get(other)))
                .forEach((other, cosine) -> keep(other, odds(place, other, cosine), LIKELY, found));
        stems.add(telling);
        bags.add(language, holding.words());
        if (bags.mixed()) {
            while (meanings.size() < place) {
                meanings.add(meaning(meanings.size()));
            }
            Telling meaning = meaning(place);
            meanings.like(meaning, other -> elsewhere(place, other))
                    .forEach((other, cosine) -> keep(other, cosine, LEAST_ACROSS, found));
            meanings.add(meaning);
        }
        return found;
    }

    private double odds(int place, int other, double cosine) {
        Topic one = topics.get(place);
        Topic that = topics.get(other);
        double around = (crowd.around(one.day()) + crowd.around(that.day())) / 2.0;
        return EventOdds.of(
                one, that, cosine, topics.size(), around, citing.get(place).joins(citing.get(other)));
    }

    private static void keep(int place, double degree, double least, Map<Integer, Double> into) {
        if (degree >= least) {
            into.put(place, Math.min(1, degree));
        }
    }

    private boolean elsewhere(int one, int other) {
        return !bags.language(one).equals(bags.language(other))
                && !topics.get(one).far(topics.get(other));
    }

    private Telling meaning(int place) {
        Locale language = bags.language(place);
        Meanings reader = readers.computeIfAbsent(language, Meanings::new);
        return Telling.of(reader.read(bags.words(place)), 1 << (Bags.READ.indexOf(language.getLanguage()) + 1));
    }
}
