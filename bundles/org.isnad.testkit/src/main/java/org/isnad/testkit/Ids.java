package org.isnad.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What holds for every plug-in's annotation. For the contracts of this kit. */
public final class Ids {
    private static final String MESSAGES = "OSGI-INF/l10n/bundle.properties";

    private Ids() {}

    /**
     * The annotation a plug-in carries.
     *
     * @throws AssertionError where there is none
     */
    public static <A extends Annotation> A annotation(Object plugIn, Class<A> type) {
        @Nullable A info = plugIn.getClass().getAnnotation(type);
        assertNotNull(info, plugIn.getClass().getName() + " must carry @" + type.getSimpleName());
        return info;
    }

    /**
     * Checks an id and a label, the label being words or the key of words behind a {@code %}.
     *
     * @throws AssertionError where one of them is not as it must be
     */
    public static void check(Object plugIn, String id, String label) {
        assertFalse(id.isBlank(), "the id must not be empty");
        assertTrue(id.indexOf('.') > 0, "the id " + id + " must begin with a name of yours and a point");
        boolean ours = plugIn.getClass().getName().startsWith("org.isnad.");
        assertTrue(ours || !id.startsWith("isnad."), "ids beginning with isnad. are reserved: " + id);
        assertFalse(label.isBlank(), "the label must not be empty");
        if (label.startsWith("%")) {
            assertTrue(
                    known(plugIn.getClass().getClassLoader(), label.substring(1)),
                    MESSAGES + " has no " + label.substring(1) + ", which the label " + label + " is looked up by");
        }
    }

    /** Whether words for a key are to be found by a plug-in's classes. */
    static void checkWords(Object plugIn, String key, Object of) {
        assertTrue(
                known(plugIn.getClass().getClassLoader(), key),
                MESSAGES + " has no " + key + ", which the analyst is to read of " + of);
    }

    // several bundles on one class path have a file of this name
    private static boolean known(ClassLoader loader, String key) {
        try {
            for (URL file : Collections.list(loader.getResources(MESSAGES))) {
                Properties messages = new Properties();
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    messages.load(reader);
                }
                if (messages.containsKey(key)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(MESSAGES, e);
        }
    }
}
