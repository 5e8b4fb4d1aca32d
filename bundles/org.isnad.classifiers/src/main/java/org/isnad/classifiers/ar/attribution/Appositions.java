package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.ANONYMITY;
import static org.isnad.classifiers.ar.attribution.Closed.ASIDE;
import static org.isnad.classifiers.ar.attribution.Closed.BELONGING;
import static org.isnad.classifiers.ar.attribution.Closed.MODAL;
import static org.isnad.classifiers.ar.attribution.Closed.QUANTITY;
import static org.isnad.classifiers.ar.attribution.Closed.RELATIVE;
import static org.isnad.classifiers.ar.attribution.Closed.SCOPE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells whether what stands behind a comma belongs to the source before it. */
final class Appositions {
    private static final int LONGEST = 22;
    private static final int LONGEST_CALLED = 5;
    private static final int LONGEST_LAST = 8;
    private static final Set<String> REFUSING = WordLists.of("appositions/refusing");
    private static final Set<String> MEANWHILE = WordLists.of("appositions/meanwhile");
    private static final Set<String> WHENCE = WordLists.of("appositions/whence");
    private static final Set<String> GOVERNED = Set.of("ب", "الي", "علي", "عن", "من");

    private final ArabicLexicon lexicon;
    private final Papers papers;

    Appositions(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
        this.papers = new Papers(lexicon);
    }

    // «شقيق المتوفى، محمود سالم، »: a name between commas; «متحدثة، هي سلمى العابد،», «المشرفة، هدى رمضان من جامعة
    // أسيوط،»
    private boolean calls(Sentence s, int from, int comma) {
        boolean self = s.is(comma + 1, "هو") || s.is(comma + 1, "هي");
        int first = self ? comma + 2 : comma + 1;
        int close = first;
        // «ضاحكا» is how he said it, «يوليا» who she is
        boolean adverb = s.is(first, Kind.WORD) && s.original(first).endsWith("ا") && !self && !she(s, from);
        while (close < first + LONGEST_CALLED && !adverb && s.is(close, Kind.WORD) && bareName(s, first, close)) {
            close++;
        }
        if (close > first && (s.is(close, "من") || s.is(close, "في")) && !s.is(close + 1, "ان")) {
            int limit = close + LONGEST_CALLED;
            while (close < limit
                    && s.is(close, Kind.WORD)
                    && lexicon.verb(s, close).isEmpty()) {
                close++;
            }
        }
        return close > first && s.is(close, Kind.COMMA) && human(s, from);
    }

    private boolean she(Sentence s, int from) {
        return lexicon.noun(s, from)
                .filter(noun -> noun.agreement().equals(Agreement.SHE))
                .isPresent();
    }

    // «كبير | محللي الشركة», «المشرفة على الدراسة»
    private boolean human(Sentence s, int from) {
        int head = lexicon.is(s, from, QUANTITY) ? from + 1 : from;
        return lexicon.noun(s, head).filter(Noun::human).isPresent();
    }

    private boolean bareName(Sentence s, int first, int i) {
        String word = s.word(i);
        // «المالك، سمير القاضي،»: behind a name a word with the article is its family's
        if (i > first && Article.on(word)) {
            return true;
        }
        return (word.length() > 2 || NameStart.ofFather(s, i + 1))
                && !lexicon.knows(word)
                && !lexicon.event(word)
                && (i > first || !s.original(i).startsWith("ال"))
                && lexicon.country(word).isEmpty();
    }

    /** «أكار، وزير الدفاع، إن»: whether behind the comma stands who the source is, and the speech goes on after it. */
    boolean at(Sentence s, int from, int comma) {
        Optional<Noun> noun = lexicon.noun(s, comma + 1);
        boolean named =
                noun.filter(n -> n.role() || (n.human() && n.definite())).isPresent()
                        || lexicon.is(s, comma + 1, BELONGING)
                        || (lexicon.country(s, comma + 1).isPresent() && Article.on(s.word(comma + 1)))
                        || (lexicon.is(s, comma + 1, QUANTITY)
                                && lexicon.noun(s, comma + 2).isPresent())
                        || ((lexicon.is(s, comma + 1, RELATIVE) || lexicon.is(s, comma + 1, ANONYMITY))
                                && !Refusal.otherwise(s, comma + 1)
                                && unnamed(s, comma + 1))
                        || lexicon.is(s, comma + 1, SCOPE)
                        || (s.is(comma + 1, "من") && lexicon.is(s, comma + 2, SCOPE))
                        || refuses(s, comma + 1)
                        || (s.is(comma + 1, "عن") && lexicon.is(s, comma + 2, Closed.REPRESENTED))
                        || whence(s, comma + 1);
        if (!named && !calls(s, from, comma)) {
            return false;
        }
        return speaks(s, comma) || endsWith(s, comma);
    }

