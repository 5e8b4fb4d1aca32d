package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Mails as old and careless programs wrote them. */
class OddMailsTest {
    private static final String HEAD = "Subject: The harbour\nMIME-Version: 1.0\n";
    private static final String WORDS = "The harbour opens at dawn.\n";

    @Test
    void showsAMailThatIsNothingButAnAttachment() throws ParseException {
        check(HEAD + "Content-Type: text/plain\nContent-Disposition: attachment\n\n" + WORDS);
    }

    @Test
    void takesTheAlternativeThatHasWords() throws ParseException {
        check(
                HEAD + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n" + WORDS
                        + "\n--b\nContent-Type: text/html\n\n<html><title>x</title><body>&nbsp;<img src=a></body></html>\n--b--\n");
    }

    @Test
    void leavesOutFilesEncodedInTheText() throws ParseException {
        check(HEAD + "Content-Type: text/plain\n\nbegin 644 boat.gif\n#0V%T\n`\nend\n" + WORDS);
        check(HEAD + "Content-Type: text/plain\n\nbegin 644 boat.gif\n#0V%T\n \nend\n" + WORDS);
        // of people
        String sentence = "begin 644 nets anew, said Rosa\nand so they did.\n";
        assertEquals(
                "The harbour\nbegin 644 nets anew, said Rosa and so they did.\n",
                read(HEAD + "Content-Type: text/plain\n\n" + sentence).replace("Rosa\nand", "Rosa and"));
    }

    @Test
    void readsAMailOfApple() throws ParseException {
        String mail = HEAD + "Content-Type: text/plain\n\n" + WORDS;
        String known = "<?xml version=\"1.0\"?>\n<plist><dict><key>flags</key><integer>1</integer></dict></plist>\n";
        check(mail.length() + "      \n" + mail + known);
    }

    @Test
    void knowsAMailByHowItsTextIsEncoded() {
        String mail = "From rosa@harbour.example Mon Jun 01 04:28:28 2009\nContent-Type: text/html\n"
                + "Content-Transfer-Encoding: 8bit\n\n<html><body><p>" + WORDS + "</p></body></html>";
        Document document = new Document("a", mail.getBytes(StandardCharsets.UTF_8));
        assertEquals(Fit.EXACT, new MailParser().fit(document));
        assertEquals(Fit.NONE, new HtmlParser().fit(document));
    }

    @Test
    void readsATextThatIsOnlyCalledAMail() throws ParseException {
        Document document = new Document("a.eml", WORDS.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                WORDS.strip(),
                new MailParser()
                        .parse(document, Work.UNWATCHED)
                        .getFirst()
                        .text()
                        .strip());
    }

    private static void check(String mail) throws ParseException {
        assertEquals("The harbour\n" + WORDS, read(mail), mail);
    }

    private static String read(String mail) throws ParseException {
        Document document = new Document("a", mail.getBytes(StandardCharsets.UTF_8));
        assertEquals(Fit.EXACT, new MailParser().fit(document), mail);
        return new MailParser()
                .parse(document, Work.UNWATCHED)
                .getFirst()
                .text()
                .replaceAll("\\n++", "\n");
    }
}
