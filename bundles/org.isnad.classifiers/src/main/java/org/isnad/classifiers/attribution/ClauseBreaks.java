package org.isnad.classifiers.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Tells where what is told ends because somebody else speaks or the reporter goes on. */
final class ClauseBreaks {
    private static final int NEAR = 7;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseEnds ends;
    private final int closed;
    private final ClauseOtherVoices voices;

    ClauseBreaks(Sentence s, ClauseLexicon lexicon, ClauseEnds ends) {
        this.s = s;
        this.lexicon = lexicon;
        this.ends = ends;
        this.voices = new ClauseOtherVoices(s, lexicon, ends);
        this.closed = new ClauseClosed(s, lexicon).comma();
    }

    // «, אך הודה ש», «והאשים את», «, לפי …»: another cue begins
    boolean at(int i) {
        // «הידיעה, שלפיה ישראל הודיעה כי הבנייה תוקפא|, עוררה סערה»
        if (i == closed) {
            return true;
        }
        // «– ובלשכת ראש הממשלה דחו את הדברים»
        if (s.is(i, Kind.DASH)) {
            return verbWithin(i + 1);
        }
        // «שספק אם ימהר: לפי תחזית הבנק, …»
        if (s.is(i, Kind.COLON)) {
            return lexicon.accordingAt(s, i + 1).isPresent();
        }
        // «חזר | והבטיח ש», «שב | והדגיש»: one telling
        if (new ClauseCues(s, lexicon).joins(i)) {
            return false;
        }
        int after = s.is(i, Kind.COMMA) ? i + 1 : i;
        boolean comma = after > i;
        // «דחה את הטענות שהופצו, ולפיהן נפצע חייל»: what is rejected, with what it says
        int by = s.is(after, "ו") ? after + 1 : after;
        if (comma && lexicon.is(s, by, "according-to-it")) {
            return false;
        }
        // «…, כך אמרו שני שרים»
        if (comma
                && s.is(after, "כך")
                && (lexicon.verb(s.word(after + 1)).isPresent() || lexicon.is(s, after + 1, "nobody"))) {
            return !inserted(after + 2);
        }
        // «…, כפי שדיווחה רויטרס.»
        if (comma && s.is(after, "כפי") && s.is(after + 1, "ש") && printed(after + 2)) {
            return true;
        }
        // «, כך בכיר באוצר.»: who says all of it
        if (comma && s.is(after, "כך") && somebody(after + 1)) {
            int last = voices.over(after + 2, after + NEAR + NEAR);
            return last >= s.size() || s.is(last, Kind.STOP);
        }
        if (lexicon.accordingAt(s, after)
                .filter(phrase -> comma || (phrase.sure() && !lexicon.dative(s.word(after))))
                .isPresent()) {
            return true;
        }
        boolean tail = comma && said(after);
        if (tail || (comma && (printed(after) || concedes(after) || unanswered(after)))) {
            return true;
        }
        int verb = after;
        while (lexicon.is(s, verb, "lead") || lexicon.is(s, verb, "auxiliary") || lexicon.is(s, verb, "adverb")) {
            verb++;
        }
        int behind = verb + 1;
        // «, אלא ש|ההגנה טוענת»
        boolean except = s.is(after, "אלא") && s.word(after + 1).startsWith("ש");
        boolean but = comma && (lexicon.is(s, after, "but") || s.is(after, "בעוד") || except);
        boolean ascribed = lexicon.accordingAt(s, after + 1).isPresent();
        // «, ולדברי התושבים, …»
        if (ascribed && comma && s.is(after, "ו")) {
            return true;
        }
        // «, אך נענה כי»
        boolean passive = lexicon.is(s, after + 1, "nobody") && lexicon.is(s, ends.timed(after + 2), "that");
        // «, אולם לטענתו»
        boolean his = lexicon.owner(s.word(after + 1)).isPresent();
        if (but && (his || ascribed || passive || verbWithin(after + 1) || unverified(after + 1))) {
            return true;
        }
        // «, ואילו קלדרון שיבח אותו», «, אולם ארגון הימאים כינה את הסכום "עלבון"»: of another it is told what he thinks
        if (comma && (s.is(after, "ואילו") ? judges(after + 1) : but && calls(after + 1))) {
            return true;
        }
        if (comma && voices.at(after)) {
            return true;
        }
        // «, האשמה שדובר החברה דחה», «את המעצר | אבל לא את זהות העצור»
        boolean judged = comma
                && (lexicon.is(s, after, "stance") || lexicon.is(s, after, "told-noun"))
                && s.word(after + 1).startsWith("ש")
                && !lexicon.is(s, after + 1, "own-sh");
        boolean lessThat = lexicon.is(s, after, "but") && s.is(after + 1, "לא") && s.is(after + 2, "את");
        if (judged || lessThat) {
            return true;
        }
        // «, ובכך עלה מספרם ל-41»: the reporter draws the sum
        if (comma && (s.is(after, "ובכך") || (s.is(after, "ו") && lexicon.is(s, after + 1, "whereby")))) {
            return true;
        }
        // «, אם כי הבהיר ש», «, שכן לדבריו», «, ולהערכתם», «, שלטענתו»
        // «, אם כי במועדון מכחישים»
        boolean though = s.is(after, "אם") && s.is(after + 1, "כי") && verbWithin(after + 2);
        if (comma && (though || (his && lexicon.is(s, after, "his-led")))) {
            return true;
        }
        // «, אך סירב למסור פרטים»: nothing more is told
        if (lexicon.is(s, after, "but") && declines(after + 1)) {
            return true;
        }
        return verb > after
                && new ClauseWithin(s, lexicon, ends).innerSpeaker(verb) < 0
                && lexicon.is(s, after, "lead")
                && lexicon.verb(s.word(verb))
                        .filter(each -> ends.direct(behind) >= 0
                                // «, ואמר לעיתון "א-נהאר" כי»
                                || (each.has("clause") && prints(behind) && ends.opens(behind) > behind)
                                || ends.object(behind, each)
                                || (comma && each.has("relay"))
                                || (each.has("noun") && lexicon.is(s, behind, "cue-noun")))
                        .isPresent();
    }

