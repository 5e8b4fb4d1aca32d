package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Certainty;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Independence;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** What a report says of somebody that tells him apart from who speaks in another, or that he has it from there. */
class ApartTest {
    private static final String TEXT = "انهار سد الوادي الصغير مساء الأحد بعد العاصفة دون ضحايا";
    private static final String RETOLD = "بعد العاصفة انهار مساء الأحد سد الوادي الصغير من غير ضحايا";

    private final List<Dossier> dossiers = new ArrayList<>();

    // the last place of a name is who tells it
    private ApartTest report(String words, String name, SourceKind kind) {
        return report(words, name, kind, Sector.OTHER, "");
    }

    private ApartTest report(String words, String name, SourceKind kind, Sector sector, String role) {
        Draft draft = new Draft("صحيفة " + dossiers.size(), "ar", "خبر", words).at("2026-05-10T08:00");
        int shift = draft.span(words).start() + words.lastIndexOf(name);
        Source.Builder source = new Source.Builder(new Span(shift, shift + name.length()), name, kind).named(true);
        if (sector != Sector.OTHER) {
            source.sector(sector);
        }
        if (!role.isEmpty()) {
            source.role(role);
        }
        dossiers.add(draft.told(name, source.build()).dossier());
        return this;
    }

    private void has(int origins, boolean independent) {
        Comparison comparison = new Comparer().compare(dossiers, Work.UNWATCHED);
        assertEquals(
                origins,
                comparison.storyOrigins().size(),
                () -> comparison.origins().toString());
        assertEquals(
                independent,
                comparison.origins().stream().anyMatch(origin -> origin.independent() == Independence.ESTABLISHED),
                () -> comparison.independence().toString());
    }

    @Test
    void namesakesWhoseGivenNamesStandBeforeAreTwo() {
        report("رأى المزارع حمود الدغيم كيف " + TEXT + ". وقال الدغيم إنه سمع دويا.", "الدغيم", SourceKind.PERSON)
                .report(
                        "رأت المعلمة نوفة الدغيم كيف " + RETOLD + ". وقالت الدغيم إنها هربت.",
                        "الدغيم",
                        SourceKind.PERSON)
                .has(2, true);
    }

    @Test
    void sameFamilyNameWithoutMoreIsPresumedOnePerson() {
        report(TEXT + "، على ما قال الدغيم.", "الدغيم", SourceKind.PERSON)
                .report(RETOLD + "، على ما قال الدغيم.", "الدغيم", SourceKind.PERSON)
                .has(1, false);
    }

    @Test
    void ambassadorAndEmbassyOfOneStateAreOneVoice() {
        report(
                        TEXT + "، على ما قال خوان مارتين.",
                        "خوان مارتين",
                        SourceKind.OFFICIAL,
                        Sector.OTHER,
                        "السفير في نواكشوط")
                .report(
                        RETOLD + "، على ما أعلنت السفارة لدى موريتانيا.",
                        "السفارة لدى موريتانيا",
                        SourceKind.ORGANISATION)
                .has(1, false);
    }

    @Test
    void bodyOfWhichOnlyTheKindIsToldIsNoSecondVoice() {
        report(TEXT + "، على ما أعلنت جمعية الضفاف.", "جمعية الضفاف", SourceKind.ORGANISATION)
                .report(RETOLD + "، بحسب منظمة دولية.", "منظمة دولية", SourceKind.ORGANISATION)
                .has(1, false);
    }

    @Test
    void policeAndHospitalOfOneTownAreTwoAndIndependentByWhatTheyAre() {
        report(TEXT + "، على ما أعلنت شرطة الوادي.", "شرطة الوادي", SourceKind.ORGANISATION, Sector.SECURITY, "")
                .report(
                        RETOLD + "، على ما أعلن مستشفى الوادي.",
                        "مستشفى الوادي",
                        SourceKind.ORGANISATION,
                        Sector.MEDICAL,
                        "")
                .has(2, true);
    }

    @Test
    void ministryCalledLikeAVerbOfTellingHasAName() {
        report(TEXT + "، على ما أعلنت وزارة النقل.", "وزارة النقل", SourceKind.ORGANISATION)
                .report(RETOLD + "، على ما أعلنت وزارة الري.", "وزارة الري", SourceKind.ORGANISATION)
                .has(2, true);
    }

    @Test
    void whoKnowsItFromThePaperIsNoVoiceOfHisOwn() {
        report(TEXT + "، على ما قال المزارع حمود الدغيم.", "حمود الدغيم", SourceKind.PERSON)
                .report(
                        "قال ناصر الحلو إن كل ما يعرفه هو ما قرأه في صحيفة محلية، وهو أنه " + RETOLD + ".",
                        "ناصر الحلو",
                        SourceKind.PERSON)
                .has(1, false);
    }

    @Test
    void armyOfThoseWhoRebelIsNotTheMinistryOfDefence() {
        report(TEXT + "، على ما أعلنت وزارة الدفاع.", "وزارة الدفاع", SourceKind.ORGANISATION)
                .report(RETOLD + "، على ما أعلن جيش الشمال المتمرد.", "جيش الشمال المتمرد", SourceKind.ORGANISATION)
                .has(2, true);
    }

    @Test
    void whoIsCalledLikeAnAgencyIsNone() {
        dossiers.add(person("فارس نجار", TEXT));
        dossiers.add(person("خالد سعد", RETOLD));
        has(2, true);
    }

