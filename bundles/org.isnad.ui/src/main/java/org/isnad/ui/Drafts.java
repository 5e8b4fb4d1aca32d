package org.isnad.ui;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.report.Quote;
import org.isnad.workspace.Note;

/** Notes that were begun and not kept yet; they outlive a crash and a change of the case. */
final class Drafts {
    private static final String KEY = "ui.drafts";
    private static final int MOST = 50;
    private final Preferences preferences;

    Drafts(Preferences preferences) {
        this.preferences = preferences;
    }

    /** What was begun about these words, or in place of this note; else what is given. */
    String about(Object words, String otherwise) {
        return all().getOrDefault(name(words), otherwise);
    }

    /** Remembers it; of very many drafts the oldest are forgotten. */
    void begun(Object about, String words) {
        Map<String, String> all = all();
        all.remove(name(about));
        all.put(name(about), words);
        keep(all);
    }

    void over(Object about) {
        Map<String, String> all = all();
        if (all.remove(name(about)) != null) {
            keep(all);
        }
    }

    private static String name(Object about) {
        return switch (about) {
            case Quote quote ->
                quote.report() + ":" + quote.span().start() + "-" + quote.span().end();
            case Note note -> note.report() + "@" + note.written();
            default ->
                throw new IllegalArgumentException("Notes are begun on words or in place of notes, not on " + about);
        };
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        Arrays.stream(preferences.get(KEY, "").split(" "))
                .map(entry -> entry.split("="))
                .filter(entry -> entry.length == 2)
                .forEach(entry -> all.put(entry[0], decoded(entry[1])));
        return all;
    }

    private void keep(Map<String, String> all) {
        preferences.put(
                KEY,
                all.entrySet().stream()
                        .skip(Math.max(0, all.size() - MOST))
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining(" ")));
    }

    private static String encoded(String words) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String words) {
        try {
            return new String(Base64.getUrlDecoder().decode(words), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // somebody wrote into the settings
            return "";
        }
    }
}
