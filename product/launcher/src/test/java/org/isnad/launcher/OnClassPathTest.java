package org.isnad.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.connect.ConnectContent;

class OnClassPathTest {
    private final OnClassPath connector = new OnClassPath();

    @Test
    void servesAJarOnTheClassPathByTheApplicationsLoader() throws Exception {
        Path jar = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("org.apache.felix.framework"))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
        ConnectContent content =
                connector.connect(OnClassPath.location(jar)).orElseThrow().getContent();
        content.open();
        assertSame(OnClassPath.class.getClassLoader(), content.getClassLoader().orElseThrow());
        assertTrue(content.getEntry("META-INF/MANIFEST.MF").isPresent());
        assertTrue(content.getEntry("no/such/entry").isEmpty());
        content.close();
    }

    @Test
    void leavesEveryOtherJarALoaderOfItsOwn() {
        Path plugIn = Path.of("/opt/plugins/some.jar");
        assertEquals("reference:file:///opt/plugins/some.jar", OnClassPath.location(plugIn));
        assertTrue(connector.connect(OnClassPath.location(plugIn)).isEmpty());
    }
}
