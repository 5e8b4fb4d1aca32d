package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chains told in every order: what was read behind its reader, hearsay, papers in papers, words told of before. */
class HebrewLongerChainsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "העיתון דיווח כי הגשר נסגר, כך עולה ממסמך פנימי. | העיתון said < מסמך פנימי said",
                "העיתון דיווח שממסמך פנימי עולה כי הגשר נסגר. | העיתון said < מסמך פנימי said",
                "הערוץ חשף כי בכתב האישום נכתב כי הגשר נסגר. | הערוץ revealed < כתב האישום said",
                "הערוץ חשף מסמך שבו נכתב כי הגשר נסגר. | הערוץ relayed < מסמך said",
                "הערוץ שידר הקלטה שבה אומר דובר הצבא כי הגשר נסגר. | הערוץ relayed < דובר הצבא said",
            })
    void readsWhatAPaperHasItFrom(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "דובר הצבא הודה כי הגשר נסגר, דיווח הבוקר הערוץ. | הערוץ said < דובר הצבא revealed",
                "כפי שדיווח העיתון, דובר הצבא אמר כי הגשר נסגר. | העיתון said < דובר הצבא said",
                "דובר הצבא, כפי שדיווח העיתון, אמר כי הגשר נסגר. | העיתון relayed < דובר הצבא said",
                "\"הגשר נסגר\", אמר דובר הצבא בישיבה, כך סיפרו שני קצינים. | שני קצינים said < דובר הצבא said",
                "\"הגשר נסגר\", אמר דובר הצבא לפי שני קצינים. | שני קצינים said < דובר הצבא said",
                "הגשר נסגר, לדברי קצין שצוטט ב\"הארץ\". | הארץ relayed < קצין said",
            })
    void putsWhoToldOfItBeforeWhoSaidIt(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "קצין סיפר כי שמע מדובר הצבא שהגשר נסגר. | קצין said < דובר הצבא said",
                "קצין סיפר כי שמע את דובר הצבא אומר שהגשר נסגר. | קצין said < דובר הצבא said",
                "קצין סיפר כי שמע מהשוטרים שדובר הצבא אמר שהגשר נסגר. | קצין said < השוטרים said < דובר הצבא said",
                "קצין סיפר שהשוטרים אמרו להם להמתין בבית. | קצין said < השוטרים said",
            })
    void readsWhomSomebodyHeard(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @Test
    void findsInAnArabicNameInMarksNoShortForm() {
        assertEquals(
                List.of("א-נהאר relayed < שני קצינים said"),
                marks.chains("ב\"א-נהאר\" דווח מפי שני קצינים כי הגשר נסגר."));
        marks.check("[source:דובר הצבא] [cue:הכחיש] [content:את הידיעה ב\"אל-ביאן\"]. "
                + "[source:העיתון] [cue:הודיע] [content:כי יפרסם תיקון].");
    }

    @Test
    void takesARelativeClauseBehindWhatWasReadForNothingTold() {
        marks.check("[content:הגשר ליד התחנה נסגר], כך [cue:נמסר] ב[source:הודעה שפורסמה אתמול].");
        marks.check("[content:הגשר ליד התחנה נסגר], כך [cue:נכתב] ב[source:דוח שנחשף ב\"הארץ\"].");
        marks.check("[content:\"הגשר נסגר\"], [cue:נכתב] ב[source:תצהיר שהוגש לבית המשפט].");
        marks.check("[cue:לפי] [source:דוח שפרסמה הסוכנות בחודש מאי], [content:הגשר נסגר].");
    }

    @Test
    void partsWhatIsAscribedBehindBut() {
        marks.check("[source:דובר הצבא] [cue:אמר] [content:כי אין מחסור], אבל [cue:לדברי] [source:מנהלי בתי החולים], "
                + "[content:המלאי אזל].");
        marks.check("[source:דובר הצבא] [cue:אמר] [content:כי אין מחסור], ו[cue:לפי] [source:מקור צבאי], "
                + "[content:המלאי אזל].");
        marks.check("המטוס נחת בשלום, אך [cue:לפי] [source:מקור צבאי], [content:המנוע השמאלי כבה].");
    }

    @Test
    void takesATimeOfDayForNoColon() {
        marks.check("[source:דובר הצבא] [cue:מסר] [content:כי הגשר נסגר בשעה 02:40 לתנועה].");
    }
}
