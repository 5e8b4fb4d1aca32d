package org.isnad.core.osgi;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.core.child.ChildCommand;
import org.isnad.core.child.WarmChild;
import org.isnad.core.flow.Flow;
import org.isnad.parse.ParseException;
import org.isnad.report.Collation;
import org.isnad.report.Comparison;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.OriginRuling;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Newcomers;
import org.isnad.workspace.PlugIn;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;

/** The engine as a service; the limit of time a plug-in has is set by configuration {@code org.isnad.core}. */
@Component(service = Engine.class, configurationPid = "org.isnad.core")
public final class EngineComponent implements Engine {
    private final Flow flow;
    private volatile Duration limit;

    /** Configuration {@code org.isnad.core}. */
    @interface Config {
        /** Milliseconds a plug-in may take over one report. */
        long plugInLimitMillis() default 10_000;

        /** Largest heap of the process for parsers of binary formats, taken at the start; 0 lets them run in this one. */
        int childMegabytes() default ChildCommand.DEFAULT_MEGABYTES;
    }

    @Activate
    public EngineComponent(BundleContext context, Config config, @Reference ServiceCatalogue catalogue) {
        limit = Duration.ofMillis(config.plugInLimitMillis());
        int megabytes = config.childMegabytes();
        Optional<WarmChild> child = megabytes == 0
                ? Optional.empty()
                : Optional.of(new WarmChild(
                        () -> ChildCommand.of(ProductJars.of(context), megabytes, Extensions.told(context))));
        flow = new Flow(catalogue, () -> limit, child);
    }

    @Modified
    void configure(Config config) {
        limit = Duration.ofMillis(config.plugInLimitMillis());
    }

    @Deactivate
    void stop() {
        flow.close();
    }

    @Override
    public Unpacked unpack(Document document, Work work) {
        return flow.unpack(document, work);
    }

    @Override
    public void justOne() {
        flow.justOne();
    }

    @Override
    public Parsed parse(Document document, Work work) throws ParseException {
        return flow.parse(document, work);
    }

    @Override
    public Dossier analyse(Report report, Work work) {
        return flow.analyse(report, work);
    }

    @Override
    public Comparison compare(List<Dossier> dossiers, Work work) {
        return flow.compare(dossiers, work);
    }

    @Override
    public Comparison compare(List<Dossier> dossiers, List<OriginRuling> rulings, Work work) {
        return flow.compare(dossiers, rulings, work);
    }

    @Override
    public Collation collate(Iterator<Report> reports, Work work) {
        return flow.collate(reports, work);
    }

    @Override
    public Newcomers newcomers(int expected) {
        return flow.newcomers(expected);
    }

    @Override
    public List<PlugIn> plugIns(Locale language) {
        return flow.plugIns(language);
    }

    @Override
    public void enable(String id, boolean on) {
        flow.enable(id, on);
    }
}
