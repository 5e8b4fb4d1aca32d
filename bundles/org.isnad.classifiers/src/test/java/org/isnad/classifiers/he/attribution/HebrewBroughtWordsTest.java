package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words somebody brings of somebody else, in ways no list of verbs tells. */
class HebrewBroughtWordsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "לדברי נציג העובדים, הנהלת המפעל הבטיחה לצוות תגבור. | נציג העובדים said < הנהלת המפעל said",
                "בא כוח המפעל הציג לוועדה חוות דעת שלפיה לא הייתה חריגה. | בא כוח המפעל relayed < חוות דעת said",
                "ראש העיר חזר על טענתו כי מבקר העירייה אמר לו לחכות. | ראש העיר said < מבקר העירייה said",
                "הוא טען כי נאמר לו על ידי קצין משטרה שהתיק נסגר. | הוא claimed < קצין משטרה said ?",
                "ועדת החקירה פרסמה את עדות קצין האגף, שאמר לה כי המידע הגיע. | ועדת החקירה relayed < קצין האגף said",
                "העיתון הביא את דבריה של אם שכולה, שסיפרה כי בנה ביקש עזרה. | העיתון relayed < אם שכולה said",
                "שכן סיפר כי שמע מאחותו של הנאשם שהוא ברח. | שכן said < אחותו של הנאשם said",
                "לפי דו\"ח המבקר, באביב הונחה על שולחן השר התרעה של מנכ\"לית המשרד: \"אין מורים\". | דו\"ח המבקר said <"
                        + " מנכ\"לית המשרד said",
                "לדברי שר האוצר, כך מדווח עיתון \"הארץ\", \"החלון הולך ונסגר\". | הארץ said < שר האוצר said",
                "\"אין לנו עניין בהסלמה\", ציטטה רשת אל-ערבייה דיפלומט איראני. | אל-ערבייה relayed < דיפלומט איראני"
                        + " quoted",
                "דוחות המודיעין – כך אמר נשיא המדינה – לימדו כי המתקן הושמד. | נשיא המדינה said < דוחות המודיעין confirmed",
                "נציג הצבא אמר כי השיגור בוצע כמתוכנן, כפי שדיווחה סוכנות מהר. | מהר said < נציג הצבא said",
            })
    void readsWhoBringsWhoseWords(String text, String chain) {
        chains(text, chain);
    }

    @Test
    void endsWhatStandsFirstInItsSentenceAtItsComma() {
        chains(
                "הידיעה בעיתון הארץ, שלפיה ישראל הודיעה לאמירויות כי תקפיא את הבנייה, עוררה סערה.",
                "הארץ said < ישראל said");
    }

    @Test
    void tellsAWomanFromAManByTheVerb() {
        chains(
                "מנהלת הגן התלוננה. פקיד הרווחה אמר כי התיק ייסגר. לדבריה, איש לא ענה.",
                "פקיד הרווחה said",
                "לדבריה said ?");
    }

    @Test
    void readsWhatIsSaidInDoingSomething() {
        marks.check("[source:ראש הממשלה] קטע את הדיון [cue:באומרו]: [content:\"מספיק עם זה\"].");
    }

    @Test
    void endsWhatIsToldWhereAnotherSpeaksUnnamed() {
        marks.check(
                "[source:שתי עדות] [cue:אמרו] [content:כי המאמן צעק], ו[source:שלישית] [cue:סיפרה] [content:שברח].");
        marks.check("[source:נהג המשאית] [cue:הודה] [content:כי נרדם], אלא שסניגורו טוען אחרת.");
        marks.check("[source:איגוד האיכרים] [cue:הזהיר] [content:שהמחירים יזנקו]; משרד החקלאות הרגיע.");
    }

    @Test
    void takesNoAmountForATeller() {
        marks.check("העדה \"אמרה הרבה פחות ממה שידעה\".");
    }

    @Test
    void readsNamesInMarksForNames() {
        marks.check("[source:גולש בשם \"אבו עלי\"] [cue:כתב] בפורום [content:כי אחיו נעצר].");
        marks.check("[source:קצין משטרה] [cue:תיאר] בפני הוועדה [content:\"כאוס מוחלט\"].");
    }
}
