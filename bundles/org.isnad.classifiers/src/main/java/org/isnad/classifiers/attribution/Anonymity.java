package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
        List<Span> unnamed = List.of();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Optional<AnonymityWords.Reason> reason = words.reason(sentence);
            if (reason.isPresent()) {
                unnamed = unnamed.isEmpty() ? unnamed(found) : unnamed;
                Optional<Span> whose = nearest(within(unnamed, sentence.span()), reason.get());
                if (whose.isEmpty() && i > 0 && words.points(sentence)) {
                    whose = last(within(unnamed, sentences.get(i - 1).span()));
                }
                whose.ifPresent(
                        source -> reasons.put(source, reason.get().span().in(sentence.text())));
            }
        }
        return reasons.isEmpty() ? found : with(found, reasons);
    }

    // the nearest before the words that refuse a name, else the first behind them
    private static Optional<Span> nearest(List<Span> unnamed, AnonymityWords.Reason reason) {
        List<Span> before = unnamed.subList(0, from(unnamed, reason.at() + 1));
        return last(before).or(() -> unnamed.stream().findFirst());
    }

    private static Optional<Span> last(List<Span> spans) {
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.getLast());
    }

    // in the order of the text
    private static List<Span> unnamed(List<Attribution> found) {
        return found.stream()
                .flatMap(attribution -> attribution.chain().stream())
                .map(Link::source)
                .filter(source -> !source.named())
                .map(Source::span)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private static List<Span> within(List<Span> unnamed, Span sentence) {
        return unnamed.subList(from(unnamed, sentence.start()), from(unnamed, sentence.end() + 1)).stream()
                .filter(sentence::contains)
                .toList();
    }

    // the first that begins there or later
    private static int from(List<Span> spans, int start) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    // whoever is pointed at again later has not changed his mind
    private static List<Attribution> with(List<Attribution> found, Map<Span, String> reasons) {
        Map<String, List<Source>> known = new HashMap<>();
        List<Attribution> explained = new ArrayList<>();
        for (Attribution attribution : found) {
            List<Link> chain = attribution.chain().stream()
                    .map(link -> new Link(told(link.source(), reasons, known), link.cue(), link.manner()))
                    .toList();
            explained.add(new Attribution(attribution.span(), chain, attribution.resolved(), attribution.rule()));
        }
        return explained;
    }

    private static Source told(Source source, Map<Span, String> reasons, Map<String, List<Source>> known) {
        if (source.named()) {
            return source;
        }
        Optional<String> own = Optional.ofNullable(reasons.get(source.span()));
        Optional<String> reason = own.or(() -> known.getOrDefault(source.name(), List.of()).stream()
                .filter(before -> Chains.same(before, source))
                .findFirst()
                .flatMap(Source::anonymity));
        Source told = reason.map(why -> source.but().anonymity(why).build()).orElse(source);
        reason.ifPresent(why ->
                known.computeIfAbsent(told.name(), name -> new ArrayList<>()).add(told));
        return told;
    }
}
