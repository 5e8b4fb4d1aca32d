package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class HebrewInsertionsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void endsWhatIsToldBeforeWhoTellsMore() {
        marks.check("[source:ראש העיר] [cue:דרש] [content:לסגור את הגשר], ו[cue:הביע ספק] [content:שזה יקרה].");
        marks.check("[source:ראש העיר] [cue:הבטיח] [content:שהגשר ייפתח], ו[cue:ביקש] מהנהגים [content:להמתין].");
        marks.check("[source:ראש העיר] [cue:אמר] [content:שהגשר ייסגר], אם כי [cue:הבהיר] [content:שהדיון רק החל].");
        marks.check("[cue:דווח] [content:כי הגשר נסגר], אולם הידיעה לא אומתה.");
    }

    @Test
    void endsAnObjectBeforeHowItWasDenied() {
        marks.check("[source:ראש העיר] [cue:דחה] [content:את הדיווח] מכול וכול.");
        marks.check("[source:ראש העיר] [cue:דחה] [content:את \"השקרים הגסים\"].");
    }

    @Test
    void readsWhatOneSaysAndWhatGoesOnBehindWhereItStood() {
        marks.check("[cue:מקובל לומר] [content:כי הגשר יחסוך זמן].");
        marks.check("[content:\"לא הוחלט דבר\", [cue:נאמר] ב[source:הודעת העירייה], \"והדיונים נמשכים\"].");
    }

    @Test
    void takesHowAMeetingWasForNothingTold() {
        marks.check("[source:ראש העיר] [cue:אמר] [content:כי הצדדים הסכימו על הגשר בפגישה שנמשכה ארבע שעות].");
    }

    @Test
    void takesWhatABodyApprovesAndWhatItSeeksForDeeds() {
        marks.check("העירייה אישרה את תקציב הגשר.");
        marks.check("החברה מבקשת לבנות את הגשר.");
    }

    @Test
    void countsThoseWhoAreAgainstSomething() {
        assertEquals(
                "several",
                marks.find("לטענת מתנגדי התוכנית, הגשר מסוכן.")
                                .getFirst()
                                .origin()
                                .count()
                                .isEmpty()
                        ? "several"
                        : "one");
    }

    @Test
    void readsWhoTellsInTheInstitutionAndFromWhomItBecameKnown() {
        marks.check("ב[source:משרד התחבורה] [cue:מעריכים], לעומת זאת, [content:שרוב הגשרים בטוחים].");
        marks.check("[content:הגשר ייסגר מחר], כך [cue:נודע] ל\"הארץ\" מ[source:שלושה מקורות המקורבים לעירייה].");
    }

    @Test
    void addsAnOfficeWithoutANameToThoseBeforeIt() {
        assertEquals(
                3,
                marks.find("שני גורמים ודובר המשטרה אמרו כי הגשר נסגר.")
                        .getFirst()
                        .origin()
                        .count()
                        .orElse(0));
    }

    @Test
    void makesOneChainOfAPaperAndTheOneItHasItFrom() {
        chains("עיתון הארץ דיווח כי שני פקידים אישרו שהגשר נסגר.", "הארץ said < שני פקידים confirmed");
    }
}
