package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class HebrewTakenReportsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsWhomATellerHasItFromAmidHisWords() {
        chains("דוברי החברה מסבירים, כך על פי חבר ועדה אחד, שהקרן תיסגר.", "חבר ועדה אחד said < דוברי החברה said");
        chains("העיתון הלבנוני מוסר, בשמו של קצין בכיר, שהצבא נסוג.", "העיתון הלבנוני relayed < קצין בכיר said");
        chains("העיתון כתב באתר שלו, כשהוא נשען על שני גורמים, שהחשוד נמלט.", "העיתון relayed < שני גורמים said");
        chains("מנהל המפעל סיפר לדברי שני עובדים כי המפעל ייסגר.", "שני עובדים said < מנהל המפעל said");
    }

    @Test
    void readsThreeTellingsWithinEachOther() {
        chains(
                "שרת האוצר סיפרה כי ראש הממשלה אמר לנוכחים שוושינגטון הבהירה לו שלא תסכים להקפאה.",
                "שרת האוצר said < ראש הממשלה said < וושינגטון said");
        chains("על פי העיתון, באחד המכתבים כתב מנהל החברה שהמפעל ייסגר.", "העיתון relayed < מנהל החברה said");
    }

    @Test
    void readsAnInfinitiveThatTellsAClause() {
        marks.check("[source:נגיד בנק ישראל] [cue:מיהר להבהיר] [content:שהמשק יציב].");
    }

    @Test
    void beginsWhatIsToldBehindWhomAndHowLong() {
        marks.check("[source:שר החוץ] [cue:אמר] לעמיתו הגרמני בשיחת טלפון [content:שאוקראינה לא תיכנע].");
        marks.check("[source:מדענים] [cue:מזהירים] כבר שנים [content:שגלי החום מחריפים].");
        marks.check("[source:עובדי המפעל] [cue:טענו] מנגד [content:שהתריעו על הסדקים].");
    }

    @Test
    void endsWhatIsToldWhereTheTellerIsPointedAtAgain() {
        marks.check("[source:גורם ביטחוני] [cue:אמר] [content:כי המחיר גבוה], ו[cue:לדבריו] [content:ייתכן שיירד].");
    }

    @Test
    void endsASourceBeforeWhatHappens() {
        marks.check("[cue:לפי] [source:דיווחים בתקשורת הערבית] [content:נהרגו בתקיפה שני אזרחים].");
        marks.check("[cue:לגרסת] [source:שוטרי הסיור] [content:הותקפו באבנים].");
        marks.check("[source:שופטת בית המשפט] האריכה את המעצר ו[cue:קבעה] [content:שיש ראיות].");
    }

    @Test
    void endsAnObjectBeforeWhatHappens() {
        marks.check("[source:הנהלת המפעל] [cue:נימקה] [content:את הפיטורים בירידה בהזמנות], והוועד יצא לשביתה.");
        marks.check("[source:משטרת חיפה] [cue:אישרה] [content:את המעצר] אבל לא את זהות החשוד.");
    }

    @Test
    void readsWhatIsNotToBeDone() {
        marks.check("[source:ארגון הבריאות] [cue:קרא] [content:שלא להסיק מסקנות].");
        marks.check("[source:נשיא צרפת] [cue:הפציר] בעמיתו [content:לא לחתום על ההסכם].");
    }

    @Test
    void leavesOutWhereNothingIsTold() {
        marks.check("הקרן מסרה לעיתון שאינה מגיבה לשמועות.");
        marks.check("בלשכת השר לא אישרו ולא הכחישו את הפרטים.");
        marks.check("טהראן טרם אישרה את הידיעה.");
        marks.check("אי אפשר לדעת מה יקרה עד סוף החודש.");
    }

    @Test
    void readsWhatOneTellsOfHimselfAsOne() {
        marks.check("[source:שני רופאים] [cue:סיפרו] [content:כי כבר בינואר התריעו על ריבוי המקרים].");
        marks.check("[source:משרד החוץ] [cue:גינה] [content:את מה שכינה \"הפרה בוטה\"].");
    }

    @Test
    void readsWhatSomeSay() {
        marks.check("יש ה[cue:טוענים] [content:שהמלך החמיץ את השעה].");
    }

    @Test
    void readsWhatIsUtteredWithNothingSaidOfIt() {
        marks.check("[source:ארגון הבריאות] [cue:הביע] [content:אכזבה].");
    }

    @Test
    void goesOnWithAQuotationBehindHowItWasSaid() {
        marks.check("[content:\"הוא יצא לקנות לחם\", [cue:סיפרה] [source:אלמנתו, פאטמה], בעיניים יבשות, \"ולא חזר\"].");
    }
}
