package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How desks word who says what: behind the news, on whose behalf, in whose paper. */
class HebrewDeskReportsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "דובר חיל הים הודיע, בהודעה שפרסמה סוכנות פארס, כי מדובר בצוללת אחת. "
                        + "| פארס relayed < דובר חיל הים said",
                "בראיון שפרסם \"הארץ\" אמר השר דן לוי כי המס יעלה. | הארץ relayed < השר דן לוי said",
                "ראש הממשלה אמר כי המבצע יימשך, דיווח הפרשן המדיני אסף גורן, בשם שני שרים. "
                        + "| הפרשן המדיני אסף גורן relayed < שני שרים said < ראש הממשלה said",
                "האיגוד מסר כי לפי נתוניו הצריכה ירדה. | האיגוד said < נתוניו said",
            })
    void readsWhoTellsThroughWhom(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @Test
    void readsWhoTellsBehindThePaperHeToldItTo() {
        marks.check("[content:המאמן יפרוש בקיץ], [cue:סיפר] ל-ynet [source:גורם במועדון].");
        marks.check("[content:המאמן יפרוש בקיץ], [cue:אמר] לאתר \"אקסיוס\" [source:גורם במועדון].");
    }

    @Test
    void readsWhatWillBeDoneBeforeWhoTellsIt() {
        marks.check("[content:החלוץ של הקבוצה, רפאל קוסטה, לא ישחק בדרבי], [cue:אישר] אמש [source:המאמן ניר שפירא].");
        marks.check("[content:יו\"ר האיגוד, ליאת שחר, תפרוש בשבוע הבא], [cue:אמרו] [source:שני מקורבים לה].");
    }

    @Test
    void keepsWhomSomebodyIsCloseToWithTheSource() {
        marks.check("[content:המאמן יפרוש בקיץ], [cue:אמר] [source:מקורב אליו].");
    }

    @Test
    void readsOnWhoseBehalfItIsTold() {
        marks.check("מטעם [source:המשטרה] [cue:נמסר] [content:כי נפתחה חקירה].");
        marks.check("מפי [source:גורם מדיני] [cue:נמסר] [content:שלא הוגשה בקשה].");
        marks.check("[cue:נמסר] מפי [source:גורם מדיני] [content:שלא הוגשה בקשה].");
    }

    @Test
    void takesHimWhoSpeaksThroughAnotherForWhoTells() {
        marks.check("[source:כץ] [cue:הגיב] באמצעות יועציו: [content:\"מדובר בעלילה\"].");
    }

    @Test
    void readsWhatManyAreCalledUponToDo() {
        marks.check("[source:משרד החוץ] [cue:קרא] למדינות נוספות [content:\"לעבור מדיבורים למעשים\"].");
        marks.check("[source:משרד החוץ] [cue:קרא] לממשלת ישראל [content:\"לחזור בה\"].");
    }

    @Test
    void takesNoOfficeOfAnotherForThatOfOneOfThem() {
        assertEquals(
                List.of("אחד המקורות said < יואב גרוס said ?"),
                marks.chains("לדברי אחד המקורות, בעל השליטה, יואב גרוס, אמר למקורביו כי לא ימכור."));
    }

    @Test
    void endsWhatIsToldWhereAnotherAccuses() {
        marks.check("[source:ועד העובדים] [cue:הודיע] [content:שיפנה לבית הדין], ו[source:יו\"ר הוועד] [cue:האשים] את"
                + " ההנהלה [content:בהפרת ההסכם].");
    }

    @Test
    void takesNoNameForAConjunctionWithAVerb() {
        marks.check("[cue:כתבה] המנכ\"לית, שירה אלון, [content:כי החברה תיסגר].");
    }

    @Test
    void readsRulingsAndReplies() {
        marks.check("ב[source:החלטת בית המשפט] [cue:נכתב] [content:כי המפעל ייסגר].");
        marks.check("ב[source:תגובת המדינה] [cue:נכתב] [content:כי המפעל ייסגר].");
    }

    @Test
    void takesWhatMembersBelongToForTheirName() {
        marks.check("[source:פעילי \"מצילים את החוף\"] [cue:הודיעו] [content:כי יעתרו].");
        marks.check("[source:מארגני \"פסטיבל האור\"] [cue:הבטיחו] [content:כי הכרטיסים יוחזרו].");
    }

    @Test
    void readsWhatSomebodyAsksUntilHeIsAnswered() {
        marks.check(
                "[source:ח\"כ עופר לביא] [cue:שאל] את ראש העיר [content:מדוע הסקר לא הוצג], והיא [cue:השיבה] [content:כי"
                        + " יפורסם].");
    }

    @Test
    void takesCounselForAPerson() {
        marks.check("[source:ב\"כ המדינה] [cue:טען] [content:כי העתירה מוקדמת].");
    }

    @Test
    void readsAWarningBehindTheQuarterItWasGivenIn() {
        marks.check("[source:חברת סטרטוס] [cue:הזהירה] ברבעון הקודם [content:מפני האטה].");
    }

    @Test
    void goesOnThroughAReporterWhateverHeWritesOf() {
        assertEquals(
                List.of(
                        "מיכאל שמש relayed < גורם במפלגה החרדית said",
                        "מיכאל שמש relayed < גורם במפלגה החרדית said < ראש הממשלה said"),
                marks.chains(
                        "המבצע נדחה, כך דיווח אמש הכתב הפוליטי של כאן חדשות, מיכאל שמש, בשם גורם במפלגה החרדית. לדברי"
                                + " הגורם, ראש הממשלה התחייב שהחוק יעלה."));
    }
}
