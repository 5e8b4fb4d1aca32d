package org.isnad.core.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.report.Link;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.text.Sentences;

/**
 * Unnamed voices that are one because one report has its from the other: it cites the outlet in which the other speaks,
 * or both cite the same one, in whatever script, and they say the same. Only voices nobody names are joined so, which
 * lowers the number of origins and never raises it.
 */
final class Relays {
    private final List<Pair> pairs;
    private final Retellings told;
    private final Disputed disputed;
    // how many voices that nobody names speak in a report
    private final Map<Side, Integer> unnamed = new HashMap<>();
    // among how many voices; one that is joined to another is one less
    private int counted = -1;

    Relays(List<Pair> pairs, Retellings told, Disputed disputed) {
        this.disputed = disputed;
        this.pairs = pairs;
        this.told = told;
    }

    /** Changes the list. */
    void join(List<Voice> voices) {
        Voice.join(voices, (a, b) -> {
            if (counted != voices.size()) {
                count(voices);
            }
            return one(a, b);
        });
    }

    private void count(List<Voice> voices) {
        counted = voices.size();
        unnamed.clear();
        for (Voice voice : voices) {
            if (!voice.source.named()) {
                voice.heard.stream()
                        .map(Voice.Heard::side)
                        .distinct()
                        .forEach(side -> unnamed.merge(side, 1, Integer::sum));
            }
        }
    }

    private boolean one(Voice a, Voice b) {
        if (a.source.named() || b.source.named() || !Bodies.compatible(a, b)) {
            return false;
        }
        boolean joined = told.join(a, b, (said, also) -> true);
        for (Voice.Heard one : a.heard) {
            for (Voice.Heard other : b.heard) {
                if (one.side() != other.side()
                        && (joined || (alone(one.side()) && alone(other.side())))
                        && sameEvent(one.side(), other.side())
                        && (relayed(one, other) || (alike(one, other, joined) && cites(one.side(), other.side())))) {
                    return !disputed.between(a, b);
                }
            }
        }
        return false;
    }

    // they tell the same, or are the same but for how many: «مهندس», «مهندسون»
    private static boolean alike(Voice.Heard one, Voice.Heard other, boolean joined) {
        return joined || Voices.stems(head(one)).equals(Voices.stems(head(other)));
    }

    private static String head(Voice.Heard heard) {
        return heard.source().name().split(" ")[0];
    }

    /** Whether one report has something from the other, if not in the sentence in which somebody speaks. */
    static boolean cites(Side one, Side other) {
        return has(one, other) || has(other, one);
    }

    private static boolean has(Side one, Side other) {
        return one.attributions.stream()
                .flatMap(attribution -> attribution.chain().stream())
                .map(Link::source)
                .anyMatch(source -> Lineages.carries(source) && by(source, other));
    }

    private boolean sameEvent(Side a, Side b) {
        return pairs.stream().anyMatch(pair -> pair.sameEvent() && pair.joins(a, b));
    }

    private boolean relayed(Voice.Heard one, Voice.Heard other) {
        if (tellsOf(one, other.side()) || tellsOf(other, one.side())) {
            return true;
        }
        List<Source> cited = cited(one);
        List<Source> also = cited(other);
        if (foreign(one, cited, other, also) || foreign(other, also, one, cited)) {
            return true;
        }
        return cited.stream().anyMatch(source -> by(source, other.side()))
                || also.stream().anyMatch(source -> by(source, one.side()))
                || cited.stream().anyMatch(source -> also.stream().anyMatch(that -> same(source, that)));
    }

    // «وفقا لمصدر حكومي تحدث لقناة المدار»: beside the source stands to whom it spoke
    private static boolean tellsOf(Voice.Heard heard, Side other) {
        Side side = heard.side();
        // most reports name no other's outlet: one look before the sentences are
        return side.mayName(other)
                && side.dossier.report().body().stream()
                        .flatMap(passage -> Sentences.of(side.dossier.report().text(), passage.span()).stream())
                        .filter(sentence -> sentence.contains(heard.source().span()))
                        .anyMatch(sentence -> side.names(other, sentence));
    }

    // an outlet of another language, whose name nobody can hold against that of the report in it: «صحيفة عبرية»
    private boolean foreign(Voice.Heard first, List<Source> none, Voice.Heard then, List<Source> cited) {
        return none.isEmpty()
                && !first.side().sameLanguage(then.side())
                && !cited.isEmpty()
                && cited.stream().allMatch(source -> source.kind() == SourceKind.OUTLET && !here(source));
    }

    private boolean here(Source source) {
        return pairs.stream()
                .anyMatch(pair -> Outlets.is(source, pair.one)
                        || Outlets.is(source, pair.other)
                        || Outlets.perhaps(source, pair.one)
                        || Outlets.perhaps(source, pair.other));
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
    private boolean alone(Side side) {
        return unnamed.getOrDefault(side, 0) == 1;
    }
}
