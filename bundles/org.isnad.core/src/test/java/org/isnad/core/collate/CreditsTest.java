package org.isnad.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.collate.NearPairs.Near;
import org.isnad.core.compare.Comparer;
import org.isnad.report.Analysis;
import org.isnad.report.Collation;
import org.isnad.report.Collation.Credit;
import org.isnad.report.Dossier;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.Stated;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Cut agencies found again, in small cases and in an invented collection. */
class CreditsTest {
    private static List<Credit> credits(List<Near> near, String... agencies) {
        return credits((one, other) -> false, near, agencies);
    }

    private static List<Credit> credits(Credits.Order order, List<Near> near, String... agencies) {
        return Credits.of(
                near,
                Stream.of(agencies)
                        .map(name -> Optional.of(name).filter(n -> !n.isEmpty()))
                        .toList(),
                order);
    }

    private static Near near(int a, int b, int both) {
        return new Near(a, b, both, .9, .8);
    }

    @Test
    void reportWithoutAgencyIsCreditedWithThatOfTheSameWords() {
        assertEquals(List.of(new Credit(1, "Hill News", 0, .9)), credits(List.of(near(0, 1, 80)), "Hill News", ""));
    }

    @Test
    void reportThatNamesItsOwnAgencyIsLeftAlone() {
        assertEquals(List.of(), credits(List.of(near(0, 1, 80)), "Hill News", "Coast Wire"));
    }

    @Test
    void twoAgenciesWithNearlyAsMuchOfTheWordingDecideNothing() {
        assertEquals(List.of(), credits(List.of(near(0, 2, 80), near(1, 2, 78)), "Hill News", "Coast Wire", ""));
        assertEquals(
                1,
                credits(List.of(near(0, 2, 80), near(1, 2, 20)), "Hill News", "Coast Wire", "")
                        .size());
    }

    @Test
    void agencyThatWasPutInAnothersPlaceDecidesNothing() {
        assertEquals(List.of(), credits(List.of(near(0, 1, 80), near(1, 2, 80)), "Hill News", "Coast Wire", ""));
    }

    @Test
    void ofTwoAgenciesTheOneThatHadTheTextADayBeforeCounts() {
        List<Near> near = List.of(near(0, 1, 80), near(0, 2, 80), near(1, 2, 80));
        assertEquals(
                List.of(new Credit(2, "Coast Wire", 1, .9)),
                credits((one, other) -> one == 1 && other == 0, near, "Hill News", "Coast Wire", ""));
        assertEquals(List.of(), credits(near, "Hill News", "Coast Wire", ""));
        assertEquals(
                List.of(new Credit(2, "Hill News", 0, .9)),
                credits(
                        (one, other) -> one == 0,
                        List.of(near(0, 1, 80), near(0, 2, 80)),
                        "Hill News",
                        "Coast Wire",
                        ""));
    }

    @Test
    void agenciesInGeneralAreAsGoodAsNone() {
        assertEquals(List.of(new Credit(1, "رويترز", 0, .9)), credits(List.of(near(0, 1, 80)), "رويترز", "وكالات"));
        assertEquals(List.of(), credits(List.of(near(0, 1, 80)), "وكالات", ""));
    }

    @Test
    void twoNamesOfOneAgencyAreNoDispute() {
        assertEquals(
                1,
                credits(List.of(near(0, 2, 80), near(1, 2, 78)), "أ ف ب", "فرانس برس", "")
                        .size());
    }

    @Test
    void longAndShortFormOfOneAgencyAreNoDispute() {
        assertEquals(
                1,
                credits(List.of(near(0, 2, 80), near(1, 2, 78)), "وكالة الجبل للأنباء", "الجبل", "")
                        .size());
    }

