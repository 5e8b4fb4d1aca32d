package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.isnad.classifiers.attribution.Marks;
import org.isnad.report.Attribution;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class HebrewAttributionClassifierTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @Test
    void readsSubjectVerbAndClause() {
        marks.check("[source:שר האוצר] [cue:אמר] אתמול [content:כי המס יירד].");
        marks.check("[source:דוברת העירייה] [cue:מסרה] [content:שהכביש נסגר].");
        marks.check("[source:ראש המועצה, דן לוי], [cue:טען] [content:כי הנתונים שגויים].");
    }

    @Test
    void readsThoseNamedAccordingly() {
        marks.check("[cue:לדברי] [source:תושבי השכונה], [content:המים מלוחים].");
        marks.check("[cue:לפי] [source:מקור ביטחוני], [content:המעבר נסגר].");
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
    void leavesOrdinarySentencesAlone() {
        marks.check("הילדים הלכו הביתה כי ירד גשם.");
        marks.check("לפי החוק החדש ישלמו כולם.");
    }
}
