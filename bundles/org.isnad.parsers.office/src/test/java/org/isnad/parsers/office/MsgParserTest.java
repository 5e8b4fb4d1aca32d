package org.isnad.parsers.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MsgParserTest implements ParserContract {
    @Override
    public Parser parser() {
        return new MsgParser();
    }

    @Override
    public Document example() {
        return message(plain(Stories.AR));
    }

    private static Map<String, byte[]> plain(Stories story) {
        return Map.of(
                "0037001F", wide(story.headline()), "0C1A001F", wide("Rosa Linden"), "1000001F", wide(story.lines()));
    }

    private static byte[] wide(String words) {
        return words.getBytes(StandardCharsets.UTF_16LE);
    }

    private static Document message(Map<String, byte[]> streams) {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            fill(files.getRoot(), streams);
            return document(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return new Document("report", out.toByteArray());
    }

    private static void fill(DirectoryEntry folder, Map<String, byte[]> streams) throws IOException {
        for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
            String name = stream.getKey().length() == 8 ? MsgItem.STREAM + stream.getKey() : stream.getKey();
            folder.createDocument(name, new ByteArrayInputStream(stream.getValue()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphOfAPlainMessage(Stories story) throws ParseException {
        Report report = read(message(plain(story))).getFirst();
        story.check(report);
        assertEquals("Rosa Linden", report.publication().byline().orElseThrow().value());
    }

    @ParameterizedTest
    @EnumSource
    void takesThePageIfThereIsOne(Stories story) throws ParseException {
        StringBuilder page = new StringBuilder("<html><body>");
        story.paragraphs().forEach(p -> page.append("<p>").append(p).append("</p>"));
        story.check(read(message(Map.of(
                        "0037001F", wide(story.headline()),
                        "1000001F", wide("for those who show no page"),
                        "10130102", page.toString().getBytes(StandardCharsets.UTF_8))))
                .getFirst());
    }

    @Test
    void readsLettersInTheSetTheMessageStatesAndWhenItWasSent() throws ParseException {
        Stories story = Stories.HE;
        Charset hebrew = Charset.forName("windows-1255");
        ByteBuffer fixed = ByteBuffer.allocate(32 + 32).order(ByteOrder.LITTLE_ENDIAN);
        fixed.putInt(32, 0x3FFD0003).putInt(40, 1255);
        fixed.putInt(48, 0x00390040).putLong(56, 134168337300000000L);
        Report report = read(message(Map.of(
                        "0037001E", story.headline().getBytes(hebrew),
                        "1000001E", story.lines().getBytes(hebrew),
                        "__properties_version1.0", fixed.array())))
                .getFirst();
        story.check(report);
        assertEquals(
                "2026-03-01T10:15:30Z",
                report.publication().published().orElseThrow().value().iso());
    }

    @Test
    void readsAnAttachedMessageAsItsOwnReport() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            fill(files.getRoot(), plain(Stories.AR));
            DirectoryEntry attached = files.getRoot().createDirectory("__attach_version1.0_#00000000");
            fill(attached.createDirectory("__substg1.0_3701000D"), plain(Stories.TR));
            List<Report> reports = read(document(files));
            assertEquals(2, reports.size());
            assertEquals(Stories.TR.headline(), reports.get(1).title());
        }
    }

    @Test
    void unpacksRichTextWhereThereIsNothingElse() throws ParseException {
        String rtf = "{\\rtf1\\ansi\\mac\\deff0\\deftab720 The harbour opens.\\par}";
        // the first 17 letters stand in the window already
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0x4C, 0x5A, 0x46, 0x75, 0, 0, 0, 0});
        packed.writeBytes(new byte[] {1, 0, 15});
        byte[] rest = rtf.substring(17).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < rest.length; i++) {
            if ((i + 1) % 8 == 0) {
                packed.write(0);
            }
            packed.write(rest[i]);
        }
        Report report = read(message(Map.of("10090102", packed.toByteArray()))).getFirst();
        assertEquals("The harbour opens.\n", report.text());
    }

    @Test
    void refusesAMessageWithoutWordsAndOneThatIsBroken() {
        ParseException empty = assertThrows(ParseException.class, () -> read(message(Map.of("0037001F", wide(" ")))));
        assertEquals("office.empty", empty.reason().key());
        byte[] bytes = example().bytes();
        for (int i = 512; i < 1024; i++) {
            bytes[i] = 7;
        }
        ParseException broken = assertThrows(ParseException.class, () -> read(new Document("report.msg", bytes)));
        assertEquals("parse.msg", broken.reason().key());
    }

    @Test
    void leavesAMessageWithAWordDocumentToNobodyElse() {
        Document message = message(Map.of("0037001F", wide("The harbour"), "WordDocument", new byte[] {1}));
        assertEquals(Fit.EXACT, new MsgParser().fit(message));
        assertEquals(Fit.NONE, new DocParser().fit(message));
    }

    private static List<Report> read(Document document) throws ParseException {
        return new MsgParser().parse(document, Work.UNWATCHED);
    }
}
