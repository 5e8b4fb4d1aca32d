package org.isnad.core.plugins;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.classify.Lexicon;
import org.isnad.classify.LexiconInfo;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.workspace.PlugIn;

/** A fixed catalogue for use as plain class-path libraries: tests, benchmarks, cluster jobs. */
public final class PlainCatalogue implements Catalogue {
    private final List<Contribution<Parser>> parsers;
    private final List<Contribution<Classifier>> classifiers;
    private final Set<String> off;

    /** A catalogue of these very plug-ins. */
    public PlainCatalogue(List<Parser> parsers, List<Classifier> classifiers) {
        this(
                Door.admit(
                                parsers.stream()
                                        .map(p -> contribution(p, bundle(p), "0"))
                                        .toList(),
                                false)
                        .in(),
                Door.admit(
                                classifiers.stream()
                                        .map(c -> contribution(c, bundle(c), "0"))
                                        .toList(),
                                true)
                        .in(),
                ConcurrentHashMap.newKeySet());
    }

    PlainCatalogue(List<Contribution<Parser>> parsers, List<Contribution<Classifier>> classifiers, Set<String> off) {
        this.off = off;
        this.parsers = parsers;
        this.classifiers = classifiers;
    }

    static Contribution<Parser> contribution(Parser parser, String bundle, String version) {
        ParserInfo info = annotation(parser, ParserInfo.class);
        return new Contribution<>(
                info.id(),
                language -> info.label(),
                bundle,
                version,
                List.of(),
                List.of(),
                List.of(),
                List.of(info.mediaTypes()),
                info.isolated(),
                Lease.forever(parser));
    }

    static Contribution<Classifier> contribution(Classifier classifier, String bundle, String version) {
        ClassifierInfo info = annotation(classifier, ClassifierInfo.class);
        return new Contribution<>(
                info.id(),
                language -> info.label(),
                bundle,
                version,
                List.of(info.languages()),
                List.of(info.needs()),
                List.of(info.gives()),
                List.of(),
                false,
                Lease.forever(classifier));
    }

    static Contribution<Lexicon> contribution(Lexicon lexicon, String bundle, String version) {
        LexiconInfo info = annotation(lexicon, LexiconInfo.class);
        return new Contribution<>(
                info.id(),
                language -> info.label(),
                bundle,
                version,
                List.of(info.languages()),
                List.of(),
                List.of(),
                List.of(),
                false,
                Lease.forever(lexicon));
    }

    private static <A extends java.lang.annotation.Annotation> A annotation(Object plugIn, Class<A> type) {
        A annotation = plugIn.getClass().getAnnotation(type);
        if (annotation == null) {
            throw new IllegalArgumentException(
                    plugIn.getClass().getName() + " carries no @" + type.getSimpleName() + ": add one");
        }
        return annotation;
    }

    private static String bundle(Object plugIn) {
        return plugIn.getClass().getPackageName();
    }

    @Override
    public List<Contribution<Parser>> parsers() {
        return parsers;
    }

    @Override
    public List<Contribution<Classifier>> classifiers() {
        return classifiers;
    }

    @Override
    public List<PlugIn> plugIns(Locale language) {
        return List.of();
    }

    @Override
    public boolean switchedOff(String id) {
        return off.contains(id);
    }

    @Override
    public void enable(String id, boolean on) {
        if (on) {
            off.remove(id);
        } else {
            off.add(id);
        }
    }
}
