package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.workspace.Case;

/** A process that keeps documents for ever and says of each that it is kept: made to be killed. */
final class Writer {
    private Writer() {}

    static Process start(Path folder) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path scratch = folder.resolveSibling(folder.getFileName() + "-tmp");
        Files.createDirectories(scratch);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + scratch,
                "-cp",
                classPath,
                Writer.class.getName(),
                folder.toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] args) throws IOException {
        // never closed: it ends by being killed
        Case kept = new FolderCaseStore().open(Path.of(args[0]));
        System.out.println("open");
        while (true) {
            String words = UUID.randomUUID() + " " + "كلمة ".repeat(1000);
            Document document = Samples.document(words);
            Report report = Samples.report(document, 0);
            kept.keep(document, Samples.parsed(document));
            kept.keep(Samples.dossier(report));
            kept.keep(Samples.decision(report.id(), words.substring(0, 36)));
            System.out.println(report.id() + " " + words.substring(0, 36));
            System.out.flush();
        }
    }
}
