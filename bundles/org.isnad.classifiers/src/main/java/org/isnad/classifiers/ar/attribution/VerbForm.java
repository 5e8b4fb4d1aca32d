package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.report.Manner;

/**
 * One form of a reporting verb.
 *
 * @param lemma the verb's perfect, as in the list
 * @param manner what it says about the telling
 * @param frames how its content may follow
 * @param agreement number and gender of the form
 * @param passive whether the form is spelled as a passive only
 * @param perfect whether it is a form of the perfect
 */
record VerbForm(
        String lemma, Manner manner, Set<String> frames, Agreement agreement, boolean passive, boolean perfect) {
    boolean has(String frame) {
        return frames.contains(frame);
    }

    boolean relays() {
        return frames.contains("relay");
    }

    boolean continues() {
        return frames.contains("next");
    }

    /** «روا» of «رواه»: whether a verb is written so only with a pronoun on it. */
    boolean beforePronoun(String word) {
        return perfect && lemma.endsWith("ى") && word.endsWith("ا") && agreement.equals(Agreement.HE);
    }

    VerbForm with(Agreement other) {
        return new VerbForm(lemma, manner, frames, other, passive, perfect);
    }

    VerbForm asPerfect() {
        return new VerbForm(lemma, manner, frames, agreement, passive, true);
    }

    VerbForm asPassive() {
        return new VerbForm(lemma, manner, frames, agreement, true, perfect);
    }
}