    private static final String WIRE =
            "صرح المتحدث الأمني لوزارة الداخلية بأنه في إطار متابعة الأجهزة الأمنية لأنشطة تهريب المواد المخدرة "
                    + "تمكنت المديرية العامة لمكافحة المخدرات من إحباط محاولة تهريب كمية كبيرة مخبأة في تجاويف مضخات مياه "
                    + "زراعية واردة عبر ميناء ضباء وأوضح أنه تم القبض على مستقبلي الشحنة وعددهم خمسة أشخاص. "
                    + "وأضاف أن التحقيقات ما زالت مستمرة مع الموقوفين لكشف بقية المتورطين داخل البلاد وخارجها، مؤكدا أن رجال الأمن "
                    + "يقفون بالمرصاد لكل من تسول له نفسه العبث بأمن الوطن، ومهيبا بالجميع الإبلاغ عن كل ما يتوفر لديهم.";
    private static final String BORROWING =
            "إحباط محاولة تهريب كمية كبيرة مخبأة في تجاويف مضخات مياه زراعية واردة عبر ميناء "
                    + "ضباء وأوضح أنه تم القبض على مستقبلي الشحنة وعددهم خمسة أشخاص. واستقبلت المضخات في مستودع استأجره أحد "
                    + "الموقوفين في حي السلي بالرياض قبل شهرين باسم مؤسسة مقاولات وهمية، وظلت تحت المراقبة منذ خروجها من "
                    + "الميناء بحسب ما روى سكان الحي للصحيفة أمس، وقال أحد الجيران إن الشاحنات كانت تصل ليلا ثم تغادر قبل الفجر.";

    @Test
    void whoTookMuchOfAnAgencysWordingAndPutAsMuchBesideItIsCreditedToo() {
        Report wire = report("2015-11-18", WIRE, Optional.of("واس"));
        assertEquals(
                List.of("واس"), credited(wire, report("2015-11-19", BORROWING, Optional.empty())), "came out later");
        assertEquals(List.of(), credited(wire, report("2015-11-17", BORROWING, Optional.empty())), "was out before");
    }

    private static List<String> credited(Report... reports) {
        return Collator.collate(Stream.of(reports).iterator(), Work.UNWATCHED).credits().stream()
                .map(Credit::agency)
                .toList();
    }

    private static Report report(String day, String text, Optional<String> agency) {
        Report report = ToldStories.report(List.of(day, day, "ar", "إحباط تهريب مخدرات في مضخات مياه", text));
        Publication known = report.publication();
        return new Report(
                report.id(),
                new Publication(
                        known.outlet(),
                        agency.map(name -> Stated.outside(name, "test")),
                        known.byline(),
                        known.place(),
                        known.published(),
                        known.address()),
                report.text(),
                report.passages());
    }

    @Test
    void agenciesOfAnInventedCollectionAreRecovered() {
        InventedCollection invented = new InventedCollection(7, 150);
        Collation collation = Collator.collate(invented.reports().iterator(), Work.UNWATCHED);
        Map<Integer, String> said =
                collation.credits().stream().collect(Collectors.toMap(Credit::report, Credit::agency));
        holds(invented.hidden(), said);
    }

    @Test
    void agenciesAreRecoveredFromPairsToo() {
        InventedCollection invented = new InventedCollection(11, 40);
        Map<Integer, String> said = new HashMap<>();
        for (int first = 0; first < invented.reports().size(); first += InventedCollection.REPORTS) {
            for (int i = 1; i < InventedCollection.REPORTS; i++) {
                int place = first + i;
                stripped(invented.reports().get(first), invented.reports().get(place))
                        .ifPresent(agency -> said.put(place, agency));
            }
        }
        holds(invented.hidden(), said);
    }

    private static Optional<String> stripped(Report one, Report other) {
        return new Comparer()
                .compare(List.of(bare(one), bare(other)), Work.UNWATCHED).lineage().notes().stream()
                        .filter(note -> note.kind().equals("stripped-agency"))
                        .map(note -> note.reason().arguments().get(1))
                        .findFirst();
    }

    private static Dossier bare(Report report) {
        return new Dossier(report, new Analysis(report.id(), List.of()));
    }

    private static void holds(Map<Integer, String> hidden, Map<Integer, String> said) {
        long right = hidden.entrySet().stream()
                .filter(cut -> cut.getValue().equals(said.get(cut.getKey())))
                .count();
        double recovered = (double) right / hidden.size();
        double wrong = (double) (said.size() - right) / said.size();
        assertTrue(recovered >= .85, () -> "right: " + recovered);
        assertTrue(wrong <= .015, () -> "wrong: " + wrong);
    }
}
