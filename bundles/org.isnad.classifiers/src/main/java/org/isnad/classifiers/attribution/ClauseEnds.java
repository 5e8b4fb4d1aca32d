package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Where sources and reported clauses begin and end in the clause grammar. */
final class ClauseEnds {
    private static final int REACH = 18;
    // «הבהיר לתנועת המושבים שכל …»: how many words may stand between verb and conjunction
    private static final int NEAR = 7;
    private static final int LONGEST_SOURCE = 24;
    private static final int LONGEST_NAME = 4;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseObjects objects;

    ClauseEnds(Sentence s, ClauseLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
        this.objects = new ClauseObjects(s, lexicon);
    }

    /** Index after the source that begins there. */
    int ofSource(int from) {
        return ofSource(from, false);
    }

    /** The same with a clause that says what it is: «מסמך שהגיע לידי "הארץ"». */
    int ofDescribed(int from) {
        return ofSource(from, true);
    }

    private int ofSource(int from, boolean described) {
        int i = from;
        boolean reason = false;
        while (i < Math.min(s.size(), from + LONGEST_SOURCE)) {
            reason |= i > from && (anonymous(i) || describes(i, described)) && !s.is(i - 1, Kind.COMMA);
            boolean abbreviated =
                    s.is(i, Kind.STOP) && i > from && s.word(i - 1).length() <= 3 && s.is(i + 1, Kind.WORD);
            boolean word = s.is(i, Kind.WORD)
                    && (reason || (!lexicon.is(s, i, "after") && !lexicon.is(s, i, "occasion")))
                    && (i == from || !verb(i) || (reason && s.is(i - 1, "ש")))
                    && (reason || lexicon.is(s, i - 1, "access") || !addressee(i, from))
                    && !lexicon.is(s, i, "by-whom")
                    && (!that(i) || anonymous(i));
            boolean inside = i > from && lexicon.is(s, i, "inside");
            // «ששוחחו עם "הארץ"»
            boolean name = reason && s.is(i, Kind.OPEN) && s.closing(i) > i && s.closing(i) - i <= LONGEST_NAME;
            if (name) {
                i = s.closing(i) + 1;
                continue;
            }
            // «העיתון "לה קורייה"»: whatever the words mean
            int marked = marked(i);
            if (marked > i) {
                i = marked;
                continue;
            }
            if (!word && !inside && !abbreviated && !s.is(i, Kind.OTHER)) {
                break;
            }
            i++;
        }
        return i;
    }

    // index after the name in marks that begins there; the same if none does
    private int marked(int mark) {
        boolean opens = s.is(mark, Kind.OTHER) && s.quotes(mark);
        for (int k = mark + 2; opens && k <= mark + LONGEST_NAME + 1; k++) {
            if (s.is(k, Kind.OTHER) && s.quotes(k)) {
                return k + 1;
            }
        }
        return mark;
    }

    // «דיפלומטים שנכחו | בדיון»: who they are
    private boolean describes(int i, boolean described) {
        String word = s.word(i);
        boolean paper = described
                && lexicon.noun(s.word(i - 1))
                        .filter(noun -> noun.kind() == SourceKind.DOCUMENT)
                        .isPresent();
        return word.length() > 4
                && word.startsWith("ש")
                && (paper || word.endsWith("ו"))
                && !lexicon.is(s, i, "own-sh")
                && (paper
                        || lexicon.noun(s.word(i - 1))
                                .filter(ClauseLexicon.Noun::human)
                                .isPresent());
    }

    private boolean verb(int i) {
        return lexicon.verb(s.word(i)).isPresent() && lexicon.noun(s.word(i)).isEmpty();
    }

