package org.isnad.cli;

import static org.isnad.cli.FakeEngine.plugIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.isnad.workspace.PlugIn;
import org.isnad.workspace.PlugIn.State;
import org.junit.jupiter.api.Test;

class PlugInsTest {
    @Test
    void listsEachWithItsReason() throws IOException {
        PlugIn refused = plugIn("parser", State.REFUSED, "fake.why");
        assertEquals(
                "refused",
                run(refused, "plugins").json().getFirst().get("state").textValue());
        Terminal text = run(refused, "plugins", "--format", "text");
        assertEquals("parser fake (Fake, org.fake 1.0.0) refused: fake.why\n", text.out());
        assertEquals("", text.err());
    }

    @Test
    void theListsExitCodeTellsWhetherAllThatShouldRunDoes() {
        assertEquals(
                1, run(plugIn("parser", State.REFUSED, "fake.why"), "plugins").code());
        assertEquals(
                1,
                run(plugIn("bundle", State.UNSATISFIED, "fake.why"), "plugins").code());
        assertEquals(
                0, run(plugIn("lexicon", State.ACTIVE, "fake.why"), "plugins").code());
        assertEquals(
                0,
                run(plugIn("parser", State.SWITCHED_OFF, "fake.why"), "plugins").code());
        assertEquals(
                0,
                run(plugIn("bundle", State.UNSATISFIED, "core.jar.forbidden"), "plugins")
                        .code());
        assertEquals(
                0,
                run(plugIn("bundle", State.UNSATISFIED, "core.bundle.window"), "plugins")
                        .code());
    }

    @Test
    void commandsNameWhatIsNotThereAndGoOn() {
        check(plugIn("parser", State.REFUSED, "fake.why"), 0, "fake.why\n");
        check(plugIn("bundle", State.UNSATISFIED, "fake.why"), 0, "fake.why\n");
        check(plugIn("bundle", State.UNSATISFIED, "core.bundle.window"), 0, "");
        check(plugIn("bundle", State.ACTIVE, "core.bundle.nothing"), 0, "");
    }

    @Test
    void aLexiconThatCannotBeReadIsAPlugInThatFailed() {
        check(plugIn("lexicon", State.ACTIVE, "core.lexicon.failed"), 1, "Lexicon ");
        check(plugIn("lexicon", State.ACTIVE, "core.lexicon.lines"), 0, "Lexicon ");
    }

    private static void check(PlugIn plugIn, int code, String messages) {
        Terminal read = run(plugIn, "parse", "-");
        assertEquals(code, read.code());
        assertEquals(
                messages,
                read.err().substring(0, Math.min(messages.length(), read.err().length())));
        assertEquals(messages.isEmpty(), read.err().isEmpty(), read.err());
    }

    private static Terminal run(PlugIn plugIn, String... words) {
        return Terminal.run(new FakeEngine(plugIn), "words", words);
    }
}
