package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.report.Report;
import org.isnad.report.Span;
import org.isnad.ui.compare.Highlight;
import org.isnad.ui.compare.ReportText;
import org.isnad.ui.compare.Tone;
import org.junit.jupiter.api.Test;

class ReportTextTest {
    private static final String JOINED = "نقلت الوكالة عن مصدرين مطلعين تفاصيل المستشفى";

    @Test
    void highlightWithinAWordKeepsItsLettersJoined() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            ReportText text = open(screen, report(JOINED));
            ImageData plain = screen.image(text);
            for (Highlight.Look look : List.of(Highlight.Look.BACKGROUND, Highlight.Look.UNDERLINE)) {
                text.highlight("row", List.of(highlight(screen, report(JOINED), "صدرين مطل", look)));
                screen.settle();
                assertTrue(differentInk(plain, screen.image(text)) < 0.02, "letters change under " + look);
            }
        }
    }

    @Test
    void brokenJoiningWouldBeSeen() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            ReportText text = open(screen, report(JOINED));
            ImageData plain = screen.image(text);
            text.show(report(JOINED.replace("مصدرين", "مص\u200Cدرين").replace("مطلعين", "مطل\u200Cعين")));
            screen.settle();
            assertTrue(differentInk(plain, screen.image(text)) > 0.1);
        }
    }

    @Test
    void highlightColoursTheWords() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            Report report = report(JOINED);
            ReportText text = open(screen, report);
            text.highlight("row", List.of(highlight(screen, report, "مصدرين", Highlight.Look.BACKGROUND)));
            screen.settle();
            ImageData image = screen.image(text);
            RGB shared = new FakeDesk(screen.display, Samples.ARABIC)
                    .color(Tone.SHARED)
                    .getRGB();
            Rectangle words = text.placement(Samples.words(report, "مصدرين")).orElseThrow();
            // the image is not mirrored, the control's coordinates are
            int left = image.width - words.x - words.width;
            assertTrue(count(image, shared, left, words.width) > 100);
            assertEquals(0, count(image, shared, 0, left) + count(image, shared, left + words.width, words.x));
        }
    }

    @Test
    void mixedLineRunsFromRightToLeftWithLatinAndNumbersTheOtherWay() {
        for (int orientation : new int[] {SWT.RIGHT_TO_LEFT, SWT.LEFT_TO_RIGHT}) {
            try (Screen screen = new Screen(orientation)) {
                Report report = report("قال Reuters في 12/03/2021 إن 14 عاملًا أصيبوا");
                ReportText text = open(screen, report);
                List<Integer> xs = onScreen(text, report, "قال", "Reuters", "في", "إن", "عاملًا", "أصيبوا");
                assertEquals(xs.stream().sorted((a, b) -> b - a).toList(), xs);
                List<Integer> latin = onScreen(text, report, "Reu", "ters");
                assertTrue(latin.get(0) < latin.get(1));
                List<Integer> number = onScreen(text, report, "12/", "03/", "2021");
                assertTrue(number.get(0) < number.get(1) && number.get(1) < number.get(2));
            }
        }
    }

    @Test
    void everyParagraphBeginsOnItsOwnSide() {
        for (int orientation : new int[] {SWT.RIGHT_TO_LEFT, SWT.LEFT_TO_RIGHT}) {
            try (Screen screen = new Screen(orientation)) {
                Report english = Samples.report("Post", Locale.ENGLISH, "Officials (of the port) deny it.");
                ReportText text = open(screen, english);
                List<Integer> xs = onScreen(text, english, "Officials", "(of", "deny", "it.");
                assertEquals(xs.stream().sorted().toList(), xs);
                assertTrue(xs.getFirst() < 100);
                Report arabic = report("قال المصدر");
                text.show(arabic);
                screen.settle();
                assertTrue(onScreen(text, arabic, "قال").getFirst() > 900);
            }
        }
    }

    @Test
    void furnitureIsHiddenUntilAskedFor() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            Report report = report("أول\n~ اقرأ أيضًا\nثان");
            ReportText text = open(screen, report);
            assertFalse(text.widget().getText().contains("اقرأ"));
            assertEquals(Optional.empty(), text.placement(Samples.words(report, "اقرأ")));
            text.showFurniture(true);
            assertTrue(text.widget().getText().contains("اقرأ"));
        }
    }

    @Test
    void enterPicksTheWordAtTheCaret() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            Report report = report("~ حذف\nقال  المصدر  ذلك");
            ReportText text = open(screen, report);
            List<Span> picked = new ArrayList<>();
            text.onPick(picked::add);
            text.widget().setCaretOffset(text.widget().getText().indexOf("صدر"));
            Screen.press(text.widget(), SWT.CR, 0);
            assertEquals(List.of(Samples.words(report, "المصدر")), picked);
        }
    }

    @Test
    void revealBringsHiddenWordsIntoSight() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            Report report = report("قال المصدر إن العمل عاد.\n".repeat(100) + "الخاتمة");
            ReportText text = open(screen, report);
            text.reveal(Samples.words(report, "الخاتمة"));
            screen.settle();
            int y = text.placement(Samples.words(report, "الخاتمة")).orElseThrow().y;
            assertTrue(y >= 0 && y < text.getSize().y, "stands at " + y);
        }
    }

    @Test
    void signOfAHandleStandsBeforeItsLatinName() {
        for (int orientation : new int[] {SWT.RIGHT_TO_LEFT, SWT.LEFT_TO_RIGHT}) {
            try (Screen screen = new Screen(orientation)) {
                Report report = report("عبر حسابها @TerraHydro على المنصة");
                ReportText text = open(screen, report);
                List<Integer> xs = onScreen(text, report, "@", "Terra", "Hydro");
                assertEquals(xs.stream().sorted().toList(), xs);
            }
        }
    }

    private static ReportText open(Screen screen, Report report) {
        ReportText text = new ReportText(screen.shell, new FakeDesk(screen.display, Samples.ARABIC));
        text.show(report);
        screen.open();
        // no caret in the pictures
        screen.shell.setFocus();
        return text;
    }

    private static Report report(String marked) {
        return Samples.report("المرفأ", Samples.ARABIC, marked);
    }

    private static Highlight highlight(Screen screen, Report report, String words, Highlight.Look look) {
        FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
        return new Highlight(Samples.words(report, words), desk.color(Tone.SHARED), look);
    }

    private static List<Integer> onScreen(ReportText text, Report report, String... words) {
        List<Integer> xs = new ArrayList<>();
        for (String word : words) {
            Rectangle place = text.placement(Samples.words(report, word)).orElseThrow();
            xs.add(text.toDisplay(place.x + place.width / 2, place.y).x);
        }
        return xs;
    }

    // share of the dark dots of either image that are not dark in the other
    private static double differentInk(ImageData a, ImageData b) {
        int ink = 0;
        int different = 0;
        for (int y = 0; y < Math.min(a.height, 200); y++) {
            for (int x = 0; x < a.width; x++) {
                boolean inA = dark(a, x, y);
                boolean inB = dark(b, x, y);
                ink += inA || inB ? 1 : 0;
                different += inA != inB ? 1 : 0;
            }
        }
        assertTrue(ink > 500, "nothing was drawn");
        return (double) different / ink;
    }

    private static boolean dark(ImageData image, int x, int y) {
        RGB rgb = image.palette.getRGB(image.getPixel(x, y));
        return rgb.red + rgb.green + rgb.blue < 3 * 100;
    }

    private static int count(ImageData image, RGB color, int from, int width) {
        int count = 0;
        for (int y = 0; y < image.height; y++) {
            for (int x = Math.max(0, from); x < Math.min(image.width, from + width); x++) {
                count += image.palette.getRGB(image.getPixel(x, y)).equals(color) ? 1 : 0;
            }
        }
        return count;
    }
}
