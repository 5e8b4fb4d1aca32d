package org.isnad.core.osgi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.parse.RuleFiles;
import org.isnad.parse.RuleFiles.RuleFile;
import org.isnad.report.Reason;
import org.isnad.workspace.PlugIn;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Files that teach parsers, as rows among the plug-ins. */
@Component(service = RuleFileList.class)
public final class RuleFileList {
    @Reference(
            service = RuleFiles.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ComponentServiceObjects<RuleFiles>> services = List.of();

    private final InactiveBundles inactive;

    @Activate
    public RuleFileList(@Reference InactiveBundles inactive) {
        this.inactive = inactive;
    }

    List<PlugIn> plugIns() {
        List<PlugIn> rows = new ArrayList<>();
        for (ComponentServiceObjects<RuleFiles> service : services) {
            try {
                ServiceCatalogue.lease(service, inactive)
                        .use(RuleFiles::files)
                        .ifPresent(files -> files.forEach(file -> rows.add(row(file))));
            } catch (RuntimeException e) {
                String bundle =
                        String.valueOf(service.getServiceReference().getBundle().getSymbolicName());
                Reason why = Reason.of("core.component.failed", bundle, e.toString());
                rows.add(new PlugIn(bundle, "bundle", bundle, bundle, "0", PlugIn.State.UNSATISFIED, Optional.of(why)));
            }
        }
        return rows;
    }

    // named as lexicons in files are
    private static PlugIn row(RuleFile file) {
        String name = String.valueOf(file.file().getFileName());
        String id = file.kind() + "s." + name.replaceAll("\\.[^.]+$", "");
        PlugIn.State state = file.mistake().isPresent() ? PlugIn.State.REFUSED : PlugIn.State.ACTIVE;
        return new PlugIn(id, file.kind(), name, file.file().toString(), "0", state, file.mistake());
    }
}
