package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsTest {
    @Test
    void areNotThoseOfABundleThatStandsFirstOnTheClassPath(@TempDir Path other) throws Exception {
        Path words = Files.createDirectories(other.resolve("OSGI-INF/l10n"));
        Files.writeString(words.resolve("bundle.properties"), "app.name=Another\nanother.key=Another");
        Files.writeString(words.resolve("bundle_ar.properties"), "app.name=غير");
        URL own = OwnWords.class.getProtectionDomain().getCodeSource().getLocation();
        URL[] path = {other.toUri().toURL(), own};
        try (URLClassLoader shared = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> loaded = shared.loadClass(OwnWords.class.getName());
            Method of = loaded.getDeclaredMethod("of", Class.class, Locale.class);
            of.setAccessible(true);
            Map<?, ?> arabic = (Map<?, ?>) of.invoke(null, loaded, Locale.of("ar"));
            assertEquals(OwnWords.of(OwnWords.class, Locale.of("ar")), arabic);
            assertFalse(arabic.containsKey("another.key"));
        }
        assertEquals("إسناد", OwnWords.of(OwnWords.class, Locale.of("ar")).get("app.name"));
    }
}
