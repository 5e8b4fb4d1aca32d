package org.isnad.classifiers.attribution;

/** Finds the noun that heads a source: "two senior | officials | of the ministry". */
final class ClauseHeads {
    private final ClauseLexicon lexicon;

    ClauseHeads(ClauseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Index of the last known noun before what is said of it, "officials | familiar with …"; -1 if no list knows one. */
    int head(Sentence s, int from, int to) {
        if (unknown(s, to - 1)) {
            return -1;
        }
        int head = -1;
        int begin = s.is(from, Token.Kind.OPEN) ? from + 1 : from;
        for (int i = begin; i < to && (s.is(i, Token.Kind.WORD) || beside(s, i, to)); i++) {
            boolean access = lexicon.is(s, i, "access") && !lexicon.is(s, i, "access-before");
            // "three bankers | who met the governor"
            boolean relates = lexicon.is(s, i, "relative") || lexicon.is(s, i, "that");
            if (head >= 0 && !lexicon.inflected() && (lexicon.is(s, i, "preposition") || access || relates)) {
                break;
            }
            boolean noun = lexicon.noun(s.word(i)).isPresent() && !surname(s, head, i);
            head = noun ? i : owners(s, i, to) ? -1 : head;
            if (head >= 0 && lexicon.headFirst()) {
                return head;
            }
        }
        return head;
    }

    // «kimliği açıklanmayan bir tercüman»: what stands last heads it, though no list knows it
    private boolean unknown(Sentence s, int last) {
        return lexicon.inflected()
                && lexicon.number(s.word(last - 1)).isPresent()
                && lexicon.number(s.word(last)).isEmpty()
                && s.is(last, Token.Kind.WORD)
                && Character.isLowerCase(s.original(last).charAt(0))
                && !lexicon.is(s, last, "part-of")
                && lexicon.noun(s.word(last)).isEmpty();
    }

    // «Sağlık Bakanı Ferit | Ozan»: behind an office and a first name a noun is a name
    private boolean surname(Sentence s, int head, int i) {
        return lexicon.inflected()
                && head >= 0
                && head < i - 1
                && upper(s, i)
                && upper(s, i - 1)
                && lexicon.noun(s.word(i - 1)).isEmpty();
    }

    private static boolean upper(Sentence s, int i) {
        return s.is(i, Token.Kind.WORD) && Character.isUpperCase(s.original(i).charAt(0));
    }

    private static boolean beside(Sentence s, int i, int to) {
        return suffix(s, i) || abbreviated(s, i, to) || owners(s, i, to);
    }

    // "the dock workers' | union"
    private static boolean owners(Sentence s, int i, int to) {
        return i > 0
                && i + 1 < to
                && !s.is(i, Token.Kind.WORD)
                && "'’".contains(s.original(i))
                && s.word(i - 1).endsWith("s")
                && s.is(i + 1, Token.Kind.WORD);
    }

    // "U.S. | officials"
    private static boolean abbreviated(Sentence s, int i, int to) {
        return s.is(i, Token.Kind.STOP)
                && i + 1 < to
                && s.is(i + 1, Token.Kind.WORD)
                && s.word(i - 1).length() <= 4;
    }

    // «Ankara'daki»: what hangs on a name behind an apostrophe
    static boolean suffix(Sentence s, int i) {
        return s.is(i, Token.Kind.OTHER)
                && s.word(i - 1).length() > 0
                && s.get(i).folded().length() > 1;
    }

    /** «כתב האישום», «פסק הדין»: a document, no reporter. */
    boolean deed(Sentence s, int i) {
        return lexicon.is(s, i, "deed")
                && lexicon.is(s, i + 1, "deed-of")
                && !s.word(i + 1).endsWith("עת");
    }
}
