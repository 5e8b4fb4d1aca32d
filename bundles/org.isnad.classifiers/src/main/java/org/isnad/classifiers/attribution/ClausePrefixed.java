package org.isnad.classifiers.attribution;

import org.isnad.report.Span;

/** Tells whose clause a conjunction begins that is written on its first word. */
record ClausePrefixed(Sentence s, ClauseLexicon lexicon, Names names) {
    private static final int NEAR = 5;

    /**
     * Index behind the conjunction before somebody, where nobody stands before it or who tells it: «לעומת זאת ש|מנהל
     * המשמרת | אמר», «העיתון דיווח ש|משרד החוץ | מעריך».
     */
    int clause(int from, int to) {
        boolean somebody = false;
        for (int k = from; k < to - 1; k++) {
            // «שמע | מניצולים ש|השוטרים | אמרו»
            boolean told = !somebody
                    || toldBy(k)
                    || lexicon.is(s, k - 1, "nobody")
                    || tells(k - 1)
                    || (hearer(k - 1) && tells(k - 2))
                    || toldTo(k)
                    || heardFrom(from);
            boolean somebodyBehind = lexicon.noun(s.word(k + 1)).isPresent() || lexicon.is(s, k + 1, "another");
            if (told && s.is(k, "ש") && somebodyBehind) {
                return k + 1;
            }
            somebody |= lexicon.noun(s.word(k)).isPresent();
        }
        return from;
    }

    // «שמע | מניצולים ש», «סיפר | השר ש»: who stands there is whom it was heard from, or tells himself
    private boolean heardFrom(int from) {
        return lexicon.is(s, from - 1, "heard")
                || (tells(from - 1) && lexicon.noun(s.word(from - 1)).isEmpty());
    }

    // «כתבה התובעת | ש»: a noun as well, but somebody stands behind it
    private boolean toldBy(int k) {
        return tells(k - 2)
                && lexicon.noun(s.word(k - 1)).filter(ClauseLexicon.Noun::human).isPresent();
    }

    // «כתב | בסוף השבוע | שישראל מסרה»: index before the words that say when
    private int timeless(int last) {
        int i = last;
        while (lexicon.is(s, i, "occasion") || lexicon.is(s, i, "adverb")) {
            i--;
        }
        return i;
    }

    private boolean tells(int i) {
        return lexicon.verb(s.word(i)).filter(verb -> verb.has("prefix")).isPresent();
    }

    // «אמר | לנוכחים | שוושינגטון הבהירה»
    private boolean hearer(int i) {
        return (s.word(i).length() > 3 && s.word(i).startsWith("ל")) || lexicon.is(s, i, "him");
    }

    // «דיווח | לבית המשפט | שהילדה»: to whom, in several words
    private boolean toldTo(int k) {
        for (int i = k - 2; i > k - NEAR && s.is(i, Token.Kind.WORD); i--) {
            String whom = s.word(i);
            if (whom.length() > 3 && whom.startsWith("ל")) {
                boolean somebody = lexicon.noun(whom.substring(1)).isPresent()
                        || lexicon.words("hearers").contains(whom.substring(1))
                        || whom.equals("לבית");
                return somebody && lexicon.noun(whom).isEmpty() && tells(timeless(i - 1));
            }
        }
        return false;
    }

    /** Whether a name stands there behind the conjunction: «אמר ש|וושינגטון | הבהירה». */
    boolean name(int i) {
        Span word = s.get(i).span();
        return s.word(i).length() > 3
                && s.word(i).startsWith("ש")
                && names.any(word, name -> name.span().start() == word.start() + 1);
    }

    /** Index of the subject's first word where it carries a conjunction: «, ומוכר הנפט», «מזכירים שרבם»; -1 if none does. */
    int conjunction(int from, int to) {
        for (int k = from; k < to; k++) {
            String word = s.word(k);
            boolean told = word.length() > 3
                    && word.startsWith("ש")
                    && !lexicon.is(s, k, "own-sh")
                    && (lexicon.is(s, k - 1, "nobody")
                            || lexicon.is(s, k - 1, "subordinating")
                            || tells(timeless(k - 1))
                            || toldBy(k)
                            || (hearer(k - 1) && tells(k - 2))
                            || toldTo(k)
                            || (k > from && heardFrom(from) && !lexicon.is(s, to - 1, "not")));
            if (told && lexicon.noun(word).isEmpty()) {
                return k;
            }
        }
        String first = s.word(from);
        boolean joined = first.length() > 3
                && first.startsWith("ו")
                && first.charAt(1) != 'ו'
                && (s.is(from - 1, Token.Kind.COMMA) || s.is(from - 1, Token.Kind.DASH) || from == 0)
                && lexicon.noun(first).isEmpty()
                && !names.any(
                        s.span(from, to),
                        name -> name.span().start() == s.get(from).span().start());
        return joined ? from : -1;
    }

    /** Whether the word there means them of a body behind its conjunction: «ובלשכת», «שברשות». */
    boolean within(int i, boolean many) {
        String word = s.word(i);
        return many
                && word.length() > 3
                && word.charAt(1) == 'ב'
                && lexicon.noun(word.substring(1)).isEmpty()
                && (lexicon.words("around").contains(word.substring(2))
                        || names.any(
                                s.span(i, i + 1),
                                name -> name.span().start() == s.get(i).span().start() + 2)
                        || lexicon.noun(word.substring(2))
                                .filter(ClauseLexicon.Noun::body)
                                .isPresent());
    }
}
