package org.isnad.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.isnad.core.plugins.Contribution;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class ParserChoiceTest {
    private static final Document NAMED =
            new Document("cable.txt", Optional.of("text/plain"), Optional.empty(), new byte[] {'x'});
    private final Contribution<Parser> ours =
            Plugins.parser("isnad.text", "org.isnad.parsers", "text/plain", Fit.EXACT);

    @Test
    void aStrangersParserGoesBeforeOursThatIsMadeForTheDocumentToo() throws ParseException {
        assertEquals(
                "org.example.log",
                reader(ours, Plugins.parser("org.example.log", "org.example", "text/x-log", Fit.EXACT)));
    }

    @Test
    void aStrangersParserThatFitsLessWellDoesNot() throws ParseException {
        assertEquals(
                "isnad.text",
                reader(Plugins.parser("org.example.unsure", "org.example", "text/plain", Fit.POSSIBLE), ours));
    }

    private static String reader(Contribution<Parser> one, Contribution<Parser> other) throws ParseException {
        try (Flow flow = new Flow(Plugins.catalogue(List.of(one, other), List.of()))) {
            return flow.parse(NAMED, Work.UNWATCHED).parser();
        }
    }
}
