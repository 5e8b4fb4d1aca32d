package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Publication;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Relation;
import org.isnad.report.Report;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Span;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.ReportText;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private final Fire fire = new Fire();

    @Test
    void selectionFromElsewhereIsMarkedInBothTexts() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = open(screen, new SideBySideView());
            desk.select(fire.rows().get(1).quotes());
            List<String> marked = new ArrayList<>();
            for (ReportText text : texts(screen.shell)) {
                for (StyleRange style : text.widget().getStyleRanges()) {
                    if (style.borderStyle == SWT.BORDER_SOLID) {
                        marked.add(text.widget().getTextRange(style.start, style.length));
                    }
                }
            }
            assertEquals(List.of("تسعة من عمال الميناء أصيبوا", "14 من عمال الميناء أصيبوا"), marked);
        }
    }

    @Test
    void textsKeepTheirRoomHoweverLongTheSentenceUnderThemIs() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = open(screen, new SideBySideView());
            screen.shell.setSize(330, 80);
            desk.select(fire.rows().get(1).quotes());
            screen.settle();
            int room = screen.shell.getClientArea().height;
            int height = texts(screen.shell).getFirst().widget().getSize().y;
            assertTrue(height > room / 4, height + " of " + room);
        }
    }

    @Test
    void pickingAWordSelectsItsRowEverywhere() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = open(screen, new SideBySideView());
            StyledText text = texts(screen.shell).get(1).widget();
            text.setCaretOffset(text.getText().indexOf("كهربائي"));
            Screen.press(text, SWT.CR, 0);
            assertEquals(fire.rows().get(2).quotes(), desk.selection());
        }
    }

    @Test
    void f7WalksThroughTheRows() {
        try (Screen screen = new Screen(SWT.LEFT_TO_RIGHT)) {
            FakeDesk desk = open(screen, new SideBySideView());
            StyledText text = texts(screen.shell).getFirst().widget();
            Screen.press(text, SWT.F7, 0);
            assertEquals(fire.rows().get(0).quotes(), desk.selection());
            Screen.press(text, SWT.F7, 0);
            assertEquals(fire.rows().get(1).quotes(), desk.selection());
            Screen.press(text, SWT.F7, SWT.SHIFT);
            Screen.press(text, SWT.F7, SWT.SHIFT);
            assertEquals(fire.rows().getLast().quotes(), desk.selection());
        }
    }

    @Test
    void firstReportStandsAtTheStartSide() {
        for (int orientation : new int[] {SWT.RIGHT_TO_LEFT, SWT.LEFT_TO_RIGHT}) {
            try (Screen screen = new Screen(orientation)) {
                open(screen, new SideBySideView());
                List<ReportText> texts = texts(screen.shell);
                int first = centre(texts.get(0), texts.get(0).getClientArea());
                int second = centre(texts.get(1), texts.get(1).getClientArea());
                assertEquals(orientation == SWT.RIGHT_TO_LEFT, first > second);
                assertTrue(Math.min(first, second) > 0 && Math.max(first, second) < 1000);
            }
        }
    }

    @Test
    void textsScrollTogetherSoThatMatchesStandBesideEachOther() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            String filler = "قال المصدر إن العمل عاد إلى الميناء.\n";
            Report a = Samples.report("أ", Samples.ARABIC, filler.repeat(30) + "اندلع حريق\n" + filler.repeat(60));
            Report b = Samples.report("ب", Samples.ARABIC, filler.repeat(60) + "شب حريق\n" + filler.repeat(30));
            List<Quote> match = List.of(Samples.quote(a, "اندلع حريق"), Samples.quote(b, "شب حريق"));
            Row row = new Row(RowRelation.SHARED, match, Reason.of("test"));
            FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
            new SideBySideView()
                    .open(screen.shell, desk)
                    .show(comparison(List.of(a, b), List.of(row)), List.of(Dossier.of(a), Dossier.of(b)));
            screen.open();
            List<ReportText> texts = texts(screen.shell);
            int third = texts.getFirst().widget().getClientArea().height / 3;
            Span words = match.getFirst().span();
            texts.getFirst().scrollTo(texts.getFirst().placement(words).orElseThrow().y - third);
            screen.settle();
            int here = texts.getFirst().placement(words).orElseThrow().y;
            int there = texts.get(1).placement(match.get(1).span()).orElseThrow().y;
            assertTrue(Math.abs(here - there) < 20, here + " against " + there);
        }
    }

    @Test
    void outletStandsRightOfItsOriginsInAMirroredWindow() {
        for (int orientation : new int[] {SWT.RIGHT_TO_LEFT, SWT.LEFT_TO_RIGHT}) {
            try (Screen screen = new Screen(orientation)) {
                FakeDesk desk = open(screen, new IsnadView());
                IsnadGraph graph = IsnadGraph.of(fire.comparison(), fire.dossiers());
                Canvas canvas = canvas(screen.shell);
                try (IsnadBoxes boxes = boxes(screen, desk, graph)) {
                    int outlet = centre(canvas, boxes.box(0).bounds());
                    int agency = centre(canvas, boxes.box(1).bounds());
                    int sources = centre(canvas, boxes.box(2).bounds());
                    List<Integer> xs = new ArrayList<>(List.of(outlet, agency, sources));
                    List<Integer> sorted = xs.stream().sorted().toList();
                    if (orientation == SWT.RIGHT_TO_LEFT) {
                        Collections.reverse(xs);
                    }
                    assertEquals(sorted, xs);
                }
            }
        }
    }

    @Test
    void clickOnAHopSelectsItsWords() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = open(screen, new IsnadView());
            IsnadGraph graph = IsnadGraph.of(fire.comparison(), fire.dossiers());
            try (IsnadBoxes boxes = boxes(screen, desk, graph)) {
                Rectangle box = boxes.box(1).bounds();
                Screen.click(canvas(screen.shell), SWT.MouseDown, box.x + 5, box.y + 5);
                assertEquals(graph.nodes().get(1).quotes(), desk.selection());
            }
        }
    }

    @Test
    void arrowKeysAndEnterSelectAHop() {
        for (int orientation : new int[] {SWT.RIGHT_TO_LEFT, SWT.LEFT_TO_RIGHT}) {
            try (Screen screen = new Screen(orientation)) {
                FakeDesk desk = open(screen, new IsnadView());
                IsnadGraph graph = IsnadGraph.of(fire.comparison(), fire.dossiers());
                int deeper = orientation == SWT.RIGHT_TO_LEFT ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT;
                Screen.press(canvas(screen.shell), deeper, 0);
                Screen.press(canvas(screen.shell), deeper, 0);
                Screen.press(canvas(screen.shell), SWT.CR, 0);
                assertEquals(graph.nodes().get(2).quotes(), desk.selection());
            }
        }
    }

    @Test
    void chainsAreToldInWords() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
            IsnadPage page = new IsnadPage(screen.shell, desk);
            page.show(fire.comparison(), fire.dossiers());
            screen.settle();
            assertEquals(
                    "وكالة الساحل · وكالة؛ قال: مصدران في سلطة الموانئ · مسؤول · غير مسمى · العدد 2",
                    page.description().lines().toList().get(1));
        }
    }

    @Test
    void aThousandHopsArePlacedAFewATurn() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            IsnadPage page = new IsnadPage(screen.shell, new FakeDesk(screen.display, Samples.ARABIC));
            page.show(
                    fire.comparison(),
                    Collections.nCopies(100, fire.dossiers()).stream()
                            .flatMap(List::stream)
                            .toList());
            assertTrue(page.boxes().isEmpty(), "all of them at once");
            screen.settle();
            assertTrue(page.boxes().orElseThrow().box(799).bounds().y > 0);
        }
    }

    @Test
    void headOfAReportOrdersTheClaimsAsItTellsThemAndAsComparedAfterThreeClicks() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = open(screen, new ClaimsTableView());
            Table table = Screen.first(screen.shell, Table.class);
            List<String> given = column(table, 2);
            desk.select(fire.rows().get(1).quotes());
            click(table, 2);
            List<String> read = column(table, 2);
            String text = fire.dossiers().get(1).report().text();
            List<Integer> places = read.stream()
                    .filter(words -> !words.equals("—"))
                    .map(words -> text.indexOf(
                            words.substring(words.indexOf('\u2068') + 1).replace("\u2069", "")))
                    .toList();
            assertEquals(places.stream().sorted().toList(), places);
            assertEquals("—", read.getLast());
            assertTrue(!read.equals(given), "order of the text");
            assertEquals("تعارض", table.getItem(table.getSelectionIndex()).getText(0));
            click(table, 2);
            assertEquals("—", column(table, 2).getLast());
            assertEquals(Optional.of(fire.dossiers().get(1).report().id() + "-"), desk.kept("order"));
            click(table, 2);
            assertEquals(given, column(table, 2));
        }
    }

    private static void click(Table table, int column) {
        table.getColumn(column).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    private static List<String> column(Table table, int column) {
        return Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList();
    }

    @Test
    void tableShowsEveryReportsWordsAndSelectsThemOnEnter() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = open(screen, new ClaimsTableView());
            Table table = Screen.first(screen.shell, Table.class);
            assertEquals(5, table.getItemCount());
            assertEquals("تعارض", table.getItem(0).getText(0));
            assertEquals(
                    "\u206814 من عمال الميناء أصيبوا\u2069", table.getItem(0).getText(2));
            assertEquals("—", table.getItem(4).getText(2));
            table.setSelection(1);
            table.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
            assertEquals(fire.rows().get(2).quotes(), desk.selection());
            desk.select(fire.rows().get(1).quotes());
            assertEquals(0, table.getSelectionIndex());
        }
    }

    @Test
    void everyViewShowsAnotherComparisonInPlaceOfTheFirst() {
        for (ComparisonView view : List.of(
                new SideBySideView(), new IsnadView(), new ClaimsTableView(), new LadderView(), new TimelineView())) {
            try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
                FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
                ComparisonView.Page page = view.open(screen.shell, desk);
                page.show(fire.comparison(), fire.dossiers());
                screen.open();
                page.show(
                        comparison(List.of(fire.diffa, fire.post, fire.marfa), List.of()),
                        List.of(Dossier.of(fire.diffa), Dossier.of(fire.post), Dossier.of(fire.marfa)));
                screen.settle();
                desk.select(List.of(Samples.quote(fire.post, "Adnan al-Shiraei")));
                screen.settle();
                assertTrue(screen.shell.getChildren().length > 0);
            }
        }
    }

    @Test
    void tableShowsWhatAReportTellsOfADisputedThingOutsideTheClaim() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
            Reason reason = Reason.of("test");
            Quote nine = Samples.quote(fire.marfa, "تسعة");
            Row row = new Row(RowRelation.CONFLICT, List.of(nine, Samples.quote(fire.post, "nine")), reason);
            Conflict conflict =
                    new Conflict("number", "conflict", List.of(nine, Samples.quote(fire.diffa, "14")), reason);
            List<Report> reports = List.of(fire.marfa, fire.post, fire.diffa);
            new ClaimsTableView()
                    .open(screen.shell, desk)
                    .show(
                            comparison(reports, List.of(row), List.of(conflict)),
                            reports.stream().map(Dossier::of).toList());
            screen.open();
            Table table = Screen.first(screen.shell, Table.class);
            assertEquals("\u2068nine\u2069", table.getItem(0).getText(2));
            assertEquals(
                    "في موضع آخر: \u206814\u2069", table.getItem(0).getText(3).replaceAll("[\u2066\u2067]", ""));
        }
    }

    @Test
    void aReportOfNoOutletIsCalledByItsTitle() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            Report post = fire.post;
            Report bare = new Report(post.id(), Publication.UNSTATED, post.text(), post.passages());
            List<Report> reports = List.of(fire.marfa, bare);
            new ClaimsTableView()
                    .open(screen.shell, new FakeDesk(screen.display, Samples.ARABIC))
                    .show(
                            comparison(reports, List.of()),
                            reports.stream().map(Dossier::of).toList());
            String column = Screen.first(screen.shell, Table.class).getColumn(2).getToolTipText();
            assertTrue(column.contains("Officials deny sabotage as questions linger"), column);
        }
    }

    private FakeDesk open(Screen screen, ComparisonView view) {
        FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
        view.open(screen.shell, desk).show(fire.comparison(), fire.dossiers());
        screen.open();
        return desk;
    }

    static Comparison comparison(List<Report> reports, List<Row> rows) {
        return comparison(reports, rows, List.of());
    }

    static Comparison comparison(List<Report> reports, List<Row> rows, List<Conflict> conflicts) {
        return new Comparison(
                reports.stream().map(Report::id).toList(),
                Relation.RELATED,
                Reason.of("test"),
                rows,
                List.of(),
                List.of(),
                Reason.of("test"),
                conflicts,
                List.of(),
                List.of());
    }

    private static int centre(Control control, Rectangle box) {
        return control.toDisplay(box.x + box.width / 2, box.y).x;
    }

    private static Canvas canvas(Composite parent) {
        return (Canvas) Screen.first(parent, org.eclipse.swt.custom.ScrolledComposite.class)
                .getContent();
    }

    private static IsnadBoxes boxes(Screen screen, FakeDesk desk, IsnadGraph graph) {
        Rectangle seen = Screen.first(screen.shell, org.eclipse.swt.custom.ScrolledComposite.class)
                .getClientArea();
        IsnadBoxes boxes = new IsnadBoxes(screen.display, desk, graph, new Point(seen.width, seen.height));
        assertTrue(boxes.goOn(Long.MAX_VALUE));
        return boxes;
    }

    static List<ReportText> texts(Composite parent) {
        return all(parent, ReportText.class);
    }

    static <C extends Control> List<C> all(Composite parent, Class<C> kind) {
        List<C> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            } else if (child instanceof Composite composite) {
                found.addAll(all(composite, kind));
            }
        }
        return found;
    }
}
