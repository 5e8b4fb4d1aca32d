package org.isnad.parsers;

import java.util.List;
import java.util.Locale;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.report.Document;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.text.FileFormats;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Reads plain text. */
@Component
@ParserInfo(id = "isnad.text", label = "%parser.text", mediaTypes = "text/plain")
public final class TextParser implements Parser {
    private static final int HEAD = 4096;

    @Override
    public Fit fit(Document document) {
        byte[] head = document.head(HEAD);
        if (FileFormats.of(head).isPresent()) {
            return Fit.NONE;
        }
        String name = document.name().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".txt") || name.endsWith(".text");
        boolean declared = document.mediaType()
                .filter(type -> type.startsWith("text/plain"))
                .isPresent();
        return Sniffing.isMarkup(head) || Sniffing.isWrapped(head)
                ? Fit.POSSIBLE
                : named || declared ? Fit.EXACT : Fit.POSSIBLE;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        Reading.Words words = Reading.words(document, () -> Reading.declared(document));
        work.check();
        List<Block> blocks = TextBlocks.of(words.text(), work);
        Structure structure = new Structure("text.", words.text(), blocks, Publication.UNSTATED, work);
        return List.of(words.on(structure.read(document)));
    }
}
