package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.CONJUNCTION;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells whether behind a verb another clause begins before what the verb tells does. */
final class AnotherClause {
    private static final Set<String> WHAT = Set.of("ما", "بما", "لما", "عما");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final NoTelling noTelling;
    private final InPaper papers;

    AnotherClause(Sentence s, ArabicLexicon lexicon, Clauses clauses, NoTelling noTelling, InPaper papers) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.noTelling = noTelling;
        this.papers = papers;
    }

    /** «… وأعلن», «… لكن», «إلا أن»: whether another clause begins. */
    boolean begins(int i) {
        if (s.is(i, "الا") || s.is(i, "غير") || s.is(i, "رغم")) {
            return s.is(i + 1, "ان");
        }
        // «…، وإن كان يشتبه في», «أن الفريق طلب وقتا، وأنه ينتظر»
        if (s.is(i, "و") && s.is(i + 1, "ان")) {
            return true;
        }
        // «رفضت المصادر الكشف عنه، لكنها قالت إن», «عرض الوسطاء صيغة، لكن الوزير وصفها»
        if (s.is(i, "لكن")
                && (lexicon.verb(s, i + 2).isPresent() || lexicon.verb(s, i + 3).isPresent())) {
            return true;
        }
        // «مذكرة أرسلتها إلى العملاء واطلعت عليها الوكالة»
        boolean linked = lexicon.is(s, i, CONJUNCTION)
                && AsSaid.verbOf(s, lexicon, i) < 0
                && lexicon.verb(s, i + 1)
                        .filter(form -> !s.word(i + 1).startsWith("اطلع") || !noTelling.at(i + 1, form))
                        .isPresent();
        // «أحد الناجين، ويدعى حسن، كيف»
        boolean called = s.is(i + 1, "يدعي") || s.is(i + 1, "تدعي");
        return linked
                && !called
                && !papers.inIt(i + 1)
                && !lexicon.is(s, i + 1, PRONOUN)
                && !passedOn(i + 1)
                && !Refusal.at(s, i + 1, lexicon);
    }

    // «تشير مذكرة، | ونشرتها الصحيفة، إلى»
    private boolean passedOn(int verb) {
        return s.is(verb - 2, Kind.COMMA)
                && lexicon.is(s, verb + 1, PRONOUN)
                && lexicon.verb(s, verb).filter(VerbForm::relays).isPresent();
    }

    /** «حكمت المحكمة ببراءته، بعدما ثبت لها | أن»: whether what opens there is told in a clause of when. */
    boolean when(Path path, int i) {
        int comma = i - 1;
        while (comma >= path.from && !s.is(comma, Kind.COMMA)) {
            comma--;
        }
        return comma >= path.from && i > comma + 1 && Subordinate.WHILE.contains(s.word(comma + 1));
    }

    /** «اقترحت تركيا لقاء، لكنهما ألمحا إلى أن»: whether the preposition is another verb's. */
    boolean governs(Path path, int i) {
        // «ردت على ما أوردته الصحيفة | من أن»
        boolean what = s.is(i, "من") && s.is(i + 1, "ان") && path.tellers.size() == 1;
        if (what
                && IntStream.range(path.from, i)
                        .anyMatch(k -> WHAT.contains(s.word(k))
                                && lexicon.verb(s, k + 1).isPresent())) {
            return true;
        }
        // «تظهر النتائج الثلاثاء، بحسب المؤسسة، التي أكدت | أنها»: she says so
        if (i - 2 > path.from
                && clauses.opens(s, i) >= 0
                && lexicon.is(s, i - 2, Closed.RELATIVE)
                && lexicon.verb(s, i - 1).isPresent()) {
            return true;
        }
        String frame = s.is(i, "الي") ? "ila" : s.is(i, "علي") ? "ala" : "";
        return i > path.from
                && !frame.isEmpty()
                && lexicon.verb(s, i - 1).filter(verb -> verb.has(frame)).isPresent();
    }
}
