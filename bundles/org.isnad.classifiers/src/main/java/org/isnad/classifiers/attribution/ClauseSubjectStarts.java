package org.isnad.classifiers.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds where the subject before a verb begins, in one sentence of the clause grammar. */
final class ClauseSubjectStarts {
    private static final int LONGEST_SUBJECT = 16;
    private static final int LONGEST_NAME = 6;
    // «ראש המועצה האזורית»: how many words may say what somebody is, with the comma behind
    private static final int LONGEST_OFFICE = 6;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseEnds ends;
    private final ClauseSubjects subjects;

    ClauseSubjectStarts(Sentence s, ClauseLexicon lexicon, ClauseEnds ends, ClauseSubjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.ends = ends;
        this.subjects = subjects;
    }

    /** The first of the words that end there, before a verb, and can be its subject. */
    int of(int last) {
        int from = within(last);
        // «גורם ששוחח עם כתבנו ו|ביקש | שלא להזדהות | אמר»: one more reason why he has no name
        boolean reason = s.is(from - 2, "ו") && lexicon.words("anonymous").contains("ש" + s.word(from - 1));
        int first = reason ? within(from - 3) : from;
        return reason && subjects.somebody(first) ? first : from;
    }

    private int within(int last) {
        int i = last;
        while (i >= 0 && last - i < LONGEST_SUBJECT && partOfSubject(i, last)) {
            i = marked(i) - 1;
        }
        while (i + 1 < last && (s.is(i + 1, Kind.STOP) || s.is(i + 1, Kind.OTHER))) {
            i++;
        }
        return i + 1;
    }

    /** Index of the paper something was printed in that writes: «המידע פורסם לראשונה ב|יומון הבלגי, שכתב»; -1 if none is. */
    int printer(int from, int end) {
        return IntStream.range(from, end)
                .filter(i -> s.word(i).startsWith("ב")
                        && lexicon.noun(s.word(i)).isEmpty()
                        && lexicon.prints(s.word(i).substring(1)))
                .reduce(-1, (first, last) -> last);
    }

    /** Whether words that say when end there: «זמן קצר אחר כך», «שעה לאחר מכן». */
    boolean later(int last) {
        return lexicon.is(s, last, "afterwards")
                || (s.is(last, "כך") && s.word(last - 1).endsWith("אחר"));
    }

    /** «ראש העיר | הוא | שהורה»: index of the pronoun between who does it and his verb; {@code end} if none stands there. */
    int cleft(int end) {
        // «ראש העיר | הוא זה | שהורה»
        int last = lexicon.is(s, end - 1, "another") ? end - 2 : end - 1;
        boolean he = lexicon.is(s, last, "he") || lexicon.is(s, last, "she") || lexicon.is(s, last, "they");
        return he && s.is(last - 1, Kind.WORD) && !lexicon.is(s, last - 1, "that") ? last : end;
    }

    /** Whether those two words say of what somebody is one: «ח"כית בוועדה | סיפרה». */
    boolean member(int start, int to) {
        return start == to - 2
                && s.word(to - 1).startsWith("ב")
                && lexicon.person(s.word(start))
                && !s.word(start).startsWith("ה");
    }

    /** Index of «צוטט» near before the word there; that word's own if it does not stand there. */
    int quotedAs(int last) {
        return IntStream.range(Math.max(0, last - LONGEST_NAME), last)
                .filter(k -> lexicon.is(s, k, "quoted-as"))
                .findFirst()
                .orElse(last);
    }

    /** Where a subject begins with the office before its name: «ציטטה את סגן השר, דן לוי, שאמר», «מזכירת הסניף, שושנה כהן, שהעידה, סיפרה». */
    int withOffice(int name, int end) {
        boolean apposed = s.is(end, Kind.COMMA) && s.is(name - 1, Kind.COMMA) && end - name <= 4;
        int office = apposed || fullName(name, end) ? of(name - 2) : name;
        boolean holds = lexicon.noun(s.word(office))
                .filter(noun -> apposed || (noun.role() && name - office <= LONGEST_OFFICE))
                .isPresent();
        return office < name && holds ? office : name;
    }

    /** Whether the words there say what somebody does: «דן לוי, | לא ישחק הערב, אישר המאמן», «דנה לוי, | תפרוש בקיץ, אמר מקורב». */
    boolean deed(int i, int verb) {
        String word = s.word(i);
        boolean future = word.length() > 4
                && (word.startsWith("י") || word.startsWith("ת"))
                && !word.endsWith("ים")
                && !word.endsWith("ות")
                && !word.endsWith("ית")
                && lexicon.noun(word).isEmpty()
                && subjects.mention(i).isEmpty()
                && subjects.behind(verb + 1)
                        .filter(subject -> subjects.somebody(subject.from()))
                        .isPresent();
        return lexicon.is(s, i, "not") || lexicon.is(s, i, "happens") || future;
    }

