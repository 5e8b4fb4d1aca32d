package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;

/** Tells whether a preposition behind a verb brings in whom something is from: «تقريرا اقتبست فيه | من», but not «تحدثت فيه | عن خلافات». */
final class FromWhom {
    private static final Set<String> ABOUT = WordLists.of("from-whom/about");
    /** What is had from somebody: «عزت | معلوماتها إلى». */
    static final Set<String> NEWS = WordLists.of("from-whom/news");

    private static final Set<String> TOLD = WordLists.of("from-whom/told");
    private static final int LONGEST_NEWS = 14;

    private static final Set<String> IN_IT = Set.of("فيه", "فيها", "فيهما");

    private final Sentence s;
    private final ArabicLexicon lexicon;

    FromWhom(Sentence s, ArabicLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
    }

    /** Whether «عن» there is another verb's or noun's. */
    boolean anothers(int about) {
        return ownVerb(about) || answers(about);
    }

    // «تقريرا تحدثت فيه | عن خلافات»
    private boolean ownVerb(int about) {
        return lexicon.verb(s, verb(about)).filter(said -> said.has("np-an")).isPresent();
    }

    // «في معرض جوابها عن سؤال», «نيابة عن زملائه»
    private boolean answers(int about) {
        int noun = lexicon.is(s, about - 1, PRONOUN) ? about - 2 : about - 1;
        return ABOUT.contains(s.word(noun)) || ABOUT.contains(bare(s.word(about - 1)));
    }

    private static String bare(String word) {
        int pronoun = word.endsWith("ها") || word.endsWith("هم") ? 2 : word.endsWith("ه") ? 1 : 0;
        return word.substring(0, word.length() - pronoun);
    }

    // «تقريرا اقتبست فيه من», «تسجيلا نسبه إلى», «التي استندت إلى»: the verb before says that it has it from there
    boolean quoting(int i) {
        int verb = verb(i);
        // «التي عزت معلوماتها | إلى مصادر»
        boolean news = verb < i - 1 && NEWS.contains(s.word(verb + 1));
        if (news
                && s.is(i, "الي")
                && lexicon.verb(s, verb).filter(FromWhom::ascribes).isPresent()) {
            return true;
        }
        Optional<VerbForm> form = lexicon.verb(s, verb).filter(VerbForm::relays);
        return form.isPresent()
                && switch (s.word(i)) {
                    case "عن" -> true;
                    case "من" -> form.get().has("min-source");
                    case "الي" -> form.get().has("ila-source");
                    case "علي" -> form.get().has("ala-source");
                    default -> false;
                };
    }

    /** «نسبت الصحيفة | المعلومات إلى موظف»: whether news stands there, and whom it is from behind. */
    static boolean ascribed(Sentence s, VerbForm form, int noun) {
        if (!news(s.word(noun)) || !(form.has("ila-source") || ascribes(form))) {
            return false;
        }
        int to = noun + 1;
        while (to < noun + LONGEST_NEWS && s.is(to, Kind.WORD) && !s.is(to, "الي") && !s.is(to, "ان")) {
            to++;
        }
        // «يعزو المحللون ذلك إلى تباطؤ الطلب»: why it is so
        boolean cause = form.has("cause") && s.is(noun, "ذلك");
        return (form.has("ila-source") || !cause) && s.is(to, "الي") && !s.is(to + 1, "ان");
    }

    /** «تأكيده | الخبر»: whether the word there is what was told before. */
    static boolean news(String word) {
        return TOLD.contains(word);
    }

    /** Whether it says whom news is from: «عزا», «أسند». */
    static boolean ascribes(VerbForm form) {
        return form.lemma().equals("عزا") || form.lemma().equals("أسند");
    }

    /** Index of the verb before a preposition, over what it was told in. */
    int verb(int i) {
        int verb = i - 1;
        while (IN_IT.contains(s.word(verb)) || NEWS.contains(s.word(verb)) || lexicon.is(s, verb, PRONOUN)) {
            verb--;
        }
        return verb;
    }

    /** «التي نقلت عن», «الذي استند إلى»: where the source begins, or 0. */
    int origin(int verb) {
        Optional<VerbForm> form = lexicon.verb(s, verb).filter(said -> said.relays() || ascribes(said));
        // «عزت | معلوماتها إلى», «استقت | الخبر من»
        int at = verb + 1;
        while (NEWS.contains(s.word(at)) || (at > verb + 1 && lexicon.is(s, at, PRONOUN))) {
            at++;
        }
        boolean ascribes = form.filter(FromWhom::ascribes).isPresent();
        boolean from = form.isPresent()
                && ((ascribes && at > verb + 1 && s.is(at, "الي"))
                        || s.is(at, "عن")
                        || (s.is(at, "الي") && form.get().has("ila-source"))
                        || (s.is(at, "من") && form.get().has("min-source")));
        return from ? at + 1 : 0;
    }

    /** «كشفت عنه الصحيفة أول أمس | نقلا عن»: index behind the day, before whom it is from. */
    int behindDay(int end) {
        int i = end;
        while (i < end + 2 && lexicon.is(s, i, Closed.ADVERB) && !s.is(i, "عن")) {
            i++;
        }
        return originAt(i) > 0 ? i : end;
    }

    /** Index where the words of whom it is passed on from begin, or 0. */
    int originAt(int i) {
        if (s.is(i, "عن")) {
            // «ما نشرته الصحيفة | عن توقف الأجهزة»: what it is about
            boolean about = lexicon.event(s, i + 1)
                    && !Article.on(s.word(i + 1))
                    && lexicon.noun(s, i + 1)
                            .filter(noun -> noun.kind() == SourceKind.DOCUMENT)
                            .isEmpty();
            return about ? 0 : i + 1;
        }
        return lexicon.accordingAt(s, i)
                .filter(phrase -> phrase.manner() == Manner.QUOTED
                        && !phrase.before().isEmpty()
                        && s.is(i + phrase.words().size(), phrase.before()))
                .map(phrase -> i + phrase.words().size() + 1)
                .orElse(0);
    }
}
