package org.isnad.text.concepts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.text.Clitics;
import org.isnad.text.NameSkeletons;
import org.isnad.text.Stems;
import org.isnad.text.concepts.Concepts.Expression;

/**
 * Reads words for comparing texts across languages: concepts where the word or an expression is known, else its sound, since
 * a word no dictionary has is mostly a name or a loan and sounds alike everywhere. Keeps what it read: one for one job, not
 * for several threads.
 */
public final class Meanings {
    private static final double REDUCED = .6;
    private static final double NAME = 1.2;
    private static final double SAME_WORD = .6;
    private static final double NUMBER = 1.5;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 8;

    private final Locale language;
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Set<String>> forms = new HashMap<>();

    /** @param language of the texts to be read */
    public Meanings(Locale language) {
        this.language = language;
    }

    /** What a word tells alone and which expressions it may begin. */
    private record Known(List<Meaning> meanings, List<Expression> expressions) {}

    /**
     * What words that follow each other tell. An expression is told by the first of its words, and its others tell nothing
     * besides; of several the longest counts.
     *
     * @param folded words of {@link org.isnad.text.FoldedText#words()} in the order of the text
     * @return for each word what it tells, as {@link #of}
     */
    public List<List<Meaning>> read(List<String> folded) {
        List<List<Meaning>> told = new ArrayList<>(folded.size());
        while (told.size() < folded.size()) {
            int at = told.size();
            Known word = known.computeIfAbsent(
                    folded.get(at),
                    w -> new Known(of(w, language), Concepts.standard().beginning(w, language)));
            Optional<Expression> longest = word.expressions.stream()
                    .filter(expression -> stands(expression, folded, at + 1))
                    .max(Comparator.comparingInt(expression -> expression.rest().size()));
            told.add(longest.map(Meanings::concept).orElse(word.meanings));
            longest.ifPresent(expression ->
                    told.addAll(Collections.nCopies(expression.rest().size(), List.of())));
        }
        return told;
    }

    private static List<Meaning> concept(Expression expression) {
        Concepts concepts = Concepts.standard();
        return List.of(new Meaning(concepts.id(expression.concept()), concepts.weight(expression.concept())));
    }

    private boolean stands(Expression expression, List<String> folded, int at) {
        List<String> rest = expression.rest();
        return at + rest.size() <= folded.size()
                && IntStream.range(0, rest.size())
                        .allMatch(i -> forms.computeIfAbsent(folded.get(at + i), w -> Concepts.listed(w, language))
                                .contains(rest.get(i)));
    }

    /**
     * What a word tells alone.
     *
     * @param folded a word of {@link org.isnad.text.FoldedText#words()}
     * @param language of the text around
     * @return empty if it tells nothing, as an article does
     */
    public static List<Meaning> of(String folded, Locale language) {
        char first = folded.charAt(0);
        if (first >= '0' && first <= '9') {
            return number(folded, language);
        }
        if (folded.length() < 2 || Stems.isStopWord(folded)) {
            return List.of();
        }
        List<Meaning> meanings = new ArrayList<>();
        int[] exact = Concepts.standard().exact(folded, language);
        if (exact.length > 0) {
            concepts(exact, 1, meanings);
        } else {
            concepts(Concepts.standard().reduced(folded, language), REDUCED, meanings);
            names(folded, meanings);
        }
        return meanings;
    }

    // all senses count, each the less the more there are
    private static void concepts(int[] senses, double weight, List<Meaning> meanings) {
        Concepts concepts = Concepts.standard();
        for (int sense : senses) {
            meanings.add(new Meaning(concepts.id(sense), weight * concepts.weight(sense) / Math.sqrt(senses.length)));
        }
    }

    private static void names(String folded, List<Meaning> meanings) {
        boolean latin = folded.charAt(0) < 0x0250;
        String word = latin ? Inflection.beforeApostrophe(folded) : folded;
        if (latin) {
            meanings.add(new Meaning("=" + word, SAME_WORD));
        }
        Set<String> sounds = new LinkedHashSet<>();
        if (latin) {
            sounds.add(sound(word));
        } else {
            Clitics.splits(word).forEach(split -> sounds.add(sound(split.stem())));
        }
        sounds.removeIf(sound -> sound.length() < SHORTEST_NAME);
        for (String sound : sounds) {
            double length = Math.min(LONGEST_NAME, sound.length()) / (double) LONGEST_NAME;
            meanings.add(new Meaning("~" + sound, NAME * Math.sqrt(length / sounds.size())));
        }
    }

    // sounds that scripts confuse are one
    private static String sound(String word) {
        StringBuilder sound = new StringBuilder();
        for (String skeleton : NameSkeletons.skeletons(word)) {
            for (int i = 0; i < skeleton.length(); i++) {
                char c = merged(skeleton.charAt(i), sound.isEmpty());
                if (c != 0 && (sound.isEmpty() || sound.charAt(sound.length() - 1) != c)) {
                    sound.append(c);
                }
            }
        }
        return sound.toString();
    }

    private static char merged(char c, boolean first) {
        return switch (c) {
            case 'g', 'j', 'k' -> 'k';
            case 'f', 'w', 'b' -> 'b';
            case 's', 'z' -> 's';
            case 'd', 't' -> 't';
            case 'y', 'h' -> first ? c : 0;
            default -> c;
        };
    }

    // digits before an ending, "1990'larda"; separators of thousands out, a comma before decimals made a point
    private static List<Meaning> number(String folded, Locale language) {
        int end = 0;
        while (end < folded.length() && (Character.isDigit(folded.charAt(end)) || isPoint(folded, end))) {
            end++;
        }
        String digits = folded.substring(0, end).replace(',', '.');
        String plain = thousands(digits) ? digits.replace(".", "") : digits;
        int[] small = Concepts.standard().exact(plain, language);
        if (small.length > 0) {
            List<Meaning> meanings = new ArrayList<>();
            concepts(small, 1, meanings);
            return meanings;
        }
        return List.of(new Meaning("#" + plain, plain.length() > 2 ? NUMBER : 1));
    }

    private static boolean isPoint(String folded, int at) {
        return (folded.charAt(at) == '.' || folded.charAt(at) == ',')
                && at + 1 < folded.length()
                && Character.isDigit(folded.charAt(at + 1));
    }

    private static boolean thousands(String digits) {
        int point = digits.indexOf('.');
        if (point < 1 || point > 3 || digits.charAt(0) == '0') {
            return false;
        }
        for (int at = point; at < digits.length(); at += 4) {
            int next = digits.indexOf('.', at + 1);
            if ((next < 0 ? digits.length() : next) - at != 4) {
                return false;
            }
        }
        return true;
    }
}
