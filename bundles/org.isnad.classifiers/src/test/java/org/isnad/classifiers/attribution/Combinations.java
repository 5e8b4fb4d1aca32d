package org.isnad.classifiers.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Composes sentences whose chains are known from parts that know nothing of each other: sources, papers, contents, frames. */
final class Combinations {
    // steps through the papers and contents, so that each source meets others in each frame
    private static final int PAPER_STEP = 3;
    private static final int CONTENT_STEP = 5;

    private final List<List<String>> sources = new ArrayList<>();
    private final List<List<String>> papers = new ArrayList<>();
    private final List<List<String>> contents = new ArrayList<>();
    private final List<String> frames = new ArrayList<>();
    private final Locale locale;

    private Combinations(Locale locale) {
        this.locale = locale;
    }

    /** Every frame with every source of the language. */
    static List<ChainsEval.Wanted> of(String language) throws IOException {
        Combinations parts = new Combinations(Locale.of(language));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Combinations.class.getResourceAsStream("combinations-" + language + ".txt"), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(parts::add);
        }
        return parts.composed();
    }

    private void add(String line) {
        String rest = line.substring(line.indexOf('\t') + 1);
        List<String> forms = List.of(rest.split(" \\| "));
        switch (line.charAt(0)) {
            case 'S' -> sources.add(forms);
            case 'P' -> papers.add(forms);
            case 'C' -> contents.add(forms);
            default -> frames.add(rest);
        }
    }

    private List<ChainsEval.Wanted> composed() {
        List<ChainsEval.Wanted> all = new ArrayList<>();
        for (int frame = 0; frame < frames.size(); frame++) {
            for (int i = 0; i < sources.size(); i++) {
                String text = filled(frames.get(frame), 'S', sources.get(i));
                text = filled(text, 'P', papers.get((i * PAPER_STEP + frame) % papers.size()));
                text = filled(text, 'C', contents.get((i * CONTENT_STEP + frame) % contents.size()));
                ChainsEval.Wanted wanted = ChainsEval.wanted(text);
                all.add(new ChainsEval.Wanted(capital(wanted.text()), wanted.hops(), wanted.content()));
            }
        }
        return all;
    }

    private static String filled(String frame, char part, List<String> forms) {
        String text = frame;
        for (int form = 0; form < forms.size(); form++) {
            text = text.replace("{" + part + (form + 1) + "}", forms.get(form));
        }
        return text;
    }

    private String capital(String text) {
        int first = text.startsWith("\"") ? 1 : 0;
        return text.substring(0, first)
                + text.substring(first, first + 1).toUpperCase(locale)
                + text.substring(first + 1);
    }
}
