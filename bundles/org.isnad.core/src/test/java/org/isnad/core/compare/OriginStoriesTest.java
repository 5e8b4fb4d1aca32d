package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Independence;
import org.isnad.report.Origin;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Small stories whose origins are known: how many there are and whether two are established to be independent. */
class OriginStoriesTest {
    // one event in words of their own: no shared wording decides for the chains
    private static final List<String> TEXTS = List.of(
            "انهار جسر الوادي القديم فجر الأحد بعد السيول دون ضحايا.",
            "السيول جرفت جسر الوادي القديم الذي انهار الأحد فجرا.",
            "فجر الأحد شهد جسر الوادي انهيارا بعدما انهار القديم منه بفعل السيول.");
    private static final String ENGLISH = "The old valley bridge collapsed at dawn on Sunday after the floods.";

    private final List<Dossier> dossiers = new ArrayList<>();

    // one report; each chain is nearest first
    private OriginStoriesTest report(String outlet, Source... chain) {
        return report(outlet, "", TEXTS.get(dossiers.size()), "ar", chain);
    }

    private OriginStoriesTest report(String outlet, String agency, String text, String language, Source... chain) {
        Draft draft = new Draft(outlet, language, "خبر", text).at("2026-05-10T0" + (8 + dossiers.size() % 2) + ":00");
        if (!agency.isEmpty()) {
            draft.agency(agency);
        }
        if (chain.length > 0) {
            draft.told(text, chain);
        }
        dossiers.add(draft.dossier());
        return this;
    }

    private void has(int origins, boolean independent) {
        Comparison comparison = new Comparer().compare(dossiers, Work.UNWATCHED);
        assertEquals(
                origins, comparison.origins().size(), () -> comparison.origins().toString());
        assertEquals(
                independent,
                comparison.origins().stream().anyMatch(origin -> origin.independent() == Independence.ESTABLISHED),
                () -> comparison.origins().toString());
    }

    private static Source.Builder source(String name, SourceKind kind) {
        return new Source.Builder(new Span(4, 9), name, kind);
    }

    private static Source person(String name) {
        return source(name, SourceKind.PERSON).named(true).build();
    }

    private static Source agency(String name) {
        return source(name, SourceKind.AGENCY).named(true).build();
    }

    private static Source outlet(String name) {
        return source(name, SourceKind.OUTLET).named(true).build();
    }

    private static Source unnamed(String description) {
        return source(description, SourceKind.PERSON).build();
    }

    private static Source of(String name, String house) {
        return source(name, SourceKind.SPOKESPERSON)
                .named(true)
                .affiliation(house)
                .build();
    }

    private static Source known(String name, String entity) {
        return source(name, SourceKind.PERSON).named(true).entity(entity).build();
    }

    @Test
    void twoNamedWitnessesAreTwoIndependentOrigins() {
        report("أ", person("سالم الدوري")).report("ب", person("هناء العلي")).has(2, true);
    }

    @Test
    void oneWitnessInTwoReportsIsOneOrigin() {
        report("أ", person("سالم الدوري")).report("ب", person("سالم الدوري")).has(1, false);
    }

    @Test
    void shorterFormOfOneNameIsTheSameOrigin() {
        report("أ", person("سالم محمد الدوري"))
                .report("ب", person("سالم الدوري"))
                .has(1, false);
    }

    @Test
    void twoWitnessesThroughOneAgencyAreNotIndependent() {
        report("أ", agency("وكالة الجبل"), person("سالم الدوري"))
                .report("ب", agency("وكالة الجبل"), person("هناء العلي"))
                .has(2, false);
    }

    @Test
    void twoWitnessesThroughTwoAgenciesAreIndependent() {
        report("أ", agency("وكالة الجبل"), person("سالم الدوري"))
                .report("ب", agency("وكالة البحر"), person("هناء العلي"))
                .has(2, true);
    }

    @Test
    void reportsWithoutSourcesHaveNoOrigin() {
        report("أ").report("ب").has(0, false);
    }

    @Test
    void oneSourceAgainstUnknownLineageIsNotIndependent() {
        report("أ", person("سالم الدوري")).report("ب").has(1, false);
    }

    @Test
    void unnamedSourcesAreNeverIndependent() {
        report("أ", unnamed("مصدر أمني")).report("ب", unnamed("مصدر طبي")).has(2, false);
    }

    @Test
    void unnamedSourceDoesNotConfirmNamedOne() {
        report("أ", unnamed("مصدر أمني")).report("ب", person("هناء العلي")).has(2, false);
    }

    @Test
    void unnamedSourcesDescribedAlikeAreNotMergedWithoutCommonAgency() {
        report("أ", unnamed("مصدر أمني")).report("ب", unnamed("مصدر أمني")).has(2, false);
    }

