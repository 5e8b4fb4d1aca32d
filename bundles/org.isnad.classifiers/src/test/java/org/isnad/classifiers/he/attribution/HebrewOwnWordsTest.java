package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** Whose words are whose: speakers who mean themselves, papers that bring a document, deeds beside what is told. */
class HebrewOwnWordsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @Test
    void takesWhoSpeaksOfHimselfForOneTeller() {
        marks.check("[source:שר האוצר] [cue:אמר] [content:כי הוא מעריך שהחוק יעבור].");
        marks.check("[content:\"אני סבור שהשופטת טעתה\"], [cue:אמר] [source:עו\"ד רון גל].");
        marks.check("[content:\"אנחנו דוחים את הטענות\"], [cue:מסר] [source:עורך דינו של החשוד].");
        marks.check("[content:\"היינו בטוחים שהם מתים\"], [cue:סיפרה] [source:רונית, אמו של אחד הילדים].");
    }

    @Test
    void readsAMotherBehindAQuotation() {
        marks.check("[content:\"לא ידענו דבר\"], [cue:סיפרה] [source:האם] לערוץ 12.");
        assertEquals(
                List.of("האם said < הרופא said ?"), marks.chains("\"הרופא אמר לנו שאין סיכוי\", סיפרה האם לערוץ 12."));
    }

    @Test
    void partsThePaperFromWhatItBrought() {
        assertEquals(
                List.of("אתר \"דרום\" revealed < מכתב said"),
                marks.chains("במכתב שפרסם אתר \"דרום\" נכתב כי הגשר מסוכן."));
        assertEquals(
                List.of("AP revealed < מזכר said"),
                marks.chains("לפי מזכר שהשיגה סוכנות AP, הפנטגון שוקל להוציא את הסוללות."));
        marks.check("[cue:לפי] [source:תחקיר שפרסם אתר \"שקוף\"], [content:הגשר מסוכן].");
        marks.check("ב[source:מכתב ששלחה המנהלת להורים] [cue:נכתב] [content:כי הטיול בוטל].");
        marks.check("מ[source:השיחות עם הניצולים] [cue:עולה] [content:כי הסירה עמדה לטבוע].");
    }

    @Test
    void endsWhatIsToldBeforeAnothersDeed() {
        marks.check("[source:משרד ההגנה] [cue:מסר] [content:כי המכסים יוסרו], ובבית הלבן לא הגיבו.");
        assertEquals(
                List.of("הארגון relayed < דוח claimed", "הצבא denied"),
                marks.chains("הארגון פרסם דוח המאשים את הצבא בהרס בתים, והצבא דחה את הממצאים."));
        marks.check("[source:ממשלת יפן] [cue:גינתה] [content:את השיגור], ומועצת הביטחון תתכנס מחר.");
        marks.check("[source:חברת הענק] [cue:אמרה] [content:שהסירה 200 חשבונות], לאחר ש[source:מכון מחקר בבוסטון] "
                + "[cue:דיווח] [content:כי הם מופעלים ממוסקבה].");
        marks.check("[source:מארגני המחאה] [cue:טענו] [content:כי באו רבים], בעוד [source:דובר המשטרה] [cue:דיבר] "
                + "[content:על 35 אלף].");
    }

    @Test
    void takesAVoteForNothingTold() {
        marks.check("הקואליציה דחתה את הצעת החוק ברוב של 61 נגד 52.");
    }

    @Test
    void readsWhatIsAskedOfACourtAndOfWhatOneIsSuspected() {
        marks.check("[source:פרקליטות המחוז] [cue:ביקשה] [content:לדחות את העתירה].");
        marks.check("[source:התובעת בפלרמו] [cue:חושדת] בשני שוטרים [content:בהעלמת ראיות].");
        marks.check("השכנה ביקשה לשבת.");
    }

    @Test
    void readsABodyBeforeAColonAndItsQuotation() {
        marks.check("[source:העירייה][cue::] [content:\"לא התקבלה אצלנו אף פנייה\"].");
    }
}
