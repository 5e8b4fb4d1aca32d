package org.isnad.classifiers.tr.attribution;

import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.text.WordMemo;

/** Knows where a verb of telling tells nothing: «ne doğruladı ne yalanladı», «olduğunu gösteren bir delil yok». */
record Untold(
        Sentence s,
        ClauseLexicon lexicon,
        Cues cues,
        SentenceStart starts,
        Basis basis,
        CarriedWords carried,
        ClauseBefore ends) {
    private static final int LONGEST_NAMING = 4;
    private static final int REACH_PROOF = 5;
    private static final int LONGEST_LABEL = 4;
    // «raporu gizlemekle (suçladı)»
    private static final WordMemo<Boolean> NEITHER = WordMemo.matching(".*m[ae]di(?:ği|kleri|klari)");
    private static final WordMemo<Boolean> UNSAID = WordMemo.matching(".*m[ae](?:di|diler|dilar|miş)");
    private static final Pattern REFERRING = Pattern.compile("(?:göster|yap|bulun)[ae]n");

    // Whether the verb there tells nothing: not to confirm says nothing, nor does «demek», «ne … ne de …», «söylemekten
    // (kaçındı)», a basis named
    boolean at(int i) {
        String word = s.word(i);
        return (word.equals("demek") && !s.word(i + 1).startsWith("ist"))
                || word.startsWith("doğrulama")
                || basis.passedOn(i)
                || basis.passedOn(i + 1)
                || basis.spoken(i + 1)
                || (cues.speech(s, i) && carried.carries(i))
                || (cues.speech(s, i - 1) && carried.carries(i - 1))
                || bothNot(i)
                || noProof(i)
                || label(i)
                || (lexicon.holds(s, i, "basis") && s.word(i + 1).endsWith("erek"))
                || (lexicon.holds(s, i + 1, "basis") && s.word(i + 2).endsWith("erek"))
                || (lexicon.holds(s, i, "basis")
                        && REFERRING.matcher(s.word(i + 1)).matches()
                        && Endings.oblique(s.word(i - 1)))
                || (s.is(i, "ayni") && s.is(i + 2, "değil"))
                || s.is(i - 1, "ne")
                || (s.is(i - 1, "de") && s.is(i - 2, "ne"))
                || word.endsWith("maktan")
                || word.endsWith("mekten")
                || naming(i)
                || (s.is(i, "yazar") && !writes(i))
                || (s.is(i + 1, Kind.OTHER) && s.original(i + 1).startsWith("'"));
    }

    // «"yüksek kâr" | vaadiyle dolandırdı»: what it is called, without a verb
    private boolean label(int i) {
        int open = lexicon.holds(s, i, "label-noun") && s.is(i - 1, Kind.CLOSE) ? s.opening(i - 1) : i;
        return i - open > 1 && i - open <= LONGEST_LABEL && !Endings.finite(s.word(i - 2));
    }

    // «olduğunu gösteren bir delil | yok»: nothing shows it
    private boolean noProof(int i) {
        int proof = i + 1;
        while (proof < i + REACH_PROOF && !lexicon.holds(s, proof, "proof")) {
            proof++;
        }
        return (s.word(i).endsWith("en") || s.word(i).endsWith("an"))
                && lexicon.holds(s, proof, "proof")
                && lexicon.holds(s, proof + 1, "missing");
    }

    // «Ne bakanlık ne de şirket iddiayı doğruladı»
    boolean neither(int i) {
        int start = starts.of(i);
        boolean neither = false;
        for (int k = start + 1; s.is(start, "ne") && k < i && !s.is(k, Kind.OPEN); k++) {
            neither |= s.is(k, "ne");
        }
        return neither;
    }

    // «Bu ota "ebegümeci" denir»: what it is called
    private boolean naming(int i) {
        int open = s.is(i - 1, Kind.CLOSE) ? s.opening(i - 1) : -1;
        boolean called = s.word(i).startsWith("den") || s.word(i).startsWith("derler");
        return called && i - open <= LONGEST_NAMING && ends.addressee(open - 1);
    }

    // «… hayran kaldığını yazar.», not «bir yazar»
    private boolean writes(int i) {
        return !s.is(i + 1, Kind.WORD) && (Endings.fact(s.word(i - 1)) || s.is(i - 1, Kind.CLOSE));
    }

    // «ne zaman … doğrulamadığı gibi reddetmedi (de)», «"Yorum yok" bile demedi»
    private boolean bothNot(int i) {
        return UNSAID.of(s.word(i)) && NEITHER.of(s.word(i - 2)) && s.is(i - 1, "gibi");
    }

    // «takım arkadaşlarını eleştiren | paylaşımı (kendisinin yazmadığını)»: what is done with a paper
    boolean paper(int noun) {
        return lexicon.document(s.word(noun))
                && Endings.accusative(s.word(noun))
                && Endings.genitive(s.word(noun + 1))
                && Endings.factWithin(s, noun + 1);
    }
}