    private Dossier person(String name, String words) {
        String text = words + "، على ما قال " + name + ".";
        Draft draft = new Draft("صحيفة " + dossiers.size(), "ar", "خبر", text);
        Source source = new Source.Builder(draft.span(name), name, SourceKind.PERSON)
                .named(true)
                .entity("person:" + name.replace(' ', '-'))
                .build();
        return draft.told(name, source).dossier();
    }

    @Test
    void whoSpeaksForTheOtherBehindTheCommaIsTheOther() {
        report(TEXT + "، على ما أعلنت شركة نوران للطاقة.", "شركة نوران للطاقة", SourceKind.ORGANISATION)
                .report(RETOLD + "، على ما قال طلال الجبرين، رئيس نوران، للإذاعة.", "طلال الجبرين", SourceKind.PERSON)
                .has(1, false);
    }

    @Test
    void agentIsWhomHisOfficeNames() {
        report("أعلن أنس الوالي أنه سيعتزل في نهاية الموسم.", "أنس الوالي", SourceKind.PERSON, Sector.OTHER, "المهاجم")
                .report(
                        "قال رشيد أمزيان، وكيل أعمال أنس الوالي، إن المهاجم سيعتزل في نهاية الموسم.",
                        "رشيد أمزيان",
                        SourceKind.PERSON)
                .has(1, false);
    }

    @Test
    void whoCitesFurtherOnHasItFromThere() {
        report(TEXT + "، على ما أعلنت وزارة الري.", "وزارة الري", SourceKind.ORGANISATION)
                .report(
                        "قالت منظمة الأيادي البيضاء: " + RETOLD + ". واستشهدت المنظمة بنشرة الوزارة.",
                        "منظمة الأيادي البيضاء",
                        SourceKind.ORGANISATION)
                .has(1, false);
    }

    @Test
    void whatAnotherCitesInTheSameSentenceIsNotHis() {
        Draft draft = new Draft(
                        "صحيفة النهر",
                        "ar",
                        "خبر",
                        "قالت بلدية الوادي: " + RETOLD + "، كما ذكرت صحيفة المال نقلا عن مصدر.")
                .at("2026-05-10T08:00");
        Source town = Source.named(draft.span("بلدية الوادي"), "بلدية الوادي", SourceKind.ORGANISATION);
        Source paper = Source.named(draft.span("صحيفة المال"), "صحيفة المال", SourceKind.OUTLET);
        dossiers.add(draft.told("بلدية", town).told("صحيفة", paper).dossier());
        report(TEXT + "، على ما أعلنت وزارة الري.", "وزارة الري", SourceKind.ORGANISATION)
                .has(2, true);
    }

    @Test
    void armiesOfTwoSidesAreTwo() {
        report(TEXT + "، على ما أعلنت وزارة الدفاع في كارستان.", "وزارة الدفاع في كارستان", SourceKind.ORGANISATION)
                .report(
                        RETOLD + "، على ما قال الناطق العسكري لجبهة فالور.",
                        "الناطق العسكري لجبهة فالور",
                        SourceKind.SPOKESPERSON,
                        Sector.MILITARY,
                        "الناطق العسكري لجبهة فالور")
                .has(2, true);
    }

    @Test
    void agencyThatSawIsNotWhoeverElseTells() {
        report(TEXT + "، على ما شاهد مصور وكالة رويترز.", "وكالة رويترز", SourceKind.AGENCY)
                .report(RETOLD + "، على ما قال سالم الدوري.", "سالم الدوري", SourceKind.PERSON, Sector.OTHER, "مزارع")
                .has(2, true);
    }

    @Test
    void ownOutletIsNobody() {
        report(TEXT + "، على ما علم موقعنا.", "موقعنا", SourceKind.ORGANISATION)
                .report(RETOLD + "، على ما قالت وزارة الري.", "وزارة الري", SourceKind.ORGANISATION)
                .has(1, false);
    }

    @Test
    void nobodyConfirmsWhatHeDenies() {
        report("قال موظف: " + TEXT + ".", "موظف", SourceKind.PERSON, Sector.OTHER, "حارس")
                .report("نفت وزارة الري: " + RETOLD + ".", "وزارة الري", SourceKind.ORGANISATION);
        Draft denial = new Draft("صحيفة النفي", "ar", "خبر", "نفت وزارة الري ما قيل: " + RETOLD + ".")
                .at("2026-05-10T09:00")
                .certainty("انهار", Certainty.DENIED);
        Source ministry = Source.named(denial.span("وزارة الري"), "وزارة الري", SourceKind.ORGANISATION);
        dossiers.set(1, denial.told("انهار", ministry).dossier());
        has(2, false);
    }

    @Test
    void joinedVoiceShowsTheNameThatTellsMost() {
        report(TEXT + "، على ما قال مصدر.", "مصدر", SourceKind.UNKNOWN)
                .report(RETOLD + "، على ما قال مدير السد سالم الدوري.", "مدير السد سالم الدوري", SourceKind.OFFICIAL);
        Comparison comparison = new Comparer().compare(dossiers, Work.UNWATCHED);
        assertEquals(
                List.of("مدير السد سالم الدوري"),
                comparison.origins().stream()
                        .map(origin -> origin.source().name())
                        .toList());
    }
}
