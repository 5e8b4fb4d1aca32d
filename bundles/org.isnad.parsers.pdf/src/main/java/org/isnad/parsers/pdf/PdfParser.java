package org.isnad.parsers.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.parsers.Prose;
import org.isnad.report.Document;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Stated;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/**
 * Reads PDF, right to left included: the signs of each page by their places, put into logical order. No script is run,
 * nothing attached is opened, nothing is fetched.
 */
@Component
@ParserInfo(id = "isnad.pdf", label = "%parser.pdf", mediaTypes = "application/pdf", isolated = true)
public final class PdfParser implements Parser {
    private static final int HEAD = 1024;
    // PDFBox tells everything it mends; held here, as the JDK forgets loggers nobody holds
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    /** Made by the host. */
    public PdfParser() {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @Override
    public Fit fit(Document document) {
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1);
        boolean named = document.name().toLowerCase(Locale.ROOT).endsWith(".pdf");
        return head.startsWith("%PDF-") || (head.contains("%PDF-") && named) ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        Budget budget = new Budget(work);
        byte[] bytes = document.bytes();
        try {
            StreamSizes.check(bytes, budget);
            BundledFonts.use();
            try (PDDocument pdf = Loader.loadPDF(new WatchedBytes(bytes, budget))) {
                return List.of(report(document, pdf, budget, work));
            }
        } catch (InvalidPasswordException e) {
            throw Prose.refused(document, "pdf.password", "is locked with a password: open it and save it without");
        } catch (Budget.Exceeded e) {
            throw new ParseException(
                    Reason.of(e.key(), document.name(), "" + e.limit()),
                    "Document " + document.name() + " " + e.getMessage(),
                    e);
        } catch (StackOverflowError e) {
            throw Prose.refused(document, "pdf.nested", "is nested too deep to be read safely");
        } catch (IOException | RuntimeException e) {
            throw Prose.broken(document, "pdf.broken", "is broken", e);
        }
    }

    private static Report report(Document document, PDDocument pdf, Budget budget, Work work)
            throws IOException, ParseException {
        List<Page> pages = pages(pdf, budget, work);
        boolean words = pages.stream()
                .anyMatch(page ->
                        page.glyphs().stream().anyMatch(g -> g.text().chars().anyMatch(Character::isLetterOrDigit)));
        if (!words) {
            boolean shows = pages.stream().anyMatch(page -> page.picture() || page.unnamed() > 0);
            throw shows
                    ? Prose.refused(document, "pdf.pictures", "shows pages but holds no words: OCR is advised")
                    : Prose.refused(document, "pdf.empty", "holds no words");
        }
        String prefix = Doubt.about(pages).map(Doubt::prefix).orElse("pdf.");
        Facts facts = Facts.of(pdf);
        Prose prose = new Prose(document, prefix, work);
        new PdfText(pages, facts).tell(prose);
        Report report = prose.report(0);
        if (report.publication().published().isPresent() || facts.created().isEmpty()) {
            return report;
        }
        // the text tells no time: when the file was made is all there is
        facts.created().ifPresent(time -> prose.published(Stated.outside(time, "properties.created")));
        return prose.report(0);
    }

    private static List<Page> pages(PDDocument pdf, Budget budget, Work work) throws IOException {
        GlyphReader reader = new GlyphReader(budget);
        List<Page> pages = new ArrayList<>();
        int count = pdf.getNumberOfPages();
        for (PDPage page : pdf.getPages()) {
            if (pages.size() >= Budget.MOST_PAGES) {
                throw new Budget.Exceeded(
                        "pdf.pages", Budget.MOST_PAGES, "has more than " + Budget.MOST_PAGES + " pages");
            }
            budget.look();
            pages.add(reader.read(page, pages.size()));
            work.progress(pages.size(), count);
        }
        return pages;
    }
}
