package org.isnad.parsers.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
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
@ParserInfo(id = "isnad.doc", label = "%parser.doc", mediaTypes = "application/msword", isolated = true)
public final class DocParser implements Parser {
    // the first bytes of a compound file, and the name of the stream with the text as its directory writes it
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String STREAM = "WordDocument";
    private static final String LOCKED = "EncryptedPackage";
    private static final Pattern NAMED = Pattern.compile("(?is).*\\.(?:doc|dot|doc[xm]|odt|ppt[xm]|xls[xm])");
    private static final int HEAD = 65_536;
    private static final int FLAGS = 0x0B;

    @Override
    public Fit fit(Document document) {
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1);
        if (!head.startsWith(COMPOUND)) {
            return Fit.NONE;
        }
        // a DOCX that is locked with a password is packed into such a file
        boolean named = NAMED.matcher(document.name()).matches();
        boolean declared = document.mediaType()
                .filter(t -> t.startsWith("application/msword"))
                .isPresent();
        boolean inside = head.contains(String.join("\0", STREAM.split("")));
        return named || declared || inside ? Fit.EXACT : Fit.NONE;
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
        try (InputStream in = files.createDocumentInputStream(STREAM)) {
            byte[] head = in.readNBytes(FLAGS + 1);
            return head.length > FLAGS && (head[FLAGS] & 1) != 0;
        }
    }

    // the library makes room for as many bytes as a stream says it has
    private static void checkSizes(DirectoryEntry folder, int most) throws IOException {
        for (Entry entry : folder) {
            if (entry instanceof DocumentEntry stream && stream.getSize() > most) {
                throw new IOException("a stream of it states more bytes than the file has");
            }
        }
    }

    // what the library throws over a broken file can be anything
    private static DocText read(Document document) throws ParseException {
        try (POIFSFileSystem files = new POIFSFileSystem(document.open())) {
            checkSizes(files.getRoot(), document.size());
            if (files.getRoot().hasEntryCaseInsensitive(LOCKED) || isLocked(files)) {
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
