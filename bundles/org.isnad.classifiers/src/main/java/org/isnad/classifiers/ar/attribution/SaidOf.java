package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells words behind a comma that say what others hold of what was said before, and what was left unsaid. */
final class SaidOf {
    private static final Set<String> OF_IT = Set.of("فيه", "به", "منه", "عنه", "عليه", "له", "اليه");

    private final ArabicLexicon lexicon;

    SaidOf(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether such words begin there. */
    boolean at(Sentence s, int i) {
        return judged(s, i) || nobodySays(s, i) || declines(s, i);
    }

    // «، رافضا تحديد موعد»: what was not said
    private boolean declines(Sentence s, int i) {
        return s.is(i - 1, Kind.COMMA) && s.word(i).startsWith("رافض") && lexicon.is(s, i + 1, Closed.DECLINING);
    }

    // «وفقا لإحصائية، بلغ العدد كذا، ويتوقع أن يرتفع»: nobody says who expects it
    private boolean nobodySays(Sentence s, int i) {
        return s.is(i - 1, Kind.COMMA)
                && s.is(i, "و")
                && s.is(i + 2, "ان")
                && lexicon.impersonal(s, i + 1).isPresent();
    }

    // «، وهو ما نفته الجزائر»: what another says of it
    private boolean judged(Sentence s, int i) {
        boolean apart = s.is(i, "و") && (s.is(i + 1, "هو") || s.is(i + 1, "هي"));
        int what = apart ? i + 2 : s.is(i, "وهو") || s.is(i, "وهي") ? i + 1 : i;
        return s.is(i - 1, Kind.COMMA)
                && s.is(what, "ما")
                && (what > i || lexicon.is(s, what + 2, Closed.PRONOUN) || OF_IT.contains(s.word(what + 2)))
                && (lexicon.verb(s, what + 1).isPresent()
                        || lexicon.is(s, what + 2, Closed.PRONOUN)
                        || s.word(what + 1).endsWith("ه"));
    }
}