    // «אמר השר | לכתבים | כי», «אמר גורם | לאתר אקסיוס», but «השר לביטחון לאומי», «הלשכה לסטטיסטיקה»
    private boolean addressee(int i, int from) {
        String word = s.word(i);
        // «אמרו שלושה מקורות | ל"הארץ"»
        if (i > from && word.equals("ל") && (s.is(i + 1, Kind.OTHER) || s.is(i + 1, Kind.OPEN))) {
            return true;
        }
        if (i == from || word.length() < 3 || !word.startsWith("ל")) {
            return false;
        }
        Optional<ClauseLexicon.Noun> whom =
                lexicon.noun(word).isPresent() ? Optional.empty() : lexicon.noun(word.substring(1));
        boolean prints = whom.filter(noun -> noun.kind() == SourceKind.OUTLET || noun.kind() == SourceKind.AGENCY)
                .isPresent();
        if (prints || lexicon.outletAt(s, i).isPresent()) {
            return true;
        }
        boolean purpose = whom.isEmpty()
                && IntStream.range(from, i)
                        .mapToObj(k -> lexicon.noun(s.word(k)))
                        .flatMap(Optional::stream)
                        .anyMatch(noun -> noun.body() || (noun.role() && !noun.unnamed()));
        return !purpose && (that(i + 1) || !s.is(i + 1, Kind.WORD));
    }

    /** Index of the first token of the sentence that token stands in. */
    int sentenceStart(int i) {
        int from = i;
        while (from > 0 && !sentenceEnd(from - 1)) {
            from--;
        }
        return from;
    }

    // a point behind an abbreviation or an initial ends nothing
    private boolean sentenceEnd(int i) {
        return s.is(i, Kind.STOP)
                && i + 1 < s.size()
                && !s.is(i + 1, Kind.CLOSE)
                && !(s.word(i - 1).length() <= 4 && s.original(i).equals("."));
    }

    /** Index of the mark that closes a quotation right there or before a comma, or -1. */
    int closes(int i) {
        int close = s.is(i, Kind.COMMA) ? i - 1 : i;
        return s.is(close, Kind.CLOSE) && s.opening(close) >= 0 ? close : -1;
    }

    /** Whether a clause begins there that says why a source has no name: «שביקש שלא להזדהות». */
    boolean anonymous(int i) {
        return lexicon.is(s, i, "anonymous")
                || (s.is(i, "ש") && lexicon.words("anonymous").contains("ש" + s.word(i + 1)));
    }

    boolean that(int i) {
        return lexicon.is(s, i, "that") || asked(i) || prefixedThat(i);
    }

