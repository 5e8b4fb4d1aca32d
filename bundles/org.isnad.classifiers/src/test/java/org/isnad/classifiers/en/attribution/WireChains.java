package org.isnad.classifiers.en.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.classifiers.attribution.Marks;
import org.isnad.classifiers.eval.Score;
import org.isnad.report.Attribution;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Short reports beside this class with the chains of two links and more they word; {@code main} prints what differs. */
record WireChains(Score chains, Score types, Score counts, List<String> errors) {
    private static final String FILE = "chains.txt";

    /** A report and the lines that say its chains. */
    private record Item(String text, List<String> chains) {}

    private record Wanted(Span cue, List<List<Span>> sources, List<String> type) {
        static Wanted of(String text, String line) {
            String[] cells = line.substring(2).split(" \\| ");
            List<List<Span>> sources = Arrays.stream(cells[1].split(" ; "))
                    .map(source -> Arrays.stream(source.split("="))
                            .map(words -> place(text, words))
                            .toList())
                    .toList();
            return new Wanted(place(text, cells[0]), sources, List.of(cells[2].split(" ")));
        }

        // "said#2" is the second "said"
        private static Span place(String text, String words) {
            int mark = words.indexOf('#');
            String plain = mark < 0 ? words : words.substring(0, mark);
            int nth = mark < 0 ? 1 : Integer.parseInt(words.substring(mark + 1));
            int at = -1;
            for (int i = 0; i < nth; i++) {
                at = text.indexOf(plain, at + 1);
            }
            if (at < 0) {
                throw new IllegalStateException("\"" + words + "\" does not stand in: " + text);
            }
            return new Span(at, at + plain.length());
        }

        boolean same(Attribution found) {
            return found.chain().size() == sources.size()
                    && found.chain().getLast().cue().overlaps(cue)
                    && IntStream.range(0, sources.size())
                            .allMatch(i -> sources.get(i).stream()
                                    .anyMatch(span -> span.overlaps(
                                            found.chain().get(i).source().span())));
        }

        // kind, sector and country the words say; a number of sources is counted apart
        boolean typed(Source origin) {
            List<String> found = new ArrayList<>(List.of(
                    origin.named() ? "named" : "unnamed", lower(origin.kind().name())));
            // several people without a name are a group, whoever they are
            if (origin.kind() == SourceKind.GROUP && !origin.named()) {
                found.addAll(List.of("official", "person", "unknown"));
            }
            origin.sector().ifPresent(sector -> found.add(lower(sector.name())));
            origin.nationality().ifPresent(id -> found.add(id.substring(id.indexOf(':') + 1)));
            return type.stream().filter(word -> !number(word)).allMatch(found::contains);
        }

        boolean counted(Source origin) {
            OptionalInt count = origin.count();
            String found = count.isPresent() ? "" + count.getAsInt() : "several";
            return type.stream().filter(Wanted::number).allMatch(found::equals);
        }

        private static boolean number(String word) {
            return word.equals("several") || Character.isDigit(word.charAt(0));
        }

        private static String lower(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    static WireChains measure() {
        WireChains measured = new WireChains(new Score(), new Score(), new Score(), new ArrayList<>());
        items().forEach(measured::item);
        return measured;
    }

    private void item(Item item) {
        List<Attribution> all = new Marks(new EnglishAttributionClassifier(), "en").find(item.text());
        List<Attribution> found = all.stream().filter(a -> a.chain().size() > 1).toList();
        List<Wanted> wanted =
                item.chains().stream().map(line -> Wanted.of(item.text(), line)).toList();
        chains.compare(found, wanted, (f, w) -> w.same(f));
        for (Wanted each : wanted) {
            found.stream()
                    .filter(each::same)
                    .findFirst()
                    .map(Attribution::origin)
                    .ifPresent(origin -> {
                        types.wanted();
                        counts.wanted();
                        types.found(each.typed(origin));
                        counts.found(each.counted(origin));
                        if (!each.typed(origin) || !each.counted(origin)) {
                            errors.add("TYPE   " + each.type() + " found " + origin);
                        }
                    });
            if (found.stream().noneMatch(each::same)) {
                errors.add("MISSED " + item.chains().get(wanted.indexOf(each)) + "\n  in " + item.text() + "  found "
                        + all.stream().map(a -> words(a, item.text())).collect(Collectors.joining("\n        ")));
            }
        }
        found.stream()
                .filter(f -> wanted.stream().noneMatch(w -> w.same(f)))
                .forEach(f -> errors.add("EXTRA  " + words(f, item.text())));
    }

    private static String words(Attribution found, String text) {
        return found.chain().stream()
                        .map(link -> "[" + link.cue().in(text) + "] "
                                + link.source().span().in(text))
                        .collect(Collectors.joining(" < "))
                + " | " + found.span().in(text);
    }

    private static List<Item> items() {
        List<Item> items = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<String> chains = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("> ")) {
                chains.add(line);
            } else if (!line.isEmpty()) {
                text.append(line).append('\n');
            } else if (!text.isEmpty()) {
                items.add(new Item(text.toString(), List.copyOf(chains)));
                text.setLength(0);
                chains.clear();
            }
        }
        return items;
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(WireChains.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return Stream.concat(reader.lines().filter(line -> !line.startsWith("#")), Stream.of(""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        WireChains measured = measure();
        measured.errors().forEach(out::println);
        out.println("chains " + measured.chains() + "  types " + measured.types() + "  counts " + measured.counts());
    }
}
