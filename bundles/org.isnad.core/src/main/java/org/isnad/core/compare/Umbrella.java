package org.isnad.core.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Attribution;
import org.isnad.report.Source;
import org.isnad.text.FoldedText;
import org.isnad.text.Stems;
import org.isnad.text.Word;

/** Bodies taken up by what stands over them: «المنظمة الأممية», "the UN agency" after the body's own name. */
final class Umbrella {
    private static final List<String> KINDS = List.of("form", "kind", "body", "wire");

    private Umbrella() {}

    /** Whether one of two voices is the other, taken up so; symmetric. */
    static boolean one(Voice a, Voice b) {
        return a.meets(b, (one, other) -> takesUp(one, other) || takesUp(other, one));
    }

    private static boolean takesUp(Voice.Heard one, Voice.Heard other) {
        return one.side() == other.side()
                && over(one.source())
                && before(one).filter(other.source()::equals).isPresent();
    }

    // the last body that told something before, or the first behind a headline
    private static Optional<Source> before(Voice.Heard taken) {
        Side side = taken.side();
        int at = taken.source().span().start();
        List<Source> bodies = side.attributions.stream()
                .map(Attribution::origin)
                .filter(source -> House.isBody(source) && !over(source))
                .toList();
        return bodies.stream()
                .filter(source -> source.span().start() < at)
                .max(Comparator.comparingInt(source -> source.span().start()))
                .or(() -> bodies.stream()
                        .findFirst()
                        .filter(source -> side.inHeadline(taken.source().span())));
    }

    private static boolean over(Source source) {
        List<Word> words = FoldedText.of(source.name()).words();
        return words.stream().anyMatch(word -> BodyWords.exactly("umbrella", word.folded()))
                && words.stream().anyMatch(Umbrella::kind)
                && words.stream()
                        .allMatch(word -> kind(word)
                                || BodyWords.exactly("umbrella", word.folded())
                                || Stems.isStopWord(word.folded()));
    }

    private static boolean kind(Word word) {
        String stem = Stems.of(word.folded());
        return KINDS.stream().anyMatch(kind -> House.is(kind, stem));
    }
}