    // «שאל את השר אם», «הסביר איך»
    private boolean asked(int i) {
        boolean whether = lexicon.is(s, i, "whether");
        if (!whether && !lexicon.is(s, i, "how-so")) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - (whether ? LONGEST_NAME : 1)) && s.is(k, Kind.WORD); k--) {
            if (lexicon.verb(s.word(k)).filter(verb -> verb.has(whether ? "wh" : "clause")).isPresent()) {
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
        if (!alone && (word.length() < 3 || !word.startsWith("ש") || lexicon.is(s, i, "own-sh"))) {
            return false;
        }
        boolean told = alone
                && lexicon.verb(s.word(i - 1))
                        .filter(verb -> verb.has("prefix"))
                        .isPresent()
                && lexicon.noun(s.word(i - 1)).isEmpty();
        boolean conjunction = told
                || (alone && !verb(i + 1))
                || word.startsWith("שה")
                || lexicon.words("clause-begin").contains(word.substring(1));
        // «בפגישה | שנמשכה שעות»: it says how that was
        if (lexicon.is(s, i - 1, "occasion") && lexicon.is(s, i, "held")) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
            boolean prefixed =
                    lexicon.verb(s.word(k)).filter(verb -> verb.has("prefix")).isPresent();
            if (prefixed) {
                boolean right = k == i - 1
                        || lexicon.is(s, i - 1, "occasion")
                        || lexicon.is(s, i - 1, "adverb")
                        || (k == i - 2 && hears(i - 1))
                        || (k == i - 3 && lexicon.is(s, i - 2, "occasion"));
                return (right && word.length() > 3) || conjunction;
            }
            // «מעריכים, לעומת זאת, שרוב העובדים»
            boolean aside = s.is(k, Kind.COMMA) && lexicon.is(s, k + 1, "connector") && k + 3 >= i - 1;
            if (!s.is(k, Kind.WORD) && !s.is(k, Kind.OTHER) && k != i - 1 && !aside) {
                return false;
            }
        }
        return false;
    }

    // «סיפר | לרויטרס | שראה», «אמר | לעיתון | שסבב»
    private boolean hears(int i) {
        String word = s.word(i);
        return word.length() > 3
                && word.startsWith("ל")
                && (lexicon.outletAt(s, i).isPresent()
                        || lexicon.noun(word.substring(1)).isPresent()
                        || lexicon.words("hearers").contains(word.substring(1)));
    }

    /** Whether a word with the conjunction written on it stands there: «שממשלתו», not «שר», «שביקש». */
    boolean tells(int i) {
        return s.word(i).length() > 3 && s.word(i).startsWith("ש") && !lexicon.is(s, i, "own-sh") && !anonymous(i);
    }

    /** Index where the content behind a verb begins, or -1: «אמר אתמול לכתבים כי», «הזהיר את הממשלה: "…"». */
    int opens(int from) {
        int prefixed = -1;
        for (int i = from; i < Math.min(s.size(), from + REACH); i++) {
            // «התוודה בפני מדובב שהוכנס לתאו כי»: who it is
            boolean who = i > from && s.word(i).startsWith("ש") && lexicon.is(s, i - 2, "toward") && thatBehind(i + 1);
            boolean sh = !lexicon.is(s, i, "that") && !who && that(i);
            if (sh && (i <= from + 1 || prefixed < 0)) {
                prefixed = i;
            }
            if (sh && i <= from + 1) {
                return i;
            }
            int direct = sh || who || emphasis(i) ? -1 : direct(i);
            if (direct >= 0) {
                return prefixed >= 0 && !s.is(i, Kind.COLON) ? prefixed : direct;
            }
            // «הדובר ש ביקש … כי», but not «הדובר ש אמר כי»
            boolean told = lexicon.is(s, i, "nobody")
                    || (verb(i) && (!lexicon.is(s, i - 1, "relative") || lexicon.is(s, i + 1, "that")));
            if (told || !(s.is(i, Kind.WORD) || s.is(i, Kind.OTHER))) {
                return prefixed < 0 && !told ? colonBehind(i) : prefixed;
            }
        }
        return prefixed;
    }

    /** Where what is told begins before its clause there: «הודה | בכך ש…», «התלונן | על כך ש…»; the same if it does not. */
    int thus(int clause) {
        if (clause < 1 || s.is(clause, Kind.OPEN) || !lexicon.is(s, clause - 1, "thus")) {
            return clause;
        }
        boolean led = s.is(clause - 1, "כך") || s.is(clause - 1, "זה");
        return !led ? clause - 1 : lexicon.is(s, clause - 2, "thus-led") ? clause - 2 : clause;
    }

    /** «התלונן בפני הממונה על התחרות | על תיאום»: index of the last «על» behind whom one tells it to; the same if there is none. */
    int about(int toward) {
        int at = toward;
        for (int i = toward + 1; i < Math.min(s.size(), toward + NEAR) && s.is(i, Kind.WORD); i++) {
            at = s.is(i, "על") && !that(i) ? i : at;
        }
        return at;
    }

    /** Index behind the last colon before that token, where its sentence begins if there is none. */
    int clauseStart(int i) {
        int start = sentenceStart(i);
        for (int k = i - 1; k >= start; k--) {
            if (s.is(k, Kind.COLON)) {
                return k + 1;
            }
        }
        return start;
    }

    // «כתב באינסטגרם, מתחת לתמונה: "…"»: index behind the colon; -1 if something else is told before
    private int colonBehind(int comma) {
        int i = comma + 1;
        while (i < Math.min(s.size(), comma + REACH) && (s.is(i, Kind.WORD) || s.is(i, Kind.OTHER)) && !verb(i) && !that(i)) {
            i++;
        }
        return s.is(comma, Kind.COMMA) && s.is(i, Kind.COLON) && s.is(i + 1, Kind.OPEN) ? i + 1 : -1;
    }

    // הסכימו "עקרונית" על המתווה: a word in marks, not what is said
    private boolean emphasis(int open) {
        return s.is(open, Kind.OPEN)
                && s.closing(open) == open + 2
                && s.is(open + 3, Kind.WORD)
                && !s.is(open - 1, Kind.COLON);
    }

    /** Index after the words of time that begin there: «אמש», «ביום ראשון», «בשבוע שעבר». */
    int timed(int from) {
        int i = from;
        while (lexicon.is(s, i, "occasion") || lexicon.is(s, i, "adverb") || bracketed(i) || against(i) || manner(i)) {
            i += bracketed(i) ? 3 : lexicon.is(s, i, "day-of") || against(i) ? 2 : 1;
        }
        return i;
    }

    // «מדובב שהוכנס לתאו | כי»: what is told begins later
    private boolean thatBehind(int from) {
        int i = from;
        while (s.is(i, Kind.WORD) && !verb(i) && !lexicon.is(s, i, "that")) {
            i++;
        }
        return lexicon.is(s, i, "that");
    }

    // «בנחישות», «בגסות»: how it was said
    boolean manner(int i) {
        String word = s.word(i);
        return word.length() > 4
                && word.startsWith("ב")
                && word.endsWith("ות")
                && lexicon.noun(word).isEmpty()
                && lexicon.noun(word.substring(1)).isEmpty();
    }

    // «לעומת זאת», «על הסף», «באופן נחרץ»
    private boolean against(int i) {
        if (lexicon.is(s, i, "way") && s.is(i + 1, Kind.WORD)) {
            return true;
        }
        return s.is(i, "על") && s.is(i + 1, "הסף") || s.word(i + 1).startsWith("וכ") && s.word(i).startsWith("מכ") || s.is(i + 1, "זאת") && (s.is(i, "לעומת") || s.is(i, "עם"));
    }

    /** Whether one word in brackets stands there: «היום (רביעי)». */
    boolean bracketed(int i) {
        return s.is(i, Kind.OTHER) && s.original(i).equals("(") && s.is(i + 2, Kind.OTHER);
    }

    /** Index where the content begins if it begins right there, or -1. */
    int direct(int i) {
        if (that(i) || s.is(i, Kind.OPEN)) {
            return i;
        }
        if ((s.is(i, Kind.COMMA) || s.is(i, Kind.COLON)) && (s.is(i + 1, Kind.OPEN) || that(i + 1))) {
            return i + 1;
        }
        return s.is(i, Kind.COLON) && i + 1 < s.size() ? i + 1 : inserted(i);
    }

    // "said, in a rare interview, that …"
    private int inserted(int comma) {
        if (!s.is(comma, Kind.COMMA)) {
            return -1;
        }
        for (int i = comma + 1; i < Math.min(s.size(), comma + 10); i++) {
            if (s.is(i, Kind.COMMA)) {
                return that(i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Index after the content that begins at {@code from}; {@code at} is where looking for its end may begin. */
    int of(int at, int from) {
        int i = Math.max(at, from);
        if (s.is(from, Kind.OPEN)) {
            int close = s.closing(from);
            if (close > 0 && !s.is(close + 1, Kind.WORD)) {
                return close + 1;
            }
            i = close > 0 ? close + 1 : from + 1;
        }
        while (i < s.size()) {
            if (s.is(i, Kind.OPEN) && s.closing(i) > 0) {
                i = s.closing(i) + 1;
            } else if (closesOuter(i, from) || (i > from + 1 && breaks(i))) {
                return i;
            } else {
                i++;
            }
        }
        return i;
    }

    // «"סופר לנו שהכול בשליטה", אמרה»: what is told stands in a quotation of somebody else's
    private boolean closesOuter(int i, int from) {
        return s.is(i, Kind.CLOSE) && i > from && s.opening(i) >= 0 && s.opening(i) < from;
    }

    /** «הכבאים, לדבריו, הגיעו»: index after what goes on behind the comma, where who tells begins; that index if nothing does. */
    int around(int cue, int behind) {
        boolean between = s.is(cue - 1, Kind.COMMA)
                && s.is(behind, Kind.COMMA)
                && s.is(behind + 1, Kind.WORD)
                && !lexicon.is(s, behind + 1, "lead")
                && !that(behind + 1)
                && !(s.word(behind + 1).startsWith("ש") && !lexicon.is(s, behind + 1, "own-sh"))
                && !breaks(behind);
        return between ? of(behind + 1, behind + 1) : cue;
    }

    /** Index after the object of a verb that begins there, without how and where it was said. */
    int ofObject(int from) {
        int end = of(from, from);
        for (int i = from + 1; i < end; i++) {
            // «הגדירה את הרחבת היישוב "סיפוח זוחל" | וזימנה את»
            boolean joined = s.is(i - 1, Kind.CLOSE) && s.word(i).startsWith("ו") && s.word(i).length() != 2;
            boolean shaken = s.is(i, Kind.COLON) && s.word(from).startsWith("מ");
            if (shaken || (joined && !s.is(i + 1, Kind.OPEN))) {
                return i;
            }
        }
        for (int i = from + 2; i < end && s.is(from, "את") && s.is(i, Kind.WORD) && !that(i); i++) {
            if (lexicon.is(s, i, "how")) {
                return i;
            }
        }
        return end;
    }

    // «, אך הודה ש», «והאשים את», «, לפי …»: another cue begins
    private boolean breaks(int i) {
        if (s.is(i, Kind.COMMA) && s.original(i).equals(";")) {
            return true;
        }
        // «– ובלשכת ראש הממשלה דחו את הדברים»
        if (s.is(i, Kind.DASH)) {
            return verbWithin(i + 1);
        }
        int after = s.is(i, Kind.COMMA) ? i + 1 : i;
        boolean comma = after > i;
        // «…, כך אמרו שני שרים»
        if (comma && s.is(after, "כך") && (verb(after + 1) || lexicon.is(s, after + 1, "nobody"))) {
            return true;
        }
        if (lexicon.accordingAt(s, after)
                .filter(phrase -> comma || phrase.sure())
                .isPresent()) {
            return true;
        }
        // «…, סיפרה נהגת משאית»: whoever says all of it
        boolean tail = comma
                && lexicon.verb(s.word(after)).filter(each -> each.has("clause")).isPresent()
                && lexicon.noun(s.word(after)).isEmpty()
                && lexicon.noun(s.word(after + 1)).filter(ClauseLexicon.Noun::human).isPresent();
        if (tail) {
            return true;
        }
        int verb = after;
        while (lexicon.is(s, verb, "lead") || lexicon.is(s, verb, "auxiliary") || lexicon.is(s, verb, "adverb")) {
            verb++;
        }
        int behind = verb + 1;
        if (comma && lexicon.is(s, after, "but") && (verbWithin(after + 1) || unverified(after + 1))) {
            return true;
        }
        // «, אם כי הבהיר ש», «, שכן לדבריו»
        boolean though = s.is(after, "אם") && s.is(after + 1, "כי") && verb(after + 2);
        boolean his = s.is(after, "שכן") && lexicon.owner(s.word(after + 1)).isPresent();
        if (comma && (though || his)) {
            return true;
        }
        // «, אך סירב למסור פרטים»: nothing more is told
        if (lexicon.is(s, after, "but") && lexicon.is(s, after + 1, "declining")) {
            return true;
        }
        return verb > after
                && lexicon.is(s, after, "lead")
                && lexicon.verb(s.word(verb))
                        .filter(each -> direct(behind) >= 0
                                || object(behind, each)
                                || (each.has("noun") && lexicon.is(s, behind, "cue-noun")))
                        .isPresent();
    }

    // «, ואילו המשטרה דיווחה»: somebody else speaks
    private boolean verbWithin(int from) {
        for (int i = from; i < from + NEAR + 1 && (s.is(i, Kind.WORD) || (i > from && s.is(i, Kind.COMMA))); i++) {
            boolean tells = lexicon.verb(s.word(i))
                    .filter(verb -> verb.has("clause") || verb.has("in"))
                    .isPresent();
            if (tells && verb(i) && !lexicon.is(s, i - 1, "relative")) {
                return true;
            }
        }
        return false;
    }

    // «, אולם הידיעה לא אומתה»: who tells doubts it
    private boolean unverified(int from) {
        for (int i = from; i < from + NEAR && s.is(i, Kind.WORD); i++) {
            boolean doubted = (s.is(i, "לא") || s.is(i, "טרם")) && lexicon.is(s, i + 1, "verified");
            // «, אבל בהנהלה איש אינו מוכן לדבר»
            boolean silent = s.is(i, "איש") && lexicon.is(s, i + 1, "not");
            if (doubted || silent || lexicon.is(s, i, "declining")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a verb says begins there as its object: «הכחיש את», «דיווח על», «הורה לבדוק». */
    boolean object(int i, ClauseLexicon.Verb verb) {
        return objects.at(i, verb);
    }
}
