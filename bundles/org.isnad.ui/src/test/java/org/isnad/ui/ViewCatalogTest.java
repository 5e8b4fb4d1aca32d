package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.isnad.workspace.PlugIn.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewCatalogTest {
    private static final String VIEW = "org.example.a";
    private static final String OFF = "plug-in.off." + VIEW;
    private final FakeServices fake = new FakeServices();
    private final Preferences preferences = new Preferences(fake, Runnable::run);
    private final ViewCatalog catalog = new ViewCatalog(preferences);

    @BeforeEach
    void addView() {
        catalog.add(new FakeView(VIEW, "A", SideBySide::new));
    }

    private State state() {
        return catalog.plugIns(Locale.ENGLISH).getFirst().state();
    }

    @Test
    void aViewTheAdministratorHasSwitchedOffIsOff() {
        fake.put(OFF, "true");
        fake.fixed.add(OFF);
        assertEquals(State.SWITCHED_OFF, state());
        catalog.enable(VIEW, true);
        assertEquals(State.SWITCHED_OFF, state());
    }

    @Test
    void aViewTheAdministratorWantsOnIsOnWhateverTheUserSwitchedOff() {
        catalog.enable(VIEW, false);
        assertEquals(State.SWITCHED_OFF, state());
        fake.put(OFF, "false");
        fake.fixed.add(OFF);
        assertEquals(State.ACTIVE, state());
    }

    @Test
    void aViewThatIsOffInTheSettingsCanBeSwitchedOnInTheWindow() {
        fake.put(OFF, "true");
        assertEquals(State.SWITCHED_OFF, state());
        catalog.enable(VIEW, true);
        assertEquals(State.ACTIVE, state());
    }

    @Test
    void whatIsFixedIsNotOverriddenByAnOptionEither() {
        fake.put("ui.language", "ar");
        fake.fixed.add("ui.language");
        assertFalse(preferences.override("ui.language", "en"));
        assertEquals("ar", preferences.language().getLanguage());
        assertTrue(preferences.override("ui.theme", "dark"));
        assertEquals("dark", preferences.theme());
    }
}
