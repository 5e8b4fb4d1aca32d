package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class HebrewConstructionsTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsQuotationsInSingleMarksAndGershayim() {
        marks.check("[source:שרת האוצר] [cue:אמרה]: [content:'לא ניסוג'].");
        marks.check("[source:שרת האוצר] [cue:אמרה]: [content:״לא ניסוג״].");
    }

    @Test
    void leavesAsidesBetweenSubjectVerbAndContent() {
        marks.check("[source:שר החוץ], שנשאל על כך בקהיר, [cue:השיב] [content:כי המעבר ייפתח].");
        marks.check("[source:שר החוץ] [cue:טען], בריאיון ששודר אמש, [content:שהדרג ידע].");
    }

    @Test
    void readsWhatStandsAroundWhoTells() {
        marks.check("[content:העץ, [cue:אמר] [source:ראש העיר], נטוע בשטח פרטי].");
    }

    @Test
    void readsAnyVerbBetweenAQuotationAndItsSpeaker() {
        marks.check("[content:\"קורה גם לטובים\"], [cue:גלגל] [source:השוער] בפיו.");
    }

    @Test
    void readsInfinitivesBehindModalVerbs() {
        marks.check("[source:הסנגוריה] [cue:מנסה לשכנע] [content:כי ההקלטה בושלה].");
        marks.check("[source:השר] [cue:חזר וטען] [content:כי הגשר בטוח].");
    }

    @Test
    void readsPassivesWithTheirAgents() {
        marks.check("ראש המועצה [cue:הואשם] בידי [source:יריביו] [content:בחלוקת מגרשים].");
    }

    @Test
    void readsWhatSomebodyHoldsThroughWhoBringsIt() {
        chains("שליח האו\"ם מסר את עמדת המורדים, ולפיה לא תהיה נסיגה.", "שליח האו\"ם relayed < המורדים said");
    }

    @Test
    void readsClausesThatSayAsWhoSaidIt() {
        marks.check("כפי ש[source:שגרירות רוסיה] [cue:אמרה], [content:הבסיס יפונה].");
    }
}
