package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Sector;
import org.isnad.report.SourceKind;

/** Tells names in quotation marks from words quoted. */
final class QuotedNames {
    private static final int LONGEST = 8;
    private static final int LONGEST_PLACE = 3;
    private static final int LONGEST_NAME = 5;
    private static final Set<String> OCCASION = WordLists.of("quoted-names/occasion");

    private final ArabicLexicon lexicon;
    private final Appositions appositions;

    // «حساب يدعى "…"»
    private static final Set<String> NAMED = WordLists.of("quoted-names/named");

    QuotedNames(ArabicLexicon lexicon, Appositions appositions) {
        this.lexicon = lexicon;
        this.appositions = appositions;
    }

    /** Index behind the closing mark if they belong to a name, «صحيفة "معاريف" العبرية», and not to speech; else {@code open}. */
    int end(Sentence s, int from, int open) {
        int close = s.closing(open);
        if (close < 0 || close - open > LONGEST) {
            return open;
        }
        if (joined(s, open)) {
            return close + 1;
        }
        boolean outlet = lexicon.outletAt(s, open + 1)
                .filter(known -> open + 1 + known.words().size() == close)
                .isPresent();
        if (outlet && open == from) {
            return close + 1;
        }
        if (s.is(open - 1, "باسم")
                || (s.is(open - 1, "اسم") && s.is(open - 2, "ب"))
                || (NAMED.contains(s.word(open - 1)) && !s.is(open - 2, "عن") && !Refusal.naming(s.word(open - 2)))) {
            return close + 1;
        }
        // «واسمه الحركي "أبو طلحة"», «تسمي نفسها "الصقر"»
        boolean styled = s.word(open - 1).startsWith("نفس")
                && s.is(open - 2, "علي")
                && (s.is(open - 3, "تطلق") || s.is(open - 3, "يطلق"));
        if (styled) {
            return close + 1;
        }
        String called = s.word(open - 2).startsWith("و") ? s.word(open - 2).substring(1) : s.word(open - 2);
        if (NAMED.contains(called)
                && (Article.on(s.word(open - 1)) || s.word(open - 1).startsWith("نفس"))) {
            return close + 1;
        }
        // «مصادر طبية في مستشفى "الشفاء"»
        boolean place = s.is(open - 2, "في") && !Article.on(s.word(open - 1)) && close - open <= LONGEST_PLACE;
        // «مصدر في "كاف"»
        // «محللون في بنك الاستثمار "جدوى"»
        boolean body = s.is(open - 3, "في")
                && Article.on(s.word(open - 1))
                && close - open <= LONGEST_PLACE
                && lexicon.noun(s, open - 2)
                        .filter(noun -> noun.kind() == SourceKind.ORGANISATION && !noun.definite())
                        .isPresent();
        boolean inIt = body || (s.is(open - 1, "في") && open > from + 1 && close - open <= LONGEST_PLACE);
        if (inIt || (place && !lexicon.is(s, open - 1, Closed.COUNTRY))) {
            return close + 1;
        }
        // «أفاد مصدر حكومي مسؤول "المدار" بأن»: who was told
        if (open > from + 1
                && !s.is(open - 1, "في")
                && lexicon.noun(s, from)
                        .filter(noun -> noun.unnamed() && !noun.role())
                        .isPresent()) {
            return open;
        }
        // «نواب «حزب الله»», «خبراء «اليونسكو»»: whose they are
        boolean ofMany = open == from + 1
                && nameOnly(s, open, close)
                && s.is(close + 1, Kind.WORD)
                && lexicon.noun(s, from)
                        .filter(noun -> noun.human() && noun.count() == 0 && !noun.definite())
                        .isPresent();
        boolean afterNoun = open > from
                && lexicon.noun(s, open - 1)
                        .filter(noun -> (!noun.human() && !noun.unnamed()) || reporter(noun))
                        .isPresent();
        boolean ofOrganisation = close - open <= 4
                && lexicon.noun(s, from)
                        .filter(noun -> !noun.human() && !noun.unnamed())
                        .isPresent()
                && !s.is(close + 1, Kind.STOP);
        // «نقلت عن | "مصدر مطلع"», «عزتها إلى | "مصادر متقاطعة" في الريف»
        boolean somebody = open == from
                && lexicon.noun(s, open + 1)
                        .filter(noun -> noun.unnamed() && !noun.definite())
                        .isPresent()
                && nameOnly(s, open, close);
        boolean aside = open == from && s.is(close + 1, Kind.COMMA) && appositions.speaks(s, close + 1);
        // «وأكد «رسلان»، خلال مداخلة، أن», «وثقت «هيومن رايتس ووتش»، في تقرير،»
        boolean speaker = aside
                && (close == open + 2
                        || ((OCCASION.contains(s.word(close + 2)) || lexicon.is(s, close + 2, Closed.RELATIVE))
                                && nameOnly(s, open, close)));
        // «"كورييرا دي باري" الإيطالية», «"رابطة المعلمين"، وهي هيئة مستقلة،»
        boolean rated = open == from
                && ((Article.on(s.word(close + 1))
                                && (lexicon.country(s, close + 1).isPresent()
                                        || lexicon.is(s, close + 1, Closed.BELONGING)))
                        || (s.is(close + 1, Kind.COMMA) && isSomething(s, close + 2)));
        boolean ascribed = open == from && (accorded(s, open) || asSaid(s, open)) && nameOnly(s, open, close);
        // «وكانت «الراية» قد نقلت»
        boolean acting = open == from
                && lexicon.is(s, open - 1, Closed.BEFORE_VERB)
                && lexicon.is(s, close + 1, Closed.BEFORE_VERB)
                && nameOnly(s, open, close);
        // «كتبت «المساء»: «لن يستقيل»»
        boolean heads = open == from
                && s.is(close + 1, Kind.COLON)
                && s.is(close + 2, Kind.OPEN)
                && nameOnly(s, open, close)
                && lexicon.verb(s, open - 1).isPresent();
        // «المتحدث الرسمي لهيئة الهلال الأحمر "فهد العصيمي": إن البلاغ ورد»
        boolean titled = open > from + 1
                && close - open > LONGEST_PLACE - 1
                && (s.is(close + 1, Kind.COLON) || s.is(close + 1, Kind.COMMA))
                && lexicon.noun(s, from).filter(Noun::role).isPresent()
                && nameOnly(s, open, close);
        return ascribed
                        || acts(s, from, open, close)
                        || somebody
                        || titled
                        || acting
                        || heads
                        || afterNoun
                        || ofMany
                        || ofOrganisation
                        || speaker
                        || rated
                        || goesOnAsClause(s, close + 1)
                ? close + 1
                : open;
    }

