package org.isnad.classifiers.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells verbs from names that are spelled like them: «באר שבע», «יצחק מודעי», «הודו». */
record ClauseNamed(Sentence s, ClauseLexicon lexicon, ClauseSources sources, ClauseEnds ends, ClauseSubjects subjects) {
    private static final int LONGEST_NAME = 6;

    // «מבאר שבע» is a place, «מבאר» a verb as well
    boolean verb(int i) {
        return lexicon.verb(s.word(i)).isPresent()
                && lexicon.noun(s.word(i)).isEmpty()
                && !named(i)
                // «הודו, מצידה, הכחישה», «ממשלת | הודו | הביעה»
                && !((s.is(i + 1, Kind.COMMA) || (s.word(i - 1).endsWith("ת") && !ends.that(i + 1)))
                        && subjects.mention(i)
                                .filter(name -> name.kind().equals("country"))
                                .isPresent())
                && !(s.word(i).startsWith("מ") && sources.named(s, i, 1));
    }

    /** Whether a name spelled like a verb stands there: «השר, יצחק מודעי, אמר», «"…", אמר ביקר, "…"». */
    boolean named(int i) {
        boolean told = ends.closes(i - 2) >= 0
                && !s.is(i + 1, Kind.WORD)
                && lexicon.verb(s.word(i)).isPresent();
        boolean person = subjects.mention(i)
                .filter(name -> name.kind().equals("person"))
                .filter(name -> name.span().length() > s.word(i).length())
                .isPresent();
        return person
                || apposed(i)
                || reporter(i)
                || (told && lexicon.verb(s.word(i - 1)).isPresent());
    }

    // «פרסם | כתב גלי צה"ל, דורון לוי, כי»: the one who writes for it
    private boolean reporter(int i) {
        return lexicon.is(s, i, "reporter")
                && subjects.printer(i + 1)
                && lexicon.verb(s.word(i - 1))
                        .filter(verb -> verb.has("clause"))
                        .isPresent();
    }

    // «יו"ר הסוכנות, שמחה דיניץ, הודיע»: two words between an office and what it tells
    private boolean apposed(int i) {
        boolean two = s.is(i - 1, Kind.COMMA) && s.is(i + 2, Kind.COMMA) && !subjects.somebody(i + 1);
        return two
                && lexicon.verb(s.word(i + 3))
                        .filter(verb -> verb.has("clause"))
                        .isPresent()
                && IntStream.range(Math.max(0, i - LONGEST_NAME), i - 1)
                        .anyMatch(k -> lexicon.noun(s.word(k))
                                .filter(ClauseLexicon.Noun::human)
                                .isPresent());
    }
}
