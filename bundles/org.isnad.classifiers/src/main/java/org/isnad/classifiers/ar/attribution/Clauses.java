package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.MODAL;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Where reported speech begins and ends. */
final class Clauses {
    private static final Set<String> BEFORE_THAT = Set.of("ب", "الي", "علي", "عن", "من", "ل");
    private static final Set<String> LINKS = Set.of("و", "ف", "كما", "فيما", "بينما", "لكن", "ثم", "حيث", "اذ");

    private final ArabicLexicon lexicon;

    Clauses(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Index where content begins if a clause of reported speech opens there, or -1. */
    int opens(Sentence s, int i) {
        if (s.is(i, "ان")) {
            return lexicon.is(s, i - 1, MODAL) && !s.is(i - 1, "الي") && !s.is(i - 1, "علي") ? -1 : i;
        }
        if (i < s.size() && BEFORE_THAT.contains(s.word(i)) && s.is(i + 1, "ان")) {
            return i;
        }
        if (s.is(i, Kind.OPEN)) {
            return i;
        }
        return s.is(i, Kind.COLON) && i + 1 < s.size() ? i + 1 : -1;
    }

    /** Index after the content that begins at {@code from}. */
    int ends(Sentence s, int from) {
        if (s.is(from, Kind.OPEN)) {
            int close = s.closing(from);
            if (close > 0 && !goesOn(s, from, close)) {
                return close + 1;
            }
        }
        int i = s.is(from, Kind.OPEN) && s.closing(from) > 0 ? s.closing(from) + 1 : from + 1;
        while (i < s.size()) {
            if (s.is(i, Kind.OPEN) && s.closing(i) > 0) {
                i = s.closing(i) + 1;
                continue;
            }
            if (breaks(s, from, i)) {
                return i;
            }
            i++;
        }
        return withoutEnd(s, from, i);
    }

    // «"إن المخيمات … فتى" تتراوح أعمارهم»: the clause goes on after the quotation marks
    private boolean goesOn(Sentence s, int open, int close) {
        boolean clause = s.is(open + 1, "ان");
        return clause
                && s.is(close + 1, Kind.WORD)
                && !LINKS.contains(s.word(close + 1))
                && !breaks(s, open, close + 1);
    }

    private static int withoutEnd(Sentence s, int from, int to) {
        int end = to;
        while (end > from + 1 && (s.is(end - 1, Kind.STOP) || s.is(end - 1, Kind.COMMA))) {
            end--;
        }
        return end;
    }

    private boolean breaks(Sentence s, int from, int i) {
        if (i < from + 2) {
            return false;
        }
        int after = s.is(i, Kind.COMMA) ? i + 1 : i;
        return adds(s, after) || accords(s, after) || tellsAnew(s, after);
    }

    /** A participle that goes on to report: «مضيفا أن». */
    boolean adds(Sentence s, int i) {
        int participle = s.is(i, "و") ? i + 1 : i;
        if (lexicon.participle(s.word(participle)).isEmpty()) {
            return false;
        }
        int opener = participle + 1;
        while (opener < Math.min(s.size(), participle + 4) && lexicon.is(s, opener, ArabicLexicon.Closed.ADVERB)) {
            opener++;
        }
        return opens(s, opener) >= 0;
    }

    /** A phrase that names a source after what it said: «، وفقا ل». */
    boolean accords(Sentence s, int i) {
        Optional<ArabicLexicon.According> phrase = lexicon.accordingAt(s, i);
        return phrase.isPresent()
                && (s.is(i - 1, Kind.COMMA)
                        || s.is(i - 1, Kind.CLOSE)
                        || phrase.get().words().size() > 1
                        || !phrase.get().before().isEmpty()
                        || phrase.get().sure()
                        || followsTelling(s, i + 1));
    }

    // «حسب ما أعلنت», «حسب المصدر»
    private boolean followsTelling(Sentence s, int i) {
        return s.is(i, "ما")
                || lexicon.noun(s.word(i)).isPresent()
                || lexicon.outletAt(s, i).isPresent();
    }

    // «، ولكنه أضاف أن», «، فيما كشف مصدران عن»
    private boolean tellsAnew(Sentence s, int i) {
        int verb = i;
        boolean linked = false;
        while (verb < s.size() && LINKS.contains(s.word(verb))) {
            verb++;
            linked = true;
        }
        if (!linked) {
            return false;
        }
        if (lexicon.is(s, verb, ArabicLexicon.Closed.PRONOUN) || s.is(verb, "قد") || s.is(verb, "كان")) {
            verb++;
        }
        Optional<VerbForm> form = lexicon.verb(s.word(verb));
        return form.isPresent() && perfect(s.word(verb)) && opensSoon(s, verb + 1, form.get());
    }

    private static boolean perfect(String word) {
        return "يتنس".indexOf(word.charAt(0)) < 0
                || word.startsWith("تابع")
                || word.startsWith("تحدث")
                || word.startsWith("نق")
                || word.startsWith("نف")
                || word.startsWith("نش")
                || word.startsWith("توقع")
                || word.startsWith("تعهد")
                || word.startsWith("تساءل")
                || word.startsWith("نوه")
                || word.startsWith("نبه")
                || word.startsWith("سجل");
    }

    private boolean opensSoon(Sentence s, int from, VerbForm form) {
        for (int i = from; i < Math.min(s.size(), from + 25); i++) {
            if (opens(s, i) >= 0 || (form.relays() && s.is(i, "عن")) || framed(s, i, form)) {
                return true;
            }
            if (s.is(i, Kind.STOP)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the preposition the verb governs stands there, before a noun that is content. */
    boolean framed(Sentence s, int i, VerbForm form) {
        return (form.frames().contains("ila") && s.is(i, "الي"))
                || (form.frames().contains("ala") && s.is(i, "علي"))
                || (form.frames().contains("min") && s.is(i, "من"))
                || ((form.frames().contains("np-an") || form.frames().contains("np-only")) && s.is(i, "عن"));
    }
}
