package org.isnad.classifiers.tr.attribution;

import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;

/** Leaves whom somebody accuses, calls upon, asks, warns or rates outside the words told. */
final class Addressed {
    private static final int REACH = 4;
    private static final Pattern CHARGE = Pattern.compile(".*m[ae]kl[ae]");
    // «bölgedekilere», «yurt dışındakilerden»
    private static final Pattern THOSE = Pattern.compile(".{3,}[dt][ae]kil[ae]r(?:[ae]|i|d[ae]n)");
    private static final Pattern AT = Pattern.compile("['’][dt][ae]");
    private static final Pattern FROM = Pattern.compile(".{2,}[dt][ae]n|['’][dt][ae]n");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final TurkishSources subjects;

    Addressed(Sentence s, ClauseLexicon lexicon, TurkishSources subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
    }

    /** The words told, without whom the verb there takes besides. */
    Part without(Part content, Cues.Match cue) {
        int last = content.to() - 1;
        if (cue.has("rate") || cue.has("judged") || (s.is(last, "olarak") && s.is(last - 1, Kind.CLOSE))) {
            return rated(content);
        }
        int from = content.from();
        if (cue.has("charge")) {
            from = charged(from, last, cue.has("dative"));
        } else if (cue.has("call")) {
            from = called(from, last);
        } else if (cue.has("ask")) {
            from = asked(from, last);
        } else if (cue.has("speech")) {
            from = told(from, last);
        } else if (cue.has("urges") && Endings.wish(s.word(last))) {
            from = urged(from, last);
        }
        return new Part(from, content.to());
    }

    // «belediyeyi | toplu sözleşmeyi geciktirmekle (suçladı)»
    private int charged(int from, int last, boolean threat) {
        boolean charge =
                CHARGE.matcher(s.word(s.is(last, Kind.CLOSE) ? last - 1 : last)).matches();
        for (int k = from; charge && k < Math.min(last - 1, from + REACH); k++) {
            // «konuyu mahkemeye taşımakla (tehdit etti)»: what the deed is done to
            if (object(k) && (!threat || somebody(k))) {
                return k + 1;
            }
        }
        return from;
    }

    // «hükümeti | erken seçime gitmeye (çağırdı)», «sürücüleri | buzlanma konusunda (uyardı)»
    private int called(int from, int last) {
        for (int k = from; k < Math.min(last, from + REACH); k++) {
            if (object(k) && somebody(k)) {
                return k + 1;
            }
        }
        return from;
    }

    // «bağışçı ülkelerden | kaynakları serbest bırakmalarını (istedi)»
    private int asked(int from, int last) {
        for (int k = from; k < Math.min(last, from + REACH); k++) {
            String word = s.is(k, Kind.OTHER) ? s.get(k).folded() : s.word(k);
            boolean whom = somebody(k) || word.startsWith("kendi");
            if (FROM.matcher(word).matches() && !s.is(k + 1, Kind.OTHER) && whom) {
                return k + 1;
            }
        }
        return from;
    }

    /** Whether the words begin with whom something is asked of: «bağışçı ülkelerden | …». */
    boolean asks(Part content) {
        return asked(content.from(), content.to() - 1) > content.from();
    }

    // «muhataplarına da | verdikleri sözleri tutmaları (çağrısında bulundu)»
    private int told(int from, int last) {
        for (int k = from; k < Math.min(last, from + REACH); k++) {
            String word = s.is(k, Kind.OTHER) ? s.get(k).folded() : s.word(k);
            boolean place = s.is(k, Kind.OTHER) ? AT.matcher(word).matches() : Endings.place(word);
            boolean dative = (word.endsWith("a") || word.endsWith("e")) && !place && !s.is(k + 1, Kind.OTHER);
            if (dative && somebody(k)) {
                return lexicon.holds(s, k + 1, "particle") ? k + 2 : k + 1;
            }
        }
        return from;
    }

    // «sınır birliklerine | devriyeleri artırmalarını (önerdi)»
    private int urged(int from, int last) {
        int to = told(from, last);
        return s.is(to - 1, Kind.WORD) ? to : from;
    }

    // «kararı | "siyasi hesaplaşma" | olarak (tanımladı)»
    private Part rated(Part content) {
        int close = s.is(content.to() - 1, "olarak") || s.is(content.to() - 1, "diye")
                ? content.to() - 2
                : content.to() - 1;
        int open = s.is(close, Kind.CLOSE) ? s.opening(close) : -1;
        if (open >= content.from() && !Endings.fact(s.word(close - 1))) {
            return new Part(open, close + 1);
        }
        return s.is(content.to() - 1, "olarak") ? new Part(behindObject(content), content.to()) : content;
    }

    // «suçlamaları | asılsız olarak (niteledi)»
    private int behindObject(Part content) {
        for (int k = content.to() - 2; k > content.from(); k--) {
            if (object(k - 1)) {
                return k;
            }
        }
        return content.from();
    }

    private boolean object(int k) {
        return s.is(k, Kind.OTHER)
                ? Endings.accusative(s.word(k - 1) + s.get(k).folded())
                : Endings.accusative(s.word(k)) && !s.is(k + 1, Kind.OTHER);
    }

    // a name or a noun that means people or a body
    boolean somebody(int k) {
        if (s.is(k, Kind.OTHER)) {
            return subjects.upper(k - 1);
        }
        return THOSE.matcher(s.word(k)).matches()
                || NounForms.of(s.word(k)).stream().anyMatch(stem -> lexicon.person(stem) || lexicon.body(stem))
                || lexicon.holds(s, k, "addressed");
    }
}
