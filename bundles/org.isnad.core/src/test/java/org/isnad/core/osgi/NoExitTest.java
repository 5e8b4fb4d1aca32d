package org.isnad.core.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassHierarchyResolver;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class NoExitTest {
    /** Ends the process in three ways, and goes on after none. */
    public static final class Ender implements IntFunction<String> {
        @Override
        public String apply(int way) {
            switch (way) {
                case 1 -> System.exit(3);
                case 2 -> Runtime.getRuntime().exit(way == 2 ? 4 : 5);
                case 3 -> Runtime.getRuntime().halt(6);
                default -> {
                    return "on";
                }
            }
            return "never";
        }
    }

    @Test
    void exitThrowsWhereItStandsAndEverythingElseStaysAsItWas() throws Exception {
        byte[] bytes = woven(Ender.class).orElseThrow();
        IntFunction<?> ender = (IntFunction<?>)
                new ClassLoader(getClass().getClassLoader()) {
                    Class<?> define() {
                        return defineClass(Ender.class.getName(), bytes, 0, bytes.length);
                    }
                }.define().getConstructor().newInstance();
        assertEquals("on", ender.apply(0));
        for (int way = 1; way <= 3; way++) {
            int tried = way;
            assertThrows(IllegalStateException.class, () -> ender.apply(tried));
        }
    }

    @Test
    void aClassThatEndsNothingIsLeftAlone() throws IOException {
        assertTrue(woven(NoExitTest.class).isEmpty());
        assertTrue(woven(NoExit.class).isEmpty());
    }

    private static Optional<byte[]> woven(Class<?> type) throws IOException {
        return NoExit.withoutExit(bytes(type), ClassHierarchyResolver.defaultResolver());
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return in.readAllBytes();
        }
    }
}
