package org.isnad.core.compare;

import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Words;

/** What says that a number is of its time and may change: «rose to», «still», «متأثرا بجراحه». */
final class Changing {
    /** False for those of its time only in the words of one teller. */
    private static final Phrases<Boolean> CHANGES = changes();

    private static final String TO = FoldedText.fold("إلى");
    private static final int NEXT = 3;

    private Changing() {}

    /** Whether words in its claim say so, with or without those of its time only in the words of one teller. */
    static boolean told(Side side, Quantity quantity, boolean soFar) {
        return side.telling(quantity).stream()
                .anyMatch(item -> says(side, NumberVerdict.clause(side, item.claim.span(), quantity.span()), soFar)
                        || opens(side, item.claim.span(), quantity, soFar));
    }

    private static boolean says(Side side, Span within, boolean soFar) {
        return CHANGES.find(side.text, within).stream().anyMatch(match -> soFar || match.value());
    }

    // «ارتفعت حصيلة الحادث في بني سويف، جنوب القاهرة، إلى 12 قتيلا و11 مصابا»
    private static boolean opens(Side side, Span claim, Quantity quantity, boolean soFar) {
        Span before = new Span(claim.start(), quantity.span().start());
        boolean begins = CHANGES.find(side.text, before).stream()
                .anyMatch(match -> match.span().start() <= claim.start() + 1 && (soFar || match.value()));
        int word = Words.firstFrom(side.words, quantity.span().start()) - 1;
        return begins
                && word >= 0
                && (TO.equals(side.words.get(word).folded())
                        || side.quantities.stream()
                                .anyMatch(one -> Amounts.joined(one, quantity)
                                        && one.span().end() + NEXT
                                                >= quantity.span().start()
                                        && opens(side, claim, one, soFar)));
    }

    private static Phrases<Boolean> changes() {
        Phrases.Builder<Boolean> builder = Phrases.builder();
        LexiconFile.rows(Changing.class, "changes.tsv").forEach(row -> builder.add(row.getFirst(), row.size() == 1));
        return builder.build();
    }
}
