package org.isnad.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Classification;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** What every {@link Classifier} promises. Implement it in a test class of yours and give it your classifier and a dossier. */
public interface ClassifierContract {
    /** The kinds of findings there are. */
    Pattern KINDS = Pattern.compile("mention|time|quantity|quotation|attribution|claim|label(?:\\..+)?");

    /** A new classifier. */
    Classifier classifier();

    /** A dossier it finds something in. */
    Dossier example();

    @Test
    default void isAnnotated() {
        Classifier classifier = classifier();
        ClassifierInfo info = Ids.annotation(classifier, ClassifierInfo.class);
        Ids.check(classifier, info.id(), info.label());
        assertTrue(info.gives().length > 0, "say which kinds of findings it gives");
        for (String kind :
                Stream.of(info.gives(), info.needs()).flatMap(Stream::of).toList()) {
            assertTrue(KINDS.matcher(kind).matches(), "no kind of finding, so nobody gives or needs it: " + kind);
        }
        for (String tag : info.languages()) {
            assertFalse(Locale.forLanguageTag(tag).getLanguage().isEmpty(), "no language tag: " + tag);
        }
    }

    @Test
    default void findsSomethingInItsExample() {
        assertFalse(classifier().classify(example(), Work.UNWATCHED).isEmpty(), "nothing found in the example");
    }

    @Test
    default void pointsIntoTheTextOnly() {
        int length = example().report().text().length();
        for (Finding finding : classifier().classify(example(), Work.UNWATCHED)) {
            for (Span span : finding.spans()) {
                assertTrue(span.end() <= length, "outside the text of " + length + " characters: " + finding);
            }
            assertFalse(finding.rule().isBlank(), "every finding names its rule: " + finding);
        }
    }

    @Test
    default void givesOnlyWhatItSays() {
        List<String> gives =
                List.of(Ids.annotation(classifier(), ClassifierInfo.class).gives());
        for (Finding finding : classifier().classify(example(), Work.UNWATCHED)) {
            String kind = finding.findingKind();
            boolean said = gives.contains(kind) || (kind.startsWith("label.") && gives.contains("label"));
            assertTrue(said, "it says it gives " + gives + " but made a " + kind);
        }
    }

    @Test
    default void saysWhyInWordsThatAreThere() {
        Classifier classifier = classifier();
        for (Finding finding : classifier.classify(example(), Work.UNWATCHED)) {
            if (finding instanceof Classification classification) {
                Ids.checkWords(classifier, classification.reason().key(), finding);
            }
        }
    }

    @Test
    default void findsTheSameInTheSame() {
        assertEquals(
                classifier().classify(example(), Work.UNWATCHED), classifier().classify(example(), Work.UNWATCHED));
        Classifier one = classifier();
        assertEquals(
                one.classify(example(), Work.UNWATCHED),
                one.classify(example(), Work.UNWATCHED),
                "no state between calls");
    }

    @Test
    default void classifiesOnSeveralThreadsAtOnce() throws InterruptedException, ExecutionException {
        Classifier one = classifier();
        assertEquals(
                1,
                new HashSet<>(Threads.together(() -> one.classify(example(), Work.UNWATCHED))).size(),
                "the same findings on every thread");
    }

    @Test
    default void findsNothingInNothing() {
        Document empty = new Document("empty", new byte[0]);
        Report report = new Report(ReportId.of(empty, 0), Publication.UNSTATED, "", List.of());
        assertTrue(classifier().classify(Dossier.of(report), Work.UNWATCHED).isEmpty(), "found in an empty text");
    }

    @Test
    default void stopsWhenCancelled() {
        assertThrows(
                CancellationException.class,
                () -> classifier().classify(example(), Works.CANCELLED),
                "call work.check() at least once, and in every long loop");
    }
}
