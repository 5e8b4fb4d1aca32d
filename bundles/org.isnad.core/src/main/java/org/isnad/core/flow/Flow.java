package org.isnad.core.flow;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.core.child.WarmChild;
import org.isnad.core.collate.Arrivals;
import org.isnad.core.collate.Collator;
import org.isnad.core.compare.Comparer;
import org.isnad.core.plugins.Catalogue;
import org.isnad.core.unpack.Unpacking;
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

/** The one flow over a catalogue of plug-ins; works in OSGi and as a plain class-path library. */
public final class Flow implements Engine, AutoCloseable {
    /** How long a plug-in may take over one report if nobody says otherwise. */
    public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(10);

    private final Catalogue catalogue;
    private final Guard guard;
    private final Optional<WarmChild> child;
    private final Reading reading;
    private final Understanding understanding;
    private final Comparer comparer = new Comparer();

    public Flow(Catalogue catalogue) {
        this(catalogue, () -> DEFAULT_LIMIT);
    }

    /** @param limit asked before each plug-in's run */
    public Flow(Catalogue catalogue, Supplier<Duration> limit) {
        this(catalogue, limit, Optional.empty());
    }

    /** @param child closed with this; without one all parsers run in this process */
    public Flow(Catalogue catalogue, Supplier<Duration> limit, Optional<WarmChild> child) {
        this.child = child;
        this.catalogue = catalogue;
        this.guard = new Guard(limit);
        this.reading = new Reading(catalogue, guard, child);
        this.understanding = new Understanding(catalogue, guard);
    }

    @Override
    public Unpacked unpack(Document document, Work work) {
        return Unpacking.of(document, inner -> reading.madeFor(inner, work), work);
    }

    @Override
    public void justOne() {
        reading.justOne();
    }

    @Override
    public Parsed parse(Document document, Work work) throws ParseException {
        return reading.parse(document, work);
    }

    @Override
    public Dossier analyse(Report report, Work work) {
        return understanding.analyse(report, work);
    }

    @Override
    public Comparison compare(List<Dossier> dossiers, Work work) {
        return compare(dossiers, List.of(), work);
    }

    @Override
    public Comparison compare(List<Dossier> dossiers, List<OriginRuling> rulings, Work work) {
        if (dossiers.size() < 2) {
            throw new IllegalArgumentException("Comparing " + dossiers.size() + " report(s): needs at least two");
        }
        return comparer.compare(dossiers, rulings, work);
    }

    @Override
    public Collation collate(Iterator<Report> reports, Work work) {
        return Collator.collate(reports, work);
    }

    @Override
    public Newcomers newcomers(int expected) {
        return new Arrivals(expected);
    }

    @Override
    public List<PlugIn> plugIns(Locale language) {
        return reading.failings().listed(catalogue.plugIns(language));
    }

    @Override
    public void enable(String id, boolean on) {
        catalogue.enable(id, on);
    }

    @Override
    public void close() {
        guard.close();
        child.ifPresent(WarmChild::close);
    }
}
