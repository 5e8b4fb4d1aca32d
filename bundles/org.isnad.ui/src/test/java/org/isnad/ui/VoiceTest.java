package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Independence;
import org.isnad.report.Origin;
import org.isnad.report.OriginRuling;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.workspace.OriginDecisions;
import org.junit.jupiter.api.Test;

class VoiceTest extends Staged {
    private final Dossier marfa = Samples.marfa();
    private final Dossier diffa = Samples.diffa();
    private final Quote here = Samples.quote(marfa, "مصدرين في سلطة الموانئ");
    private final Quote there = Samples.quote(diffa, "حريق في الرصيف الثالث");
    private final Quote agency = Samples.quote(marfa, "وكالة الساحل");

    @Test
    void voiceMayBeMergedWithTheOthersAndSplitByReport() {
        Origin voice = origin("مصدران", here, there);
        Origin other = origin("وكالة", agency);
        VoiceChoices choices = choices(here, voice, other).orElseThrow();
        assertEquals(here, choices.place());
        assertEquals(List.of(other), choices.others());
        assertEquals(List.of(there), choices.apart());
        assertEquals(new OriginRuling(true, here, agency, "الاسم واحد"), choices.same(other, "الاسم واحد"));
        assertEquals(new OriginRuling(false, here, there, "غيره"), choices.another(there, "غيره"));
    }

    @Test
    void placeInTheReportAskedAboutIsRuledOn() {
        assertEquals(
                there,
                choices(there, origin("مصدران", here, there), origin("وكالة", agency))
                        .orElseThrow()
                        .place());
    }

    @Test
    void loneVoiceHeardOnceLeavesNothingToRule() {
        assertTrue(choices(here, origin("مصدران", here)).isEmpty());
        assertTrue(choices(here).isEmpty());
    }

    @Test
    void menuOffersEveryRulingAndNamesCannotTurnItsWords() {
        open();
        Origin voice = origin("مصدران", here, there);
        Origin other = origin("و\u202Eكالة", agency);
        List<OriginRuling> made = new ArrayList<>();
        stage.session.shown(shown(voice, other));
        Menu menu = new VoiceMenu(
                        stage.session,
                        choices(here, voice, other).orElseThrow(),
                        ruling -> made.add(ruling.apply("سبب")))
                .under(stage.window().shell());
        MenuItem same = menu.getItem(0).getMenu().getItem(0);
        MenuItem another = menu.getItem(1).getMenu().getItem(0);
        assertTrue(same.getText().contains("و\uFFFDكالة"), same.getText());
        assertTrue(another.getText().contains("حريق في الرصيف الثالث"), another.getText());
        same.notifyListeners(SWT.Selection, new Event());
        another.notifyListeners(SWT.Selection, new Event());
        assertEquals(
                List.of(new OriginRuling(true, here, agency, "سبب"), new OriginRuling(false, here, there, "سبب")),
                made);
        menu.dispose();
    }

    @Test
    void whatCannotBeRuledIsThereButNotToBeChosen() {
        open();
        Menu menu = new VoiceMenu(
                        stage.session,
                        choices(here, origin("مصدران", here), origin("وكالة", agency))
                                .orElseThrow(),
                        ruling -> {})
                .under(stage.window().shell());
        assertTrue(menu.getItem(0).isEnabled());
        assertFalse(menu.getItem(1).isEnabled());
        menu.dispose();
    }

    @Test
    void rulingIsKeptAndTheReportsAreComparedAnewOnTheSameWords() {
        open();
        stage.session.selection().select(List.of(agency));
        stage.settle();
        int before = fake.compared.get();
        OriginRuling ruling = new OriginRuling(true, here, agency, "الاسم واحد");
        stage.window().inspector().deciding().rule(ruling);
        stage.until("compared anew", () -> fake.compared.get() == before + 1);
        stage.settle();
        assertEquals(List.of(ruling), OriginDecisions.rulings(fake.decisions));
        assertEquals(List.of(agency), stage.session.selection().quotes());
    }

    @Test
    void rulingIsTakenBackAndMadeAgainWithItsReason() {
        open();
        OriginRuling ruling = new OriginRuling(true, here, agency, "الاسم واحد");
        Deciding deciding = stage.window().inspector().deciding();
        deciding.rule(ruling);
        ruled(2, ruling);
        deciding.undo();
        ruled(3);
        deciding.redo();
        ruled(4, ruling);
        assertEquals(3, fake.decisions.size(), "nothing is overwritten");
        assertEquals(List.of(here), stage.session.selection().quotes(), "shown where it was ruled");
    }

    private void ruled(int comparisons, OriginRuling... standing) {
        stage.until("compared anew", () -> fake.compared.get() == comparisons);
        stage.settle();
        assertEquals(List.of(standing), OriginDecisions.rulings(fake.decisions));
    }

    private Optional<VoiceChoices> choices(Quote asked, Origin... origins) {
        Dossier dossier = asked.report().equals(marfa.report().id()) ? marfa : diffa;
        return VoiceChoices.of(new Asked(asked, dossier, shown(origins)));
    }

    private Shown shown(Origin... origins) {
        Comparison all = Samples.comparison();
        Comparison told = new Comparison(
                all.reports(),
                all.relation(),
                all.relationReason(),
                all.rows(),
                all.actors(),
                List.of(origins),
                all.independence(),
                all.conflicts(),
                all.reuse(),
                all.timeline());
        return new Shown(told, List.of(marfa, diffa));
    }

    private static Origin origin(String name, Quote... quotes) {
        return new Origin(
                Source.unnamed(new Span(0, 1), name, SourceKind.OFFICIAL),
                List.of(),
                List.of(quotes).stream().map(Quote::report).distinct().toList(),
                Independence.NOT_ESTABLISHED,
                Reason.of("sample.origin"),
                List.of(quotes));
    }
}