    // «التاجر عثمان كنة، | العائد من نيالا،»
    private static boolean whence(Sentence s, int i) {
        return WHENCE.contains(s.word(i)) && !s.is(i + 1, Kind.COMMA);
    }

    /** «المصدر، | الذي طلب عدم ذكر اسمه،»: whether up to the comma it says that somebody stays unnamed. */
    boolean unnamed(Sentence s, int from) {
        int end = from;
        while (end < from + LONGEST && !s.is(end, Kind.COMMA) && !s.is(end, Kind.STOP)) {
            boolean leftOut = s.is(end, "لم") && s.word(end + 1).matches("[يت]سم\\p{L}*");
            if (leftOut || Refusal.unsaid(s, end) || Refusal.naming(s.word(end))) {
                return true;
            }
            end++;
        }
        return false;
    }

    /** Whether behind the comma a clause says who the source that begins at {@code from} is: «، ومقرها لندن،», «متصل مجهول، انتحل صفة ضابط،». */
    boolean clause(Sentence s, int from, int comma) {
        return (aside(s, comma) || someone(s, from, comma) || became(s, from, comma) || without(s, comma))
                && speaks(s, comma);
    }

    // «عن وزير، | من دون أن تسميه، | أن»
    private static boolean without(Sentence s, int comma) {
        int dun = s.is(comma + 1, "من") ? comma + 2 : comma + 1;
        return s.is(dun, "دون")
                && s.is(dun + 1, "ان")
                && (s.word(dun + 2).matches("[يت]سمي?(?:ه|ها|هم|هما)") || Refusal.unsaid(s, dun + 3));
    }

    private boolean someone(Sentence s, int from, int comma) {
        int i = comma + 1;
        boolean indefinite = lexicon.noun(s, from)
                .filter(noun -> noun.human() && !noun.definite() && noun.count() == 1)
                .isPresent();
        for (int k = from; indefinite && k < comma; k++) {
            indefinite = s.is(k, Kind.WORD) && !Article.on(s.word(k)) && !lexicon.is(s, k, Closed.PRONOUN);
        }
        return indefinite && (s.is(i, "كان") || s.is(i, "كانت") || unknownVerb(s, i));
    }

    // «تقرير أعدته المفتشية، | ضم إلى الملف، أن»: what became of a paper
    private boolean became(Sentence s, int from, int comma) {
        if (!papers.paper(s, from)) {
            return false;
        }
        int end = comma + 1;
        while (end < comma + LONGEST && (s.is(end, Kind.WORD) || s.is(end, Kind.OPEN) || s.is(end, Kind.CLOSE))) {
            end++;
        }
        return s.is(end, Kind.COMMA)
                && opensThat(s, end + 1)
                && (lexicon.is(s, comma + 1, Closed.PUBLISHED) || unknownVerb(s, comma + 1))
                && !Papers.has(s, comma + 1)
                && AsideTellers.behindReading(s, lexicon, comma + 1) == 0
                && !AsideTellers.passedOn(s, lexicon, comma + 1);
    }

    private boolean unknownVerb(Sentence s, int i) {
        return s.is(i, Kind.WORD)
                && s.word(i).length() > 2
                && !s.word(i).startsWith("و")
                && !s.word(i).startsWith("ب")
                && !GOVERNED.contains(s.word(i))
                && !lexicon.knows(s, i)
                && !lexicon.event(s, i)
                && !Article.on(s.word(i))
                && !s.original(i).endsWith("ا")
                && !s.original(i).endsWith("ة");
    }

    // «، على ما أعلن نائل زهران، مدير المرفأ.»: nothing but who it is up to the end
    private boolean endsWith(Sentence s, int comma) {
        int i = comma + 1;
        while (i < comma + LONGEST_LAST && s.is(i, Kind.WORD)) {
            boolean verb = lexicon.verb(s, i).filter(VerbForm::perfect).isPresent()
                    && lexicon.noun(s, i).isEmpty()
                    && !lexicon.is(s, i, ANONYMITY)
                    && !s.is(i - 1, "عدم");
            if (verb || lexicon.accordingAt(s, i).isPresent()) {
                return false;
            }
            i++;
        }
        int end = i;
        boolean who = lexicon.noun(s, comma + 1).filter(Noun::role).isPresent()
                || lexicon.is(s, comma + 1, RELATIVE)
                || IntStream.range(comma + 2, end).anyMatch(k -> Refusal.unsaid(s, k));
        return who && end > comma + 2 && (end >= s.size() || s.is(end, Kind.STOP) || s.is(end, Kind.COMMA));
    }

