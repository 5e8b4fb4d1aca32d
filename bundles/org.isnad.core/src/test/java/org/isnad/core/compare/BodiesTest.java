package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** When bodies, their heads, their people and their papers are one origin, by the words that stand in the reports. */
class BodiesTest {
    // one event, told in words of their own, sentence by sentence
    private static final List<List<String>> ARABIC = List.of(
            List.of("انهار جسر الوادي القديم فجر الأحد بعد السيول دون ضحايا", "وجرفت السيول سيارتين قرب الجسر"),
            List.of("السيول جرفت جسر الوادي القديم الذي انهار الأحد فجرا", "وجرفت المياه سيارتين قرب الجسر القديم"));
    private static final List<List<String>> ENGLISH = List.of(List.of(
            "The old valley bridge collapsed at dawn on Sunday after the floods",
            "The floods swept away two cars near the bridge"));

    private final List<Dossier> dossiers = new ArrayList<>();
    private int arabic;

    /** Somebody with the words by which a report has him. */
    private record Told(String words, String name, SourceKind kind, UnaryOperator<Source.Builder> more) {}

    private static Told told(String words, String name, SourceKind kind, UnaryOperator<Source.Builder> more) {
        return new Told(words, name, kind, more);
    }

    private static Told body(String name) {
        return told(name, name, SourceKind.ORGANISATION, source -> source.named(true));
    }

    private static Told official(String words, String name, String role) {
        return told(
                words, name, SourceKind.OFFICIAL, source -> source.named(true).role(role));
    }

    private static Told paper(String name) {
        return told(name, name, SourceKind.DOCUMENT, source -> source.named(true));
    }

    private static Told unnamed(String name, SourceKind kind, String of) {
        return told(name, name, kind, source -> of.isEmpty() ? source : source.affiliation(of));
    }

    private BodiesTest report(Told... voices) {
        return report("ar", ARABIC.get(arabic++ % ARABIC.size()), draft -> draft, voices);
    }

