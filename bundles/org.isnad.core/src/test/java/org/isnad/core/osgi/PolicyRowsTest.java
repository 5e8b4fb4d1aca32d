package org.isnad.core.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Reason;
import org.isnad.workspace.PlugIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyRowsTest {
    private static final String NAME = "conf/isnad.properties";

    @TempDir
    Path home;

    private Path file;

    @BeforeEach
    void conf() throws IOException {
        file = Files.createDirectories(home.resolve("conf")).resolve("isnad.properties");
    }

    private List<Reason> reasons(String policy, String... kinds) throws IOException {
        Files.writeString(file, policy);
        List<PlugIn> all = List.of(kinds).stream()
                .map(kind -> new PlugIn(
                        "isnad." + kind, kind, kind, "org.isnad", "1", PlugIn.State.ACTIVE, Optional.empty()))
                .toList();
        return PolicyRows.of(home, List.of(home, home.resolve("srv")), all).stream()
                .map(row -> row.reason().orElseThrow())
                .toList();
    }

    @Test
    void aMisspeltIdIsToldWithItsLine() throws IOException {
        assertEquals(
                List.of(Reason.of("core.policy.no-plug-in", NAME, "2", "isnad.paser", file.toString())),
                reasons(
                        "isnad.set.plug-in.off.isnad.parser=true\nisnad.set.plug-in.off.isnad.paser = true\n",
                        "parser"));
    }

    @Test
    void whatIsNotInstalledYetMayBeForbidden() throws IOException {
        assertEquals(List.of(), reasons("isnad.set.plug-in.off.org.example.spy=true\n", "parser"));
    }

    @Test
    void viewsAreKnownInTheWindowOnly() throws IOException {
        String policy = "isnad.set.plug-in.off.isnad.view.ldder=true\n";
        assertEquals(List.of(), reasons(policy, "parser"));
        assertEquals(1, reasons(policy, "view").size());
    }

    @Test
    void aFolderThatIsNotThereIsTold() throws IOException {
        Path missing = home.resolve("srv");
        assertEquals(
                List.of(Reason.of("core.policy.folder", NAME, "2", missing.toString(), file.toString())),
                reasons("# ours\nisnad.extensions=.,srv\n"));
        assertEquals(List.of(), reasons("# nothing set\n"));
    }
}
