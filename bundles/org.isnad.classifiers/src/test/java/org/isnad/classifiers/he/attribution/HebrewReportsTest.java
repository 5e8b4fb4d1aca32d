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
        marks.check("[source:\"מעריב\"] [cue:דיווח] [content:כי הכביש נסגר].");
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
        marks.check("[source:השר] [cue:תיאר] את ההחלטה [content:כטעות].");
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

    @Test
    void partsWhoTellsFromWhatIsToldWhereNoCommaDoes() {
        marks.check("[cue:לפי] [source:הערכות ראשוניות] [content:השריפה פרצה במטבח].");
        marks.check("[cue:לפי] [source:מקורות זרים] [content:הצבא תקף הלילה מחסן נשק].");
        marks.check("[cue:לפי] [source:תחקיר ראשוני] [content:האימון לא אושר].");
        marks.check("[cue:לפי] [source:מקורות צבאיים המעורים בפרטים], [content:הכוח נסוג].");
    }

    @Test
    void leavesWhomOthersHeardItFromInWhatTheyTell() {
        marks.check("[source:העיתון] [cue:כתב] [content:כי ההורים שמעו על כך מפי שכן].");
    }

    @Test
    void namesWhomAPaperHasItFromInItsOwnWords() {
        chains("העיתון כתב, בשם \"גורם המעורה בפרטים\", כי הגשר ייפתח.", "העיתון relayed < גורם המעורה בפרטים said");
        chains("לפי \"הארץ\", ראש העירייה הזהיר כי הגשר ייסגר.", "הארץ relayed < ראש העירייה said");
    }

    @Test
    void meansWhomAPaperCitesWithoutTheirWords() {
        chains(
                "הסוכנות מצטטת שלושה אנשים המקורבים למגעים. לדברי אחד מהם, העסקה תיחתם השבוע.",
                "הסוכנות relayed < שלושה אנשים המקורבים למגעים said");
        chains(
                "העיתון מסתמך על שני בכירים בממשל. לדברי הבכירים, ההחלטה התקבלה.",
                "העיתון relayed < שני בכירים בממשל said");
    }

    @Test
    void readsTellingsWithinTellings() {
        chains("השר אמר כי הבנק הזהיר אותו כבר בנובמבר מפני חריגה.", "השר said < הבנק said");
        chains("השר אמר כי מנהל הנמל הזהיר את משרדו לפני שנה שמערכת האזעקה מיושנת.", "השר said < מנהל הנמל said");
        chains("השר אמר כי יועציו המליצו לו לשמור על חשאיות, וכי הגשר ייפתח.", "השר said", "השר said < יועציו said");
        chains(
                "הסוכנות ציטטה את דובר הצבא, שלפיו השניים הודו בריגול.",
                "הסוכנות relayed < דובר הצבא said < השניים revealed ?");
    }

    @Test
    void endsWhereAnotherWithHisNameBehindHisOfficeSpeaks() {
        marks.check("[source:הבנק] [cue:העריך] [content:כי הריבית תרד], ו[source:כלכלן הבית, אלכס לוי], [cue:כתב] "
                + "[content:שהנגיד חושש].");
        marks.check("אתמול [cue:פרסם] [source:כתב גלי צה\"ל] [content:כי הכביש נסגר].");
    }
}
