package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What plain reports tell through others, and where it ends. */
class HebrewTurnedReportsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "העיתון פרסם שלשום מאמר מערכת המזהיר מפני התלקחות. | העיתון relayed < מאמר מערכת said",
                "המכון פרסם דו\"ח הקובע כי המים מזוהמים. | המכון relayed < דו\"ח confirmed",
                "דוח של העירייה מתבסס על עדויות של ארבעים דיירים, שלפיהן המעליות לא נבדקו. "
                        + "| דוח של העירייה relayed < עדויות של ארבעים דיירים said",
                "השר הסתמך על הערכה של השב\"כ, שממנה עולה כי מספר הנשקים הוכפל. | השר relayed < הערכה של השב\"כ said",
                "ערוץ אל-מיאדין ייחס לגורמים יודעי דבר את הטענה כי המשלחת עזבה. "
                        + "| אל-מיאדין relayed < גורמים יודעי דבר said",
                "הסופר סיפר כי שמע מפי שכניו שהבית נמכר. | הסופר said < שכניו said ?",
                "אתמול סיפר השר דן לוי שמנהלת החברה הבטיחה לו כי לא יהיו פיטורים. | השר דן לוי said < מנהלת החברה said",
                "סיפר יושב ראש הוועד, אורן בכר, שמנהלת החברה הבטיחה לו כי לא יהיו פיטורים. "
                        + "| יושב ראש הוועד said < מנהלת החברה said",
                "האתר ציטט ביום שני שני עובדים לשעבר, שסיפרו כי הנוזלים הוזרמו. | האתר relayed < שני עובדים לשעבר said",
                "גורם ביטחוני צוטט אמש בחדשות 13 כמי שאמר כי האיראנים מגששים. | חדשות 13 relayed < גורם ביטחוני said",
                "שליח האו\"ם אמר לראשי העדה, כך סיפרו שניים מהם לאתר \"אקסיוס\", כי לא יהיה סבב שני. "
                        + "| שניים מהם said < שליח האו\"ם said ?",
                "נציבת הדורות הבאים מצטטת בדוח מחקר של אוניברסיטת חיפה, שמצא כי רבע מהילדים אינם שוחים. "
                        + "| נציבת הדורות הבאים relayed < מחקר של אוניברסיטת חיפה revealed",
                "באתר החדשות \"אל-נשרה\" דווח, מפי מקורות בממשלה, על כוונה להאריך את הכהונה. "
                        + "| אתר החדשות \"אל-נשרה\" relayed < מקורות בממשלה said",
                "רשת CNN דיווחה אמש, וציינה כמקור שני אנשי ממשל לשעבר, שהנשיא שוקל לבטל את הביקור. "
                        + "| CNN relayed < שני אנשי ממשל לשעבר said",
                "בדוח של הארגון נאמר שמשרד הבריאות מדווח על 41 מקרים. | דוח של הארגון said < משרד הבריאות said",
                "עדת המדינה ציינה כי שמעה את מנכ\"ל החברה מתפאר ש\"קנינו את הרגולטור\". | עדת המדינה said < מנכ\"ל"
                        + " החברה claimed",
            })
    void readsWhoTellsThroughWhom(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @Test
    void readsThoseOfABodyBehindAnyPassive() {
        marks.check("ב[source:קבוצות ההורים בווטסאפ] [cue:נטען] [content:כי המורה הושעתה].");
        marks.check("ב[source:משטרה] [cue:נאמר] [content:כי הרכב נמצא שרוף].");
        marks.check("בבית המשפט [cue:נטען] [content:כי העדה חזרה בה].");
    }

    @Test
    void readsAWordOfOwnersBeforeWhatItRestsOn() {
        assertEquals(
                List.of("ד\"ר תמר אשכנזי said", "ד\"ר תמר אשכנזי said < נתוני קופות החולים said"),
                marks.chains("\"החיסון יעיל\", אומרת ד\"ר תמר אשכנזי. לדבריה, על פי נתוני קופות החולים, השיעור ירד."));
    }

    @Test
    void endsWhatIsToldWhereTheReporterSetsAnotherAgainstIt() {
        marks.check("[source:החברה] [cue:הודיעה] [content:כי המפעל ייסגר], אף שב[source:עיתון \"הבוקר\"] [cue:נכתב] "
                + "[content:כי תיפתח בו משמרת].");
        marks.check("[source:ההנהלה] [cue:טוענת] [content:כי המשבר חלף]: [cue:לדברי] [source:סמנכ\"ל החברה], "
                + "[content:ההזמנות גדלו].");
        marks.check("[source:הממשלה] [cue:הודיעה] [content:על פיצוי לכל משפחה], אולם [source:ארגון הימאים] [cue:כינה] "
                + "את הסכום [content:\"עלבון\"].");
        marks.check("[source:דובר המשטרה] [cue:מסר] [content:כי האירוע בבדיקה], אבל לא פירט.");
        marks.check("[source:יועצת השר] [cue:אמרה] [content:שהתיק ייסגר] אך לא הסבירה מדוע.");
    }

    @Test
    void readsWhatIsSaidOfRumours() {
        marks.check("[source:שמועות] ש[cue:לפיהן] [content:המלאי אזל] אינן נכונות.");
        marks.check("[source:דיווחים] ש[cue:לפיהם] [content:הנשיא אושפז] הוכחשו.");
        marks.check("[source:הידיעה שהופצה ברשת], ו[cue:לפיה] [content:איראן פינתה את דמשק], הוכחשה בטהראן.");
    }

    @Test
    void readsWhatIsToBeDoneByWhoeverItConcerns() {
        marks.check("[source:המשרד] [cue:מבקש] ממי ששהה באולם \"היכל הגפן\" ב-1 בדצמבר, בין 19:00 ל-23:30, "
                + "[content:לפנות לרופא].");
        marks.check("[source:העירייה] [cue:קוראת] למי שנפגע בסערה, גם אם כבר הגיש תביעה, [content:לפנות למוקד].");
    }

    @Test
    void partsWhatIsRatedFromWhatItIsCalled() {
        marks.check("[source:שר האוצר] [cue:תיאר] את הטענה [content:כ\"חסרת בסיס\"].");
        marks.check("[source:נשיא צרפת] [cue:הגדיר] אותם [content:כ\"אויבי העם\"] וסירב להיפגש איתם.");
        marks.check("[source:נשיא צרפת] [cue:תיאר] את השיחה [content:כטובה מאוד].");
    }

    @Test
    void leavesDecisionsViewsAndWhatIsNotToldAlone() {
        marks.check("התקציב אושר בידי המועצה לאחר דיון.");
        marks.check("[content:הידיעה] [cue:אושרה] בידי [source:שני בכירים במשרד].");
        marks.check("[content:\"מבחינת הסוחרים, ההורדה כבר כאן\"], [cue:כתבה] [source:יעל אדמתי].");
        marks.check("לא נמסר מדוע קיבלה המעבורת אישור להפליג.");
    }

    @Test
    void readsAQuotationBrokenByWhoSomebodyIs() {
        marks.check(
                "[content:\"שמענו חבטה\", [cue:אמרה] [source:מאריסל דיאז, מורה שניצלה עם שני ילדיה], \"ואז שקט\"].");
        marks.check("[content:\"תתבייש!\"], [cue:קטע] אותו [source:ח\"כ עופר סלע].");
        marks.check("[content:\"לא הייתי שם\"], [cue:חזר ואמר] [source:שלום אוחנה].");
    }
}
