package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leads up to those who tell and to what they tell: times, places, hearers, other verbs, whom they have it from. */
class HebrewLedUpTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "מנהל הבנק סיפר כי בסוף הפגישה שר האוצר הבטיח לו שהקו ייסגר. | מנהל הבנק said < שר האוצר said",
                "מנהל הבנק סיפר שלאחר האירוע הזהיר אותו שר האוצר מפני קריסה. | מנהל הבנק said < שר האוצר said",
                "שר האוצר אמר שהקו ייסגר, סיפר אמש נשיא הבורסה. | נשיא הבורסה said < שר האוצר said",
                "לטענת נשיא הבורסה, לדעת שר האוצר, הקו ייסגר. | נשיא הבורסה claimed < שר האוצר said",
                "רשת פוקס, מפי שני סנטורים, דיווחה שהקו ייסגר. | רשת פוקס relayed < שני סנטורים said",
                "קפטן הקבוצה, כפי שמצטט אותו העיתון, הודה כי שיחק פצוע. | העיתון relayed < קפטן הקבוצה revealed",
                "העיתון מצטט תזכיר של הצבא המעריך כי הקו ייסגר. | העיתון relayed < תזכיר של הצבא said",
                "התושבים אמרו כי נאמר להם בעירייה שהקו ייסגר. | התושבים said < עירייה said",
                "שר הפנים חזר על דברי דובר הצבא כי הקו ייסגר. | שר הפנים relayed < דובר הצבא said",
            })
    void readsTheChainThroughWhatStandsBetween(String text, String chain) {
        List<String> chains = marks.chains(text);
        assertEquals(chain, chains.getLast());
    }

    @Test
    void joinsTwoVerbsToOneCue() {
        marks.check("[source:מנכ\"ל החברה] [cue:הודה ואמר] [content:כי החברה טעתה].");
        marks.check("[source:דובר המשטרה] [cue:ביקש להדגיש] [content:כי החקירה נמשכת].");
    }

    @Test
    void readsAnyVerbBeforeAColonThatIsNegated() {
        marks.check("[source:המורה] [cue:לא נשארה חייבת]: [content:\"המשרד פשוט נעלם מכאן\"].");
        marks.check("עם היוודע הדבר מיהר [source:מאמן הקבוצה] [cue:לצייץ]: [content:\"שמעתי מהתקשורת\"].");
    }

    @Test
    void findsTheObjectBehindWhereItWasSaid() {
        marks.check("[source:שר האוצר] [cue:הכחיש] במסיבת עיתונאים בתל אביב [content:את הדברים].");
        marks.check("[source:שר האוצר] [cue:הזהיר] במכתב ששיגר לשר [content:מפני קריסה].");
    }

    @Test
    void endsBeforeThePeopleItIsToldTo() {
        marks.check("אתמול [cue:אמר] [source:שר האוצר] לחברי הסיעה [content:כי הקו ייסגר].");
    }

    @Test
    void takesWhatWasNotSaidForNothingTold() {
        marks.check("השר מעולם לא איים בהתפטרות.");
    }

    @Test
    void readsWhatWasAllowedToBePrinted() {
        marks.check("הבוקר [cue:הותר לפרסום] [content:שהחשוד הוא תושב לוד].");
        marks.check("הבוקר הותר לנהגים לעבור.");
    }
}
