package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chains of ordinary news: what somebody tells of what another said, in the verbs and set phrases news is written with. */
class HebrewOrdinaryChainsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[source:החברה] [cue:עמדה] [content:על כך שהמוצר נבדק].",
                "[source:דן לוי] [cue:הוציא מכלל אפשרות] [content:העלאה של הריבית].",
                "[source:השר] [cue:נתן להבין] [content:שיפרוש].",
                "[source:דן לוי] [cue:אותת] [content:כי הריבית תרד].",
                "[source:העד] [cue:גולל] [content:כיצד הועבר הכסף].",
                "[source:השר] [cue:פטר] את הטענות [content:כ\"שטויות גמורות\"].",
                "[source:השר] [cue:רואה] בהסכם [content:\"איום קיומי\"].",
                "[source:דן לוי] [cue:חושש] [content:מקריסה].",
                "[source:דן לוי] [cue:דרש] מהחברה [content:הבהרות דחופות].",
                "[source:דן לוי] [cue:תיאר] את הדיון [content:כקשה מאוד].",
            })
    void readsSetPhrasesAndVerbsThatSignal(String marked) {
        marks.check(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "דן לוי אמר כי רינה כץ הזהירה אותו שיפוטר. | דן לוי said < רינה כץ said",
                "דן לוי אמר כי רינה כץ הנחתה אותו לדחות את המועד. | דן לוי said < רינה כץ said",
                "דן לוי אמר כי רינה כץ פקדה עליו לשתוק לגמרי. | דן לוי said < רינה כץ said",
                "דן לוי אמר כי רינה כץ חשדה בו בגנבה. | דן לוי said < רינה כץ said",
                "דן לוי אמר כי רינה כץ שאלה אותו אם הכסף הועבר. | דן לוי said < רינה כץ said",
                "דן לוי אמר כי רינה כץ דרשה ממנו \"לסדר\" מכרז לגיסו. | דן לוי said < רינה כץ said",
                "דן לוי אמר כי רינה כץ שבה והדגישה שאין תקציב. | דן לוי said < רינה כץ confirmed",
            })
    void readsWhomHeToldWhatWasSaidTo(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "היועץ דן לוי העיד כי זה דרש ממנו לשתוק. | היועץ דן לוי said < זה said ?",
                "דן לוי כתב בסוף השבוע, בהסתמך על שני גורמים, שישראל מסרה כי תיסוג. "
                        + "| דן לוי relayed < שני גורמים said < ישראל said",
                "על סמך נתוני הממשלה קבע דן לוי כי המחלה נעלמה. | דן לוי confirmed < נתוני הממשלה said",
                "\"זו טעות\", אמר לדברי מקורביו השר דן לוי. | מקורביו said < השר דן לוי said",
                "האנליסטית הפנתה להודעת היבואנים כי המחירים יעלו. | האנליסטית relayed < היבואנים said",
                "אל דן לוי הגיע מכתב אנונימי, ובו נטען כי המכרז סגור. | מכתב אנונימי said",
                "איראן העבירה טיוטה, כך דיווח אתר אקסיוס, שציטט מקור ישראלי. "
                        + "| אקסיוס relayed < מקור ישראלי quoted",
                "דן לוי הודה במעשה, אמר דובר המשטרה. | דובר המשטרה said < דן לוי revealed",
            })
    void readsThroughWhomWhatIsToldCame(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @Test
    void readsNothingInWhatIsYetToBeSaid() {
        assertEquals(List.of("הפרשן דן לוי said"), marks.chains("הפרשן דן לוי העריך שהנשיא יודיע על חנינה."));
    }

    @Test
    void readsABodyThatActsAndSpeaksInAnothersAccount() {
        assertEquals(
                List.of("דן לוי said", "דן לוי said < משטרה said"),
                marks.chains("דן לוי סיפר כי במשטרה סירבו לקבל תלונה ואמרו שאין ניידת."));
    }

    @Test
    void readsByWhoseAccountWhereHeWasNamedBefore() {
        assertEquals(
                List.of("דן לוי said", "דן לוי said < נשיא צרפת said"),
                marks.chains("דן לוי אמר כי השיחות נמשכות. לפי הודעתו, נשיא צרפת הביע תמיכה ביוזמה."));
    }
}
