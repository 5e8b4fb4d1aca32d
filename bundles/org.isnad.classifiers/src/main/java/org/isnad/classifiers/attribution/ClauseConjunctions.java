package org.isnad.classifiers.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Tells where a clause begins that says what is told: «כי», «שהכביש», «ש|הודיע», «אם» behind a verb of asking. */
final class ClauseConjunctions {
    // «הבהיר לתנועת המושבים שכל …»: how many words may stand between verb and conjunction
    private static final int NEAR = 7;
    private static final int NEAREST = 4;

    private final Sentence s;
    private final ClauseLexicon lexicon;

    ClauseConjunctions(Sentence s, ClauseLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
    }

    boolean that(int i) {
        // «התוודה באוזני | האם | ש»: the mother, no "whether"
        boolean mother = s.is(i, "האם") && lexicon.is(s, i - 1, "toward");
        return (lexicon.is(s, i, "that") && !mother) || asked(i) || prefixedThat(i);
    }

    // «שאל את השר אם», «הסביר איך»
    private boolean asked(int i) {
        boolean whether = lexicon.is(s, i, "whether");
        if (!whether && !lexicon.is(s, i, "how-so")) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - (whether ? NEAREST : 1)) && s.is(k, Kind.WORD); k--) {
            if (lexicon.verb(s.word(k))
                    .filter(verb -> verb.has(whether ? "wh" : "clause"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    // «שההצעה»: the conjunction is written on the next word
    private boolean prefixedThat(int i) {
        String word = s.word(i);
        boolean number = word.length() > 1 && word.startsWith("ש") && Character.isDigit(word.charAt(1));
        if (number) {
            return true;
        }
        boolean alone = word.equals("ש") && (s.is(i + 1, Kind.WORD) || s.is(i + 1, Kind.OPEN));
        if (!alone && (word.length() < 3 || !word.startsWith("ש") || lexicon.is(s, i, "own-sh") || human(i))) {
            return false;
        }
        int tells = i - 1;
        // «טענו | מנגד | שהתריעו»
        while (alone && lexicon.is(s, tells, "adverb")) {
            tells--;
        }
        boolean told = alone
                && lexicon.verb(s.word(tells))
                        .filter(verb -> verb.has("prefix"))
                        .isPresent()
                && lexicon.noun(s.word(tells)).isEmpty();
        // «הכחיש הנשיא | שאמר זאת»
        boolean denied = alone
                && (lexicon.is(s, i + 2, "this") || lexicon.is(s, i + 2, "him"))
                && IntStream.range(Math.max(0, i - NEAREST), i)
                        .anyMatch(k -> lexicon.telling(s, k)
                                .filter(verb -> verb.manner() == Manner.DENIED)
                                .isPresent());
        boolean conjunction = told
                || denied
                || (alone && !verb(i + 1))
                || word.startsWith("שה")
                || lexicon.words("clause-begin").contains(word.substring(1));
        // «מסרה הקלטות | שבהן נשמע»: it says what is in them
        if (lexicon.is(s, i, "wherein")) {
            return false;
        }
        // «בפגישה | שנמשכה שעות»: it says how that was
        if ((lexicon.is(s, i - 1, "occasion") && lexicon.is(s, i, "held")) || heldIn(i)) {
            return false;
        }
        // «מודיע מפקד הכוח | לממונים עליו | שהקשר נותק»
        boolean addressed = hears(i - 1) || (lexicon.is(s, i - 1, "upon-him") && hears(i - 2));
        int limit = s.quotes(i - 1) || addressed ? NEAR + NEAREST : NEAR;
        for (int k = i - 1; k >= Math.max(0, i - limit); k--) {
            // «נאמר לו על ידי קצין | שהתיק נסגר»
            if (lexicon.is(s, k, "nobody") && lexicon.is(s, k + 1, "him") && k < i - 1) {
                return conjunction;
            }
            // «מוסיף כי לפי סיכום | שהגיע לידיו»: the clause has begun
            if (s.is(k, "כי") && k < i - 1) {
                return false;
            }
            // «כתב האישום | שהוגש»
            boolean deed = lexicon.is(s, k, "deed") && lexicon.is(s, k + 1, "deed-of");
            boolean prefixed = !deed
                    && lexicon.telling(s, k).filter(verb -> verb.has("prefix")).isPresent();
            if (prefixed) {
                boolean right = k == i - 1
                        || lexicon.is(s, i - 1, "occasion")
                        || lexicon.is(s, i - 1, "adverb")
                        || (k == i - 2
                                && (hears(i - 1) || lexicon.is(s, i - 1, "same") || lexicon.is(s, i - 1, "in-him")))
                        // «הודיע המאמן לשחקניו | שיפרוש», «אמרה בשיחת ועידה לאנליסטים | שמחירי»
                        || (k >= i - NEAREST
                                && hears(i - 1)
                                && (s.word(i - 1).endsWith("יו")
                                        || s.word(k + 1).startsWith("ב")))
                        // «חיוותה דעה | שפינוי המאחז יסכן»
                        || (lexicon.is(s, i - 1, "cue-noun") && utters(k))
                        || (k == i - 3 && lexicon.is(s, i - 2, "occasion"))
                        || (k >= i - NEAREST && s.is(i - 2, "בעל") && s.is(i - 1, "פה"))
                        // «הזהיר את משרדו לפני שנה | שמערכת»
                        || (lexicon.is(s, i - 1, "length") && lexicon.is(s, i - 2, "than"))
                        || lasting(k + 1, i)
                        || (k >= i - 5 && hears(k + 1) && !lexicon.is(s, i, "held"))
                        || (k >= i - 4 && where(i - 1, k))
                        // «העידה חיילת | שמפקדה אמר לה»
                        || (k == i - 2 && human(i - 1) && lexicon.person(word.substring(1)) && verb(i + 1))
                        // «הודה | בפני חוקריו | שתכנן»
                        || (lexicon.is(s, k + 1, "toward") && i - k <= NEAREST && i > k + 2)
                        || toPaper(k + 1, i)
                        || speaks(i);
                return (right && word.length() > 3) || conjunction;
            }
            // «מעריכים, לעומת זאת, שרוב העובדים»
            boolean connects = lexicon.is(s, k + 1, "connector") && k + 3 >= i - 1;
            // «מוכיחים, לטענתו, שהיצוא גדל»
            boolean his = lexicon.owner(s.word(k + 1)).isPresent() && k + 3 == i;
            boolean aside = s.is(k, Kind.COMMA) && (connects || his);
            if (!s.is(k, Kind.WORD) && !s.is(k, Kind.OTHER) && k != i - 1 && !aside) {
                return false;
            }
        }
        return false;
    }

    private boolean utters(int verb) {
        return lexicon.verb(s.word(verb)).filter(each -> each.has("noun")).isPresent();
    }

    // «כתבה השרה דנה ברק | שראשי הצבא ענו», «טען אחיו של ההרוג | שבחברת החשמל אמרו»: another speaks right behind
    private boolean speaks(int i) {
        String who = s.word(i).substring(1);
        String body = who.startsWith("ב") ? who.substring(1) : who;
        boolean somebody = lexicon.noun(who)
                        .filter(noun -> noun.human() || noun.body())
                        .isPresent()
                || (!body.isEmpty()
                        && lexicon.noun(body).filter(ClauseLexicon.Noun::body).isPresent());
        return somebody
                && IntStream.range(i + 1, i + NEAREST)
                        .takeWhile(k -> s.is(k, Kind.WORD))
                        .anyMatch(k -> verb(k) && !lexicon.is(s, k - 1, "relative"));
    }

    // «בדברים | ששודרו אמש», «בריאיון נרחב | ש|פורסם אתמול»
    boolean heldIn(int i) {
        boolean apart = s.is(i, "ש")
                && !lexicon.is(s, i + 2, "him")
                && (lexicon.is(s, i + 1, "nobody") || lexicon.words("held").contains("ש" + s.word(i + 1)));
        boolean held = apart || lexicon.is(s, i, "held");
        return held && (lexicon.is(s, i - 1, "told-in") || (lexicon.is(s, i - 2, "told-in") && s.is(i - 1, Kind.WORD)));
    }

    // «מזהירים | שנים רבות | שהים מתחמם», «טוען | כבר חודשים | שנפגע»
    private boolean lasting(int from, int to) {
        int i = from;
        while (i < to && lexicon.is(s, i, "adverb")) {
            i++;
        }
        return lexicon.is(s, i, "length")
                && (i + 1 == to || (i + 2 == to && s.word(i + 1).startsWith("ר")));
    }

    private boolean human(int i) {
        return lexicon.noun(s.word(i)).filter(ClauseLexicon.Noun::human).isPresent();
    }

    // «כתב | ברשת X | שלא ייכנע», «השיב | לו במכתב | שלא ייכנע»
    private boolean where(int last, int verb) {
        boolean latin = Character.isLetter(s.original(last).charAt(0))
                && s.original(last).charAt(0) < 0x250;
        int at = latin ? last - 1 : last;
        return at > verb
                && s.word(at).length() > 3
                && s.word(at).startsWith("ב")
                && (at == verb + 1 || lexicon.is(s, verb + 1, "him") || lexicon.is(s, verb + 1, "adverb"))
                && at <= verb + 2;
    }

    // «סיפר | לרויטרס | שראה», «אמר | לעיתון | שסבב»
    private boolean hears(int i) {
        String word = s.word(i);
        return word.length() > 3
                && word.startsWith("ל")
                && (word.startsWith("ל-")
                        || lexicon.outletAt(s, i).isPresent()
                        || lexicon.noun(word.substring(1)).isPresent()
                        || lexicon.words("hearers").contains(word.substring(1))
                        || (word.length() > 5 && word.endsWith("ים"))
                        || (word.length() > 4 && word.endsWith("יו")));
    }

    // «סיפר | ל"ספורט 24" | שבעלת הבית», «העריך | בשיחה עם רדיו חיפה | שבלי»
    private boolean toPaper(int from, int i) {
        int to = from;
        while (to < i && !s.is(to, "ל") && (lexicon.is(s, to, "occasion") || lexicon.is(s, to, "adverb"))) {
            to++;
        }
        boolean marked = s.is(to, "ל") && s.quotes(to + 1) && s.quotes(i - 1);
        boolean talked = lexicon.is(s, to - 1, "told-in") && s.is(to, "עם") && s.is(to + 1, Kind.WORD);
        return (marked || talked) && i - from <= NEAR + NEAREST;
    }

    /** Whether a word with the conjunction written on it stands there: «שממשלתו», not «שר», «שביקש». */
    boolean tells(int i) {
        return s.word(i).length() > 3 && s.word(i).startsWith("ש") && !lexicon.is(s, i, "own-sh") && !anonymous(i);
    }

    /** Whether a clause begins there that says why a source has no name: «שביקש שלא להזדהות». */
    boolean anonymous(int i) {
        // «סיפרה האישה | שלא ידעה»: what she tells, not why she has no name
        boolean told = s.is(i, "שלא") && s.is(i + 1, Kind.WORD) && !lexicon.is(s, i + 1, "nameless");
        return (lexicon.is(s, i, "anonymous") && !told)
                || (s.is(i, "ש") && lexicon.words("anonymous").contains("ש" + s.word(i + 1)));
    }

    // «ש|מספר הנוסעים»: a number, unless he tells that
    private boolean verb(int i) {
        return lexicon.verb(s.word(i))
                        .filter(verb -> !verb.has("strict") || lexicon.is(s, i + 1, "that"))
                        .isPresent()
                && lexicon.noun(s.word(i)).isEmpty();
    }

    /** Whether a clause begins there that says who hears: «לכתבים | שהתלוו אליו | כי». */
    boolean company(int i) {
        String whom = s.word(i - 1);
        return s.word(i).length() > 4
                && s.word(i).endsWith("ו")
                && whom.startsWith("ל")
                && (whom.endsWith("ים") || whom.endsWith("ות"));
    }
}
