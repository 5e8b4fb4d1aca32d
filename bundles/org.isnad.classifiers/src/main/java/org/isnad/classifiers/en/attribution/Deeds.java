package org.isnad.classifiers.en.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.text.LexiconFile;

/** Tells by their objects verbs of telling by which something is done and nothing told: "claimed 40 lives", "recalled its ambassador". */
final class Deeds {
    private static final int LONGEST = 9;
    private static final Map<String, Set<String>> OBJECTS = read();

    private final Sentence s;
    private final EnglishSyntax syntax;

    Deeds(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> objects = new HashMap<>();
        for (List<String> row : LexiconFile.rows(Deeds.class, "deeds.tsv")) {
            for (String verb : row.get(0).split(" ")) {
                objects.computeIfAbsent(verb, each -> new HashSet<>())
                        .addAll(List.of(row.get(1).split(" ")));
            }
        }
        return objects;
    }

    /** Whether the verb does something to the object that begins there. */
    boolean done(int verb, int object) {
        Set<String> objects = OBJECTS.get(s.word(verb));
        return objects != null
                && object == verb + 1
                && (listed(object, objects) || counted(verb, object) || refused(verb, object));
    }

    // the last word of the phrase, or one of those that "of" joins: "a state of emergency", "30 of the children"
    private boolean listed(int from, Set<String> objects) {
        int i = syntax.boundedNumber(from);
        boolean found = false;
        while (i < from + LONGEST && s.is(i, Kind.WORD) && !ends(i)) {
            found |= objects.contains(s.word(i)) && (ends(i + 1) || s.is(i + 1, "of"));
            i++;
        }
        return found && !syntax.finite(i);
    }

    private boolean ends(int i) {
        return !s.is(i, Kind.WORD)
                || (syntax.is(i, "preposition") && !s.is(i, "of"))
                || syntax.subordinates(i)
                || syntax.is(i, "conjunction")
                || syntax.is(i, "occasion")
                || syntax.adverb(i)
                || s.is(i, "to")
                || syntax.finite(i);
    }

    // "recalled | 61,000 of them"
    private boolean counted(int verb, int object) {
        int number = syntax.boundedNumber(object);
        boolean count = s.is(number, Kind.WORD)
                && (syntax.is(number, "number")
                        || Character.isDigit(s.word(number).charAt(0)));
        return count && s.word(verb).startsWith("recall") && !syntax.finite(number + 1);
    }

    // "denied | Salah | twice", "denied | him | a goal"
    private boolean refused(int verb, int object) {
        if (!s.word(verb).startsWith("den")) {
            return false;
        }
        int i = object;
        while (syntax.capital(i)) {
            i++;
        }
        boolean him = syntax.is(object, "pronoun") && !s.is(object, "it") && !syntax.is(object, "determiner");
        boolean over = i >= s.size() || !s.is(i, Kind.WORD) || syntax.adverb(i) || syntax.is(i, "preposition");
        return (i > object && over) || (him && syntax.is(object + 1, "determiner"));
    }
}
