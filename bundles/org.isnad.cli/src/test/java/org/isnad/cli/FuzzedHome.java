package org.isnad.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;

/** A product's folder with one file of an administrator in it. */
final class FuzzedHome {
    private static final Path HOME = made();

    private FuzzedHome() {}

    /** What a bundle of a product is told that has this content as its only file in a folder. */
    static BundleContext with(String folder, byte[] content) {
        try {
            Files.write(Files.createDirectories(HOME.resolve(folder)).resolve("a.json"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (BundleContext) Proxy.newProxyInstance(
                FuzzedHome.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (context, method, arguments) -> "isnad.extensions".equals(arguments[0]) ? HOME.toString() : null);
    }

    private static Path made() {
        try {
            Path home = Files.createTempDirectory("isnad-fuzz");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home.toFile())));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(File file) {
        File[] inside = file.listFiles();
        if (inside != null) {
            for (File each : inside) {
                delete(each);
            }
        }
        file.delete();
    }
}
