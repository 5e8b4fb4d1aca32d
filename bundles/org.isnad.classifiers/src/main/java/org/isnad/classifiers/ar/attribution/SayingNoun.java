package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;

/** Reads a noun of speech behind whom something is had from: «نقلت الوكالة عن الوزير | تأكيده وصول», «… | تحذيره، في كلمة، من». */
final class SayingNoun {
    private static final int LONGEST_ASIDE = 12;
    private static final Set<String> HOLDS = Set.of(
            "التزم", "تعهد", "تطلع", "أصر", "امتعض", "استاء", "توجس", "تفاءل", "تشاءم", "ابتهج", "استبشر", "انزعج",
            "تعجب");
    private static final int LONGEST_DESCRIBED = 4;

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final NounContent nouns;
    private final BehindAddressee addressee;

    SayingNoun(Sentence s, ArabicLexicon lexicon, Clauses clauses, NounContent nouns) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.nouns = nouns;
        this.addressee = new BehindAddressee(lexicon, nouns);
    }

    /** Index of what is said, whose cue the noun becomes; -1 if there is no such noun. */
    int at(Path path, int i) {
        boolean owned = path.tellers.size() > 1 && lexicon.is(s, i + 1, PRONOUN);
        Optional<VerbForm> form = owned ? lexicon.speechNoun(s, i).filter(SayingNoun::says) : Optional.empty();
        int content = form.isPresent() ? content(form.get(), i + 2) : -1;
        if (!owned && path.tellers.size() > 1 && i == path.sourceEnd) {
            return bare(path, i);
        }
        if (content > 0) {
            Teller teller = Duals.of(path.tellers.removeLast(), AccordingPhrases.of(s.word(i + 1)));
            path.tellers.add(teller.saying(s.span(i, i + 2), form.get().manner()));
            path.at = i + 2;
        }
        return content;
    }

    // «نقلت عن السلطات | تطمينات بوصول شحنة»
    private int bare(Path path, int noun) {
        Optional<VerbForm> form = Article.on(s.word(noun))
                ? Optional.empty()
                : lexicon.speechNoun(s, noun).filter(said -> !said.relays());
        int behind = noun + 1;
        while (form.isPresent()
                && behind < noun + LONGEST_DESCRIBED
                && s.is(behind, Kind.WORD)
                && clauses.opens(s, behind) < 0
                && !nouns.framed(s, form.get(), behind)) {
            behind++;
        }
        boolean says = form.isPresent()
                && behind < noun + LONGEST_DESCRIBED
                && (nouns.framed(s, form.get(), behind)
                        || s.is(clauses.opens(s, behind), "ان")
                        || (clauses.opens(s, behind) == behind && s.is(behind, Kind.WORD)));
        if (!says) {
            return -1;
        }
        Teller teller = path.tellers.removeLast();
        path.tellers.add(teller.saying(s.get(noun).span(), form.get().manner()));
        path.at = noun + 1;
        return behind;
    }

    // what somebody wants or holds is no saying: «رفضه التدخل»
    private static boolean says(VerbForm form) {
        boolean stance = form.has("call") && (form.has("obj") || HOLDS.contains(form.lemma()));
        return !stance && !form.relays();
    }

    private int content(VerbForm form, int from) {
        int noun = addressee.from(s, form, nouns.at(s, form, from));
        if (noun >= 0 || FromWhom.news(s.word(from))) {
            return Math.max(noun, from);
        }
        for (int i = from; i < from + LONGEST_ASIDE; i++) {
            if (clauses.opens(s, i) >= 0 && !s.is(i, Kind.OPEN)) {
                return clauses.opens(s, i);
            }
            if (form.has("np-an") && s.is(i, "عما") && s.is(i + 1, "اذا")) {
                return i;
            }
            boolean on = s.is(i, Kind.WORD) || s.is(i, Kind.COMMA);
            if (!on || lexicon.verb(s, i).filter(VerbForm::perfect).isPresent()) {
                return -1;
            }
            if (i > from && nouns.framed(s, form, i)) {
                return i;
            }
        }
        return -1;
    }
}