    @Test
    void unnamedSourceBehindOneAgencyIsOneOrigin() {
        report("أ", agency("وكالة الجبل"), unnamed("مصدر أمني"))
                .report("ب", agency("وكالة الجبل"), unnamed("مصدر أمني"))
                .has(1, false);
    }

    @Test
    void twoSpeakersOfOneHouseAreOneOrigin() {
        report("أ", of("سالم الدوري", "وزارة الأشغال"))
                .report("ب", of("هناء العلي", "وزارة الأشغال"))
                .has(1, false);
    }

    @Test
    void speakersOfTwoHousesAreIndependent() {
        report("أ", of("سالم الدوري", "وزارة الأشغال"))
                .report("ب", of("هناء العلي", "بلدية الوادي"))
                .has(2, true);
    }

    @Test
    void speakerOfHouseThatTheOtherCitesIsTheHouse() {
        report("أ", of("سالم الدوري", "وزارة الأشغال"))
                .report(
                        "ب",
                        source("وزارة الأشغال", SourceKind.ORGANISATION)
                                .named(true)
                                .build())
                .has(1, false);
    }

    @Test
    void outletThatCitesTheOtherOutletIsNotIndependent() {
        report("أ", person("سالم الدوري"))
                .report("ب", outlet("أ"), person("هناء العلي"))
                .has(2, false);
    }

    @Test
    void outletsThatCiteEachOtherAreNotIndependent() {
        report("الأفق", outlet("النهر")).report("النهر", outlet("الأفق")).has(0, false);
        assertEquals(
                "compare.independence.loop",
                new Comparer().compare(dossiers, Work.UNWATCHED).independence().key());
    }

    @Test
    void outletThatCitesTheOtherAsItsOnlySourceIsNotIndependent() {
        report("الأفق", person("سالم الدوري")).report("النهر", outlet("الأفق")).has(1, false);
    }

    @Test
    void agencyInTheBylineAndInTheChainIsOneCarrier() {
        report("أ", "وكالة الجبل", TEXTS.get(0), "ar", person("سالم الدوري"))
                .report("ب", agency("وكالة الجبل"), person("هناء العلي"))
                .has(2, false);
    }

    @Test
    void agencyIsNoSecondVoiceBesideWhomItQuotes() {
        report("أ", agency("وكالة الجبل"), person("سالم الدوري"))
                .report("ب", agency("وكالة الجبل"))
                .has(1, false);
    }

    @Test
    void nameThatMaySoundTheSameInAnotherScriptIsPresumedOne() {
        report("أ", person("سالم الدوري"))
                .report("B", "", ENGLISH, "en", person("Salem al-Douri"))
                .has(1, false);
    }

    @Test
    void oneIdInTwoScriptsIsOneOrigin() {
        report("أ", known("سالم الدوري", "person:1"))
                .report("B", "", ENGLISH, "en", known("Salem al-Douri", "person:1"))
                .has(1, false);
    }

    @Test
    void sharedWordingIsNotIndependent() {
        report("أ", "", TEXTS.get(0), "ar", person("سالم الدوري"))
                .report("ب", "", TEXTS.get(0), "ar", person("هناء العلي"))
                .has(2, false);
    }

    @Test
    void threeReportsOfOneWitnessAreOneOrigin() {
        report("أ", person("سالم الدوري"))
                .report("ب", agency("وكالة الجبل"), person("سالم الدوري"))
                .report("ج", outlet("ب"), person("سالم الدوري"))
                .has(1, false);
    }

    @Test
    void ministryAndItsMinisterAreOneOrigin() {
        report("أ", body("وزارة الأشغال", ""))
                .report("ب", office("سالم الدوري", "وزير الأشغال"))
                .has(1, false);
    }

    @Test
    void ministersOfTwoNationsAreTwoOrigins() {
        report("أ", body("وزارة الأشغال", "country:EG"))
                .report("ب", body("وزارة الأشغال", "country:TR"))
                .has(2, false);
    }

    @Test
    void stateIsThePartOfItThatSpeaksBesideIt() {
        Source state = body("السلطات", "country:EG");
        Source ministry = body("وزارة الأشغال", "country:EG");
        dossiers.add(new Draft("أ", "ar", "خبر", TEXTS.get(0))
                .told("انهار", state)
                .told("الوادي", ministry)
                .dossier());
        report("ب", ministry).has(1, false);
    }

    @Test
    void stateIsPresumedToBeThePartOfItThatTellsTheSame() {
        report("أ", body("السلطات", "country:EG"))
                .report("ب", body("وزارة الأشغال", "country:EG"))
                .has(1, false);
    }

    @Test
    void bodysOwnPaperIsTheBody() {
        report(
                        "أ",
                        body("وزارة الأشغال", ""),
                        source("التحريات", SourceKind.DOCUMENT).named(true).build())
                .report("ب", body("وزارة الأشغال", ""))
                .has(1, false);
    }

