package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells words by which a verb ascribes a clause that stands beside them: «كما قال الوزير», «حسبما ذكر», «هذا ما أكده». */
final class AsSaid {
    // before where, when and to whom somebody said it
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SAID = 10;
    private static final Set<String> ABOUT_IT = WordLists.of("according-phrases/about-it");
    private static final Set<String> ANSWERS = WordLists.of("according-phrases/answers");

    private AsSaid() {}

    /** Index of the verb of «حسبما ذكر», «كما قال», «على ما أعلنت» where such words begin, or -1. */
    static int verbOf(Sentence s, ArabicLexicon lexicon, int i) {
        if (thisIs(s, lexicon, i)) {
            return i + 2;
        }
        boolean as = s.is(i, "حسبما")
                || s.is(i, "وفقما")
                || s.is(i, "بحسبما")
                || (s.is(i, "كما") && (i > 1 || clauseBehind(s, i)));
        // «قال الوزير، فيما | نقلت عنه الوكالة، إن»
        int inWhat = s.is(i, "فيما") ? i + 1 : s.is(i, "في") && s.is(i + 1, "ما") ? i + 2 : -1;
        boolean ofHim = inWhat > 1
                && lexicon.verb(s, inWhat).filter(VerbForm::relays).isPresent()
                && (Subjects.fromHim(s.word(inWhat + 1)) || Subjects.fromHim(s.word(inWhat + 2)));
        if (ofHim) {
            return inWhat;
        }
        int verb = as
                ? i + 1
                : s.is(i, "علي") && s.is(i + 1, "ما") && (i > 1 || clauseBehind(s, i + 1)) && !comments(s, lexicon, i)
                        ? i + 2
                        : -1;
        if (verb >= 0 && byNobody(s, lexicon, verb)) {
            return verb;
        }
        // «تعقيبا على ما جاء في البيان»
        boolean tells = verb >= 0
                && lexicon.verb(s, verb)
                        .filter(form -> as || !form.has("fi-source"))
                        .isPresent();
        return tells ? verb : -1;
    }

    /** «على ما | يتردد،», «وفق ما | يشاع.»: whether a verb there says it, and nobody by name. */
    static boolean byNobody(Sentence s, ArabicLexicon lexicon, int verb) {
        boolean alone = s.is(verb + 1, Kind.COMMA) || s.is(verb + 1, Kind.STOP) || verb + 1 == s.size();
        // «، كما يشاع.», but «ليس عن هجوم كما أشيع»: that is another's word within what is said
        boolean apart = !s.is(verb - 1, "كما") || s.is(verb - 2, Kind.COMMA);
        return alone
                && apart
                && s.is(verb, Kind.WORD)
                && lexicon.impersonal(s, verb).filter("always"::equals).isPresent()
                && !s.word(verb).endsWith("بدو");
    }

    // «كما قال مدير السجن للجنة، | توفي النزيل», but «كما قال المدير إن»
    private static boolean clauseBehind(Sentence s, int as) {
        int i = as + 1;
        while (i < as + LONGEST_SAID && s.is(i, Kind.WORD) && !s.is(i, "ان")) {
            i++;
        }
        return s.is(i, Kind.COMMA) && i > as + 2 && s.is(i + 1, Kind.WORD) && !s.is(i + 1, "ان");
    }

    // «تعليقه على ما قاله الوزير», but «قبل الانتخابات على ما أعلن الوزير»
    private static boolean comments(Sentence s, ArabicLexicon lexicon, int on) {
        // «ردت على ما أوردته الصحيفة | من أن»
        boolean answered = IntStream.range(on, on + LONGEST_SAID).anyMatch(i -> s.is(i, "من") && s.is(i + 1, "ان"));
        // «رد النادي | على ما أوردته الصحيفة بشأن رحيله»
        answered |= !s.is(on - 1, Kind.COMMA)
                && IntStream.range(Math.max(0, on - LONGEST_NAME), on).anyMatch(i -> ANSWERS.contains(s.word(i)));
        return answered
                || (lexicon.event(s, on - 1) && (!Article.on(s.word(on - 1)) || lexicon.is(s, on + 3, Closed.PRONOUN)));
    }

    /** «…، هذا ما أكده الوزير», «…، وهو ما نفته الشركة»: whether somebody's word on what stands before begins there. */
    static boolean thisIs(Sentence s, ArabicLexicon lexicon, int i) {
        boolean begins = s.is(i, "هذا") || s.is(i, "هو") || s.is(i, "وهو") || s.is(i, "ذلك");
        boolean judged = (begins && s.is(i + 1, "ما")) || (s.is(i, "الامر") && s.is(i + 1, "الذي"));
        return judged
                && i > 2
                && (lexicon.is(s, i + 3, Closed.PRONOUN) || ABOUT_IT.contains(s.word(i + 3)))
                && lexicon.verb(s, i + 2)
                        .filter(form -> form.has("that") || form.has("obj"))
                        .isPresent();
    }

    /** «وجاء | على لسان وزير النقل أن»: whether the phrase up to {@code end} is of such a verb. */
    static boolean cameOut(Sentence s, int i, int end) {
        boolean came = s.is(i - 1, "جاء") || s.is(i - 1, "ورد");
        return came && s.is(i, "علي") && s.is(end, "ان");
    }
}
