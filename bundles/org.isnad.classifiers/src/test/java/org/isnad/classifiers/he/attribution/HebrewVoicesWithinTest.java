package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words stand within those of another. */
class HebrewVoicesWithinTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "הרמטכ\"ל דן לוי הבהיר כי לא יאשר מבצע, כך מדווחים ב\"ישראל היום\". "
                        + "| ישראל היום relayed < הרמטכ\"ל דן לוי said",
                "דן לוי אמר כי חברי הוועדה קיבלו מהצבא הבטחה שהם יעודכנו. | דן לוי said < הצבא said",
                "לדברי אורית דהן, ראש העיר הוא שהורה לעצור את העבודות. | אורית דהן said < ראש העיר said",
            })
    void readsWhoTellsThroughWhom(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @Test
    void readsHimWhoActsAndSpeaksInAnothersAccount() {
        assertEquals(
                List.of("דן לוי claimed", "דן לוי claimed < היו\"ר said ?"),
                marks.chains("לגרסת דן לוי, היו\"ר התקשר אליו והזהיר אותו שלא להצביע."));
    }

    @Test
    void readsWhatAPaperShowsAsSomebodySays() {
        assertEquals(
                List.of("דן לוי claimed", "דן לוי said < נתוני המכון confirmed"),
                marks.chains("דן לוי טען שהסחר נמשך. נתוני המכון מלמדים, לדבריו, כי היצוא גדל."));
    }

    @Test
    void readsOutOfWhoseWordsAPaperQuotes() {
        assertEquals(
                List.of("נשיא טורקיה said", "סוכנות אנדולו relayed < נשיא טורקיה quoted"),
                marks.chains("נשיא טורקיה אמר כי ארצו מוכנה. סוכנות אנדולו הביאה מדבריו: \"לא נשתוק\"."));
    }

    @Test
    void endsWhatIsToldBeforeWhatHeHoldsAgainstIt() {
        marks.check(
                "[source:יו\"ר הוועד] [cue:אישר] [content:כי נשלח מייל], אולם [cue:לטענתו] [content:איש לא קרא אותו].");
    }

    @Test
    void readsABodyOfMoreWordsBeforeAColon() {
        marks.check("[source:חברת הניהול][cue::] [content:\"הטענה שקרית\"].");
        marks.check("[source:בכיר באוצר][cue::] [content:\"אין כסף\"].");
    }

    @Test
    void readsALetterSentWithItsTime() {
        marks.check("[source:ועד הבית] [cue:שלח מייל] בינואר [content:שהתיקון יעלה מיליון שקל].");
    }

    @Test
    void passesOnNothingThroughNobody() {
        assertEquals(
                List.of("נודע unattributed < שלושה ראשי ועדים said", "שלושה ראשי ועדים claimed"),
                marks.chains("שלושה ראשי ועדים דרשו לכנס את הבית, כך נודע. הם מאשימים את היו\"ר בהפקרה."));
    }

    @Test
    void takesARatingInMarksForNoName() {
        marks.check("[source:משרד המסחר] [cue:כינה] אותה [content:\"המצאה\"].");
    }
}
