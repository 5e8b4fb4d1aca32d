package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.ADDRESSEE;
import static org.isnad.classifiers.ar.attribution.Closed.ADVERB;
import static org.isnad.classifiers.ar.attribution.Closed.GOVERNING;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;
import static org.isnad.classifiers.ar.attribution.Closed.TIME_ADJECTIVE;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Skips to whom and when it was told, between a verb, its subject and what is said: «قال | أمس لوكالة فرانس برس», «أكد | له». */
final class Hearer {
    private static final int LONGEST_NAME = 6;
    private static final Set<String> TOLD = WordLists.of("hearer/told");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Subjects subjects;
    private final NounContent nouns;
    private final SourceStart starts;

    Hearer(Sentence s, ArabicLexicon lexicon, Subjects subjects, NounContent nouns) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.nouns = nouns;
        this.starts = new SourceStart(lexicon);
    }

    /** «قال | لوكالة فرانس برس …»: index behind who was told, who stands before the subject. */
    int addressed(int from) {
        // «منى العطار» is a name
        if (TOLD.contains(s.word(from)) && !s.original(from).equals("منى")) {
            return from + 1;
        }
        if (s.is(from, "ل") && lexicon.is(s, from + 1, PRONOUN)) {
            return from + 2;
        }
        // «ذكرت ل«عكاظ» | مصادر», «قال ل(سبق) | المدير»
        int called = s.is(from, "ل") ? calledBehind(from + 1) : -1;
        if (called > 0) {
            return called;
        }
        if (!s.is(from, "ل")
                || (!lexicon.is(s, from + 1, ADDRESSEE)
                        && !theOutlet(from + 1)
                        && lexicon.outletAt(s, from + 1).isEmpty())) {
            return from;
        }
        int words = lexicon.outletAt(s, from + 1)
                .map(outlet -> outlet.words().size())
                .orElse(lexicon.is(s, from + 2, PRONOUN) ? 2 : 1);
        int outletAfter = lexicon.outletAt(s, from + 1 + words)
                .map(outlet -> outlet.words().size())
                .orElse(0);
        int end = from + 1 + words + outletAfter;
        // «لإذاعة "المرفأ" |»
        int close = s.is(end, Kind.OPEN) ? s.closing(end) : -1;
        end = close > 0 && close - end <= LONGEST_NAME && !s.is(end - 1, Kind.COLON) && outletNamed(end - 1)
                ? close + 1
                : end;
        // «للتلفزيون | الرسمي»
        // «لوكالة الأنباء القطرية |»
        boolean agency = end == from + 2
                && lexicon.noun(s, from + 1)
                        .filter(noun -> noun.kind() == SourceKind.AGENCY)
                        .isPresent();
        // «لإذاعة | محلية»
        while (lexicon.is(s, end, Closed.DESCRIBING) && outletNamed(end - 1)) {
            end++;
        }
        while (Article.on(s.word(end)) && (agency || lexicon.noun(s, end).isEmpty())) {
            end++;
        }
        return end;
    }

    // «نفى المتحدث للصحيفة | تأجيل المؤتمر»
    private boolean theOutlet(int i) {
        return lexicon.noun(s, i)
                .filter(noun -> noun.definite() && AccordingPhrases.media(noun.kind()))
                .isPresent();
    }

    private boolean outletNamed(int noun) {
        return lexicon.noun(s, noun)
                .filter(n -> AccordingPhrases.media(n.kind()) && !n.definite())
                .isPresent();
    }

    /** «أبلغت | «الحياة» مصادر قريبة من الملف أن»: index behind the paper that stands before who told it. */
    int calledFirst(int from, VerbForm form) {
        // «تسجيلا يقول فيه | رجل ملثم إن»
        boolean inIt = s.is(from, "فيه") || s.is(from, "فيها");
        if (inIt && lexicon.noun(s, from + 1).filter(Noun::human).isPresent()) {
            return from + 1;
        }
        int behind = form.has("to") && s.is(from, Kind.OPEN) ? calledBehind(from) : -1;
        boolean teller = lexicon.noun(s, behind)
                        .filter(noun -> noun.unnamed() && !noun.definite())
                        .isPresent()
                // «أبلغ «الدهناء» | الدكتور سالم الحربي أن»
                || Addressees.titled(s.word(behind));
        return behind > 0 && teller ? behind : from;
    }

    // index behind a short name in quotation marks or brackets, or -1
    private int calledBehind(int open) {
        int close = s.is(open, Kind.OPEN) ? s.closing(open) : QuotedNames.parenthesis(s, open) - 1;
        return close > open && close - open < LONGEST_NAME ? close + 1 : -1;
    }

    /** Behind somebody who is told: «أكد | لوزير الدفاع الأمريكي رفض بغداد». */
    int toldSomebody(int i, VerbForm form) {
        // «أكدوا | لفرق الإنقاذ وجود ناجين»
        boolean somebody = s.is(i, "ل")
                && lexicon.noun(s, i + 1)
                        .filter(noun -> noun.human() || (noun.kind() == SourceKind.ORGANISATION && form.has("obj")))
                        .isPresent()
                && !lexicon.is(s, i + 2, PRONOUN);
        return somebody
                ? subjects.at(i + 1, k -> nouns.ends(s, form, i + 1, k))
                        .map(Subjects.Subject::end)
                        .orElse(i)
                : i;
    }

    /** «اليوم», «أمس الأول»: words of time that govern nothing. */
    boolean alone(int i) {
        // «أول من أمس»
        boolean dayBefore = s.is(i, "من") && s.is(i - 1, "اول") && s.is(i + 1, "امس");
        boolean stretch = starts.stretch(s, i) || (starts.stretch(s, i - 1) && lexicon.is(s, i, TIME_ADJECTIVE));
        // «قبل شهرين», «منذ أيام»
        boolean ago = (s.is(i, "قبل") || s.is(i, "منذ")) && lexicon.is(s, i + 1, Closed.SPAN);
        boolean span = lexicon.is(s, i, Closed.SPAN) && (s.is(i - 1, "قبل") || s.is(i - 1, "منذ"));
        return dayBefore
                || ago
                || span
                || stretch
                || (lexicon.is(s, i, ADVERB) && !lexicon.is(s, i, GOVERNING))
                || (lexicon.is(s, i, TIME_ADJECTIVE) && lexicon.is(s, i - 1, ADVERB));
    }
}
