package org.isnad.classifiers.attribution;

import org.isnad.classifiers.attribution.Token.Kind;

/** Finds where in its sentence something stands within what somebody tells, and who speaks there. */
record ClauseWithin(Sentence s, ClauseLexicon lexicon, ClauseEnds ends) {
    private static final int NEAR = 7;

    /** Where what somebody tells in its clause begins before that token, behind nothing but his verb; its sentence's begin if nobody does. */
    int toldStart(int i) {
        int start = ends.sentenceStart(i);
        for (int k = i - 1; k > start; k--) {
            int verb = k - 1;
            while (verb > start
                    && s.is(verb, Kind.WORD)
                    && !ends.tells(verb)
                    && k - verb < NEAR
                    && !verb(verb)
                    && !lexicon.is(s, verb, "nobody")) {
                verb--;
            }
            boolean spelled = verb == k - 1 && lexicon.verb(s.word(verb)).isPresent();
            boolean told = verb(verb) || spelled || lexicon.is(s, verb, "nobody");
            if (lexicon.is(s, k, "that") && told) {
                return k;
            }
        }
        return start;
    }

    /** «סיפרה שהמנהל | צחק ואמר: "…"»: index of him of whom it is told that he speaks, told by the verb there; -1 if nobody does. */
    int innerSpeaker(int verb) {
        int and = verb - 1;
        if (!s.is(and, "ו") || s.is(and - 1, Kind.COMMA) || !lexicon.is(s, verb, "speaks")) {
            return -1;
        }
        for (int k = and - 1; k >= Math.max(0, and - NEAR - NEAR) && within(k, and); k--) {
            // «כי השר | סירב | לפגוש אותו ואמר»
            if (verb(k) && !lexicon.is(s, k, "declining")) {
                return -1;
            }
            // «לגרסת אזולאי, | היו"ר התקשר אליו | והזהיר»
            if (s.is(k, Kind.COMMA)) {
                return (pronoun(k + 1) || lexicon.person(s.word(k + 1))) && agrees(k + 1, verb) ? k + 1 : -1;
            }
            // «"הוא | התקשר אליה | ואמר ש»
            if (s.is(k, Kind.OPEN)) {
                int who = ends.timed(k + 1);
                return pronoun(who) || lexicon.person(s.word(who)) ? who : -1;
            }
            boolean clause = lexicon.is(s, k, "that") || s.is(k, "ש");
            if (clause && and - k > 2 && body(k + 1, verb) && !himself(k, verb)) {
                return k + 1;
            }
            if (clause && and - k > 2 && (pronoun(k + 1) || lexicon.person(s.word(k + 1))) && agrees(k + 1, verb)) {
                return k + 1;
            }
            // «סיפר כי בלילה ההוא התקשר אליו | המפקד | ואמר»
            int who = lexicon.is(s, k + 1, "adverb") ? k + 2 : k + 1;
            if (lexicon.is(s, k, "happens") && who < and && lexicon.person(s.word(who)) && within(k)) {
                return who;
            }
        }
        return -1;
    }

    // «כי | וושינגטון | לוחצת ודורשת», «כי | במשטרה | סירבו לקבל תלונה ואמרו»
    private boolean body(int i, int verb) {
        String word = s.word(i);
        Agreement agreement =
                lexicon.verb(s.word(verb)).map(ClauseLexicon.Verb::agreement).orElse(Agreement.ANY);
        boolean they = word.length() > 3 && word.startsWith("ב") && lexicon.body(word.substring(1));
        boolean it = lexicon.body(word) || lexicon.country(word).isPresent();
        return they ? !agreement.fits(Agreement.ONE) : it && agreement.fits(Agreement.SHE);
    }

    // whoever tells the clause there may go on himself: «השרה אמרה כי הממשלה נכשלה | ודרשה»
    private boolean himself(int that, int verb) {
        int outer = that - 1;
        while (outer > Math.max(0, that - NEAR) && lexicon.verb(s.word(outer)).isEmpty()) {
            outer--;
        }
        return lexicon.verb(s.word(outer))
                .flatMap(tells -> lexicon.verb(s.word(verb))
                        .map(goesOn -> tells.agreement().fits(goesOn.agreement())))
                .orElse(true);
    }

    private boolean within(int i, int and) {
        return s.is(i, Kind.WORD)
                || s.is(i, Kind.OTHER)
                || (s.is(i, Kind.OPEN) && s.closing(i) > and)
                || (s.is(i, Kind.COMMA) && led(ends.sentenceStart(i)));
    }

    private boolean led(int start) {
        return lexicon.owner(s.word(start)).isPresent()
                || lexicon.accordingAt(s, start).isPresent();
    }

    private boolean pronoun(int i) {
        return lexicon.is(s, i, "he") || lexicon.is(s, i, "she") || lexicon.is(s, i, "they");
    }

    // «אישר כי אזרחית הולנדית נהרגה | וביקש»: not she
    private boolean agrees(int who, int verb) {
        boolean she = s.word(who).endsWith("ית") || s.word(who).endsWith("רת") || lexicon.is(s, who, "she");
        return !she
                || lexicon.verb(s.word(verb))
                        .filter(each -> each.agreement().fits(Agreement.SHE))
                        .isPresent();
    }

    // behind a conjunction, with nothing but words between
    private boolean within(int deed) {
        int k = deed - 1;
        while (k > Math.max(0, deed - NEAR) && s.is(k, Kind.WORD) && !lexicon.is(s, k, "that") && !ends.tells(k)) {
            k--;
        }
        return lexicon.is(s, k, "that") || ends.tells(k);
    }

    private boolean verb(int i) {
        return lexicon.verb(s.word(i)).isPresent() && lexicon.noun(s.word(i)).isEmpty();
    }
}
