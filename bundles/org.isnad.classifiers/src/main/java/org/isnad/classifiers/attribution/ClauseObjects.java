package org.isnad.classifiers.attribution;

import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Tells where what a verb says stands as its object in the clause grammar. */
final class ClauseObjects {
    private static final int LONGEST_PERSON = 9;
    private static final int LONGEST_CLAUSE = 36;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseGoods goods;

    ClauseObjects(Sentence s, ClauseLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
        this.goods = new ClauseGoods(s, lexicon);
    }

    // «הנחה | אותו | להמתין», «שכנעה | את השר | לפרוש», «פקד | עליו | לדבר»: who ought to
    private boolean led(int i, ClauseLexicon.Verb verb) {
        boolean object = verb.has("whom")
                && (s.is(i, "את")
                        || lexicon.is(s, i, "same")
                        // «הנחו | עובדים | להסתיר»
                        || lexicon.noun(s.word(i))
                                .filter(ClauseLexicon.Noun::human)
                                .isPresent());
        boolean upon = verb.has("upon-whom") && (s.is(i, "על") || lexicon.is(s, i, "upon-him"));
        return (object || upon) && due(i) > i;
    }

    // «לו | להבהיר», «מהם | לחכות», «מבית המשפט | לעצור אותו»: who ought to
    private boolean asked(int i) {
        String word = s.word(i);
        boolean from = lexicon.is(s, i, "out-of-it")
                || (word.length() > 3
                        && word.startsWith("מ")
                        && lexicon.noun(word).isEmpty());
        return (from || s.is(i, "מן") || lexicon.is(s, i, "him") || whoever(i)) && due(i) > i;
    }

    /**
     * Where what is asked or blamed begins behind whom one asks or blames: «קרא לראש הממשלה | להתפטר», «האשים את
     * הצבא | בהרג אזרחים», «הזהיר את התושבים | מפני שיטפון»; the same if nobody stands there.
     */
    int whom(int i, ClauseLexicon.Verb verb) {
        boolean him = lexicon.is(s, i, "same") && lexicon.noun(s.word(i + 1)).isEmpty();
        boolean object = him || s.is(i, "את");
        if (led(i, verb)) {
            return due(i);
        }
        if ((verb.has("goods") || verb.has("asks")) && goods.demanded(i) > i) {
            return goods.demanded(i);
        }
        if (object && (verb.has("rates") || verb.has("as"))) {
            int rating = rating(him ? i + 1 : i + 2, i);
            return verb.has("rates") || s.word(rating).startsWith("כ") ? rating : i;
        }
        boolean blamed = object && verb.has("in");
        if (blamed || (object && verb.has("before"))) {
            for (int k = him ? i + 1 : i + 2; k < i + LONGEST_PERSON && inPhrase(k); k++) {
                if (blamed ? charge(k) : s.is(k, "מפני") || refrains(k)) {
                    return k;
                }
            }
            return i;
        }
        if (object && verb.has("et") && (verb.has("quote") || verb.has("bare"))) {
            return rating(him ? i + 1 : i + 2, i);
        }
        boolean demands = verb.has("to") || verb.has("asks") || verb.has("inf");
        boolean toSomebody = "למב".indexOf(s.word(i).isEmpty() ? ' ' : s.word(i).charAt(0)) >= 0;
        if (demands && toDo(i)) {
            return refrained(i);
        }
        return demands && (toSomebody || lexicon.is(s, i, "him")) ? due(i) : i;
    }

    // «כינה את הרבנות | "משרד ממשלתי"»: what it is called; {@code whom} if nothing is said of it in marks
    private int rating(int from, int whom) {
        int k = from;
        while (k < whom + LONGEST_PERSON && inPhrase(k) && !s.is(k, "ו") && !lexicon.is(s, k, "relative")) {
            if (as(k, from) || named(k, from)) {
                return k;
            }
            k++;
        }
        int over = s.is(k, Kind.OPEN) ? s.closing(k) + 1 : 0;
        boolean marked = over > k && (!s.is(over, Kind.WORD) || s.word(over).startsWith("ו"));
        return !marked ? whom : s.is(k - 1, "כ") ? k - 1 : k;
    }

