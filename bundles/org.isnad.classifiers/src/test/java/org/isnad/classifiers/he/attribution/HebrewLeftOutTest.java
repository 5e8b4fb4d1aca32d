package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** Who is meant where who tells is left out or stands amid what is told. */
class HebrewLeftOutTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @Test
    void meansWhoseDeedTheSentenceBeforeBeginsWith() {
        assertEquals(
                List.of("מאמן הקבוצה said < הקוון said"),
                marks.chains("מאמן הקבוצה הגיע לחדר העיתונאים באיחור. לטענתו, הקוון אמר לו \"גם אני ראיתי\"."));
        assertEquals(
                List.of("שלושה קצינים said < המח\"ט said ?"),
                marks.chains("שלושה קצינים, שביקשו להישאר אנונימיים, שוחחו השבוע עם העיתון. לדבריהם, המח\"ט אמר כי "
                        + "הדלת פתוחה."));
    }

    @Test
    void meansNobodyWhoseDeedLiesFurtherBackOrWhoIsAWoman() {
        assertEquals(
                List.of("לטענתו said < הקוון said ?"),
                marks.chains("מאמן הקבוצה הגיע באיחור. המשחק נדחה בשעה. לטענתו, הקוון אמר לו \"ראיתי\"."));
        assertEquals(
                List.of("לטענתו said < הקוון said ?"),
                marks.chains("דוברת הקבוצה הגיעה באיחור. לטענתו, הקוון אמר לו \"ראיתי\"."));
    }

    @Test
    void meansHerOfWhomTheVerbSaysThatSheIsAWoman() {
        assertEquals(
                List.of("השופטת denied ?", "הנאשם said ?", "השופטת confirmed < מומחה הזיהוי said"),
                marks.chains("השופטת דחתה את טענת הנאשם כי נרדם. בהכרעת הדין הדגישה כי מומחה הזיהוי אמר שהדלת נפרצה."));
    }

    @Test
    void goesOnWithHimselfAlone() {
        assertEquals(
                List.of("היומון relayed < החלוץ said ?", "החלוץ claimed"),
                marks.chains("היומון ציטט את החלוץ, שאמר כי יעזוב. הוא עצמו טען כי הציטוט הומצא."));
    }

    @Test
    void readsAPronounThatTellsAmidAClause() {
        assertEquals(
                List.of("ראש המועצה said", "ראש המועצה said < מנהלת המחוז said"),
                marks.chains("ראש המועצה איים להשבית את הלימודים. מנהלת המחוז, הוא מלין, אמרה לו שהסייעות יגיעו."));
        marks.check("ארגוני הסביבה ספקניים: [content:השרה, הם [cue:טוענים], נכשלה].");
        marks.check("[content:קצת קפה, היא [cue:אומרת], עוד לא הרג איש].");
    }

    @Test
    void readsANameInMarksBetweenVerbAndClause() {
        marks.check("[source:בכיר בסיעה] [cue:סיפר] לכתבת \"הרדיו האזורי\" [content:שהתקציב יידחה].");
        marks.check("[source:יו\"ר ההסתדרות] [cue:גילה] לשדרן של \"רדיו המפרץ\" [content:כי השביתה תימשך].");
    }

    @Test
    void readsWhySomethingIsSo() {
        marks.check("[source:העירייה] [cue:נימקה] זאת [content:במחסור בתקציב].");
        marks.check("[source:המשרד] [cue:הכחיש] [content:זאת] במכתב.");
    }

    @Test
    void readsWhatOneTellsInWhatHeSends() {
        marks.check("[source:שני שרים] פרסמו הצהרה משותפת שבה [cue:הזהירו] [content:כי יתפטרו].");
    }

    @Test
    void readsByWhatItIsInTwoWords() {
        assertEquals(
                List.of("העיתון relayed < מחקר said"), marks.chains("העיתון פרסם מחקר שעל פיו שינה קצרה מזיקה ללב."));
    }

    @Test
    void readsWhereAndWhenBetweenWhoTellsAndHisVerb() {
        marks.check("[source:נציג החשב] בדיון [cue:אמר]: [content:\"אינני מכיר הבטחה כזאת\"].");
        marks.check("[source:שר האוצר] נשמע [cue:אומר] [content:כי הכול סוכם].");
        marks.check("[content:\"מדובר בהצגה\"], [cue:פטר] את הדברים [source:גורם מדיני].");
    }
}
