package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Independence;
import org.isnad.report.Origin;
import org.isnad.report.Reason;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.junit.jupiter.api.Test;

/** Voices beside the story are shown with the claim they tell, and count as no origin of it. */
class AsideTest {
    private final Dossier marfa = Samples.marfa();

    private Asked asked(boolean aside) {
        Comparison told = Samples.comparison();
        var words = Samples.quote(marfa, "مصدرين في سلطة الموانئ");
        Origin voice = new Origin(
                Source.unnamed(words.span(), "مصدران", SourceKind.OFFICIAL),
                List.of(),
                List.of(marfa.report().id()),
                Independence.NOT_ESTABLISHED,
                Reason.of("sample.origin"),
                List.of(words),
                aside);
        Comparison with = new Comparison(
                told.reports(),
                told.relation(),
                told.relationReason(),
                told.rows(),
                List.of(),
                List.of(voice),
                told.independence(),
                List.of(),
                List.of(),
                List.of());
        Shown shown = new Shown(with, List.of(marfa, Samples.diffa()));
        return new Asked(Samples.quote(marfa, "تسعة عمال أصيبوا"), marfa, shown);
    }

    private static List<String> said(Asked asked) {
        return new ClaimSheet(asked, new Texts(Locale.ENGLISH, new FakeServices()))
                .lines().stream().map(line -> line.text() + "|" + line.end()).toList();
    }

    @Test
    void anOriginCountsAndAVoiceBesideTheStoryDoesNot() {
        assertTrue(said(asked(false)).toString().contains("origins: 1"), said(asked(false))::toString);
        List<String> beside = said(asked(true));
        assertTrue(beside.toString().contains("origins: 0"), beside::toString);
        assertTrue(beside.toString().contains("A voice beside the story"), beside::toString);
    }

    @Test
    void aVoiceBesideTheStoryUnlocksNoGrade() {
        assertEquals(
                Optional.of("grade.locked.no-origin"), Grades.lock(asked(true).origins()));
        assertEquals(1, asked(true).voices().size());
    }
}
