package org.isnad.parsers.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
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

/** Reads shows of PowerPoint 97 to 2003. No macro is run; notes, objects and pictures are passed over. */
@Component
@ParserInfo(id = "isnad.ppt", label = "%parser.ppt", mediaTypes = PptParser.TYPE, isolated = true)
public final class PptParser implements Parser {
    static final String TYPE = "application/vnd.ms-powerpoint";
    private static final Pattern NAMED = Pattern.compile("(?is).*\\.(?:ppt|pps|pot)");
    private static final int LOCK = 0xF3D1C4DF;
    private static final int MARK = 12;
    private static final int EDIT = 16;

    @Override
    public Fit fit(Document document) {
        return Compound.SLIDES.fit(document, NAMED, TYPE);
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        Prose prose = new Prose(document, "ppt.", work);
        try (POIFSFileSystem files = new POIFSFileSystem(document.open())) {
            DirectoryNode root = files.getRoot();
            Compound.checkSizes(root, document.size());
            if (!root.hasEntryCaseInsensitive(Compound.SHOW) && root.hasEntryCaseInsensitive(Compound.OLD_SHOW)) {
                throw Prose.refused(
                        document, "parse.ppt-old", "was written by a PowerPoint before 97: save it as PPTX");
            }
            ByteBuffer user = ByteBuffer.wrap(stream(files, "Current User")).order(ByteOrder.LITTLE_ENDIAN);
            if (user.getInt(MARK) == LOCK) {
                throw Prose.refused(document, "parse.doc-locked", "is locked with a password");
            }
            new PptText(stream(files, Compound.SHOW), work).tell(user.getInt(EDIT), prose);
        } catch (IOException | RuntimeException e) {
            throw Prose.broken(document, "parse.ppt", "is no sound PowerPoint document", e);
        }
        if (!prose.hasWords()) {
            throw Prose.refused(document, "office.empty", "holds no words");
        }
        return List.of(prose.report(0));
    }

    private static byte[] stream(POIFSFileSystem files, String name) throws IOException {
        try (InputStream in = files.createDocumentInputStream(name)) {
            return in.readAllBytes();
        }
    }
}
