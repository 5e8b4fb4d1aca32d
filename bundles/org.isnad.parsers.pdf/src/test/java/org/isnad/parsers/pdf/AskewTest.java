package org.isnad.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.isnad.parse.ParseException;
import org.isnad.parsers.pdf.Typesetter.Form;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages as scanners and programs that recognise text leave them, and columns under a headline. */
class AskewTest {
    @ParameterizedTest
    @EnumSource
    void setsAPageStraightThatLiesAskew(Stories story) throws ParseException {
        for (double degrees : new double[] {0.5, 1, -1.5, 2.8, -6}) {
            check(story, told(new Typesetter(Form.LETTERS).skewed(degrees), story), 3);
        }
    }

    // with a mark in it the Arabic story dances letter by letter, which no program writes
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AR")
    void keepsWordsThatDanceOnTheirLine(Stories story) throws ParseException {
        for (float share : new float[] {0.08f, 0.15f, 0.22f}) {
            check(story, told(new Typesetter(Form.LETTERS).uneven(share), story), 3);
        }
        check(story, told(new Typesetter(Form.LETTERS).uneven(0.12f).skewed(1.2), story), 3);
    }

    private static Typesetter told(Typesetter setter, Stories story) {
        setter.paragraph(story.headline(), 20).gap(14);
        for (int i = 0; i < 3; i++) {
            story.paragraphs().forEach(p -> setter.paragraph(p, 12).gap(8));
        }
        return setter;
    }

    // the headline is as wide as two of them
    @ParameterizedTest
    @EnumSource
    void readsThreeColumnsUnderAHeadlineOneAfterTheOther(Stories story) throws ParseException {
        boolean fromRight = story == Stories.AR || story == Stories.HE;
        float width = (Typesetter.WIDTH - 2 * Typesetter.MARGIN - 40) / 3;
        Typesetter setter = new Typesetter(Form.LETTERS).skewed(0.8);
        setter.paragraph(story.headline(), 20).gap(14);
        float top = setter.y();
        for (int i = 0; i < 3; i++) {
            float from = Typesetter.MARGIN + (fromRight ? 2 - i : i) * (width + 20);
            setter.column(from, from + width, top);
            story.paragraphs().forEach(p -> setter.paragraph(p, 11).gap(8));
            story.paragraphs().forEach(p -> setter.paragraph(p, 11).gap(8));
        }
        check(story, setter, 6);
    }

    // the last line of the paragraph is a little longer than the first cells are wide
    @Test
    void keepsCellsApartUnderALineThatStandsOverTheFirst() throws ParseException {
        String paragraph = Stories.TR.paragraphs().getFirst();
        Typesetter setter =
                new Typesetter(Form.LETTERS).paragraph(paragraph, 12).gap(16);
        float top = setter.y();
        for (int i = 0; i < 3; i++) {
            setter.line("Liman", 80, top + 18 * i, 12).line("" + (12 + i), 230, top + 18 * i, 12);
            setter.line("gemi", 380, top + 18 * i, 12);
        }
        Report report = new PdfParser()
                .parse(new Document("a.pdf", setter.bytes()), Work.UNWATCHED)
                .getFirst();
        assertEquals(paragraph + "\nLiman\t12\tgemi\nLiman\t13\tgemi\nLiman\t14\tgemi\n", report.text());
    }

    private static void check(Stories story, Typesetter setter, int times) throws ParseException {
        Report report = new PdfParser()
                .parse(new Document("a.pdf", setter.bytes()), Work.UNWATCHED)
                .getFirst();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            told.addAll(story.paragraphs());
        }
        assertEquals(story.headline(), report.title());
        assertEquals(
                told,
                report.passages().stream()
                        .filter(p -> p.role() == Role.PARAGRAPH)
                        .map(p -> p.span().in(report.text()))
                        .toList());
    }
}
