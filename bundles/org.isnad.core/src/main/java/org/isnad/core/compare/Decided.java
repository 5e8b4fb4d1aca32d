package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** Who decided what a report tells, where nobody is said to have told it: «قضت محكمة الاستئناف بسجن …». */
final class Decided {
    private static final Set<String> BODIES = Set.of("organisation", "ministry", "office", "party");
    private static final int NEAR = 3;

    private Decided() {}

    /** What the first body that decides in the first sentence is taken to say. */
    static Optional<Attribution> in(Side side) {
        return side.lead()
                .flatMap(lead -> side.mentions.stream()
                        .filter(mention -> BODIES.contains(mention.kind()) && lead.contains(mention.span()))
                        .flatMap(mention -> verb(side, lead, mention).map(verb -> said(lead, mention, verb)).stream())
                        .findFirst());
    }

    // right before a body in Arabic, soon behind it in other languages, at the end in Turkish
    private static Optional<Span> verb(Side side, Span lead, Mention body) {
        List<Word> words = Words.of(side.text, lead);
        Stream<Word> near = switch (side.language.getLanguage()) {
            case "ar" -> last(words, body);
            case "tr" ->
                words.stream().filter(word -> word.span().start() >= body.span().end());
            default ->
                words.stream()
                        .filter(word -> word.span().start() >= body.span().end())
                        .limit(NEAR);
        };
        return near.filter(word -> BodyWords.exactly("decides", word.folded()))
                .map(Word::span)
                .findFirst();
    }

    private static Stream<Word> last(List<Word> words, Mention body) {
        return words.stream()
                .filter(word -> word.span().end() <= body.span().start())
                .reduce((one, next) -> next)
                .stream();
    }

    private static Attribution said(Span lead, Mention body, Span verb) {
        Source.Builder source = new Source.Builder(body.span(), body.name(), SourceKind.ORGANISATION).named(true);
        body.entity().ifPresent(source::entity);
        return new Attribution(lead, List.of(new Link(source.build(), verb, Manner.SAID)), true, "compare.decision");
    }
}
