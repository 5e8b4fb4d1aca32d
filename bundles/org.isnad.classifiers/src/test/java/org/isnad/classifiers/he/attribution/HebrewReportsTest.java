package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** What whole reports word that single sentences of ours did not. */
class HebrewReportsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsAClauseBehindWhomItIsTold() {
        marks.check("[source:שוטר בכיר] [cue:אמר] לעיתונאים [content:שראה את הרכב].");
        marks.check("[source:דובר צבאי] [cue:אמר] לרויטרס [content:שסבב שני יתקיים].");
    }

    @Test
    void beginsASentenceWithThePaperThatTells() {
        marks.check("\"[source:מעריב]\" [cue:דיווח] [content:כי הכביש נסגר].");
    }

    @Test
    void readsWhomAPaperQuotesByWhoseWords() {
        chains("העיתון ציטט תושבים שלפיהם הכביש נסגר.", "העיתון relayed < תושבים said");
        chains("העיתון ציטט שני פקידים שלדבריהם הכביש נסגר.", "העיתון relayed < שני פקידים said");
        chains("העיתון ציטט גם פקיד, שאמר כי הכביש נסגר.", "העיתון relayed < פקיד said");
    }

    @Test
    void keepsTheTimeInWhatASourceIs() {
        marks.check("[source:דיפלומט שפגש את הגנרל באוגוסט] [cue:סיפר] [content:כי הוא עייף].");
    }

    @Test
    void keepsWhyASourceHasNoNameBehindIt() {
        marks.check("[content:\"רצנו במדרגות\"], [cue:אמרה] [source:אחת הדיירות, שביקשה שלא להזדהות].");
    }

    @Test
    void readsWhatIsDescribedOrEstimatedAsAnObject() {
        marks.check("[source:השר] [cue:תיאר] [content:את ההחלטה כטעות].");
        marks.check("[source:השר] [cue:העריך] [content:את הסיכויים].");
    }

    @Test
    void leavesNounsAndPrepositionsThatLookLikeTellings() {
        marks.check("אצל מי שנואם מדי יום, זה מסר בפני עצמו.");
        marks.check("התושבים פונו משני איים לאחר ההתפרצות.");
        marks.check("הפקיד לא נקב בשמותיהם.");
    }

    @Test
    void endsWhatIsToldWhereNothingMoreIs() {
        marks.check("[source:החברה] [cue:אישרה] [content:כי איבדה את הקשר] אך סירבה למסור פרטים.");
    }
}
