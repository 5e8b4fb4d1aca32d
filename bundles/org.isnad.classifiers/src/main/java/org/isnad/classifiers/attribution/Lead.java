package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.report.Attribution;
import org.isnad.report.Source;

/**
 * News tells in its lead what «two sources» said and only below through whom it has them. Where the description below is
 * the same in number, affiliation, nationality and sector, the lead's voice is the one below.
 */
final class Lead {
    private static final int LEAD = 3;

    private Lead() {}

    static List<Attribution> sameVoice(List<Attribution> found, String prefix) {
        return IntStream.range(0, found.size())
                .mapToObj(i ->
                        i >= LEAD ? found.get(i) : voiced(found.get(i), found.subList(i + 1, found.size()), prefix))
                .toList();
    }

    private static Attribution voiced(Attribution lead, List<Attribution> below, String prefix) {
        Source teller = lead.origin();
        if (lead.chain().size() > 1 || teller.named() || !ofBody(teller)) {
            return lead;
        }
        Optional<Attribution> relay = below.stream()
                .filter(later -> later.chain().size() > 1 && sameDescription(teller, later.origin()))
                .findFirst();
        return relay.map(later -> Attributions.prefixed(
                        lead, later.chain().subList(0, later.chain().size() - 1), prefix + ".lead-voice"))
                .orElse(lead);
    }

    // «Şam'daki diplomatik kaynaklar»: in a town there are many
    private static boolean ofBody(Source teller) {
        return teller.affiliation()
                .filter(house -> !house.startsWith("city:") && !house.startsWith("region:"))
                .isPresent();
    }

    private static boolean sameDescription(Source a, Source b) {
        return !b.named()
                && a.kind() == b.kind()
                && a.count().equals(b.count())
                && a.sector().equals(b.sector())
                && a.nationality().equals(b.nationality())
                && a.affiliation().equals(b.affiliation());
    }
}
