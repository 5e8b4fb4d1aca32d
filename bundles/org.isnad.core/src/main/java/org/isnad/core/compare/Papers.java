package org.isnad.core.compare;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.Sentences;

/**
 * Papers and recordings that are one voice: nobody numbers the documents of a report, so what goes by one word in it is one
 * unless it is told apart; in two reports of one event it is one if both tell the same. Who is heard in a recording is the
 * recording.
 */
final class Papers {
    private static final double ALIKE = .6;
    static final Set<String> ISSUERS = Set.of("organisation", "ministry", "party");

    private final BiPredicate<Side, Side> sameEvent;
    private final Retellings told;

    Papers(BiPredicate<Side, Side> sameEvent, Retellings told) {
        this.sameEvent = sameEvent;
        this.told = told;
    }

    /** Whether two voices are one paper, or a paper and who is heard in it; symmetric. */
    boolean one(Voice a, Voice b) {
        boolean paper = a.source.kind() == SourceKind.DOCUMENT;
        boolean also = b.source.kind() == SourceKind.DOCUMENT;
        if (paper && also) {
            return a.heard.stream().anyMatch(one -> b.heard.stream().anyMatch(other -> same(a, one, b, other)));
        }
        return (paper && heardIn(b, a)) || (also && heardIn(a, b));
    }

    private boolean same(Voice a, Voice.Heard one, Voice b, Voice.Heard other) {
        if (apart(one, other) || !alike(one, other)) {
            return false;
        }
        return one.side() == other.side()
                || (sameEvent.test(one.side(), other.side())
                        && (!one.side().sameLanguage(other.side())
                                || Relays.cites(one.side(), other.side())
                                || told.join(a, b, (said, again) -> true)));
    }

    private static boolean apart(Voice.Heard one, Voice.Heard other) {
        Set<String> issuers = issuers(one);
        Set<String> others = issuers(other);
        boolean two = !issuers.isEmpty() && !others.isEmpty() && Collections.disjoint(issuers, others);
        return two
                || House.another(Voices.stems(one.source().name()))
                || House.another(Voices.stems(other.source().name()));
    }

    static boolean hasIssuer(Side side, Source paper) {
        return side.mentions.stream()
                .anyMatch(mention ->
                        ISSUERS.contains(mention.kind()) && paper.span().contains(mention.span()));
    }

    private static Set<String> issuers(Voice.Heard heard) {
        return heard.side().mentions.stream()
                .filter(mention -> ISSUERS.contains(mention.kind())
                        && heard.source().span().contains(mention.span()))
                .map(mention -> mention.entity().orElseGet(() -> Voices.id(mention.name())))
                .collect(Collectors.toSet());
    }

    // by the word for what it is, in one language or two
    private static boolean alike(Voice.Heard one, Voice.Heard other) {
        return head(one.source()).equals(head(other.source()))
                || (!one.side().sameLanguage(other.side()) && kind(one).likeness(kind(other)) >= ALIKE);
    }

    private static Set<String> head(Source paper) {
        return Voices.stems(headWord(paper.name()));
    }

    static String headWord(String name) {
        return name.split("[\\s,،]")[0];
    }

    // what clings to the word before belongs to it: "ממסמך"
    private static Told kind(Voice.Heard heard) {
        Span at = heard.source().span();
        int end = at.start() + headWord(heard.side().words(at)).length();
        int start = at.start();
        while (start > 0 && Character.isLetter(heard.side().text.text().charAt(start - 1))) {
            start--;
        }
        return new Told(heard.side(), List.of(new Span(start, end)));
    }

    // «متحدث في التسجيل», «ويسمع في التسجيل صوت رجل يقول»
    private boolean heardIn(Voice someone, Voice paper) {
        return !someone.source.named()
                && someone.heard.stream()
                        .anyMatch(one -> paper.heard.stream()
                                .anyMatch(other ->
                                        (one.side() == other.side() || sameEvent.test(one.side(), other.side()))
                                                && heardIn(one, head(other.source()))));
    }

    private static boolean heardIn(Voice.Heard someone, Set<String> paper) {
        Optional<String> where = someone.source().affiliation();
        return where.map(Voices::stems).filter(paper::equals).isPresent()
                || (where.isEmpty()
                        && someone.source().sector().isEmpty()
                        && Voices.stems(before(someone)).containsAll(paper));
    }

    // the words of the sentence before somebody
    private static String before(Voice.Heard someone) {
        Span at = someone.source().span();
        return someone.side().dossier.report().body().stream()
                .filter(passage -> passage.span().contains(at))
                .flatMap(passage -> Sentences.of(someone.side().dossier.report().text(), passage.span()).stream())
                .filter(sentence -> sentence.contains(at))
                .map(sentence -> someone.side().words(new Span(sentence.start(), at.start())))
                .findFirst()
                .orElse("");
    }
}