    // «הגדיר את התוכנית | "בדיחה".»: nothing but what it is called, though plans have names in marks
    private boolean named(int k, int from) {
        int close = k + 1;
        while (close < from + LONGEST_PERSON && !s.quotes(close) && s.is(close, Kind.WORD)) {
            close++;
        }
        return k >= from
                && s.is(k, Kind.OTHER)
                && s.quotes(k)
                && s.quotes(close)
                && !s.is(close + 1, Kind.OPEN)
                && !s.quotes(close + 1)
                && (!s.is(close + 1, Kind.WORD) || s.word(close + 1).startsWith("ו"));
    }

    // «תיאר את השיחה | כטובה», «אותה | כ"חסרת בסיס"»
    private boolean as(int k, int from) {
        boolean marked = s.is(k, "כ") && s.quotes(k + 1);
        return marked
                || (k >= from
                        && s.word(k).length() > 3
                        && s.word(k).startsWith("כ")
                        && !lexicon.is(s, k, "no-as")
                        && lexicon.noun(s.word(k)).isEmpty());
    }

    // index of what is to be done behind whom one asks; that index if nothing is
    private int due(int whom) {
        if (whoever(whom)) {
            return dueOf(whom);
        }
        int k = whom + 1;
        while (k < whom + LONGEST_PERSON && inPhrase(k)) {
            if (toDo(k)) {
                return refrained(k);
            }
            k++;
        }
        // «דרש ממנו | "לסדר" מכרז»
        if (s.is(k, Kind.OPEN) && (toDo(k + 1) || refrains(k + 1))) {
            return k;
        }
        return s.is(k, Kind.COMMA) ? apposed(k, whom) : whom;
    }

    // «ממי שנפגע», «לכל מי ששהה באולם»
    private boolean whoever(int i) {
        return lexicon.is(s, i, "whoever") || (s.word(i).endsWith("כל") && s.is(i + 1, "מי"));
    }

    // «מבקש ממי ששהה באולם "הגפן" ב-1 בדצמבר, בין 19:00 ל-23:30, | לפנות»: the last that is to be done of those behind
    // who he is, the first behind his clause where commas close it
    private int dueOf(int whom) {
        int due = whom;
        for (int k = whom + 2; k < Math.min(s.size(), whom + LONGEST_CLAUSE) && !s.is(k, Kind.STOP); k++) {
            k = s.is(k, Kind.OPEN) && s.closing(k) > k ? s.closing(k) : k;
            if (toDo(k) && s.is(k - 1, Kind.COMMA)) {
                return k;
            }
            due = due == whom && toDo(k) ? refrained(k) : due;
        }
        return due;
    }

    // «הפציר בו | לא לחתום», «קרא | שלא להסיק»: index where what is not to be done begins
    private int refrained(int toDo) {
        return s.is(toDo - 1, "לא") || s.is(toDo - 1, "שלא") ? toDo - 1 : toDo;
    }

    // «קרא לשר המשטרה, רוני מילוא, | להקים»: behind his name; {@code whom} if nothing is to be done
    private int apposed(int comma, int whom) {
        int k = comma + 1;
        while (k < comma + LONGEST_PERSON && inPhrase(k) && !toDo(k)) {
            k++;
        }
        return s.is(k, Kind.COMMA) && toDo(k + 1) ? k + 1 : whom;
    }

    // «הזהירה | את העד | לא לדבר»
    private boolean warned(int i) {
        int k = i + 1;
        while (s.is(i, "את") && k < i + LONGEST_PERSON && inPhrase(k) && !refrains(k)) {
            k++;
        }
        return s.is(i, "את") && refrains(k);
    }

    // «הזהירה אותו | לא לדבר»
    private boolean refrains(int i) {
        return (s.is(i, "לא") || s.is(i, "שלא")) && toDo(i + 1);
    }

    private boolean inPhrase(int i) {
        return (s.is(i, Kind.WORD) || s.is(i, Kind.OTHER)) && !lexicon.is(s, i, "that");
    }

    // «בהרג של 62 אזרחים», «בכך שהסתיר», not «באתיופיה»
    private boolean charge(int i) {
        String word = s.word(i);
        // «ב"הפקרה פושעת"»
        if (word.equals("ב") && (s.is(i + 1, Kind.OPEN) || s.is(i + 1, Kind.OTHER))) {
            return true;
        }
        return word.length() > 3
                && word.startsWith("ב")
                && (!s.word(i + 1).startsWith("ב") || lexicon.is(s, i + 1, "own-prefix"))
                && lexicon.country(word.substring(1)).isEmpty()
                && lexicon.noun(word.substring(1)).isEmpty()
                && !lexicon.is(s, i, "occasion")
                && !lexicon.is(s, i, "adverb");
    }

