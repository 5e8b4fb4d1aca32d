package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Dossier;
import org.isnad.report.Publication;
import org.isnad.report.Quote;
import org.isnad.report.Stated;
import org.isnad.workspace.ReportSummary;

/** Words of a report with where they stand, as one cites them: outlet, title, agency, day, address or file. */
final class Citation {
    private final Texts texts;

    Citation(Texts texts) {
        this.texts = texts;
    }

    /** The words and where they stand. */
    String of(Quote quote, Dossier dossier, Optional<ReportSummary> kept) {
        String words = quote.span().in(dossier.report().text()).strip().replaceAll("\\s++", " ");
        return texts.get("cited", texts.get("quoted", words), of(dossier, kept));
    }

    /** The report alone. */
    String of(Dossier dossier, Optional<ReportSummary> kept) {
        Publication publication = dossier.report().publication();
        List<String> parts = new ArrayList<>();
        parts.add(publication.outlet().map(Stated::value).orElseGet(() -> texts.get("shelf.no-outlet")));
        parts.add(texts.get("quoted", dossier.report().title()));
        publication.agency().ifPresent(agency -> parts.add(texts.get("shelf.agency", agency.value())));
        publication.published().ifPresent(time -> parts.add(new SummaryWords(texts).date(time.value())));
        publication
                .address()
                .map(address -> address.value().toString())
                .or(() -> kept.map(ReportSummary::document))
                .ifPresent(parts::add);
        return String.join(texts.get("list.comma"), parts);
    }
}
