package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Voices of one event that nothing tells apart are one; what tells them apart keeps them two. */
class PresumptionTest {
    private static final String TEXT = "انهار سد الوادي الصغير مساء الأحد بعد العاصفة دون ضحايا";
    private static final String RETOLD = "بعد العاصفة انهار مساء الأحد سد الوادي الصغير من غير ضحايا";

    private final List<Dossier> dossiers = new ArrayList<>();

    // who tells it stands behind it
    private PresumptionTest report(String text, String teller, SourceKind kind, boolean named) {
        String whole = text + "، على ما قال " + teller + ".";
        Draft draft = new Draft("صحيفة " + dossiers.size(), "ar", "خبر", whole).at("2026-05-10T08:00");
        String name = teller.split("،")[0];
        Source source =
                new Source.Builder(draft.span(name), name, kind).named(named).build();
        dossiers.add(draft.told(text, source).dossier());
        return this;
    }

    private void has(int origins) {
        Comparison comparison = new Comparer().compare(dossiers, Work.UNWATCHED);
        assertEquals(
                origins, comparison.origins().size(), () -> comparison.origins().toString());
    }

    @Test
    void whoIsSaidBehindTheNameToSpeakForTheBodyIsTheBody() {
        report(TEXT, "إدارة السد", SourceKind.ORGANISATION, true)
                .report(RETOLD, "سالم الدوري، كبير المهندسين في السد", SourceKind.PERSON, true)
                .has(1);
    }

    @Test
    void officialSourceIsPresumedTheBodyThatTellsTheSame() {
        report(TEXT, "وزارة الري", SourceKind.ORGANISATION, true)
                .report(RETOLD, "مصدر مطلع", SourceKind.UNKNOWN, false)
                .has(1);
    }

    private List<String> said() {
        return new Comparer()
                .compare(dossiers, Work.UNWATCHED).origins().stream()
                        .map(origin ->
                                origin.independent() + " " + origin.reason().key())
                        .toList();
    }

    @Test
    void whoIsOnlyPresumedTheSameIsNotSaidToBe() {
        report(TEXT, "وزارة الري", SourceKind.ORGANISATION, true)
                .report(RETOLD, "مصدر مطلع", SourceKind.UNKNOWN, false);
        assertEquals(List.of("NOT_ESTABLISHED compare.origin.presumed"), said());
    }

    @Test
    void whoIsOnlyPresumedTheSameIsNoOneVoiceBehindSeveral() {
        report(TEXT, "وزارة الري", SourceKind.ORGANISATION, true)
                .report(RETOLD, "مصدر مطلع", SourceKind.UNKNOWN, false);
        assertEquals(
                List.of(),
                new Comparer().compare(dossiers, Work.UNWATCHED).lineage().notes());
    }

    @Test
    void whoIsHeardTwiceIsSharedThoughAThirdIsPresumed() {
        report(TEXT, "وزارة الري", SourceKind.ORGANISATION, true)
                .report(RETOLD, "وزارة الري", SourceKind.ORGANISATION, true)
                .report("مساء الأحد انهار بعد العاصفة سد الوادي الصغير", "مصدر مطلع", SourceKind.UNKNOWN, false);
        assertEquals(List.of("SHARED compare.origin.presumed"), said());
    }

    @Test
    void whoIsPresumedTheSameIsNotSurelyHeard() {
        report(TEXT, "وزارة الري", SourceKind.ORGANISATION, true)
                .report(RETOLD, "مصدر مطلع", SourceKind.UNKNOWN, false);
        List<Voice> voices = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Side side = new Side(voices.size(), dossier);
            voices.add(new Voice(side, side.attributions.getFirst()));
        }
        Voice ministry = voices.getFirst();
        ministry.presume(voices.getLast());
        assertEquals(List.of("صحيفة 0"), ministry.carriers(ministry.surely()));
        assertEquals(List.of("صحيفة 0", "صحيفة 1"), ministry.carriers());
    }

    @Test
    void twoBodiesAreTwo() {
        report(TEXT, "وزارة الري", SourceKind.ORGANISATION, true)
                .report(RETOLD, "الدفاع المدني", SourceKind.ORGANISATION, true)
                .has(2);
    }

    @Test
    void ministriesOfTwoStatesAreTwo() {
        report(TEXT, "وزارة خارجية سلوان", SourceKind.ORGANISATION, true)
                .report(RETOLD, "وزارة خارجية مرجان", SourceKind.ORGANISATION, true)
                .has(2);
    }

    @Test
    void rumoursAreNobodys() {
        report(TEXT, "شائعات", SourceKind.DOCUMENT, false)
                .report(RETOLD, "وزارة الري", SourceKind.ORGANISATION, true)
                .has(1);
    }

    @Test
    void whoRestsOnAnotherIsNoVoiceOfHisOwn() {
        report(TEXT, "وزارة الري، نقلا عن مراقب", SourceKind.ORGANISATION, true)
                .report(RETOLD, "سالم الدوري", SourceKind.PERSON, true)
                .has(1);
    }

    @Test
    void sourcesOfTwoWalksOfLifeAreTwo() {
        dossiers.add(unnamed(TEXT, "مصدر", Sector.SECURITY));
        dossiers.add(unnamed(RETOLD, "مصدر", Sector.MEDICAL));
        has(2);
    }

    private static Dossier unnamed(String text, String name, Sector sector) {
        Draft draft = new Draft("صحيفة " + sector, "ar", "خبر", text + "، بحسب " + name + ".").at("2026-05-10T08:00");
        Source source = new Source.Builder(draft.span(name), name, SourceKind.UNKNOWN)
                .sector(sector)
                .build();
        return draft.told(text, source).dossier();
    }
}
