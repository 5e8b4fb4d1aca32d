package org.isnad.sample.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.testkit.ParserContract;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class CableParserTest implements ParserContract {
    @Override
    public Parser parser() {
        return new CableParser();
    }

    @Override
    public Document example() {
        return cable("CABLE\nFROM: مكتب الساحل\nLANGUAGE: ar\nSUBJECT: هدوء في الميناء\n\nعاد العمل.\nلا إصابات!!\n");
    }

    private static Document cable(String text) {
        return new Document("a.cable", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsHeadersAndParagraphs() throws ParseException {
        Report report = parser().parse(example(), Work.UNWATCHED).getFirst();
        assertEquals("هدوء في الميناء", report.title());
        assertEquals("مكتب الساحل", report.publication().outlet().orElseThrow().value());
        assertEquals("ar", report.language().getLanguage());
        assertEquals(2, report.body().size());
    }

    @Test
    void saysWhyACableWithoutTextCannotBeRead() {
        ParseException thrown =
                assertThrows(ParseException.class, () -> parser().parse(cable("CABLE\nFROM: x\n"), Work.UNWATCHED));
        assertEquals("cable.no-body", thrown.reason().key());
    }
}
