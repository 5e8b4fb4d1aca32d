package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class HostileTest {
    private static final String SENTENCE = "قالت البلدية إن أعمال الصيانة ستبدأ الأسبوع المقبل في الطريق القديم. ";

    @Test
    void refusesWhatHoldsNoWords() {
        refused("parse.empty", new TextParser(), new byte[0]);
        refused("parse.empty", new TextParser(), utf8(" \n\u00A0\n --- \n"));
        refused("parse.empty", new HtmlParser(), new byte[0]);
        refused("parse.empty", new HtmlParser(), utf8("<html><body><script>x</script></body></html>"));
    }

    @Test
    void refusesControlCharacters() {
        refused("parse.binary", new TextParser(), utf8(SENTENCE + "\0\0\0" + SENTENCE));
        refused("parse.binary", new HtmlParser(), utf8("<p>" + SENTENCE + "\0</p>"));
        refused("parse.binary", new TextParser(), utf8("a\u0001b"));
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] noise = new byte[20_000];
        new Random(3).nextBytes(noise);
        refused("parse.charset", new TextParser(), noise);
        // a lone surrogate, written as three bytes
        refused("parse.charset", new TextParser(), new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b', 'c'});
        refused("parse.charset", new TextParser(), new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8, 0x61, 0x00
        });
    }

    @Test
    void refusesOneEndlessLine() {
        refused("parse.long-line", new TextParser(), utf8("a ".repeat(10_000_000)));
        refused("parse.long-line", new HtmlParser(), utf8("<p>" + "word ".repeat(1_000_000)));
        refused("parse.long-line", new TextParser(), utf8("a line\n" + "a ".repeat(3_000_000) + "\nand another\0"));
        refused("parse.binary", new TextParser(), utf8("a line\nand \0" + "a ".repeat(3_000_000)));
    }

    @Test
    void readsManyLinesOfAnyLength() throws ParseException {
        String text = ("word ".repeat(200_000) + "\n").repeat(3);
        assertEquals(3, read(new TextParser(), utf8(text)).passages().size());
        String lines = (SENTENCE + "\n").repeat(5_000);
        assertEquals(5_000, read(new TextParser(), utf8(lines)).passages().size());
    }

    @Test
    void refusesPagesBuiltTooDeepOrTooLarge() throws ParseException {
        refused("parse.deep", new HtmlParser(), utf8("<div>".repeat(100_000) + SENTENCE));
        refused("parse.many-tags", new HtmlParser(), utf8("<br>\n".repeat(550_000) + SENTENCE));
        Report report = read(new HtmlParser(), utf8("<div>".repeat(5_000) + "<p>" + SENTENCE + "</p>" + SENTENCE));
        assertTrue(report.text().contains(SENTENCE.strip()));
        Report marked = read(new HtmlParser(), utf8("<b>".repeat(3_000) + SENTENCE));
        assertTrue(marked.text().contains(SENTENCE.strip()));
    }

    @Test
    void readsMarksWithoutEndInTime() {
        for (String mark : List.of("\u0301", "\u064B", "\u05B0")) {
            byte[] marks = utf8("e" + mark.repeat(100_000) + ". " + SENTENCE);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(new TextParser(), marks));
        }
    }

    @Test
    void readsATruncatedText() throws ParseException {
        byte[] whole = utf8(SENTENCE.repeat(3) + "م");
        String text =
                read(new TextParser(), Arrays.copyOf(whole, whole.length - 1)).text();
        assertEquals(SENTENCE.repeat(3) + "\uFFFD", text);
    }

    @Test
    void readsBrokenMarkup() throws ParseException {
        for (String html : new String[] {
            "<p>" + SENTENCE + "<div><table><tr><p>" + SENTENCE,
            "<<<>>><p " + SENTENCE + "><b>" + SENTENCE,
            "<html><body><p>" + SENTENCE + "<!-- never closed",
            "<script type='application/ld+json'>{\"headline\": \"</script><p>" + SENTENCE,
            "<meta property='article:published_time' content='yesterday'><p>" + SENTENCE,
            "<link rel=canonical href='http://[not an address'><p>" + SENTENCE,
        }) {
            Coverage.check(read(new HtmlParser(), utf8(html)));
        }
    }

    @Test
    void endsOnAnyBytes() {
        Random random = new Random(11);
        byte[] sample = utf8(("<p class=x>" + SENTENCE + "</p>\n").repeat(20));
        for (int round = 0; round < 100; round++) {
            byte[] bytes = sample.clone();
            for (int i = 0; i < 1 + round / 4; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            endsWell(new TextParser(), cut);
            endsWell(new HtmlParser(), cut);
        }
    }

    private static void endsWell(Parser parser, byte[] bytes) {
        try {
            Coverage.check(read(parser, bytes));
        } catch (ParseException e) {
            assertTrue(e.reason().key().startsWith("parse."));
        }
    }

    private static Report read(Parser parser, byte[] bytes) throws ParseException {
        return parser.parse(new Document("hostile.file", bytes), Work.UNWATCHED).getFirst();
    }

    private static void refused(String key, Parser parser, byte[] bytes) {
        ParseException thrown = assertThrows(ParseException.class, () -> read(parser, bytes));
        assertEquals(key, thrown.reason().key());
        assertTrue(thrown.getMessage().contains("hostile.file"), thrown.getMessage());
        assertEquals("hostile.file", thrown.reason().arguments().getFirst());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
