package org.isnad.core.flow;

import java.util.List;
import org.isnad.report.Attribution;
import org.isnad.report.Claim;
import org.isnad.report.Classification;
import org.isnad.report.Finding;
import org.isnad.report.Mention;
import org.isnad.report.Quantity;
import org.isnad.report.Quotation;
import org.isnad.report.TimeReference;

/** The names of finding kinds as classifiers write them in needs and gives. */
final class Kinds {
    private static final String LABEL = "label";

    private Kinds() {}

    static String of(Finding finding) {
        return switch (finding) {
            case Mention m -> "mention";
            case TimeReference t -> "time";
            case Quantity q -> "quantity";
            case Quotation q -> "quotation";
            case Attribution a -> "attribution";
            case Claim c -> "claim";
            case Classification c -> LABEL + "." + c.label().scheme();
        };
    }

    /** Whether a list of gives or needs speaks of a kind: «label» stands for every scheme. */
    static boolean speaksOf(List<String> kinds, String kind) {
        return kinds.contains(kind) || (kind.startsWith(LABEL + ".") && kinds.contains(LABEL));
    }

    /** Whether one of {@code needs} is among {@code gives}. */
    static boolean meets(List<String> needs, List<String> gives) {
        return gives.stream().anyMatch(give -> speaksOf(needs, give))
                || needs.stream().anyMatch(need -> speaksOf(gives, need));
    }
}
