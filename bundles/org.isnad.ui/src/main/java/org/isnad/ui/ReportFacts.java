package org.isnad.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Control;
import org.isnad.report.Attribution;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Encoding;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.report.SourceKind;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.Decision;
import org.isnad.workspace.ReportSummary;

/**
 * What the shelf shows of reports beyond their summaries. Asked for only for reports in sight, and a moment after they were
 * first drawn: nothing of it belongs to the start.
 */
final class ReportFacts {
    private static final int MOMENT_MILLIS = 500;

    /** Whether others told it, whether its letters may be wrong, what the headline check says, the grade of the source. */
    private record Facts(
            boolean relayed,
            boolean letters,
            Optional<String> headline,
            Optional<String> grade,
            Optional<Copy> copy,
            String corrected) {}

    /** Which earlier report one came in as a near-duplicate of, and how much of it. */
    private record Copy(ReportSummary earlier, double degree) {}

    private final Session session;
    private final Control owner;
    private final Map<ReportId, Facts> known = new HashMap<>();
    private final Set<ReportId> current = new LinkedHashSet<>();
    private final Set<ReportId> wanted = new LinkedHashSet<>();
    // one object, so that asking again puts off the same timer
    private final Runnable load = this::load;

    ReportFacts(Session session, Control owner) {
        this.session = session;
        this.owner = owner;
    }

    /** What is known may have changed; it is shown until it is known anew. */
    void outdated() {
        current.clear();
    }

    /** What to beware of first: there may be no room for all. */
    List<Chip> chips(ReportSummary report) {
        Texts texts = session.texts();
        List<Chip> chips = new ArrayList<>(headline(report));
        Optional<Facts> facts = Optional.ofNullable(known.get(report.id()));
        facts.filter(Facts::letters).ifPresent(wrong -> chips.add(new Chip(texts.get("chip.letters"), Tone.WARNING)));
        facts.flatMap(Facts::copy)
                .map(Copy::earlier)
                .ifPresent(earlier -> chips.add(new Chip(
                        texts.get(
                                "chip.copy",
                                Explanation.isolate(earlier.outlet().orElse(earlier.title()))),
                        Tone.SHARED)));
        facts.filter(known -> !known.corrected.isEmpty())
                .ifPresent(known -> chips.add(new Chip(texts.get("chip.corrected"), Tone.SHARED)));
        boolean relayed =
                report.agency().isPresent() || facts.filter(Facts::relayed).isPresent();
        if (relayed) {
            chips.add(new Chip(texts.get("chip.relayed"), Tone.LINE));
        }
        if (report.agency().isEmpty()) {
            chips.add(new Chip(texts.get("chip.no-agency"), Tone.LINE));
        }
        facts.flatMap(Facts::grade).ifPresent(grade -> chips.add(new Chip(grade, Tone.SHARED)));
        return chips;
    }

    /** Which earlier report one came in as a near-duplicate of, and what of it was corrected. */
    Optional<String> tip(ReportSummary report) {
        Texts texts = session.texts();
        SummaryWords words = new SummaryWords(texts);
        Optional<Facts> facts = Optional.ofNullable(known.get(report.id()));
        Optional<String> corrected = facts.map(Facts::corrected).filter(said -> !said.isEmpty());
        Optional<String> copied = facts.flatMap(Facts::copy)
                .map(copy -> texts.get(
                        "chip.copy.tip",
                        Math.round(100 * copy.degree),
                        Explanation.isolate(copy.earlier.title()),
                        words.details(copy.earlier)));
        return copied.isPresent() && corrected.isPresent()
                ? Optional.of(copied.get() + "\n" + corrected.get())
                : copied.or(() -> corrected);
    }

    /** What the text does not bear out of its headline. */
    List<Chip> headline(ReportSummary report) {
        if (report.analysed() && current.add(report.id())) {
            wanted.add(report.id());
            owner.getDisplay().timerExec(MOMENT_MILLIS, load);
        }
        return Optional.ofNullable(known.get(report.id())).flatMap(Facts::headline).stream()
                .filter(code -> !code.equals("supported"))
                .map(code -> new Chip(
                        session.texts().get("chip.headline." + code),
                        code.equals("not-supported") ? Tone.CONFLICT : Tone.WARNING))
                .toList();
    }

    private void load() {
        if (owner.isDisposed()) {
            return;
        }
        for (ReportId id : List.copyOf(wanted)) {
            var found = session.workspace()
                    .dossier(id)
                    .thenCombine(session.workspace().decisions(id), this::facts);
            session.screen()
                    .show(
                            found,
                            owner,
                            facts -> {
                                if (!facts.equals(known.put(id, facts))) {
                                    owner.redraw();
                                }
                            },
                            // what cannot be read is told when the report is opened
                            failure -> {});
        }
        wanted.clear();
    }

    // on a worker: to look through all reports takes longer than a paint may
    private Facts facts(Dossier dossier, List<Decision> decisions) {
        boolean relayed = dossier.findings(Attribution.class).stream()
                .map(a -> a.teller().kind())
                .anyMatch(kind -> kind == SourceKind.AGENCY || kind == SourceKind.OUTLET);
        Optional<String> headline = dossier.findings(Classification.class).stream()
                .filter(c -> c.label().scheme().equals("headline-support"))
                .map(c -> c.label().code())
                .findFirst();
        boolean letters = dossier.report().encoding().filter(Encoding::doubtful).isPresent();
        Optional<String> grade = Grades.of(decisions, Grades.SOURCE);
        return new Facts(
                relayed, letters, headline, grade, copy(dossier.report().id()), corrected(dossier));
    }

    private String corrected(Dossier dossier) {
        CorrectionWords words = new CorrectionWords(session.texts());
        return dossier.corrections().stream()
                .map(made -> session.texts()
                        .get(
                                "list.beside",
                                session.texts().get("fact", words.part(made.part()), words.by(made)),
                                words.was(made, dossier.report())))
                .collect(Collectors.joining("\n"));
    }

    private Optional<Copy> copy(ReportId id) {
        return session.workspace().resemblances(id).stream()
                .filter(resemblance -> resemblance.kind() == Resemblance.Kind.NEAR_DUPLICATE)
                .findFirst()
                .flatMap(resemblance -> session.workspace().reports().stream()
                        .filter(report -> report.id().equals(resemblance.earlier()))
                        .findFirst()
                        .map(earlier -> new Copy(earlier, resemblance.degree())));
    }
}
