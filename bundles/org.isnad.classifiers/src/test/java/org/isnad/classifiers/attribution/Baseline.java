package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Span;

/** The least one could do: one common verb, the three words beside it, the rest of the line. */
public final class Baseline {
    private static final Map<String, Pattern> VERBS = Map.of(
            "ar", Pattern.compile("\\b(قال|قالت|أعلن|اعلن|اعلنت|أعلنت)\\b", Pattern.UNICODE_CHARACTER_CLASS),
            "en", Pattern.compile("\\b(said|says)\\b"),
            "he", Pattern.compile("\\b(אמר|אמרה|אמרו)\\b", Pattern.UNICODE_CHARACTER_CLASS),
            "tr", Pattern.compile("\\b(dedi|söyledi)\\b", Pattern.UNICODE_CHARACTER_CLASS));

    private Baseline() {}

    public static List<Gold.Marked> find(String text, String language) {
        List<Gold.Marked> found = new ArrayList<>();
        Matcher verb = VERBS.get(language).matcher(text);
        while (verb.find()) {
            Span cue = new Span(verb.start(), verb.end());
            boolean before = !language.equals("ar");
            int sourceStart = before ? words(text, verb.start(), -1) : verb.end();
            int sourceEnd = before ? verb.start() : words(text, verb.end(), 1);
            int end = text.indexOf('\n', verb.end());
            found.add(new Gold.Marked(
                    cue,
                    span(sourceStart, sourceEnd),
                    span(before ? verb.end() : sourceEnd, end < 0 ? text.length() : end)));
        }
        return found;
    }

    private static Optional<Span> span(int start, int end) {
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    // three words on or back
    private static int words(String text, int from, int step) {
        int at = from;
        for (int words = 0; words < 3; words++) {
            at += step;
            while (at > 0 && at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '\n') {
                at += step;
            }
        }
        return Math.max(0, Math.min(at, text.length()));
    }
}
