package org.isnad.parsers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.text.FileFormats;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Reads mails, mailboxes and pages saved as MHTML. Nothing is fetched; attachments other than mails are left alone. */
@Component
@ParserInfo(
        id = "isnad.mail",
        label = "%parser.mail",
        mediaTypes = {"message/rfc822", "application/mbox", "multipart/related"})
public final class MailParser implements Parser {
    static final int DEEPEST = 50;
    private static final int HEAD = 16_384;
    private static final int MOST_FIELDS = 5_000;
    private static final int LONGEST_FIELD = 1_000_000;

    @Override
    public Fit fit(Document document) {
        byte[] head = document.head(HEAD);
        if (FileFormats.of(head).isPresent()) {
            return Fit.NONE;
        }
        String name = document.name().toLowerCase(Locale.ROOT);
        boolean named = name.matches("(?s).*\\.(eml|emlx|mbox|mht|mhtml)");
        boolean declared = document.mediaType()
                .filter(t -> t.startsWith("message/rfc822")
                        || t.startsWith("application/mbox")
                        || t.startsWith("multipart/related"))
                .isPresent();
        return named || declared || Sniffing.isMail(head) ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        List<Report> reports = new ArrayList<>();
        List<byte[]> messages = Mailbox.messages(document.bytes());
        for (int i = 0; i < messages.size(); i++) {
            work.check();
            work.progress(i, messages.size());
            NestedParts.check(document, messages.get(i), DEEPEST);
            new MailReader(document, work, reports).read(message(document, messages.get(i)), 0);
        }
        // only its name says that it is a mail
        if (reports.isEmpty() && !Sniffing.isMail(document.head(HEAD))) {
            return new TextParser().parse(document, work);
        }
        if (reports.isEmpty()) {
            throw Reading.refused(document, "parse.empty", "holds no words");
        }
        return reports;
    }

    private static Message message(Document document, byte[] bytes) throws ParseException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxContentLen(-1)
                .build());
        try {
            return builder.parseMessage(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw Broken.document(document, "parse.mail", "cannot be read as a mail", e);
        }
    }
}
