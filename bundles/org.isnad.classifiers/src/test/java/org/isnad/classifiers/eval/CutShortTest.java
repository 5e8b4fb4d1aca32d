package org.isnad.classifiers.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Dossier;
import org.isnad.report.Outcome;
import org.isnad.report.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No classifier fails on a sentence that breaks off, wherever it breaks off. */
class CutShortTest {
    private static final List<String> LANGUAGES = Corpus.LANGUAGES;
    private static final int PARTS = 4;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void brokenOffSentencesAreRead(String language) {
        try (Product product = new Product()) {
            List<String> failures = new ArrayList<>();
            for (Annotated report : Corpus.reports(language)) {
                for (String broken : broken(report.text())) {
                    failures(product.analyse("broken.txt", broken.getBytes(StandardCharsets.UTF_8)), failures);
                }
            }
            assertEquals(List.of(), failures);
        }
    }

    // a paragraph ends behind each comma; behind so many words; the text itself somewhere
    private static List<String> broken(String text) {
        List<String> broken = new ArrayList<>();
        broken.add(text.replaceAll("[,،] ", "$0\n\n"));
        for (int words : new int[] {1, 2, 3, 5, 8}) {
            broken.add(text.replaceAll("(?:\\S+\\s+){" + words + "}", "$0\n\n"));
        }
        for (int part = 1; part < PARTS; part++) {
            broken.add(text.substring(0, text.length() * part / PARTS));
        }
        return broken;
    }

    private static void failures(Dossier dossier, List<String> failures) {
        for (Run run : dossier.analysis().runs()) {
            if (run.outcome() instanceof Outcome.Failed failed) {
                failures.add(failed.reason().arguments().toString());
            }
        }
    }
}