    @Test
    void twoBodiesNamedForTheSameWordsAreTwoAndNotIndependent() {
        report("أ", "", TEXTS.get(0), "ar", body("هيئة الطرق", ""))
                .report("ب", "", TEXTS.get(0), "ar", body("بلدية الوادي", ""))
                .has(2, false);
    }

    @Test
    void agencyThatNamesNobodyIsTheOrigin() {
        report("أ", "رويترز", TEXTS.get(0), "ar")
                .report("ب", "Reuters", TEXTS.get(1), "ar")
                .has(1, false);
    }

    @Test
    void agenciesInGeneralAreNoOrigin() {
        report("أ", "وكالات", TEXTS.get(0), "ar")
                .report("ب", "وكالات", TEXTS.get(1), "ar")
                .has(0, false);
    }

    @Test
    void whoTellsOfSomethingElseSpeaksAside() {
        Source witness = person("سالم الدوري");
        Draft draft = new Draft("أ", "ar", "خبر", TEXTS.get(0), "قالت هناء العلي إن أسعار الإسمنت تضاعفت.");
        Source aside = Source.named(draft.span("هناء العلي"), "هناء العلي", SourceKind.PERSON);
        dossiers.add(draft.told("انهار", witness).told("الإسمنت", aside).dossier());
        report("ب", witness);
        Comparison comparison = new Comparer().compare(dossiers, Work.UNWATCHED);
        assertEquals(List.of("سالم الدوري"), names(comparison.storyOrigins()));
        assertEquals(List.of("هناء العلي"), names(comparison.asides()));
        assertEquals(1, comparison.lineage().origins());
    }

    @Test
    void whomOneReportHearsFurtherDownSpeaksAside() {
        Draft draft = new Draft("أ", "ar", "خبر", TEXTS.get(0), "قالت هناء العلي: " + TEXTS.get(1));
        Source neighbour = Source.named(draft.span("هناء العلي"), "هناء العلي", SourceKind.PERSON);
        dossiers.add(draft.told("انهار", person("سالم الدوري"))
                .told(TEXTS.get(1), neighbour)
                .dossier());
        report("ب", person("سالم الدوري"));
        Comparison comparison = new Comparer().compare(dossiers, Work.UNWATCHED);
        assertEquals(List.of("سالم الدوري"), names(comparison.storyOrigins()));
        assertEquals(List.of("هناء العلي"), names(comparison.asides()));
    }

    private static List<String> names(List<Origin> origins) {
        return origins.stream().map(origin -> origin.source().name()).toList();
    }

    private static Source body(String name, String nation) {
        Source.Builder body = source(name, SourceKind.ORGANISATION).named(true);
        return (nation.isEmpty() ? body : body.nationality(nation)).build();
    }

    private static Source office(String name, String role) {
        return source(name, SourceKind.OFFICIAL).named(true).role(role).build();
    }

    @Test
    void whatIsRelayedFromAnOutletInAnotherScriptIsItsSource() {
        Source insiders = source("two insiders", SourceKind.PERSON).build();
        Source informed = source("شخصين مطلعين", SourceKind.PERSON).build();
        report("The Morning Ledger", "", ENGLISH, "en", insiders)
                .report("صحيفة المال", "", TEXTS.getFirst(), "ar", outlet("ذا مورنينغ ليدجر"), informed)
                .has(1, false);
    }

    @Test
    void whoIsRelayedFromAPaperIsWhomThePaperNames() {
        report("صحيفة المال", "", TEXTS.getFirst(), "ar", known("علي كاظم", "person:علي-كاظم"))
                .report("موقع الجنوب", "", TEXTS.get(1), "ar", outlet("صحيفة المال"), unnamed("أحد الناجين"))
                .has(1, false);
    }

    @Test
    void sourcesThatNothingTellsApartArePresumedOne() {
        Source one = source("مصدر أمني", SourceKind.UNKNOWN).build();
        Source other = source("مصدر محلي", SourceKind.UNKNOWN).build();
        report("صحيفة المال", one).report("صحيفة النهر", other).has(1, false);
    }

    @Test
    void mediaReportsAreNobody() {
        Source minister = person("عادل سليم");
        Source reports = source("تقارير إعلامية", SourceKind.DOCUMENT).build();
        report("صحيفة المال", minister).report("صحيفة النهر", reports).has(1, false);
    }

    @Test
    void paperOfABodyIsTheBody() {
        Source ministry = source("وزارة الأشغال العامة", SourceKind.ORGANISATION)
                .named(true)
                .build();
        Source paper = source("بيان لوزارة الأشغال العامة", SourceKind.DOCUMENT)
                .named(true)
                .build();
        report("صحيفة المال", ministry).report("صحيفة النهر", paper).has(1, false);
    }
}
