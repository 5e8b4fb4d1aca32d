package org.isnad.parsers;

import java.util.List;
import java.util.Locale;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.text.FileFormats;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Reads Markdown. */
@Component
@ParserInfo(id = "isnad.markdown", label = "%parser.markdown", mediaTypes = "text/markdown")
public final class MarkdownParser implements Parser {
    private static final int HEAD = 4096;

    @Override
    public Fit fit(Document document) {
        byte[] head = document.head(HEAD);
        String name = document.name().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".md") || name.endsWith(".markdown");
        boolean declared =
                document.mediaType().filter(t -> t.startsWith("text/markdown")).isPresent();
        boolean other = FileFormats.of(head).isPresent() || Sniffing.isWrapped(head) || Sniffing.isPage(head);
        return (named || declared) && !other ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        Reading.Words words = Reading.words(document, () -> Reading.declared(document));
        Prose prose = new Prose(document, "markdown.", work);
        new MarkdownText(prose).read(words.text());
        if (!prose.hasWords()) {
            throw Reading.refused(document, "parse.empty", "holds no words");
        }
        return List.of(words.on(prose.report(0)));
    }
}
