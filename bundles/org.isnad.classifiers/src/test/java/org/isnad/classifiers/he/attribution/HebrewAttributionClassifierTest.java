package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.classifiers.attribution.Marks;
import org.isnad.report.Attribution;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Role;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class HebrewAttributionClassifierTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @Test
    void readsSubjectVerbAndClause() {
        marks.check("[source:שר האוצר] [cue:אמר] אתמול [content:כי המס יירד].");
        marks.check("[source:דוברת העירייה] [cue:מסרה] [content:שהכביש נסגר].");
        marks.check("[source:ראש המועצה, דן לוי], [cue:טען] [content:כי הנתונים שגויים].");
        marks.check("[source:משטרת חיפה] [cue:מסרה] ביום שני [content:כי עצרה ארבעה].");
    }

    @Test
    void readsThoseNamedAccordingly() {
        marks.check("[cue:לדברי] [source:תושבי השכונה], [content:המים מלוחים].");
        marks.check("[cue:לפי] [source:מקור ביטחוני], [content:המעבר נסגר].");
    }

    @Test
    void readsSubjectsBehindTheVerb() {
        marks.check("אתמול [cue:הודיע] [source:שר האוצר] [content:כי המס יירד].");
        marks.check("[content:\"הכביש ייסגר\"], [cue:הסביר] [source:סגן ראש העיר, רון גל].");
    }

    @Test
    void keepsNamesInQuotationMarksInTheirSource() {
        marks.check("[source:העיתון \"קול המפרץ\"] [cue:דיווח] [content:כי הנמל נסגר].");
    }

    @Test
    void readsObjectsThatTell() {
        marks.check("[source:דובר העירייה] [cue:הכחיש] [content:את הידיעות על הגשר].");
        marks.check("[source:שני רופאים] [cue:הזהירו] [content:מפני התפשטות המחלה].");
    }

    @Test
    void putsWhomATellerHasItFromBehindIt() {
        chain(
                "סוכנות אנדולו דיווחה, בהסתמך על שני דיפלומטים, כי השיחות נכשלו.",
                "סוכנות אנדולו relayed < שני דיפלומטים said");
        chain(
                "העיתון \"קול המפרץ\" ציטט קצין בכיר שאמר כי הגבעה נכבשה.",
                "העיתון \"קול המפרץ\" relayed < קצין בכיר said");
        chain("השר אמר, לפי מקורביו, כי יתפטר.", "מקורביו said < השר said");
    }

    private void chain(String text, String chain) {
        assertEquals(List.of(chain), marks.chains(text));
    }

    @Test
    void knowsBodiesThatSpeakThroughAPreposition() {
        chain("ממשרד הבריאות נמסר כי החיסון בטוח.", "משרד הבריאות said");
        chain("במשטרה טענו כי החשוד נמלט.", "משטרה claimed");
    }

    @Test
    void findsOneOfSeveralNamedBefore() {
        assertEquals(
                List.of(2, 1, 1),
                marks
                        .find(
                                "שני דיפלומטים אמרו כי השיחות נכשלו.\nלדברי אחד הדיפלומטים, לא תהיה פגישה.\nאחד מהם הוסיף כי הדלת סגורה.")
                        .stream()
                        .map(attribution -> attribution.origin().count().orElse(0))
                        .toList());
    }

    @Test
    void typesSources() {
        Source officer = marks.source("שני קצינים בכירים בצבא הסורי אמרו כי הגבעה נכבשה.");
        assertEquals(OptionalInt.of(2), officer.count());
        assertEquals(Optional.of(Sector.MILITARY), officer.sector());
        assertEquals(Optional.of("country:SY"), officer.nationality());
        assertEquals(
                Optional.of("המקורב לשיחות"),
                marks.source("גורם המקורב לשיחות אמר כי הדלת סגורה.").access());
        assertEquals(
                Optional.of("רשות הנמלים"),
                marks.source("פקיד ברשות הנמלים אמר כי הנמל נסגר.").affiliation());
    }

    @Test
    void knowsPassivesThatNameNobody() {
        assertEquals(List.of("נמסר unattributed"), marks.chains("נמסר כי הרכבת תאחר."));
    }

    @Test
    void resolvesElidedTellersByGenderAndNumber() {
        assertEquals(
                List.of("שר האוצר said", "שר האוצר said"),
                marks.chains("שר האוצר אמר כי המס יירד.\nעוד הוסיף כי הגירעון קטן."));
    }

    @Test
    void pointsBackWithPronounsOnThePhrase() {
        assertEquals(
                List.of("דוברת העירייה said", "דוברת העירייה said"),
                marks.chains("דוברת העירייה מסרה כי הכביש נסגר.\nלדבריה, הוא ייפתח מחר."));
    }

    @Test
    void findsTheConjunctionBehindThoseTold() {
        marks.check("[source:דן לוי] [cue:הבהיר] לתושבי השכונה [content:שכל משפחה תקבל פיצוי].");
        assertEquals(List.of("דווח unattributed"), marks.chains("דווח בתקשורת הזרה כי הספינה טבעה."));
    }

    @Test
    void readsWhatNobodyInParticularOughtToSay() {
        assertEquals(List.of("לציין said ?"), marks.chains("חשוב לציין כי הגשר ישן."));
    }

    @Test
    void readsColonsOfHeadlinesButNotOfSentences() {
        assertEquals(1, headline("דן לוי: הגשר ישן וצר").size());
        assertEquals(0, headline("בעיר העתיקה נמצאו: שני כדים ומנורה.").size());
    }

    private List<Attribution> headline(String text) {
        Passage line = new Passage(new Span(0, text.length()), Role.HEADLINE, Locale.of("he"), "test");
        return marks.find(text, List.of(line), Publication.UNSTATED);
    }

    @Test
    void countsSomeOfThoseNamedBefore() {
        assertEquals(
                List.of(4, 2),
                marks.find("ארבעה גורמים אמרו כי הגשר נסגר. שניים מהגורמים אמרו כי הגשר ישן.").stream()
                        .map(attribution -> attribution.origin().count().orElse(0))
                        .toList());
    }

    @Test
    void readsPassivesThatNameTheirPaperBehindWhatIsTold() {
        assertEquals(
                1, marks.find("הגשר הישן נסגר לתנועה, כך דווח הערב בערוץ 12.").size());
        assertEquals(0, marks.find("הגשר הישן נסגר לתנועה, כך היה גם אשתקד.").size());
    }

    @Test
    void leavesOrdinarySentencesAlone() {
        marks.check("הילדים הלכו הביתה כי ירד גשם.");
        marks.check("לפי החוק החדש ישלמו כולם.");
        marks.check("הגדה השמאלית של הנחל הוצפה בלילה.");
    }

    @Test
    void readsWhoRejectsAReportAndWhomWordsComeFrom() {
        marks.check("[content:הנהג נעצר אמש], כך [cue:נמסר] מ[source:משטרת חוף].");
        assertTrue(marks.chains("איראן דחתה היום דיווח שלפיו העבירה רחפנים.").contains("איראן denied"));
    }
}
