package org.isnad.classifiers.labels;

import org.isnad.classify.Classifier;
import org.isnad.report.Dossier;
import org.isnad.testkit.ClassifierContract;
import org.junit.jupiter.api.Test;

class CutTextClassifierTest implements ClassifierContract {
    @Override
    public Classifier classifier() {
        return new CutTextClassifier();
    }

    @Override
    public Dossier example() {
        return MarkedReport.dossier("en", "The ferry left the quay.", "> Read more");
    }

    @Test
    void invitationToReadOn() {
        check("ar", "غادرت العبارة الرصيف القديم.", "[possibly-cut:التتمة] في الموقع");
        check("en", "The ferry left the quay.", "> [possibly-cut:Read more]");
        check("he", "המעבורת יצאה מן הרציף הישן.", "[possibly-cut:להמשך קריאה]");
        check("tr", "Vapur eski rıhtımdan ayrıldı ve uzaklaştı. [possibly-cut:Devamı]");
    }

    @Test
    void ellipsisAtTheEnd() {
        check("ar", "غادرت العبارة الرصيف القديم ثم [possibly-cut:عادت إليه بعد ساعة واحدة…]");
        check("en", "The ferry left the [possibly-cut:old quay and came back...]");
    }

    @Test
    void endInTheMiddleOfASentence() {
        check("en", "The ferry left the quay.", "The captain said he would [possibly-cut:not come back to the]");
        check("he", "המעבורת יצאה.", "רב החובל אמר שלא [possibly-cut:ישוב עוד אל הרציף של]");
        check("tr", "Vapur ayrıldı.", "Kaptan bir daha [possibly-cut:eski rıhtıma dönmeyeceğini söyledi ve]");
    }

    @Test
    void wholeTextIsLeftAlone() {
        check("ar", "غادرت العبارة الرصيف القديم.", "وقال القبطان إنه لن يعود إلى الرصيف.");
        check("en", "The ferry left the quay.", "The captain said: “There is more to read at home.”");
        check("tr", "Vapur rıhtımdan ayrıldı…", "Kaptan bir daha eski rıhtıma dönmeyeceğini söyledi.");
    }

    @Test
    void textThatNeverUsesStopsIsLeftAlone() {
        check("en", "The ferry left the old quay today", "The captain did not come back home");
    }

    private static void check(String language, String... lines) {
        MarkedReport.check(new CutTextClassifier(), language, lines);
    }
}
