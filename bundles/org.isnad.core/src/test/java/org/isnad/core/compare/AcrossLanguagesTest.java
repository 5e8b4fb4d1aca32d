package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Certainty;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Relation;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class AcrossLanguagesTest {
    private static final Dossier ARABIC = new Draft(
                    "الميناء",
                    "ar",
                    "حريق في مستودع للقطن",
                    "اندلع حريق كبير في مستودع للقطن قرب ميناء الزاوية فجر الأحد.",
                    "وأصيب 12 عاملا بحروق ونقلوا إلى المستشفى.",
                    "وقال قائد الشرطة لوكاشينكو إن السبب عطل كهربائي.")
            .at("2026-05-10T10:00")
            .number(" 12 ", 12, "injured")
            .dossier();

    @Test
    void aTranslationIsAVersionWithSharedRows() {
        Comparison comparison = compare(ARABIC, english(12, "said"));
        assertEquals(Relation.VERSION, comparison.relation());
        assertEquals("compare.relation.translation", comparison.relationReason().key());
        assertEquals(3, rows(comparison, RowRelation.SHARED));
        assertEquals(0, comparison.conflicts().size());
    }

    @Test
    void aRowSaysByWhichWordsItWasJoined() {
        String words = compare(ARABIC, english(12, "said")).rows().stream()
                .filter(row -> row.relation() == RowRelation.SHARED)
                .map(row -> row.reason().arguments().getFirst())
                .collect(Collectors.joining(" "));
        assertTrue(words.contains("للقطن") && words.contains("لوكاشينكو"), words);
    }

    @Test
    void anotherNumberIsAConflict() {
        Comparison comparison = compare(ARABIC, english(40, "said"));
        assertEquals(
                Set.of("number"),
                comparison.conflicts().stream()
                        .filter(Conflict::real)
                        .map(Conflict::kind)
                        .collect(Collectors.toSet()));
        assertEquals(1, rows(comparison, RowRelation.CONFLICT));
    }

    @Test
    void otherNewsIsUnrelated() {
        Dossier other = new Draft(
                        "Field",
                        "en",
                        "Cherries are ripe",
                        "Farmers sold the whole cherry harvest at fixed prices.",
                        "Merchants expect a long summer.")
                .at("2026-05-10T09:00")
                .dossier();
        assertEquals(Relation.UNRELATED, compare(ARABIC, other).relation());
    }

    @Test
    void theOrderChangesNothing() {
        Dossier english = english(40, "claimed");
        Comparison one = compare(ARABIC, english);
        Comparison other = compare(english, ARABIC);
        assertEquals(one.relation(), other.relation());
        assertEquals(one.relationReason(), other.relationReason());
        assertEquals(
                one.rows().stream().map(Row::relation).sorted().toList(),
                other.rows().stream().map(Row::relation).sorted().toList());
        assertEquals(one.conflicts().size(), other.conflicts().size());
    }

    private static Dossier english(int injured, String verb) {
        Draft draft = new Draft(
                        "Harbour",
                        "en",
                        "Fire in a cotton warehouse",
                        "A large fire broke out in a cotton warehouse near the port of Zawiya at dawn on Sunday.",
                        injured + " workers were injured by burns and taken to hospital.",
                        "Police commander Lukashenko " + verb + " the cause was an electrical fault.")
                .at("2026-05-10T11:00")
                .number(String.valueOf(injured), injured, "injured");
        return (verb.equals("said") ? draft : draft.certainty(verb, Certainty.POSSIBLE)).dossier();
    }

    private static long rows(Comparison comparison, RowRelation relation) {
        return comparison.rows().stream()
                .filter(row -> row.relation() == relation)
                .count();
    }

    private static Comparison compare(Dossier one, Dossier other) {
        return new Comparer().compare(List.of(one, other), Work.UNWATCHED);
    }
}