    // «לפסול», «להשבית»: what one promises or asks to do, not to whom
    private boolean infinitive(int i) {
        return (s.is(i + 1, Kind.WORD) || last(i)) && toDo(i);
    }

    // «נשבע | לנקום.»: with nothing behind it, in the shape of a verb
    private boolean last(int i) {
        return shaped(s.word(i));
    }

    /** Whether what is to be done begins there: «לחדול», «שלא לחדול». */
    boolean toBeDone(int i) {
        return s.is(i, "שלא") ? toDo(i + 1) : infinitive(i);
    }

    private boolean toDo(int i) {
        String word = s.word(i);
        return word.length() > 3
                && word.startsWith("ל")
                && lexicon.noun(word).isEmpty()
                && lexicon.noun(word.substring(1)).isEmpty()
                && !lexicon.words("people").contains(word.substring(1))
                && !lexicon.is(s, i, "adverb")
                && !lexicon.is(s, i, "preposition")
                && (!lexicon.is(s, i, "occasion") || toTurn(i))
                && !lexicon.is(s, i, "no-infinitive")
                && !lexicon.words("hearers").contains(word.substring(1))
                && lexicon.number(word.substring(1)).isEmpty()
                && shaped(word)
                && Character.isLetter(word.charAt(1))
                && !s.is(i + 1, "כי")
                && !word.endsWith("יו")
                // «לבתי החולים», «לראשי הרשויות»: several, to whom
                && !word.endsWith("י")
                && lexicon.country(word.substring(1)).isEmpty();
    }

    // «לפנות בוקר» is a time, «לפנות» what is asked
    private boolean toTurn(int i) {
        return s.is(i, "לפנות") && !s.is(i + 1, "בוקר");
    }

    /** Whether a verb of the future stands among those words: «תתכנס», «יתכנס». */
    boolean future(int from, int to) {
        for (int i = from; i < to && s.is(i, Kind.WORD); i++) {
            String word = s.word(i);
            boolean verb = word.length() > 3
                    && (word.startsWith("ת") || word.startsWith("י"))
                    && lexicon.noun(word).isEmpty()
                    && !lexicon.is(s, i, "occasion")
                    && !word.endsWith("ים")
                    && !word.endsWith("ות")
                    && !word.endsWith("ית")
                    && !word.endsWith("ה");
            if (verb) {
                return true;
            }
        }
        return false;
    }

    // «להשבית», «לתקן», «ליהנות», not «לממשלות»
    private static boolean shaped(String word) {
        return word.startsWith("לה")
                || word.startsWith("לת")
                || (word.startsWith("לי") && word.endsWith("ות"))
                || rooted(word);
    }

    // «לפסול», «לסייע», «לקדם», «לאפשר»: no more letters than a root has with its vowel
    private static boolean rooted(String word) {
        return word.length() <= 5;
    }

    // «מאחריות», «מהאשמות»: what one shakes off
    private boolean off(int i) {
        String word = s.word(i);
        return word.length() > 3
                && word.startsWith("מ")
                && lexicon.noun(word).isEmpty()
                && !lexicon.is(s, i, "adverb")
                && !lexicon.is(s, i, "after")
                && !lexicon.is(s, i, "occasion");
    }

    // «טען | לעלילה», «טוענת | להגנה עצמית», not «לעיתונאים»
    private boolean plea(int i) {
        String word = s.word(i);
        // «טענה להגנתה ש»
        boolean his = word.endsWith("תו") || word.endsWith("תה") || word.endsWith("תם");
        return word.length() > 4
                && word.startsWith("ל")
                && !his
                && !goods.hearers(i)
                && !lexicon.is(s, i, "adverb")
                && !lexicon.is(s, i, "preposition")
                && !lexicon.is(s, i, "occasion")
                && lexicon.noun(word.substring(1)).isEmpty()
                && lexicon.outletAt(s, i).isEmpty();
    }

    // «הבטיח | לו | בעל פה | מענק», «הבטיחו | לנו | אתמול | תשובה»
    private boolean behindHim(int i) {
        int k = i - 1;
        while (!lexicon.is(s, k, "him") && (lexicon.is(s, k, "adverb") || lexicon.is(s, k, "occasion"))) {
            k--;
        }
        return lexicon.is(s, s.is(k, "פה") && s.is(k - 1, "בעל") ? k - 2 : k, "him");
    }