    private BodiesTest report(String language, List<String> sentences, UnaryOperator<Draft> more, Told... voices) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < voices.length; i++) {
            text.append(sentences.get(i)).append(", ").append(voices[i].words).append(". ");
        }
        Draft draft = new Draft(
                "صحيفة " + dossiers.size(), language, "خبر", text.toString().strip());
        for (Told voice : voices) {
            Source.Builder source = new Source.Builder(draft.span(voice.words), voice.name, voice.kind);
            draft.told(voice.words, voice.more.apply(source).build());
        }
        dossiers.add(more.apply(draft.at("2026-05-10T0" + (8 + dossiers.size() % 2) + ":00"))
                .dossier());
        return this;
    }

    private void has(int origins) {
        Comparison comparison = new Comparer().compare(dossiers, Work.UNWATCHED);
        List<String> names = comparison.origins().stream()
                .filter(origin -> !origin.aside())
                .map(origin -> origin.source().name())
                .toList();
        assertEquals(origins, names.size(), names::toString);
    }

    @Test
    void theUnionOfItsWorkersIsNotTheCompany() {
        report(body("شركة طيران المحار"))
                .report(official(
                        "رئيس نقابة العاملين في طيران المحار جاسم الدوي",
                        "جاسم الدوي",
                        "رئيس نقابة العاملين في طيران المحار"))
                .has(2);
    }

    @Test
    void theUnionOfATradeIsNotTheMinistryOfIt() {
        report(official("الكاتب العام لنقابة النقل وجيه الزيدي", "وجيه الزيدي", "الكاتب العام لنقابة النقل"))
                .report(body("وزارة النقل"))
                .has(2);
    }

    @Test
    void aHeadIsToldInShortOfTheBodyTheReportHasWhole() {
        report(
                        body("مديرية الدفاع المدني في دهوك"),
                        official("مدير الدفاع المدني بيوار عزيز", "بيوار عزيز", "مدير الدفاع المدني"))
                .report(body("مديرية الدفاع المدني في دهوك"))
                .has(1);
    }

    @Test
    void aBureauWithALongNameIsNoOtherBureau() {
        report(body("مكتب تنسيق أعمال الحكومة الإسرائيلية في المناطق"), body("المكتب الإعلامي الحكومي في غزة"))
                .report(body("المكتب الإعلامي الحكومي في غزة"))
                .has(2);
    }

    @Test
    void aVillageHeadIsOfTheVillageBetweenHisOfficeAndHisName() {
        report(body("وزارة الدفاع"))
                .report(official("مختار قرية تل السمن حسين الجبوري", "حسين الجبوري", "مختار"))
                .has(2);
    }

    @Test
    void oneFamilyIsOneVoice() {
        report(unnamed("عائلة معاذ السلواني", SourceKind.GROUP, ""))
                .report(unnamed("أسرته", SourceKind.PERSON, ""))
                .has(1);
    }

    @Test
    void twoFamiliesAreTwo() {
        UnaryOperator<Source.Builder> named = source -> source.named(true);
        report(told("عائلة معاذ السلواني", "عائلة معاذ السلواني", SourceKind.GROUP, named))
                .report(told("عائلة هاني الجمل", "عائلة هاني الجمل", SourceKind.GROUP, named))
                .has(2);
    }

    @Test
    void theUnAgencyIsTheBodyNamedBefore() {
        String iom = "the International Organization for Migration";
        report(body("المنظمة الدولية للهجرة"))
                .report(
                        "en",
                        ENGLISH.getFirst(),
                        draft -> draft,
                        told(
                                iom,
                                iom,
                                SourceKind.ORGANISATION,
                                source -> source.named(true).entity("org:iom")),
                        told(
                                "the UN agency",
                                "the UN agency",
                                SourceKind.ORGANISATION,
                                source -> source.named(true).entity("org:un")))
                .has(1);
    }

    @Test
    void aGeneralStaffIsTheArmyItIsToldOfBeside() {
        report(body("الجيش المالي"), body("هيئة الأركان العامة"))
                .report(body("الجيش المالي"))
                .has(1);
    }

    @Test
    void whoLeaksFromOneBodyInOneReportIsOne() {
        report(
                        unnamed("مصادر في الشرطة ومصادر طبية", SourceKind.UNKNOWN, "الشرطة ومصادر طبية"),
                        unnamed("ضابط بالشرطة", SourceKind.OFFICIAL, "الشرطة"))
                .report(unnamed("ضابط بالشرطة", SourceKind.OFFICIAL, "الشرطة"))
                .has(1);
    }

    @Test
    void volunteersOfABodySpeakBesideItsHead() {
        report(
                        unnamed("متطوعون في الدفاع المدني", SourceKind.PERSON, ""),
                        official("مسؤول الدفاع المدني مصطفى أسعد", "مصطفى أسعد", "مسؤول الدفاع المدني"))
                .report(body("الدفاع المدني"))
                .has(1);
    }

    @Test
    void regionsBehindBodiesTellWhereTheyAre() {
        UnaryOperator<Source.Builder> civil = source -> source.named(true)
                .role("المتحدث الإعلامي للمديرية العامة للدفاع المدني بمنطقة نجران")
                .affiliation("منطقة نجران");
        String words = "المتحدث الإعلامي للمديرية العامة للدفاع المدني بمنطقة نجران ماجد الوادعي";
        report(
                        "ar",
                        ARABIC.getFirst(),
                        draft -> draft.town("نجران"),
                        told(words, "ماجد الوادعي", SourceKind.SPOKESPERSON, civil))
                .report(
                        "ar",
                        ARABIC.getLast(),
                        draft -> draft.town("نجران"),
                        told(
                                "المتحدث الرسمي لصحة نجران سعيد اليامي",
                                "سعيد اليامي",
                                SourceKind.SPOKESPERSON,
                                source -> source.named(true).role("المتحدث الرسمي لصحة نجران")))
                .has(2);
    }

    @Test
    void aReportIsOfTheMinistryThatIssuedIt() {
        report(
                        "ar",
                        ARABIC.getFirst(),
                        draft -> draft.body("وزارة العدل"),
                        told(
                                "تقرير إحصائي حديث صادر عن وزارة العدل",
                                "تقرير إحصائي",
                                SourceKind.DOCUMENT,
                                source -> source.named(false)))
                .report(body("وزارة العدل"))
                .has(1);
    }

    @Test
    void aNameTakenForAPersonsIsTheBodyThatSoundsSo() {
        report(
                        "en",
                        List.of("The old valley bridge collapsed at dawn on Sunday after the floods"),
                        draft -> draft,
                        told(
                                "Sarir Pipelines",
                                "Sarir Pipelines",
                                SourceKind.PERSON,
                                source -> source.named(true).entity("person:sarir-pipelines")))
                .report(body("شركة السرير للأنابيب"))
                .has(1);
    }

    @Test
    void oneUnnamedSourceIsOneInTwoLanguages() {
        report(told(
                        "مصدر أمني في السليمانية",
                        "مصدر أمني في السليمانية",
                        SourceKind.UNKNOWN,
                        source -> source.sector(Sector.SECURITY)))
                .report(
                        "en",
                        ENGLISH.getFirst(),
                        draft -> draft,
                        told(
                                "a security source in Sulaymaniyah",
                                "a security source in Sulaymaniyah",
                                SourceKind.UNKNOWN,
                                source -> source.sector(Sector.SECURITY)))
                .has(1);
    }

    @Test
    void bothSidesAreNobodyElse() {
        report(body("وزارة النقل"), body("الطرفان")).report(body("وزارة النقل")).has(1);
    }

    @Test
    void whatAnOutletSaysOfItsOwnReportIsNoVoice() {
        report(body("وزارة النقل"), paper("Haberin doğrusu"))
                .report(body("وزارة النقل"))
                .has(1);
    }

    @Test
    void anEmbassyThatSpeaksOfItsCitizensTellsNothingOfTheEvent() {
        Told embassy = body("سفارة المملكة");
        report(
                        "ar",
                        List.of(
                                ARABIC.getFirst().getFirst(),
                                "ولا يوجد سعوديون بين ضحايا انهيار الجسر ودعت المواطنين إلى الحذر"),
                        draft -> draft,
                        body("وزارة النقل"),
                        embassy)
                .report(
                        "ar",
                        List.of("لا يوجد سعوديون بين ضحايا انهيار جسر الوادي القديم فجر الأحد بعد السيول"),
                        draft -> draft,
                        embassy)
                .has(1);
    }

    @Test
    void anEmbassyThatAloneTellsIsAVoice() {
        Told embassy = body("سفارة المملكة");
        for (String text : List.of(
                "لا يوجد سعوديون بين ضحايا انهيار جسر الوادي القديم فجر الأحد بعد السيول",
                "انهيار جسر الوادي القديم فجر الأحد بعد السيول ولا مواطنين بين ضحايا الانهيار")) {
            report("ar", List.of(text), draft -> draft, embassy);
        }
        has(1);
    }

    @Test
    void aCourtIsTheVoiceOfARulingNobodyTells() {
        Draft first = new Draft("أ", "ar", "أحكام", "قضت محكمة الاستئناف بفاس بسجن 27 متهما في قضية التعاونيات.")
                .body("محكمة الاستئناف");
        Draft second = new Draft("ب", "ar", "السجن", "قضت محكمة الاستئناف بفاس بسجن 27 متهما في قضية التعاونيات.")
                .body("محكمة الاستئناف");
        dossiers.add(first.dossier());
        dossiers.add(second.dossier());
        has(1);
    }

    @Test
    void papersAreOfWhoeverMadeThemOnlyIfHisOwnDid() {
        assertEquals("التحالف", root("التحالف", "محاضر جمعها مراقبوه من مكاتب التصويت"));
        assertEquals(
                "تقرير رئيسة البعثة الفرنسية إيزابيل", root("وزارة الآثار", "تقرير رئيسة البعثة الفرنسية إيزابيل"));
    }

    private static String root(String teller, String paper) {
        Draft draft = new Draft("أ", "ar", "خبر", "قال " + teller + " إن الجسر انهار استنادا إلى " + paper + ".");
        Source said = new Source.Builder(draft.span(teller), teller, SourceKind.ORGANISATION)
                .named(true)
                .build();
        Source shown = new Source.Builder(draft.span(paper), paper, SourceKind.DOCUMENT)
                .named(true)
                .build();
        Side side = new Side(0, draft.told(teller, said, shown).dossier());
        return new Voice.Heard(side, side.attributions.getFirst()).source().name();
    }
}
