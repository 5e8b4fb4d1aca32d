package org.isnad.workspace;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.isnad.parse.ParseException;
import org.isnad.report.Collation;
import org.isnad.report.Comparison;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.OriginRuling;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one flow, step by step, keeping nothing: what the command line calls directly and the {@link Workspace} calls in
 * jobs. Safe to use from several threads; never call it on the window's thread.
 */
@ProviderType
public interface Engine {
    /**
     * The documents in an archive (ZIP, TAR, gzip, and such in such), each named by the archive and its path in there.
     * A document that is no archive, or that a parser is made to read as a whole, such as DOCX, comes back alone. What
     * cannot be unpacked safely is refused in words; what was unpacked before is kept. Nothing is written to disk.
     */
    Unpacked unpack(Document document, Work work);

    /**
     * Says that all there will be to read is one document, as when a command is given one file: not worth the start of a
     * process of its own, where parsers of binary formats run otherwise.
     */
    default void justOne() {}

    /**
     * Reads a document with the parser that fits best; if that one fails, with the next that claims the document, and so on.
     *
     * @throws ParseException if no parser claims it or none of those that do can read it; names them all
     */
    Parsed parse(Document document, Work work) throws ParseException;

    /** Runs every classifier for the report's language in the order of their needs; failures are in the runs. */
    Dossier analyse(Report report, Work work);

    /**
     * Compares reports; their order never changes what is found, only how it is listed.
     *
     * @throws IllegalArgumentException if fewer than two are given
     */
    Comparison compare(List<Dossier> dossiers, Work work);

    /**
     * The same with what an analyst ruled about origins: merges and splits, applied in the order given.
     *
     * @throws IllegalArgumentException if fewer than two reports are given
     */
    default Comparison compare(List<Dossier> dossiers, List<OriginRuling> rulings, Work work) {
        return compare(dossiers, work);
    }

    /**
     * Finds near-duplicate pairs and story groups in a whole collection. Takes one report after the other and keeps of
     * each only what is needed to tell it from the others, never its text; the order never changes what is found.
     *
     * @param reports as parsed; need not be analysed
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    Collation collate(Iterator<Report> reports, Work work);

    /**
     * A collection that holds nothing yet and will grow.
     *
     * @param expected about how many reports it will hold; with many more looking up gets slower
     */
    Newcomers newcomers(int expected);

    /** Parsers and classifiers, and bundles that are not active, with the reason in words; by kind, then id. */
    List<PlugIn> plugIns(Locale language);

    /** Switches a contribution off or on again; kept over restarts. */
    void enable(String id, boolean on);

    /**
     * What a document holds.
     *
     * @param parser id of the parser that read it
     * @param version version of the parser's bundle
     * @param reports at least one
     * @param failures how other parsers failed looking at it or reading it, which might have read it better; failures of
     *     looking are each told once in a run
     */
    record Parsed(String parser, String version, List<Report> reports, List<Reason> failures) {
        public Parsed {
            reports = List.copyOf(reports);
            failures = List.copyOf(failures);
        }

        /** Without any failures. */
        public Parsed(String parser, String version, List<Report> reports) {
            this(parser, version, reports, List.of());
        }
    }

    /**
     * What an archive holds.
     *
     * @param documents in the order of the archive
     * @param refused what could not be unpacked
     */
    record Unpacked(List<Document> documents, List<Refused> refused) {
        public Unpacked {
            documents = List.copyOf(documents);
            refused = List.copyOf(refused);
        }
    }

    /**
     * Something that could not be unpacked.
     *
     * @param name of the archive or of the file in it, never empty
     * @param reason for the analyst
     */
    record Refused(String name, Reason reason) {}
}