    // «حذرت | «مسار» من», «رفضت | «حركة البيئة» فكرة الدمج»: behind a verb of telling who tells, if what the verb
    // governs follows
    private boolean acts(Sentence s, int from, int open, int close) {
        Optional<VerbForm> form = open == from && nameOnly(s, open, close) && s.is(close + 1, Kind.WORD)
                ? lexicon.verb(s, open - 1).filter(said -> !said.passive() && !said.relays())
                : Optional.empty();
        boolean body = lexicon.noun(s, open + 1)
                .filter(noun -> noun.kind() == SourceKind.ORGANISATION || AccordingPhrases.media(noun.kind()))
                .isPresent();
        return form.filter(said -> body
                        ? !Objects.preposed(s, close + 1) || frames(s, said, close + 1)
                        : !said.has("obj") && !said.has("obj-bi") && !said.has("addr") && frames(s, said, close + 1))
                .isPresent();
    }

    private static boolean frames(Sentence s, VerbForm form, int i) {
        return switch (s.word(i)) {
            case "من" -> form.has("min");
            case "علي" -> form.has("ala");
            case "الي" -> form.has("ila");
            case "عن" -> form.has("np-an") || form.has("np-only");
            case "في" -> form.has("fi");
            case "ب" -> form.has("bi");
            case "ل" -> form.has("li");
            default -> false;
        };
    }

    // «بحسب | "الديار"», «على ذمة | "الديار"», «وفقا ل | "رصيف"»
    private boolean accorded(Sentence s, int open) {
        return IntStream.range(Math.max(0, open - LONGEST_PLACE - 1), open)
                .anyMatch(i -> lexicon.accordingAt(s, i)
                        .filter(phrase ->
                                i + phrase.words().size() + (phrase.before().isEmpty() ? 0 : 1) == open)
                        .isPresent());
    }

    // «وفق ما أوردته | «الشروق»»، «كما نقلت عنه | «الشروق»»
    private boolean asSaid(Sentence s, int open) {
        int verb = open - 1;
        while (lexicon.is(s, verb, Closed.PRONOUN) || Subjects.fromHim(s.word(verb))) {
            verb--;
        }
        return lexicon.verb(s, verb).isPresent()
                && (s.is(verb - 1, "ما") || s.is(verb - 1, "كما") || s.is(verb - 1, "حسبما"));
    }

    private boolean nameOnly(Sentence s, int open, int close) {
        return close - open <= LONGEST_NAME
                && IntStream.range(open + 1, close)
                        .allMatch(i -> s.is(i, Kind.WORD)
                                && !s.is(i, "ان")
                                && !lexicon.is(s, i, Closed.NEGATION)
                                && !lexicon.is(s, i, Closed.PRONOUN)
                                && lexicon.verb(s, i).isEmpty());
    }

    private boolean isSomething(Sentence s, int i) {
        return (s.is(i, "وهي") || s.is(i, "وهو"))
                && lexicon.noun(s, i + 1).filter(noun -> !noun.definite()).isPresent();
    }

    /** «"الغارديان" و"الإندبندنت"»: whether another name joined to one before begins there. */
    boolean joined(Sentence s, int open) {
        int close = s.is(open, Kind.OPEN) && s.is(open - 1, "و") && s.is(open - 2, Kind.CLOSE) ? s.closing(open) : -1;
        return close > 0 && close - open <= LONGEST_PLACE && open - 2 - s.opening(open - 2) <= LONGEST_PLACE;
    }

    // «مراسل "الميادين"»: whom somebody of the media works for
    private static boolean reporter(Noun noun) {
        return noun.role() && !noun.definite() && noun.sector().equals(Optional.of(Sector.MEDIA));
    }

    private boolean goesOnAsClause(Sentence s, int i) {
        for (int k = i; k < Math.min(s.size(), i + 5); k++) {
            if (appositions.opensThat(s, k)
                    || (k == i && (s.is(k, "عن") || s.is(k, "الي") || (s.is(k, "ب") && lexicon.event(s, k + 1))))) {
                return true;
            }
            if (!s.is(k, Kind.WORD)) {
                return s.is(k, Kind.OPEN);
            }
        }
        return false;
    }

    /** Index behind what stands in brackets, «(واس)»; {@code open} if nothing closes them soon. */
    static int parenthesis(Sentence s, int open) {
        if (open >= s.size() || !s.original(open).equals("(")) {
            return open < s.size() && s.original(open).equals("+") ? open + 1 : open;
        }
        for (int i = open + 1; i < Math.min(s.size(), open + 8); i++) {
            if (s.original(i).equals(")")) {
                return i + 1;
            }
        }
        return open;
    }
}
