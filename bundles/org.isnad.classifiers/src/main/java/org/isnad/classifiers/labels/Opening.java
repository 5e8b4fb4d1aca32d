package org.isnad.classifiers.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;
import org.isnad.text.Sentences;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** Tells a report by how its sentences begin: the name of a round-up and a colon, one place after the other, a denial. */
final class Opening {
    private static final int LONGEST_NAME = 6;
    private static final int FEWEST_PLACES = 3;
    private static final List<String> LOCATIVES = List.of("'da", "'de", "'ta", "'te", "’da", "’de", "’ta", "’te");

    private final Report report;
    private final FoldedText text;
    private final ReportCues cues;
    // asked for by every sentence
    private final List<Passage> body;

    Opening(Report report, FoldedText text, ReportCues cues) {
        this.report = report;
        this.text = text;
        this.cues = cues;
        this.body = report.body();
    }

    /** «موجز الرياضة: …», "Europe in five minutes: …", or one item after the other that begins with where it was. */
    Optional<Span> digest() {
        return name().or(this::places);
    }

    private Optional<Span> name() {
        return first().flatMap(passage -> {
            String words = passage.span().in(report.text());
            int end = end(words);
            Span name = new Span(passage.span().start(), passage.span().start() + Math.max(0, end));
            boolean brief = end > 0 && Words.of(text, name).size() <= LONGEST_NAME;
            return brief ? cue("digest", passage, name) : Optional.empty();
        });
    }

    private static int end(String words) {
        int colon = words.indexOf(':');
        int stop = words.indexOf('.');
        return colon < 0 ? stop : stop < 0 ? colon : Math.min(colon, stop);
    }

    private Optional<Span> places() {
        List<Span> sentences = sentences();
        List<Span> placed = sentences.stream().filter(this::placed).toList();
        boolean most = placed.size() >= FEWEST_PLACES && 4 * placed.size() >= 3 * sentences.size();
        return most ? Optional.of(placed.getFirst()) : Optional.empty();
    }

    private boolean placed(Span sentence) {
        List<Word> words = Words.of(text, sentence);
        String language = body.isEmpty() ? "" : body.getFirst().language().getLanguage();
        String word = words.isEmpty() ? "" : words.getFirst().folded();
        return switch (language) {
            case "ar" -> word.equals("في") || word.equals("وفي");
            case "en" ->
                word.equals("in")
                        || (word.equals("and")
                                && words.size() > 1
                                && words.get(1).folded().equals("in"));
            case "he", "iw" ->
                (word.startsWith("ב") || word.startsWith("וב"))
                        && words.size() > 1
                        && text.text().startsWith(",", words.getFirst().span().end());
            case "tr" ->
                !words.isEmpty()
                        && LOCATIVES.stream()
                                .anyMatch(
                                        words.getFirst().span().in(text.text()).strip()::endsWith);
            default -> false;
        };
    }

    /** «نفت الوزارة …»: a denial opens the text. */
    Optional<Span> denial() {
        return first().flatMap(passage -> Words.of(text, passage.span()).stream()
                .findFirst()
                .filter(word -> passage.language().getLanguage().equals("ar"))
                .flatMap(word -> cue("denial", passage, word.span())));
    }

    /** «تعلن البلدية …», "The Board wishes to inform …": who issues the text opens it, speaking now. */
    Optional<Span> issuer() {
        return first().flatMap(passage -> {
            List<Span> sentences = Sentences.of(report.text(), passage.span());
            boolean arabic = passage.language().getLanguage().equals("ar");
            Optional<Span> within = arabic
                    ? Words.of(text, passage.span()).stream().findFirst().map(Word::span)
                    : sentences.stream().findFirst();
            return within.flatMap(span -> cue("issuing", passage, span));
        });
    }

    /** Words that address readers or speak of one's own house. */
    Optional<Span> address() {
        return body.stream()
                .flatMap(passage -> cue("address", passage, passage.span()).stream())
                .findFirst();
    }

    private Optional<Span> cue(String kind, Passage passage, Span within) {
        for (Phrases.Match<String> cue : cues.in(passage)) {
            if (cue.value().equals(kind) && within.contains(cue.span())) {
                return Optional.of(cue.span());
            }
        }
        return Optional.empty();
    }

    private Optional<Passage> first() {
        return body.isEmpty() ? Optional.empty() : Optional.of(body.getFirst());
    }

    /** All sentences of the body. */
    List<Span> sentences() {
        List<Span> sentences = new ArrayList<>();
        for (Passage passage : body) {
            sentences.addAll(Sentences.of(report.text(), passage.span()));
        }
        return sentences;
    }

    /** Whether some word says on which day something happened. */
    boolean dated() {
        return body.stream()
                .anyMatch(passage -> cue("day", passage, passage.span()).isPresent());
    }
}
