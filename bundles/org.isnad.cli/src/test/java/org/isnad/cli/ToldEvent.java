package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isnad.core.flow.Flow;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.work.Work;

/**
 * One event as several outlets tell it, each sentence marked with what it tells.
 *
 * @param held whether it is only measured
 */
record ToldEvent(String id, boolean held, List<Telling> tellings) {
    /** What a sentence tells that no other report does. */
    static final String ALONE = "-";

    /** A sentence and the name of what it tells. */
    record Told(String claim, String sentence) {}

    /** One report. */
    record Telling(String language, List<String> head, List<List<Told>> paragraphs) {
        List<Told> sentences() {
            return paragraphs.stream().flatMap(List::stream).toList();
        }

        Dossier dossier(Flow flow, String name) throws ParseException {
            List<String> parts = new ArrayList<>(List.of(String.join("\n", head)));
            for (List<Told> paragraph : paragraphs) {
                parts.add(
                        String.join(" ", paragraph.stream().map(Told::sentence).toList()));
            }
            Document document =
                    new Document(name + ".txt", String.join("\n\n", parts).getBytes(StandardCharsets.UTF_8));
            return flow.analyse(flow.parse(document, Work.UNWATCHED).reports().getFirst(), Work.UNWATCHED);
        }

        /** What the sentence tells that a quote begins in; empty outside the sentences. */
        Optional<String> claim(Quote quote, String text) {
            int from = 0;
            for (Told told : sentences()) {
                int begin = text.indexOf(told.sentence(), from);
                if (begin < 0) {
                    throw new IllegalStateException("Not in the report: " + told.sentence());
                }
                from = begin + told.sentence().length();
                if (quote.span().start() >= begin && quote.span().start() < from) {
                    return Optional.of(told.claim());
                }
            }
            return Optional.empty();
        }
    }

    /** Whether all tell it in the same language. */
    boolean oneLanguage() {
        return tellings.stream().map(Telling::language).distinct().count() == 1;
    }

    /** Each event in four languages. */
    static List<ToldEvent> ours() throws IOException {
        return of("claims.txt");
    }

    /** Each event twice in one language. */
    static List<ToldEvent> within() throws IOException {
        return of("claims-within.txt");
    }

    private static List<ToldEvent> of(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(ToldEvent.class.getResourceAsStream(resource))) {
            return in(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The events of a text of the form that claims.txt tells. */
    static List<ToldEvent> in(String all) {
        return Arrays.stream(all.split("(?m)^== ")).skip(1).map(ToldEvent::read).toList();
    }

    private static ToldEvent read(String block) {
        List<String> parts = List.of(block.split("(?m)^-- "));
        String[] head = parts.getFirst().strip().split(" ");
        return new ToldEvent(
                head[0],
                head[1].equals("held"),
                parts.stream().skip(1).map(ToldEvent::telling).toList());
    }

    private static Telling telling(String block) {
        List<String> lines = block.strip().lines().toList();
        List<List<Told>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : lines.subList(4, lines.size())) {
            if (line.isBlank()) {
                paragraphs.add(new ArrayList<>());
            } else {
                String[] cells = line.split("\\|", 2);
                paragraphs.getLast().add(new Told(cells[0].strip(), cells[1].strip()));
            }
        }
        return new Telling(lines.getFirst().strip(), lines.subList(1, 4), paragraphs);
    }
}
