package org.isnad.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.ui.compare.ComparisonView;

/** Takes pictures of the window into a folder: {@code Screenshots FOLDER CLASS…} with classes of views, on a display. */
public final class Screenshots {
    private Screenshots() {}

    public static void main(String[] words) throws IOException {
        Path folder = Files.createDirectories(Path.of(words[0]));
        FakeServices fake = new FakeServices();
        fake.problems.add(fake.problem("archive-17.pdf"));
        fake.jobs.add(FakeServices.job(new CompletableFuture<>()));
        ContributedView[] views =
                Arrays.stream(words).skip(1).map(Screenshots::view).toArray(ContributedView[]::new);
        try (Stage stage = new Stage(fake, views)) {
            stage.open();
            shoot(stage, folder, "opened-ar-light");
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

    private static ContributedView view(String className) {
        String name = className.substring(className.lastIndexOf('.') + 1);
        // so that the isnad view gets its place below
        String id = "isnad.view."
                + name.replace("View", "").replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return new FakeView(
                id,
                name,
                "org.isnad.ui.views",
                () -> {
                    try {
                        return (ComparisonView)
                                Class.forName(className).getConstructor().newInstance();
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalArgumentException(e);
                    }
                },
                className);
    }

    private static void select(Stage stage, Quote quote) {
        stage.settle();
        stage.session.selection().select(List.of(quote));
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
