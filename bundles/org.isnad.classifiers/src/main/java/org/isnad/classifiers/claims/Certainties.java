package org.isnad.classifiers.claims;

import java.util.List;
import org.isnad.classifiers.claims.Cue.Effect;
import org.isnad.report.Certainty;
import org.isnad.report.Link;
import org.isnad.report.Polarity;

/**
 * From cues to one of five steps, and from the retellers' words to the most that is left of it.
 *
 * <p>Negation alone is {@code DENIED} (FactBank's CT−), a hedge its own step, also of what may not be, a negated hedge {@code DOUBTFUL};
 * missing confirmation and a denied denial are {@code POSSIBLE}. Along the chain «زعم» leaves no more than
 * {@code DOUBTFUL}, a hint or a report without a source no more than {@code POSSIBLE}, a denial turns a claim round.
 */
record Certainties(Certainty certainty, Polarity polarity) {
    private static final int NEAR = 30;
    private static final Certainties PLAIN = new Certainties(Certainty.CERTAIN, Polarity.AFFIRMED);

    static Certainties of(List<Cue> cues, List<Link> chain) {
        Certainties result = PLAIN;
        boolean denied = false;
        for (int i = 0; i < cues.size(); i++) {
            Effect effect = cues.get(i).effect();
            boolean twice = i + 1 < cues.size() && deniesDenial(cues.get(i), cues.get(i + 1));
            // what is hedged inside a denial is denied all the same
            if (!(denied || weaker(cues, i)) || effect == Effect.DENIED || effect == Effect.NOT) {
                result = result.after(twice ? Effect.OPEN : effect);
            }
            denied |= effect == Effect.DENIED;
            i += twice ? 1 : 0;
        }
        for (Link link : chain) {
            if (!counted(link, cues)) {
                result = result.through(link);
            }
        }
        return result;
    }

    // "no group has claimed …" doubts nothing, "will probably end unless …" is no less probable for the condition,
    // but "they believe it could end" says no more than that it could
    private static boolean weaker(List<Cue> cues, int index) {
        Cue cue = cues.get(index);
        boolean hedge = cue.effect().hedges() || cue.effect() == Effect.DOUBTFUL;
        for (int i = 0; i < index; i++) {
            Cue other = cues.get(i);
            boolean far = cue.span().start() - other.span().end() > NEAR;
            if ((hedge && other.effect() == Effect.NOT && far)
                    || (cue.effect() == Effect.POSSIBLE && other.effect() == Effect.PROBABLE && !modal(cue))) {
                return true;
            }
        }
        return false;
    }

    private static boolean modal(Cue cue) {
        return cue.rule().endsWith(".modal") || cue.rule().endsWith(".qad-imperfect");
    }

    // «يعتقد أن», "is expected to", "denied": the reporting words have been read as a cue already
    private static boolean counted(Link link, List<Cue> cues) {
        for (Cue cue : cues) {
            boolean denial = cue.effect() == Effect.DENIED || cue.effect() == Effect.OPEN;
            if (denial || (cue.span().overlaps(link.cue()) && cue.effect() != Effect.NOT)) {
                return true;
            }
        }
        return false;
    }

    // "neither would rule out"
    private static boolean deniesDenial(Cue first, Cue second) {
        int gap = second.span().start() - first.span().end();
        return first.effect() == Effect.NOT && second.effect() == Effect.DENIED && gap >= 0 && gap <= NEAR;
    }

    private Certainties after(Effect effect) {
        return switch (effect) {
            case PROBABLE -> atMost(Certainty.PROBABLE);
            case POSSIBLE, UNCONFIRMED, OPEN -> atMost(Certainty.POSSIBLE);
            case DOUBTFUL -> atMost(Certainty.DOUBTFUL);
            case DENIED ->
                polarity == Polarity.AFFIRMED ? new Certainties(Certainty.DENIED, Polarity.NEGATED) : negated();
            case NOT -> negated();
            case FIRM, NONE -> this;
        };
    }

    private Certainties atMost(Certainty most) {
        if (polarity == Polarity.NEGATED) {
            return new Certainties(Certainty.DOUBTFUL, polarity);
        }
        return certainty.compareTo(most) >= 0 ? this : new Certainties(most, polarity);
    }

    private Certainties negated() {
        // «قد لا يصمد» is as possible as «قد يصمد»
        return new Certainties(certainty == Certainty.CERTAIN ? Certainty.DENIED : certainty, Polarity.NEGATED);
    }

    private Certainties through(Link link) {
        return switch (link.manner()) {
            case CLAIMED -> told(Certainty.DOUBTFUL);
            case HINTED, UNATTRIBUTED -> told(Certainty.POSSIBLE);
            case DENIED -> turned();
            case SAID, RELAYED, QUOTED, TRANSLATED, CONFIRMED, REVEALED, UNRECOGNISED -> this;
        };
    }

    // who tells what is hedged or denied already takes nothing more from it
    private Certainties told(Certainty most) {
        return certainty == Certainty.CERTAIN ? atMost(most) : this;
    }

    private Certainties turned() {
        return polarity == Polarity.AFFIRMED ? negated() : new Certainties(Certainty.POSSIBLE, Polarity.AFFIRMED);
    }
}
