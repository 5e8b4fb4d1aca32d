package org.isnad.classifiers.attribution;

import org.isnad.classifiers.attribution.Token.Kind;

/** When, where and how something was told, between the verb and who tells it: «הודיע | ביום שני | השר», «אמר | במהלך ביקור בחברון | דובר צה"ל». */
final class ClauseAdjuncts {
    private static final int REACH = 12;
    private static final int NEAR = 6;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseEnds ends;
    private final ClauseSubjects subjects;

    ClauseAdjuncts(Sentence s, ClauseLexicon lexicon, ClauseEnds ends, ClauseSubjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.ends = ends;
        this.subjects = subjects;
    }

    /** Index behind those words, where somebody stands; {@code from} if nobody does or somebody stands before the verb. */
    int over(int from) {
        int i = from;
        boolean told = lexicon.verb(s.word(from - 1))
                .filter(verb -> verb.has("clause") && !(verb.has("in") && !lexicon.is(s, from, "occasion")))
                .isPresent();
        if (!told || (s.is(from - 2, Kind.WORD) && !lexicon.is(s, from - 2, "lead"))) {
            return from;
        }
        while (lexicon.is(s, i, "adverb") && !lexicon.is(s, i, "auxiliary")) {
            i++;
        }
        return opens(i) ? behind(i, Math.min(s.size(), from + REACH), from) : from;
    }

    /** Index behind the words right behind a verb that say when and how: «אמר | אתמול (שני) בנחישות | השר». */
    int skipped(int cueTo) {
        int from = cueTo;
        while (lexicon.is(s, from, "adverb")
                || lexicon.is(s, from, "occasion")
                || ends.bracketed(from)
                || ends.manner(from)
                || lexicon.is(s, from, "way")
                || (from > cueTo && lexicon.is(s, from, "weekday") && lexicon.is(s, from - 1, "day-of"))
                || times(from)
                || lexicon.is(s, from, "without")) {
            boolean two = lexicon.is(s, from, "without") || lexicon.is(s, from, "way") || times(from);
            from += ends.bracketed(from) ? 3 : two ? 2 : 1;
        }
        return from;
    }

    // «הזהיר | כמה פעמים», «הורו להם | בעל פה»
    private boolean times(int i) {
        // «אמר | לאחר מכן | לסוכנות»
        boolean later = lexicon.is(s, i + 1, "afterwards") || (s.is(i, "אחר") && s.is(i + 1, "כך"));
        return later
                || eve(i)
                || (s.is(i + 1, "פעמים") && subjects.counted(i))
                || (s.is(i, "בעל") && s.is(i + 1, "פה"));
    }

    // «אמר לה | ערב מותו», no «ערב הסעודית»
    private boolean eve(int i) {
        return s.is(i, "ערב")
                && s.is(i + 1, Kind.WORD)
                && !s.is(i + 1, "רב")
                && lexicon.country(s.word(i + 1)).isEmpty()
                && lexicon.verb(s.word(i + 1)).isEmpty();
    }

    /** Whether a word stands there that says when or how: «אתמול», «בתגובה». */
    boolean particle(int i) {
        return lexicon.is(s, i, "adverb") || lexicon.is(s, i, "occasion");
    }

    /** Index behind of what a quotation was said, where somebody stands: «"…", אמר | על השרים | בכיר באוצר»; {@code over} if it does not say. */
    int about(int from, int over) {
        boolean on = over == from && s.is(from, "על") && ends.closes(from - 2) >= 0;
        for (int k = from + 2; on && k < from + NEAR && s.is(k, Kind.WORD); k++) {
            if (subjects.somebody(k) || (s.is(k, "מי") && s.word(k + 1).startsWith("ש"))) {
                return k;
            }
        }
        return over;
    }

    /** Index behind what a quotation is called, where somebody stands: «"…", פטר | את הדברים | גורם מדיני»; that index if nobody does. */
    int those(int from) {
        boolean those = ends.closes(from - 2) >= 0
                && s.is(from, "את")
                && lexicon.is(s, from + 1, "information")
                && subjects.somebody(from + 2);
        return those ? from + 2 : from;
    }

    // «הערוץ הרשמי», «העיתון»
    private boolean printed(int i) {
        return s.word(i).startsWith("ה") && lexicon.prints(s.word(i));
    }

