package org.isnad.core.compare;

import java.util.Set;
import java.util.stream.Stream;

/** Tells a ministry from the bodies of the trade it governs: «وزارة النقل» from «نقابة النقل», «الجامعة العامة للنقل». */
final class Ministries {
    private Ministries() {}

    /** Whether somebody speaks for such a body, and the house is the ministry's. */
    static boolean beside(Set<String> told, Voice person, Set<String> house, Voice body) {
        return told.containsAll(house)
                && told.stream().anyMatch(stem -> House.body(stem) && !house.contains(stem))
                && is(body)
                && !is(person);
    }

    private static boolean is(Voice voice) {
        return voice.heard.stream()
                .map(Voice.Heard::source)
                .flatMap(source -> Stream.of(source.name(), source.role().orElse("")))
                .flatMap(words -> Voices.stems(words).stream())
                .anyMatch(stem -> House.is("ministry", stem));
    }
}
