package org.isnad.core.osgi;

import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Reason;
import org.isnad.workspace.PlugIn;

/**
 * What an administrator's policy says that means nothing here: who believes a plug-in locked or a folder read must not find
 * out later. The launcher has looked at the form of the file; it knows neither plug-ins nor folders.
 */
final class PolicyRows {
    private static final Logger LOGGER = System.getLogger(PolicyRows.class.getName());
    // of other ids an administrator may forbid what nobody has installed yet
    private static final String OURS = "isnad.set.plug-in.off.isnad.";
    private static final String NAME = "conf/isnad.properties";
    private static final String VIEW = "isnad.view.";

    private PolicyRows() {}

    /**
     * @param home where the product is
     * @param folders that are read for what adds to the product
     * @param all what there is
     */
    static List<PlugIn> of(Path home, List<Path> folders, List<PlugIn> all) {
        Path file = home.resolve(NAME);
        List<PlugIn> rows = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return rows;
        }
        try {
            String text = Files.readString(file);
            Properties said = new Properties();
            said.load(new StringReader(text));
            if (said.containsKey("isnad.extensions")) {
                folders.stream()
                        .filter(folder -> !Files.isDirectory(folder))
                        .map(folder -> Reason.of(
                                "core.policy.folder",
                                NAME,
                                line("isnad.extensions", text),
                                folder.toString(),
                                file.toString()))
                        .forEach(reason -> rows.add(row("isnad.extensions", file, reason)));
            }
            for (String id : unknown(said, all)) {
                String key = "isnad.set.plug-in.off." + id;
                rows.add(
                        row(id, file, Reason.of("core.policy.no-plug-in", NAME, line(key, text), id, file.toString())));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOGGER.log(Level.WARNING, "{0} cannot be read again: {1}", file, e.getMessage());
        }
        return rows;
    }

    private static List<String> unknown(Properties said, List<PlugIn> all) {
        Set<String> known = all.stream().map(PlugIn::id).collect(Collectors.toSet());
        // a command has no views
        boolean views = all.stream().anyMatch(plugIn -> plugIn.kind().equals("view"));
        return said.stringPropertyNames().stream()
                .filter(key -> key.startsWith(OURS))
                .map(key -> key.substring(OURS.length() - "isnad.".length()))
                .filter(id -> !known.contains(id) && (views || !id.startsWith(VIEW)))
                .sorted()
                .toList();
    }

    // the last one counts, as in every file of properties
    private static String line(String key, String text) {
        List<String> lines = text.lines().toList();
        int found = 1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(key) && line.substring(key.length()).matches("\\s*[=:\\s].*")) {
                found = i + 1;
            }
        }
        return "" + found;
    }

    private static PlugIn row(String id, Path file, Reason reason) {
        return new PlugIn(id, "policy", NAME, file.toString(), "0", PlugIn.State.UNSATISFIED, Optional.of(reason));
    }
}
