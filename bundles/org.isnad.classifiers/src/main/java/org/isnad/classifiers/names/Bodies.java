package org.isnad.classifiers.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.report.Mention;

/** What was told to be a body by the words beside it once is one wherever its capitals alone speak for it. */
final class Bodies {
    private Bodies() {}

    /** The same mentions, those of capitals alone with the kind their name has elsewhere in the report. */
    static List<Mention> again(List<Mention> mentions) {
        Map<String, String> kinds = new HashMap<>();
        for (Mention mention : mentions) {
            boolean body =
                    mention.kind().equals("organisation") || mention.kind().equals("outlet");
            if (body && mention.entity().isEmpty()) {
                kinds.putIfAbsent(mention.name(), mention.kind());
            }
        }
        return kinds.isEmpty()
                ? mentions
                : mentions.stream().map(mention -> known(mention, kinds)).toList();
    }

    private static Mention known(Mention mention, Map<String, String> kinds) {
        String kind = kinds.get(mention.name());
        boolean capitals =
                mention.rule().endsWith("-capitals") || mention.rule().endsWith("-again");
        return kind == null || !capitals || mention.kind().equals(kind)
                ? mention
                : new Mention(mention.span(), kind, mention.name(), Optional.empty(), mention.rule());
    }
}
