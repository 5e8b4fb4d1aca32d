package org.isnad.core.workspace;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;

/**
 * What newcomers of a large case were found to resemble, as a file {@value #FILE} in its folder: to find it again all its
 * reports would have to be gone over.
 */
final class KeptResemblances {
    static final String FILE = "resemblances.txt";
    private static final Logger LOGGER = System.getLogger(KeptResemblances.class.getName());

    private final KeptLines lines;

    KeptResemblances(Path folder, String version) {
        lines = new KeptLines(folder.resolve(FILE), version);
    }

    /** By newcomer, those too that resemble nothing. */
    Map<ReportId, List<Resemblance>> read() {
        Map<ReportId, List<Resemblance>> found = new HashMap<>();
        for (String line : lines.read().orElse(List.of())) {
            String[] f = line.split("\t", -1);
            try {
                List<Resemblance> known = found.computeIfAbsent(ReportId.parse(f[0]), id -> new ArrayList<>());
                if (f.length > 3) {
                    Resemblance.Kind kind = Resemblance.Kind.valueOf(f[2]);
                    known.add(new Resemblance(ReportId.parse(f[1]), kind, Double.parseDouble(f[3])));
                }
            } catch (IllegalArgumentException cut) {
                LOGGER.log(Level.INFO, "A line of {0} is passed over: {1}", FILE, line);
            }
        }
        return found;
    }

    void add(Map<ReportId, List<Resemblance>> found) {
        List<String> all = new ArrayList<>();
        found.forEach((id, resemblances) -> {
            all.add(id.toString());
            resemblances.forEach(one -> all.add(String.join(
                    "\t", id.toString(), one.earlier().toString(), one.kind().name(), "" + one.degree())));
        });
        lines.append(all);
    }

    void forget() {
        lines.forget();
    }
}
