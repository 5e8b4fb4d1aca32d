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
                "דן לוי אמר כי רינה כץ אסרה עליו לדבר. | דן לוי said < רינה כץ said",
                "דן לוי אמר כי רינה כץ ביקשה ממנו נתונים כתובים. | דן לוי said < רינה כץ said",
                "השוטרים אמרו כי רינה כץ דרשה מהם לפנות את הבניין. | השוטרים said < רינה כץ said",
            })
    void readsWhatIsForbiddenAndAsked(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "בתום הדיון [cue:התריעה] [source:ראש העיר, רותם לוי], [content:מפני קריסה של המבנה].",
                "אתמול [cue:הבטיח] [source:שר האוצר, יוסי כהן], [content:להוריד את המס].",
                "[source:דנה כץ] [cue:אמרה] בשיחת ועידה לאנליסטים [content:שמחירי החלב יעודכנו].",
                "[source:הוועדה] [cue:חיוותה דעה] [content:שפינוי המאחז \"יסכן כוחות\"].",
                "[source:המשטרה] [cue:האשימה] מתנחלים [content:בהצתת מטעים].",
                "[source:דן לוי] [cue:הודה] בחקירתו [content:בהצתת שלושה כלי רכב].",
                "[cue:לדברי] [source:השר] בריאיון לרדיו, [content:המס יעלה].",
                "[cue:לטענת] [source:המדינה] בתגובתה לבג\"ץ, [content:הפינוי יסכן כוחות].",
                "[cue:לדברי] [source:גורם מדיני שנכח בישיבה], [content:השרים עודכנו].",
                "[source:המשרד] [cue:הגדיר] את התוכנית [content:\"בדיחה\"].",
                "[source:גורם ביטחוני ששוחח עם כתבנו וביקש שלא להזדהות] [cue:הסביר] [content:כי הירי פסק].",
            })
    void findsWhoTellsAndWhatBehindNamesPlacesAndOccasions(String marked) {
        marks.check(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "מנהל הקרן התחייב לפנות את הבניין, מסר דן לוי. | דן לוי said < מנהל הקרן said",
                "יו\"ר הוועדה סבור ש\"אין סכנה\", הסבירה דוברת המשרד. | דוברת המשרד said < יו\"ר הוועדה said",
                "מחברת החשמל נמסר כי דן לוי הזהיר מפני קריסה. | חברת החשמל said < דן לוי said",
                "בראיון סיפר השר דן לוי שראשי הצבא טענו כי הירי פסק. | השר דן לוי said < ראשי הצבא claimed",
                "השופט דן לוי ציטט בגזר הדין את רינה כץ, שאמרה כי הבית חשוך. | השופט דן לוי relayed < רינה כץ said",
                "דנה כץ הקריאה לחברי הכנסת חוות דעת של המשרד, ולפיה ההסדר בטל. "
                        + "| דנה כץ relayed < חוות דעת של המשרד said",
                "הרב הורה לתלמידיו, כפי שסיפר נכדו, שלא לחתום על הטפסים. | נכדו relayed < הרב said",
                "השר הבטיח, כך סיפר יו\"ר הסיעה, הרב מאיר כהן, שהחוק יעלה. " + "| יו\"ר הסיעה said < השר said",
            })
    void readsWhoTellsOfAnotherBehindAndAmidHisWords(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[source:דן לוי] [cue:הורה] [content:להכין מפלסות], ובתי הספר בעיר ייפתחו מחר.",
                "[cue:טענת] [source:ראש העיר] [content:כי שולם לו] נדחתה בידי השופט.",
                "בעקבות [cue:הצהרת] [source:שר האוצר] [content:כי המס יעלה], ירדו המניות.",
                "[source:כתב אישום], ש[cue:לפיו] [content:הנאשם קיבל שוחד], הוגש אתמול.",
                "[source:דן לוי] [cue:הורה] למפקדי החטיבות [content:לעצור את האימונים].",
                "[source:שלושה משתתפים בישיבה] [cue:סיפרו] [content:כי השר צעק].",
                "[source:דן לוי] [cue:התוודה] באוזני האם [content:שהמשטרה איבדה את הסרט].",
                "[source:דן לוי] [cue:כתב] במאמר שראה אור השבוע [content:כי העטלפים זוכרים].",
                "אולם מ[source:מסמכים] [cue:עולה] [content:כי התקציב נגמר].",
            })
    void endsWhatIsToldWhereTheReporterGoesOn(String marked) {
        marks.check(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "דן לוי כתב על סמך שיחות עם שני קצינים כי הכוחות ייסוגו. | דן לוי relayed < שני קצינים said",
                "דן לוי אמר כי רינה כץ הבהירה לנשיא שעליו לפרוש. | דן לוי said < רינה כץ said",
                "דן לוי מביא מדבריה של רינה כץ: \"הפקודה ניתנה\". | דן לוי relayed < רינה כץ quoted",
            })
    void readsWhomHeTalkedToAndWhoseWordsHeBrings(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }
}
