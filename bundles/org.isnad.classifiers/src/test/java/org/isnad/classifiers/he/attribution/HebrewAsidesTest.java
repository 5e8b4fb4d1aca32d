package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class HebrewAsidesTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsAClauseWrittenOnANumber() {
        marks.check("[source:דובר העירייה] [cue:מסר] [content:ש12 בתים פונו].");
    }

    @Test
    void countsWhoIsNamedByTheirNumber() {
        marks.check("[cue:לפי] [source:שלושה אנשים], [content:הגשר נסגר].");
        marks.check("[source:משני גורמים] [cue:נמסר] [content:כי הגשר נסגר]."
                .replace("[source:משני גורמים]", "מ[source:שני גורמים]"));
    }

    @Test
    void leavesTheOccasionOutOfTheSource() {
        marks.check("[source:דובר העירייה] [cue:אמר] במסיבת עיתונאים [content:כי הגשר נסגר].");
        marks.check("[source:שרת האוצר] [cue:אמרה] לאחר הישיבה [content:כי המס יירד].");
    }

    @Test
    void readsWhoIsQuotedInAPaperAsSaying() {
        chains("שר האוצר צוטט ברויטרס כאומר כי המס יירד.", "רויטרס relayed < שר האוצר said");
    }

    @Test
    void followsAPaperQuotedThatHasItFromAnother() {
        chains(
                "סוכנות אנדולו ציטטה את עיתון הארץ, שדיווח בשם שני גורמים, כי השיחות נכשלו.",
                "סוכנות אנדולו relayed < הארץ relayed < שני גורמים said");
    }

    @Test
    void readsWhyASourceHasNoNameWithIt() {
        marks.check("[cue:לדברי] [source:גורם שביקש להישאר בעילום שם], [content:השיחות נכשלו].");
    }

    @Test
    void readsToWhomAPaperAscribesWhatItHas() {
        chains("רשת אל-ערבייה ייחסה את המידע למקור סורי.", "אל-ערבייה relayed < מקור סורי said");
    }

    @Test
    void readsWhatADocumentIsBehindIt() {
        marks.check("[cue:לפי] [source:מסמך שהגיע לידי \"הארץ\"], [content:המכרה נכשל בביקורת].");
    }

    @Test
    void takesAWordInMarksForNothingSaid() {
        marks.check("הצדדים הסכימו \"עקרונית\" על המתווה.");
    }

    @Test
    void readsWhatAPaperSaysAccordingToAnother() {
        chains("עיתון הארץ דיווח כי לדברי שני גורמים, השיחות נכשלו.", "הארץ said < שני גורמים said");
    }

    @Test
    void takesWhatOneOughtToKnowForNobodysWords() {
        marks.check("כדאי לדעת שהקו סגור.");
    }

    @Test
    void readsWhatRisesFromADocument() {
        assertEquals(1, marks.find("מכתב האישום עולה כי הגשר נסגר.").size());
    }
}
