package org.isnad.classifiers.claims;

import java.util.List;
import org.isnad.classifiers.claims.Cue.Effect;
import org.isnad.report.Certainty;
import org.isnad.report.Link;
import org.isnad.report.Polarity;

/**
 * From cues to one of five steps, and from the retellers' words to the most that is left of it.
 *
 * <p>Negation alone is {@code DENIED} (FactBank's CT−), a hedge its own step, a hedge with a negation {@code DOUBTFUL};
 * missing confirmation and a denied denial are {@code POSSIBLE}. Along the chain «زعم» leaves no more than
 * {@code DOUBTFUL}, a hint or a report without a source no more than {@code POSSIBLE}, a denial turns a claim round.
 */
record Certainties(Certainty certainty, Polarity polarity) {
    private static final Certainties PLAIN = new Certainties(Certainty.CERTAIN, Polarity.AFFIRMED);

    static Certainties of(List<Cue> cues, List<Link> chain) {
        Certainties result = PLAIN;
        for (Cue cue : cues) {
            result = result.after(cue.effect());
        }
        boolean saidTwice = cues.stream().anyMatch(cue -> cue.effect() == Effect.DENIED);
        for (Link link : chain) {
            result = result.through(link, saidTwice);
        }
        return result;
    }

    private Certainties after(Effect effect) {
        return switch (effect) {
            case PROBABLE -> atMost(Certainty.PROBABLE);
            case POSSIBLE, UNCONFIRMED, OPEN -> atMost(Certainty.POSSIBLE);
            case DOUBTFUL -> atMost(Certainty.DOUBTFUL);
            case DENIED, NOT -> negated();
            case NONE -> this;
        };
    }

    private Certainties atMost(Certainty most) {
        if (polarity == Polarity.NEGATED) {
            return new Certainties(Certainty.DOUBTFUL, polarity);
        }
        return certainty.compareTo(most) >= 0 ? this : new Certainties(most, polarity);
    }

    private Certainties negated() {
        return new Certainties(certainty == Certainty.CERTAIN ? Certainty.DENIED : stillDenied(), Polarity.NEGATED);
    }

    private Certainty stillDenied() {
        return certainty == Certainty.DENIED ? Certainty.DENIED : Certainty.DOUBTFUL;
    }

    private Certainties through(Link link, boolean denialCounted) {
        return switch (link.manner()) {
            case CLAIMED -> atMost(Certainty.DOUBTFUL);
            case HINTED, UNATTRIBUTED -> atMost(Certainty.POSSIBLE);
            case DENIED -> denialCounted ? this : turned();
            case SAID, RELAYED, QUOTED, TRANSLATED, CONFIRMED, REVEALED, UNRECOGNISED -> this;
        };
    }

    private Certainties turned() {
        return polarity == Polarity.AFFIRMED ? negated() : new Certainties(Certainty.POSSIBLE, Polarity.AFFIRMED);
    }
}
