package org.isnad.classifiers.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.classifiers.en.attribution.EnglishAttributionClassifier;
import org.isnad.classifiers.he.attribution.HebrewAttributionClassifier;
import org.isnad.classifiers.tr.attribution.TurkishAttributionClassifier;
import org.isnad.classify.Classifier;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.Span;

/** Prints how many chains of our own sentences are found link by link, and how many of their unnamed sources are typed as marked. */
public final class ChainsEval {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ChainsEval() {}

    /** A marked report: its text, the links wanted, and what is marked as told. */
    record Wanted(String text, List<Hop> hops, Span content) {}

    /** A link wanted; {@code type} is empty for named sources, else count and sector as marked. */
    record Hop(Span source, Span cue, String type) {}

    /** How many of how many. */
    record Share(int right, int all) {
        double ratio() {
            return all == 0 ? 1 : (double) right / all;
        }
    }

    public static void main(String[] arguments) throws IOException {
        for (String language : List.of("he", "tr")) {
            if (arguments.length == 0 || arguments[0].equals(language)) {
                print(language, "looked at", read(language, false), arguments.length > 1);
                print(language, "untouched", read(language, true), arguments.length > 2);
            }
        }
    }

    private static void print(String language, String half, List<Wanted> wanted, boolean verbose) {
        Share chains = chains(language, wanted, verbose);
        Share types = types(language, wanted, verbose);
        OUT.printf(
                Locale.ROOT,
                "%s %s: chains %.2f (%d of %d), count and sector %.2f (%d of %d)%n",
                language,
                half,
                chains.ratio(),
                chains.right(),
                chains.all(),
                types.ratio(),
                types.right(),
                types.all());
    }

    private static Marks marks(String language) {
        Classifier classifier = switch (language) {
            case "en" -> new EnglishAttributionClassifier();
            case "he" -> new HebrewAttributionClassifier();
            default -> new TurkishAttributionClassifier();
        };
        return new Marks(classifier, language);
    }

    /** The chains whose every link and whose content is found; contents need only overlap. */
    static Share chains(String language, List<Wanted> wanted, boolean verbose) {
        Marks marks = marks(language);
        int right = 0;
        for (Wanted each : wanted) {
            List<Attribution> found = marks.find(each.text());
            if (found.stream().anyMatch(attribution -> same(attribution, each))) {
                right++;
            } else if (verbose) {
                OUT.println("MISSED " + each.text());
                found.forEach(one -> OUT.println("   " + shown(one, each.text())));
            }
        }
        return new Share(right, wanted.size());
    }

    /** The unnamed sources, among those found, whose count and sector are as marked. */
    static Share types(String language, List<Wanted> wanted, boolean verbose) {
        Marks marks = marks(language);
        int right = 0;
        int all = 0;
        for (Wanted each : wanted) {
            List<Source> sources = marks.find(each.text()).stream()
                    .flatMap(attribution -> attribution.chain().stream())
                    .map(Link::source)
                    .toList();
            for (Hop hop : each.hops()) {
                Optional<Source> found = sources.stream()
                        .filter(source -> source.span().overlaps(hop.source()))
                        .findFirst();
                if (found.isPresent()) {
                    all++;
                    boolean typed = type(found.get()).equals(hop.type());
                    right += typed ? 1 : 0;
                    if (verbose && !typed) {
                        OUT.println("TYPE " + hop.source().in(each.text()) + " wanted " + hop.type() + " found "
                                + type(found.get()));
                    }
                }
            }
        }
        return new Share(right, all);
    }

    private static String type(Source source) {
        if (source.named()) {
            return "";
        }
        String count =
                source.count().isPresent() ? String.valueOf(source.count().getAsInt()) : "*";
        return count + source.sector().map(sector -> "/" + name(sector)).orElse("");
    }

    private static String name(Sector sector) {
        return sector.name().toLowerCase(Locale.ROOT);
    }

    private static boolean same(Attribution found, Wanted wanted) {
        List<Link> chain = found.chain();
        boolean length = chain.size() == wanted.hops().size() && found.span().overlaps(wanted.content());
        return length
                && chain.getLast().cue().overlaps(wanted.hops().getLast().cue())
                && IntStream.range(0, chain.size())
                        .allMatch(i -> chain.get(i)
                                .source()
                                .span()
                                .overlaps(wanted.hops().get(i).source()));
    }

    private static String shown(Attribution found, String text) {
        UnaryOperator<String> line = words -> words.replace('\n', ' ');
        return found.chain().stream()
                        .map(link -> link.source().span().in(text) + " ["
                                + link.cue().in(text) + "]")
                        .collect(Collectors.joining(" < "))
                + " | "
                + line.apply(found.span().in(text));
    }

    /** The chains of a language, of the half looked at while tuning or of the other. */
    static List<Wanted> read(String language, boolean untouched) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ChainsEval.class.getResourceAsStream("chains-" + language + ".txt"), StandardCharsets.UTF_8))) {
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).toList();
            int half = lines.indexOf("====");
            return (untouched ? lines.subList(half + 1, lines.size()) : lines.subList(0, half))
                    .stream().map(ChainsEval::wanted).toList();
        }
    }

    /** A sentence whose links are marked: {@code [s1:…] [c1:…] [content:…]}. */
    static Wanted wanted(String marked) {
        StringBuilder text = new StringBuilder();
        Deque<String> names = new ArrayDeque<>();
        Deque<Integer> starts = new ArrayDeque<>();
        Map<String, Span> spans = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                int colon = marked.indexOf(':', i);
                String[] name = marked.substring(i + 1, colon).split("#", 2);
                names.push(name[0]);
                types.put(name[0], name.length > 1 ? name[1] : "");
                starts.push(text.length());
                i = colon;
            } else if (c == ']') {
                spans.put(names.pop(), new Span(starts.pop(), text.length()));
            } else {
                text.append(c);
            }
        }
        List<Hop> hops = IntStream.iterate(1, n -> spans.containsKey("s" + n), n -> n + 1)
                .mapToObj(n -> new Hop(
                        spans.get("s" + n), spans.getOrDefault("c" + n, spans.get("s" + n)), types.get("s" + n)))
                .toList();
        return new Wanted(text.toString(), hops, spans.get("content"));
    }
}
