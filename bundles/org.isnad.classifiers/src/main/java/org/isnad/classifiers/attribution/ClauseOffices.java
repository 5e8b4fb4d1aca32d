package org.isnad.classifiers.attribution;

import org.isnad.report.Mention;

/** Finds the name of whoever holds an office: «ראש הממשלה | דן לוי», "a dock worker, | John Smith". */
record ClauseOffices(ClauseLexicon lexicon, Names names) {
    // «the minister John Smith», "a dock worker, John Smith": behind a comma it takes two capitals or a known person
    int after(Sentence s, int head, int to, boolean role) {
        boolean comma = s.is(head + 1, Token.Kind.COMMA);
        // «uzmanı olan Ali Kaya»
        boolean beyond = comma || s.is(head + 1, "olan") || s.is(head + 1, Token.Kind.STOP);
        int from = beyond ? head + 2 : head + 1;
        if (from >= to) {
            return -1;
        }
        boolean person = names.any(
                s.span(from, to),
                mention -> mention.kind().equals("person")
                        && mention.span().start() == s.get(from).span().start());
        boolean capital = capital(s, from) && (role || (from + 1 < to && capital(s, from + 1)));
        return person || capital ? from : -1;
    }

    // «ד"ר טל ברוש, | מנהל היחידה», «נאור שירי | (יש עתיד)»: index behind the name alone
    static int apart(Sentence s, int nameAt, int to) {
        int end = nameAt + 1;
        while (end < to && !s.is(end, Token.Kind.COMMA) && !s.original(end).equals("(")) {
            end++;
        }
        return end;
    }

    // «ראש הממשלה דן לוי», «דובר המשטרה, יוסי ברק»: the name ends what says who it is
    int behind(Sentence s, int head, int to) {
        for (Mention mention : names.within(s.span(head, to))) {
            if (mention.kind().equals("person")) {
                return at(s, head, to, mention.span().start());
            }
        }
        int comma = to - 1;
        while (comma > head && s.is(comma, Token.Kind.WORD)) {
            comma--;
        }
        boolean name = comma > head && s.is(comma, Token.Kind.COMMA) && to - comma > 2 && to - comma <= 4;
        return name
                        && !lexicon.is(s, comma + 1, "anonymous")
                        && !s.word(comma + 1).startsWith("ה")
                ? comma + 1
                : -1;
    }

    private static int at(Sentence s, int from, int to, int start) {
        for (int i = from + 1; i < to; i++) {
            if (s.get(i).span().start() == start) {
                return i;
            }
        }
        return -1;
    }

    private static boolean capital(Sentence s, int i) {
        return Character.isUpperCase(s.original(i).charAt(0));
    }
}
