package org.isnad.classifiers.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.isnad.report.Dossier;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Where names no list knows begin and end in plain Hebrew. */
class HebrewNamesTest {
    private final NamesClassifier names = new NamesClassifier();

    private void check(String text, String... expected) {
        Passage whole = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of("he"), "test");
        Report report = new Report(new ReportId("0".repeat(64), 0), Publication.UNSTATED, text, List.of(whole));
        List<String> found = names.classify(Dossier.of(report), Work.UNWATCHED).stream()
                .map(Mention.class::cast)
                .filter(mention -> !mention.kind().equals("office"))
                .map(mention -> mention.kind() + " " + mention.span().in(text))
                .toList();
        assertEquals(List.of(expected), found);
    }

    @Test
    void namesStreetsHospitalsAndRoadsWithTheirHeads() {
        check("הרכב נעצר ברחוב השקמים בערב.", "facility רחוב השקמים");
        check("הילד הובא לבית החולים פוריאל, כך נמסר.", "facility בית החולים פוריאל");
        check("התושבים חסמו את כביש 77.", "facility כביש 77");
        check("הרכב נעצר ברחוב סמוך בערב.");
    }

    @Test
    void namesUnitsUpToWhatTheyDid() {
        check("לוחמי יחידת שלגון פעלו במקום.", "organisation יחידת שלגון");
        check("חטיבת גבעון ולוחמי המילואים פעלו במקום.", "organisation חטיבת גבעון");
    }

    @Test
    void leavesPeopleInGeneralAndAgesAlone() {
        check("שבעה בני אדם נפצעו.");
        check("נער בן 16 ותינוק בן שנה נפצעו.");
    }

    @Test
    void namesTheBodySomebodySpeaksFor() {
        check("דובר צה\"ל אישר את הדברים.", "organisation צה\"ל");
    }

    @Test
    void namesPlacesBehindWhatTheyAre() {
        check("שני פועלים נהרגו בכפר זבדון.", "city זבדון");
        check("ברובע פאתיחה נמצאו נשקים.", "city פאתיחה");
        check("הם גרים בכפר קטן.");
    }

    @Test
    void namesChannelsWithTheirNumbersAndPapersWithForeignArticles() {
        check("לפי סקר בערוץ 17, המפלגה מתחזקת.", "outlet ערוץ 17");
        check("העיתון לה נובלה כתב על כך.", "outlet לה נובלה");
    }

    @Test
    void namesSomebodyOfTwoUnknownWordsBehindATitle() {
        check("ד\"ר אמינטה סארי, הממונה על החיסונים, בירכה.", "person אמינטה סארי");
    }

    @Test
    void endsABodyBeforeItsVerb() {
        check("איגוד הפועלים החקלאיים הכריזו על שביתה.", "organisation איגוד הפועלים החקלאיים");
    }

    @Test
    void tellsPeopleJoinedByAndApart() {
        check("גדעון סער ומשה כחלון נפגשו.", "person גדעון סער", "person משה כחלון");
        check("הפרס ניתן לתמר הרמן ולסופר צעיר.", "person תמר הרמן");
        check("נעמי הראל ייצגה את המדינה.", "person נעמי הראל");
    }

    @Test
    void knowsWhoTellsOrLeadsByAGivenNameThatIsAWordToo() {
        check("הריבית תעלה, אמר דב קוטליק.", "person דב קוטליק");
        check("המשלחת, בראשות דב קוטליק, יצאה.", "person דב קוטליק");
    }

    @Test
    void tellsPeopleFromTheCountryTheyAreCalledLike() {
        check("שר הביטחון ישראל כץ נאם.", "person ישראל כץ");
        check("ממשלות ישראל ומצרים נפגשו.", "country ישראל", "country מצרים");
    }

    @Test
    void takesTheArabicArticleIntoThePlace() {
        check("הכוח פעל בשכונת א-זייתון.", "city א-זייתון");
    }

    @Test
    void namesWhatStandsInMarksByItsHead() {
        check("חברת הרכבות \"טורפול\" נסגרה.", "organisation טורפול");
        check("הוא אמר לתחנת הרדיו \"פאלה 24\" כי ינצח.", "outlet פאלה 24");
        check("האש פרצה במכרה הנחושת \"סרו אסול\".", "facility סרו אסול");
        check("ל\"קול הכרמל\" נודע כי הוא נעצר.", "outlet קול הכרמל");
        check("הקרן \"תשקול כל הזדמנות\".");
    }

    @Test
    void namesAgainWhatStoodInMarks() {
        check(
                "חברת \"נגב פולימרים\" נסגרה. מנהל נגב פולימרים התפטר.",
                "organisation נגב פולימרים",
                "organisation נגב פולימרים");
    }

    @Test
    void namesPeopleBehindWhatTheyAre() {
        check("מנהלת המרפאה, הלן ברתו, סיפרה כי נפצעו.", "person הלן ברתו");
        check("שר ההשקיה, טספאיה מקונן, שתק.", "person טספאיה מקונן");
        check("הפרשנית לינא חדאדין טוענת שטעו.", "person לינא חדאדין");
        check("יריבתו, אלנה סטויאנובה, הפסידה.", "person אלנה סטויאנובה");
        check("הרמטכ\"ל, שרטן באוזני נהגו: \"די\".");
    }

    @Test
    void namesBodiesWithTheirAimAndSeat() {
        check("המכון הלאומי להגנה אזרחית הודיע.", "organisation המכון הלאומי להגנה אזרחית");
        check("בית המשפט המחוזי בחיפה גזר.", "organisation בית המשפט המחוזי בחיפה");
        check("סוכנות אנדינה פרסמה.", "agency סוכנות אנדינה");
    }

    @Test
    void namesTownsButNoOfficesOfTheTown() {
        check("שלושה נהרגו ליד העיר גרנדולה אתמול.", "city גרנדולה");
        check("ראש העיר ידע על כך.");
    }

    @Test
    void takesABodyOfAnotherCountryForNoneOfTheListed() {
        check("השירות המטאורולוגי הירדני הזהיר מסופה.", "organisation השירות המטאורולוגי הירדני", "nationality ירדני");
        check("השירות המטאורולוגי הזהיר מסופה.", "organisation השירות המטאורולוגי");
        assertEquals(List.of(), entities("השירות המטאורולוגי הירדני הזהיר מסופה."));
        assertEquals(List.of("org:meteo-il"), entities("השירות המטאורולוגי הזהיר מסופה."));
    }

    private List<String> entities(String text) {
        Passage whole = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of("he"), "test");
        Report report = new Report(new ReportId("0".repeat(64), 0), Publication.UNSTATED, text, List.of(whole));
        return names.classify(Dossier.of(report), Work.UNWATCHED).stream()
                .map(Mention.class::cast)
                .filter(mention -> mention.kind().equals("organisation"))
                .flatMap(mention -> mention.entity().stream())
                .toList();
    }
}
