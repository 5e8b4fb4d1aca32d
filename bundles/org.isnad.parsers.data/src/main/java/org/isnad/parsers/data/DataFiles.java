package org.isnad.parsers.data;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.parse.RuleFiles;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The mapping files and site files of this installation, with what is wrong in them. */
@Component
public final class DataFiles implements RuleFiles {
    private final List<Path> mappings;
    private final List<Path> sites;

    @Activate
    public DataFiles(BundleContext context) {
        this(Folders.named("mappings", context), Folders.named("sites", context));
    }

    DataFiles(List<Path> mappings, List<Path> sites) {
        this.mappings = mappings;
        this.sites = sites;
    }

    @Override
    public List<RuleFile> files() {
        return Stream.concat(
                        files("mapping", mappings, file -> Mappings.read(file)),
                        files("site", sites, file -> SiteRules.read(file)))
                .toList();
    }

    private static Stream<RuleFile> files(String kind, List<Path> folders, Mistake.Reader reader) {
        return Folders.json(folders).stream().map(file -> new RuleFile(kind, file, Mistake.of(file, reader)));
    }
}
