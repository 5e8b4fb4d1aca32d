package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** What is told behind a verb: a clause, a quotation, or an object that tells. */
final class ClauseContents {
    private static final int NEAR = 3;
    private static final int LONGEST_ROOT = 5;
    private static final int FAR = 10;
    private static final List<String> LEADING =
            List.of("toward", "preposition", "while", "adverb", "occasion", "also", "day", "connector", "length");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseEnds ends;
    private final ClauseSubjects subjects;

    ClauseContents(Sentence s, ClauseLexicon lexicon, ClauseEnds ends, ClauseSubjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.ends = ends;
        this.subjects = subjects;
    }

    // what stands behind the verb: a clause, a quotation, or an object that tells
    Optional<Span> at(int from, ClauseLexicon.Verb verb) {
        int opens = ends.opens(from);
        boolean other = (s.is(opens, Kind.OPEN) && !s.is(opens - 1, Kind.COLON))
                || lexicon.owner(s.word(opens)).isPresent();
        // «מסר לה חייל, ש|לדבריו …»: what he tells is told elsewhere
        if (s.is(opens, "ש") && lexicon.owner(s.word(opens + 1)).isPresent() && s.is(opens - 1, Kind.COMMA)) {
            return Optional.empty();
        }
        boolean named = verb.has("in") && s.is(opens - 1, Kind.COLON);
        // «דחה בתוקף את הטענות כי הרציף נמכר»: the claims with what they say
        int noun = ends.timed(from);
        boolean claims = verb.manner() == Manner.DENIED && s.is(noun, "את") && ends.object(noun, verb);
        // «הזהיר מפני בדיקות שלא תוקפו», «דיווח על שריפה שפרצה»: of what, and what it is like
        boolean of =
                (s.is(noun, "מפני") || (s.is(noun, "על") && opens > noun && !lexicon.is(s, opens, "that") && !other))
                        && ends.object(noun, verb);
        // «פקפקה במסקנה שהחיסון מגן»: what is doubted
        boolean doubted = verb.manner() == Manner.DENIED
                && verb.has("in")
                && lexicon.words("stance")
                        .contains(
                                s.word(noun).substring(Math.min(1, s.word(noun).length())))
                && ends.object(noun, verb);
        // «דרש מרוסיה להסביר כיצד»: what is to be done, and what about
        boolean demanded = (verb.has("to") || verb.has("asks")) && asks(opens) && ends.object(noun, verb);
        // «מייחסת לו | הפעלת רשת שהבריחה נשק»: what, and what it is like
        boolean given = verb.has("inf")
                && lexicon.is(s, from, "him")
                && opens > from + 1
                && noun <= from + 1
                && !lexicon.is(s, opens, "that")
                && !other
                && ends.object(from + 1, verb);
        // «הפציר בו | לא להתפטר, "אבל כבר החלטתי"»
        int refrained = lexicon.is(s, from, "in-him") || lexicon.is(s, from, "him") ? from + 1 : from;
        demanded |= s.is(opens, Kind.OPEN)
                && s.is(opens - 1, Kind.COMMA)
                && refrained < opens - 1
                && ends.asks(from - 1, refrained + 1 < opens && s.is(refrained, "לא") ? refrained + 1 : refrained)
                && ends.object(refrained, verb);
        boolean shaken = doubted || demanded || given || (verb.has("from") && ends.object(from, verb));
        // «קראה לעבר השר "…"»: to whom
        // «קורא להמונים "לטאטא את הבוגדים"»
        boolean due =
                verb.has("to") && s.is(opens, Kind.OPEN) && s.word(opens + 1).startsWith("ל");
        boolean states =
                due && s.word(from).length() > LONGEST_ROOT && !s.word(from).startsWith("לה");
        boolean hearers = (opens == from + 1 || (due && opens <= from + NEAR))
                && s.word(from).startsWith("ל")
                && (states || !ends.toBeDone(from));
        boolean toward = s.is(opens, Kind.OPEN) && (hearers || lexicon.is(s, from, "toward"));
        boolean object = shaken || claims || of || ((other || named) && !toward && ends.object(noun, verb));
        int thus = ends.thus(opens);
        if (thus < opens && (verb.has("clause") || verb.has("thus"))) {
            return Optional.of(content(thus, ends.of(opens, opens)));
        }
        boolean marked = s.is(opens, Kind.OPEN) && (!verb.has("colon") || verb.has("quote"));
        // «מביא, בשם גורם בכיר, כי»
        boolean brought = verb.has("relay") && opens == from && s.is(opens, "כי");
        boolean asked = verb.has("wh") && (asks(opens) || lexicon.is(s, opens, "whether"));
        if (opens >= 0
                && !object
                && (asked || verb.has("clause") || marked || brought || s.is(opens - 1, Kind.COLON))) {
            // «זוכרים אותו כ'אחד שלא הרים את הקול'»
            boolean as = s.is(opens, Kind.OPEN) && s.is(opens - 1, "כ");
            return Optional.of(content(as ? opens - 1 : opens, ends.of(opens, opens)));
        }
        int at = lexicon.is(s, from, "also") && subjects.pronounAt(from + 1) ? from + 2 : from;
        // «חשד | בו | בגנבה», «הפציר | בה | לא לפרסם»
        boolean him = lexicon.is(s, at, "in-him") || (lexicon.is(s, at, "same") && !ends.object(at, verb));
        // «האשימה | מתנחלים | בהצתת מטעים»
        boolean many = verb.has("in")
                && verb.has("et")
                && s.word(at).endsWith("ים")
                && !s.word(at).startsWith("ב");
        at = (him || many) && ends.object(at + 1, verb) ? at + 1 : at;
        while (!ends.object(at, verb) && (ends.timed(at) > at || addressed(at, verb))) {
            boolean two = ends.timed(at) == at && !ends.object(at + 1, verb) && ends.timed(at + 1) == at + 1;
            at = two ? at + 2 : Math.max(at + 1, ends.timed(at));
        }
        boolean about = verb.has("about") && lexicon.is(s, at, "toward");
        at = about || ends.object(at, verb) ? at : overPhrase(from, at, verb);
        if (verb.has("about") && lexicon.is(s, at, "toward")) {
            at = ends.about(at);
        }
        if (verb.has("before")) {
            at = ends.whom(at, verb);
        }
        if (!ends.object(at, verb)) {
            return Optional.empty();
        }
        // «חושדת במרשו | בהצתה»: whom one suspects, and of what
        boolean both =
                verb.has("in") && s.word(at).startsWith("ב") && s.word(at + 1).startsWith("ב");
        at = both && ends.object(at + 1, verb) ? at + 1 : verb.has("in") ? suspected(at, verb) : at;
        at = ends.whom(at, verb);
        // «הכחיש זאת ואמר כי»: one word is all of it
        boolean pronoun = verb.has("et") && lexicon.is(s, at, "this");
        // «נימקה זאת | באי-ודאות», «ותלתה זאת | במחסור»: why it is so
        if (pronoun && lexicon.is(s, from - 1, "explains") && s.word(at + 1).startsWith("ב")) {
            return Optional.of(content(at + 1, ends.of(at + 1, at + 1)));
        }
        // «הודיע | על כך | לנשיא», «התריע | על כך | בכתב»
        boolean thereof = s.is(at, "על")
                && s.is(at + 1, "כך")
                && !s.is(at + 2, "כי")
                && !s.word(at + 2).startsWith("ש");
        return Optional.of(content(at, pronoun ? at + 1 : thereof ? at + 2 : ends.ofObject(at)));
    }