    /** Whether who tells of somebody stands there: «, כך מסרו שני מקורות, », «, לפי עדים, », «, מסכם כתבנו, ». */
    boolean inserted(int i) {
        // «הנשיא, | מסר אמש הערוץ הרשמי, | הבהיר»
        int who = ends.timed(i + 1);
        return (s.is(i, "כך") && (lexicon.verb(s.word(i + 1)).isPresent() || lexicon.is(s, i + 1, "nobody")))
                || lexicon.accordingAt(s, i).isPresent()
                // «השרה, | שלדבריה לא ידעה דבר, | סיפרה»
                || (s.is(i, "ש") && lexicon.owner(s.word(i + 1)).isPresent())
                // «השר, | לדבריו, | הודיע»
                || (lexicon.owner(s.word(i)).isPresent() && s.is(i + 1, Kind.COMMA))
                // «המנהלת, | הוא מלין, | בישרה לו», «לפי הסייעת, | כך היא אומרת, | הילד ננעל»
                || (subjects.pronounAt(s.is(i, "כך") ? i + 1 : i) && says(s.is(i, "כך") ? i + 2 : i + 1))
                // no «יו"ר הסוכנות, שמחה דיניץ, הודיע»
                || ((lexicon.noun(s.word(i)).isEmpty() || lexicon.is(s, i, "noun-too"))
                        && (lexicon.person(s.word(who))
                                || lexicon.is(s, who, "reporter")
                                || subjects.printer(who)
                                || printed(who))
                        && says(i));
    }

    private boolean says(int i) {
        return lexicon.verb(s.word(i)).filter(verb -> verb.has("clause")).isPresent();
    }

    private int behind(int first, int limit, int none) {
        for (int i = first + 1; i < limit && s.is(i, Kind.WORD) && !ends.that(i); i++) {
            if (s.is(i, "ש") && !ends.heldIn(i)) {
                return none;
            }
            boolean led = !lexicon.is(s, i, "own-prefix")
                    && "בלמ".indexOf(s.word(i).charAt(0)) >= 0
                    && lexicon.noun(s.word(i)).isEmpty();
            if (!led && !governed(i) && subjects.somebody(i)) {
                return headed(i - 1, first) ? i - 1 : i;
            }
        }
        return none;
    }

    // «אמר בסיום | מאמן | הירוקים»: a noun without article before one that has it
    private boolean headed(int i, int first) {
        return i > first
                && s.word(i + 1).startsWith("ה")
                && "בלה".indexOf(s.word(i).charAt(0)) < 0
                && !governed(i)
                && !lexicon.is(s, i, "occasion")
                && !lexicon.is(s, i, "adverb")
                && !lexicon.is(s, i, "than");
    }

    // «ביום», «במהלך», «יום לאחר», «בכנסת», «לכתבים»
    private boolean opens(int i) {
        String word = s.word(i);
        boolean within = word.length() > 3
                && word.startsWith("ב")
                && !lexicon.is(s, i, "own-prefix")
                && lexicon.noun(word).isEmpty();
        boolean hearers = word.startsWith("ל")
                && word.endsWith("ים")
                && lexicon.words("hearers").contains(word.substring(1));
        return within
                || hearers
                || lexicon.is(s, i, "while")
                || lexicon.is(s, i, "occasion")
                || (lexicon.is(s, i, "length") && lexicon.is(s, i + 1, "than"));
    }

    // «ישיבת | הממשלה», «עם | נשיא», «ביום | שני», «אותו | יום»
    private boolean governed(int i) {
        String word = s.word(i - 1);
        boolean construct = word.length() > 3
                && word.endsWith("ת")
                && !lexicon.is(s, i - 1, "no-construct")
                && !lexicon.is(s, i - 1, "held");
        return construct
                || lexicon.is(s, i - 1, "preposition")
                || lexicon.is(s, i - 1, "while")
                || lexicon.is(s, i - 1, "than")
                || lexicon.is(s, i - 1, "toward")
                || (lexicon.is(s, i - 1, "occasion-of") && !human(i))
                || lexicon.is(s, i - 1, "day-of");
    }

    // «אמר בסיום | מאמן הירוקים»
    private boolean human(int i) {
        return !s.is(i, "עיתונאים")
                && lexicon.noun(s.word(i)).filter(ClauseLexicon.Noun::human).isPresent();
    }
}
