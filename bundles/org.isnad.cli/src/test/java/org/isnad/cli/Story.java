package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Reports of one event and of events it may be taken for, with what is true of them.
 *
 * @param origins how many voices stand behind the reports of the event
 * @param names for each origin the words one of which its name has, a stroke between them
 * @param independent {@code yes no any}: whether two voices may be called independent
 */
record Story(
        String id,
        int origins,
        List<String> names,
        String independent,
        List<Difference> differences,
        List<Telling> tellings) {

    /** All of ours, the earlier written first; their form is told in the first. */
    static final List<String> FILES = List.of(
            "stories.txt",
            "stories-later.txt",
            "stories-annotated.txt",
            "stories-august.txt",
            "stories-once-held.txt",
            "stories-july.txt",
            "stories-builds.txt",
            "stories-counts.txt",
            "stories-days.txt",
            "stories-differences.txt",
            "stories-fields.txt",
            "stories-figures.txt",
            "stories-kinds.txt",
            "stories-more.txt",
            "stories-more-small.txt",
            "stories-numbers.txt",
            "stories-others.txt",
            "stories-papers.txt",
            "stories-press.txt",
            "stories-small.txt",
            "stories-saudi.txt",
            "stories-summer.txt",
            "stories-sums.txt",
            "stories-thirty.txt",
            "stories-turned.txt",
            "stories-voices.txt");

    /** A difference that is there, and what it is; several verdicts are all right. */
    record Difference(String kind, List<String> verdicts, String one, String other) {}

    /**
     * One report.
     *
     * @param event {@code same}, or which other event it tells
     * @param hidden the agency it is from and does not name; empty if it names it or has none
     */
    record Telling(
            String id,
            String event,
            String published,
            String language,
            String outlet,
            String byline,
            String hidden,
            String headline,
            List<String> paragraphs) {}

    /** The stories of {@code stories.txt}, see there. */
    static List<Story> ours() throws IOException {
        return ours("stories.txt");
    }

    /** The stories of a file of the same form. */
    static List<Story> ours(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Story.class.getResourceAsStream(file))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The stories nobody has read yet; none if none are held back just now. */
    static List<Story> heldBack() throws IOException {
        String file = "held-back/stories.txt";
        return Story.class.getResource(file) == null ? List.of() : ours(file);
    }

    /** The stories of a text of that form. */
    static List<Story> of(String all) {
        return Arrays.stream(all.split("(?m)^story ")).skip(1).map(Story::read).toList();
    }

    private static Story read(String block) {
        List<String> parts = List.of(block.split("(?m)^report "));
        List<String> head = parts.getFirst().lines().toList();
        List<String> first = cells(head.getFirst());
        List<String> names = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (String line : head) {
            if (line.startsWith("origin ")) {
                names.add(line.substring(7));
            } else if (line.startsWith("differs ")) {
                List<String> cells = cells(line.substring(8));
                differences.add(new Difference(
                        cells.getFirst(), List.of(cells.get(1).split(" ?/ ?")), cells.get(2), cells.get(3)));
            }
        }
        return new Story(
                first.getFirst(),
                Integer.parseInt(first.get(1)),
                names,
                first.get(2),
                differences,
                parts.stream()
                        .skip(1)
                        .map(part -> telling(first.getFirst(), part))
                        .toList());
    }

    private static Telling telling(String story, String block) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
        List<String> cells = cells(lines.getFirst());
        return new Telling(
                story + "-" + cells.getFirst(),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6).equals("-") ? "" : cells.get(6),
                lines.get(1),
                lines.subList(2, lines.size()));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
