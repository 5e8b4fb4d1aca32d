package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.Source;
import org.isnad.report.Span;

/** Tells of sources why they are not named, where the text does: «لأنه غير مخول بالحديث», "because he was not authorised". */
final class Anonymity {
    private static final Map<String, Anonymity> LANGUAGES = new ConcurrentHashMap<>();

    private final AnonymityWords words;

    private Anonymity(String language) {
        this.words = new AnonymityWords(language);
    }

    /** How a language says so; its words are read once. */
    static Anonymity in(String language) {
        return LANGUAGES.computeIfAbsent(language, Anonymity::new);
    }

    /** The same attributions, their unnamed sources with the reasons the sentences give. */
    List<Attribution> explained(List<Sentence> sentences, List<Attribution> found) {
        Map<Span, String> reasons = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Optional<AnonymityWords.Reason> reason = words.reason(sentence);
            if (reason.isPresent()) {
                int before = i;
                unnamed(found, sentence.span(), reason.get())
                        .or(() -> before > 0 && words.points(sentence)
                                ? last(found, sentences.get(before - 1).span())
                                : Optional.empty())
                        .ifPresent(source ->
                                reasons.put(source, reason.get().span().in(sentence.text())));
            }
        }
        return reasons.isEmpty() ? found : with(found, reasons);
    }

    // the nearest before the words that refuse a name, else the first behind them
    private static Optional<Span> unnamed(List<Attribution> found, Span within, AnonymityWords.Reason reason) {
        List<Span> all = spans(found, within::contains);
        Optional<Span> before = all.stream()
                .filter(span -> span.start() <= reason.at())
                .reduce((a, b) -> b.start() >= a.start() ? b : a);
        return before.or(() -> all.stream().reduce((a, b) -> b.start() < a.start() ? b : a));
    }

    private static Optional<Span> last(List<Attribution> found, Span within) {
        return spans(found, within::contains).stream().reduce((a, b) -> b.start() >= a.start() ? b : a);
    }

    private static List<Span> spans(List<Attribution> found, Predicate<Span> wanted) {
        return found.stream()
                .flatMap(attribution -> attribution.chain().stream())
                .filter(link ->
                        !link.source().named() && wanted.test(link.source().span()))
                .map(link -> link.source().span())
                .toList();
    }

    // whoever is pointed at again later has not changed his mind
    private static List<Attribution> with(List<Attribution> found, Map<Span, String> reasons) {
        List<Source> known = new ArrayList<>();
        List<Attribution> explained = new ArrayList<>();
        for (Attribution attribution : found) {
            List<Link> chain = attribution.chain().stream()
                    .map(link -> new Link(told(link.source(), reasons, known), link.cue(), link.manner()))
                    .toList();
            explained.add(new Attribution(attribution.span(), chain, attribution.resolved(), attribution.rule()));
        }
        return explained;
    }

    private static Source told(Source source, Map<Span, String> reasons, List<Source> known) {
        if (source.named()) {
            return source;
        }
        Optional<String> own = Optional.ofNullable(reasons.get(source.span()));
        Optional<String> reason = own.or(() -> known.stream()
                .filter(before -> Chains.same(before, source))
                .findFirst()
                .flatMap(Source::anonymity));
        Source told = reason.map(why -> source.but().anonymity(why).build()).orElse(source);
        reason.ifPresent(why -> known.add(told));
        return told;
    }
}
