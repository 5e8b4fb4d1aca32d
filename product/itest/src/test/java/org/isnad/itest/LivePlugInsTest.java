package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** The sample plug-in's bundle comes, changes and goes while the product's window is open. */
@ExtendWith(OpenWindow.Opened.class)
class LivePlugInsTest {
    private static final String SENTENCE =
            "The view «Lengths» was removed with its bundle \u2068org.isnad.sample.plugin\u2069.";

    private static final Pattern HARBOUR = Pattern.compile("(\\d+)-(\\d+)");

    @Test
    void parserClassifierLexiconAndViewComeAndGoWithTheirBundle(OpenWindow window) throws Exception {
        Path jar = SamplePlugIn.write("0.1.1", window.folder().resolve("sample.jar"));
        Bundle bundle = window.product().context().installBundle(jar.toUri().toString());
        bundle.start();
        isThere(window, "0.1.1", "Installed");

        SamplePlugIn.write("0.1.2", jar);
        bundle.update(Files.newInputStream(jar));
        isThere(window, "0.1.2", "Updated");

        bundle.stop();
        isGone(window, "Stopped");
        bundle.start();
        isThere(window, "0.1.2", "Started");

        bundle.uninstall();
        isGone(window, "Removed");
    }

    @Test
    void theWatchedFolderDoesTheSame(OpenWindow window) throws Exception {
        Path jar = window.plugins().resolve("sample.jar");
        SamplePlugIn.write("0.2.1", jar);
        isThere(window, "0.2.1", "Dropped");
        SamplePlugIn.write("0.2.2", jar);
        assertTrue(window.becomes("plug-ins", "bundle=org.isnad.sample.plugin, version=0.2.2"), "not updated");
        isThere(window, "0.2.2", "Replaced");
        Files.delete(jar);
        isGone(window, "Deleted");
    }

    @Test
    void nothingHoldsTheClassesOfARemovedPlugInWhoseViewWasOpen(OpenWindow window) throws Exception {
        WeakReference<ClassLoader> loader = usedAndRemoved(window);
        assertTrue(
                Product.becomes(() -> {
                    System.gc();
                    return loader.refersTo(null);
                }),
                "the class loader is still reachable");
    }

    // in a method of its own, so that no local variable holds the loader
    private static WeakReference<ClassLoader> usedAndRemoved(OpenWindow window) throws Exception {
        Path jar = SamplePlugIn.write("0.3.0", window.folder().resolve("sample3.jar"));
        Bundle bundle = window.product().context().installBundle(jar.toUri().toString());
        bundle.start();
        isThere(window, "0.3.0", "Leaking");
        assertEquals(
                3,
                window.lines("read tab", SamplePlugIn.VIEW).stream()
                                .filter(l -> l.contains("\t"))
                                .count()
                        + 1);
        var loader = new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
        bundle.uninstall();
        isGone(window, "Leaked");
        return loader;
    }

    private static void isThere(OpenWindow window, String version, String title) throws Exception {
        // the tab may still be the one that holds the sentence of its predecessor
        assertTrue(
                Product.becomes(() -> window.says("look at", SamplePlugIn.VIEW).equals(SamplePlugIn.VIEW)
                        && window.says("read tab", SamplePlugIn.VIEW).contains("\t")),
                "the view of " + version + " shows nothing");

        String report = bringIn(window, title);
        assertTrue(window.lines("reports").contains(title), () -> window.does("reports"));
        assertTrue(
                window.does("runs", report).contains(SamplePlugIn.CLASSIFIER + " " + version + " found ["),
                () -> window.does("runs", report));
        assertTrue(knowsTheHarbour(window, report), () -> window.does("runs", report));
        assertTrue(
                window.does("plug-ins").contains("id=" + SamplePlugIn.LEXICON + ", kind=lexicon, label=Harbours"),
                () -> window.does("plug-ins"));
        assertTrue(
                window.does("plug-ins").contains("id=" + SamplePlugIn.PARSER + ", kind=parser, label=Cables"),
                () -> window.does("plug-ins"));
    }

    private static void isGone(OpenWindow window, String title) throws Exception {
        assertTrue(window.becomes("read tab", SamplePlugIn.VIEW, SENTENCE), () -> window.does("tabs"));
        assertFalse(window.does("read tab", SamplePlugIn.VIEW).contains("\t"), "its table is still there");

        // the text parser takes the cable for a text now, header lines and all
        String report = bringIn(window, title);
        assertFalse(window.lines("reports").contains(title), "the cable was read as one");
        assertFalse(window.does("runs", report).contains(SamplePlugIn.CLASSIFIER), "the classifier was run");
        assertFalse(knowsTheHarbour(window, report), () -> window.does("runs", report));
        assertFalse(window.does("plug-ins").contains(SamplePlugIn.LEXICON), () -> window.does("plug-ins"));
        assertFalse(window.does("plug-ins").contains("kind=parser, label=Cables"), () -> window.does("plug-ins"));
    }

    // only the lexicon has a name that begins with "harbour"
    private static boolean knowsTheHarbour(OpenWindow window, String report) {
        return window.lines("runs", report).stream()
                .filter(run -> run.startsWith("isnad.names "))
                .flatMap(run -> HARBOUR.matcher(run).results())
                .anyMatch(span -> Integer.parseInt(span.group(2)) - Integer.parseInt(span.group(1))
                        == "harbour of Long Sands".length());
    }

    private static String bringIn(OpenWindow window, String title) throws Exception {
        return window.does(
                "bring in", SamplePlugIn.cable(title, window.folder()).toString());
    }
}