    // «חושדת | בשני שוטרים | בהעלמת ראיות»: of what, behind whom; the same if nobody stands there
    private int suspected(int at, ClauseLexicon.Verb verb) {
        String whom = s.word(at).isEmpty() ? "" : s.word(at).substring(1);
        boolean somebody = s.word(at).startsWith("ב")
                && (lexicon.number(whom).isPresent()
                        || lexicon.noun(whom).filter(ClauseLexicon.Noun::human).isPresent());
        for (int k = at + 1; somebody && k <= at + NEAR && s.is(k, Kind.WORD); k++) {
            if (s.word(k).length() > 3 && s.word(k).startsWith("ב") && ends.object(k, verb)) {
                return k;
            }
        }
        return at;
    }

    /** Whether what is told there is but that nothing will be: «מסרה לעיתון | שאינה מגיבה לשמועות». */
    boolean declines(int from) {
        int opens = ends.opens(from);
        // «מסרה: | "איננו מגיבים לשמועות"»
        boolean led = lexicon.is(s, opens, "that") || s.is(opens, "ש") || s.is(opens, Kind.OPEN);
        int behind = led ? opens + 1 : opens;
        int not = subjects.pronounAt(behind) ? behind + 1 : behind;
        boolean negates =
                opens >= 0 && (lexicon.is(s, not, "not") || lexicon.words("not").contains(unjoined(not)));
        return negates && (lexicon.is(s, not + 1, "responding") || lexicon.is(s, not + 2, "responding"));
    }

    private String unjoined(int i) {
        return s.word(i).startsWith("ש") ? s.word(i).substring(1) : s.word(i);
    }

    private boolean asks(int i) {
        return lexicon.is(s, i, "that") && !s.is(i, "כי");
    }

    // «אישר | בפני עיתונאים | את הידיעה», «הבטיח | לפני הבחירות | לפנות את המפעל», «הזהיר | במכתב ששיגר לשר | מפני
    // קריסה»:
    // index of what is told behind where, when and to whom; the same if nothing is
    private int overPhrase(int from, int at, ClauseLexicon.Verb verb) {
        boolean led = at > from
                || LEADING.stream().anyMatch(group -> lexicon.is(s, at, group))
                || lexicon.is(s, at - 1, "preposition")
                || (s.word(at).length() > 3 && "בל".indexOf(s.word(at).charAt(0)) >= 0);
        boolean words = s.is(at, Kind.WORD);
        for (int k = at + 1; led && k <= at + FAR && !ends.that(k) && !s.word(k).startsWith("ו"); k++) {
            words &= s.is(k, Kind.WORD);
            boolean near = words && k <= at + NEAR && (k > at + 1 || lexicon.is(s, at - 1, "preposition"));
            boolean marked = s.is(k, "את") || s.is(k, "מפני") || (verb.has("about") && s.is(k, "על"));
            if ((near || marked) && ends.object(k, verb)) {
                return k;
            }
            led = s.is(k, Kind.WORD) || s.is(k, Kind.OTHER);
        }
        return at;
    }

    // «הודיע לשרה על», «דיווח לראש הממשלה על», «הודיעה לעובדים ביום חמישי על»
    private boolean addressed(int i, ClauseLexicon.Verb verb) {
        return s.word(i).startsWith("ל")
                && (ends.object(ends.timed(i + 1), verb) || (s.is(i + 1, Kind.WORD) && ends.object(i + 2, verb)));
    }

    private Span content(int from, int to) {
        return s.trimmed(from, Math.max(to, from + 1));
    }
}
