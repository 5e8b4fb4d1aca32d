package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.isnad.core.compare.StanceOdds;
import org.isnad.core.flow.Flow;
import org.isnad.parse.ParseException;

/**
 * Fits the weights of {@link StanceOdds} on our pairs of headlines, and those of files given besides, and prints them in the
 * form of {@code stance-odds.tsv}: {@code StanceOddsFit [FILE.csv ...]}, columns s1, s2, stance.
 * Pairs that rules were mended by count less: of these rules are surer than of others.
 */
public final class StanceOddsFit {
    private static final List<String> UNREAD_BY_RULES = List.of("stance-pairs-sites.csv", "stance-pairs-wires.csv");
    private static final List<String> MENDED_BY = List.of(
            "stance-pairs.csv",
            "stance-pairs-annotated.csv",
            "stance-pairs-kinds.csv",
            "stance-pairs-later.csv",
            "stance-pairs-others.csv",
            "stance-pairs-told.csv");
    private static final double LESS = .3;

    private final Regression regression = new Regression(StanceOdds.names());

    public static void main(String[] arguments) throws IOException, ParseException, ReflectiveOperationException {
        StanceOddsFit fit = new StanceOddsFit();
        try (Flow flow = new Flow(Plugged.catalogue())) {
            for (String file : UNREAD_BY_RULES) {
                fit.add(ours(file), 1, flow);
            }
            for (String file : MENDED_BY) {
                fit.add(ours(file), LESS, flow);
            }
            for (String file : arguments) {
                fit.add(StanceEval.rows(Files.readString(Path.of(file))), LESS, flow);
            }
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(fit.regression.fit());
    }

    private void add(List<List<String>> rows, double counts, Flow flow) throws ParseException {
        for (List<String> row : rows) {
            if (!row.get(2).equals("other")) {
                StanceOdds.evidence(StanceEval.read(row.get(0), flow), StanceEval.read(row.get(1), flow))
                        .ifPresent(seen -> regression.add(seen, row.get(2).equals("disagree"), counts));
            }
        }
    }

    private static List<List<String>> ours(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(StanceOddsFit.class.getResourceAsStream(file))) {
            return StanceEval.rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
