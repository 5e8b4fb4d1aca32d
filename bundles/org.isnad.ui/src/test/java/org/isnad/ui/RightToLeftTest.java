package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.isnad.report.Dossier;
import org.isnad.report.Span;
import org.isnad.ui.compare.Highlight;
import org.isnad.ui.compare.Highlight.Look;
import org.isnad.ui.compare.ReportText;
import org.isnad.ui.compare.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RightToLeftTest {
    private Stage stage;
    private ReportText text;

    @BeforeEach
    void read() {
        stage = new Stage(new FakeServices());
        stage.open();
        stage.session.layers().clear();
        stage.window().centre().read(Samples.marfa());
        text = stage.window().centre().reader().text();
        text.widget().setCaret(null);
        stage.settle();
    }

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void highlightThatStartsAndEndsInsideAWordKeepsItsLettersJoined() {
        Span word = Samples.span(Samples.MARFA, "الموانئ");
        Rectangle place = onScreen(word);
        ImageData plain = picture();
        // nearly white: what differs then is ink, not the ground it stands on
        Color pale = new Color(252, 252, 255);
        Span inside = new Span(word.start() + 2, word.end() - 2);
        text.highlight("test", List.of(new Highlight(inside, pale, Look.BACKGROUND)));
        stage.settle();
        ImageData marked = picture();
        assertTrue(count(place, pale.getRGB()) > 50, "the highlight is drawn");
        // a pixel or two may change where the ground changes
        int changed = differentInk(plain, marked, place);
        assertTrue(changed < 6, "every letter keeps its shape: " + changed);
        // the same comparison sees letters that do not join
        text.widget().replaceTextRange(text.widget().getText().indexOf("الموانئ") + 2, 0, "\u200C");
        stage.settle();
        assertTrue(differentInk(plain, picture(), place) > 20);
    }

    private int differentInk(ImageData one, ImageData other, Rectangle place) {
        int different = 0;
        for (int x = 0; x < place.width; x++) {
            for (int y = 0; y < place.height; y++) {
                different += Math.abs(light(pixel(one, place, x, y)) - light(pixel(other, place, x, y))) > 40 ? 1 : 0;
            }
        }
        return different;
    }

    private static int light(RGB rgb) {
        return rgb.red + rgb.green + rgb.blue;
    }

    @Test
    void highlightIsSeen() {
        Span word = Samples.span(Samples.MARFA, "الموانئ");
        RGB wanted = stage.session.theme().color(Tone.CONFLICT).getRGB();
        int before = count(onScreen(word), wanted);
        text.highlight(
                "test", List.of(new Highlight(word, stage.session.theme().color(Tone.CONFLICT), Look.BACKGROUND)));
        stage.settle();
        assertEquals(0, before);
        assertTrue(count(onScreen(word), wanted) > 100);
    }

    @Test
    void highlightOverSeveralParagraphsIsSeenInEachOfThemAndNowhereElse() {
        Color color = stage.session.theme().color(Tone.CONFLICT);
        Span from = Samples.span(Samples.MARFA, "طفيفة");
        Span to = Samples.span(Samples.MARFA, "عادت الرافعات");
        text.highlight("test", List.of(new Highlight(new Span(from.start(), to.end()), color, Look.BACKGROUND)));
        List<String> marked = Arrays.stream(text.widget().getStyleRanges())
                .filter(style -> color.equals(style.background))
                .map(style -> text.widget().getTextRange(style.start, style.length))
                .toList();
        assertEquals(3, marked.size(), marked::toString);
        assertTrue(marked.getFirst().startsWith("طفيفة"), marked::toString);
        assertTrue(marked.getLast().endsWith("عادت الرافعات"), marked::toString);
    }

    @Test
    void mixedLineRunsFromRightToLeftWithLatinAndNumbersInTheirOwnDirection() {
        Rectangle first = place("وذكرت شركة");
        Rectangle latin = place("Marsa Shipping Ltd");
        Rectangle after = place("أن السفينة");
        assertTrue(first.x > latin.x && latin.x > after.x, "words go from right to left: " + first + latin + after);
        assertTrue(
                place("Marsa").x < place("Shipping").x && place("Shipping").x < place("Ltd").x,
                "inside the name they go from left to right");
        assertTrue(place("10").x < place(":40").x, "hours stand left of minutes");
    }

    @Test
    void paragraphsHaveTheirOwnDirection() {
        Rectangle arabic = place("نقلت");
        Rectangle english = place("Port officials");
        int middle = text.getSize().x / 2;
        assertTrue(arabic.x > middle, "Arabic begins at the right: " + arabic);
        assertTrue(english.x < middle, "English begins at the left: " + english);
    }

    @Test
    void toolTipsRunFromRightToLeftWhateverTheSystemDoes() {
        List<String> tips = Controls.all(stage.window().shell()).stream()
                .map(Control::getToolTipText)
                .filter(tip -> tip != null && !tip.isEmpty())
                .toList();
        assertTrue(tips.size() > 2, tips::toString);
        assertTrue(tips.stream().allMatch(tip -> tip.startsWith("\u2067")), tips::toString);
    }

    @Test
    void furnitureIsHiddenUntilAskedFor() {
        Span furniture = Samples.span(Samples.MARFA, "موسم السردين");
        assertTrue(text.placement(furniture).isEmpty());
        stage.window().centre().reader().furniture(true);
        stage.settle();
        assertTrue(text.placement(furniture).isPresent());
    }

    @Test
    void wordPickedInTheReaderSelectsTheNarrowestFindingThere() {
        StyledText widget = text.widget();
        widget.setCaretOffset(widget.getText().indexOf("كهربائي"));
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        widget.notifyListeners(SWT.KeyDown, enter);
        Dossier marfa = Samples.marfa();
        assertEquals(
                List.of(Samples.quote(marfa, "السبب قد يكون تماسًا كهربائيًا")),
                stage.session.selection().quotes());
    }

    @Test
    void everyLayerHasMarksToShow() {
        Dossier marfa = Samples.marfa();
        for (Layer layer : Layer.values()) {
            assertNotEquals(List.of(), layer.marks(marfa, stage.session.theme()), layer.name());
        }
    }

    private Rectangle place(String words) {
        return onScreen(Samples.span(Samples.MARFA, words));
    }

    // a mirrored control counts from its right edge, a picture from the left one
    private Rectangle onScreen(Span words) {
        Rectangle mirrored = text.placement(words).orElseThrow();
        int width = text.widget().getClientArea().width;
        return new Rectangle(width - mirrored.x - mirrored.width, mirrored.y, mirrored.width, mirrored.height);
    }

    private ImageData picture() {
        Image whole = stage.picture(text);
        ImageData data = whole.getImageData();
        whole.dispose();
        return data;
    }

    private int count(Rectangle place, RGB wanted) {
        ImageData data = picture();
        int found = 0;
        for (int x = 0; x < place.width; x++) {
            for (int y = 0; y < place.height; y++) {
                found += pixel(data, place, x, y).equals(wanted) ? 1 : 0;
            }
        }
        return found;
    }

    private RGB pixel(ImageData data, Rectangle place, int x, int y) {
        return data.palette.getRGB(data.getPixel(place.x + x, place.y + y));
    }
}
