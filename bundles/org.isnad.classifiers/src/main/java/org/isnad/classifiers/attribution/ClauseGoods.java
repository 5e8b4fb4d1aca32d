package org.isnad.classifiers.attribution;

/** What is promised or demanded in the clause grammar, and of whom: «הבטיח לצוות | תגבור», «דרש מהחברה | הבהרות». */
record ClauseGoods(Sentence s, ClauseLexicon lexicon) {
    private static final int LONGEST_TIME = 4;

    // «הבטיח | פגישה», «הבטיח לו | פגישה»
    boolean given(int last) {
        // «הבטיח לו | לפני חודש | פגישה»
        int him = last;
        while (him > last - LONGEST_TIME
                && (lexicon.is(s, him, "length")
                        || lexicon.is(s, him, "lasting")
                        || lexicon.is(s, him, "occasion")
                        || lexicon.is(s, him, "way")
                        || lexicon.is(s, him - 1, "way"))) {
            him--;
        }
        return lexicon.is(s, him, "him") || gives(last) || promised(last);
    }

    // «הבטיחה | לצוות | תגבור», «הבטיח | לתושבי העיר | פתרון»: to whom, right behind the verb
    private boolean promised(int last) {
        boolean alone = gives(last - 1) && hears(last) && !s.word(last).endsWith("י");
        boolean described = gives(last - 2) && hears(last - 1) && s.is(last, Token.Kind.WORD) && described(last);
        return (alone && !described(last + 1)) || described;
    }

    private boolean described(int i) {
        return s.word(i - 1).endsWith("י") || (s.word(i).startsWith("ה") && endsLike(s.word(i), s.word(i - 1)));
    }

    // «לעובדים הוותיקים», not «לעובדים הטבות»
    private static boolean endsLike(String adjective, String noun) {
        return adjective.length() > 3 && noun.length() > 3 && adjective.endsWith(noun.substring(noun.length() - 2));
    }

    private boolean gives(int i) {
        return lexicon.verb(s.word(i)).filter(verb -> verb.has("gift")).isPresent();
    }

    /** Whether one word there says to whom: «לתושבים», «לוועדה». */
    boolean hears(int i) {
        String word = s.word(i);
        return hearers(i)
                || (word.length() > 3
                        && word.startsWith("ל")
                        && lexicon.noun(word).isEmpty()
                        && lexicon.body(word.substring(1)));
    }

    // «דרש | התנצלות פומבית», not «דרש מהשר», «דרש אתמול»
    boolean are(int i) {
        boolean led =
                s.word(i).length() < 3 || ("בלמ".indexOf(s.word(i).charAt(0)) >= 0 && !lexicon.is(s, i, "own-prefix"));
        return verbless(i)
                && !led
                && !s.is(i, "דבר")
                && !lexicon.is(s, i, "adverb")
                && !lexicon.is(s, i, "preposition")
                && !lexicon.is(s, i, "that")
                && lexicon.noun(s.word(i)).filter(ClauseLexicon.Noun::human).isEmpty();
    }

    // «דרש | מהחברה הסינית | הבהרות», «ביקש | ממנו | נתונים»: what is demanded behind of whom; the same if nothing is
    int demanded(int i) {
        String word = s.word(i);
        if (lexicon.is(s, i, "out-of-it")) {
            return lexicon.is(s, i + 1, "demanded") ? i + 1 : i;
        }
        boolean whom = word.length() > 3
                && word.startsWith("מ")
                && lexicon.noun(word).isEmpty()
                && lexicon.noun(word.substring(1))
                        .filter(noun -> noun.human() || noun.body())
                        .isPresent();
        int k = i + 1;
        while (whom && s.word(k).startsWith("ה") && !lexicon.is(s, k, "demanded") && k < i + LONGEST_TIME) {
            k++;
        }
        // «ביקש מהיועצת חוות דעת»: what is ordered, nothing said
        boolean ordered = lexicon.document(s.word(k)) && !lexicon.is(s, k, "demanded");
        return whom && are(k) && !ordered ? k : i;
    }

    boolean verbless(int i) {
        return s.is(i, Token.Kind.WORD)
                && !(lexicon.verb(s.word(i)).isPresent()
                        && lexicon.noun(s.word(i)).isEmpty())
                && !lexicon.is(s, i, "after")
                && !lexicon.is(s, i, "occasion");
    }

    // «אמרו | לתושבים | להישאר»
    boolean hearers(int i) {
        return s.word(i).length() > 3
                && s.word(i).startsWith("ל")
                && lexicon.noun(s.word(i)).isEmpty()
                && (lexicon.person(s.word(i).substring(1))
                        || lexicon.person("ה" + s.word(i).substring(1))
                        || lexicon.words("hearers").contains(s.word(i).substring(1)));
    }
}
