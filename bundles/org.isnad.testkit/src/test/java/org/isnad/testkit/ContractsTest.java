package org.isnad.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.classify.Lexicon;
import org.isnad.classify.LexiconInfo;
import org.isnad.parse.Fit;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.report.Attribution;
import org.isnad.report.Classification;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each promise of each contract is broken once by a bad plug-in, and the contract must notice. */
class ContractsTest {
    private static final Document EXAMPLE = new Document("a.txt", "واحد اثنان".getBytes(StandardCharsets.UTF_8));
    private static final AtomicInteger CALLS = new AtomicInteger();

    private static Report report(Document document, String text) {
        Passage all = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of("ar"), "bad");
        return new Report(ReportId.of(document, 0), Publication.UNSTATED, text, List.of(all));
    }

    private static void notices(Executable promise) {
        assertThrows(AssertionError.class, promise);
    }

    // --- parsers -------------------------------------------------------------------------------------------------

    private static class PlainParser implements Parser {
        @Override
        public Fit fit(Document document) {
            return Fit.POSSIBLE;
        }

        @Override
        public List<Report> parse(Document document, Work work) {
            return List.of(report(document, "واحد"));
        }
    }

    @ParserInfo(id = "noname", label = "x", mediaTypes = "text/plain")
    private static final class BadIdParser extends PlainParser {}

    private record Parsing(Parser parser, Document example) implements ParserContract {}

    private static ParserContract parsing(Parser parser) {
        return new Parsing(parser, EXAMPLE);
    }

    @Test
    void noticesAParserWithoutAnnotationOrWithABadId() {
        notices(parsing(new PlainParser())::isAnnotated);
        notices(parsing(new BadIdParser())::isAnnotated);
    }

    @Test
    void noticesAParserThatDoesNotFitItsExample() {
        notices(parsing(new PlainParser() {
            @Override
            public Fit fit(Document document) {
                return Fit.NONE;
            }
        })::fitsItsExample);
    }

    @Test
    void noticesAParserThatThrowsOnNoise() {
        assertThrows(ArrayIndexOutOfBoundsException.class, parsing(new PlainParser() {
            @Override
            public Fit fit(Document document) {
                return document.bytes()[0] == 0 ? Fit.NONE : Fit.EXACT;
            }
        })::looksAtAnythingWithoutThrowing);
    }

    @Test
    void noticesAParserThatGivesNothing() {
        notices(parsing(new PlainParser() {
            @Override
            public List<Report> parse(Document document, Work work) {
                return List.of();
            }
        })::readsItsExample);
    }

    @Test
    void noticesAParserThatPointsOutsideTheText() {
        notices(parsing(new PlainParser() {
            @Override
            public List<Report> parse(Document document, Work work) {
                Report good = report(document, "واحد");
                var outlet = org.isnad.report.Stated.in(new Span(0, 99), "x", "bad");
                var wrong = new Publication(
                        Optional.of(outlet),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                return List.of(new Report(good.id(), wrong, good.text(), good.passages()));
            }
        })::pointsIntoTheTextOnly);
    }

    @Test
    void noticesAParserWithAMemory() {
        Parser forgetful = new PlainParser() {
            @Override
            public List<Report> parse(Document document, Work work) {
                return List.of(report(document, "نداء " + CALLS.incrementAndGet()));
            }
        };
        notices(parsing(forgetful)::readsTheSameTheSameWay);
        notices(parsing(forgetful)::readsOnSeveralThreadsAtOnce);
    }

    @Test
    void noticesAParserThatCannotBeStopped() {
        notices(parsing(new PlainParser())::stopsWhenCancelled);
    }

    // --- classifiers ---------------------------------------------------------------------------------------------

    @ClassifierInfo(id = "org.example.bad", label = "x", gives = "quantity")
    private record BadClassifier(List<Finding> findings) implements Classifier {
        @Override
        public List<Finding> classify(Dossier dossier, Work work) {
            return findings;
        }
    }

    private record Classifying(Classifier classifier, Dossier example) implements ClassifierContract {}

    private static ClassifierContract classifying(Classifier classifier) {
        return new Classifying(classifier, Dossier.of(report(EXAMPLE, "واحد اثنان")));
    }

    private static ClassifierContract finding(int start, int end, String rule) {
        Finding finding = new Mention(new Span(start, end), "city", "x", Optional.empty(), rule);
        return classifying(new BadClassifier(List.of(finding)));
    }

    @Test
    void noticesAClassifierWithoutAnnotation() {
        notices(classifying((d, w) -> List.of())::isAnnotated);
    }

    @ClassifierInfo(id = "org.example.bad", label = "%no.such.key", gives = "quantity")
    private record UnlabelledClassifier(List<Finding> findings) implements Classifier {
        @Override
        public List<Finding> classify(Dossier dossier, Work work) {
            return findings;
        }
    }

    @ClassifierInfo(id = "org.example.bad", label = "x", needs = "lable.topic", gives = "quantity")
    private record MistypedClassifier(List<Finding> findings) implements Classifier {
        @Override
        public List<Finding> classify(Dossier dossier, Work work) {
            return findings;
        }
    }

    @Test
    void noticesALabelThatIsInNoFile() {
        notices(classifying(new UnlabelledClassifier(List.of()))::isAnnotated);
    }

    @Test
    void noticesAKindOfFindingThatThereIsNot() {
        notices(classifying(new MistypedClassifier(List.of()))::isAnnotated);
        classifying(new BadClassifier(List.of())).isAnnotated();
    }

    @Test
    void noticesEvidenceOutsideTheText() {
        Source ghost = Source.named(new Span(0, 3), "x", SourceKind.AGENCY);
        Finding finding = new Attribution(
                new Span(0, 3), List.of(new Link(ghost, new Span(900, 901), Manner.SAID)), true, "rule");
        notices(classifying(new BadClassifier(List.of(finding)))::pointsIntoTheTextOnly);
    }

    @Test
    void noticesAClassifierThatFindsNothing() {
        notices(classifying((d, w) -> List.of())::findsSomethingInItsExample);
    }

    @Test
    void noticesAReasonWithoutWords() {
        notices(classifying(new BadClassifier(List.of(labelled("no.such.key"))))::saysWhyInWordsThatAreThere);
        classifying(new BadClassifier(List.of(labelled("example")))).saysWhyInWordsThatAreThere();
    }

    private static Finding labelled(String reason) {
        return new Classification(new Span(0, 1), new org.isnad.report.Label("x", "y"), Reason.of(reason), "bad");
    }

    @Test
    void noticesFindingsOutsideTheText() {
        notices(finding(5, 500, "bad")::pointsIntoTheTextOnly);
    }

    @Test
    void noticesFindingsWithoutARule() {
        notices(finding(0, 1, " ")::pointsIntoTheTextOnly);
    }

    @Test
    void noticesAKindThatWasNotSaid() {
        notices(finding(0, 1, "bad")::givesOnlyWhatItSays);
    }

    @Test
    void noticesFindingsInNothing() {
        notices(finding(0, 0, "bad")::findsNothingInNothing);
    }

    @Test
    void noticesAClassifierWithAMemory() {
        Classifier counting = (d, w) ->
                List.of(new Mention(new Span(0, 1), "city", "" + CALLS.incrementAndGet(), Optional.empty(), "bad"));
        notices(classifying(counting)::findsTheSameInTheSame);
        notices(classifying(counting)::classifiesOnSeveralThreadsAtOnce);
    }

    @Test
    void noticesAClassifierThatCannotBeStopped() {
        notices(classifying((d, w) -> List.of())::stopsWhenCancelled);
    }

    // --- lexicons ------------------------------------------------------------------------------------------------

    @LexiconInfo(id = "org.example.names", label = "x", languages = "ar")
    private record BadLexicon(Supplier<List<String>> source) implements Lexicon {
        @Override
        public List<String> lines() {
            return source.get();
        }
    }

    private record Naming(Lexicon lexicon) implements LexiconContract {}

    private static LexiconContract saying(String... lines) {
        return new Naming(new BadLexicon(() -> List.of(lines)));
    }

    @Test
    void noticesALexiconWithoutAnnotation() {
        notices(new Naming(List::of)::isAnnotated);
    }

    @Test
    void noticesALexiconWithABadLineOrNone() {
        notices(saying("# nothing")::everyLineIsARow);
        AssertionError told =
                assertThrows(AssertionError.class, saying("# good", "city\tcity:a\t\tar")::everyLineIsARow);
        assertEquals("line 2: 4 columns instead of kind, id, country, language, names", told.getMessage());
    }

    @Test
    void noticesALexiconOfALanguageItDoesNotSay() {
        notices(saying("city\tcity:a\t\ttr\tA")::keepsToTheLanguagesItSays);
    }

    @Test
    void noticesALexiconWithAMemory() {
        notices(new Naming(new BadLexicon(() -> List.of("# " + CALLS.incrementAndGet())))::saysTheSameAtEveryCall);
    }
}
