package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.isnad.report.Attribution;
import org.isnad.report.Relation;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Reports that tell much alike, and whether the one is made from the other. */
class VersionsTest {
    private static final String[] ARABIC = {
        "حريق في مستودع للقطن",
        "اندلع حريق كبير في مستودع للقطن قرب ميناء الزاوية فجر الأحد.",
        "وأصيب 12 عاملا بحروق ونقلوا إلى المستشفى."
    };
    private static final String[] ENGLISH = {
        "Fire in a cotton warehouse",
        "A big fire broke out in a cotton warehouse near the port of Zawiya at dawn on Sunday.",
        "12 workers suffered burns and were taken to hospital."
    };

    private static Side side(int place, String language, String[] lines, Source... told) {
        Draft draft = new Draft("outlet " + place, language, lines).at("2026-05-10T08:00");
        for (Source source : told) {
            draft.told(lines[1], source);
        }
        return new Side(place, draft.dossier());
    }

    private static Source named(String name) {
        return Source.named(new Span(0, 4), name, SourceKind.PERSON);
    }

    private static List<Voice> voices(Side... sides) {
        return Arrays.stream(sides)
                .flatMap(side ->
                        side.attributions.stream().map((Attribution attribution) -> new Voice(side, attribution)))
                .toList();
    }

    @Test
    void twoThatNameNobodyInCommonTellOneEventEachByItself() {
        Side arabic = side(0, "ar", ARABIC, named("سالم الدوري"));
        Side english = side(1, "en", ENGLISH, named("Jane Holt"));
        Pair pair = new Pair(arabic, english, Work.UNWATCHED);
        assertEquals(Relation.VERSION, pair.relation);
        assertFalse(new Versions(voices(arabic, english)).has(pair));
    }

    @Test
    void aTranslationMayLeaveOutWhoToldIt() {
        Side arabic = side(0, "ar", ARABIC, named("سالم الدوري"));
        Side english = side(1, "en", ENGLISH);
        assertTrue(new Versions(voices(arabic, english)).has(new Pair(arabic, english, Work.UNWATCHED)));
    }

    @Test
    void inOneLanguageTheWordsTell() {
        Side one = side(0, "ar", ARABIC, named("سالم الدوري"));
        Side other = side(1, "ar", ARABIC, named("هناء العلي"));
        assertTrue(new Versions(voices(one, other)).has(new Pair(one, other, Work.UNWATCHED)));
    }
}
