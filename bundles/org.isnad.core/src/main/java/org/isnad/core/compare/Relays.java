package org.isnad.core.compare;

import java.util.List;
import org.isnad.report.Link;
import org.isnad.report.Source;

/**
 * Voices that are one because one report has its from the other: it cites the outlet in which the other speaks, or both
 * cite the same one, in whatever script. Joined are voices nobody names, and one without a name with the only voice of
 * the report it is cited from; that lowers the number of origins and never raises it.
 */
final class Relays {
    private final List<Pair> pairs;
    private final Disputed disputed;

    Relays(List<Pair> pairs, Disputed disputed) {
        this.disputed = disputed;
        this.pairs = pairs;
    }

    /** Changes the list. */
    void join(List<Voice> voices) {
        Voice.join(voices, (a, b) -> Voices.shareWords(a.source.name(), b.source.name()) && one(a, b));
        Voice.join(voices, (a, b) -> a.heard.stream().map(Voice.Heard::side).noneMatch(b::in) && one(a, b));
        Voice.join(voices, (a, b) -> onlyVoice(a, b, voices) || onlyVoice(b, a, voices));
    }

    // «نقلت صحيفة الرافدين عن أحد الناجين»: whom the paper names, if nobody else speaks there
    private boolean onlyVoice(Voice unnamed, Voice cited, List<Voice> voices) {
        return !unnamed.source.named()
                && cited.source.named()
                && Bodies.compatible(unnamed, cited)
                && unnamed.heard.stream()
                        .allMatch(heard -> cited.heard.stream()
                                .map(Voice.Heard::side)
                                .anyMatch(side -> only(side, voices)
                                        && Pair.any(pairs, heard.side(), side, Pair::sameEvent)
                                        && cited(heard).stream().anyMatch(source -> by(source, side))))
                && !disputed.between(unnamed, cited);
    }

    private static boolean only(Side side, List<Voice> voices) {
        return voices.stream()
                        .filter(voice -> voice.source.named() && voice.in(side))
                        .count()
                == 1;
    }

    private boolean one(Voice a, Voice b) {
        return !a.source.named()
                && !b.source.named()
                && Bodies.compatible(a, b)
                && a.meets(b, this::relayed)
                && !disputed.between(a, b);
    }

    private boolean relayed(Voice.Heard one, Voice.Heard other) {
        if (one.side() == other.side() || !Pair.any(pairs, one.side(), other.side(), Pair::sameEvent)) {
            return false;
        }
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
        // most reports name no other's outlet: one look before the sentences are
        return side.mayName(other)
                && side.sentence(heard.source().span())
                        .filter(sentence -> side.names(other, sentence))
                        .isPresent();
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
}
