package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class HebrewLongSentencesTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    @Test
    void takesNamesSpelledLikeVerbsForNames() {
        marks.check("[source:יו\"ר הסוכנות, שמחה דיניץ], [cue:הודיע] [content:כי המספר יגדל].");
        marks.check("[content:\"איננו רוצים מלחמה\"], [cue:אמר] [source:ביקר], אתמול.");
    }

    @Test
    void tellsOneToWhomSomethingIsDoneFromOneWhoTells() {
        marks.check("[source:השר] [cue:אמר] [content:כי הקצב יגדל מעבר לתחזיות האוצר].");
    }

    @Test
    void goesOnBehindButUnlessNothingMoreIsTold() {
        marks.check("היא [cue:אמרה] [content:כי הוצע להביא עובדים, אך תנועת המושבים סירבה].");
        marks.check("היא [cue:אמרה] [content:כי הוצע להביא עובדים], אך סירבה למסור פרטים.");
    }

    @Test
    void leavesTheNameOfWhomOneCallsUponOutside() {
        marks.check("[source:הארגון] [cue:קרא] לשר המשטרה, רוני מילוא, [content:להקים ועדת חקירה].");
        marks.check("[source:ראש העירייה] [cue:ביקש] מן התושבים [content:לשמור על איפוק].");
    }

    @Test
    void readsWhatIsUtteredApartFromItsVerb() {
        marks.check("אתמול [cue:הביע] [source:ראש הממשלה] תקווה [content:כי השיחות יתחדשו].");
        marks.check("[source:ראש העירייה] [cue:הביע אתמול דאגה] [content:מן ההידרדרות בעיר].");
        marks.check("ביקורת חריפה [cue:מתח] [source:מבקר המדינה] [content:על הטיפול בעולים].");
    }

    @Test
    void leavesWhatIsRatedOutside() {
        marks.check("[source:שר החינוך] [cue:כינה] את ההצעה [content:\"בדיחה עצובה\"].");
        marks.check("[source:השר] [cue:גינה] [content:את \"ההחלטה הפזיזה\" של הממשלה].");
    }

    @Test
    void endsWhereAnotherJudges() {
        marks.check(
                "[source:עורך העיתון] [cue:כתב] [content:שהרומן חסר נשימה], ואילו [source:ניסים קלדרון] [cue:שיבח] [content:אותו].");
    }

    @Test
    void takesWhenASurveyWasPrintedIntoTheSource() {
        marks.check("[cue:לפי] [source:סקר שפורסם אתמול בעיתון], [content:רוב הציבור תומך בעסקה].");
    }

    @Test
    void opensWithAClauseBehindWhomItIsFrom() {
        String text = "העיתון דיווח מפי מקורות ביטחוניים שהממשלה העבירה מסר לאנקרה.";
        assertEquals(
                "העיתון relayed < מקורות ביטחוניים said", marks.chains(text).getFirst());
    }

    @Test
    void readsNamesThatBeginLikePrepositions() {
        marks.check("[content:\"זו טעות\"], [cue:אמרה] [source:רונית לוי].");
    }

    @Test
    void keepsSentencesApartBehindAShortNameInMarks() {
        marks.check(
                "הדבר פורסם ב\"קול נתניה\". [source:ראש העירייה] [cue:אמר] [content:שההחלטה נכונה]. הוא הלך ל\"מעריב\".");
    }

    @Test
    void tellsWhatIsSignedFromWhatIsForetold() {
        marks.check("החלוץ הסרבי חתם אתמול על חוזה לשלוש עונות במכבי חיפה.");
    }

    @Test
    void takesNoPhraseThatNamesASourceForWhatIsSaid() {
        marks.check("[cue:על פי] [source:הודעת המשרד], [content:שני שרים התנגדו לה].");
    }

    @Test
    void whoTellsOfHimselfIsNoOtherTeller() {
        marks.check("[source:ראש המוסד לשעבר] [cue:סיפר] [content:כי הזהיר את הממשלה מפני המדענים].");
    }

    @Test
    void readsWhoseOfficeSpeaks() {
        marks.check("[source:לשכתו של ארנס] [cue:מסרה] [content:כי השר עודכן בכל שלב].");
    }

    @Test
    void tellsAnAuthorFromWhatIsTold() {
        marks.check("[source:סופר צרפתי] [cue:כתב] [content:שכל אדם נולד פעמיים].");
    }

    @Test
    void goesOnWithTheSubjectNotWithWhoseClaimHeRejects() {
        String text = "השופט דחה את טענת הסניגור שלפיה נגבתה ההודאה בכפייה, וקבע כי הנאשם אשם.";
        assertEquals("השופט confirmed", marks.chains(text).getLast());
    }
}
