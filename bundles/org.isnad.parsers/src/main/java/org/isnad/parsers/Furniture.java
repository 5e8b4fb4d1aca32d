package org.isnad.parsers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** Knows the lines that belong to the page and not to the report. */
final class Furniture {
    // a line of the page is short; what is longer is read as a paragraph
    private static final int LONGEST = 160;
    private static final int LONGEST_NOTICE = 600;

    private record Rule(String name, String how, List<String> forms) {}

    /** A line of the page: its rule, and whether the short lines below it belong to it. */
    record Match(String rule, boolean opens) {}

    private static final List<Rule> RULES = rules();
    private static final Set<String> SHARING = sharing();

    private Furniture() {}

    static Optional<Match> match(String words) {
        if (words.length() > LONGEST_NOTICE) {
            return Optional.empty();
        }
        String folded = FoldedText.fold(words);
        String bare = Names.bare(folded);
        if (bare.isEmpty()) {
            return Optional.of(new Match(isStray(folded) ? "furniture.stray-brackets" : "furniture.signs", false));
        }
        if (folded.length() <= LONGEST && isSharing(bare)) {
            return Optional.of(new Match("furniture.share", false));
        }
        return RULES.stream()
                .filter(rule -> folded.length() <= (rule.name.equals("notice") ? LONGEST_NOTICE : LONGEST))
                .filter(rule -> rule.forms.stream().anyMatch(form -> matches(rule.how, form, folded, bare)))
                .findFirst()
                .map(rule -> new Match("furniture." + rule.name, rule.how.equals("label")));
    }

    static boolean isStray(String words) {
        return words.equals("[]") || words.equals("[ ]");
    }

    private static boolean matches(String how, String form, String folded, String bare) {
        return switch (how) {
            case "line" -> bare.equals(form);
            case "label" ->
                bare.equals(form)
                        || (bare.startsWith(form)
                                && bare.length() > form.length()
                                && ":"
                                        .equals(bare.substring(form.length())
                                                .strip()
                                                .substring(0, 1)));
            case "start" -> folded.startsWith(form) && endsWord(folded, form.length());
            case "part" -> folded.contains(form);
            default -> throw new IllegalArgumentException("furniture.tsv: way of matching " + how + " is not known");
        };
    }

    private static boolean endsWord(String folded, int at) {
        return at == folded.length()
                || !Character.isLetter(folded.charAt(at))
                || !Character.isLetter(folded.charAt(at - 1));
    }

    private static boolean isSharing(String bare) {
        String[] words = bare.split("[^\\p{L}-]++");
        int known = 0;
        for (String word : words) {
            known += SHARING.contains(word) ? 1 : 0;
        }
        return known > 1 && known == words.length;
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (List<String> row : LexiconFile.rows(Furniture.class, "furniture.tsv")) {
            List<String> forms = List.of(row.get(2).split("\\|")).stream()
                    .map(FoldedText::fold)
                    .toList();
            rules.add(new Rule(row.get(0), row.get(1), forms));
        }
        return rules;
    }

    private static Set<String> sharing() {
        Set<String> words = new HashSet<>();
        LexiconFile.rows(Furniture.class, "sharing.txt").forEach(row -> words.add(FoldedText.fold(row.getFirst())));
        return words;
    }
}
