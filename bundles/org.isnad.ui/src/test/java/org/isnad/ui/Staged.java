package org.isnad.ui;

import org.junit.jupiter.api.AfterEach;

/** A test with a window of its own. */
abstract class Staged {
    final FakeServices fake = new FakeServices();
    Stage stage;

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    final void open(ContributedView... views) {
        stage = new Stage(fake, views);
        stage.open();
    }

    final void openSideBySide() {
        open(new FakeView("org.example.side", "Side", SideBySide::new));
    }
}
