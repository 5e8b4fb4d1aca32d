package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers in which another tells, asides between a teller and his verb, and quotations that are all of another's telling. */
class HebrewPapersWithinTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "התובע הציג מכתב שבו הודיע המפקד שהמלאי אוזל. | התובע relayed < המפקד said",
                "העיתון פרסם מכתב שבו מודיע מפקד הכוח לממונים עליו שהקשר נותק. | העיתון relayed < מפקד הכוח said",
                "הארגון פרסם הודעה של דובר הצבא ובה נטען כי הכפר פונה. | הארגון relayed < הודעה של דובר הצבא said",
                "השר, לפי מקורביו, מתנגד לפשרה. | מקורביו said < השר denied",
                "המאמן, על פי דיווח ברדיו, הודיע לשחקניו שיעזוב. | דיווח ברדיו said < המאמן said",
                "הנשיא, מסר אמש הערוץ הרשמי, הבהיר כי לא ייסוג. | הערוץ הרשמי said < הנשיא said",
                "\"המפקד ביקש ממני לשתוק,\" סיפרה החיילת. | החיילת said < המפקד said",
                "\"נחזור לשולחן,\" ציטט הדובר את דברי השר. | הדובר relayed < השר quoted",
                "הגשר ייסגר, סיפרו הנהגים, ששמעו על כך מפקח במקום. | הנהגים relayed < פקח במקום said",
                "הנציב הורה שלא לדבר, כך סיפר סגנו לאחר שפרש. | סגנו said < הנציב said",
                "בתה סיפרה שבימיה האחרונים אמה אמרה כי הכול היה שווה. | בתה said < אמה said",
                "השר מצטט מזיכרונו את המאמן המנוח: \"אין קיצורי דרך\". | השר relayed < המאמן המנוח quoted",
            })
    void readsWhoTellsThroughWhom(String text, String chain) {
        List<String> found =
                marks.chains(text).stream().map(each -> each.replace(" ?", "")).toList();
        assertEquals(List.of(chain), found);
    }

    @Test
    void knowsThatWhoeverWillNotAnswerTellsNothing() {
        marks.check("מהעירייה נמסר: \"איננו מגיבים לשמועות\".");
        marks.check("מהחברה נמסר: \"אין לנו תגובה\".");
    }

    @Test
    void leavesRumoursToNobodyWhereverTheyGoRound() {
        marks.check("בקבוצת התושבים רצה [cue:שמועה] שלפיה [content:המפעל ייסגר].");
    }

    @Test
    void takesWhatIsOnlySupportedByThingsForNoTelling() {
        marks.check("התיעוד תומך בגרסת הנהג.");
        marks.check("[source:השר] [cue:תומך] [content:בגרסת הנהג].");
    }
}
