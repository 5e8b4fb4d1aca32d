package org.isnad.classifiers.tr.claims;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;

/** Action classes by phrase; of a verb in the past («imzaladı») also what it becomes in reported speech. */
final class TurkishActions {
    private static final String HIGH = "ıiuü";
    private static final String LOW = "aeae";

    private TurkishActions() {}

    static Phrases<String> read() {
        Phrases.Builder<String> builder = Phrases.builder();
        List<List<String>> rows = LexiconFile.rows(TurkishActions.class, "actions.tsv");
        for (List<String> row : rows) {
            ClaimRules.parts(row.get(1)).forEach(form -> builder.add(form, row.getFirst()));
        }
        for (List<String> row : rows) {
            ClaimRules.parts(row.get(1))
                    .flatMap(TurkishActions::reported)
                    .forEach(form -> builder.add(form, row.getFirst()));
        }
        return builder.build();
    }

    // imzaladı: imzaladığı(nı, na, nda, ndan, nın), imzalamış(tı, tır), imzalayan, imzalaması(nı, na), imzalandığını …
    private static Stream<String> reported(String form) {
        int end = form.length();
        boolean past = end > 4 && "ıiuü".indexOf(form.charAt(end - 1)) >= 0 && "dt".indexOf(form.charAt(end - 2)) >= 0;
        if (!past) {
            return Stream.empty();
        }
        String high = form.substring(end - 1);
        String low = LOW.substring(HIGH.indexOf(high)).substring(0, 1);
        String stem = form.substring(0, end - 2);
        String nominal = form + "ğ" + high;
        String action = stem + "m" + low + "s" + high;
        String glide = "aeıioöuü".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? "y" : "";
        String hearsay = stem + "m" + high + "ş";
        return Stream.concat(
                Stream.of(nominal, action)
                        .flatMap(noun -> Stream.of(
                                        "", "n" + high, "n" + low, "nd" + low, "nd" + low + "n", "n" + high + "n")
                                .map(ending -> noun + ending)),
                Stream.of(
                        hearsay,
                        hearsay + "t" + high,
                        hearsay + "t" + high + "r",
                        stem + glide + low + "n",
                        stem + glide + low + "r" + low + "k",
                        form + "l" + low + "r"));
    }
}
