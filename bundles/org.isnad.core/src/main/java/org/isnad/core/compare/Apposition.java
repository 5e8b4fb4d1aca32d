package org.isnad.core.compare;

import java.util.Optional;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Source;
import org.isnad.report.Span;
import org.isnad.text.Sentences;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** What stands beside a source in its sentence: who it is, and on whom it rests. */
final class Apposition {
    private static final int LONGEST = 12;
    private static final String STOPS = ",،؛;.!؟?\n\r–—()";

    private Apposition() {}

    /** The words between commas behind a name: «بوشعيب، رئيس نقابة عمال الأرصفة، في مقابلة». */
    static Optional<Span> of(Side side, Source source) {
        String text = side.text.text();
        int at = source.span().end();
        while (at < text.length() && " »\"”'".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (!Speakers.named(source) || at >= text.length() || ",،(".indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Span behind = new Span(at + 1, end);
        int words = Words.of(side.text, behind).size();
        return words > 0 && words <= LONGEST ? Optional.of(behind) : Optional.empty();
    }

    /** Whether its sentence says further on that it has from another what it tells: «نقلا عن», "citing". */
    static boolean rests(Voice.Heard heard) {
        Side side = heard.side();
        Span at = heard.source().span();
        return side.dossier.report().body().stream()
                .filter(passage -> passage.span().contains(at))
                .map(Passage::span)
                .flatMap(span -> Sentences.of(side.dossier.report().text(), span).stream())
                .filter(sentence -> sentence.contains(at))
                .anyMatch(sentence -> Words.of(side.text, new Span(at.end(), sentence.end())).stream()
                        .map(Word::folded)
                        .anyMatch(House::rests));
    }

    /** Whether an office is followed at once by the name of whom another source is. */
    static boolean namedBehind(Side side, Source office, Source named) {
        return side.mentions.stream()
                .filter(mention -> mention.kind().equals("person")
                        && mention.span().start() >= office.span().end()
                        && mention.span().start() <= office.span().end() + 2)
                .anyMatch(mention -> isNamed(mention, named));
    }

    private static boolean isNamed(Mention mention, Source named) {
        return (mention.entity().isPresent() && mention.entity().equals(named.entity()))
                || Voices.stems(mention.name()).containsAll(Voices.stems(Bodies.fullName(named)));
    }
}
