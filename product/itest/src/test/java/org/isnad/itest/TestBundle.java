package org.isnad.itest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Makes a bundle of one class that is a Declarative Services component, or with none described no more than a class. */
record TestBundle(String name, String version, Class<?> type, String imports, String component) {
    private static final String DESCRIPTION = "OSGI-INF/component.xml";

    static TestBundle ticker(String version) {
        return new TestBundle(
                "org.isnad.itest.ticker",
                version,
                org.isnad.itest.plugin.Ticker.class,
                "org.isnad.classify,org.isnad.report,org.isnad.work",
                """
                <property name="isnad.id" value="org.example.ticker"/>
                <property name="isnad.label" value="Ticker"/>
                <property name="isnad.gives" value="topic"/>
                <service><provide interface="org.isnad.classify.Classifier"/></service>
                """);
    }

    static TestBundle library() {
        return new TestBundle(
                "org.example.library",
                "1.0.0",
                org.isnad.itest.plugin.Ticker.class,
                "org.isnad.classify,org.isnad.report,org.isnad.work",
                "");
    }

    static TestBundle driver() {
        return new TestBundle(
                "org.isnad.itest.driver",
                "1.0.0",
                org.isnad.itest.driver.Driver.class,
                "org.isnad.report,org.isnad.work,org.isnad.workspace",
                """
                <reference name="engine" interface="org.isnad.workspace.Engine" parameter="0"/>
                <service><provide interface="java.util.function.UnaryOperator"/></service>
                """);
    }

    static TestBundle windowDriver() {
        return new TestBundle(
                "org.isnad.itest.windowdriver",
                "1.0.0",
                org.isnad.itest.driver.WindowDriver.class,
                "org.eclipse.swt,org.eclipse.swt.custom,org.eclipse.swt.widgets,"
                        + "org.isnad.report,org.isnad.work,org.isnad.workspace",
                """
                <reference name="workspace" interface="org.isnad.workspace.Workspace" parameter="0"/>
                <reference name="engine" interface="org.isnad.workspace.Engine" parameter="1"/>
                <reference name="messages" interface="org.isnad.workspace.Messages" parameter="2"/>
                <service><provide interface="java.util.function.BinaryOperator"/></service>
                """);
    }

    /** A classifier or parser whose label is its class's name. */
    static TestBundle bad(Class<?> type, String service) {
        String name = type.getSimpleName().toLowerCase(Locale.ROOT);
        return new TestBundle(
                "org.example.bad." + name,
                "1.0.0",
                type,
                "org.isnad.classify,org.isnad.parse,org.isnad.report,org.isnad.work",
                """
                <property name="isnad.id" value="org.example.bad.%s"/>
                <property name="isnad.label" value="%s"/>
                <property name="isnad.gives" value="topic"/>
                <service><provide interface="%s"/></service>
                """.formatted(name, type.getSimpleName(), service));
    }

    /** A parser of binary formats. */
    static TestBundle isolated(Class<?> type) {
        TestBundle bad = bad(type, "org.isnad.parse.Parser");
        String isolated = "<property name=\"isnad.isolated\" type=\"Boolean\" value=\"true\"/>\n";
        return new TestBundle(bad.name, bad.version, type, bad.imports, isolated + bad.component);
    }

    static TestBundle badView(Class<?> type) {
        String name = type.getSimpleName().toLowerCase(Locale.ROOT);
        return new TestBundle(
                "org.example.bad." + name,
                "1.0.0",
                type,
                "org.eclipse.swt,org.eclipse.swt.widgets,org.isnad.report,org.isnad.ui.compare",
                """
                <property name="isnad.id" value="org.example.bad.%s"/>
                <property name="isnad.label" value="%s"/>
                <service scope="prototype"><provide interface="org.isnad.ui.compare.ComparisonView"/></service>
                """.formatted(name, type.getSimpleName()));
    }

    /** Written aside and moved, as a careful administrator does: the folder is watched. */
    void write(Path jar) throws IOException {
        Path aside = Files.createTempFile("bundle", ".jar");
        try (OutputStream file = Files.newOutputStream(aside);
                JarOutputStream out = new JarOutputStream(file, manifest())) {
            String path = type.getName().replace('.', '/') + ".class";
            out.putNextEntry(new ZipEntry(path));
            try (InputStream bytes = type.getClassLoader().getResourceAsStream(path)) {
                bytes.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(DESCRIPTION));
            out.write(description().getBytes(StandardCharsets.UTF_8));
        }
        Files.move(aside, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", version);
        main.putValue("Import-Package", imports);
        if (!component.isEmpty()) {
            main.putValue("Service-Component", DESCRIPTION);
        }
        return manifest;
    }

    private String description() {
        int parameters = component.split("parameter=", -1).length - 1;
        String init = parameters == 0 ? "" : " init=\"" + parameters + "\"";
        return "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\"" + name + "\"" + init + ">\n"
                + "<implementation class=\"" + type.getName() + "\"/>\n" + component + "</scr:component>\n";
    }
}
