package org.isnad.parsers.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.parsers.Prose;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Reads documents of Word 97 to 2003. No macro is run; objects and pictures inside are passed over. */
@Component
@ParserInfo(id = "isnad.doc", label = "%parser.doc", mediaTypes = DocParser.TYPE, isolated = true)
public final class DocParser implements Parser {
    static final String TYPE = "application/msword";
    private static final Pattern NAMED = Pattern.compile("(?is).*\\.(?:doc|dot)");
    private static final int FLAGS = 0x0B;

    @Override
    public Fit fit(Document document) {
        return Compound.of(document) == Compound.LOCKED ? Fit.EXACT : Compound.TEXT.fit(document, NAMED, TYPE);
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        DocText text = read(document);
        Prose prose = new Prose(document, "doc.", work);
        text.tell(prose);
        if (!prose.hasWords()) {
            throw Prose.refused(document, "office.empty", "holds no words");
        }
        return List.of(prose.report(0));
    }

    // fEncrypted of the file information block ([MS-DOC] 2.5.2)
    private static boolean isLocked(POIFSFileSystem files) throws IOException {
        try (InputStream in = files.createDocumentInputStream(Compound.WORD)) {
            byte[] head = in.readNBytes(FLAGS + 1);
            return head.length > FLAGS && (head[FLAGS] & 1) != 0;
        }
    }

    // what the library throws over a broken file can be anything
    private static DocText read(Document document) throws ParseException {
        try (POIFSFileSystem files = new POIFSFileSystem(document.open())) {
            Compound.checkSizes(files.getRoot(), document.size());
            if (Compound.of(document) == Compound.LOCKED || isLocked(files)) {
                throw Prose.refused(document, "parse.doc-locked", "is locked with a password");
            }
            return DocText.of(new HWPFDocument(files));
        } catch (OldFileFormatException e) {
            throw Prose.refused(document, "parse.doc-old", "was written by a Word before 97: save it as DOCX");
        } catch (IOException | RuntimeException e) {
            throw Prose.broken(document, "parse.doc", "is no sound Word document", e);
        }
    }
}
