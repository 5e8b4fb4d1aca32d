package org.isnad.core.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.classify.Lexicon;
import org.isnad.report.Reason;

/**
 * Tells of kinds in an administrator's files that Isnad does not know: a name of the kind “ctiy” is found, but counts as no
 * city. A plug-in may have kinds of its own, so those of bundles are theirs.
 */
final class LexiconKinds {
    private static final Set<String> KNOWN = new TreeSet<>(Set.of(
            "country",
            "city",
            "region",
            "organisation",
            "ministry",
            "service",
            "party",
            "armed-group",
            "agency",
            "outlet",
            "person",
            "office",
            "nationality",
            "facility",
            "title",
            "no-name"));

    private LexiconKinds() {}

    static Optional<Reason> unknown(Contribution<Lexicon> lexicon, List<String> lines) {
        if (!LexiconFolders.isFile(lexicon)) {
            return Optional.empty();
        }
        List<String> where = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String kind = line.split("\t", 2)[0].strip();
            if (!line.isBlank() && !line.startsWith("#") && !KNOWN.contains(kind)) {
                kinds.add(kind);
                where.add("" + (i + 1));
            }
        }
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "core.lexicon.kinds",
                        lexicon.id(),
                        lexicon.bundle(),
                        where.getFirst(),
                        String.join(", ", kinds),
                        String.join(", ", KNOWN)));
    }
}
