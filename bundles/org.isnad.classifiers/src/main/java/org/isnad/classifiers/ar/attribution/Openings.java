package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.NEGATION;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells whether a clause or words quoted that open behind a verb are what it tells: «قال "لن نتراجع"», but «نشرت "معاريف"». */
final class Openings {
    // one word or two in quotation marks are a word kept at a distance, no speech
    private static final int LONGEST_WORD = 3;
    private static final int LONGEST_PHRASE = 6;
    private static final Set<String> SPEAKERS = WordLists.of("openings/speakers");

    private final Sentence s;
    private final ArabicLexicon lexicon;

    Openings(Sentence s, ArabicLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
    }

    /** Whether the verb of the path may be followed by what opens at {@code i}. */
    boolean fits(VerbForm form, Path path, int i) {
        // «نقلت رويترز أن» lacks whom it has it from, but is speech; «نشرت الصحيفة "…"» is a title
        if (form.has("np-only")
                || form.has("blame")
                || (form.has("speech") && !form.has("that"))
                || form.has("blame-on")) {
            return false;
        }
        if (form.has("only-ila") || form.has("only-bi")) {
            return s.is(i, form.has("only-bi") ? "ب" : "الي") || (form.has("only-bi") && s.is(i, "ان"));
        }
        if (form.has("only-saying")) {
            return s.is(i - 1, "القول") && s.is(i - 2, "ب");
        }
        if (!s.is(i, Kind.OPEN) || s.is(i - 1, Kind.COLON)) {
            // «تطالب بإجابات: ما الذي …» is a title
            return !(s.is(i, Kind.COLON) && form.has("call") && i > path.from);
        }
        // «تتابع | «بقلق بالغ» التطورات»: how she goes on
        if (form.has("next") && s.is(i, Kind.OPEN) && s.word(i + 1).startsWith("ب")) {
            return false;
        }
        boolean near = i == path.from || s.is(i - 1, Kind.COMMA) || speech(i);
        boolean word = s.closing(i) > 0 && s.closing(i) - i <= (near ? LONGEST_WORD : LONGEST_PHRASE);
        return !word && (!form.relays() || path.tellers.size() > 1);
    }

    // «قال في مؤتمر صحافي "لا يمكن أن نستمر هكذا"»: a clause, not a name
    private boolean speech(int open) {
        String first = s.word(open + 1);
        boolean will =
                first.length() > 4 && (first.startsWith("سن") || first.startsWith("سي") || first.startsWith("ست"));
        return !s.is(open - 1, "ل")
                && (will || lexicon.is(s, open + 1, NEGATION) || s.is(open + 1, "ان") || SPEAKERS.contains(first));
    }

    /** «أدلى بمعلومات مفادها | أن»: where what is said begins behind what it says. */
    int behindGist(int content) {
        for (int i = content + 1; i < content + LONGEST_PHRASE && s.is(i, Kind.WORD); i++) {
            if (lexicon.is(s, i, Closed.GIST) && s.is(i + 1, "ان")) {
                return i + 1;
            }
        }
        return content;
    }
}
