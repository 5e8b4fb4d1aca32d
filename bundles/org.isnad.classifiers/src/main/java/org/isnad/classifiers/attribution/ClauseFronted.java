package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads what is told where it stands first: «את ההאשמות דחה דובר העירייה», «את הידיעה פרסם לראשונה אתר ספורט». */
final class ClauseFronted {
    private static final int LONGEST = 14;
    private static final List<String> TOLD = List.of("information", "stance", "uttered", "rumour");

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;

    ClauseFronted(ClauseParts parts) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
    }

    /** What was told by the verb there, if its object begins the clause and who tells stands behind; else empty. */
    Optional<Told> at(int verb, ClauseLexicon.Verb form) {
        int object = object(verb);
        boolean tells = form.has("et") || form.has("clause") || form.has("noun") || lexicon.is(s, verb, "brings");
        if (object < 0 || !tells) {
            return Optional.empty();
        }
        Span content = s.trimmed(object, verb);
        boolean those = s.is(verb - 1, "הדברים") && s.is(verb - 2, "את") && form.manner() == Manner.SAID;
        return parts.subjects()
                .behind(verb + 1)
                .filter(subject -> parts.subjects().somebody(subject.from()))
                .map(subject -> new Told(
                        content,
                        List.of(subject.teller().saying(s.get(verb).span(), form.manner())),
                        parts.prefix() + (those ? ClauseNesting.THOSE : ".fronted")));
    }

    // index of «את» at the begin of the clause, with something told behind it; -1 if there is none
    private int object(int verb) {
        int k = verb - 1;
        while (k > 0 && verb - k < LONGEST && (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER)) && !s.is(k, "את")) {
            k--;
        }
        boolean first = parts.ends().sentenceStart(k) == k || s.is(k - 1, Kind.COMMA) || s.is(k - 1, "ו");
        return s.is(k, "את") && first && k < verb - 1 && told(k + 1) ? k : -1;
    }

    private boolean told(int i) {
        String word = s.word(i);
        String bare = word.length() > 3 && word.startsWith("ה") ? word.substring(1) : word;
        return TOLD.stream().map(lexicon::words).anyMatch(words -> words.contains(word) || words.contains(bare));
    }
}
