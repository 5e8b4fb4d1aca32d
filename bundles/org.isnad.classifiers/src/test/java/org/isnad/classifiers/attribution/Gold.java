package org.isnad.classifiers.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.report.Span;

/** Texts with the attributions people marked in them, as they lie in the shared examples; for measuring only. */
public record Gold(String text, List<Marked> marked) {
    /** One attribution as marked. */
    public record Marked(Span cue, Optional<Span> source, Optional<Span> content) {}

    /** The folder of shared examples beside the repository, if it is there. */
    static Optional<Path> examples() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder)
                .map(Path::getParent)
                .map(parent -> parent.resolve("shared").resolve("examples"))
                .filter(Files::isDirectory);
    }

    /** Sentences, one JSON object a line. */
    static List<Gold> lines(Path file) throws IOException {
        List<Gold> gold = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Map<?, ?> object = (Map<?, ?>) Json.read(line);
            gold.add(sentence(object));
        }
        return gold;
    }

    private static Gold sentence(Map<?, ?> object) {
        String text = (String) object.get("text");
        List<Span> tokens = align(text, (List<?>) object.get("tokens"));
        List<Marked> marked = new ArrayList<>();
        for (Object each : (List<?>) object.get("attributions")) {
            Map<?, ?> attribution = (Map<?, ?>) each;
            int cue = ((Double) attribution.get("cue_id")).intValue();
            marked.add(new Marked(
                    tokens.get(cue - 1),
                    span(text, tokens, (List<?>) attribution.get("source_ids")),
                    span(text, tokens, (List<?>) attribution.get("content_ids"))));
        }
        return new Gold(text, marked);
    }

    private static Optional<Span> span(String text, List<Span> tokens, List<?> ids) {
        return ids.stream()
                .map(id -> tokens.get(((Double) id).intValue() - 1))
                .filter(token -> !token.isEmpty())
                .reduce(Span::union)
                .map(span -> new Span(span.start(), wordEnd(text, span.end())));
    }

    private static int wordEnd(String text, int end) {
        int at = end;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    // tokens a tree adds («ה_» of a contracted article) have no letters of their own
    private static List<Span> align(String text, List<?> tokens) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (Object token : tokens) {
            String word = token.toString().replace("_", "");
            int at = text.indexOf(word, from);
            if (at < 0 || at > from + 8) {
                spans.add(new Span(from, from));
            } else {
                spans.add(new Span(at, at + word.length()));
                from = at + word.length();
            }
        }
        return spans;
    }

    /** Articles with stand-off annotations beside them. */
    static List<Gold> articles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Gold> gold = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
                String name = file.getFileName().toString();
                Path text = folder.resolve(name.substring(0, name.lastIndexOf('_')) + ".txt");
                gold.add(article(Files.readString(text), Files.readAllLines(file)));
            }
            return gold;
        }
    }

    private static final Pattern MARK = Pattern.compile("(T\\d+)\t\\w+ ([\\d; ]+)\t.*");

    private static Gold article(String text, List<String> lines) {
        Map<String, Span> spans = new HashMap<>();
        for (String line : lines) {
            Matcher mark = MARK.matcher(line);
            if (mark.matches()) {
                spans.put(mark.group(1), hull(mark.group(2)));
            }
        }
        List<Marked> marked = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("E")) {
                event(line, spans).ifPresent(marked::add);
            }
        }
        return new Gold(text, marked);
    }

    private static Span hull(String ranges) {
        int[] ends =
                Arrays.stream(ranges.split("[; ]")).mapToInt(Integer::parseInt).toArray();
        return new Span(
                Arrays.stream(ends).min().orElse(0), Arrays.stream(ends).max().orElse(0));
    }

    private static Optional<Marked> event(String line, Map<String, Span> spans) {
        Map<String, Span> roles = new HashMap<>();
        for (String part : line.substring(line.indexOf('\t') + 1).split(" ")) {
            String[] pair = part.split(":");
            if (spans.containsKey(pair[1])) {
                roles.merge(pair[0].replaceAll("\\d", ""), spans.get(pair[1]), Span::union);
            }
        }
        return Optional.ofNullable(roles.get("Cue"))
                .map(cue -> new Marked(
                        cue, Optional.ofNullable(roles.get("Source")), Optional.ofNullable(roles.get("Content"))));
    }
}
