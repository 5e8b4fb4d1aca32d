package org.isnad.core.plugins;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.workspace.PlugIn;

/** A fixed catalogue for use as plain class-path libraries: tests, benchmarks, cluster jobs. */
public final class PlainCatalogue implements Catalogue {
    private final List<Contribution<Parser>> parsers;
    private final List<Contribution<Classifier>> classifiers;
    private final Set<String> off = ConcurrentHashMap.newKeySet();

    public PlainCatalogue(List<Parser> parsers, List<Classifier> classifiers) {
        this.parsers = Door.admit(
                        parsers.stream().map(PlainCatalogue::contribution).toList(), false)
                .in();
        this.classifiers = Door.admit(
                        classifiers.stream().map(PlainCatalogue::contribution).toList(), true)
                .in();
    }

    private static Contribution<Parser> contribution(Parser parser) {
        ParserInfo info = annotation(parser, ParserInfo.class);
        return new Contribution<>(
                info.id(),
                language -> info.label(),
                bundle(parser),
                "0",
                List.of(),
                List.of(),
                List.of(),
                List.of(info.mediaTypes()),
                Lease.forever(parser));
    }

    private static Contribution<Classifier> contribution(Classifier classifier) {
        ClassifierInfo info = annotation(classifier, ClassifierInfo.class);
        return new Contribution<>(
                info.id(),
                language -> info.label(),
                bundle(classifier),
                "0",
                Arrays.asList(info.languages()),
                Arrays.asList(info.needs()),
                Arrays.asList(info.gives()),
                List.of(),
                Lease.forever(classifier));
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