    /** «طلبا عدم ذكر اسميهما»: two refuse their names. */
    static boolean anonymous(Sentence s, int i) {
        boolean refuse = s.is(i, "طلبا") || s.is(i, "رفضا") || s.is(i, "فضلا") || s.is(i, "اشترطا");
        return refuse && Refusal.naming(s.word(i + 1));
    }

    /** «، رافضا الكشف عن اسمه،»: why it is not named. */
    static boolean refuses(Sentence s, int i) {
        return refuses(s.word(i)) && Refusal.naming(s.word(i + 1));
    }

    static boolean refuses(String word) {
        return REFUSING.contains(word);
    }

    /** «، ومقرها لندن،», «، وهو نائب سابق،»: whether behind the comma begins a clause of who the source is. */
    boolean aside(Sentence s, int comma) {
        int i = s.is(comma + 1, "و") ? comma + 2 : comma + 1;
        String word = s.word(i);
        String bare = word.startsWith("و") && i == comma + 1 ? word.substring(1) : word;
        boolean and = i > comma + 1 || !bare.equals(word);
        // «، وقد بدا عليه الإرهاق», «، وكانت الثالثة فجرا»: how or when, not who
        if (bare.equals("قد") || ((bare.equals("كان") || bare.equals("كانت")) && Article.on(s.word(i + 1)))) {
            int next = i + 1;
            return bare.equals("قد")
                    && (lexicon.is(s, next, ANONYMITY)
                            || IntStream.range(next, next + LONGEST_LAST).anyMatch(k -> Refusal.unsaid(s, k)));
        }
        // «، وهو يتفقد الكتيبة،»: what he did meanwhile
        return !meanwhile(s, lexicon, comma)
                && (lexicon.words(ASIDE).contains(bare) || lexicon.words(ASIDE).contains(bare + s.word(i + 1)))
                && (and || bare.startsWith("مقر") || bare.startsWith("احد") || bare.startsWith("اول"))
                && !s.is(i + 1, "ما");
    }

    /** «قال الوزير، | وهو يتفقد الموقع، | إن»: whether behind the comma stands what somebody did meanwhile. */
    static boolean meanwhile(Sentence s, ArabicLexicon lexicon, int comma) {
        int i = s.is(comma + 1, "و") ? comma + 2 : comma + 1;
        boolean he =
                MEANWHILE.contains(s.word(i)) && (i > comma + 1 || s.word(i).startsWith("و"));
        return he
                && s.is(i + 1, Kind.WORD)
                && s.word(i + 1).matches("[يت]\\p{L}{3,}")
                && !lexicon.is(s, i + 1, Closed.WHO_IT_IS)
                && lexicon.country(s, i + 1).isEmpty()
                && lexicon.noun(s, i + 1).isEmpty()
                && !s.original(i + 1).endsWith("ة");
    }

    /** Index of the comma behind it, or behind the first one. */
    static int behindMeanwhile(Sentence s, int comma) {
        int i = comma + 1;
        while (i < comma + LONGEST && !s.is(i, Kind.COMMA) && !s.is(i, Kind.STOP)) {
            i++;
        }
        return s.is(i, Kind.COMMA) ? i : comma + 1;
    }

    /** Whether behind the comma somebody is still to say something. */
    boolean speaks(Sentence s, int comma) {
        for (int i = comma + 1; i < Math.min(s.size(), comma + LONGEST); i++) {
            boolean closes = s.is(i, Kind.COMMA) && i > comma + 1;
            boolean verb =
                    closes && lexicon.verb(s, i + 1).filter(VerbForm::perfect).isPresent();
            if (closes
                    && (verb
                            || lexicon.is(s, i + 1, Closed.DEMONSTRATIVE)
                            || lexicon.event(s, i + 1)
                            || lexicon.is(s, i + 1, Closed.MEASURE)
                            || lexicon.is(s, i + 1, Closed.SAYING)
                            || s.is(i + 1, "ل")
                            || s.is(i + 1, "اي")
                            || s.is(i + 1, "ايه")
                            || GOVERNED.contains(s.word(i + 1)))) {
                return true;
            }
            if (s.is(i, Kind.OPEN) || opensThat(s, i) || s.is(i, Kind.COLON)) {
                return true;
            }
            if (s.is(i, Kind.STOP)) {
                return false;
            }
        }
        return false;
    }

    /** «أن», «بأن», «إلى أن»: whether reported speech begins there. */
    boolean opensThat(Sentence s, int i) {
        return (s.is(i, "ان") && !lexicon.is(s, i - 1, MODAL)) || (GOVERNED.contains(s.word(i)) && s.is(i + 1, "ان"));
    }
}
