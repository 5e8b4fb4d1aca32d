package org.isnad.core.compare;

import java.util.List;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** What was told before the event, by the form of the verb: «وكانت الهيئة قد قالت», "had promised", "söylemişti". */
final class Earlier {
    private static final String ALREADY = FoldedText.fold("قد");
    private static final List<String> PAST_OF_PAST =
            List.of("mişti", "müştü", "mıştı", "muştu", "mişlerdi", "mışlardı");
    private static final int NEAR = 8;

    private Earlier() {}

    static boolean told(Side side, Attribution attribution) {
        return attribution.chain().stream()
                .filter(link -> !Lineages.carries(link.source()))
                .findFirst()
                .map(Link::cue)
                .filter(cue -> told(side, cue))
                .isPresent();
    }

    private static boolean told(Side side, Span cue) {
        List<Word> words =
                Words.of(side.text, new Span(side.sentence(cue).orElse(cue).start(), cue.end()));
        int first = Words.firstFrom(words, cue.start());
        if (words.isEmpty() || first >= words.size()) {
            return false;
        }
        String language = side.language.getLanguage();
        if (language.equals("tr")) {
            return PAST_OF_PAST.stream()
                    .map(FoldedText::fold)
                    .anyMatch(words.getLast().folded()::endsWith);
        }
        if (language.equals("ar")) {
            int already = first > 0 && words.get(first).folded().equals(ALREADY) ? first : first - 1;
            return already > 0
                    && words.get(already).folded().equals(ALREADY)
                    && words.subList(Math.max(0, already - NEAR), already).stream()
                            .anyMatch(Earlier::was);
        }
        return was(words.get(first)) || (first > 0 && was(words.get(first - 1)));
    }

    private static boolean was(Word word) {
        return BodyWords.exactly("was", word.folded());
    }
}
