package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Where a source ends that stands behind its verb or behind the words that ascribe to it. */
final class ClauseSourceEnds {
    private static final int LONGEST_SOURCE = 24;
    private static final int LONGEST_NAME = 4;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseEnds ends;
    private final ClauseCounts counts;

    ClauseSourceEnds(Sentence s, ClauseLexicon lexicon, ClauseEnds ends) {
        this.s = s;
        this.lexicon = lexicon;
        this.ends = ends;
        this.counts = new ClauseCounts(lexicon);
    }

    /** Index after the source that begins at {@code from}, {@code described} with a clause that says what it is. */
    int of(int from, boolean described) {
        int i = from;
        boolean reason = false;
        while (i < Math.min(s.size(), from + LONGEST_SOURCE)) {
            reason |= i > from && (ends.anonymous(i) || describes(i, from, described)) && !s.is(i - 1, Kind.COMMA);
            boolean abbreviated =
                    s.is(i, Kind.STOP) && i > from && s.word(i - 1).length() <= 3 && s.is(i + 1, Kind.WORD);
            boolean word = s.is(i, Kind.WORD)
                    && (i == from
                            || reason
                            || accessed(i)
                            || dated(i)
                            || belongs(i)
                            || (!lexicon.is(s, i, "after") && !lexicon.is(s, i, "occasion")))
                    && (i == from || !verb(i) || (reason && s.is(i - 1, "ש")))
                    && (reason || accessed(i) || !addressee(i, from))
                    && !(i > from && !reason && (pronoun(i) || lexicon.is(s, i, "it-is")))
                    && !lexicon.is(s, i, "by-whom")
                    && !(i > from && (s.is(i, "מתוך") || scolded(i, from)))
                    && !(i > from && s.is(i, "ו") && verb(i + 1))
                    // «הודיע קצין באוגדה | עוד בקיץ | ש»
                    && !(i > from + 1
                            && !reason
                            && lexicon.is(s, i, "even")
                            && s.word(i + 1).startsWith("ב"))
                    && !(i > from && lexicon.is(s, i, "according-to-it"))
                    && !(i > from && (ascribed(i) || (!reason && denies(i))))
                    && (!ends.that(i) || ends.anonymous(i) || mother(i, from));
            // «הנתונים שבידיו | זמן המסך ירד»
            if (i > from && lexicon.is(s, i - 1, "in-hand") && !s.is(i, "של")) {
                break;
            }
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

    // «לדברי יועציו | היא הייתה טובה»: a clause has begun
    private boolean pronoun(int i) {
        return lexicon.is(s, i, "he") || lexicon.is(s, i, "she") || lexicon.is(s, i, "they");
    }

    // «לדברי | האם, …»: the mother, no "whether"
    private boolean mother(int i, int from) {
        return i == from && s.is(i, "האם") && !s.is(i + 1, Kind.WORD);
    }

    // «אמר השר | לפי שני נוכחים»: who tells it of him
    private boolean ascribed(int i) {
        return (s.word(i).startsWith("ל") || s.is(i, "על"))
                && lexicon.accordingAt(s, i)
                        .filter(phrase ->
                                phrase.sure() || someone(i + phrase.words().size()))
                        .isPresent()
                && !lexicon.dative(s.word(i));
    }

    // «לטענת הדיירים | איש לא הזהיר אותם», «לדברי הנהג | הבלמים | לא פעלו»: a clause has begun
    private boolean denies(int i) {
        return lexicon.is(s, i, "not") || (s.is(i, "איש") && lexicon.is(s, i + 1, "not"));
    }

    private boolean someone(int i) {
        return lexicon.noun(s.word(i)).isPresent() || counts.number(s.word(i)).isPresent();
    }

    // «המעורים | בשיחות»
    private boolean accessed(int i) {
        return lexicon.is(s, i - 1, "access");
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
    private boolean describes(int i, int from, boolean described) {
        String word = s.word(i);
        boolean paper = described
                && (prefixed(from)
                        || lexicon.is(s, from, "deed")
                        || IntStream.range(from, i)
                                .anyMatch(k -> lexicon.noun(s.word(k)).isPresent()));
        // «סקר ש|פורסם אתמול»
        if (paper
                && word.equals("ש")
                && (lexicon.is(s, i + 1, "nobody")
                        || lexicon.verb(s.word(i + 1)).isPresent())) {
            return true;
        }
        return word.length() > 3
                && word.startsWith("ש")
                && (paper || word.endsWith("ו"))
                && !lexicon.is(s, i, "own-sh")
                && (paper
                        || lexicon.noun(s.word(i - 1))
                                .filter(ClauseLexicon.Noun::human)
                                .isPresent());
    }

    // «גורמים | בוועדה»
    private boolean belongs(int i) {
        return lexicon.noun(s.word(i - 1)).filter(ClauseLexicon.Noun::unnamed).isPresent()
                && s.word(i).startsWith("ב")
                && lexicon.noun(s.word(i).substring(1))
                        .filter(ClauseLexicon.Noun::body)
                        .isPresent();
    }

    // «גער הרמטכ"ל | במפקד: "…"»
    private boolean scolded(int i, int from) {
        String word = s.word(i);
        return word.length() > 3
                && word.startsWith("ב")
                && lexicon.is(s, from - 1, "scolds")
                && (lexicon.person(word.substring(1)) || lexicon.person("ה" + word.substring(1)));
    }

    // «הודעת המשטרה מ-12 | במאי»
    private boolean dated(int i) {
        String day = s.word(i - 1);
        return lexicon.is(s, i, "occasion") && !day.isEmpty() && Character.isDigit(day.charAt(day.length() - 1));
    }

    // «מ|מזכר», «ב|הודעה»
    private boolean prefixed(int i) {
        String word = s.word(i);
        return word.length() > 3
                && (word.startsWith("ב") || word.startsWith("מ"))
                && lexicon.document(word.substring(1));
    }

    // «אמר השר | לכתבים | כי», «אמר גורם | לאתר אקסיוס», but «השר לביטחון לאומי», «הלשכה לסטטיסטיקה»
    private boolean addressee(int i, int from) {
        String word = s.word(i);
        // «אמרו שלושה מקורות | ל"הארץ"»
        if (i > from && word.equals("ל") && (s.is(i + 1, Kind.OTHER) || s.is(i + 1, Kind.OPEN))) {
            return true;
        }
        if (i == from
                || word.length() < 3
                || !word.startsWith("ל")
                || lexicon.is(s, i, "own-prefix")
                || word.equals("לשעבר")
                || word.equals("לעיתונות")) {
            return false;
        }
        // «אומר השר | ליועצו: "…"»
        boolean his =
                word.length() > 4 && word.endsWith("ו") && lexicon.noun(word).isEmpty();
        if (his && (ends.that(i + 1) || s.is(i + 1, Kind.COLON) || s.is(i + 1, Kind.OPEN))) {
            return true;
        }
        Optional<ClauseLexicon.Noun> whom =
                lexicon.noun(word).isPresent() ? Optional.empty() : lexicon.noun(word.substring(1));
        boolean prints = whom.filter(noun -> noun.kind() == SourceKind.OUTLET || noun.kind() == SourceKind.AGENCY)
                .isPresent();
        if (prints || lexicon.outletAt(s, i).isPresent()) {
            return true;
        }
        // «אמר שר האוצר | לחברי הסיעה», «אמר | ל-ynet», but «יועץ התקשורת לשר»
        boolean latin = word.startsWith("ל-") && Character.isLetter(word.charAt(2));
        boolean known = s.word(i - 1).startsWith("ה") && !lexicon.is(s, from, "serving");
        boolean people = lexicon.noun(word).isEmpty()
                && (lexicon.person(word.substring(1))
                        || lexicon.words("hearers").contains(word.substring(1))
                        || whom.filter(noun -> noun.body() && !noun.plural()).isPresent());
        if (latin || (known && people && i > from + 1)) {
            return true;
        }
        // «מסרה החברה | לבורסה»: the head is known already
        if (i == from + 1
                && s.word(from).startsWith("ה")
                && whom.filter(noun -> noun.body() && !noun.plural()).isPresent()) {
            return true;
        }
        // «לדברי אנדרי | ליסוגור»: a name no list knows
        boolean unknown = i == from + 1
                && whom.isEmpty()
                && lexicon.noun(s.word(from)).isEmpty()
                && !s.word(from).startsWith("ה")
                && !lexicon.is(s, from, "people")
                && !lexicon.words("hearers").contains(word.substring(1));
        if (unknown && lexicon.accordingAt(s, from - 1).isPresent()) {
            return false;
        }
        boolean purpose = whom.isEmpty()
                && IntStream.range(from, i)
                        .mapToObj(k -> lexicon.noun(s.word(k)))
                        .flatMap(Optional::stream)
                        .anyMatch(noun -> noun.body() || (noun.role() && !noun.unnamed()));
        // «מודיע מפקד הכוח | לממונים עליו | שהקשר נותק»
        int behind = lexicon.is(s, i + 1, "upon-him") ? i + 2 : i + 1;
        return !purpose && (ends.that(behind) || !s.is(i + 1, Kind.WORD));
    }

    private boolean verb(int i) {
        boolean tells =
                lexicon.verb(s.word(i)).filter(ClauseLexicon.Verb::plain).isPresent()
                        && lexicon.noun(s.word(i)).isEmpty();
        // «לפי דיווחים בתקשורת | נהרגו»
        // «על פי ההערכות | יימשכו הגשמים»
        boolean future = s.word(i).startsWith("יי") && s.word(i).length() > 4;
        return tells || future || lexicon.is(s, i, "happens");
    }
}
