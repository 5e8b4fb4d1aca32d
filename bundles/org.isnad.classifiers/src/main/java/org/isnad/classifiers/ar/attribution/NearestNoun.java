package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Finds somebody right before a verb whose clause began with others: who is nearest, or whom that one speaks for. */
final class NearestNoun {
    private static final int LONGEST_UNKNOWN = 6;
    private static final int LONGEST_CLAUSE = 10;

    private final Sentence s;
    private final Names names;
    private final ArabicLexicon lexicon;
    private final SourcePhrases phrases;
    private final Papers papers;

    NearestNoun(Sentence s, Names names, ArabicLexicon lexicon, SourcePhrases phrases) {
        this.s = s;
        this.names = names;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.papers = new Papers(lexicon);
    }

    /** Index where somebody begins whose words reach up to {@code to}, or -1: «استقبل الوزير | السفيرة التي أكدت», «عن | مصدر مطلع قال». */
    int nearest(int to, boolean relative) {
        int described = relative ? -1 : describedPaper(to);
        if (described >= 0) {
            return described;
        }
        // «صحيفة "ذا ديلي مونيتور" البريطانية | التي رأت»
        int reach = relative ? LONGEST_UNKNOWN + 3 : LONGEST_UNKNOWN;
        for (int i = to - 1; i >= Math.max(0, to - reach); i--) {
            Optional<Noun> noun = lexicon.noun(s, i);
            // «تقارير | صحفية»: no woman
            boolean adjective = s.word(i).endsWith("ه")
                    && lexicon.noun(s, i - 1).filter(n -> !n.definite()).isPresent();
            if (adjective) {
                continue;
            }
            // «نقابات | لوّحت»: of one that is not definite right before it a verb tells
            boolean object = s.original(i).endsWith("ا") || s.original(i).endsWith("اً");
            boolean right = i == to - 1 && !relative && !object;
            // «رسالة أمريكية | تدعو»: the paper says so
            if (!relative && !object && i >= to - 2 && paper(i) && phrases.end(s, i) >= to) {
                return i;
            }
            // «تقرير هيئة المفوضين الذي | خلص»: neither she nor many
            if (relative && noun.filter(n -> !n.agreement().fits(of(to))).isPresent()) {
                continue;
            }
            if (noun.filter(n -> relative || (!n.definite() && (n.unnamed() || (right && voice(n)))))
                    .isPresent()) {
                int called = relative ? bodySoCalled(i, to) : -1;
                if (called >= 0) {
                    return called;
                }
                boolean body = relative && noun.filter(Noun::human).isEmpty();
                int human = body ? governing(i, to) : -1;
                return human >= 0 ? human : phrases.end(s, i) >= to ? (relative ? whose(i, to) : counted(i)) : -1;
            }
        }
        return -1;
    }

    /** «تلقت اللجنة | شكوى تتهم المقاول», «تسلم | تقريرا سريا يحذر من»: index of a paper that is an object, and tells itself; or -1. */
    int paperBefore(int verb, int to) {
        Optional<VerbForm> form = lexicon.verb(s, verb);
        int noun = !paper(to - 1) && paper(to - 2) && !Article.on(s.word(to - 1)) ? to - 2 : to - 1;
        noun = paper(noun) ? noun : sentBetween(to);
        boolean tells = form.isPresent()
                && verb == to
                && paper(noun)
                && !Article.on(s.word(noun))
                && !lexicon.is(s, verb + 1, Closed.PRONOUN)
                && !s.word(verb + 1).startsWith("فيه")
                && !lexicon.event(s, verb + 1)
                && (lexicon.noun(s, noun - 1).isEmpty() || Article.on(s.word(noun - 1)))
                && form.get().agreement().fits(lexicon.noun(s, noun).get().agreement());
        return tells ? noun : -1;
    }

    // «بلاغا | من الشركة | يفيد», «مذكرة | إلى الولاة | تدعو»: index of what stands before whom it is from or to, or -1
    private int sentBetween(int to) {
        int i = to - 1;
        while (i > Math.max(0, to - LONGEST_UNKNOWN)
                && s.is(i, Kind.WORD)
                && lexicon.verb(s, i).isEmpty()) {
            if (s.is(i, "من") || s.is(i, "الي")) {
                return i - 1;
            }
            i--;
        }
        return -1;
    }

