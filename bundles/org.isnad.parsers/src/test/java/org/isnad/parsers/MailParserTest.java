package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Encoding;
import org.isnad.report.Report;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.testkit.ParserContract;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailParserTest implements ParserContract {
    private static final String FROM = "From: =?UTF-8?B?" + base64("سامر النجار") + "?= <samer@marsa.example>\r\n";
    private static final String DATE = "Date: Sun, 1 Mar 2026 10:15:30 +0300\r\n";

    @Override
    public Parser parser() {
        return new MailParser();
    }

    @Override
    public Document example() {
        return mail(plain(Stories.AR));
    }

    private static String plain(Stories story) {
        return FROM + DATE + subject(story) + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(story.lines());
    }

    private static String subject(Stories story) {
        return "Subject: =?UTF-8?B?" + base64(story.headline()) + "?=\r\n";
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphOfAPlainMail(Stories story) throws ParseException {
        story.check(read(plain(story)).getFirst());
    }

    @ParameterizedTest
    @EnumSource
    void takesThePageOfAlternatives(Stories story) throws ParseException {
        String mail = FROM + DATE + subject(story) + "Content-Type: multipart/alternative; boundary=x\r\n\r\n"
                + "--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nplain\r\n"
                + "--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + story.html() + "\r\n--x--\r\n";
        story.check(read(mail).getFirst());
    }

    @Test
    void statesSenderAndDateWithTheirWords() throws ParseException {
        Report report = read(plain(Stories.AR)).getFirst();
        Stated<String> byline = report.publication().byline().orElseThrow();
        assertEquals("سامر النجار", byline.value());
        assertEquals("سامر النجار", byline.span().orElseThrow().in(report.text()));
        Stated<StatedTime> date = report.publication().published().orElseThrow();
        assertEquals("2026-03-01T10:15:30+03:00", date.value().iso());
        assertEquals("Sun, 1 Mar 2026 10:15:30 +0300", date.span().orElseThrow().in(report.text()));
    }

    @Test
    void decidesOnTheCharsetNobodyDeclared() throws ParseException {
        Charset arabic = Charset.forName("windows-1256");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String subject = Stories.AR.headline();
        String body = Stories.AR.lines().replace("سيُغلق", "سيغلق");
        out.writeBytes((FROM + DATE).getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(("Subject: " + subject + "\r\n\r\n" + body).getBytes(arabic));
        Report report = parser().parse(new Document("m.eml", out.toByteArray()), Work.UNWATCHED)
                .getFirst();
        assertEquals(subject, report.title());
        assertEquals(3, report.body().size());
        assertEquals(
                body.lines().findFirst().orElseThrow(),
                report.body().getFirst().span().in(report.text()));
    }

    @Test
    void joinsLettersThatEncodedWordsCutInTwo() {
        byte[] whole = "خبر".getBytes(StandardCharsets.UTF_8);
        String cut = "=?utf-8?B?" + Base64.getEncoder().encodeToString(Arrays.copyOf(whole, 3)) + "?=\r\n =?utf-8?B?"
                + Base64.getEncoder().encodeToString(Arrays.copyOfRange(whole, 3, whole.length)) + "?=";
        assertEquals(
                "Old bridge to close",
                EncodedWords.read(" Old bridge\r\n\tto close\r\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("خبر", EncodedWords.read(cut.getBytes(StandardCharsets.US_ASCII)));
        assertEquals(
                "Köprü now", EncodedWords.read("=?ISO-8859-9?Q?K=F6pr=FC?= now".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void readsEveryMailOfAMailbox() throws ParseException {
        String box = "From samer@marsa.example Sun Mar  1 10:15:30 2026\n"
                + plain(Stories.AR).replace("\r", "")
                + "\n\nFrom dan@palm.example Sun Mar  1 11:15:30 2026\n"
                + "Subject: Old bridge to close to lorries\nFrom: a@b.example\n\n" + Stories.EN.lines()
                + "\n>From now on the road is closed as well, the council of the town said.\n";
        List<Report> reports = read(box);
        assertEquals(2, reports.size());
        Stories.AR.check(reports.getFirst());
        assertEquals(Stories.EN.headline(), reports.get(1).title());
        assertEquals(4, reports.get(1).body().size());
    }

    @Test
    void readsAForwardedMailAsItsOwnReport() throws ParseException {
        String mail = FROM + "Subject: Fwd\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
                + "--x\r\nContent-Type: text/plain\r\n\r\nFor your information, see below.\r\n"
                + "--x\r\nContent-Type: message/rfc822\r\n\r\n" + plain(Stories.TR) + "\r\n--x--\r\n";
        List<Report> reports = read(mail);
        assertEquals(2, reports.size());
        Stories.TR.check(reports.get(1));
    }

    @ParameterizedTest
    @EnumSource
    void readsASavedPage(Stories story) throws ParseException {
        String page =
                "<html><head><title>" + story.headline() + "</title></head><body><nav><a href=x>Home</a></nav><h1>"
                        + story.headline() + "</h1>" + story.html() + "</body></html>";
        String mail = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://marsa.example/1\r\n" + DATE
                + "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"y\"\r\n\r\n"
                + "--y\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(page)
                + "\r\n--y\r\nContent-Type: text/css\r\n\r\np {}\r\n--y--\r\n";
        Document document = new Document("page.mhtml", mail.getBytes(StandardCharsets.UTF_8));
        Report report = parser().parse(document, Work.UNWATCHED).getFirst();
        story.check(report);
        assertEquals(
                "https://marsa.example/1",
                report.publication().address().orElseThrow().value().toString());
        assertEquals(Fit.NONE, new HtmlParser().fit(document));
    }

    @Test
    void fitsMailsAndNothingElse() {
        assertEquals(Fit.EXACT, parser().fit(new Document("x", plain(Stories.EN).getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                Fit.NONE, parser().fit(new Document("x.txt", "Note: plain words".getBytes(StandardCharsets.UTF_8))));
        assertFalse(new TextParser().fit(mail(plain(Stories.EN))) == Fit.EXACT);
    }

    @Test
    void refusesPartsWithinPartsWithoutEnd() {
        StringBuilder mail = new StringBuilder("Subject: x\r\nMIME-Version: 1.0\r\n");
        for (int i = 0; i < 5_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        ParseException thrown = assertThrows(ParseException.class, () -> read(mail + "\r\n\r\nwords"));
        assertEquals("parse.parts", thrown.reason().key());
        assertEquals("mail.eml", thrown.reason().arguments().getFirst());
    }

    @Test
    void endsOnAnyBytes() {
        Random random = new Random(5);
        byte[] sample = plain(Stories.HE).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = sample.clone();
            for (int i = 0; i < 1 + round / 8; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                for (Report report : parser().parse(
                                new Document("m.eml", Arrays.copyOf(bytes, random.nextInt(bytes.length))),
                                Work.UNWATCHED)) {
                    Coverage.check(report);
                }
            } catch (ParseException e) {
                assertEquals("parse.", e.reason().key().substring(0, 6));
            }
        }
    }

    private List<Report> read(String mail) throws ParseException {
        return parser().parse(mail(mail), Work.UNWATCHED);
    }

    @Test
    void keepsTheSetsAMailWithoutDeclarationMayBeIn() throws ParseException {
        for (String type : List.of("text/plain", "text/html")) {
            Report report = undeclared(Stories.HE, "windows-1255", type, false);
            Encoding read = report.encoding().orElseThrow();
            assertEquals("windows-1255", read.charset());
            assertTrue(read.others().contains("windows-1256"), "" + read.others());
            Report other = undeclared(Stories.HE, "windows-1255", type, true);
            assertEquals("windows-1256", other.encoding().orElseThrow().charset());
            assertEquals("charset.decided", other.encoding().orElseThrow().rule());
            assertTrue(other.text().contains(inWrongLetters(Stories.HE)), other.text());
        }
    }

    @Test
    void keepsTheSetsASubjectMayBeInThatIsNotEncoded() throws ParseException {
        Charset hebrew = Charset.forName("windows-1255");
        String mail = "From: דנה לוי <dana@ir.example>\r\n" + DATE + "Subject: " + Stories.HE.headline()
                + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(Stories.HE.lines());
        Document document = new Document("mail.eml", mail.getBytes(hebrew));
        Report report = new MailParser().parse(document, Work.UNWATCHED).getFirst();
        assertEquals(Stories.HE.headline(), report.title());
        assertEquals("windows-1255", report.encoding().orElseThrow().charset());
        assertTrue(report.encoding().orElseThrow().others().contains("windows-1256"));
        Report other = new MailParser()
                .parse(document.in("windows-1256"), Work.UNWATCHED)
                .getFirst();
        Charset arabic = Charset.forName("windows-1256");
        assertEquals(new String(Stories.HE.headline().getBytes(hebrew), arabic), other.title());
        assertEquals(
                new String("דנה לוי".getBytes(hebrew), arabic),
                other.publication().byline().orElseThrow().value());
        assertTrue(other.text().contains(Stories.HE.paragraphs().getFirst()), "the body leaves no choice");
    }

    @Test
    void readsASubjectThatIsNotEncodedInTheSetOfTheText() throws ParseException {
        String mail = "From: a@ir.example\r\n" + DATE + "Subject: \u00E4\u00E6\u00E3\u00E1\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=%s\r\n\r\nwords\r\n";
        for (String set : List.of("windows-1255", "windows-1256")) {
            byte[] bytes = mail.formatted(set).getBytes(StandardCharsets.ISO_8859_1);
            Report report = new MailParser()
                    .parse(new Document("mail.eml", bytes), Work.UNWATCHED)
                    .getFirst();
            assertEquals(set.endsWith("5") ? "הזדב" : "نومل", report.title());
        }
    }

    @Test
    void leavesNoChoiceWhereAMailDeclaresUtf8() throws ParseException {
        assertTrue(read(plain(Stories.AR)).getFirst().encoding().isEmpty());
        Document decided = mail(plain(Stories.AR)).in("windows-1255");
        Stories.AR.check(new MailParser().parse(decided, Work.UNWATCHED).getFirst());
    }

    private static String inWrongLetters(Stories story) {
        String words = story.paragraphs().getFirst();
        return new String(words.getBytes(Charset.forName("windows-1255")), Charset.forName("windows-1256"));
    }

    private static Report undeclared(Stories story, String charset, String type, boolean decided)
            throws ParseException {
        String head = FROM + DATE + subject(story) + "MIME-Version: 1.0\r\nContent-Type: " + type + "\r\n\r\n";
        String body = type.endsWith("html") ? "<p>" + story.paragraphs().getFirst() + "</p>" : story.lines();
        Document document = new Document("mail.eml", (head + body).getBytes(Charset.forName(charset)));
        return new MailParser()
                .parse(decided ? document.in("windows-1256") : document, Work.UNWATCHED)
                .getFirst();
    }

    private static Document mail(String mail) {
        return new Document("mail.eml", mail.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(String words) {
        return Base64.getMimeEncoder(10_000, "\r\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }
}
