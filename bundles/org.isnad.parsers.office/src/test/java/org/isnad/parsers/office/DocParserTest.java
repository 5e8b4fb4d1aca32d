package org.isnad.parsers.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.testkit.ParserContract;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stories lie beside this test as LibreOffice wrote them; where it is installed, it writes a richer page as well. */
class DocParserTest implements ParserContract {
    private static final long MOST_SECONDS = 120;

    @TempDir
    Path folder;

    @Override
    public Parser parser() {
        return new DocParser();
    }

    @Override
    public Document example() {
        return written(Stories.AR);
    }

    private static Document written(Stories story) {
        String name = story.name().toLowerCase(Locale.ROOT) + ".doc";
        InputStream packed = Objects.requireNonNull(DocParserTest.class.getResourceAsStream(name + ".gz"));
        try (InputStream in = new GZIPInputStream(packed)) {
            return new Document(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report read(Document document) throws ParseException {
        return parser().parse(document, Work.UNWATCHED).getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraph(Stories story) throws ParseException {
        Report report = read(written(story));
        story.check(report);
        assertEquals(story.name().toLowerCase(Locale.ROOT), report.language().getLanguage());
    }

    @Test
    void readsCreditDateTablesAndLinksInTheirOrder() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), """
                <html dir=rtl><head><meta charset=utf-8></head><body><h1>محادثات في مرفأ بعيد تنتهي بلا بيان</h1>
                <p>المرفأ - وكالة الساحل</p><p>الجمعة 12 مارس 2021</p>
                <p>قال مسؤول في المرفأ أمس إن الوفدين (وعددهما 7 أعضاء) اتفقا على لقاء جديد في 15/4/2021.</p>
                <table><tr><td>الوفد الأول</td><td>وصل أعضاؤه الثلاثة صباح الخميس.</td></tr></table>
                <p>وأضاف أن <a href="http://example.org/">الرحلة البحرية</a> ستستأنف قريبا، ولم يذكر موعدا.</p>""");
        convert(page);
        Report report = read(new Document("page.doc", Files.readAllBytes(folder.resolve("page.doc"))));
        assertEquals("محادثات في مرفأ بعيد تنتهي بلا بيان", report.title());
        assertEquals("المرفأ", report.publication().place().orElseThrow().value());
        assertEquals(
                "2021-03-12",
                report.publication().published().orElseThrow().value().iso());
        assertEquals(
                List.of(
                        "قال مسؤول في المرفأ أمس إن الوفدين (وعددهما 7 أعضاء) اتفقا على لقاء جديد في 15/4/2021.",
                        "الوفد الأول",
                        "وصل أعضاؤه الثلاثة صباح الخميس.",
                        "وأضاف أن الرحلة البحرية ستستأنف قريبا، ولم يذكر موعدا."),
                report.body().stream().map(p -> p.span().in(report.text())).toList());
    }

    private void convert(Path page) throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        assumeTrue(there, "LibreOffice is not installed");
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("o").toUri(),
                        "--infilter=HTML (StarWriter)",
                        "--convert-to",
                        "doc:MS Word 97",
                        "--outdir",
                        folder.toString(),
                        page.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assumeTrue(ended, "LibreOffice takes longer than a test may");
    }

    @Test
    void endsOnAnyBytes() {
        Random random = new Random(11);
        byte[] sample = example().bytes();
        for (int round = 0; round < 300; round++) {
            byte[] bytes = sample.clone();
            for (int i = 0; i < 1 + round / 10; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            int length = round % 3 == 0 ? 1 + random.nextInt(bytes.length) : bytes.length;
            try {
                read(new Document("report.doc", Arrays.copyOf(bytes, length)));
            } catch (ParseException e) {
                assertEquals("report.doc", e.reason().arguments().getFirst());
            }
        }
    }

    @Test
    void saysThatALockedDocumentIsLocked() {
        byte[] locked = example().bytes();
        int text = indexOfWord(locked);
        // fEncrypted of the file information block ([MS-DOC] 2.5.2)
        locked[text + 0x0B] |= 0x01;
        ParseException thrown = assertThrows(ParseException.class, () -> read(new Document("a.doc", locked)));
        assertEquals("parse.doc-locked", thrown.reason().key());
    }

    @Test
    void makesNoRoomForWhatIsNotThere() {
        byte[] lying = example().bytes();
        String latin = new String(lying, StandardCharsets.ISO_8859_1);
        // the size of a stream in its entry of the folder ([MS-CFB] 2.6.1)
        int size = latin.indexOf("1\0T\0a\0b\0l\0e\0") + 0x78;
        ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(size, 500_000_000);
        ParseException thrown = assertThrows(ParseException.class, () -> read(new Document("a.doc", lying)));
        assertEquals(
                "Document a.doc is no sound Word document: a stream of it states more bytes than the file has",
                thrown.getMessage());
    }

    // where the stream of the text begins: with 0xA5EC
    private static int indexOfWord(byte[] bytes) {
        for (int i = 512; i < bytes.length; i += 512) {
            if (bytes[i] == (byte) 0xEC && bytes[i + 1] == (byte) 0xA5) {
                return i;
            }
        }
        throw new AssertionError("no text stream");
    }

    @Test
    void fitsWordDocumentsOnly() {
        assertEquals(Fit.EXACT, parser().fit(new Document("unnamed", example().bytes())));
        assertEquals(Fit.NONE, parser().fit(new Document("x.doc", "words".getBytes(StandardCharsets.UTF_8))));
        byte[] other = Arrays.copyOf(example().bytes(), 512);
        assertEquals(Fit.NONE, parser().fit(new Document("sheet.xls", other)));
    }

    @Test
    void saysThatALockedDocxIsLocked() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            files.writeFilesystem(out);
        }
        Document locked = new Document("report.docx", out.toByteArray());
        assertEquals(Fit.EXACT, new DocParser().fit(locked));
        ParseException thrown = assertThrows(ParseException.class, () -> read(locked));
        assertEquals("parse.doc-locked", thrown.reason().key());
    }
}
