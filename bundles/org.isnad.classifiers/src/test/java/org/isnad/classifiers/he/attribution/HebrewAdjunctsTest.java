package org.isnad.classifiers.he.attribution;

import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HebrewAdjunctsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "אתמול",
                "ביום שני",
                "ביום שני בערב",
                "בהודעה שפרסם אמש",
                "בפוסט ברשת איקס",
                "במסיבת עיתונאים בחיפה",
                "במהלך ביקור בחברון",
                "בשיחת טלפון",
                "באמצעות עורך דינו",
                "בתגובה לשאלות כתבים",
                "במכתב למועצת הביטחון",
                "בדברים ששודרו בטלוויזיה",
                "בריאיון שפורסם ביום ראשון",
                "יום לאחר הפיגוע",
                "יומיים לאחר מכן",
                "באותו יום",
                "בפתח ישיבת הממשלה",
                "לכתבים בנתב\"ג"
            })
    void readsOverWordsOfTimePlaceAndManner(String words) {
        marks.check("[source:השר דוד לביא] [cue:הבהיר] " + words + " [content:כי הגשר ייסגר].");
        marks.check("[source:השר דוד לביא] [cue:הבהיר] " + words + " [content:ששני הגשרים ייסגרו].");
        marks.check("[content:הגשר ייסגר עד מרץ], [cue:הבהיר] [source:השר דוד לביא] " + words + ".");
        marks.check("[content:הגשר ייסגר עד מרץ], [cue:הבהיר] " + words + " [source:דובר צה\"ל].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"שוב", "אז", "במפורש", "לראשונה", "בלי לפרט", "מבלי להסביר"})
    void endsASourceBeforeHowItWasTold(String words) {
        marks.check("[content:הגשר ייסגר עד מרץ], כך [cue:ציין] [source:דובר צה\"ל] " + words + ".");
        marks.check("[content:\"הגשר ייסגר\"], [cue:ציין] [source:דובר צה\"ל] " + words + ".");
    }

    @Test
    void takesACoachBehindAnOccasionForWhoTells() {
        marks.check("[content:\"ניצחנו\"], [cue:אמר] בסיום [source:מאמן הירוקים].");
    }
}
