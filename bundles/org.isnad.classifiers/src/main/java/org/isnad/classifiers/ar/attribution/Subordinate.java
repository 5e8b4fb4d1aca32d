package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** What somebody says in a clause that depends on another ends where the main clause goes on: «بعدما ذكر الوزير بأن المهلة تنقضي، | رد عليه». */
final class Subordinate {
    private static final int REACH = 8;
    static final Set<String> WHILE = WordLists.of("subordinate/while");
    private static final Set<String> THAT = WordLists.of("subordinate/that");
    private static final Set<String> NO_VERB = WordLists.of("subordinate/no-verb");

    private final Sentence s;
    private final ArabicLexicon lexicon;

    Subordinate(Sentence s, ArabicLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
    }

    /** Index after what is said, no later than {@code end}, by the verb there. */
    int end(int verb, int content, int end) {
        boolean relative = relative(verb);
        if (!relative && !depends(verb)) {
            return end;
        }
        for (int i = content + 1; i < end - 1; i++) {
            if (s.is(i, Kind.OPEN) && s.closing(i) > 0) {
                i = s.closing(i);
            } else if (s.is(i, Kind.COMMA) && main(i + 1, relative)) {
                return i;
            }
        }
        return end;
    }

    // «الجيش، الذي | أقر بأن»: between commas
    private boolean relative(int verb) {
        int i = verb - 1;
        while (lexicon.is(s, i, Closed.BEFORE_VERB) || lexicon.is(s, i, Closed.NEGATION)) {
            i--;
        }
        return lexicon.is(s, i, Closed.RELATIVE) && s.is(i - 1, Kind.COMMA);
    }

    private boolean depends(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH) && s.is(i, Kind.WORD); i--) {
            boolean first = i == 0 || !s.is(i - 1, Kind.WORD) || (s.is(i - 1, "و") && mark(i - 2));
            if (first) {
                return WHILE.contains(s.word(i))
                        || (THAT.contains(s.word(i)) && s.is(i + 1, "ان"))
                        || (s.is(i, "في") && s.is(i + 1, "حين"));
            }
        }
        return false;
    }

    private boolean mark(int i) {
        return i < 0 || !s.is(i, Kind.WORD);
    }

    private boolean main(int i, boolean relative) {
        if (lexicon.verb(s, i).isPresent() && lexicon.noun(s, i).isEmpty()) {
            return true;
        }
        if (lexicon.is(s, i, Closed.BEFORE_VERB) || (lexicon.is(s, i, Closed.NEGATION) && !s.is(i, "ما"))) {
            return true;
        }
        String word = s.word(i);
        if (s.is(i, "ف")) {
            return true;
        }
        if (word.length() < 3
                || NO_VERB.contains(word)
                || Article.on(word)
                || lexicon.noun(s, i).isPresent()
                || lexicon.event(s, i)
                || lexicon.participle(s, i).isPresent()
                || lexicon.is(s, i, Closed.ADVERB)
                || lexicon.is(s, i, Closed.RELATIVE)
                || lexicon.outletAt(s, i).isPresent()
                || lexicon.accordingAt(s, i).isPresent()
                || "هة".indexOf(word.charAt(word.length() - 1)) >= 0
                || s.original(i).endsWith("ا")
                || word.startsWith("و")
                || word.startsWith("ب")) {
            return false;
        }
        return !relative || "يت".indexOf(word.charAt(0)) >= 0;
    }

    /** «لأن», «لعدم حضوره»: whether why begins there. */
    static boolean because(Sentence s, ArabicLexicon lexicon, int i) {
        String word = s.word(i);
        boolean written = word.length() > 3 && word.startsWith("ل") && lexicon.event(word.substring(1));
        return s.is(i, "لان")
                || written
                || (s.is(i, "ل") && (s.is(i + 1, "ان") || s.is(i + 1, "عدم") || lexicon.event(s, i + 1)));
    }
}
