package org.isnad.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.isnad.core.plugins.Contribution;
import org.isnad.core.plugins.Lease;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.isnad.workspace.Engine;
import org.isnad.workspace.PlugIn;
import org.junit.jupiter.api.Test;

class NextParserTest {
    private static final Document DOCUMENT = Plugins.document("a.txt", "وصل الوفد إلى الميناء");
    private static final String GREEDY = "org.example.greedy";

    private final Contribution<Parser> throwing = Plugins.parser(GREEDY, Fit.EXACT, d -> {
        throw new IllegalStateException("not mine");
    });

    @Test
    void whatOneParserFailsOnIsReadByTheNextAndSaidSo() throws ParseException {
        readInstead(throwing, "not mine");
    }

    @Test
    void aParserThatHangsKeepsNoDocumentFromOthers() throws ParseException {
        readInstead(
                Plugins.parser(GREEDY, Fit.EXACT, d -> {
                    LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
                    return List.of(Plugins.report(d, "late"));
                }),
                "longer than 500 ms");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aParserThatGivesNullKeepsNoDocumentFromOthers() throws ParseException {
        readInstead(Plugins.parser(GREEDY, Fit.EXACT, d -> null), "0 reports");
    }

    @Test
    void aStrangersRefusalIsNotTheLastWord() throws ParseException {
        readInstead(refusing(GREEDY, "org.example"), "locked");
    }

    @Test
    void aRefusalOfOursIsAsOthersWouldTakeTheSourceForText() {
        ParseException thrown = refused(refusing("isnad.json", "org.isnad.parsers.data"), Plugins.plainParser());
        assertEquals("test.locked", thrown.reason().key());
    }

    @Test
    void aDocumentThatNoneReadsIsRefusedNamingAll() {
        ParseException thrown = refused(throwing, refusing("isnad.json", "org.isnad.parsers.data"));
        assertEquals("core.parser.all-failed", thrown.reason().key());
        List<String> arguments = thrown.reason().arguments();
        assertEquals(List.of("a.txt", GREEDY + ", isnad.json"), arguments.subList(0, 2));
        assertTrue(arguments.get(2).contains("not mine") && arguments.get(2).contains("locked"), arguments.get(2));
    }

    @Test
    void failuresAreListedAgainstThePlugIn() throws ParseException {
        try (Flow flow = flow(throwing, Plugins.plainParser())) {
            flow.parse(DOCUMENT, Work.UNWATCHED);
            flow.parse(Plugins.document("b.txt", "x"), Work.UNWATCHED);
            List<PlugIn> listed = flow.plugIns(Locale.ENGLISH);
            assertEquals(
                    List.of("2", "b.txt"),
                    listed.getFirst().reason().orElseThrow().arguments().subList(0, 2));
            assertTrue(listed.getLast().reason().isEmpty(), "the one that read them");
        }
    }

    private static Flow flow(Contribution<Parser> one, Contribution<Parser> other) {
        return new Flow(Plugins.catalogue(List.of(other, one), List.of()), () -> Duration.ofMillis(500));
    }

    private static void readInstead(Contribution<Parser> bad, String why) throws ParseException {
        try (Flow flow = flow(bad, Plugins.plainParser())) {
            Engine.Parsed parsed = flow.parse(DOCUMENT, Work.UNWATCHED);
            assertEquals("org.example.plain", parsed.parser());
            Reason told = parsed.failures().getFirst();
            assertEquals("core.parser.instead", told.key());
            assertEquals(
                    List.of(GREEDY, "org.example", "a.txt", "org.example.plain"),
                    told.arguments().subList(0, 4));
            assertTrue(
                    told.arguments().getLast().contains(why), told.arguments().getLast());
        }
    }

    private static ParseException refused(Contribution<Parser> one, Contribution<Parser> other) {
        try (Flow flow = flow(one, other)) {
            return assertThrows(ParseException.class, () -> flow.parse(DOCUMENT, Work.UNWATCHED));
        }
    }

    private static Contribution<Parser> refusing(String id, String bundle) {
        Parser parser = new Parser() {
            @Override
            public Fit fit(Document document) {
                return Fit.EXACT;
            }

            @Override
            public List<Report> parse(Document document, Work work) throws ParseException {
                throw new ParseException(Reason.of("test.locked"), document.name() + " is locked");
            }
        };
        Function<Locale, String> label = l -> id;
        return new Contribution<>(
                id, label, bundle, "1", List.of(), List.of(), List.of(), List.of(), false, Lease.forever(parser));
    }
}
