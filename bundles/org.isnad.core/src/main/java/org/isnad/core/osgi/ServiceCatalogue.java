package org.isnad.core.osgi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.classify.Classifier;
import org.isnad.core.plugins.Catalogue;
import org.isnad.core.plugins.Contribution;
import org.isnad.core.plugins.Door;
import org.isnad.core.plugins.Lease;
import org.isnad.core.plugins.NotActivated;
import org.isnad.parse.Parser;
import org.isnad.report.Reason;
import org.isnad.workspace.PlugIn;
import org.isnad.workspace.Settings;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The plug-ins that are services of the framework right now. */
@Component(service = ServiceCatalogue.class)
public final class ServiceCatalogue implements Catalogue {
    static final String OFF = "plug-in.off.";

    // service objects, not services: listing plug-ins must not load their classes
    @Reference(
            service = Parser.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ComponentServiceObjects<Parser>> parserServices = List.of();

    @Reference(
            service = Classifier.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ComponentServiceObjects<Classifier>> classifierServices = List.of();

    private final Settings settings;
    private final InactiveBundles inactive;
    private final ViewReferences views;
    private final LexiconsComponent lexicons;
    private final RuleFileList ruleFiles;
    private final BundleContext context;

    @Activate
    public ServiceCatalogue(
            BundleContext context,
            @Reference Settings settings,
            @Reference InactiveBundles inactive,
            @Reference LexiconsComponent lexicons,
            @Reference RuleFileList ruleFiles) {
        this.context = context;
        this.settings = settings;
        this.ruleFiles = ruleFiles;
        this.lexicons = lexicons;
        this.inactive = inactive;
        this.views = new ViewReferences(context);
    }

    @Override
    public List<Contribution<Parser>> parsers() {
        return Door.admit(all(parserServices, inactive), false).in();
    }

    @Override
    public List<Contribution<Classifier>> classifiers() {
        return Door.admit(all(classifierServices, inactive), true).in();
    }

    @Override
    public List<PlugIn> plugIns(Locale language) {
        List<PlugIn> list = new ArrayList<>();
        list.addAll(described("parser", Door.admit(all(parserServices, inactive), false), language));
        list.addAll(described("classifier", Door.admit(all(classifierServices, inactive), true), language));
        list.addAll(described("lexicon", lexicons.admission(), language));
        list.addAll(described("view", Door.admit(views.contributions(), false), language));
        Optional.ofNullable(context.getProperty("isnad.home"))
                .ifPresent(home ->
                        list.addAll(PolicyRows.of(Path.of(home), Extensions.folders(context, ""), List.copyOf(list))));
        list.addAll(ruleFiles.plugIns());
        list.addAll(inactive.plugIns());
        list.sort(Comparator.comparing(PlugIn::kind).thenComparing(PlugIn::id));
        return List.copyOf(list);
    }

    @Override
    public boolean switchedOff(String id) {
        return off(settings, id);
    }

    // an administrator may fix that it is on
    static boolean off(Settings settings, String id) {
        return settings.get(OFF + id)
                .filter(value -> !value.equalsIgnoreCase("false"))
                .isPresent();
    }

    @Override
    public void enable(String id, boolean on) {
        settings.put(OFF + id, on ? "" : "true");
    }

    private <S> List<PlugIn> described(String kind, Door.Admission<S> admission, Locale language) {
        List<PlugIn> list = new ArrayList<>();
        admission
                .in()
                .forEach(c -> list.add(plugIn(
                        kind,
                        c,
                        language,
                        switchedOff(c.id()) ? PlugIn.State.SWITCHED_OFF : PlugIn.State.ACTIVE,
                        kind.equals("lexicon") ? lexicons.complaint(c.id()) : Optional.empty())));
        admission
                .refused()
                .forEach(r -> list.add(
                        plugIn(kind, r.contribution(), language, PlugIn.State.REFUSED, Optional.of(r.reason()))));
        return list;
    }

    private static PlugIn plugIn(
            String kind, Contribution<?> c, Locale language, PlugIn.State state, Optional<Reason> reason) {
        return new PlugIn(c.id(), kind, c.label().apply(language), c.bundle(), c.version(), state, reason);
    }

    static <S> List<Contribution<S>> all(List<ComponentServiceObjects<S>> services, InactiveBundles inactive) {
        List<Contribution<S>> list = new ArrayList<>();
        for (ComponentServiceObjects<S> service : services) {
            // both are null once a plug-in has gone
            ServiceReference<S> reference = service.getServiceReference();
            if (reference != null && reference.getBundle() != null) {
                list.add(ReferenceProperties.contribution(reference, lease(service, inactive)));
            }
        }
        return list;
    }

    // Felix miscounts who uses a service while one thread gets it and another gives it back
    static <S> Lease<S> lease(ComponentServiceObjects<S> services, InactiveBundles inactive) {
        return new Lease<>() {
            @Override
            public <R> Optional<R> use(Function<S, R> call) {
                S service = take();
                if (service == null) {
                    ServiceReference<S> reference = services.getServiceReference();
                    if (reference != null && reference.getBundle() != null) {
                        throw new NotActivated(inactive.failure(reference));
                    }
                    return Optional.empty();
                }
                try {
                    return Optional.of(call.apply(service));
                } finally {
                    giveBack(service);
                }
            }

            private @Nullable S take() {
                synchronized (services) {
                    ServiceReference<S> reference = services.getServiceReference();
                    boolean gone = reference == null || reference.getBundle() == null;
                    return gone ? null : services.getService();
                }
            }

            private void giveBack(S service) {
                synchronized (services) {
                    services.ungetService(service);
                }
            }
        };
    }
}
