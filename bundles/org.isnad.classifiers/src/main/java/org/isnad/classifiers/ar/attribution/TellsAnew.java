package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.NEGATION;
import static org.isnad.classifiers.ar.attribution.Closed.SILENT;

import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells whether another telling begins behind what is told, so that it ends there. */
final class TellsAnew {
    private static final int LONGEST_PHRASE = 10;

    private final ArabicLexicon lexicon;
    private final NounContent nouns;
    private final Clauses clauses;

    TellsAnew(ArabicLexicon lexicon, NounContent nouns, Clauses clauses) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.clauses = clauses;
    }

    // «، ولكنه أضاف أن», «، فيما كشف مصدران عن», «، بينما تشكك باحثة في», «، ولم يصدر تأكيد»
    boolean at(Sentence s, int i) {
        int verb = i;
        boolean comma = s.is(i - 1, Kind.COMMA);
        if (comma && fromAnother(s, i)) {
            return true;
        }
        boolean linked = comma && Turns.teller(s, lexicon, i + 1);
        int turned = Turns.behind(s, lexicon, i);
        while (verb < s.size() && Clauses.links(s, verb)) {
            verb++;
            linked = true;
        }
        if (turned > verb) {
            verb = turned;
            linked = true;
        }
        if (!linked) {
            return false;
        }
        if (comma && lexicon.is(s, verb, NEGATION) && lexicon.is(s, verb + 1, SILENT)) {
            return true;
        }
        boolean contrast = comma && turned >= 0;
        if (contrast && Turns.silent(s, lexicon, verb)) {
            return true;
        }
        while (lexicon.is(s, verb, Closed.PRONOUN) || lexicon.is(s, verb, Closed.BEFORE_VERB)) {
            verb++;
        }
        // «غير أنه لم يستبعد»
        if (contrast && lexicon.is(s, verb, NEGATION)) {
            verb++;
        }
        // «مذكرة صاغتها الوزارة | واطلعت عليها تفيد»: who has read it tells nothing by that
        if (Papers.has(s, verb)) {
            return false;
        }
        Optional<VerbForm> form = lexicon.verb(s, verb);
        int from = verb + 1;
        // «، وحسابات معارضة | تحكي عن تصفية»
        int other = form.isEmpty() && comma && s.is(i, "و") && Turns.teller(s, lexicon, i + 1)
                ? Turns.verbBehind(s, lexicon, i + 1)
                : -1;
        if (other > 0) {
            return lexicon.verb(s, other)
                    .filter(told -> clauses.opens(s, other + 1) >= 0 || nouns.framed(s, told, other + 1))
                    .isPresent();
        }
        if (form.isEmpty() && contrast) {
            verb = Turns.verbBehind(s, lexicon, verb);
            form = lexicon.verb(s, verb);
            // «وإن كان خبراء لا يستبعدون | عطلا»: behind its subject a verb may have its object at once
            from = verb;
        }
        return form.isPresent()
                && (form.get().perfect() || form.get().continues() || contrast || saysToo(s, verb, form.get()))
                && opensSoon(s, from, form.get());
    }

    /** «يرى الخبير أن السوق ستهبط، | وينصح المدخرين بشراء الذهب»: whether who tells it in the present does so again. */
    boolean too(Sentence s, int from, int and) {
        Optional<VerbForm> form =
                s.is(and, "و") && s.is(and - 1, Kind.COMMA) ? lexicon.verb(s, and + 1) : Optional.empty();
        if (form.isEmpty()
                || form.get().perfect()
                || form.get().passive()
                || !(form.get().has("call")
                        || form.get().has("that")
                        || form.get().has("blame"))) {
            return false;
        }
        int verb = from - 1;
        while (verb > Math.max(0, from - LONGEST_PHRASE)
                && lexicon.verb(s, verb).isEmpty()) {
            verb--;
        }
        return lexicon.verb(s, verb).filter(told -> !told.perfect()).isPresent()
                && s.word(verb).charAt(0) == s.word(and + 1).charAt(0)
                && opensSoon(s, and + 2, form.get());
    }

    // «، وتقول عائلته | إنه قتل»
    private boolean saysToo(Sentence s, int verb, VerbForm form) {
        int that = verb + 1;
        while (that < verb + LONGEST_PHRASE && s.is(that, Kind.WORD) && !s.is(that, "ان")) {
            that++;
        }
        return form.lemma().equals("قال") && s.is(that, "ان");
    }

    /** «، وعن مسؤول قوله إن»: the verb before goes on with another source. */
    boolean fromAnother(Sentence s, int i) {
        boolean to = s.is(i + 1, "الي");
        if (!s.is(i, "و") || !(to || s.is(i + 1, "عن"))) {
            return false;
        }
        for (int k = i + 3; k < Math.min(s.size(), i + LONGEST_PHRASE); k++) {
            boolean says = lexicon.is(s, k, Closed.SAYING) && lexicon.is(s, k + 1, Closed.PRONOUN);
            boolean that = !to
                    && s.is(k, "ان")
                    && lexicon.noun(s, i + 2)
                            .filter(noun -> noun.human() || noun.unnamed())
                            .isPresent();
            if (says || that) {
                return true;
            }
        }
        return false;
    }

    private boolean opensSoon(Sentence s, int from, VerbForm form) {
        for (int i = from; i < Math.min(s.size(), from + 25); i++) {
            if (clauses.opens(s, i) >= 0
                    || (form.relays() && s.is(i, "عن"))
                    || (form.has("obj") && (s.is(i, "ذلك") || (i > from && lexicon.event(s, i))))
                    || (form.has("blame") && Blamed.blame(s.word(i)))
                    || nouns.framed(s, form, i)) {
                return true;
            }
            if (s.is(i, Kind.STOP)) {
                return false;
            }
        }
        return false;
    }
}
