package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources of every build, before the verb and behind it. */
class EnglishSourcesTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at least four lawmakers from the ruling party",
                "more than a dozen former employees",
                "about 30 residents",
                "three officials briefed on the talks"
            })
    void readsWhoTells(String who) {
        String first = Character.toUpperCase(who.charAt(0)) + who.substring(1);
        marks.check("[source:" + first + "] [cue:denied] [content:that the bridge was shut].");
        marks.check("[content:\"The bridge is shut,\"] [cue:said] [source:" + who + "].");
        marks.check("[content:The bridge was shut], [cue:according to] [source:" + who + "].");
        marks.check("[content:The report] [cue:was denied by] [source:" + who + "].");
    }
}
