package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.core.flow.Flow;
import org.isnad.parse.ParseException;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.report.Row;
import org.isnad.work.Work;

/**
 * Prints how many claims that two reports share, in two languages and in one, are found in one row, and how many rows hold
 * what does not belong together. With the argument {@code -v} it shows what went wrong in the events made for looking; with
 * files behind it, in theirs alone.
 */
public final class ClaimsEval {
    static final String ALL = "all  ";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Flow flow;
    private final boolean verbose;

    ClaimsEval(Flow flow, boolean verbose) {
        this.flow = flow;
        this.verbose = verbose;
    }

    public static void main(String[] arguments) throws IOException, ParseException, ReflectiveOperationException {
        try (Flow flow = new Flow(Plugged.catalogue())) {
            ClaimsEval eval = new ClaimsEval(flow, arguments.length > 0);
            for (String file : List.of(arguments).subList(Math.min(1, arguments.length), arguments.length)) {
                eval.print(file, ToldEvent.in(Files.readString(Path.of(file))));
            }
            if (arguments.length < 2) {
                eval.print("two languages", ToldEvent.ours());
                eval.print("one language", ToldEvent.within());
            }
        }
    }

    private void print(String title, List<ToldEvent> all) throws ParseException {
        for (boolean held : new boolean[] {false, true}) {
            List<ToldEvent> events =
                    all.stream().filter(event -> event.held() == held).toList();
            Map<String, Score> scores = new TreeMap<>();
            for (ToldEvent event : events) {
                measure(event, scores);
            }
            out.println(title + (held ? ", only measured" : ", looked at"));
            scores.forEach((languages, score) -> out.println("  " + languages + " " + score));
            out.println("  rows between reports of different events: " + strange(events));
        }
    }

    /** Of one pair of languages or of all. */
    static final class Score {
        int shared;
        int found;
        int rows;
        int right;

        double recall() {
            return (double) found / shared;
        }

        double precision() {
            return rows == 0 ? 0 : (double) right / rows;
        }

        @Override
        public String toString() {
            double f = found == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
            return String.format(
                    Locale.ROOT,
                    "P %.2f (%d of %d rows) R %.2f (%d of %d claims) F1 %.2f",
                    precision(),
                    right,
                    rows,
                    recall(),
                    found,
                    shared,
                    f);
        }
    }

    void measure(ToldEvent event, Map<String, Score> scores) throws ParseException {
        List<ToldEvent.Telling> tellings = event.tellings();
        List<Dossier> dossiers = new ArrayList<>();
        for (ToldEvent.Telling telling : tellings) {
            dossiers.add(telling.dossier(flow, event.id() + "-" + telling.language() + dossiers.size()));
        }
        for (int i = 0; i < tellings.size(); i++) {
            for (int j = i + 1; j < tellings.size(); j++) {
                Comparison comparison = flow.compare(List.of(dossiers.get(i), dossiers.get(j)), Work.UNWATCHED);
                String languages =
                        tellings.get(i).language() + "-" + tellings.get(j).language();
                boolean tell = verbose && !event.held();
                if (tell) {
                    out.println("== " + event.id() + " " + languages + " " + comparison.relation());
                }
                Pair pair = new Pair(tellings.get(i), tellings.get(j), dossiers.get(i), dossiers.get(j));
                add(pair, comparison, List.of(score(scores, languages), score(scores, ALL)), tell);
            }
        }
    }

    /** How many rows join claims of different events, of those told in one language in that, of others in two. */
    int strange(List<ToldEvent> events) throws ParseException {
        int rows = 0;
        for (ToldEvent one : events) {
            for (ToldEvent other : events.subList(events.indexOf(one) + 1, events.size())) {
                for (ToldEvent.Telling a : one.tellings()) {
                    for (ToldEvent.Telling b : other.tellings()) {
                        if (one.oneLanguage() == a.language().equals(b.language())) {
                            List<Dossier> both = List.of(a.dossier(flow, "a"), b.dossier(flow, "b"));
                            rows += (int) strange(both, verbose);
                        }
                    }
                }
            }
        }
        return rows;
    }

    private long strange(List<Dossier> both, boolean tell) {
        List<Row> rows = flow.compare(both, Work.UNWATCHED).rows().stream()
                .filter(row -> row.quotes().size() > 1)
                .toList();
        if (tell) {
            rows.forEach(
                    row -> out.println("  STRANGE " + both.getFirst().report().title() + " / "
                            + both.getLast().report().title() + " " + row.reason()));
        }
        return rows.size();
    }

    private static Score score(Map<String, Score> scores, String name) {
        return scores.computeIfAbsent(name, made -> new Score());
    }

    private record Pair(ToldEvent.Telling one, ToldEvent.Telling other, Dossier a, Dossier b) {
        Optional<String> claim(Quote quote) {
            boolean first = quote.report().equals(a.report().id());
            return (first ? one : other).claim(quote, (first ? a : b).report().text());
        }

        String words(Quote quote) {
            boolean first = quote.report().equals(a.report().id());
            return quote.span().in((first ? a : b).report().text());
        }

        String told(String claim) {
            return told(one, claim) + told(other, claim);
        }

        private static String told(ToldEvent.Telling telling, String claim) {
            return telling.sentences().stream()
                    .filter(told -> told.claim().equals(claim))
                    .map(told -> "\n      " + told.sentence())
                    .collect(Collectors.joining());
        }

        Set<String> shared() {
            Set<String> shared = new HashSet<>(claims(one));
            shared.retainAll(claims(other));
            shared.remove(ToldEvent.ALONE);
            return shared;
        }

        private static Set<String> claims(ToldEvent.Telling telling) {
            return telling.sentences().stream().map(ToldEvent.Told::claim).collect(Collectors.toSet());
        }
    }

    private void add(Pair pair, Comparison comparison, List<Score> scores, boolean tell) {
        Set<String> missed = new HashSet<>(pair.shared());
        for (Row row : comparison.rows()) {
            if (row.quotes().size() < 2) {
                continue;
            }
            List<Optional<String>> claims =
                    row.quotes().stream().map(pair::claim).toList();
            boolean right = claims.getFirst().equals(claims.getLast())
                    && claims.getFirst()
                            .filter(claim -> !claim.equals(ToldEvent.ALONE))
                            .isPresent();
            boolean found = right && missed.remove(claims.getFirst().orElseThrow());
            for (Score score : scores) {
                score.rows++;
                score.right += right ? 1 : 0;
                score.found += found ? 1 : 0;
            }
            if (tell && !right) {
                out.println("  WRONG " + row.reason());
                row.quotes().forEach(quote -> out.println("      " + pair.words(quote)));
            }
        }
        scores.forEach(score -> score.shared += pair.shared().size());
        if (tell) {
            missed.forEach(claim -> out.println("  MISSED " + claim + pair.told(claim)));
        }
    }
}