    /** Index of who tells behind the words that say when: «לפני שנה | המנהל», «לאחר התאונה הראשונה | המנהל»; {@code end} if nobody stands there. */
    int behindTime(int from, int end) {
        boolean time = lexicon.is(s, from - 1, "before") && lexicon.is(s, from - 1, "preposition");
        int length = subjects.counted(from) ? from + 1 : from;
        if (time && lexicon.is(s, length, "length") && length + 1 < end) {
            return length + 1;
        }
        if (!time || s.word(from).startsWith("ש")) {
            return from;
        }
        boolean somebody = IntStream.range(from, end).anyMatch(subjects::somebody);
        // «לאחר התאונה הראשונה | המנהל»: two that are definite
        return IntStream.range(from + 1, end)
                .filter(i -> s.word(from).startsWith("ה")
                        && s.word(i - 1).startsWith("ה")
                        && s.word(i).startsWith("ה")
                        && lexicon.person(s.word(i)))
                .findFirst()
                .orElse(somebody ? from : end);
    }

    /** «בריטניה, צרפת | וגרמניה | הודיעו»: index of the first of the names in a list that ends there; {@code from} if none is. */
    int listed(int from, int end) {
        boolean list = IntStream.range(from, end).anyMatch(i -> s.word(i).startsWith("ו"));
        int first = from;
        for (int k = first - 2; list && s.is(first - 1, Kind.COMMA) && k >= Math.max(0, first - 4); k--) {
            int last = first - 2;
            boolean name = (k == 0 || !s.is(k - 1, Kind.WORD))
                    && subjects.mention(k)
                            .filter(each ->
                                    each.span().end() == s.get(last).span().end())
                            .isPresent();
            if (name) {
                first = k;
                k = first - 1;
            }
        }
        return first;
    }

    /** Index of whose words those are that are told of: «פרסמה את עדות | הקצין, שאמר», «הביא את דבריה של | אם, שסיפרה»; {@code from} if none are. */
    int whose(int from, int end) {
        int of = IntStream.range(from + 1, end)
                .filter(i -> s.is(i, "של"))
                .findFirst()
                .orElse(from);
        int who = of > from ? of + 1 : from + 1;
        boolean words = lexicon.is(s, from, "stance") || lexicon.is(s, of - 1, "stance");
        // «גבתה עדות | מ|צלם שאמר»: a preposition is written on him
        return words && who < end && lexicon.person(s.word(who)) ? who : from;
    }

    /** Index of who tells behind the phrase that leads up to it: «בסוף הפגישה | שר האוצר», «בטלפון | דן לוי»; {@code end} if nobody does. */
    int behindPhrase(int from, int end, Agreement agreement) {
        return IntStream.range(from + 1, end)
                .filter(i -> subjects.somebody(i) && over(i - 1, from))
                .filter(i -> subjects.reads(i, end).fits(agreement))
                .findFirst()
                .orElse(end);
    }

    // «הפגישה», «אתמול», «ביניהם»: nothing more belongs to the phrase
    private boolean over(int last, int from) {
        String word = s.word(last);
        boolean open = word.endsWith("ת") || word.endsWith("י") || (word.length() < 4 && last > from);
        boolean definite = last > from && word.startsWith("ה");
        boolean when = lexicon.is(s, last, "occasion") || lexicon.is(s, last, "adverb") || lexicon.is(s, last, "day");
        // «בילדותו | אביו סיפר»
        boolean theirs = word.endsWith("הם") || word.endsWith("יהן") || word.endsWith("ותו") || word.endsWith("ותה");
        return !lexicon.is(s, last, "preposition")
                && !lexicon.is(s, last, "while")
                && !lexicon.is(s, last, "occasion-of")
                && (definite || theirs || (when && !open));
    }

    // «שר האנרגיה, אמנון רז | אמר»: nothing but a person's name, though no comma closes it
    private boolean fullName(int name, int end) {
        return s.is(name - 1, Kind.COMMA)
                && subjects.mention(name)
                        .filter(person -> person.kind().equals("person")
                                && end - name > 1
                                && person.span().end() == s.get(end - 1).span().end())
                        .isPresent();
    }

    // «תנועת 'אם תרצו'»: whatever the words in marks mean
    private int marked(int i) {
        if (s.is(i, Kind.CLOSE)) {
            return s.opening(i);
        }
        for (int k = i - 2; s.is(i, Kind.OTHER) && s.quotes(i) && k > i - LONGEST_NAME && k >= 0; k--) {
            if (s.is(k, Kind.OTHER) && s.quotes(k) && s.original(k).equals(s.original(i))) {
                return k;
            }
        }
        return i;
    }

    private boolean named(int open, int close) {
        return open > 0
                && close - open < LONGEST_NAME
                && s.is(open - 1, Kind.WORD)
                && lexicon.noun(s.word(open - 1))
                        .or(() -> lexicon.noun(s.word(open - 2)))
                        .isPresent();
    }

    private boolean about(int on) {
        return IntStream.range(Math.max(0, on - 4), on)
                .anyMatch(k -> lexicon.verb(s.word(k))
                        .filter(verb -> verb.has("about"))
                        .isPresent());
    }

