package org.isnad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.report.ReportId;
import org.isnad.workspace.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTest {
    private static final int ROUNDS = 30;

    private final Random random = new Random(7);

    @TempDir
    Path temporary;

    @Test
    void everythingAcknowledgedIsReadableAfterKilling() throws Exception {
        Path folder = temporary.resolve("case");
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(oneRound(folder, round));
        }
        assertTrue(acknowledged.size() >= ROUNDS, "the writer was killed too early to show anything");
        try (Case kept = new FolderCaseStore().open(folder)) {
            for (String line : acknowledged) {
                check(kept, line);
            }
        }
        System.out.println("Killed " + ROUNDS + " writers; all " + acknowledged.size() + " acknowledged were read");
    }

    private List<String> oneRound(Path folder, int round) throws Exception {
        Process writer = Writer.start(folder);
        List<String> said = new ArrayList<>();
        try (BufferedReader output = writer.inputReader()) {
            assertEquals("open", output.readLine());
            // every third one is killed while it keeps its very first document
            if (round % 3 != 0) {
                said.add(output.readLine());
                Thread.sleep(random.nextInt(150));
            }
            // SIGKILL on POSIX; by the handle, because the process itself would throw its unread output away
            writer.toHandle().destroyForcibly();
            output.lines().filter(line -> line.length() == 64 + 1 + 36).forEach(said::add);
        }
        writer.waitFor();
        return said;
    }

    private static void check(Case kept, String line) throws Exception {
        ReportId id = ReportId.parse(line.substring(0, 64));
        String words = line.substring(65);
        assertTrue(new String(kept.original(id).orElseThrow().bytes(), java.nio.charset.StandardCharsets.UTF_8)
                .startsWith(words));
        assertEquals(3, kept.dossier(id).orElseThrow().analysis().runs().size());
        assertEquals(words, kept.decisions(id).getFirst().verdict());
    }
}
