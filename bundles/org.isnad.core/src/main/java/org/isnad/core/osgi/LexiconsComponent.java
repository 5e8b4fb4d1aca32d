package org.isnad.core.osgi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.classify.Lexicon;
import org.isnad.classify.LexiconRow;
import org.isnad.classify.Lexicons;
import org.isnad.core.plugins.Contribution;
import org.isnad.core.plugins.Door;
import org.isnad.core.plugins.LexiconFolders;
import org.isnad.core.plugins.LexiconShelf;
import org.isnad.report.Reason;
import org.isnad.workspace.Settings;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The lexicons that are services of the framework right now, and those in the folders {@code lexicons/}. */
@Component(service = {Lexicons.class, LexiconsComponent.class})
public final class LexiconsComponent implements Lexicons {
    // service objects, not services: nothing is loaded before a report needs it
    @Reference(
            service = Lexicon.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ComponentServiceObjects<Lexicon>> services = List.of();

    private final Settings settings;
    private final InactiveBundles inactive;
    private final LexiconFolders folders;
    private final LexiconShelf shelf = new LexiconShelf(this::switchedOn);
    private volatile Seen seen = new Seen(List.of(), List.of());

    private record Seen(List<ComponentServiceObjects<Lexicon>> services, List<Contribution<Lexicon>> contributions) {}

    @Activate
    public LexiconsComponent(BundleContext context, @Reference Settings settings, @Reference InactiveBundles inactive) {
        this.settings = settings;
        this.inactive = inactive;
        this.folders = new LexiconFolders(Extensions.folders(context, "lexicons"));
    }

    @Override
    public List<LexiconRow> rows(Locale language) {
        return shelf.rows(language);
    }

    Door.Admission<Lexicon> admission() {
        List<Contribution<Lexicon>> all = new ArrayList<>(fromServices());
        all.addAll(folders.contributions());
        return Door.admit(all, false);
    }

    /** Files are checked now; what a bundle gives is not loaded for it. */
    Optional<Reason> complaint(String id) {
        folders.contributions().stream()
                .filter(lexicon -> lexicon.id().equals(id))
                .forEach(shelf::rows);
        return shelf.complaint(id);
    }

    private List<Contribution<Lexicon>> switchedOn() {
        return admission().in().stream()
                .filter(lexicon -> !ServiceCatalogue.off(settings, lexicon.id()))
                .toList();
    }

    // the framework puts another list in place when one comes or goes
    @SuppressWarnings("ReferenceEquality")
    private List<Contribution<Lexicon>> fromServices() {
        List<ComponentServiceObjects<Lexicon>> now = services;
        if (seen.services() != now) {
            seen = new Seen(now, ServiceCatalogue.all(now, inactive));
        }
        return seen.contributions();
    }
}
