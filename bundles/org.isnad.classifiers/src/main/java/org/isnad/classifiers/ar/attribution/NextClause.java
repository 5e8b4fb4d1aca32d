package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.DECLINING;
import static org.isnad.classifiers.ar.attribution.Closed.NEGATION;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;
import static org.isnad.classifiers.ar.attribution.Closed.SILENT;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells whether behind a comma the report itself goes on, with words that turn to another time, another's deeds or a judgement of what was said. */
final class NextClause {
    private static final int LONGEST_REFUSAL = 10;
    private static final int LONGEST_IMPERSONAL = 14;
    // «فيما يتعلق بالأسرى»: no clause of another's
    private static final Set<String> CONCERNING = WordLists.of("next-clause/concerning");
    private static final Set<String> LATER = WordLists.of("next-clause/later");
    // «، وهو كلام سمعوه منه العام الماضي»
    private static final Set<String> RATED = WordLists.of("next-clause/rated");
    // «، ما يعني أن …»: what the report makes of it
    private static final Set<String> MEANS = WordLists.of("next-clause/means");
    private static final Set<String> COMPARES = WordLists.of("next-clause/compares");
    private static final Set<String> CAME_OF_IT = WordLists.of("next-clause/came-of-it");
    private static final Set<String> QUIET = WordLists.of("next-clause/quiet");
    private static final Set<String> AT_ONCE = WordLists.of("next-clause/at-once");

    private final ArabicLexicon lexicon;

