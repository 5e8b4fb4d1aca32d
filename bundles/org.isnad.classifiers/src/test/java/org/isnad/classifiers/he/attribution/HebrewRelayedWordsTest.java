package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words are passed on by whom, worded in ways papers, courts and armies have. */
class HebrewRelayedWordsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "מקור בבית המשפט, שדבריו הובאו אמש בחדשות 13, אמר כי השופט ישקול פסילה. | חדשות 13 relayed < מקור בבית"
                        + " המשפט said",
                "לפי מה שאמר לוועדה סגן הרמטכ\"ל, המודיעין העריך שהמתקפה תחל בקיץ. | סגן הרמטכ\"ל said < המודיעין said",
                "השר אמר, כפי שדיווח לראשונה \"הארץ\", כי לא יתפטר. | הארץ relayed < השר said",
                "בכירי המשטרה טוענים, כפי שנודע לעיתון, כי השר התערב. | נודע unattributed < בכירי המשטרה claimed",
                "שלושה עדים סיפרו ל\"אמנסטי\", כך נכתב בדוח, כי החיילים ירו. | דוח said < שלושה עדים said",
                "רדיו דרום מסר, וציטט את נשיא הרשות, שהתעלה תיסגר. | רדיו דרום relayed < נשיא הרשות quoted",
                "המאמן יעזוב – כך דיווח אתר \"ספורטק\", שציטט חבר הנהלה. | אתר \"ספורטק\" relayed < חבר הנהלה quoted",
                "כתב \"דר שפיגל\" בירושלים מביא בשם איש צבא בכיר כי המלאים ידלדלו. | כתב \"דר שפיגל\" בירושלים relayed <"
                        + " איש צבא בכיר said",
                "המשטרה מאשימה את המועמד, על סמך הקלטה, בתכנון הפיכה. | המשטרה claimed < הקלטה said ?",
                "לפי ה\"ספקטטור\", שהסתמך על דליפה, שרת הפנים אמרה כי יתפטר. | ספקטטור relayed < דליפה said < שרת הפנים said",
            })
    void readsWhoPrintedIt(String text, String chains) {
        assertEquals(List.of(chains.split(" & ")), marks.chains(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ההקלטה חושפת את נשיא ההתאחדות אומר לבורר: \"זה גמור\". | ההקלטה relayed < נשיא ההתאחדות said ?",
                "חדשות 13 ייחסו לשר האוצר את האמירה \"אין כסף לשוטרים\". | חדשות 13 relayed < שר האוצר said",
                "הערוץ שידר אמש ריאיון עם בכיר בטליבאן, ובו אמר כי ידון. | הערוץ relayed < בכיר בטליבאן said",
                "הרדיו הקריא הודעה של החונטה, ובה הצהירה שתפסיק את האש. | הרדיו relayed < החונטה said",
                "הודעת הסוכנות מצטטת את ראש הצוות במילים \"הכול תקין\". | הודעת הסוכנות relayed < ראש הצוות quoted",
                "בדו\"ח שהגישה מובאת עדותה של תצפיתנית, שסיפרה כי דיווחה על תנועה. | דו\"ח שהגישה relayed < תצפיתנית"
                        + " said",
                "על השולחן מונח מסמך של האגף, ובו אזהרה של כלכלני המטה כי הגירעון יגדל. | מסמך של האגף said < כלכלני"
                        + " המטה said",
                "הפצוע שחזר את דברי המפקד: \"עכשיו תורכם\". | הפצוע relayed < המפקד said ?",
                "מדברי השר עולה כי ראש הממשלה הורה לו לשתוק. | השר said < ראש הממשלה said",
                "אל-קאעידה פרסמה הקלטה, ובה מאיים מנהיג הארגון לשרוף את הבניין. | אל-קאעידה relayed < מנהיג הארגון said",
                "הוא הסתמך על שיחות עם שלושה מנכ\"לים, שאמרו לו כי הם מחכים. | הוא relayed < שלושה מנכ\"לים said ?",
            })
    void readsWhatPapersAndRecordingsHold(String text, String chains) {
        assertEquals(List.of(chains.split(" & ")), marks.chains(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "התובעת העידה כי שמעה מעמיתתה לעבודה שהמנהל מוחק שעות. | התובעת said < עמיתתה לעבודה said ?",
                "העד סיפר כי בלילה ההוא התקשר אליו המפקד ואמר לו למחוק את היומן. | העד said & העד said < המפקד said ?",
                "מצרים העבירה אזהרה כי המעבר ייסגר; את הדברים מסר בכיר ברשות. | בכיר ברשות said < מצרים said",
                "גלי צה\"ל דיווחו הבוקר שלפי המשטרה, השר איים כי יתפטר. | גלי צה\"ל said < המשטרה said < השר said",
                "היא סיפרה כי לדבריו, החוקרים טעו. | היא said < לדבריו said ?",
                "ההסכם ייחתם בתוך שבועיים, כך בכיר באוצר בשיחה עם \"כלכליסט\". | בכיר באוצר said",
                "יועץ טוען שהסנאטורית דנה כץ הזהירה אותו לא לדבר. | יועץ claimed < הסנאטורית דנה כץ said",
                "\"הם יודעים שאין ברירה\", אמר על השרים בכיר באוצר. | בכיר באוצר said",
                "דווח מקייב שהנשיא ייפגש עם השליח. | דווח unattributed",
            })
    void readsWhoHasItFromWhom(String text, String chains) {
        assertEquals(List.of(chains.split(" & ")), marks.chains(text));
    }

    @Test
    void findsWhoseDeedStandsBehindItsVerb() {
        marks.check("אתמול ביקר [source:השר] בדרום ו[cue:אמר] [content:כי המצב קשה].");
        marks.check("מאוחר יותר תיקן [source:יועצו] ו[cue:ציין] [content:כי הנשיא התבדח].");
    }

    @Test
    void endsWhatIsToldWhereItIsToldElsewhere() {
        marks.check("[cue:לפי] [source:המשטרה], [content:הנהג היה שיכור], ובבית החולים מכחישים.");
        marks.check("[source:שני נאשמים] [cue:אמרו] [content:כי הכסף בטוח], ובעדותה [cue:טענה] [source:האישה] "
                + "[content:שלא ידעה].");
    }

    @Test
    void takesNoNumberTimeOrQuestionForATeller() {
        marks.check("ב[source:רשות] [cue:מעריכים], בניגוד לתחזית המשרד, [content:שמספר הנוסעים יעלה].");
        marks.check("[source:העד] [cue:ענה] [content:שאינו זוכר מי אמר לו שהכספת ריקה].");
        marks.check("[source:הנגר] [cue:דרש] [content:בחירות מיד].");
        marks.check("[cue:לפי] [source:דיווח אחר], [content:שחר סיכם על שכרו].");
    }
}