    // «אם לשלושה», «אם שכולה», «אם הנער»: no "if"
    private boolean mother(int i) {
        String next = s.word(i + 1);
        return s.is(i, "אם")
                && ((next.startsWith("ל")
                                && next.length() > 1
                                && lexicon.number(next.substring(1)).isPresent())
                        || lexicon.is(s, i + 1, "mothers")
                        || (next.startsWith("ה") && lexicon.person(next)));
    }

    private boolean relays(int i) {
        return lexicon.verb(s.word(i)).filter(verb -> verb.has("relay")).isPresent();
    }

    private boolean partOfSubject(int i, int last) {
        return switch (s.get(i).kind()) {
            case WORD ->
                (!lexicon.is(s, i, "before") || mother(i))
                        && !lexicon.is(s, i, "by-whom")
                        && !lexicon.is(s, i, "according-to-it")
                        // «ציטט ביום שני | שני עובדים»
                        && !(i < last && lexicon.is(s, i, "weekday") && lexicon.is(s, i - 1, "day-of"))
                        && !(i < last && lexicon.is(s, i, "perceived"))
                        && !(i < last && lexicon.is(s, i, "heard") && !s.is(i - 1, "ש"))
                        // «מי שעדכן את הקבינט היה | המזכיר הצבאי, שדיווח»
                        && !(i < last && lexicon.is(s, i, "was") && !s.is(i - 1, "ש"))
                        && !(i < last && lexicon.is(s, i, "happens"))
                        // «אמר לאחר | מכן | לסוכנות שהשר השיב»
                        && !(i < last && lexicon.is(s, i, "afterwards"))
                        && !((s.is(i, "את") || s.is(i, "על")) && relays(i - 1))
                        // «מספרים פקידי האוצר | על | שר שצועק»
                        && !(i < last && s.is(i, "על") && about(i))
                        // «ציטט | השופט אריה גלזר | את הפסיכיאטרית»
                        && !(i < last
                                && s.is(i, "את")
                                && IntStream.range(i - LONGEST_NAME, i - 1).anyMatch(this::relays))
                        && !(i < last && lexicon.is(s, i, "quoted-in"))
                        // «כתבה ברשת ש|הקצין הודה»
                        && !(i < last && s.is(i, "ש") && s.word(i + 1).startsWith("ה") && lexicon.person(s.word(i + 1)))
                        && !(i < last
                                && s.is(i, "של")
                                && (lexicon.is(s, i - 1, "quoted")
                                        || (s.word(i - 1).length() > 3
                                                && "במל".indexOf(s.word(i - 1).charAt(0)) >= 0
                                                && lexicon.words("quoted")
                                                        .contains(s.word(i - 1).substring(1)))))
                        && (i == last || !subjects.pronounAt(i))
                        && (!subjects.verb(i)
                                || (s.is(i - 1, "ש") && i < last && (!ends.that(i + 1) || ends.anonymous(i - 1)))
                                || (lexicon.is(s, i, "construct") && i < last));
            case STOP -> s.original(i).equals(".") && s.word(i - 1).length() <= 4 && i < last;
            case OTHER -> true;
            // «חברת "קו רקיע" מחולון»: a name, and something goes with it
            // «עורך "אל-ופא"|, סמיר חנא, כותב»
            case CLOSE ->
                named(s.opening(i), i)
                        && (i < last
                                || lexicon.noun(s.word(s.opening(i) - 1))
                                        .filter(ClauseLexicon.Noun::role)
                                        .isPresent());
            case DASH, OPEN, COLON, COMMA -> false;
        };
    }

    /** The token before, or before what stands in brackets or marks. */
    int over(int i) {
        return s.original(i).equals(")") ? bracket(i) : unquoted(i);
    }

    // index of the token before; of the sentence's first where a quotation ends that stands by itself
    private int unquoted(int i) {
        int open = s.is(i, Kind.CLOSE) ? s.opening(i) : -1;
        if (open < 0) {
            return i - 1;
        }
        return open > 1 && (s.is(open - 1, Kind.WORD) || s.is(open - 1, Kind.COMMA)) ? open - 1 : 0;
    }

    // index of the token before the bracket that closes there
    private int bracket(int close) {
        int i = close - 1;
        while (i > 0 && !s.original(i).equals("(")) {
            i--;
        }
        return i - 1;
    }

    /** Whether a phrase with a preposition begins there, which is no subject: «בישיבת הממשלה». */
    boolean led(int i) {
        String word = s.word(i);
        boolean prefixed = word.length() > 2
                && (word.startsWith("ב")
                        || word.startsWith("ל")
                        || word.startsWith("מה")
                        || (word.startsWith("מ")
                                && lexicon.noun(word.substring(1)).isPresent()))
                && !lexicon.is(s, i, "own-prefix")
                && (!subjects.somebody(i) || subjects.place(i));
        boolean witness = s.is(i, "עד") && lexicon.is(s, i + 1, "witness");
        return (lexicon.is(s, i, "preposition") && !witness) || prefixed;
    }
}