    // «ائتلاف الفجر الجديد | المعارض، الذي دعا»: an adjective of the body that stands before, or -1
    private int bodySoCalled(int adjective, int to) {
        if (!Article.on(s.word(adjective)) || !Article.on(s.word(adjective - 1))) {
            return -1;
        }
        for (int i = adjective - 1; i >= Math.max(0, adjective - LONGEST_UNKNOWN) && s.is(i, Kind.WORD); i--) {
            boolean body = lexicon.noun(s, i)
                    .filter(noun -> noun.kind() == SourceKind.ORGANISATION
                            && noun.agreement().fits(of(to)))
                    .isPresent();
            if (body && phrases.end(s, i) >= to) {
                return governing(i, to) >= 0 ? governing(i, to) : i;
            }
        }
        return -1;
    }

    private Agreement of(int relative) {
        return s.is(relative, "الذي") ? Agreement.HE : s.is(relative, "التي") ? Agreement.SHE : Agreement.ANY;
    }

    // «بلاغ تلقته من نظام الإنذار | يفيد», «تقديرات لاتحاد الفنادق | تفيد»: index of the paper, or -1
    private int describedPaper(int to) {
        for (int i = to - 1; i >= Math.max(0, to - LONGEST_CLAUSE) && (s.is(i, Kind.WORD) || quoted(i)); i--) {
            if (paper(i) && (papers.published(s, i + 1) || s.is(i + 1, "ل")) && phrases.end(s, i) >= to) {
                return i;
            }
        }
        return -1;
    }

    private boolean quoted(int i) {
        return s.is(i, Kind.OPEN) || s.is(i, Kind.CLOSE);
    }

    private boolean paper(int i) {
        return lexicon.noun(s, i)
                .filter(noun -> noun.kind() == SourceKind.DOCUMENT && !noun.definite())
                .isPresent();
    }

    // «ستة | موظفين سابقين قالوا», «عدد من | السكان»
    private int counted(int noun) {
        int before = s.is(noun - 1, "من") ? noun - 2 : noun - 1;
        return Parts.number(s.word(before)) > 0 || lexicon.is(s, before, Closed.QUANTITY) ? before : noun;
    }

    private static boolean voice(Noun noun) {
        return noun.human() || noun.kind() == SourceKind.ORGANISATION;
    }

    /** Index where the name of a person begins that ends before {@code to}, or -1: «التقى | سامح شكري الذي كشف». */
    int calledRight(int to) {
        if (to <= 0) {
            return -1;
        }
        int end = s.get(to - 1).span().end();
        int first = Math.max(0, to - LONGEST_UNKNOWN);
        for (int i = first; i < to; i++) {
            int start = s.get(i).span().start();
            boolean called = names.any(
                    s.span(i, to),
                    name -> name.kind().equals("person")
                            && name.span().start() == start
                            && name.span().end() == end);
            if (called && lexicon.noun(s, i - 1).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    // «المتحدث باسم | وزارة النقل الذي حذر»: who speaks for the body right before
    private int governing(int body, int to) {
        for (int i = body - 1; i >= Math.max(0, body - LONGEST_UNKNOWN) && s.is(i, Kind.WORD); i--) {
            if (lexicon.noun(s, i).filter(Noun::human).isPresent()) {
                return phrases.end(s, i) >= to ? i : -1;
            }
        }
        return -1;
    }

    // «الناطق باسم | الجماعة يحيى سريع، الذي قال»: who stands before belongs to it
    private int whose(int nearest, int to) {
        boolean governed = s.is(nearest - 1, "باسم") || (s.is(nearest - 1, "اسم") && s.is(nearest - 2, "ب"));
        governed |= lexicon.noun(s, nearest - 1)
                .filter(noun -> noun.human() && noun.role() && !noun.definite())
                .isPresent();
        for (int i = nearest - 1; governed && i >= Math.max(0, nearest - LONGEST_UNKNOWN); i--) {
            if (lexicon.noun(s, i).filter(Noun::human).isPresent() && phrases.end(s, i) >= to) {
                return i;
            }
        }
        return nearest;
    }
}