    /** Whether what a verb says begins there as its object: «הכחיש את», «דיווח על», «הורה לבדוק». */
    boolean at(int i, ClauseLexicon.Verb verb) {
        String word = s.word(i);
        boolean behind = i + 1 < s.size() && (s.is(i + 1, Kind.WORD) || s.is(i + 1, Kind.OPEN));
        boolean him = lexicon.is(s, i, "same") && lexicon.noun(s.word(i + 1)).isEmpty();
        boolean uttered = behind
                && (verb.manner() == Manner.DENIED || verb.manner() == Manner.CONFIRMED)
                && lexicon.is(s, i, "uttered");
        // «אישר ארבעה מקרים», «הכחיש שני הרוגים»
        uttered |= (verb.manner() == Manner.DENIED || verb.manner() == Manner.CONFIRMED)
                && (lexicon.number(word).isPresent() || (!word.isEmpty() && Character.isDigit(word.charAt(0))))
                && lexicon.is(s, i + 1, "toll");
        boolean approves = verb.manner() == Manner.CONFIRMED && lexicon.is(s, i + 1, "approved");
        boolean rules = verb.manner() == Manner.DENIED || verb.manner() == Manner.CONFIRMED;
        boolean told = s.is(i, "את") && behind && !(rules && lexicon.is(s, i + 1, "settled")) && !approves;
        return (verb.has("et") && (told || him || uttered || lexicon.is(s, i, "this")))
                || ((verb.has("rates") || verb.has("as")) && (told || him) && whom(i, verb) > i)
                || led(i, verb)
                || (verb.has("inf") && refrains(i))
                || (verb.has("bare") && behind && word.length() > 1 && goods.verbless(i))
                || (verb.has("to") && behind && lexicon.is(s, i, "demanded"))
                || (verb.has("goods") && goods.are(i))
                || ((verb.has("goods") || verb.has("asks")) && goods.demanded(i) > i)
                || (verb.has("gift") && goods.are(i) && goods.given(i - 1))
                // «אמרו להם | להמתין», «הבטיח לה | טיפול»
                || (verb.has("clause")
                        && (behindHim(i)
                                ? toDo(i) || refrains(i)
                                : goods.hearers(i - 1) && (infinitive(i) || refrains(i))))
                || (verb.has("inf") && behindHim(i) && behind && goods.verbless(i))
                || (verb.has("about") && behind && s.is(i, "על"))
                // «דיברה על 35 אלף», «על "אגדות ילדים"»
                || (verb.has("figures")
                        && s.is(i, "על")
                        && (lexicon.counts(s, i + 1) || s.is(i + 1, Kind.OPEN) || s.quotes(i + 1)))
                || (verb.has("before")
                        && behind
                        && (s.is(i, "מפני") || refrains(i) || (him && refrains(i + 1)) || warned(i)))
                || (verb.has("from") && (off(i) || (behind && s.is(i, "מן"))))
                || (verb.has("inf") && infinitive(i))
                // «הביע התנגדות | לעסקה»
                || (verb.has("noun") && lexicon.is(s, i - 1, "cue-noun-to") && word.startsWith("ל"))
                // «הביע נכונות | לדחות»
                || (verb.has("noun") && lexicon.is(s, i - 1, "cue-noun") && infinitive(i))
                || (verb.has("in")
                        && (word.length() > 3
                                || (word.equals("בכל") && behind)
                                || (word.equals("בכך") && (behind || verb.manner() == Manner.DENIED)))
                        && word.startsWith("ב")
                        && !lexicon.is(s, i, "toward")
                        && (!lexicon.is(s, i, "occasion") || lexicon.is(s, i - 1, "cue-noun")))
                || (verb.has("plea") && plea(i))
                || (verb.has("asks") && behind && lexicon.is(s, i, "petitioned"))
                || ((verb.has("to") || verb.has("asks")) && asked(i))
                || (verb.has("to") && s.is(i, "שלא") && toDo(i + 1))
                || (verb.has("to")
                        && word.length() > 2
                        && word.startsWith("ל")
                        && !lexicon.is(s, i, "adverb")
                        && (!lexicon.is(s, i, "occasion") || toTurn(i))
                        && !lexicon.is(s, i, "preposition"));
    }
}
