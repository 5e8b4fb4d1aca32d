package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chains of papers, those they quote and those who only seem to be quoted. */
class HebrewWhoQuotesTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "העיתון מצטט את דובר הצבא כאומר שהגשר ייסגר. | העיתון relayed < דובר הצבא said",
                "העיתון מביא את דברי דובר הצבא: \"הגשר ייסגר\". | העיתון relayed < דובר הצבא said",
                "העיתון מביא, בהסתמך על סוכנות רויטרס, את דברי דובר הצבא: \"הגשר ייסגר\". "
                        + "| העיתון relayed < רויטרס said < דובר הצבא said",
                "העיתון העביר לקוראיו את דרישתו של דובר הצבא: \"סיימו\". | העיתון relayed < דובר הצבא said",
                "באותו עיתון נטען, בשם שני גורמי ביטחון, כי הגשר ייסגר. | אותו עיתון relayed < שני גורמי ביטחון said",
                "\"הגשר ייסגר\", ציטט העיתון את דובר הצבא. | העיתון relayed < דובר הצבא quoted",
                "אתמול פרסם ארגון הסיוע דו\"ח שלפיו 63 עצורים מתו. | ארגון הסיוע relayed < דו\"ח said",
                "דובר הצבא סיפר כי הגשר נסגר, כך עולה מכתב האישום. | כתב האישום said < דובר הצבא said",
            })
    void readsWhoQuotesWhom(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @Test
    void takesANameThatIsNotToldForNobody() {
        marks.check("[source:שר ההגנה] [cue:הצהיר] [content:כי הפגז נורה מהגבול], אך לא נקב בשמו של אף אחד.");
        marks.check("[source:דובר הצבא] [cue:אמר] [content:כי זו תקיפה], אך סירב לנקוב בשמה של מדינה.");
    }

    @Test
    void readsWhereAPassiveComesFrom() {
        marks.check("ב[source:לשכת היועצת] [cue:נמסר] [content:כי המכתב התקבל].");
        marks.check("ב[source:מסמך שפורסם היום] [cue:נכתב] [content:כי העסקה תיחתם].");
        marks.check("כפי ש[cue:דווח] ב[source:ערוץ 12], [content:הישיבות נערכו בחשאי].");
    }

    @Test
    void readsAPaperInMarksAndABrokenQuotation() {
        marks.check("[content:\"ייתכן\", [source:דובר הצבא] [cue:כותב], \"שהעיר תיפול\"].");
        marks.check("חברת \"נגב פולימרים\" לא השתכנעה: המפעל לא יימכר.");
    }

    @Test
    void endsBeforeWhomABodyTells() {
        marks.check("[content:\"לא התקיימה פגישה\"], [cue:מסרה] [source:החברה] לבורסה לניירות ערך.");
    }
}
