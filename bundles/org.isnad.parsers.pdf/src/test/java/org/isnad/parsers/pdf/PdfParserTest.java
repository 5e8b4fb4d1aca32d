package org.isnad.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parsers.pdf.Typesetter.Form;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.testkit.ParserContract;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfParserTest implements ParserContract {
    static final List<String> PIECES = List.of(
            "نقلت وكالة Reuters عن شركة Boeing 737 أن «العمل» في الميناء (NATO) بدأ يوم 12/03/2026 عند 10:30، بكلفة 3.5 مليون أي 20% من المبلغ.",
            "مُحَمَّدٌ رَسُولُ السَّلامِ إلى القَرْيَةِ، وَلِلأَطْفالِ هَدايا؛ والآن لا إله إلا الله، الإسلام والأمم والآمال [رقم 7].",
            "في ١٥ آذار ٢٠٢٦ قال المتحدث: \"لن نوقف الأعمال\"؛ فهل يكفي ذلك؟ لا، بحسب بيان وزعته البلدية على الصحافيين.",
            "סוכנות Reuters ציטטה את חברת Boeing 737 כי \"העבודות\" (NATO) החלו ב-12/03/2026 בשעה 10:30, בעלות של 20% מהתקציב [מס' 7].",
            "בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ, כך נכתב על השלט שליד הגשר הישן בעיר.",
            "Iğdır ve Şırnak'tan gelen ekipler (yüzde 40) işi %20 hızlandırdı; \"çok güç şartlarda\" çalışan işçiler 12.03.2026 günü döndü.",
            "The Arabic name الجسر القديم and the Hebrew name הגשר הישן both mean “the old bridge”, says the 12 March statement (page 7).");

    @Override
    public Parser parser() {
        return new PdfParser();
    }

    @Override
    public Document example() {
        return new Document("report.pdf", set(Stories.AR, Form.LETTERS));
    }

    private static byte[] set(Stories story, Form form) {
        Typesetter setter = new Typesetter(form).paragraph(story.headline(), 20).gap(14);
        story.paragraphs().forEach(p -> setter.paragraph(p, 12).gap(8));
        return setter.bytes();
    }

    private Report read(Typesetter setter) throws ParseException {
        return read(setter.bytes());
    }

    private Report read(byte[] pdf) throws ParseException {
        return parser().parse(new Document("report.pdf", pdf), Work.UNWATCHED).getFirst();
    }

    private static List<String> paragraphs(Report report) {
        return words(report, Role.PARAGRAPH);
    }

    private static List<String> words(Report report, Role role) {
        return report.passages().stream()
                .filter(p -> p.role() == role)
                .map(p -> p.span().in(report.text()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphOfAStory(Stories story) throws ParseException {
        for (Form form : Form.values()) {
            story.check(read(set(story, form)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTERS", "MARKS_LAST"})
    void keepsMarksDigitsBracketsAndWordsOfOtherScripts(Form form) throws ParseException {
        Typesetter setter = new Typesetter(form);
        PIECES.forEach(piece -> setter.paragraph(piece, 12).gap(9));
        assertEquals(PIECES, paragraphs(read(setter)));
    }

    @ParameterizedTest
    @EnumSource
    void joinsTheLinesOfParagraphsSetToTheLeft(Stories story) throws ParseException {
        Typesetter setter = new Typesetter(Form.LETTERS).flushLeft();
        setter.paragraph(story.headline(), 20).gap(20);
        String whole = String.join(" ", story.paragraphs());
        List<String> paragraphs = List.of(
                whole, story.paragraphs().getFirst(), whole, story.paragraphs().getLast());
        paragraphs.forEach(p -> setter.paragraph(p, 12).gap(9));
        assertEquals(paragraphs, paragraphs(read(setter)));
    }

    @Test
    void makesLettersOfTheirShapes() throws ParseException {
        List<String> plain = PIECES.stream()
                .filter(p -> p.codePoints().noneMatch(Letters::isMark))
                .toList();
        Typesetter setter = new Typesetter(Form.SHAPES);
        plain.forEach(piece -> setter.paragraph(piece, 12).gap(9));
        assertEquals(plain, paragraphs(read(setter)));
    }

    @Test
    void readsTheRightColumnFirstWhereTheTextRunsFromTheRight() throws ParseException {
        columns(Stories.AR, Typesetter.WIDTH / 2 + 8, Typesetter.MARGIN);
        columns(Stories.HE, Typesetter.WIDTH / 2 + 8, Typesetter.MARGIN);
        columns(Stories.EN, Typesetter.MARGIN, Typesetter.WIDTH / 2 + 8);
        columns(Stories.TR, Typesetter.MARGIN, Typesetter.WIDTH / 2 + 8);
    }

    private void columns(Stories story, float first, float second) throws ParseException {
        float width = Typesetter.WIDTH / 2 - Typesetter.MARGIN - 8;
        Typesetter setter =
                new Typesetter(Form.LETTERS).paragraph(story.headline(), 20).gap(20);
        float top = setter.y();
        setter.column(first, first + width, top);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            if (i == 3) {
                setter.column(second, second + width, top + 5);
            }
            all.add(story.paragraphs().get(i % 3));
            setter.paragraph(all.getLast(), 11).gap(8);
        }
        Report report = read(setter);
        assertEquals(story.headline(), report.title());
        assertEquals(all, paragraphs(report));
    }

    @ParameterizedTest
    @EnumSource
    void joinsWhatGoesOnOnTheNextPageAroundHeadsAndFeet(Stories story) throws ParseException {
        String head = "«" + story.headline() + "»";
        Typesetter setter = new Typesetter(Form.LETTERS)
                .running(head)
                .paragraph(story.headline(), 20)
                .gap(9);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            // other words on every page, or they would look like running heads
            List<String> words = new ArrayList<>(List.of(
                    String.join(" ", story.paragraphs()).replace(".", "").split(" ")));
            Collections.rotate(words, 7 * i);
            all.add(String.join(" ", words) + "!");
            setter.paragraph(all.getLast(), 12).gap(6);
        }
        Report report = read(setter);
        assertEquals(story.headline(), report.title());
        assertEquals(all, paragraphs(report));
        List<String> furniture = words(report, Role.FURNITURE);
        assertTrue(furniture.size() >= 8, furniture::toString);
        assertEquals(furniture.size() / 2, Collections.frequency(furniture, head));
        assertTrue(furniture.containsAll(List.of("- 2 -", "- 3 -", "- 4 -")), furniture::toString);
    }

    @Test
    void readsTablesRowByRow() throws ParseException {
        Typesetter setter = new Typesetter(Form.LETTERS)
                .paragraph(Stories.AR.paragraphs().get(0), 12)
                .gap(12);
        String[][] rows = {{"المدينة", "العدد"}, {"مرسى الكبير", "120"}, {"خليج النخيل", "45, Palm Bay"}};
        float y = setter.y();
        for (String[] row : rows) {
            y += 20;
            setter.line(row[0], 420, y, 12).line(row[1], 200, y, 12);
        }
        setter.column(Typesetter.MARGIN, Typesetter.WIDTH - Typesetter.MARGIN, y + 20);
        setter.paragraph(Stories.AR.paragraphs().get(2), 12);
        String text = read(setter).text();
        assertTrue(text.contains("المدينة\tالعدد\nمرسى الكبير\t120\nخليج النخيل\t45, Palm Bay\n"), text);
    }

    @Test
    void partsParagraphsByIndentsAndJoinsHyphenatedWords() throws ParseException {
        String first =
                "The council of Palm Harbour said the old bridge would be closed to lorries from next Sunday on, and that the "
                        + "repairs will take weeks.";
        String second =
                "The engineer added that school buses and ambulances may go on to use the bridge until the spring of next year.";
        Typesetter setter = new Typesetter(Form.LETTERS).column(60, 300, 60);
        setter.paragraph(first, 11, 15).paragraph(second, 11, 15).paragraph(first, 11, 15);
        assertEquals(List.of(first, second, first), paragraphs(read(setter)));

        Typesetter broken = new Typesetter(Form.LETTERS).column(60, 400, 60);
        broken.paragraph("The council decided to close the old harbour brid-", 11);
        broken.paragraph("ge for weeks, and nobody was told of the clos-", 11);
        broken.paragraph("ing before Sunday morning came to the town it", 11);
        broken.paragraph("serves.", 11);
        assertEquals(
                List.of(
                        "The council decided to close the old harbour bridge for weeks, and nobody was told of the closing "
                                + "before Sunday morning came to the town it serves."),
                paragraphs(read(broken)));
    }

    @Test
    void statesOfTheFilesOwnWordsOnlyWhatTheTextBearsOut() throws ParseException {
        Typesetter setter = new Typesetter(Form.LETTERS);
        Stories.EN.paragraphs().forEach(p -> setter.paragraph(p, 12).gap(9));
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle("untitled document 3");
        info.setAuthor("Dan Almond");
        info.setCustomMetadataValue("CreationDate", "D:20260301101500+02'00'");
        setter.document().setDocumentInformation(info);
        Report report = read(setter);
        assertTrue(report.text().startsWith("The council"), report.text());
        var byline = report.publication().byline().orElseThrow();
        assertEquals("Dan Almond", byline.span().orElseThrow().in(report.text()));
        var published = report.publication().published().orElseThrow();
        assertEquals("2026-03-01T10:15:00+02:00", published.value().iso());
        assertEquals("properties.created", published.rule());
    }

    @Test
    void takesTheTitleOfTheFileForTheHeadlineWhereTheTextShowsIt() throws ParseException {
        Typesetter setter = new Typesetter(Form.LETTERS)
                .paragraph(Stories.HE.headline(), 12)
                .gap(12);
        Stories.HE.paragraphs().forEach(p -> setter.paragraph(p, 12).gap(9));
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(Stories.HE.headline());
        setter.document().setDocumentInformation(info);
        Report report = read(setter);
        Stories.HE.check(report);
        assertEquals(
                "pdf.headline.title-agrees",
                report.headline().map(Passage::rule).orElseThrow());
    }

    @Test
    void refusesLockedEmptyAndWordlessFilesInSentences() throws Exception {
        Typesetter locked = new Typesetter(Form.LETTERS).paragraph("words", 12);
        locked.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        refused("pdf.password", locked.bytes());
        refused("pdf.empty", new Typesetter(Form.LETTERS).bytes());
        refused("pdf.broken", "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII));
        refused("pdf.broken", new byte[0]);
    }

    @Test
    void opensWhatIsLockedAgainstChangesOnly() throws Exception {
        Typesetter locked = new Typesetter(Form.LETTERS).paragraph("The council said the bridge is closed.", 12);
        locked.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertTrue(read(locked).text().contains("The council said the bridge is closed."));
    }

    private void refused(String key, byte[] pdf) {
        ParseException thrown = assertThrows(ParseException.class, () -> read(pdf));
        assertEquals(key, thrown.reason().key(), thrown.getMessage());
        assertEquals("report.pdf", thrown.reason().arguments().getFirst());
    }

    @Test
    void fitsPdfOnly() {
        assertEquals(Fit.EXACT, parser().fit(new Document("x", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII))));
        assertEquals(Fit.EXACT, parser().fit(new Document("x.pdf", "\n%PDF-1.4".getBytes(StandardCharsets.US_ASCII))));
        assertEquals(Fit.NONE, parser().fit(new Document("x.pdf", "words".getBytes(StandardCharsets.US_ASCII))));
    }
}
