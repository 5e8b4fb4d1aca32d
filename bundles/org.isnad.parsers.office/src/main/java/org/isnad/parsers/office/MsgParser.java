package org.isnad.parsers.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.parsers.Prose;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Stated;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Reads messages saved by Outlook (MSG), and those attached to them. Nothing is fetched; other attachments are left alone. */
@Component
@ParserInfo(id = "isnad.msg", label = "%parser.msg", mediaTypes = MsgParser.TYPE, isolated = true)
public final class MsgParser implements Parser {
    private static final int DEEPEST = 50;
    static final String TYPE = "application/vnd.ms-outlook";
    private static final Pattern NAMED = Pattern.compile("(?is).*\\.(?:msg|oft)");

    @Override
    public Fit fit(Document document) {
        return Compound.MESSAGE.fit(document, NAMED, TYPE);
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        List<Report> reports = new ArrayList<>();
        try (POIFSFileSystem files = new POIFSFileSystem(document.open())) {
            read(new MsgItem(files.getRoot(), document.size()), document, work, reports, 0);
        } catch (IOException | RuntimeException e) {
            throw Prose.broken(document, "parse.msg", "is no sound message of Outlook", e);
        }
        if (reports.isEmpty()) {
            throw Prose.refused(document, "office.empty", "holds no words");
        }
        return reports;
    }

    private static void read(MsgItem item, Document document, Work work, List<Report> reports, int depth)
            throws ParseException, IOException {
        work.check();
        Prose prose = new Prose(document, "mail.", work);
        item.words(MsgItem.SUBJECT, prose).ifPresent(subject -> prose.add(Role.HEADLINE, subject, "subject"));
        item.words(MsgItem.SENDER, prose)
                .or(() -> item.words(MsgItem.ADDRESS, prose))
                .ifPresent(from -> prose.add(Role.BYLINE, from, "from")
                        .ifPresent(span -> prose.byline(Stated.in(span, from, "mail.from"))));
        item.sent().ifPresent(time -> prose.published(Stated.outside(time, "mail.date")));
        body(item, document, work, prose);
        if (prose.hasWords()) {
            reports.add(prose.report(reports.size()));
        }
        for (MsgItem inner : depth < DEEPEST ? item.attached() : List.<MsgItem>of()) {
            read(inner, document, work, reports, depth + 1);
        }
    }

    // the page if there is one; else what the program wrote beside it for those who show no page
    private static void body(MsgItem item, Document document, Work work, Prose prose)
            throws ParseException, IOException {
        Optional<String> page = item.page(prose);
        Optional<String> plain = page.isPresent() ? Optional.empty() : item.words(MsgItem.BODY, prose);
        Optional<byte[]> rich = item.bytes(MsgItem.RICH, "0102");
        if (page.isPresent()) {
            prose.markup(page.get());
        } else if (plain.isPresent()) {
            prose.lines(plain.get().replace("\r\n", "\n").replace('\r', '\n'));
        } else if (rich.isPresent()) {
            Document rtf = new Document(document.name(), PackedRtf.unpacked(rich.get()));
            RtfText text = new RtfText(rtf, work);
            text.read();
            text.paragraphs().forEach(prose::paragraph);
        }
    }
}
