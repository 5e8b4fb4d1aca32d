package org.isnad.sample.plugin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/**
 * Reads cables: a first line {@code CABLE}, header lines {@code FROM:}, {@code LANGUAGE:} and {@code SUBJECT:}, an empty line,
 * then paragraphs, one a line, in UTF-8.
 */
@Component
@ParserInfo(id = "org.isnad.sample.cable", label = "%cable.parser", mediaTypes = "text/x-cable")
public final class CableParser implements Parser {
    private static final String MARK = "CABLE\n";

    @Override
    public Fit fit(Document document) {
        String head = new String(document.head(MARK.length()), StandardCharsets.US_ASCII);
        return head.equals(MARK) ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        String text = new String(document.bytes(), StandardCharsets.UTF_8);
        int body = text.indexOf("\n\n");
        if (body < 0) {
            throw new ParseException(
                    Reason.of("cable.no-body", document.name()),
                    document.name() + " has no empty line after its headers, so no text was found");
        }
        List<Passage> passages = new ArrayList<>();
        Locale language = header(text, "LANGUAGE: ", body)
                .map(span -> Locale.forLanguageTag(span.in(text).strip()))
                .orElse(Locale.ROOT);
        header(text, "SUBJECT: ", body)
                .ifPresent(span -> passages.add(new Passage(span, Role.HEADLINE, language, "cable.subject")));
        paragraphs(text, body + 2, language, passages, work);
        return List.of(new Report(ReportId.of(document, 0), publication(text, body), text, passages));
    }

    private static Publication publication(String text, int body) {
        Publication none = Publication.UNSTATED;
        return new Publication(
                header(text, "FROM: ", body).map(span -> Stated.in(span, span.in(text), "cable.from")),
                none.agency(),
                none.byline(),
                none.place(),
                none.published(),
                none.address());
    }

    private static Optional<Span> header(String text, String name, int body) {
        int at = text.indexOf("\n" + name);
        if (at < 0 || at >= body) {
            return Optional.empty();
        }
        int start = at + 1 + name.length();
        return Optional.of(new Span(start, text.indexOf('\n', start)));
    }

    private static void paragraphs(String text, int from, Locale language, List<Passage> passages, Work work) {
        int start = from;
        while (start < text.length()) {
            work.check();
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                passages.add(new Passage(new Span(start, end), Role.PARAGRAPH, language, "cable.line"));
            }
            start = end + 1;
        }
    }
}
