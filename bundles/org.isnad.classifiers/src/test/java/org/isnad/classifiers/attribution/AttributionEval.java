package org.isnad.classifiers.attribution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.classifiers.ar.attribution.ArabicAttributionClassifier;
import org.isnad.classifiers.ar.attribution.CueList;
import org.isnad.classifiers.en.attribution.EnglishAttributionClassifier;
import org.isnad.classifiers.eval.Score;
import org.isnad.classifiers.he.attribution.HebrewAttributionClassifier;
import org.isnad.classifiers.tr.attribution.TurkishAttributionClassifier;
import org.isnad.classify.Classifier;
import org.isnad.report.Attribution;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Link;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;

/** Prints precision, recall and F1 of cue, source and content, exact and overlapping, beside a trivial baseline. */
public final class AttributionEval {
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final boolean verbose;

    private AttributionEval(boolean verbose) {
        this.verbose = verbose;
    }

    public static void main(String[] arguments) throws IOException {
        Optional<Path> examples = Gold.examples();
        if (examples.isEmpty()) {
            System.out.println("Skipped: no folder shared/examples beside the repository");
            return;
        }
        Path folder = examples.get();
        AttributionEval eval = new AttributionEval(arguments.length > 1);
        String only = arguments.length > 0 ? arguments[0] : "";
        eval.language(
                "ar",
                only,
                Gold.lines(folder.resolve("attribution_ar_padt_dev_150.jsonl")),
                new ArabicAttributionClassifier());
        eval.listed(only, folder);
        eval.own("ar", only);
        eval.language("en", only, Gold.articles(folder.resolve("polnear_train_8")), new EnglishAttributionClassifier());
        eval.language(
                "he",
                only,
                Gold.lines(folder.resolve("attribution_he_htb_dev_120.jsonl")),
                new HebrewAttributionClassifier());
        eval.language(
                "tr",
                only,
                Gold.lines(folder.resolve("attribution_tr_boun_dev_150.jsonl")),
                new TurkishAttributionClassifier());
    }

    private void language(String language, String only, List<Gold> gold, Classifier classifier) {
        if (!only.isEmpty() && !only.equals(language)) {
            return;
        }
        Function<Gold, List<Gold.Marked>> rules = each -> rules(each, classifier, language);
        measure(language + " rules", gold, rules, verbose);
        measure(language + " baseline", gold, each -> Baseline.find(each.text(), language), false);
    }

    // the Arabic data was found by the list: whoever says so with another cue is marked nowhere in it
    private void listed(String only, Path folder) throws IOException {
        if (!only.isEmpty() && !only.equals("ar")) {
            return;
        }
        CueList list = new CueList(folder.resolve("attribution-cues.tsv"));
        Function<Gold, List<Gold.Marked>> rules = each -> rules(each, new ArabicAttributionClassifier(), "ar").stream()
                .filter(found -> list.holds(found.cue().in(each.text())))
                .toList();
        measure("ar listed", Gold.lines(folder.resolve("attribution_ar_padt_dev_150.jsonl")), rules, verbose);
    }

    // «=»: the half the rules were made with; «~»: the half nobody looked at
    private void own(String language, String only) {
        if (!only.isEmpty() && !only.equals(language)) {
            return;
        }
        Function<Gold, List<Gold.Marked>> rules = each -> rules(each, new ArabicAttributionClassifier(), language);
        for (String half : List.of("=", "~")) {
            List<Gold> gold = OwnSentences.read(ArabicAttributionClassifier.class, "sentences.txt", half);
            measure(language + " own " + half, gold, rules, verbose && half.equals("="));
            List<Gold> careless = gold.stream().map(OwnSentences::careless).toList();
            measure(language + " bare " + half, careless, rules, false);
        }
    }

    static List<Gold.Marked> rules(Gold gold, Classifier classifier, String language) {
        return classifier.classify(Dossier.of(report(gold.text(), language)), Work.UNWATCHED).stream()
                .map(finding -> marked((Attribution) finding))
                .toList();
    }

    static Report report(String text, String language) {
        ReportId id = ReportId.of(
                new Document(
                        "eval", Optional.of("text/plain"), Optional.empty(), text.getBytes(StandardCharsets.UTF_8)),
                0);
        return new Report(id, Publication.UNSTATED, text, passages(text, Locale.of(language)));
    }

    // a text of several paragraphs begins with its headline
    private static List<Passage> passages(String text, Locale language) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                boolean headline = passages.isEmpty() && text.indexOf('\n') > 0;
                Span span = new Span(from, from + line.length());
                passages.add(new Passage(span, headline ? Role.HEADLINE : Role.PARAGRAPH, language, "eval"));
            }
            from += line.length() + 1;
        }
        return passages;
    }

    public static Gold.Marked marked(Attribution attribution) {
        Link origin = attribution.chain().getLast();
        Span source = origin.source().span();
        // an ellipsis has its antecedent's words, which are not marked in the data
        boolean here = !source.equals(origin.cue())
                && Math.abs(source.start() - origin.cue().start()) < 400;
        return new Gold.Marked(
                origin.cue(), here ? Optional.of(source) : Optional.empty(), Optional.of(attribution.span()));
    }

    private void measure(String name, List<Gold> gold, Function<Gold, List<Gold.Marked>> finder, boolean show) {
        Score[] exact = {new Score(), new Score(), new Score()};
        Score[] overlap = {new Score(), new Score(), new Score()};
        for (Gold each : gold) {
            List<Gold.Marked> found = finder.apply(each);
            new Pairing(each, found).count(exact, overlap);
            if (show) {
                show(each, found);
            }
        }
        out.printf(Locale.ROOT, "%-12s P/R/F1  cue %s  source %s  content %s%n", name, exact[0], exact[1], exact[2]);
        out.printf(
                Locale.ROOT, "%-12s overlap cue %s  source %s  content %s%n", "", overlap[0], overlap[1], overlap[2]);
    }

    private void show(Gold gold, List<Gold.Marked> found) {
        for (Gold.Marked marked : gold.marked()) {
            Optional<Gold.Marked> pair = Pairing.best(marked, found);
            if (pair.isEmpty()) {
                out.println("MISSED " + words(gold, marked) + "\n    in " + gold.text());
            } else if (!Pairing.same(gold, marked, pair.get())) {
                out.println("GOLD   " + words(gold, marked) + "\nFOUND  " + words(gold, pair.get()));
            }
        }
        for (Gold.Marked marked : found) {
            if (gold.marked().stream().noneMatch(g -> g.cue().overlaps(marked.cue()))) {
                out.println("EXTRA  " + words(gold, marked));
            }
        }
    }

    private static String words(Gold gold, Gold.Marked marked) {
        return "[" + marked.cue().in(gold.text()) + "] "
                + marked.source().map(span -> span.in(gold.text())).orElse("–") + " | "
                + marked.content().map(span -> span.in(gold.text())).orElse("–");
    }
}
