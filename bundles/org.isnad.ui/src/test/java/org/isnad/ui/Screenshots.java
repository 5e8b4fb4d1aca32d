package org.isnad.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;

/** Takes pictures of the window into a folder: {@code Screenshots FOLDER}, on a display. */
public final class Screenshots {
    private Screenshots() {}

    public static void main(String[] words) throws IOException {
        Path folder = Files.createDirectories(Path.of(words[0]));
        FakeServices fake = new FakeServices();
        fake.problems.add(fake.problem("archive-17.pdf"));
        fake.jobs.add(FakeServices.job(new java.util.concurrent.CompletableFuture<>()));
        FakeView view = new FakeView("org.example.side", "جنبًا إلى جنب", SideBySide::new);
        try (Stage stage = new Stage(fake, view)) {
            stage.open();
            Dossier marfa = Samples.marfa();
            select(stage, Samples.quote(marfa, "تسعة عمال"));
            shoot(stage, folder, "comparison-ar-light");
            stage.window().centre().read(marfa);
            select(stage, Samples.quote(marfa, "وكالة الساحل"));
            shoot(stage, folder, "reader-ar-light");
            stage.window().centre().openPlugIns();
            shoot(stage, folder, "plugins-ar-light");
            stage.window().commands().set("ui.theme", "dark");
            stage.window().centre().select(0);
            shoot(stage, folder, "reader-ar-dark");
            stage.window().centre().select(1);
            shoot(stage, folder, "comparison-ar-dark");
            fake.settings.put("ui.theme", "light");
            stage.session.preferences().put("ui.theme", "light");
            stage.window().commands().set("ui.language", "en");
            shoot(stage, folder, "comparison-en-light");
            stage.window().centre().select(0);
            shoot(stage, folder, "reader-en-light");
        }
    }

    private static void select(Stage stage, Quote quote) {
        stage.settle();
        stage.session.selection().select(java.util.List.of(quote));
    }

    private static void shoot(Stage stage, Path folder, String name) throws IOException {
        stage.settle();
        // the root window, because a shell's own picture lacks its menu bar
        Path file = folder.resolve(name + ".png");
        try {
            new ProcessBuilder("import", "-window", "root", "-crop", "1440x900+0+0", file.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.err.println(file);
    }
}