    // «…, סיפרה אמש נהגת משאית», «…, מסר דן לוי.»: whoever says all of it
    private boolean said(int verb) {
        boolean tells = lexicon.verb(s.word(verb))
                        .filter(each -> each.has("clause") || each.has("colon"))
                        .isPresent()
                && lexicon.noun(s.word(verb))
                        .filter(noun -> noun.kind() != SourceKind.DOCUMENT)
                        .isEmpty();
        int who = ends.timed(verb + 1);
        boolean human =
                lexicon.noun(s.word(who)).filter(ClauseLexicon.Noun::human).isPresent();
        boolean known = lexicon.is(s, who, "people")
                || lexicon.noun(s.word(who)).isPresent()
                || lexicon.number(s.word(who)).isPresent()
                || name(who);
        return tells && (human || (known && alone(who)));
    }

    // two or three words, the first without an article or a preposition
    private boolean name(int who) {
        int to = who;
        while (s.is(to, Kind.WORD) && !(s.word(to).startsWith("ה") && to > who)) {
            to++;
        }
        return to > who + 1
                && to <= who + 3
                && ("בהלו".indexOf(s.word(who).charAt(0)) < 0 || lexicon.is(s, who, "own-prefix"))
                && !s.is(to, Kind.WORD)
                && !lexicon.is(s, who, "preposition")
                && !lexicon.is(s, who, "no-teller");
    }

