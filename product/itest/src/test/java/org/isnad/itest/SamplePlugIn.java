package org.isnad.itest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The sample plug-in's real bundle. */
final class SamplePlugIn {
    static final String NAME = "org.isnad.sample.plugin";
    static final String PARSER = "org.isnad.sample.cable";
    static final String CLASSIFIER = "org.isnad.sample.exclamation";
    static final String LEXICON = "org.isnad.sample.harbours";
    static final String VIEW = "Lengths";

    private SamplePlugIn() {}

    private static Path jar() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(element -> element.contains(NAME) && element.endsWith(".jar"))
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No jar of " + NAME + ": package it first"));
    }

    /** The same bundle under another version; written aside and moved, because the folder may be watched. */
    static Path write(String version, Path target) throws IOException {
        Path aside = Files.createTempFile("bundle", ".jar");
        try (JarFile from = new JarFile(jar().toFile())) {
            Manifest manifest = new Manifest(from.getManifest());
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (OutputStream file = Files.newOutputStream(aside);
                    JarOutputStream to = new JarOutputStream(file, manifest)) {
                for (var entry : java.util.Collections.list(from.entries())) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        to.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                        from.getInputStream(entry).transferTo(to);
                    }
                }
            }
        }
        return Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A document only its parser reads as a report of this title, with one exclamation and one name of its lexicon in it. */
    static Path cable(String title, Path folder) throws IOException {
        String text = "CABLE\nFROM: The desk\nLANGUAGE: en\nSUBJECT: " + title
                + "\n\nThe ship came into the harbour of Long Sands today!!\n";
        return Files.writeString(folder.resolve(title + ".cable"), text);
    }
}
