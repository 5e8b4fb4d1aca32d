package org.isnad.core.unpack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.report.Document;
import org.isnad.work.Work;
import org.isnad.workspace.Engine.Refused;
import org.isnad.workspace.Engine.Unpacked;
import org.junit.jupiter.api.Test;

class UnpackingTest {
    private static final String TEXT = "وصل الوفد إلى الميناء مساء أمس";

    @Test
    void aZipIsTheFilesInIt() throws IOException {
        byte[] zip = zip(UTF_8, "أخبار/واحد.txt", TEXT, "two.txt", "Two lorries came.");
        assertEquals(
                List.of("a.zip/أخبار/واحد.txt: " + TEXT, "a.zip/two.txt: Two lorries came."),
                texts(unpacked("a.zip", zip)));
    }

    @Test
    void arabicWindowsNamesAreRead() throws IOException {
        byte[] zip = zip(Charset.forName("windows-1256"), "خبر.txt", TEXT);
        assertEquals(List.of("a.zip/خبر.txt: " + TEXT), texts(unpacked("a.zip", zip)));
    }

    @Test
    void aTarIsTheFilesInItWithLongNames() {
        String longName = "folder/".repeat(30) + "one.txt";
        byte[] tar = joined(
                tarFile("short.txt", '0', "One."),
                tarFile("folder/", '5', ""),
                tarFile("././@LongLink", 'L', longName + "\0"),
                tarFile("folder/cut", '0', "Two."),
                tarFile("pax", 'x', "30 mtime=1.5\n22 path=خبر.txt\n"),
                tarFile("khabar.txt", '0', TEXT),
                tarFile("link", '2', ""),
                new byte[1024]);
        List<String> expected =
                List.of("a.tar/short.txt: One.", "a.tar/" + longName + ": Two.", "a.tar/خبر.txt: " + TEXT);
        assertEquals(expected, texts(unpacked("a.tar", tar)));
    }

    @Test
    void aLockedZipIsCalledLocked() throws IOException {
        byte[] zip = zip(UTF_8, "one.txt", TEXT);
        // the flag of the only entry
        zip[6] |= 1;
        assertEquals(List.of("core.archive.locked"), reasons(unpacked("a.zip", zip)));
    }

    @Test
    void archivesInArchivesAreOpenedButNotForEver() throws IOException {
        byte[] tar = joined(tarFile("one.txt", '0', "One."), new byte[1024]);
        byte[] zip = zip("inner/a.tgz", gzip(tar));
        assertEquals(List.of("z.zip/inner/a.tgz/a.tar/one.txt: One."), texts(unpacked("z.zip", zip)));
        byte[] deep = zip("a.zip", zip("b.zip", zip("c.zip", zip("d.txt", "x".getBytes(UTF_8)))));
        assertEquals(List.of("core.archive.deep"), reasons(unpacked("deep.zip", deep)));
    }

    @Test
    void namesThatLeadOutAreRefusedAndTheRestKept() throws IOException {
        for (String name :
                List.of("../evil.txt", "a/../../evil.txt", "/etc/evil.txt", "C:\\evil.txt", "..\\evil.txt")) {
            Unpacked unpacked = unpacked("a.zip", zip(UTF_8, name, "evil", "good.txt", "Good."));
            assertEquals(List.of("a.zip/good.txt: Good."), texts(unpacked), name);
            assertEquals(List.of("core.archive.path"), reasons(unpacked), name);
        }
    }

    @Test
    void aBombIsStoppedEarly() throws IOException {
        byte[] bomb = zip(UTF_8, "good.txt", "Good.", "bomb.txt", "0".repeat(30_000_000));
        Unpacked unpacked = unpacked("bomb.zip", bomb);
        assertEquals(List.of("bomb.zip/good.txt: Good."), texts(unpacked));
        assertEquals(List.of("core.archive.size"), reasons(unpacked));
    }

    @Test
    void tooManyFilesAreCutOff() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= Unpacking.MOST_FILES; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write('x');
            }
        }
        Unpacked unpacked = unpacked("many.zip", out.toByteArray());
        assertEquals(Unpacking.MOST_FILES, unpacked.documents().size());
        assertEquals(List.of("core.archive.files"), reasons(unpacked));
    }

    @Test
    void emptyArchivesAndEmptyFilesAreSaid() throws IOException {
        assertEquals(List.of("core.archive.empty"), reasons(unpacked("a.zip", zip(UTF_8))));
        assertEquals(List.of("core.archive.nothing"), reasons(unpacked("a.zip", zip(UTF_8, "one.txt", ""))));
        assertEquals(List.of("core.archive.empty"), reasons(unpacked("a.zip", zip(UTF_8, "__MACOSX/._one", "x"))));
    }

    @Test
    void whatIsNoArchiveOrReadAsAWholeComesBackAlone() throws IOException {
        assertEquals(List.of("a.txt: " + TEXT), texts(unpacked("a.txt", TEXT.getBytes(UTF_8))));
        Document docx = new Document("a.docx", zip(UTF_8, "word/document.xml", "<w/>"));
        assertEquals(
                List.of(docx), Unpacking.of(docx, inner -> true, Work.UNWATCHED).documents());
    }

    @Test
    void brokenArchivesEndInAMessageNeverInAnError() throws IOException {
        byte[] tar = joined(tarFile("one.txt", '0', "One."), tarFile("two.txt", '0', TEXT.repeat(50)), new byte[1024]);
        Random random = new Random(5);
        for (byte[] whole : List.of(zip(UTF_8, "one.txt", "One.", "two.txt", TEXT.repeat(50)), tar, gzip(tar))) {
            for (int length = 4; length < whole.length; length += 7) {
                Unpacked cut = unpacked("cut", Arrays.copyOf(whole, length));
                assertTrue(cut.documents().size() + cut.refused().size() > 0, "length " + length);
            }
            for (int round = 0; round < 300; round++) {
                byte[] mad = whole.clone();
                for (int i = 0; i < 4; i++) {
                    mad[4 + random.nextInt(mad.length - 4)] = (byte) random.nextInt();
                }
                Unpacked read = unpacked("mad", mad);
                assertTrue(read.documents().size() + read.refused().size() > 0, "round " + round);
            }
        }
    }

    private static Unpacked unpacked(String name, byte[] bytes) {
        return Unpacking.of(new Document(name, bytes), inner -> false, Work.UNWATCHED);
    }

    private static List<String> texts(Unpacked unpacked) {
        return unpacked.documents().stream()
                .map(document -> document.name() + ": " + new String(document.bytes(), UTF_8))
                .toList();
    }

    private static List<String> reasons(Unpacked unpacked) {
        return unpacked.refused().stream()
                .map(Refused::reason)
                .map(reason -> reason.key())
                .toList();
    }

    private static byte[] zip(Charset names, String... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] tarFile(String name, char type, String content) {
        byte[] bytes = content.getBytes(UTF_8);
        byte[] file = new byte[512 + (bytes.length + 511) / 512 * 512];
        put(file, 0, name);
        put(file, 124, String.format("%011o", bytes.length));
        file[156] = (byte) type;
        put(file, 257, "ustar\00000");
        System.arraycopy(bytes, 0, file, 512, bytes.length);
        return file;
    }

    private static void put(byte[] file, int at, String field) {
        byte[] bytes = field.getBytes(UTF_8);
        System.arraycopy(bytes, 0, file, at, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
