package org.isnad.core.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingTest {
    @Test
    void writesAPackageAsItsImportDoes() {
        assertEquals(
                "org.isnad.classify [2.0.0,3.0.0)",
                Missing.words(
                        "osgi.wiring.package",
                        "(&(osgi.wiring.package=org.isnad.classify)(version>=2.0.0)(!(version>=3.0.0)))"));
        assertEquals("com.nowhere", Missing.words("osgi.wiring.package", "(osgi.wiring.package=com.nowhere)"));
        assertEquals(
                "com.nowhere 1.0.0",
                Missing.words("osgi.wiring.package", "(&(osgi.wiring.package=com.nowhere)(version>=1.0.0))"));
    }

    @Test
    void leavesOtherThingsAsTheFrameworkAsksForThem() {
        assertEquals("osgi.ee (version=30)", Missing.words("osgi.ee", "(version=30)"));
    }

    @Test
    void knowsTheJavaABundleAsksFor() {
        assertEquals(Optional.of("99"), Missing.java("(&(osgi.ee=JavaSE)(version=99))"));
        assertEquals(Optional.empty(), Missing.java("(osgi.wiring.package=com.nowhere)"));
    }

    @Test
    void tellsTheInnermostCause() {
        assertEquals(
                "java.lang.IllegalStateException: no licence",
                InactiveBundles.words("java.lang.reflect.InvocationTargetException\n\tat x\n"
                        + "Caused by: java.lang.IllegalStateException: no licence\n\tat y"));
        assertEquals("java.lang.Error: x", InactiveBundles.words("java.lang.Error: x\n\tat y"));
    }
}
