package org.isnad.parse;

import java.util.List;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The extension point for formats: makes reports of a document. Contribute one as a service with {@link ParserInfo}.
 *
 * <p>Called on worker threads, possibly several at once, never on the window's thread. Keep no state between calls: the
 * same document gives the same reports. Data in, data out: the host may run a parser in another process. An exception
 * or a time-out ends this parser's run on this document only and is shown under its label.
 */
@ConsumerType
public interface Parser {
    /** Says whether this parser can read the document: look at the first kilobytes, the name and the declared type only. */
    Fit fit(Document document);

    /**
     * Reads the document.
     *
     * @return the reports in it, at least one; ids are {@code ReportId.of(document, 0)}, {@code …, 1} and so on
     * @throws ParseException if the document cannot be read; says why in words for the analyst
     * @throws java.util.concurrent.CancellationException from {@link Work#check()} if cancelled
     */
    List<Report> parse(Document document, Work work) throws ParseException;
}
