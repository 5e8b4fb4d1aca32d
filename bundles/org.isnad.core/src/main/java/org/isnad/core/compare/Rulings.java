package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import org.isnad.report.OriginRuling;
import org.isnad.report.Quote;
import org.isnad.report.Reason;

/** Applies what the analyst ruled about origins; a ruling on places that are not compared changes nothing. */
final class Rulings {
    private Rulings() {}

    /** Merges and splits in the order given. */
    static void apply(List<OriginRuling> rulings, List<Voice> voices) {
        for (OriginRuling ruling : rulings) {
            Optional<Voice> one = at(ruling.one(), voices);
            Optional<Voice> other = at(ruling.other(), voices);
            if (one.isPresent() && other.isPresent()) {
                if (ruling.same() && one.get() != other.get()) {
                    one.get().take(other.get());
                    one.get().presumed.clear();
                    one.get().ruled(Reason.of("compare.origin.merged", ruling.reason()));
                    voices.remove(other.get());
                } else if (!ruling.same() && one.get() == other.get()) {
                    split(one.get(), ruling, voices);
                }
            }
        }
    }

    private static Optional<Voice> at(Quote quote, List<Voice> voices) {
        return voices.stream()
                .filter(voice ->
                        voice.heard.stream().anyMatch(heard -> heard.quote().equals(quote)))
                .findFirst();
    }

    // in another report all it is heard in there goes with the place, in the same report the place alone
    private static void split(Voice voice, OriginRuling ruling, List<Voice> voices) {
        boolean sameReport = ruling.one().report().equals(ruling.other().report());
        List<Voice.Heard> apart = voice.heard.stream()
                .filter(heard -> sameReport
                        ? heard.quote().equals(ruling.other())
                        : heard.quote().report().equals(ruling.other().report()))
                .toList();
        Reason reason = Reason.of("compare.origin.split", ruling.reason());
        voice.heard.removeAll(apart);
        voice.inferredThrough.clear();
        voice.presumed.clear();
        voice.ruled(reason);
        Voice second = new Voice(apart.getFirst().side(), apart.getFirst().attribution());
        second.heard.addAll(apart.subList(1, apart.size()));
        second.ruled(reason);
        voices.add(second);
    }
}
