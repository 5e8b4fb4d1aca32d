package org.isnad.core.compare;

import java.util.List;
import org.isnad.report.Link;
import org.isnad.report.Source;
import org.isnad.text.Sentences;

/**
 * Unnamed voices that are one because one report has its from the other: it cites the outlet in which the other speaks,
 * or both cite the same one, in whatever script, and they say the same. Only voices nobody names are joined so, which
 * lowers the number of origins and never raises it.
 */
final class Relays {
    private final List<Pair> pairs;
    private final Retellings told;

    Relays(List<Pair> pairs, Retellings told) {
        this.pairs = pairs;
        this.told = told;
    }

    /** Changes the list. */
    void join(List<Voice> voices) {
        for (int i = 0; i < voices.size(); i++) {
            for (int j = i + 1; j < voices.size(); j++) {
                if (one(voices.get(i), voices.get(j), voices)) {
                    voices.get(i).take(voices.remove(j));
                    j = i;
                }
            }
        }
    }

    private boolean one(Voice a, Voice b, List<Voice> voices) {
        if (a.source.named() || b.source.named() || !Bodies.compatible(a, b)) {
            return false;
        }
        for (Voice.Heard one : a.heard) {
            for (Voice.Heard other : b.heard) {
                if (one.side() != other.side()
                        && sameEvent(one.side(), other.side())
                        && relayed(one, other)
                        && ((alone(one, voices) && alone(other, voices)) || told.join(a, b, (said, also) -> true))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean sameEvent(Side a, Side b) {
        return pairs.stream().anyMatch(pair -> pair.sameEvent() && pair.joins(a, b));
    }

    private static boolean relayed(Voice.Heard one, Voice.Heard other) {
        if (tellsOf(one, other.side()) || tellsOf(other, one.side())) {
            return true;
        }
        List<Source> cited = cited(one);
        List<Source> also = cited(other);
        return cited.stream().anyMatch(source -> by(source, other.side()))
                || also.stream().anyMatch(source -> by(source, one.side()))
                || cited.stream().anyMatch(source -> also.stream().anyMatch(that -> same(source, that)));
    }

    // «وفقا لمصدر حكومي تحدث لقناة المدار»: beside the source stands to whom it spoke
    private static boolean tellsOf(Voice.Heard heard, Side other) {
        Side side = heard.side();
        return side.dossier.report().body().stream()
                .flatMap(passage -> Sentences.of(side.dossier.report().text(), passage.span()).stream())
                .filter(sentence -> sentence.contains(heard.source().span()))
                .anyMatch(sentence -> side.names(other, sentence));
    }

    private static List<Source> cited(Voice.Heard heard) {
        return heard.attribution().chain().stream()
                .map(Link::source)
                .filter(source -> !source.equals(heard.source()) && Lineages.carries(source))
                .toList();
    }

    private static boolean by(Source source, Side side) {
        return Outlets.is(source, side) || Outlets.perhaps(source, side);
    }

    private static boolean same(Source one, Source other) {
        boolean entity = one.entity().isPresent() && one.entity().equals(other.entity());
        return entity || Outlets.same(one.name(), other.name()) || Outlets.soundAlike(one.name(), other.name());
    }

    // nobody else whom nobody names speaks in the report
    private static boolean alone(Voice.Heard heard, List<Voice> voices) {
        return voices.stream()
                        .filter(voice -> !voice.source.named() && voice.in(heard.side()))
                        .count()
                == 1;
    }
}