    // nothing but who he is stands before the end
    private boolean alone(int who) {
        int k = who;
        while (k < who + NEAR + NEAR && (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER) || s.is(k, Kind.COMMA))) {
            if (ends.that(k) || verb(k)) {
                return false;
            }
            k++;
        }
        return k >= s.size() || s.is(k, Kind.STOP);
    }

    private boolean somebody(int i) {
        return lexicon.outletAt(s, s.is(i, Kind.OTHER) ? i + 1 : i).isPresent()
                || lexicon.noun(s.word(i))
                        .filter(noun -> noun.human() || noun.body())
                        .isPresent();
    }

    private boolean prints(int i) {
        return s.word(i).length() > 2
                && s.word(i).startsWith("ל")
                && (lexicon.prints(s.word(i).substring(1))
                        || lexicon.outletAt(s, i).isPresent());
    }

    // «כי הכסף, כך הוסבר | לו, יוחזר»: what is told goes on behind another comma
    private boolean inserted(int from) {
        int k = from;
        while (k < from + NEAR && (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER)) && !verb(k)) {
            k++;
        }
        int next = k + 1;
        return s.is(k, Kind.COMMA)
                && s.is(next, Kind.WORD)
                && !lexicon.is(s, next, "lead")
                // «…, כך מסרה הפרקליטה, עו"ד שירה כהן.»: who she is
                && !(lexicon.noun(s.word(next))
                                .filter(ClauseLexicon.Noun::human)
                                .isPresent()
                        && alone(next))
                && !ends.that(next)
                && !s.word(next).startsWith("ש")
                && !s.word(next).startsWith("ו")
                && !at(k);
    }

    // «…, דיווחה רויטרס.», «…, פורסם הבוקר ב"הארץ".»: nothing but who printed all of it
    private boolean printed(int verb) {
        boolean passive = lexicon.is(s, verb, "nobody");
        boolean tells = lexicon.verb(s.word(verb))
                .filter(each -> each.has("clause") || each.has("relay"))
                .isPresent();
        int paper = ends.timed(verb + 1);
        int name = passive && s.is(paper, "ב") ? paper + 1 : paper;
        boolean prints = (s.is(name, Kind.OTHER) && s.quotes(name))
                || lexicon.outletAt(s, name).isPresent()
                || lexicon.prints(s.word(name).startsWith("ב") ? s.word(name).substring(1) : s.word(name));
        int to = paper;
        while (s.is(to, Kind.WORD) || s.is(to, Kind.OTHER)) {
            to++;
        }
        return (passive || tells) && prints && (to >= s.size() || s.is(to, Kind.STOP));
    }

    // «, ואילו המשטרה דיווחה»: somebody else speaks
    private boolean verbWithin(int from) {
        for (int i = from;
                i < from + NEAR + 1 && (s.is(i, Kind.WORD) || s.is(i, Kind.OTHER) || (i > from && s.is(i, Kind.COMMA)));
                i++) {
            boolean tells = lexicon.verb(s.word(i))
                    .filter(verb -> verb.has("clause") || verb.has("in") || verb.has("figures"))
                    .isPresent();
            // «ואילו העיתון "הבוקר" דיווח שהובאו»: a noun as well
            int said = lexicon.is(s, i + 1, "him") ? i + 2 : i + 1;
            boolean verb = verb(i)
                    || (i > from
                            && lexicon.verb(s.word(i)).isPresent()
                            && ends.direct(said) >= said
                            && ends.direct(said) <= said + 1);
            if (tells && verb && !lexicon.is(s, i - 1, "relative")) {
                return true;
            }
            // «אלא שבלשכתו | מיהרו להבהיר | ש»
            if (lexicon.is(s, i, "modal") && lexicon.infinitive(s.word(i + 1)).isPresent() && ends.opens(i + 2) >= 0) {
                return true;
            }
        }
        return false;
    }

    // «דיווח | כי»: a noun as well
    private boolean tells(int i) {
        return verb(i) || (lexicon.verb(s.word(i)).isPresent() && ends.direct(i + 1) == i + 1);
    }

    // «, ובבית הלבן לא הגיבו»: nobody answers
    private boolean unanswered(int from) {
        boolean and = s.is(from, "ו") || s.word(from).startsWith("ו");
        int not = from + 1;
        while (and && not < from + NEAR && s.is(not, Kind.WORD) && !s.is(not, "לא") && !s.is(not, "טרם")) {
            not++;
        }
        return and && (s.is(not, "לא") || s.is(not, "טרם")) && lexicon.is(s, not + 1, "answering");
    }

    // «, אף שבאתר "לוח" דווח כי», «, למרות שהדובר הבטיח כי»: the reporter sets another's words against it
    private boolean concedes(int from) {
        int clause = from + 1;
        boolean though = lexicon.is(s, from, "though") && s.word(clause).startsWith("ש");
        return though
                && IntStream.range(clause, clause + NEAR + NEAR)
                        .takeWhile(k -> s.is(k, Kind.WORD) || s.is(k, Kind.OTHER))
                        .anyMatch(k -> (lexicon.is(s, k, "nobody")
                                        || (tells(k) && (k > clause + 1 || !lexicon.is(s, k - 1, "relative"))))
                                && (ends.opens(k + 1) > k || objected(k)));
    }

    // «לאחר שהמעבדה דיווחה | לה | על זיהום»
    private boolean objected(int verb) {
        int object = lexicon.is(s, verb + 1, "him") ? verb + 2 : verb + 1;
        return lexicon.verb(s.word(verb))
                .filter(each -> each.has("about") && ends.object(object, each))
                .isPresent();
    }

    private boolean judges(int from) {
        int verb = voices.over(from + 1, from + NEAR);
        int object = verb + 1;
        return verb(verb)
                && lexicon.verb(s.word(verb))
                        .filter(each -> ends.object(object, each))
                        .isPresent();
    }

    // «ארגון הימאים "סולידריטי" כינה את»: a body or a person, with a verb of rating
    private boolean calls(int from) {
        int verb = from + 1;
        while (verb < from + NEAR + NEAR && (s.is(verb, Kind.WORD) || s.is(verb, Kind.OTHER)) && !verb(verb)) {
            verb++;
        }
        int object = verb + 1;
        return lexicon.noun(s.word(from)).isPresent()
                && verb(verb)
                && !lexicon.is(s, verb - 1, "relative")
                && lexicon.verb(s.word(verb))
                        .filter(each -> each.has("et") && each.has("quote") && ends.object(object, each))
                        .isPresent();
    }

    // «, אולם הידיעה לא אומתה»: who tells doubts it
    private boolean unverified(int from) {
        for (int i = from; i < from + NEAR && s.is(i, Kind.WORD); i++) {
            boolean doubted = (s.is(i, "לא") || s.is(i, "טרם")) && lexicon.is(s, i + 1, "verified");
            // «, אבל בהנהלה איש אינו מוכן לדבר»
            boolean silent = s.is(i, "איש") && lexicon.is(s, i + 1, "not");
            if (doubted || silent || declines(i)) {
                return true;
            }
        }
        return false;
    }

    // «סירב למסור פרטים», not «אך התנועה סירבה.»
    private boolean declines(int i) {
        // «אך לא נקב בשם», «אבל לא הסבירה מדוע»
        boolean withholds = s.is(i, "לא")
                && (lexicon.is(s, i + 1, "withholding")
                        || (lexicon.verb(s.word(i + 1)).isPresent() && lexicon.is(s, i + 2, "untold")));
        return withholds
                || (lexicon.is(s, i, "declining")
                        && (s.word(i + 1).startsWith("ל") || s.word(i + 1).startsWith("מ")));
    }

    private boolean verb(int i) {
        return lexicon.verb(s.word(i)).isPresent() && lexicon.noun(s.word(i)).isEmpty();
    }
}
