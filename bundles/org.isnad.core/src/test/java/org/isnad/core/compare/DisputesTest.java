package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.RowRelation;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class DisputesTest {
    private static Dossier report(String outlet, int injured) {
        String text = "أصيب " + injured + " من عمال المنجم في انهيار قرب الحدود الشرقية صباح الاثنين.";
        return new Draft(outlet, "ar", "خبر", text)
                .at("2026-05-10T08:00")
                .number(" " + injured + " ", injured, "injured")
                .dossier();
    }

    private static Comparison compare(Dossier... reports) {
        return new Comparer().compare(List.of(reports), Work.UNWATCHED);
    }

    @Test
    void aNumberThatManyContradictIsOneConflict() {
        List<Dossier> reports = List.of(report("أ", 9), report("ب", 14), report("ج", 9), report("د", 9));
        Comparison comparison = compare(reports.toArray(Dossier[]::new));
        assertEquals(
                1, comparison.conflicts().size(), () -> comparison.conflicts().toString());
        Conflict only = comparison.conflicts().getFirst();
        assertEquals(
                reports.stream().map(dossier -> dossier.report().id()).toList(),
                only.quotes().stream().map(Quote::report).toList());
        assertEquals(
                List.of(RowRelation.CONFLICT),
                comparison.rows().stream().map(row -> row.relation()).toList());
    }

    @Test
    void allValuesAreNamedOnce() {
        Comparison comparison = compare(report("أ", 9), report("ب", 14), report("ج", 9), report("د", 21));
        List<String> arguments = comparison.conflicts().getFirst().reason().arguments();
        assertEquals(
                List.of("14", "21", "9"),
                arguments.stream()
                        .flatMap(argument -> Stream.of(argument.split(" · ")))
                        .map(String::strip)
                        .sorted()
                        .toList());
    }

    @Test
    void twoConflictsAreOneOnceAThirdSharesWordsWithBoth() {
        Side one = new Side(0, report("أ", 9));
        Side other = new Side(1, report("ب", 14));
        Quote nine = one.quote(one.quantities.getFirst().span());
        Quote fourteen = other.quote(other.quantities.getFirst().span());
        Quote headline = one.quote(new Span(0, 3));
        Quote above = other.quote(new Span(0, 3));
        Conflict first = conflict(headline, nine);
        Conflict second = conflict(above, fourteen);
        Conflict joining = conflict(headline, above);
        Disputes disputes = new Disputes(List.of(one, other));
        assertEquals(2, disputes.of(List.of(first, second)).size());
        assertEquals(
                List.of(List.of(headline, nine, above, fourteen)),
                disputes.of(List.of(first, second, joining)).stream()
                        .map(Conflict::quotes)
                        .toList());
    }

    private static Conflict conflict(Quote one, Quote other) {
        return new Conflict("action", "conflict", List.of(one, other), Reason.of("compare.conflict.action"));
    }

    @Test
    void harmlessDifferencesAreJoinedOnlyAroundOneNumber() {
        List<Side> sides =
                List.of(new Side(0, report("أ", 14)), new Side(1, report("ب", 19)), new Side(2, report("ج", 30)));
        Conflict first = bound(sides.get(0), sides.get(1));
        Conflict second = bound(sides.get(1), sides.get(2));
        Conflict third = bound(sides.get(2), sides.get(0));
        assertEquals(1, new Disputes(sides).of(List.of(first, second)).size());
        assertEquals(2, new Disputes(sides).of(List.of(first, second, third)).size());
    }

    private static Conflict bound(Side one, Side other) {
        List<Quote> quotes = Stream.of(one, other)
                .map(side -> side.quote(side.quantities.getFirst().span()))
                .toList();
        return new Conflict("number", "bound", quotes, Reason.of("compare.conflict.number.bound", "1", "2"));
    }
}
