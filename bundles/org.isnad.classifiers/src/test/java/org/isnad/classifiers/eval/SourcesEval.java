package org.isnad.classifiers.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Attribution;
import org.isnad.report.Dossier;
import org.isnad.report.Mention;
import org.isnad.report.Source;
import org.isnad.report.Span;

/** Measures who sources are said to be in files of {@link SourceCards}; {@code -v} lists what differs. */
final class SourcesEval {
    // «X وY», "X and Y"
    private static final int LONGEST_AND = 4;
    private static final Entities ENTITIES = new Entities();
    // of papers and bodies nobody asks whose walk of life they are from
    private static final Set<String> THINGS = Set.of("ORGANISATION", "AGENCY", "OUTLET", "DOCUMENT");

    private final Tally tally;

    private SourcesEval(Tally tally) {
        this.tally = tally;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean verbose = arguments.length > 0 && arguments[0].equals("-v");
        try (Product product = new Product()) {
            for (int i = verbose ? 1 : 0; i < arguments.length; i++) {
                Path file = Path.of(arguments[i]);
                Tally tally = tally(SourceCards.read(file.getFileName().toString(), Files.readAllLines(file)), product);
                out.println(file.getFileName());
                tally.figures()
                        .forEach((measure, figure) -> out.printf(
                                Locale.ROOT,
                                "%-12s %.3f trivial %.3f of %d%n",
                                measure,
                                figure.value(),
                                figure.trivial(),
                                figure.size()));
                out.print(verbose ? tally.errors() : "");
            }
        }
    }

    /** All figures of some texts. */
    static Tally tally(List<SourceCards> texts, Product product) {
        SourcesEval eval = new SourcesEval(new Tally());
        texts.forEach(text -> eval.measure(text, product));
        return eval.tally;
    }

    private void measure(SourceCards text, Product product) {
        Dossier dossier = product.analyse(text.id() + ".txt", text.text().getBytes(StandardCharsets.UTF_8));
        List<Source> sources = dossier.findings(Attribution.class).stream()
                .flatMap(attribution -> attribution.chain().stream())
                .filter(link -> !link.cue().equals(link.source().span()))
                .map(link -> link.source())
                .toList();
        for (SourceCards.Card card : text.cards()) {
            Optional<Source> source = sources.stream()
                    .filter(each -> each.span().overlaps(card.span()))
                    .max(Comparator.comparingInt(each -> nearness(each.span(), card.span())));
            score("found", source.isPresent(), false);
            source.ifPresent(found -> measure(text, card, found, dossier));
        }
    }

    private static int nearness(Span found, Span wanted) {
        return 3 * (Math.min(found.end(), wanted.end()) - Math.max(found.start(), wanted.start())) - found.length();
    }

    private void measure(SourceCards text, SourceCards.Card card, Source source, Dossier dossier) {
        List<String> found = List.of(
                source.kind().name(),
                source.name(),
                source.named() ? "named" : "unnamed",
                source.count().isPresent() ? "" + source.count().getAsInt() : "several",
                source.affiliation().orElse("-"),
                source.nationality().orElse("-"),
                source.sector().map(Enum::name).orElse("-"));
        List<String> trivial = List.of("PERSON", card.span().in(text.text()), "named", "1", "-", "-", "-");
        boolean thing = THINGS.contains(card.fields().getFirst().getFirst());
        for (int i = 0; i < found.size(); i++) {
            String field = SourceCards.FIELDS.get(i);
            if (thing && field.equals("sector")) {
                continue;
            }
            List<String> wanted = card.fields().get(i);
            String given = found.get(i);
            String entity = field.equals("name") ? source.entity().orElse("") : given;
            boolean right = wanted.stream().anyMatch(each -> same(given, each) || named(entity, each, dossier));
            String without = trivial.get(i);
            score(field, right, wanted.stream().anyMatch(each -> same(without, each)));
            if (!right) {
                tally.error(() -> text.id() + " " + field.toUpperCase(Locale.ROOT) + " " + String.join(" / ", wanted)
                        + " found " + given + ": " + card.span().in(text.text())
                        + (source.span().equals(card.span())
                                ? ""
                                : " read " + source.span().in(text.text())));
            }
        }
    }

    private void score(String measure, boolean right, boolean trivial) {
        tally.score(measure).wanted();
        tally.score(measure).found(right);
        tally.baseline(measure).wanted();
        tally.baseline(measure).found(trivial);
    }

    private static boolean same(String given, String wanted) {
        return Entities.plain(given).equals(Entities.plain(wanted)) || joined(Entities.plain(given), wanted);
    }

    // by the lists or by the words of this very text
    private static boolean named(String entity, String wanted, Dossier dossier) {
        return ENTITIES.called(entity, wanted)
                || dossier.findings(Mention.class).stream()
                        .filter(mention ->
                                mention.entity().filter(entity::equals).isPresent())
                        .anyMatch(mention -> same(mention.name(), wanted) || same("ה" + mention.name(), wanted));
    }

    private static boolean joined(String found, String wanted) {
        String rest = found;
        String[] names = wanted.split(" ; ");
        for (String name : names) {
            rest = rest.replace(Entities.plain(name), "");
        }
        return names.length > 1 && rest.strip().length() <= LONGEST_AND;
    }
}
