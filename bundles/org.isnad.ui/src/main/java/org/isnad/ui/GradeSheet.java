package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Certainty;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Origin;
import org.isnad.report.Quote;
import org.isnad.report.Stated;
import org.isnad.ui.SheetLine.Mark;
import org.isnad.ui.SheetLine.Style;
import org.isnad.workspace.Decision;

/** The Admiralty grades of a claim: the analyst's, or F and 6, with a suggestion and the reason why 1 is locked. */
final class GradeSheet {
    private final Quote quote;
    private final Dossier dossier;
    private final Optional<Asked> asked;
    private final List<Decision> decisions;
    private final Texts texts;

    GradeSheet(Quote quote, Dossier dossier, Optional<Asked> asked, List<Decision> decisions, Texts texts) {
        this.quote = quote;
        this.dossier = dossier;
        this.asked = asked;
        this.decisions = decisions;
        this.texts = texts;
    }

    List<SheetLine> lines() {
        List<SheetLine> lines = new ArrayList<>();
        lines.add(SheetLine.of(Style.HEADING, texts.get("sheet.grades")));
        String outlet = dossier.report()
                .publication()
                .outlet()
                .map(Stated::value)
                .orElseGet(() -> texts.get("shelf.no-outlet"));
        Optional<String> source = Grades.of(decisions, Grades.SOURCE);
        lines.add(SheetLine.fact(
                texts.get("grade.of-source", Explanation.isolate(outlet)), source.orElse("F"), Mark.PILL));
        lines.add(SheetLine.of(Style.NOTE, texts.get(source.isPresent() ? "grade.set" : "grade.not-set")));
        Optional<String> information = Grades.of(decisions, Grades.INFORMATION, quote.span());
        lines.add(SheetLine.fact(
                texts.get("grade.of-information"), texts.digits().of(information.orElse("6")), Mark.PILL));
        lines.add(SheetLine.of(Style.NOTE, suggestion(information.isPresent())));
        lock().ifPresent(reason -> lines.add(SheetLine.of(Style.NOTE, texts.get("grade.locked", reason, 1))));
        return lines;
    }

    private String suggestion(boolean set) {
        if (set) {
            return texts.get("grade.set");
        }
        return suggested()
                .map(grade -> texts.get("grade.suggested", texts.digits().of(grade)))
                .orElseGet(() -> texts.get("grade.not-set"));
    }

    private Optional<String> suggested() {
        return asked.flatMap(a -> {
            List<Conflict> real = a.conflicts().stream().filter(Conflict::real).toList();
            Certainty said = a.claim(quote).map(c -> c.certainty()).orElse(Certainty.PROBABLE);
            return Grades.suggestion(a.row(), real, a.origins(), said);
        });
    }

    /** Why credibility 1 cannot be given; empty if it can. */
    Optional<String> lock() {
        if (asked.filter(a -> a.shown().dossier(quote.report()).isPresent()).isEmpty()) {
            // nobody has looked for other origins yet, which is not the same as finding none
            return Optional.of(texts.get("grade.locked.not-compared"));
        }
        List<Origin> origins = asked.map(Asked::origins).orElse(List.of());
        return Grades.lock(origins)
                .map(key -> texts.get(
                        key,
                        origins.stream()
                                .findFirst()
                                .map(o -> Explanation.isolate(o.source().name()))
                                .orElse("")));
    }
}
