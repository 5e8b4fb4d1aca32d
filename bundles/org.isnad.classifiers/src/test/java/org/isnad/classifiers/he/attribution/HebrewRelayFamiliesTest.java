package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has it from whom as papers word it, and who speaks for himself. */
class HebrewRelayFamiliesTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ערוץ 15 פרסם שיו\"ר הכנסת, תמר הלוי, אמרה כי הבית יתפזר. הלוי הבהירה הבוקר ברדיו שדבריה הוצאו"
                        + " מהקשרם. | ערוץ 15 relayed < תמר הלוי said & תמר הלוי said",
                "ערוץ 15 פרסם שיו\"ר הכנסת, תמר הלוי, אמרה כי הבית יתפזר. הלוי הוסיפה שהתקציב ייפול. | ערוץ 15"
                        + " relayed < תמר הלוי said & ערוץ 15 relayed < תמר הלוי said",
                "העיתון מצטט שני דיפלומטים, ולפיהם ההזמנות נשלחו. אחד הדיפלומטים אמר ל\"קרוניקל\" כי וושינגטון"
                        + " תומכת ביוזמה. | העיתון relayed < שני דיפלומטים said & שני דיפלומטים said",
                "רויטרס מסרה מפי שר הנפט, עלי חסן, כי הצינור ייסגר. חסן הכחיש כי יש מחסור. | רויטרס relayed < שר"
                        + " הנפט said & חסן denied",
                "העיתון דיווח כי השר ידע על המעקבים, כך עולה ממזכר חסוי. במזכר נכתב כי ראש לשכתו עודכן. | העיתון"
                        + " said < מזכר חסוי said & העיתון said < מזכר חסוי said",
            })
    void partsWhoSpeaksForHimselfFromWhoIsBrought(String text, String chains) {
        assertEquals(List.of(chains.split(" & ")), marks.chains(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "לפי ה\"ניו יורק טיימס\", המצטט שני פקידים, הפקחים מצאו עקבות. | ניו יורק טיימס relayed < שני"
                        + " פקידים quoted",
                "דובר הכנסייה קרא בשם הפטריארך לחדול מיד מכל פגיעה במתפללים. | דובר הכנסייה relayed < הפטריארך"
                        + " said ?",
                "הנשיא נאם אמש ואמר כי ההסכם מת. \"לא נוותר\", ציטטה אותו רויטרס. | הנשיא said ? & רויטרס relayed"
                        + " < הנשיא quoted",
                "מפקד בשטח אמר כי המורדים נסוגו. \"הניצחון קרוב\", ציטטה רויטרס את דבריו. | מפקד בשטח said &"
                        + " רויטרס relayed < מפקד בשטח quoted",
                "הדו\"ח דיבר על נזק של מיליון שקל, ורויטרס ציטטה שני פקידים שאמרו כי הנזק כפול. | רויטרס relayed <"
                        + " שני פקידים said",
                "במברק מצוטט יועץ של הנשיא שאמר לשגריר כי ההחלטה התקבלה. | מברק relayed < יועץ של הנשיא said",
                "בדו\"ח מצוטט מפקד המחוז האומר כי השוטרים לא תודרכו. | דו\"ח relayed < מפקד המחוז said",
                "בספר מצטטת המחברת את ראש המוסד שאמר לה כי המבצע נכשל. | המחברת relayed < ראש המוסד said ?",
                "\"וול סטריט ג'ורנל\": ארה\"ב הודיעה לישראל כי לא תשתתף בתקיפה. | וול סטריט ג'ורנל relayed <"
                        + " ארה\"ב said",
                "ערוץ 13 שידר תחקיר שלפיו החברה העלימה מסים. | ערוץ 13 relayed",
                "הרכבת פרסמה הודעה ולפיה לא נקבע מועד. | הרכבת relayed",
                "השר אישר בפני עיתונאים את הפרסום של \"דר שפיגל\", ולפיו ברלין עיכבה צוללות. | השר confirmed < דר"
                        + " שפיגל said",
                "השופטת מצטטת את הודאתו של הנאשם, שסיפר לחוקריו כי קיבל הוראה. | השופטת relayed < הנאשם said ?",
                "סוכנות הידיעות הצרפתית, המפנה למשרד הבריאות בעזה, העמידה הבוקר את מניין ההרוגים על 31. | סוכנות"
                        + " הידיעות הצרפתית relayed < משרד הבריאות בעזה said",
                "בהקלטה שהשמיעה כאן 11 נשמע הרב קורא לתלמידיו שלא להתייצב. | כאן 11 relayed < הרב said",
                "ערוץ 12 ידע לספר, על סמך מסמך שהגיע לידיו, שהבית הלבן עיכב את המשלוח. | ערוץ 12 relayed < מסמך"
                        + " שהגיע לידיו said",
                "הארגון פרסם מכתב, ובו קוראים הניצולים לממשלה לעצור את המלחמה. | הארגון relayed < הניצולים said",
            })
    void readsWhomPapersAndBooksQuote(String text, String chains) {
        assertEquals(List.of(chains.split(" & ")), marks.chains(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "שכנה סיפרה כי שמעה את האב אומר לבנו: \"תעזוב\". | שכנה said < האב said",
                "ראש המועצה אמרה לתושבים כי קיבלה משר הפנים הבטחה שהתקציב יועבר. | ראש המועצה said < שר הפנים said",
                "הבעלים סיפר שקיבל הודעה מהעירייה כי הרישיון יוארך. | הבעלים said < העירייה said ?",
                "לדברי השר, בדו\"ח נכתב כי הצעד מסוכן. לדבריו, בחוות הדעת נאמר שהצעד חוקי. | השר said < דו\"ח said"
                        + " & השר said < חוות הדעת said",
                "באל-אהראם נכתב הבוקר כי העיכוב נובע מתקלה, כפי שהגדיר זאת בכיר מצרי. | אל-אהראם relayed < בכיר"
                        + " מצרי said",
                "הדובר הודיע כי המחבלים, כך עולה מהחקירה, הגיעו דרך הים. | הדובר said < החקירה said ?",
                "במקום נכח רופא שלטענתו לא הוזעקו אמבולנסים. | רופא claimed",
                "מקורבים לראש העיר מספרים שהשר הבטיח לפני הבחירות לפנות את המפעל. | מקורבים לראש העיר said < השר"
                        + " said",
                "חמאס, כך מסרו שני מקורות מצריים, הודיע למתווכים כי יסכים להפסקת אש. | שני מקורות מצריים said <"
                        + " חמאס said",
                "כתבנו המדיני מוסר כי בצמרת הצבא גוברת ההערכה שהבית הלבן לא יטיל וטו. | כתבנו המדיני said < צמרת"
                        + " הצבא said",
                "השר אמר (לפי שני נוכחים) כי אין תקציב. | שני נוכחים said < השר said",
                "\"הקופה ריקה\", אמרה השופטת, לפי שניים שישבו באולם. | שניים שישבו באולם said < השופטת said ?",
                "מזכ\"ל האו\"ם קרא לשני הצדדים לשוב לשולחן \"ללא תנאים\", כך דיווחה סוכנות הידיעות הצרפתית. |"
                        + " סוכנות הידיעות הצרפתית said < מזכ\"ל האו\"ם said",
            })
    void readsWhoTellsOfWhom(String text, String chains) {
        assertEquals(List.of(chains.split(" & ")), marks.chains(text));
    }

    @Test
    void takesADoubtThatIsForNoTelling() {
        marks.check("מ[source:משטרת מחוז דרום] [cue:נמסר] [content:כי נבדק חשד שהפיגום הוצב ללא אישור].");
    }

    @Test
    void readsWhoPutsAFigureAtSomething() {
        marks.check("[source:משרד הבריאות] [cue:העמיד] אתמול [content:את מספר ההרוגים על 31].");
        marks.check("הצבא העמיד את המחסום על הגבעה.");
    }

    @Test
    void readsAPromiseBehindWhenItWasMade() {
        marks.check("[source:ראש העיר] [cue:הבטיח] לפני הבחירות [content:לפנות את המפעל].");
        marks.check("[source:השר] [cue:הודיע] בתום הישיבה [content:על הקמת ועדה].");
    }
}
