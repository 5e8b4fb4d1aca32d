package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Certainty;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Lineage;
import org.isnad.report.Quote;
import org.isnad.report.Relation;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** What holds of every comparison, tried on reports put together by a seeded generator. */
class ComparisonPropertiesTest {
    private static final int ROUNDS = 60;
    private static final List<String> SUBJECTS =
            List.of("قافلة المساعدات", "سفينة الشحن", "طائرة الركاب", "حافلة العمال", "قطار البضائع");
    private static final List<String> VERBS = List.of("وصلت إلى", "غادرت", "احترقت قرب", "توقفت عند", "انطلقت من");
    private static final List<String> PLACES =
            List.of("ميناء الزاوية", "محطة السهل", "جسر الوادي", "بوابة المعبر", "سوق الحجر");

    @Test
    void orderOfInputChangesNothing() {
        Set<Relation> seen = new TreeSet<>();
        for (int seed = 0; seed < ROUNDS; seed++) {
            List<Dossier> dossiers = story(new Random(seed), 3);
            Comparison first = compare(dossiers);
            seen.add(first.relation());
            Collections.shuffle(dossiers, new Random(seed + 1000L));
            Comparison second = compare(dossiers);
            assertEquals(first.relation(), second.relation(), "seed " + seed);
            assertEquals(first.independence(), second.independence(), "seed " + seed);
            assertEquals(rows(first), rows(second), "seed " + seed);
            assertEquals(conflicts(first), conflicts(second), "seed " + seed);
            assertEquals(changes(first), changes(second), "seed " + seed);
            assertEquals(
                    first.lineage().notes().size(), second.lineage().notes().size(), "seed " + seed);
            assertEquals(counts(first), counts(second), "seed " + seed);
        }
        assertTrue(seen.size() > 1, () -> "the generator makes only " + seen);
    }

    @Test
    void generatorMakesDriftAndLadders() {
        List<Comparison> comparisons = Stream.iterate(0, seed -> seed + 1)
                .limit(ROUNDS)
                .map(seed -> compare(story(new Random(seed), 3)))
                .toList();
        assertTrue(
                comparisons.stream().anyMatch(comparison -> !comparison.drift().isEmpty()));
        assertTrue(
                comparisons.stream().anyMatch(comparison -> !comparison.ladder().isEmpty()));
        assertTrue(comparisons.stream()
                .anyMatch(comparison -> !comparison.lineage().notes().isEmpty()));
    }

    @Test
    void generatorMakesConflictsAndAgreement() {
        List<Comparison> comparisons = Stream.iterate(0, seed -> seed + 1)
                .limit(ROUNDS)
                .map(seed -> compare(story(new Random(seed), 2)))
                .toList();
        assertTrue(comparisons.stream()
                .anyMatch(comparison -> !conflicts(comparison).isEmpty()));
        assertTrue(comparisons.stream()
                .anyMatch(comparison -> conflicts(comparison).isEmpty()));
    }

    @Test
    void reportAgainstItselfIsCopyWithNothingElse() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Dossier dossier = story(new Random(seed), 1).getFirst();
            Comparison comparison = compare(List.of(dossier, dossier));
            assertEquals(Relation.COPY, comparison.relation(), "seed " + seed);
            assertEquals(List.of(), comparison.conflicts(), "seed " + seed);
            assertEquals(Set.of(), changes(comparison), "seed " + seed);
            assertTrue(comparison.rows().stream().allMatch(row -> row.relation() == RowRelation.SHARED));
        }
    }

    @Test
    void unrelatedReportChangesNoRow() {
        Dossier stranger = new Draft(
                        "الحقل",
                        "ar",
                        "موسم الكرز",
                        "باع مزارعون محصول الكرز كله بأسعار ثابتة.",
                        "وتوقع تجار صيفا طويلا.")
                .at("2026-05-10T09:00")
                .dossier();
        for (int seed = 0; seed < ROUNDS; seed++) {
            List<Dossier> dossiers = story(new Random(seed), 2);
            Comparison without = compare(dossiers);
            dossiers.add(seed % 3, stranger);
            Comparison with = compare(dossiers);
            Set<String> rows = with.rows().stream()
                    .filter(row -> row.quotes().stream()
                            .noneMatch(quote ->
                                    quote.report().equals(stranger.report().id())))
                    .map(ComparisonPropertiesTest::row)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(rows(without), rows, "seed " + seed);
            assertEquals(conflicts(without), conflicts(with), "seed " + seed);
            assertEquals(changes(without), changes(with), "seed " + seed);
            assertEquals(counts(without), counts(with), "seed " + seed);
            assertFalse(rows.isEmpty());
        }
    }

    private static Comparison compare(List<Dossier> dossiers) {
        return new Comparer().compare(dossiers, Work.UNWATCHED);
    }

    // reports of one event that leave out, hedge and count as they like
    private static List<Dossier> story(Random random, int reports) {
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            facts.add(pick(SUBJECTS, random) + " " + pick(VERBS, random) + " " + pick(PLACES, random) + " فجر الأحد.");
        }
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            dossiers.add(report(i, facts, random));
        }
        return dossiers;
    }

    private static Dossier report(int number, List<String> facts, Random random) {
        int count = 3 + random.nextInt(3);
        List<String> lines = new ArrayList<>(List.of("خبر " + number));
        facts.stream().distinct().filter(fact -> random.nextInt(4) > 0).forEach(lines::add);
        lines.add((random.nextBoolean() ? "وأصيب " : "وقد أصيب ") + count + " من عمال الشركة في الحادث.");
        Draft draft = new Draft("صحيفة " + number, "ar", lines.toArray(String[]::new))
                .at("2026-05-10T" + (10 + random.nextInt(9)) + ":00")
                .number(" " + count + " ", count, "injured");
        if (random.nextInt(3) == 0) {
            draft.certainty("أصيب", Certainty.POSSIBLE);
        }
        told(draft, facts.getFirst(), lines, random);
        return draft.dossier();
    }

    // one source or two, of one house or of nobody's, through an agency or not
    private static void told(Draft draft, String fact, List<String> lines, Random random) {
        if (lines.contains(fact) && random.nextInt(4) > 0) {
            Source.Builder source = new Source.Builder(draft.span(fact), "مصدر أمني", SourceKind.PERSON);
            source.count(1 + random.nextInt(2));
            if (random.nextBoolean()) {
                source.affiliation("شرطة السهل");
            }
            Source agency = Source.named(draft.span(fact), "وكالة السهل", SourceKind.AGENCY);
            if (random.nextBoolean()) {
                draft.told(fact, agency, source.build());
            } else {
                draft.told(fact, source.build());
            }
        }
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static Set<String> rows(Comparison comparison) {
        return comparison.rows().stream()
                .map(ComparisonPropertiesTest::row)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String row(Row row) {
        return row.relation() + " " + row.reason() + quotes(row.quotes());
    }

    private static Set<String> conflicts(Comparison comparison) {
        return comparison.conflicts().stream()
                .map(c -> c.kind() + " " + c.verdict() + " " + c.reason() + quotes(c.quotes()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> changes(Comparison comparison) {
        return Stream.concat(
                        comparison.drift().stream().map(d -> d.field() + " " + d.reason() + quotes(d.quotes())),
                        comparison.ladder().stream().map(Object::toString))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Integer> counts(Comparison comparison) {
        Lineage lineage = comparison.lineage();
        return List.of(lineage.reports(), lineage.carriers(), lineage.origins());
    }

    private static List<String> quotes(Collection<Quote> quotes) {
        return quotes.stream().map(Quote::toString).sorted().toList();
    }
}
