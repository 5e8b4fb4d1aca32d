package org.isnad.classifiers.attribution;

import org.isnad.classifiers.attribution.Token.Kind;

/** What is said behind a comma of who tells: his name, his office, why he has no name. */
final class ClauseAppositions {
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_DESCRIPTION = 12;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseEnds ends;
    private final ClauseSubjects subjects;

    ClauseAppositions(Sentence s, ClauseLexicon lexicon, ClauseEnds ends, ClauseSubjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.ends = ends;
        this.subjects = subjects;
    }

    // «סגן הדובר, דן לוי»: a short name between commas or at the end belongs to the office before it
    int apposed(int from, int to) {
        int described = described(from, to);
        if (described > to) {
            return described;
        }
        String first = s.word(from);
        boolean office = s.is(to, Kind.COMMA)
                && ((lexicon.noun(first).isPresent() && !lexicon.prints(first))
                        || lexicon.is(s, from, "people")
                        // «יושב ראש הוועד, אורן בכר»
                        || (lexicon.is(s, from, "construct")
                                && lexicon.noun(s.word(from + 1))
                                        .filter(ClauseLexicon.Noun::role)
                                        .isPresent())
                        // «הגזבר, רו"ח דב שמש»
                        || (first.length() > 3
                                && first.startsWith("ה")
                                && lexicon.noun(s.word(to + 1))
                                        .filter(ClauseLexicon.Noun::role)
                                        .isPresent())
                        // «אליבא ד|מזכיר הקיבוץ, איתמר נוי»
                        || (first.startsWith("ד")
                                && lexicon.noun(first.substring(1)).isPresent()));
        int i = to + 1;
        while (office && i < Math.min(s.size(), to + LONGEST_NAME) && (s.is(i, Kind.OTHER) || plain(i))) {
            i++;
        }
        // «תחזית המכון, בין 78 ל-82», «הסקר, רוב הציבור רוצה בחירות»
        office = office && !lexicon.is(s, to + 1, "preposition") && !lexicon.is(s, to + 1, "quantity");
        boolean title = lexicon.noun(s.word(to + 1)).isPresent();
        boolean name = office
                && i > to + (lexicon.is(s, from, "people") ? 1 : 2)
                && ((i - to <= 4 && !placed(to + 1, i))
                        || title
                        || subjects.mention(to + 1).isPresent());
        boolean over = i >= s.size()
                || s.is(i, Kind.STOP)
                || s.is(i, Kind.COMMA)
                || s.is(i, Kind.COLON)
                || ends.that(i)
                || ends.tells(i)
                || person(to + 1, i);
        return name && over ? i : to;
    }

    // «אמרה מנכ"לית החברה, הילה ששון | בישיבה»: nothing but a person's name
    private boolean person(int from, int to) {
        return subjects.mention(from)
                .filter(mention -> mention.kind().equals("person")
                        && mention.span().end() == s.get(to - 1).span().end())
                .isPresent();
    }

    // «רונן לוי, הכלכלן הראשי של הבנק»: what a name is behind a comma
    private int described(int from, int to) {
        boolean person = subjects.mention(from)
                .filter(mention -> mention.kind().equals("person"))
                .isPresent();
        boolean deed = lexicon.is(s, from, "deed") && lexicon.is(s, from + 1, "deed-of");
        boolean name = lexicon.noun(s.word(from)).isEmpty()
                && !deed
                && (person || to - from >= 2 || lexicon.is(s, to + 1, "people"))
                && to - from <= 4
                && s.is(to, Kind.COMMA);
        int i = to + 1;
        // «אביגיל סויסה, שנסעה במושב האחורי»
        boolean who =
                s.word(i).length() > 4 && s.word(i).startsWith("ש") && !lexicon.is(s, i, "own-sh") && !s.is(i, "שם");
        boolean human = who
                || lexicon.is(s, i, "people")
                || lexicon.noun(s.word(i)).filter(ClauseLexicon.Noun::human).isPresent();
        boolean plainly = !human && exact(from, to) && nominal(i);
        if (!name || !(human || plainly)) {
            return to;
        }
        // «אורית דהן, אם | לשלושה», no "whether"
        i = s.is(i, "אם") && s.word(i + 1).startsWith("ל") ? i + 1 : i;
        while (i < Math.min(s.size(), to + LONGEST_DESCRIPTION)
                && (s.is(i, Kind.OTHER) || plain(i) || (human && !who && i == to + 2 && ends.tells(i)))) {
            i++;
        }
        // «אמר יעקב מזרחי, רועה צאן מהכפר.»: nothing else stands behind
        boolean over = i >= s.size() || s.is(i, Kind.STOP);
        return over || (!plainly && (s.is(i, Kind.COMMA) || s.is(i, Kind.COLON))) ? i : to;
    }

    // «רועה צאן», not «שעה לאחר מכן», «בקול», «ואז»
    private boolean nominal(int i) {
        return s.is(i, Kind.WORD)
                && "בלוכשמ".indexOf(s.word(i).charAt(0)) < 0
                && !lexicon.is(s, i, "length")
                && !lexicon.is(s, i, "adverb")
                && !lexicon.is(s, i, "preposition")
                && !lexicon.is(s, i, "while")
                && !lexicon.is(s, i, "not");
    }

    private boolean exact(int from, int to) {
        return subjects.mention(from)
                .filter(mention -> mention.kind().equals("person")
                        && to - from > 1
                        && mention.span().end() == s.get(to - 1).span().end())
                .isPresent();
    }

    private boolean plain(int i) {
        return s.is(i, Kind.WORD)
                && !verb(i)
                && !ends.that(i)
                && !lexicon.is(s, i, "before")
                && !lexicon.is(s, i, "according-to-it")
                && !lexicon.is(s, i, "lead")
                && !lexicon.is(s, i, "occasion")
                && !lexicon.opensAccording(s.word(i));
    }

    // «אמרה אחת מהן|, שביקשה שלא להזדהות|»
    int reasoned(int to) {
        int i = s.is(to, Kind.COMMA) && ends.anonymous(to + 1) ? to + 1 : to;
        while (i > to && i < Math.min(s.size(), to + LONGEST_DESCRIPTION) && s.is(i, Kind.WORD) && !s.is(i, "כי")) {
            i++;
        }
        return i > to && (i >= s.size() || s.is(i, Kind.STOP)) ? i : to;
    }

    // «ראש העיר, נטוע בשטח פרטי»: no name
    private boolean placed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.word(i).length() > 3 && s.word(i).startsWith("ב") && i > from) {
                return true;
            }
        }
        return false;
    }

    private boolean verb(int i) {
        return lexicon.verb(s.word(i)).isPresent() && lexicon.noun(s.word(i)).isEmpty();
    }
}
