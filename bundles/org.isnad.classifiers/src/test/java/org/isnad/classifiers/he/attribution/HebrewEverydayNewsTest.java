package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who tells through whom in the plain sentences of a day's news. */
class HebrewEverydayNewsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "סרטון מהמקום מראה שוטר אומר לעמיתו: \"תרביץ לו\". " + "| סרטון מהמקום relayed < שוטר said",
                "ח\"כ אורנה שדה ציטטה מתוך מכתב ששלח החשב, ובו נכתב כי אין מקור. "
                        + "| ח\"כ אורנה שדה relayed < מכתב ששלח החשב said",
                "האלמנה ורד סויסה אמרה: \"שבוע לפני שנהרג הוא סיפר לי שהוא מפחד\". | האלמנה ורד סויסה said < הוא said ?",
                "דן לוי אמר כי לפני שנה מנהלת החברה הבטיחה לו שיהיה בסדר. | דן לוי said < מנהלת החברה said",
                "דן לוי סיפר כי לאחר התאונה הראשונה המנהל הבטיח לו שיהיה בסדר. | דן לוי said < המנהל said ?",
                "לפי כתב האישום שהוגש נגד החשוד, בן 33 מבת ים, הוא סיפר לחוקרים כי טעה. "
                        + "| כתב האישום שהוגש נגד החשוד said < הוא said ?",
                "המזכר מלמד שהמנהל ביקש מהחברה לחכות. | המזכר confirmed < המנהל said ?",
            })
    void readsWhoTellsThroughWhom(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @Test
    void readsWhatIsToldBehindWhomAndWhen() {
        marks.check("[source:מנכ\"לית החברה] [cue:הודיעה] לעובדים כבר ביום חמישי [content:על המכירה].");
        marks.check("[source:תושבי השכונה] [cue:מתלוננים] כבר חודשים [content:על ריח כבד].");
        marks.check("[source:קצין משטרה] [cue:הבטיח] לה בטלפון [content:שלא ייעשה שימוש].");
        marks.check("[source:קצין משטרה] [cue:הבטיח] לה בעל פה [content:שלא ייעשה שימוש].");
        marks.check("[source:מהנדס העיר] [cue:כתב] בחוות דעת שהוגשה למועצה [content:כי המתקן על סף קריסה].");
    }

    @Test
    void readsWhatSomebodyIsToldNotToDo() {
        marks.check("[source:מנהלת המרפאה] [cue:אמרה] לנו [content:לא לצאת מהחדר].");
        marks.check("[source:מנהלת המרפאה] [cue:אמרה] לעובדים [content:לא לצאת מהחדר].");
    }

    @Test
    void joinsHisOwnWordsBehindAColonToWhoTells() {
        assertEquals(
                List.of("חבר המועצה יוסי בוזגלו said", "חבר המועצה יוסי בוזגלו said < הוא said ?"),
                marks.chains("חבר המועצה יוסי בוזגלו אומר כי ראש העיר ידע על כך: \"הוא אמר לי שאין תקציב\"."));
    }

    @Test
    void takesAlongWhatASourceHasItsKnowledgeFrom() {
        marks.check("[source:גורם בהנהלה, שמקורב ליו\"ר], [cue:אישר] [content:כי נערכו שיחות].");
        marks.check("[cue:לפי] [source:הערכת גורמים בוועדה], [content:הדיון יתחדש].");
        marks.check("[content:\"אי אפשר לישון\"], [cue:מספרת] [source:אורית דהן, אם לשלושה].");
    }

    @Test
    void readsAShortQuotationBehindItsConjunction() {
        marks.check("[source:ראש העיר דן לוי] [cue:הודה] בפניו [content:ש\"אין רוב\"].");
    }

    @Test
    void readsWhatIsUtteredInTwoWords() {
        marks.check("ב[source:עיריית חיפה] [cue:הביעו שביעות רצון] [content:מההחלטה].");
    }

    @Test
    void readsWhatIsPromisedBehindWhenItWas() {
        marks.check("[source:ראש העיר דן לוי] [cue:הבטיח] לו לפני חודש [content:תקציב נוסף].");
        marks.check("[source:משרד החוץ] [cue:הבטיח] לו שוב ושוב [content:שיוצב מעקה].");
    }

    @Test
    void takesNoWomanForHimWhoAsks() {
        marks.check("[source:משרד החוץ] [cue:אישר] [content:כי אזרחית הולנדית נהרגה], ו[cue:ביקש] [content:לכבד את"
                + " המשפחה].");
        assertEquals(
                List.of("משרד החוץ confirmed", "משרד החוץ said"),
                marks.chains("משרד החוץ אישר כי אזרחית הולנדית נהרגה וביקש לכבד את המשפחה."));
    }

    @Test
    void readsNoneOfThosePleadedWithAsWhoPleads() {
        marks.check("[source:משטרת חיפה] [cue:מסרה] [content:כי הגשר נסגר] ו[cue:מבקשת] מן הציבור [content:להימנע"
                + " מנסיעה].");
    }

    @Test
    void readsThePaperAReportStandsIn() {
        marks.check("[cue:דיווח] ב[source:ערוץ 12]: [content:ראש הממשלה סיכם עם השר].");
    }

    @Test
    void readsWhatIsSaidInAMessageSent() {
        marks.check("[source:משרד החוץ] [cue:העביר מסר], באמצעות קטר, שלפיו [content:אין הסכם].");
    }

    @Test
    void readsHimWhoSpeaksInAnothersQuotation() {
        assertEquals(
                List.of("דן לוי said", "דן לוי said < הוא said ?"),
                marks.chains("דן לוי סיפר: \"בלילה הוא התקשר אליי ואמר שהוא לא חוזר\"."));
    }

    @Test
    void goesOnWithThePaperOfOneOfThoseItQuoted() {
        assertEquals(
                List.of("אקסיוס relayed < שני גורמים ישראליים said", "אקסיוס relayed < שני גורמים ישראליים said"),
                marks.chains("אתר \"אקסיוס\" מסר בשם שני גורמים ישראליים כי השליח יגיע. אחד הגורמים הישראליים ציין כי"
                        + " ההסכם קרוב."));
    }

    @Test
    void endsWhatIsToldWhereAnAnswerIsToldOf() {
        marks.check("[source:דובר העירייה] [cue:דיווח] [content:כי הכבל שחוק], אך [cue:נענה] [content:כי אין זמן].");
    }

    @Test
    void endsWhatIsPromisedBeforeAnObjection() {
        marks.check("[source:ראש העיר דן לוי] [cue:הבטיח] להן במו פיו [content:תוספת], אבל \"מאז נעלם\".");
    }

    @Test
    void readsNothingToldWhereSomebodyThinksOtherwise() {
        marks.check("הכלכלן סבור אחרת: המחירים יעלו.");
    }

    @Test
    void takesNoNameBehindItsOwnerForAVerb() {
        marks.check("ב[source:סביבתו של מלמד] [cue:כינו] את הפרסום [content:\"הדלפה\"].");
    }
}
