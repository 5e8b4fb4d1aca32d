package org.isnad.classifiers.topics;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.text.LexiconFile;

/**
 * A topic.
 *
 * @param code lower case with hyphens
 * @param iptc number of the IPTC Media Topic it is or lies below, such as {@code 11000000}
 * @param family topics of one family lend each other a quarter of their weight
 * @param broad the topic of the statistics it is counted as
 */
record Topic(String code, String iptc, String family, String broad) {
    /** All topics by code; empty if the list is missing. */
    static final Map<String, Topic> ALL = LexiconFile.rows(Topic.class, "topics.tsv").stream()
            .map(Topic::of)
            .collect(Collectors.toUnmodifiableMap(Topic::code, Function.identity()));

    /** What a topic of the lists counts as in the statistics. */
    static String broad(String code) {
        Topic known = ALL.get(code);
        return known == null ? code : known.broad();
    }

    private static Topic of(List<String> row) {
        return new Topic(row.get(0), row.get(1), row.get(2), row.get(3));
    }
}
