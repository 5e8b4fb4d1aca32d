package org.isnad.classifiers.he.attribution;

import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** What is told in a noun: fronted, denied with what it says, demanded, claimed as one's deed. */
class HebrewToldObjectsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @Test
    void readsWhatStandsBeforeItsVerb() {
        marks.check("[content:את ההאשמות] [cue:דחה] [source:דובר העירייה].");
        marks.check("[content:את הידיעה] [cue:פרסם] לראשונה [source:העיתון].");
        marks.check("את הספר חשף העיתון.");
    }

    @Test
    void readsWhatThoseDeniedSay() {
        marks.check(
                "[source:החברה] [cue:הכחישה] [content:את [source:הפרסומים באתר] ש[cue:לפיהם] [content:תיסגר בקיץ]].");
        marks.check("[source:הצבא] [cue:דחה] [content:את [source:הטענות שהופצו ברשת], ו[cue:לפיהן] "
                + "[content:נפצע קצין]].");
    }

    @Test
    void readsWhoTakesResponsibility() {
        marks.check("[source:הארגון] [cue:לקח אחריות] [content:על הפיגוע].");
        marks.check("[source:הקבוצה] [cue:נטלה אחריות] [content:לפיצוץ].");
        marks.check("איש לא לקח אחריות על הפיגוע.");
    }

    @Test
    void readsWhatIsDemandedOrPromisedInANoun() {
        marks.check("[source:החברה] [cue:דרשה] [content:פיצוי של 200 אלף שקל].");
        marks.check("[source:השר] [cue:הבטיח] להם [content:טיפול רפואי].");
        marks.check("[source:משרד האוצר] [cue:חולק] [content:על הנתונים].");
    }

    @Test
    void endsWhatOneIsAccusedOfBeforeWhatIsToldNext() {
        marks.check("[source:השר] [cue:האשים] את הקבלן [content:ברשלנות] ו[cue:אמר] [content:שהגשר לא הושלם].");
    }

    @Test
    void leavesOutWhereOneSaidIt() {
        marks.check("[content:הגשר ייסגר], כך [cue:הודיעה] אמש [source:שרת התחבורה] בוועדת הכספים של הכנסת.");
        marks.check("[content:\"אין ספק\"], [cue:קבע] [source:שופט בית המשפט] בגזר הדין.");
        marks.check("[content:\"המים עלו\"], [cue:סיפר] [source:אדם שנכח במקום].");
    }

    @Test
    void tellsAnIdiomAndWhatIsSpokenOfFromASource() {
        marks.check("הדברים נעשו על דעת המנכ\"ל.");
        marks.check("בית המשפט אינו מתייחס לעדות זו.");
        marks.check("מהקרן נמסר כי היא אינה מגיבה לשמועות.");
    }
}
