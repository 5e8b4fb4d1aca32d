package org.isnad.core.compare;

import java.util.Comparator;
import java.util.List;
import org.isnad.report.Certainty;
import org.isnad.report.Conflict;
import org.isnad.report.Manner;
import org.isnad.report.Quote;
import org.isnad.report.SourceKind;

/** Which voices stand against each other: who speaks against another is not that other. */
final class Disputed {
    private final Retellings denied;
    private final Retellings told;
    private final List<Conflict> conflicts;

    Disputed(List<Group> groups, List<Conflict> conflicts) {
        denied = Retellings.denials(groups);
        told = new Retellings(groups, (a, b) -> true);
        this.conflicts = conflicts.stream()
                .filter(conflict -> conflict.real() && !conflict.kind().equals("certainty"))
                .toList();
    }

    boolean between(Voice one, Voice other) {
        return denied.join(one, other)
                || conflicts.stream().anyMatch(conflict -> says(one, other, conflict) || says(other, one, conflict))
                || leaked(one, other)
                || leaked(other, one);
    }

    /**
     * Whether what one of them first says is a denial, and nothing of the other's is, in one language: in two, one may
     * dismiss whom the other has leave.
     */
    static boolean onlyOneDenies(Voice one, Voice other) {
        return one.meets(other, (a, b) -> a.side().sameLanguage(b.side()))
                && ((deniesFirst(one) && !denies(other)) || (deniesFirst(other) && !denies(one)));
    }

    private static boolean says(Voice one, Voice other, Conflict conflict) {
        return says(one, conflict.quotes().getFirst())
                && says(other, conflict.quotes().getLast());
    }

    private static boolean says(Voice voice, Quote quote) {
        return voice.heard.stream()
                .anyMatch(heard -> heard.side().id().equals(quote.report())
                        && heard.attribution().span().overlaps(quote.span()));
    }

    // «نفت الوزارة», what a source had said: whatever the words, nobody denies himself; who tells it too denies
    // something else
    private boolean leaked(Voice source, Voice denying) {
        return Bodies.leaks(source)
                && (denying.source.named() || denying.source.kind() == SourceKind.SPOKESPERSON)
                && deniesFirst(denying)
                && !denies(source)
                && !told.join(source, denying);
    }

    private static boolean denies(Voice voice) {
        return voice.heard.stream().anyMatch(Disputed::denies);
    }

    private static boolean deniesFirst(Voice voice) {
        return voice.heard.stream()
                .filter(heard -> voice.heard.stream()
                        .noneMatch(before -> before.side() == heard.side()
                                && before.attribution().span().start()
                                        < heard.attribution().span().start()))
                .anyMatch(Disputed::denies);
    }

    private static boolean denies(Voice.Heard heard) {
        return heard.attribution().chain().get(heard.root()).manner() == Manner.DENIED
                || heard.side().items.stream()
                        .filter(heard::says)
                        .min(Comparator.comparing(item -> item.claim.span()))
                        .filter(item -> item.claim.certainty() == Certainty.DENIED)
                        .isPresent();
    }
}
