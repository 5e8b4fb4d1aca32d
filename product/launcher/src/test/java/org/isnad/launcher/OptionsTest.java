package org.isnad.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Path HOME = Path.of("/opt/isnad");

    @Test
    void opensTheSampleCaseWhenNothingIsAsked() {
        Options options = of("--state", "/s");
        assertTrue(options.window());
        assertEquals(
                List.of("--case", "/s/cases/sample", "--sample", "/opt/isnad/samples"), options.windowArguments(HOME));
    }

    @Test
    void opensTheCaseThatIsNamedWithoutSamples() {
        assertEquals(List.of("--case", "/c"), of("window", "--case", "/c").windowArguments(HOME));
    }

    @Test
    void leavesEverythingAfterTheCommandToIt() {
        Options options = of("--verbose", "compare", "a", "b", "--state", "x");
        assertFalse(options.window());
        assertTrue(options.verbose());
        assertEquals(List.of("compare", "a", "b", "--state", "x"), options.arguments());
    }

    @Test
    void leavesOptionsItDoesNotKnowToTheCommand() {
        assertEquals(List.of("--help"), of("--help").arguments());
        assertFalse(of("--help").window());
    }

    @Test
    void namesTheOptionThatLacksItsFolder() {
        var usage = assertThrows(IllegalArgumentException.class, () -> of("--state"));
        assertTrue(usage.getMessage().startsWith("--state needs a folder"));
    }

    @Test
    void takesTheStateFolderFromTheNearestPlaceThatNamesOne() {
        assertEquals(
                Path.of("/s"),
                Options.of(List.of("--state", "/s"), Map.of("ISNAD_STATE", "/e"))
                        .state());
        assertEquals(
                Path.of("/e"),
                Options.of(List.of(), Map.of("ISNAD_STATE", "/e", "XDG_STATE_HOME", "/x"))
                        .state());
        assertEquals(
                Path.of("/x/isnad"),
                Options.of(List.of(), Map.of("XDG_STATE_HOME", "/x")).state());
        assertEquals(
                Path.of("/h/.local/state/isnad"),
                Options.of(List.of(), Map.of("HOME", "/h")).state());
        assertEquals(
                Path.of(System.getProperty("user.home"), ".local/state/isnad"),
                Options.of(List.of(), Map.of("HOME", "")).state());
    }

    private static Options of(String... line) {
        return Options.of(List.of(line), Map.of());
    }
}
