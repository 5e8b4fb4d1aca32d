package org.isnad.classifiers.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.classifiers.eval.Score;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;

/**
 * Prints precision, recall and F1 of whole names (person, place, organisation) on the token files in
 * {@code ../shared/examples}, beside a baseline that knows countries only. With a third argument it lists what differs.
 */
public final class NamesEval {
    private static final Map<String, String> GOLD =
            Map.of("PERS", "PER", "PER", "PER", "LOC", "LOC", "GPE", "LOC", "FAC", "LOC", "ORG", "ORG");

    // our names of places begin behind the word for their kind, those of Wojood with it: «مدينة القدس»
    private static final Set<String> KINDS_OF_PLACES =
            Set.of("مدينة", "قرية", "بلدة", "حي", "لواء", "ضاحية", "مستوطنة");

    private NamesEval() {}

    // of nested names a word has a tag for each, outermost first
    private record Token(String word, List<String> tags) {
        List<String> of(char position) {
            return tags.stream()
                    .filter(tag -> tag.charAt(0) == position && tag.startsWith("-", 1))
                    .map(tag -> tag.substring(2))
                    .toList();
        }
    }

    private record Entity(int first, int last, String type) {}

    public static void main(String[] args) throws IOException {
        Path examples = Path.of(args.length > 0 ? args[0] : "../../../shared/examples");
        eval(examples.resolve("anercorp_first_4000_tokens.txt"), " ", "ar", args);
        eval(examples.resolve("wojood_train_3000.txt"), " ", "ar", args);
        eval(examples.resolve("nemo_dev_2500.bmes"), " ", "he", args);
        eval(examples.resolve("panx_dev_tr_3000.tsv"), "\t", "tr", args);
    }

    private static void eval(Path file, String separator, String language, String[] args) throws IOException {
        if (!Files.exists(file) || (args.length > 1 && !file.toString().contains(args[1]))) {
            return;
        }
        List<Token> tokens = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(separator);
            tokens.add(line.isBlank() || parts.length < 2 ? new Token("\n", List.of()) : token(parts));
        }
        List<Integer> starts = new ArrayList<>();
        Report report = report(tokens, starts, Locale.forLanguageTag(language));
        Set<Entity> gold = gold(tokens);
        Set<Entity> found = new HashSet<>();
        Set<Entity> baseline = new HashSet<>();
        for (Finding finding : new NamesClassifier().classify(Dossier.of(report), Work.UNWATCHED)) {
            Mention mention = (Mention) finding;
            entity(mention, starts, tokens)
                    .map(entity -> file.toString().contains("wojood") ? withKind(entity, tokens) : entity)
                    .ifPresent(found::add);
            if (mention.kind().equals("country")) {
                entity(mention, starts, tokens).ifPresent(baseline::add);
            }
        }
        System.out.println(file.getFileName());
        for (String type : List.of("PER", "LOC", "ORG", "all")) {
            System.out.println(
                    "  " + type + "  " + score(gold, found, type) + "   baseline " + score(gold, baseline, type));
        }
        System.out.println("  outermost only  " + score(outermost(gold), outermost(found), "all"));
        if (args.length > 2) {
            gold.stream()
                    .filter(e -> !found.contains(e))
                    .forEach(e -> System.out.println("MISSED " + words(e, tokens)));
            found.stream()
                    .filter(e -> !gold.contains(e))
                    .forEach(e -> System.out.println("WRONG  " + words(e, tokens)));
        }
    }

    private static Report report(List<Token> tokens, List<Integer> starts, Locale language) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (Token token : tokens) {
            starts.add(text.length());
            text.append(token.word()).append(' ');
            if (token.word().equals(".") || token.word().equals("\n")) {
                passages.add(new Passage(new Span(from, text.length()), Role.PARAGRAPH, language, "eval"));
                from = text.length();
            }
        }
        passages.add(new Passage(new Span(from, text.length()), Role.PARAGRAPH, language, "eval"));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Document document = new Document("eval", Optional.empty(), Optional.empty(), bytes);
        return new Report(ReportId.of(document, 0), Publication.UNSTATED, text.toString(), passages);
    }

    private static Token token(String[] parts) {
        List<String> tags = List.of(parts).subList(1, parts.length).stream()
                .map(tag -> tag.replaceFirst("^S-", "B-").replaceFirst("^[EM]-", "I-"))
                .toList();
        return new Token(parts[0], tags);
    }

    private static Set<Entity> gold(List<Token> tokens) {
        Set<Entity> gold = new HashSet<>();
        Map<String, List<Integer>> open = new HashMap<>();
        for (int i = 0; i <= tokens.size(); i++) {
            Token token = i < tokens.size() ? tokens.get(i) : new Token("", List.of());
            for (String type : Set.copyOf(open.keySet())) {
                List<Integer> starts = open.get(type);
                long going = token.of('I').stream().filter(type::equals).count();
                while (starts.size() > going) {
                    gold.add(new Entity(starts.removeLast(), i - 1, GOLD.getOrDefault(type, "")));
                }
            }
            for (String type : token.of('B')) {
                open.computeIfAbsent(type, t -> new ArrayList<>()).add(i);
            }
        }
        gold.removeIf(entity -> entity.type().isEmpty());
        return gold;
    }

    private static Set<Entity> outermost(Set<Entity> all) {
        return all.stream()
                .filter(e -> all.stream()
                        .noneMatch(o -> !o.equals(e)
                                && o.first() <= e.first()
                                && o.last() >= e.last()
                                && (o.first() < e.first() || o.last() > e.last())))
                .collect(Collectors.toSet());
    }

    private static Optional<Entity> entity(Mention mention, List<Integer> starts, List<Token> tokens) {
        String type = switch (mention.kind()) {
            case "person" -> "PER";
            case "country", "city", "region", "facility" -> "LOC";
            case "office", "nationality" -> "";
            default -> "ORG";
        };
        int first = token(starts, mention.span().start());
        int last = token(starts, mention.span().end() - 1);
        return type.isEmpty() ? Optional.empty() : Optional.of(new Entity(first, last, type));
    }

    private static Entity withKind(Entity entity, List<Token> tokens) {
        boolean kind = entity.type().equals("LOC")
                && entity.first() > 0
                && KINDS_OF_PLACES.contains(tokens.get(entity.first() - 1).word());
        return kind ? new Entity(entity.first() - 1, entity.last(), "LOC") : entity;
    }

    private static int token(List<Integer> starts, int index) {
        int found = java.util.Collections.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    private static String score(Set<Entity> gold, Set<Entity> found, String type) {
        Score score = new Score();
        score.compare(
                found.stream().filter(e -> is(e, type)).toList(),
                gold.stream().filter(e -> is(e, type)).toList(),
                Entity::equals);
        return String.format(
                Locale.ROOT, "P %.2f R %.2f F1 %.2f (%d)", score.precision(), score.recall(), score.f1(), score.size());
    }

    private static boolean is(Entity entity, String type) {
        return type.equals("all") || entity.type().equals(type);
    }

    private static String words(Entity entity, List<Token> tokens) {
        StringBuilder words = new StringBuilder(entity.type());
        for (int i = Math.max(0, entity.first() - 2); i < Math.min(tokens.size(), entity.last() + 3); i++) {
            words.append(i == entity.first() ? " [" : " ")
                    .append(tokens.get(i).word().strip());
            words.append(i == entity.last() ? "]" : "");
        }
        return words.toString();
    }
}