    NextClause(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether it does behind the comma there. */
    boolean begins(Sentence s, int comma) {
        // «؛ مما أدى إلى وفاة 20»: what came of it belongs to what is said
        if (s.original(comma).equals("؛") && !CAME_OF_IT.contains(s.word(comma + 1))) {
            return true;
        }
        int i = s.is(comma + 1, "و") ? comma + 2 : comma + 1;
        return meanwhile(s, i)
                || contrast(s, i)
                || s.is(i, "اما")
                || rated(s, comma + 1)
                || means(s, comma + 1)
                || atOnce(s, i)
                || takesBack(s, comma + 1)
                || declines(s, comma + 1)
                || impersonal(s, i)
                || (s.word(i).contains("عنه") && lexicon.verb(s, i + 1).isPresent());
    }

    // «، قبل أن يتراجع عن تصريحه», «، قبل أن تنفي ذلك»: what the speaker did then
    private static boolean takesBack(Sentence s, int i) {
        return s.is(i, "قبل")
                && s.is(i + 1, "ان")
                && s.word(i + 2).matches("[يت](?:تراجع|ستدرك|نفي|عود|عتذر|حذف|سحب|صحح)(?:ها|ه)?");
    }

    // «، بينما تميل الوزارة», «، في حين كانت», «، في وقت تشهد»
    private boolean meanwhile(Sentence s, int i) {
        return switch (s.word(i)) {
            case "بينما" -> true;
            case "فيما" -> !CONCERNING.contains(s.word(i + 1));
            case "في" ->
                (s.is(i + 1, "حين") && !isSo(s, i + 2))
                        || (s.is(i + 1, "وقت") && s.is(i + 2, Kind.WORD) && !LATER.contains(s.word(i + 2)))
                        || (s.is(i + 1, "الوقت") && lexicon.is(s, i + 2, Closed.RELATIVE));
            default -> false;
        };
    }

    // «حضر 149 نائبا، في حين | يتطلب عقدها 165»: what always is so belongs to what is said
    private static boolean isSo(Sentence s, int verb) {
        if (!s.is(verb, Kind.WORD) || !s.word(verb).matches("[يت]\\p{L}{3,}")) {
            return false;
        }
        int i = verb;
        while (i < s.size() && !s.is(i, Kind.STOP)) {
            if (s.is(i, "ان") || s.is(i, Kind.OPEN)) {
                return false;
            }
            i++;
        }
        return true;
    }

    // «، غير أن مصدرا أسر», «، إلا أن أحدا لم يتسلم»; with a pronoun the clause is about the same: «، غير أنها لم تصل
    // بعد»
    private boolean contrast(Sentence s, int i) {
        boolean that = (s.is(i, "غير") || s.is(i, "الا") || s.is(i, "بيد")) && s.is(i + 1, "ان");
        int behind = that ? i + 2 : s.is(i, "لكن") ? i + 1 : -1;
        if (behind < 0) {
            return false;
        }
        boolean pronoun = lexicon.is(s, behind, PRONOUN);
        return pronoun ? deed(s, behind + 1) : that;
    }

    // «لكنه | رفض تحديد موعد», «لكنه | لم يسمها»
    private boolean deed(Sentence s, int i) {
        int verb = i;
        while (lexicon.is(s, verb, Closed.BEFORE_VERB)) {
            verb++;
        }
        boolean not = lexicon.is(s, verb, NEGATION);
        return not
                ? s.is(verb, "لم") && (lexicon.is(s, verb + 1, SILENT) || Trailing.tells(s.word(verb + 1)))
                : lexicon.verb(s, verb).filter(VerbForm::perfect).isPresent();
    }

    // «، وهو عذر لم يقنع», «، وهي العبارة عينها»
    private boolean rated(Sentence s, int i) {
        boolean apart = s.is(i, "و") && (s.is(i + 1, "هو") || s.is(i + 1, "هي"));
        int noun = apart ? i + 2 : s.is(i, "وهو") || s.is(i, "وهي") ? i + 1 : -1;
        String word = s.word(noun);
        return noun > 0 && RATED.contains(Article.on(word) ? word.substring(2) : word);
    }

    // «، ما يعني أن», «، الأمر الذي فندته القيادة», «، وذلك ما تتحفظ عليه»
    private boolean means(Sentence s, int i) {
        if (s.is(i, "ما") || s.is(i, "مما")) {
            return MEANS.contains(s.word(i + 1));
        }
        // «، وهو ما يقل عن التوقعات»: the report compares
        int which = s.is(i, "و") && s.is(i + 1, "هو") ? i + 2 : s.is(i, "وهو") ? i + 1 : -1;
        if (which > 0 && s.is(which, "ما")) {
            return COMPARES.contains(s.word(which + 1)) || unanswered(s, which + 1);
        }
        int what = s.is(i, "و") ? i + 1 : i;
        if (s.is(what, "الامر") && lexicon.is(s, what + 1, Closed.RELATIVE)) {
            return lexicon.verb(s, what + 2).isPresent() || MEANS.contains(s.word(what + 2)) || unanswered(s, what + 2);
        }
        return (s.is(what, "ذلك") || s.is(what, "هذا")) && s.is(what + 1, "ما");
    }

    // «، وهو ما | لم يعلق عليه الادعاء», «، الأمر الذي | لم ترد عليه الحكومة»
    private boolean unanswered(Sentence s, int not) {
        return s.is(not, "لم") && (lexicon.is(s, not + 1, SILENT) || Trailing.tells(s.word(not + 1)));
    }

    // «، وسرعان ما انهالت عليه الردود», «، وما لبث أن»
    private static boolean atOnce(Sentence s, int i) {
        boolean not = s.is(i, "ما") || s.is(i, "لم");
        return AT_ONCE.contains(s.word(not ? i + 1 : i)) || s.word(i).equals("وسرعان");
    }

    // «، وأحجم ممثل للصندوق عن التعقيب», «، ورفض المتحدث التعليق»
    private boolean declines(Sentence s, int i) {
        boolean refuses = s.is(i, "و") && lexicon.is(s, i + 1, Closed.ANONYMITY);
        // «، ولزم السابع الصمت»
        boolean keeps = QUIET.contains(withoutAnd(s.word(s.is(i, "و") ? i + 1 : i)));
        for (int k = i + 1; keeps && k < i + LONGEST_REFUSAL && s.is(k, Kind.WORD); k++) {
            if (s.is(k, "الصمت") || s.word(k).endsWith("بالصمت")) {
                return true;
            }
        }
        for (int k = i + 1; s.word(i).startsWith("و") && k < i + LONGEST_REFUSAL && s.is(k, Kind.WORD); k++) {
            if (lexicon.is(s, k, DECLINING) && (refuses || s.is(k - 1, "عن"))) {
                return refuses ? Article.on(s.word(k)) : k > i + 1 && !lexicon.is(s, k - 2, Closed.ACCESS);
            }
        }
        return false;
    }

    private static String withoutAnd(String word) {
        return word.startsWith("و") ? word.substring(1) : word;
    }

    // «، وقيل لهم أيضا إن»
    private boolean impersonal(Sentence s, int i) {
        boolean may = s.is(i - 1, "و")
                && lexicon.impersonal(s, i)
                        .filter(when -> !when.equals("vowelled"))
                        .isPresent();
        for (int k = i + 1; may && k < i + LONGEST_IMPERSONAL && !s.is(k, Kind.STOP); k++) {
            if (s.is(k, "ان")) {
                return true;
            }
        }
        return false;
    }
}
