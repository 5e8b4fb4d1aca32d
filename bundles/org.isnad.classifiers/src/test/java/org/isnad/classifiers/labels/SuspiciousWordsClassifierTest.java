package org.isnad.classifiers.labels;

import org.isnad.classify.Classifier;
import org.isnad.report.Dossier;
import org.isnad.testkit.ClassifierContract;
import org.junit.jupiter.api.Test;

class SuspiciousWordsClassifierTest implements ClassifierContract {
    @Override
    public Classifier classifier() {
        return new SuspiciousWordsClassifier();
    }

    @Override
    public Dossier example() {
        return MarkedReport.dossier("en", "Log in to p\u0430ypal now.");
    }

    @Test
    void lettersOfScriptsThatLookAlike() {
        check("en", "Log in to [mixed-scripts:p\u0430ypal] now.");
        check("tr", "[mixed-scripts:Merk\u0435z] bankası");
    }

    @Test
    void forcedDirection() {
        check("ar", "الملف [bidi-override:\u202Efdp] في البريد");
    }

    @Test
    void hiddenCharacterInsideAWord() {
        check("en", "The [hidden-character:min\u200Bister] left.");
        check("he", "[hidden-character:השר\u2060ים] יצאו");
    }

    @Test
    void honestTextIsLeftAlone() {
        check("ar", "قال \u200FBBC إن البيان\u200F صحيح، والوزن 5 µm ومقياس kΩ");
        check("en", "Москва and Αθήνα and Ankara");
        check("he", "ה-iPhone של דנה \u202Btext\u202C");
    }

    private static void check(String language, String... lines) {
        MarkedReport.check(new SuspiciousWordsClassifier(), language, lines);
    }
}
