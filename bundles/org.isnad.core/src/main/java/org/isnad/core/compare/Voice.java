package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Source;

/** One origin as it was found, before and after it is merged with others that are the same voice. */
final class Voice {
    final Source source;
    final List<Heard> heard = new ArrayList<>();
    /** The agency through which this was inferred to be the same voice; empty if it was not inferred. */
    final Set<String> inferredThrough = new LinkedHashSet<>();

    private Optional<Reason> ruling = Optional.empty();

    Voice(Side side, Attribution attribution) {
        source = attribution.origin();
        heard.add(new Heard(side, attribution));
    }

    void take(Voice other) {
        heard.addAll(other.heard);
        inferredThrough.addAll(other.inferredThrough);
    }

    /** Keeps why an analyst merged or split it. */
    void ruled(Reason reason) {
        ruling = Optional.of(reason);
    }

    /** Why an analyst merged or split it, if so. */
    Optional<Reason> ruling() {
        return ruling;
    }

    boolean in(Side side) {
        return heard.stream().anyMatch(hearing -> hearing.side() == side);
    }

    long reports() {
        return heard.stream().map(Heard::side).distinct().count();
    }

    /** Whether something a claim says comes from this voice. */
    boolean says(Item item) {
        return heard.stream()
                .anyMatch(hearing -> hearing.side() == item.side
                        && hearing.attribution().span().overlaps(item.claim.span()));
    }

    /** Names of those who handed it down, nearest to the reader first. */
    List<String> carriers() {
        Set<String> carriers = new LinkedHashSet<>();
        heard.forEach(hearing -> carriers.addAll(hearing.carriers()));
        carriers.remove(source.name());
        return List.copyOf(carriers);
    }

    /** A voice in one place of one report. */
    record Heard(Side side, Attribution attribution) {
        /** The words that name it. */
        Quote quote() {
            return side.quote(attribution.origin().span());
        }

        List<String> carriers() {
            List<String> carriers = new ArrayList<>();
            var publication = side.dossier.report().publication();
            publication.outlet().ifPresent(outlet -> carriers.add(outlet.value()));
            publication.agency().ifPresent(agency -> carriers.add(agency.value()));
            List<Link> chain = attribution.chain();
            chain.subList(0, chain.size() - 1)
                    .forEach(link -> carriers.add(link.source().name()));
            return carriers;
        }
    }
}
