package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class HebrewPlainNewsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void leavesWhomOneCallsUponOrBlamesOutside() {
        marks.check("[source:חבר הכנסת] [cue:קרא] לשר הביטחון [content:להתפטר].");
        marks.check("[source:ראש המועצה] [cue:דרש] ממשרד החינוך [content:לדחות את המועד].");
        marks.check("[source:הארגון] [cue:האשים] את כוחות הביטחון באתיופיה [content:בהרג של 62 אזרחים].");
        marks.check("[source:דובר הצבא] [cue:הזהיר] את ארצות הברית [content:מפני כל הרפתקה].");
    }

    @Test
    void takesWhatIsReadInIntoTheSource() {
        marks.check("[cue:לפי] [source:הודעת החברה], [content:הכסף ישמש להקמת מפעל].");
        marks.check("[cue:לדברי] [source:גורם מדיני שנכח בישיבה], [content:השרים עודכנו].");
    }

    @Test
    void tellsWhereItWasSaidFromWhoSaidIt() {
        marks.check("[source:ראש הממשלה] [cue:אמר] בפתח ישיבת הממשלה [content:כי המעבר ייפתח].");
        marks.check("[source:מבקר המדינה] [cue:כתב] בדוח שפורסם היום [content:כי המקלטים אינם כשירים].");
        marks.check("בפוסט שפרסם אמש [cue:כתב] [source:השר] [content:כי ההחלטה שגויה].");
        marks.check("[source:שר החוץ] [cue:השיב] לו ברשת X [content:שאיראן לא תיכנע].");
    }

    @Test
    void tellsPapersAttacksAndReportersFromVerbs() {
        marks.check("[source:צה\"ל] [cue:מסר] [content:כי תקף \"מחבלים שפעלו מתוך מתחם\"].");
        marks.check("[source:כתב אל-ג'זירה בעזה] [cue:דיווח] [content:כי בית ספר הופצץ].");
        marks.check("פסק דינו בפרשת \"הצוק הלבן\" נלמד עד היום.");
    }

    @Test
    void readsNamesThatBeginLikeClauses() {
        marks.check("[source:קפטן הפועל ירושלים, שון אברג'יל], [cue:הודיע] [content:על פרישה].");
    }

    @Test
    void endsBeforeTheReporterDrawsTheSum() {
        marks.check("[source:משרד הבריאות] [cue:הודיע] [content:על שלושה חולים], ובכך עלה מספרם ל-41.");
    }

    @Test
    void chainsWhoReportsAndWhoSaid() {
        chains("השר אמר כי ההצבעה תידחה, כך דיווח \"הארץ\".", "הארץ said < השר said");
        chains("העיתון דיווח שמשרד החוץ מעריך כי השיחות ייכשלו.", "העיתון said < משרד החוץ said");
    }
}
