package org.isnad.classifiers.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Mention;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** Two names of one person, once told beside each other, have one entity: «عائشة الخليل المعروفة بأم خليل». */
final class Aliases {
    private static final int WIDEST = 40;
    private static final String PARTICLES = "بل";

    private static final Set<String> WORDS = LexiconFile.rows(Aliases.class, "alias-words.tsv").stream()
            .flatMap(row -> row.stream().flatMap(cell -> Stream.of(cell.split("\\|"))))
            .map(FoldedText::fold)
            .collect(Collectors.toUnmodifiableSet());

    private Aliases() {}

    /** Whether another name of the same person stands behind the word. */
    static boolean leadsTo(String folded) {
        return WORDS.contains(folded);
    }

    /** The same mentions in their order, every other name of a person with the entity of the name it was told beside. */
    static List<Mention> joined(String text, List<Mention> mentions) {
        Map<Optional<String>, Optional<String>> others = new HashMap<>();
        Mention person = null;
        for (Mention mention : mentions) {
            if (mention.kind().equals("person")) {
                if (person != null && mention.entity().isPresent() && alias(text, person, mention)) {
                    others.putIfAbsent(mention.entity(), others.getOrDefault(person.entity(), person.entity()));
                }
                person = mention;
            }
        }
        return others.isEmpty()
                ? mentions
                : mentions.stream()
                        .map(mention -> others.containsKey(mention.entity())
                                ? with(mention, others.get(mention.entity()))
                                : mention)
                        .toList();
    }

    private static boolean alias(String text, Mention first, Mention second) {
        int from = first.span().end();
        int to = second.span().start();
        if (to <= from || to - from > WIDEST) {
            return false;
        }
        String between = FoldedText.fold(text.substring(from, to).replaceAll("[(),،:\"«»“”]", " "))
                .strip();
        int last = between.length() - 1;
        // «المعروفة بـأم خليل»
        boolean particle = last > 0 && between.charAt(last - 1) == ' ' && PARTICLES.indexOf(between.charAt(last)) >= 0;
        String words = particle ? between.substring(0, last).strip() : between;
        // «المعروفة في الحي بـأم خليل»
        int where = words.indexOf(" في ");
        return WORDS.contains(where < 0 ? words : words.substring(0, where));
    }

    private static Mention with(Mention mention, Optional<String> entity) {
        return new Mention(mention.span(), mention.kind(), mention.name(), entity, mention.rule());
    }
}
