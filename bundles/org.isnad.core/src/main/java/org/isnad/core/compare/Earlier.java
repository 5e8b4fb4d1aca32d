package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.report.TimeReference;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** What was told before the event, by the form of the verb: «وكانت الهيئة قد قالت», "had promised", "söylemişti". */
final class Earlier {
    private static final String ALREADY = FoldedText.fold("قد");
    private static final List<String> PAST_OF_PAST =
            List.of("mişti", "müştü", "mıştı", "muştu", "mişlerdi", "mışlardı");
    private static final Phrases<String> PREVIOUS = Frames.read("previous"::equals);
    private static final int NEAR = 8;
    private static final int LONG_AGO = 40;
    private static final int OPENING = 6;
    private static final int DAYS_AGO = 4;

    private Earlier() {}

    static boolean told(Side side, Attribution attribution) {
        return longAgo(side, attribution)
                || alike(side, attribution)
                || attribution.chain().stream()
                        .filter(link -> !Lineages.carries(link.source()))
                        .findFirst()
                        .map(Link::cue)
                        .filter(cue -> told(side, cue))
                        .isPresent();
    }

    // «لكن التنظيم تبنى هجمات مماثلة في العاصمة», but for what the report begins with
    private static boolean alike(Side side, Attribution attribution) {
        return side.lead()
                        .filter(lead -> lead.overlaps(attribution.span())
                                || lead.contains(attribution.origin().span()))
                        .isEmpty()
                && Words.of(side.text, attribution.span()).stream()
                        .limit(OPENING)
                        .anyMatch(word -> BodyWords.exactly("alike", word.folded()));
    }

    // «وعدت العام الماضي بحفر …», but for what the report begins with
    private static boolean longAgo(Side side, Attribution attribution) {
        Optional<Span> sentence = side.sentence(attribution.origin().span());
        return sentence.filter(span -> span.start()
                                > side.dossier.report().body().getFirst().span().start())
                        .isPresent()
                && side.times.stream()
                        .filter(time -> sentence.get().contains(time.span())
                                && !attribution.span().overlaps(time.span()))
                        .anyMatch(time -> longAgo(side, time));
    }

    /** Whether a number is of something before what the report tells: «كان 12 شخصا قد لقوا حتفهم الشهر الماضي». */
    static boolean over(Side side, Quantity quantity) {
        Optional<Span> sentence = side.sentence(quantity.span());
        boolean first = sentence.isEmpty() || side.lead().equals(sentence);
        return side.attributions.stream().anyMatch(told -> told.span().contains(quantity.span()) && told(side, told))
                || (!first
                        && (pluperfect(side, sentence.get())
                                || previous(side, sentence.get())
                                || before(side, sentence.get())));
    }

    // «وكانت النسبة في الانتخابات السابقة 36.2 بالمئة»
    private static boolean previous(Side side, Span sentence) {
        List<Word> words = Words.of(side.text, sentence);
        boolean arabic = side.language.getLanguage().equals("ar");
        return words.subList(0, arabic ? Math.min(1, words.size()) : words.size()).stream()
                        .anyMatch(Earlier::was)
                && !PREVIOUS.find(side.text, sentence).isEmpty();
    }

    // a time days before the report, and none of its lead's
    private static boolean before(Side side, Span sentence) {
        List<TimeReference> times = Placed.within(side.times, sentence);
        List<TimeReference> leading =
                side.lead().map(lead -> Placed.within(side.times, lead)).orElse(List.of());
        return !times.isEmpty()
                && times.stream()
                        .allMatch(time -> side.published()
                                .filter(published ->
                                        time.to().isBefore(published.at().minusDays(DAYS_AGO)))
                                .isPresent())
                && times.stream()
                        .noneMatch(time -> leading.stream()
                                .anyMatch(day -> day.from().isBefore(time.to())
                                        && time.from().isBefore(day.to())));
    }

    private static boolean pluperfect(Side side, Span sentence) {
        List<Word> words = Words.of(side.text, sentence);
        if (words.isEmpty()) {
            return false;
        }
        return switch (side.language.getLanguage()) {
            case "ar" ->
                was(words.getFirst())
                        && (words.subList(1, Math.min(words.size(), NEAR)).stream()
                                        .anyMatch(word -> word.folded().equals(ALREADY))
                                || toldSince(side, words));
            case "tr" ->
                PAST_OF_PAST.stream()
                        .map(FoldedText::fold)
                        .anyMatch(words.getLast().folded()::endsWith);
            default -> false;
        };
    }

    // «وكانت الجامعة قدرت المشاركة بنسبة 76 بالمئة»
    private static boolean toldSince(Side side, List<Word> words) {
        Span opening = new Span(
                words.getFirst().span().end(),
                words.get(Math.min(words.size(), NEAR) - 1).span().end());
        return side.attributions.stream()
                .flatMap(attribution -> attribution.chain().stream())
                .anyMatch(link -> opening.contains(link.cue()));
    }

    /** Whether a time is long before the report. */
    static boolean longAgo(Side side, TimeReference time) {
        return side.published()
                .filter(published -> time.to().isBefore(published.at().minusDays(LONG_AGO)))
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
