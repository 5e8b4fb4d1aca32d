package org.isnad.classifiers.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classify.Classifier;
import org.isnad.report.Dossier;
import org.isnad.report.Outcome;
import org.isnad.report.Quotation;
import org.isnad.report.Run;
import org.isnad.report.Span;
import org.isnad.testkit.ClassifierContract;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class LoadedLanguageClassifierTest implements ClassifierContract {
    @Override
    public Classifier classifier() {
        return new LoadedLanguageClassifier();
    }

    @Override
    public Dossier example() {
        return MarkedReport.dossier("en", "The cowardly mayor left.");
    }

    @Test
    void marksWordsThatTakeSides() {
        check("ar", "هاجم [insult:الخونة] القرية في مشهد [alarm:مروع].");
        check("en", "The [insult:cowardly] mayor left after a [alarm:shocking] vote.");
        check("he", "ראש העיר נשא נאום [contempt:מגוחך] על [praise:ניצחון מוחץ].");
        check("tr", "[contempt:Sözde] başkan [insult:alçakça] konuştu.");
    }

    @Test
    void leavesPlainWordsAlone() {
        check("ar", "غادر رئيس البلدية القرية بعد التصويت.");
        check("en", "The mayor left after the vote.");
    }

    @Test
    void leavesQuotedWordsToTheirSpeaker() {
        Dossier plain = MarkedReport.dossier("en", "He called it \"a shocking vote\", a staggering one.");
        Quotation quotation = new Quotation(new Span(13, 30), new Span(14, 29), "test");
        Dossier read = plain.with(new Run("test", "0", new Outcome.Done(List.of(quotation))));
        var found = new LoadedLanguageClassifier().classify(read, Work.UNWATCHED);
        assertEquals(
                List.of("staggering"),
                found.stream()
                        .map(label -> label.span().in(read.report().text()))
                        .toList());
    }

    private static void check(String language, String... lines) {
        MarkedReport.check(new LoadedLanguageClassifier(), language, lines);
    }
}
