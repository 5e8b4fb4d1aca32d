package org.isnad.classifiers.attribution;

import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.Span;

/**
 * Someone said to have told, as the sentence words it, before what it points at is known.
 *
 * @param source as far as the words say
 * @param cue the words that say it told
 * @param manner how
 * @param pointing whether it must be looked for in the text before
 * @param agreement how it can be pointed at later, or what an elided one must agree with
 * @param head key of its head noun in the lexicon («مصدر» is {@code source}); empty for bare names
 * @param continues whether the cue says that someone goes on («أضاف»)
 */
public record Teller(
        Source source,
        Span cue,
        Manner manner,
        Pointing pointing,
        Agreement agreement,
        String head,
        boolean continues) {
    /** How a teller is worded. */
    public enum Pointing {
        /** It says who it is. */
        NOWHERE,
        /** «المصدران», "the source": someone named before. */
        BACK,
        /** «الوزارة», "the ministry": someone named before, or known to all. */
        PERHAPS,
        /** Nothing or a pronoun: «وأضافا», "he added". */
        ELIDED
    }

    public Teller with(Agreement other) {
        return new Teller(source, cue, manner, pointing, other, head, continues);
    }

    /** The same telling of another source. */
    public Teller being(Source other) {
        return new Teller(other, cue, manner, pointing, agreement, head, continues);
    }

    /** The same whose source is told by more or fewer words. */
    public Teller over(Span words) {
        return being(source.but().span(words).build());
    }

    public Teller pointing(Pointing other) {
        return new Teller(source, cue, manner, other, agreement, head, continues);
    }

    public Teller going(boolean on) {
        return new Teller(source, cue, manner, pointing, agreement, head, on);
    }

    public Teller saying(Span otherCue, Manner otherManner) {
        return new Teller(source, otherCue, otherManner, pointing, agreement, head, continues);
    }
}
