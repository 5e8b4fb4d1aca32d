package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tellings within tellings whose parts no comma parts: «טענו כי לדברי ראש העיר הכביש ייפתח», «מסרו שנאמר להם כי». */
class HebrewUnpartedTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[cue:לטענת] [source:הנהלת הבנק] [content:העסקה תיחתם בקרוב].",
                "[cue:לדברי] [source:ראש הממשלה] [content:המבנה אינו בטוח].",
                "[cue:לדברי] [source:נציג המשרד הבכיר] [content:הבדיקות יושלמו בקרוב].",
                "[cue:לדברי] [source:דוברת המשטרה הצבאית] [content:השינוי נדחה].",
            })
    void endsASourceBeforeTheNextNounWithAnArticle(String marked) {
        marks.check(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "התושבים טענו כי לדברי ראש העיר הכביש ייפתח בקיץ. | התושבים claimed < ראש העיר said",
                "בראיון לרדיו אמר דן לוי שלדברי ראש העיר הכביש ייפתח בקיץ. | דן לוי said < ראש העיר said",
                "מסקר של הבנק עולה שלטענת שר האוצר התשלום הועבר כבר במאי. | סקר של הבנק said < שר האוצר claimed",
            })
    void readsWhoSaysItRightBehindAConjunction(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "דן לוי הסביר הבוקר שנאמר לו שהשיחות נכשלו. | דן לוי said < נאמר unattributed",
                "דן לוי אמר כי נאמר לו מחברת החשמל שהקו תוקן. | דן לוי said < חברת החשמל said",
                "מרשות המסים נמסר כי נאמר להם ממשרד האוצר שהקרן נסגרה. | רשות המסים said < משרד האוצר said",
                "מרשות המסים נמסר שנאמר להם ממשרד האוצר כי הקרן נסגרה. | רשות המסים said < משרד האוצר said",
            })
    void readsWhatSomebodyTellsHeWasTold(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "דן לוי אמר כי רינה כץ הציעה לדחות את הדיון. | דן לוי said < רינה כץ said",
                "דן לוי אמר כי רינה כץ אסרה עליו לדבר. | דן לוי said < רינה כץ said",
                "דן לוי אמר כי רינה כץ ביקשה ממנו נתונים כתובים. | דן לוי said < רינה כץ said",
                "השוטרים אמרו כי רינה כץ דרשה מהם לפנות את הבניין. | השוטרים said < רינה כץ said",
            })
    void readsWhatIsProposedForbiddenAndAsked(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }
}
