package org.isnad.core.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;

/**
 * Finds the plug-ins of bundles that lie on a plain class path, by the same declarations OSGi reads: the manifest's
 * {@code Service-Component}. Needs packed bundles; for benchmarks, evaluations and cluster jobs.
 */
public final class ClassPathPlugIns {
    private static final Pattern CLASS = Pattern.compile("<implementation class=\"([^\"]+)\"");

    private ClassPathPlugIns() {}

    /** A catalogue of every parser and classifier a class loader sees. */
    public static PlainCatalogue catalogue(ClassLoader loader) {
        List<Contribution<Parser>> parsers = new ArrayList<>();
        List<Contribution<Classifier>> classifiers = new ArrayList<>();
        try {
            for (URL url : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
                Attributes bundle = manifest(url);
                for (String component : components(bundle)) {
                    add(type(loader, component), bundle, parsers, classifiers);
                }
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("Plug-ins of the class path cannot be listed: " + e, e);
        }
        return new PlainCatalogue(
                Door.admit(parsers, false).in(), Door.admit(classifiers, true).in(), ConcurrentHashMap.newKeySet());
    }

    private static Attributes manifest(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new Manifest(in).getMainAttributes();
        }
    }

    private static List<String> components(Attributes bundle) {
        String header = bundle.getValue("Service-Component");
        return header == null
                ? List.of()
                : Arrays.stream(header.split(",")).map(String::strip).toList();
    }

    // by what the declaration provides: other components may need OSGi, which is not here
    private static Class<?> type(ClassLoader loader, String component) throws ReflectiveOperationException {
        try (InputStream in = loader.getResourceAsStream(component)) {
            String xml = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            boolean plugIn = xml.contains(provided(Parser.class)) || xml.contains(provided(Classifier.class));
            Matcher matcher = CLASS.matcher(xml);
            return plugIn && matcher.find() ? Class.forName(matcher.group(1), false, loader) : Object.class;
        } catch (IOException e) {
            throw new UncheckedIOException("Component " + component + " cannot be read", e);
        }
    }

    private static String provided(Class<?> service) {
        return "<provide interface=\"" + service.getName() + "\"";
    }

    private static void add(
            Class<?> type,
            Attributes bundle,
            List<Contribution<Parser>> parsers,
            List<Contribution<Classifier>> classifiers)
            throws ReflectiveOperationException {
        if (Parser.class.isAssignableFrom(type) && type.isAnnotationPresent(ParserInfo.class)) {
            Parser parser = (Parser) type.getDeclaredConstructor().newInstance();
            parsers.add(PlainCatalogue.contribution(parser, name(bundle), version(bundle)));
        }
        if (Classifier.class.isAssignableFrom(type) && type.isAnnotationPresent(ClassifierInfo.class)) {
            Classifier classifier = (Classifier) type.getDeclaredConstructor().newInstance();
            classifiers.add(PlainCatalogue.contribution(classifier, name(bundle), version(bundle)));
        }
    }

    private static String name(Attributes bundle) {
        return String.valueOf(bundle.getValue("Bundle-SymbolicName"));
    }

    private static String version(Attributes bundle) {
        return String.valueOf(bundle.getValue("Bundle-Version"));
    }
}
