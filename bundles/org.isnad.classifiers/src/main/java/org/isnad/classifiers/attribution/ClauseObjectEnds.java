package org.isnad.classifiers.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;

/** Where the object of a verb that tells ends: «הגדירה את ההרחבה "סיפוח" | וזימנה את». */
final class ClauseObjectEnds {
    private static final int NEAR = 7;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseObjects objects;
    private final ClauseEnds ends;

    ClauseObjectEnds(Sentence s, ClauseLexicon lexicon, ClauseObjects objects, ClauseEnds ends) {
        this.s = s;
        this.lexicon = lexicon;
        this.objects = objects;
        this.ends = ends;
    }

    /** Index after the object of a verb that begins there, without how and where it was said. */
    int of(int from) {
        int end = ends.of(from, from);
        for (int i = from + 1; i < end; i++) {
            // «הגדירה את הרחבת היישוב "סיפוח זוחל" | וזימנה את»
            boolean closed = s.is(i - 1, Kind.CLOSE) || (s.is(from, "כ") && s.is(i - 1, Kind.OTHER) && i > from + 2);
            boolean joined = closed && s.word(i).startsWith("ו") && s.word(i).length() != 2;
            boolean shaken = s.is(i, Kind.COLON) && s.word(from).startsWith("מ");
            // «הבטיח תוספת, אבל "מאז נעלם"»
            boolean but = s.is(i, Kind.COMMA) && lexicon.is(s, i + 1, "but");
            // «הפציר בו לא להתפטר|, "אבל כבר החלטתי"»: who tells of it goes on
            boolean quoted = s.is(i, Kind.COMMA) && s.is(i + 1, Kind.OPEN) && ends.toBeDone(from);
            // «ביקר את המהלך | באומרו כי»
            boolean saying = lexicon.is(s, i, "as-saying") && s.word(i).startsWith("ב");
            if (but
                    || quoted
                    || saying
                    || shaken
                    || (joined && !s.is(i + 1, Kind.OPEN))
                    || happens(i)
                    || another(from, i)) {
                return i;
            }
        }
        for (int i = from + 2; i < end && s.is(from, "את") && s.is(i, Kind.WORD) && !ends.that(i); i++) {
            if (lexicon.is(s, i, "how")) {
                return i;
            }
        }
        return end;
    }

    // «התנצל על ההופעה | ויצא לחופשה», «נימקה את הפיטורים בהפסדים|, והוועד יצא לשביתה»: the reporter goes on
    private boolean happens(int i) {
        if (s.word(i).startsWith("ו")
                && lexicon.words("happens").contains(s.word(i).substring(1))) {
            return true;
        }
        int and = s.is(i, Kind.COMMA) && s.word(i + 1).startsWith("ו") ? i + 1 : i;
        // «גינו את השיגור|, ו|מועצת הביטחון תתכנס»: another's deed
        boolean another = and > i
                && s.is(and, "ו")
                && lexicon.noun(s.word(and + 1))
                        .filter(ClauseLexicon.Noun::body)
                        .isPresent()
                && s.is(and + 3, Kind.WORD);
        boolean by = lexicon.is(s, and, "according-to-it") || lexicon.is(s, and + 1, "according-to-it");
        boolean deed = and > i
                && !by
                && IntStream.range(and + 1, and + NEAR)
                        .takeWhile(k -> s.is(k, Kind.WORD))
                        .anyMatch(k -> lexicon.is(s, k, "happens"));
        return deed || (another && objects.future(and + 2, and + NEAR));
    }

    private boolean another(int from, int comma) {
        int and = comma + 1;
        boolean marked = IntStream.range(from, comma).anyMatch(k -> s.is(k, Kind.OPEN) && s.closing(k) > comma);
        boolean by = lexicon.is(s, and, "according-to-it") || lexicon.is(s, and + 1, "according-to-it");
        return s.is(comma, Kind.COMMA) && s.word(and).startsWith("ו") && !marked && !by && clause(and);
    }

    // «הורה להכין מפלסות|, ובתי הספר בעיר ייפתחו», «קרא לשוב לשולחן|, והורי העיר הביעו תמיכה»: what is to be done, or
    // what is told of, goes on with no clause
    private boolean clause(int and) {
        int first = s.is(and, "ו") ? and + 1 : and;
        String word = s.is(and, "ו") ? s.word(first) : s.word(and).substring(1);
        boolean object = word.startsWith("ל")
                || word.startsWith("ש")
                || lexicon.words("preposition").contains(word)
                || lexicon.words("that").contains(word)
                || lexicon.words("not").contains(word);
        for (int k = and + 1; !object && k < and + NEAR; k++) {
            boolean apposed = s.is(k, Kind.COMMA) && k > and + 1;
            if (!s.is(k, Kind.WORD) && !s.is(k, Kind.OTHER) && !apposed) {
                return false;
            }
            if (lexicon.is(s, k, "relative") || ends.tells(k) || ends.that(k)) {
                return false;
            }
            if (k > first && (finite(k) || lexicon.is(s, k, "modal"))) {
                return true;
            }
        }
        return false;
    }

    // «הביעו», «ייפתחו», «יועברו»
    private boolean finite(int i) {
        String word = s.word(i);
        boolean will = word.length() > 4
                && (word.startsWith("יי") || ((word.startsWith("י") || word.startsWith("ת")) && word.endsWith("ו")))
                && lexicon.noun(word).isEmpty();
        return will || (lexicon.verb(word).isPresent() && lexicon.noun(word).isEmpty());
    }
}
