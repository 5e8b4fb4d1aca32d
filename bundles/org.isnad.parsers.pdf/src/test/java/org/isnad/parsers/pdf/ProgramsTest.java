package org.isnad.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF as common programs write it, where they are installed: they shape, justify and name letters each in its way. */
class ProgramsTest {
    private static final long MOST_SECONDS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "columns:2;text-align:justify"})
    void keepsEveryParagraphThatChromiumPrints(String style) throws Exception {
        for (Stories story : Stories.values()) {
            Path page = page(story, style);
            Path pdf = folder.resolve(story + ".pdf");
            run(
                    "chromium",
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--user-data-dir=" + folder.resolve("c"),
                    "--print-to-pdf=" + pdf,
                    page.toUri().toString());
            check(story, pdf);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-align:justify", "text-align:left"})
    void keepsEveryParagraphThatLibreOfficeWrites(String style) throws Exception {
        for (Stories story : Stories.values()) {
            Path page = page(story, style);
            run(
                    "soffice",
                    "--headless",
                    "-env:UserInstallation=" + folder.resolve("o").toUri(),
                    // as a document: as a web page LibreOffice loses what stands beyond the edge
                    "--infilter=HTML (StarWriter)",
                    "--convert-to",
                    "pdf:writer_pdf_Export",
                    "--outdir",
                    folder.toString(),
                    page.toString());
            check(story, folder.resolve(story + ".pdf"));
        }
    }

    // the odd pieces of all languages among those of the story
    private static List<String> paragraphs(Stories story) {
        return Stream.concat(story.paragraphs().stream(), PdfParserTest.PIECES.stream())
                .toList();
    }

    private Path page(Stories story, String style) throws IOException {
        boolean rightToLeft = story == Stories.AR || story == Stories.HE;
        StringBuilder html =
                new StringBuilder("<html dir=" + (rightToLeft ? "rtl" : "ltr") + "><head><meta charset=utf-8>"
                        + "<title>" + story.headline() + "</title></head><body style='font-family:\"DejaVu Sans\"'><h1>"
                        + story.headline() + "</h1><div style='" + style + "'>");
        for (String paragraph : paragraphs(story)) {
            String direction = Letters.balance(paragraph) > 0 ? "rtl" : "ltr";
            html.append("<p dir=" + direction + ">").append(paragraph).append("</p>");
        }
        return Files.writeString(folder.resolve(story + ".html"), html + "</div></body></html>");
    }

    private static void run(String program, String... arguments) throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
        assumeTrue(there, program + " is not installed");
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(program), Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assumeTrue(ended, program + " takes longer than a test may");
    }

    private static void check(Stories story, Path pdf) throws IOException, ParseException {
        assumeTrue(Files.exists(pdf), "no PDF was written");
        Report report = new PdfParser()
                .parse(new Document("report.pdf", Files.readAllBytes(pdf)), Work.UNWATCHED)
                .getFirst();
        assertEquals(
                paragraphs(story),
                report.passages().stream()
                        .filter(p -> p.role() == Role.PARAGRAPH)
                        .map(p -> p.span().in(report.text()))
                        .toList());
    }
}
