package org.isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipOutputStream;

/** Makes inputs no report can be read from, each in its own way. */
final class Malformed {
    private static final String WORDS = "وصلت السفينة إلى الميناء صباح الاثنين ومعها ركابها.\n";
    private static final int MEGABYTE = 1024 * 1024;

    private final Path folder;
    private final List<String> files = new ArrayList<>();

    private Malformed(Path folder) {
        this.folder = folder;
    }

    /** Names to give to the command line. */
    static List<String> in(Path folder) throws IOException {
        Malformed malformed = new Malformed(folder);
        malformed.places();
        malformed.nothingToRead();
        malformed.noText();
        malformed.brokenLetters();
        malformed.tooMuch();
        return malformed.files;
    }

    private void places() throws IOException {
        files.add(folder.resolve("missing.txt").toString());
        files.add(folder.toString());
        files.add("\0.txt");
        files.add(folder.resolve("x".repeat(300)).toString());
        bytes("file.txt", new byte[0]);
        files.add(folder.resolve("file.txt/inside.txt").toString());
        files.add(link("dangling.txt", "nowhere.txt"));
        files.add(link("circle.txt", "circle.txt"));
        Path locked = folder.resolve("locked.txt");
        Files.writeString(locked, WORDS);
        locked.toFile().setReadable(false);
        // root reads everything but this
        files.add(Files.isReadable(locked) ? "/proc/self/mem" : locked.toString());
    }

    private String link(String name, String target) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), Path.of(target)).toString();
    }

    private void nothingToRead() throws IOException {
        files.add("-");
        text("spaces.txt", "   ");
        text("lines.txt", "\n\r\n\n");
        text("nbsp.txt", "\u00a0\u00a0\n\u00a0");
        text("marks.txt", "... — ؟ !؛ «»\n");
        text("controls-of-direction.txt", "\u200f\u200e\u202b\u202c\u2066\u2069");
        text("tatweel-and-harakat.txt", "\u064e\u064f\u0650\n");
        text("byte-order-mark.txt", "\ufeff");
        bytes("byte-order-mark-16.txt", bytes("fffe"));
        text("empty.html", "<html><head></head><body></body></html>");
        text("script.html", "<!doctype html><html><body><script>var words = 'many words';</script></body></html>");
        text("pictures.html", "<html><body><img src='a.png'><img src='b.png'></body></html>");
        text("comment.html", "<html><!-- words nobody sees --></html>");
    }

    private void noText() throws IOException {
        bytes("nul.txt", new byte[2000]);
        text("nul-inside.txt", WORDS + "\0\0" + WORDS);
        text("control.txt", WORDS + "\u0001\u0002\u0003" + WORDS);
        text("nul.html", "<html><body><p>" + WORDS + "\0</p></body></html>");
        bytes("picture.png", bytes("89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61"));
        bytes("photo.jpg", bytes("ffd8ffe000104a46494600010100000100010000ffdb004300"));
        bytes(
                "paper.pdf",
                "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<<>>\nstream\n\0\1\2\3"
                        .getBytes(StandardCharsets.ISO_8859_1));
        bytes("Program.class", bytes("cafebabe0000004500220a000200030700040c00050006"));
        bytes("case.db", "SQLite format 3\0\20\0\2\2\0@  \0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        bytes("letter.docx", zip());
        bytes("packed.gz", gzip());
        bytes("noise.txt", noise());
    }

    private void brokenLetters() throws IOException {
        bytes("half-pair-16.txt", ("\ufeff" + WORDS + "?").getBytes(StandardCharsets.UTF_16LE), "3f00", "00d8");
        bytes("odd-length-16.txt", oneByteLess(("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_16LE)));
        bytes("half-pair-8.txt", (WORDS + "?" + WORDS).getBytes(StandardCharsets.UTF_8), "3f", "eda080");
        bytes("overlong-8.txt", (WORDS + "?" + WORDS).getBytes(StandardCharsets.UTF_8), "3f", "c080");
        bytes("mixed-charsets.txt", mixed());
    }

    private void tooMuch() throws IOException {
        text("one-line.txt", "كلمة ".repeat(20 * MEGABYTE / 9));
        text("one-line-of-nothing.txt", " ".repeat(20 * MEGABYTE));
        text("deep.html", "<html><body>" + "<div>".repeat(200_000) + WORDS);
        text("many-tags.html", "<html><body>" + "<br>".repeat(1_100_000) + WORDS);
    }

    private void text(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, byte[] bytes) throws IOException {
        files.add(Files.write(folder.resolve(name), bytes).toString());
    }

    // every byte sequence replaced that way
    private void bytes(String name, byte[] bytes, String from, String to) throws IOException {
        HexFormat hex = HexFormat.ofDelimiter(" ");
        String spaced = HexFormat.ofDelimiter(" ").formatHex(bytes(from));
        bytes(name, hex.parseHex(hex.formatHex(bytes).replace(spaced, hex.formatHex(bytes(to)))));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] oneByteLess(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    // each half is fine by itself
    private static byte[] mixed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(WORDS.getBytes(StandardCharsets.UTF_8));
        out.writeBytes("\u0081\u0090\u009d".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(WORDS.getBytes(Charset.forName("windows-1256")));
        return out.toByteArray();
    }

    private static byte[] noise() {
        byte[] bytes = new byte[5000];
        new Random(3).nextBytes(bytes);
        return bytes;
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // with nothing in it
        new ZipOutputStream(out).close();
        return out.toByteArray();
    }

    private static byte[] gzip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(WORDS.getBytes(StandardCharsets.UTF_8));
        }
        return Arrays.copyOf(out.toByteArray(), out.size() / 2);
    }
}
