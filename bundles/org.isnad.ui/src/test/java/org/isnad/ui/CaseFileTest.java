package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private final FakeServices fake = new FakeServices();
    private final Stage stage = new Stage(fake);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theLastLineSaysWhereTheCaseWasSaved() {
        stage.open();
        new CaseFile(stage.session, stage.window()).save(Path.of("/tmp/حريق.isnad.zip"));
        stage.until(
                "said",
                () -> Controls.all(stage.window().shell()).stream()
                        .anyMatch(control -> control instanceof Label label
                                && String.valueOf(label.getToolTipText()).contains("حريق.isnad.zip")));
    }

    @Test
    void aCaseThatWasTakenOverIsOpened() {
        stage.open();
        MainWindow before = stage.window();
        Path folder = Path.of("/tmp/colleague");
        new CaseFile(stage.session, before).open(Path.of("/tmp/حريق.isnad.zip"), folder);
        stage.until("another window", () -> !stage.window().equals(before));
        assertEquals(Path.of("/tmp/حريق.isnad.zip"), fake.taken);
        assertEquals(folder, new RecentCases(stage.session.preferences()).all().getFirst());
        assertEquals(
                1,
                Arrays.stream(stage.display.getShells())
                        .filter(s -> !s.isDisposed() && s.isVisible())
                        .count());
    }
}
