package org.isnad.ui.views;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Certainty;
import org.isnad.report.Claim;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.Row;
import org.isnad.report.Span;

/** A report's column among the claims: its words for a row, and how certain they are. */
record MatrixCell(Report report, List<Claim> claims) {
    static final String NOTHING = "—";

    static MatrixCell of(Dossier dossier) {
        return new MatrixCell(dossier.report(), dossier.findings(Claim.class));
    }

    /**
     * What stands in the row.
     *
     * @param conflict the row's, if it has one: a report may tell what is disputed outside the claim
     */
    String words(Row row, Optional<Conflict> conflict, Vocabulary vocabulary) {
        return Rows.in(row, report.id())
                .map(span ->
                        certainty(span).map(c -> vocabulary.certainty(c) + ": ").orElse("") + quoted(span))
                .or(() ->
                        conflict.flatMap(this::disputed).map(span -> vocabulary.text("claims.elsewhere", quoted(span))))
                .orElse(NOTHING);
    }

    private Optional<Span> disputed(Conflict conflict) {
        return conflict.quotes().stream()
                .filter(quote -> quote.report().equals(report.id()))
                .map(Quote::span)
                .findFirst();
    }

    /** Of the claim that shares most of the words; empty where no claim was found. */
    Optional<Certainty> certainty(Span words) {
        return claims.stream()
                .filter(claim -> claim.span().overlaps(words))
                .max(Comparator.comparingInt(claim -> shared(claim.span(), words)))
                .map(Claim::certainty);
    }

    private String quoted(Span span) {
        return isolated(span.in(report.text()));
    }

    /** Words that do not turn what stands around them. */
    static String isolated(String words) {
        return "\u2068" + safe(words) + "\u2069";
    }

    /** In one line; signs that would turn the words around it are seen instead of obeyed. */
    static String safe(String words) {
        return words.replaceAll("\\s++", " ").replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }
}
