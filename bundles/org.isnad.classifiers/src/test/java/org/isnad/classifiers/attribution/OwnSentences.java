package org.isnad.classifiers.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.report.Span;
import org.isnad.text.LexiconFile;

/**
 * Sentences written by us and marked: {@code [cue:قال] [source:الوزير] [content:إن …]}; further attributions of a sentence
 * carry a number: {@code [cue2:مضيفا]}. Which half a sentence belongs to says its first character.
 */
public final class OwnSentences {
    private OwnSentences() {}

    private record Mark(String kind, String number, int start) {}

    /** The sentences beside a class whose line begins with {@code half}. */
    static List<Gold> read(Class<?> beside, String resource, String half) {
        return LexiconFile.rows(beside, resource).stream()
                .map(row -> String.join("\t", row))
                .filter(line -> line.startsWith(half + " "))
                .map(line -> sentence(line.substring(2)))
                .toList();
    }

    private static Gold sentence(String marked) {
        StringBuilder text = new StringBuilder();
        Deque<Mark> open = new ArrayDeque<>();
        Map<String, Map<String, Span>> found = new TreeMap<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                int colon = marked.indexOf(':', i);
                String name = marked.substring(i + 1, colon);
                open.push(new Mark(name.replaceAll("\\d", ""), name.replaceAll("\\D", ""), text.length()));
                i = colon;
            } else if (c == ']') {
                Mark mark = open.pop();
                found.computeIfAbsent(mark.number(), n -> new TreeMap<>())
                        .put(mark.kind(), new Span(mark.start(), text.length()));
            } else {
                text.append(c);
            }
        }
        return new Gold(
                text.toString(),
                new ArrayList<>(found.values())
                        .stream().map(OwnSentences::marked).toList());
    }

    private static Gold.Marked marked(Map<String, Span> parts) {
        Span cue = Optional.ofNullable(parts.get("cue")).orElseThrow();
        return new Gold.Marked(
                cue, Optional.ofNullable(parts.get("source")), Optional.ofNullable(parts.get("content")));
    }

    /** The same sentences as careless writers spell them: no hamzas on or under alef, no vowel marks. */
    static Gold careless(Gold gold) {
        return new Gold(gold.text().replaceAll("[أإآ]", "ا"), gold.marked());
    }
}
