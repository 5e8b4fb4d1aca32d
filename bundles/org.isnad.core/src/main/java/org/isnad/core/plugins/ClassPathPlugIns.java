package org.isnad.core.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.classify.Lexicon;
import org.isnad.classify.LexiconInfo;
import org.isnad.classify.Lexicons;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;

/**
 * Finds the plug-ins of bundles that lie on a plain class path, by the same declarations OSGi reads: the manifest's
 * {@code Service-Component}. Needs packed bundles; for benchmarks, evaluations and cluster jobs.
 */
public final class ClassPathPlugIns {
    private static final Pattern CLASS = Pattern.compile("<implementation class=\"([^\"]+)\"");

    private static final Pattern PROVIDED = Pattern.compile("<provide interface=\"(?:" + Parser.class.getName() + "|"
            + Classifier.class.getName() + "|" + Lexicon.class.getName() + ")\"");

    private static final Pattern ISOLATED = Pattern.compile("name=\"isnad.isolated\"[^>]* value=\"true\"");

    private ClassPathPlugIns() {}

    /** A catalogue of every parser and classifier a class loader sees, with the lexicons it sees. */
    public static PlainCatalogue catalogue(ClassLoader loader) {
        return catalogue(loader, List.of());
    }

    /** The same, with the lexicons in some folders besides. */
    public static PlainCatalogue catalogue(ClassLoader loader, List<Path> lexiconFolders) {
        List<Contribution<Parser>> parsers = new ArrayList<>();
        List<Contribution<Classifier>> classifiers = new ArrayList<>();
        try {
            List<Found> all = found(loader, PROVIDED);
            Lexicons lexicons = lexicons(all, new LexiconFolders(lexiconFolders));
            for (Found found : all) {
                if (found.is(Parser.class, ParserInfo.class)) {
                    Parser parser = (Parser) found.make();
                    parsers.add(PlainCatalogue.contribution(parser, found.name(), found.version()));
                }
                if (found.is(Classifier.class, ClassifierInfo.class)) {
                    Classifier classifier = (Classifier) found.make(lexicons);
                    classifiers.add(PlainCatalogue.contribution(classifier, found.name(), found.version()));
                }
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("Plug-ins of the class path cannot be listed: " + e, e);
        }
        return new PlainCatalogue(
                Door.admit(parsers, false).in(), Door.admit(classifiers, true).in(), ConcurrentHashMap.newKeySet());
    }

    /** Only the parsers that ask for a process of their own, of every bundle a class loader sees. */
    public static List<Contribution<Parser>> isolatedParsers(ClassLoader loader) {
        List<Contribution<Parser>> parsers = new ArrayList<>();
        try {
            for (Found found : found(loader, ISOLATED)) {
                if (found.is(Parser.class, ParserInfo.class)) {
                    Parser parser = (Parser) found.make();
                    parsers.add(PlainCatalogue.contribution(parser, found.name(), found.version()));
                }
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("Parsers of the class path cannot be listed: " + e, e);
        }
        return Door.admit(parsers, false).in();
    }

    private static Lexicons lexicons(List<Found> all, LexiconFolders folders) throws ReflectiveOperationException {
        List<Contribution<Lexicon>> fixed = new ArrayList<>();
        for (Found found : all) {
            if (found.is(Lexicon.class, LexiconInfo.class)) {
                Lexicon lexicon = (Lexicon) found.make();
                fixed.add(PlainCatalogue.contribution(lexicon, found.name(), found.version()));
            }
        }
        return new LexiconShelf(() -> Door.admit(
                        Stream.concat(fixed.stream(), folders.contributions().stream())
                                .toList(),
                        false)
                .in());
    }

    private record Found(Class<?> type, Attributes bundle) {
        boolean is(Class<?> service, Class<? extends Annotation> annotation) {
            return service.isAssignableFrom(type) && type.isAnnotationPresent(annotation);
        }

        Object make() throws ReflectiveOperationException {
            return type.getDeclaredConstructor().newInstance();
        }

        // as a component is made: by the constructor that asks for the lexicons, if it has one
        Object make(Lexicons lexicons) throws ReflectiveOperationException {
            for (Constructor<?> constructor : type.getConstructors()) {
                if (List.of(constructor.getParameterTypes()).equals(List.of(Lexicons.class))) {
                    return constructor.newInstance(lexicons);
                }
            }
            return make();
        }

        String name() {
            return String.valueOf(bundle.getValue("Bundle-SymbolicName"));
        }

        String version() {
            return String.valueOf(bundle.getValue("Bundle-Version"));
        }
    }

    private static List<Found> found(ClassLoader loader, Pattern wanted)
            throws IOException, ReflectiveOperationException {
        List<Found> found = new ArrayList<>();
        for (URL url : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
            Attributes bundle = manifest(url);
            for (String component : components(bundle)) {
                found.add(new Found(type(loader, component, wanted), bundle));
            }
        }
        return found;
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
    private static Class<?> type(ClassLoader loader, String component, Pattern wanted)
            throws ReflectiveOperationException {
        try (InputStream in = loader.getResourceAsStream(component)) {
            String xml = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            boolean plugIn = wanted.matcher(xml).find();
            Matcher matcher = CLASS.matcher(xml);
            return plugIn && matcher.find() ? Class.forName(matcher.group(1), false, loader) : Object.class;
        } catch (IOException e) {
            throw new UncheckedIOException("Component " + component + " cannot be read", e);
        }
    }
}
