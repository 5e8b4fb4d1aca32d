package org.isnad.classifiers.tr.attribution;

import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Finds where words end that another is told to have told, before whom they were told: «(bakanın) yolun kapandığını | basına | söylediğini». */
record NestedEnds(
        Sentence s,
        ClauseLexicon lexicon,
        Cues cues,
        AccordingReading according,
        TurkishSources subjects,
        Owners owners,
        Circumstances circumstances) {
    private static final int LONGEST_BETWEEN = 5;
    private static final Pattern TOPIC = Pattern.compile(".{3,}[iuü]n[ae]");
    private static final Pattern CHARGE = Pattern.compile(".*m[ae]kl[ae]");

    /** Index behind the words told; -1 if nothing is told. */
    int told(int owner, int cue, Cues.Match match) {
        for (int to = cue; to > Math.max(owner + 1, cue - LONGEST_BETWEEN); to--) {
            if (ends(to - 1, match)) {
                return to;
            }
            if (!passed(to - 1)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean ends(int last, Cues.Match match) {
        String word = s.word(last);
        // «oylamayı beklediğini»: a deed awaited, no words told
        boolean deed = lexicon.holds(s, last, "deed");
        return s.is(last, Kind.CLOSE)
                || s.is(last, "diye")
                || s.is(last - 1, "diye")
                || (Endings.fact(word) && !match.has("noted"))
                || (Endings.wish(word) && !deed && !refuses(match) && !weighs(match))
                || (match.has("guilt") && lexicon.holds(s, last, "guilt"))
                || ((match.has("speech") || match.has("begs")) && lexicon.holds(s, last, "demanded"))
                || (lexicon.holds(s, last, "about") && s.is(last - 1, Kind.WORD))
                || (s.is(last, "olarak") && (match.has("np") || match.has("noted")))
                || ((match.has("that") || match.has("noun"))
                        && (Endings.subjectClause(word) || Endings.subjectWish(word)))
                || (match.has("dative") && Endings.dative(word))
                || (match.has("ablative") && Endings.ablative(word))
                || (match.has("from") && word.length() > 5 && according.ablative(last))
                || (match.has("gen") && Endings.factOf(word))
                || (match.has("fact")
                        && lexicon.holds(s, last, "tellable")
                        && !match.ending().startsWith("m"))
                || (match.has("locative") && Endings.locative(word) && !(match.has("dative") && Endings.deed(word)))
                || (match.has("topic") && TOPIC.matcher(word).matches())
                || (match.has("call") && lexicon.holds(s, last, "appeal"))
                || (match.has("charge") && CHARGE.matcher(word).matches())
                || (match.has("np")
                        && (match.manner() != Manner.DENIED || lexicon.holds(s, last, "this") || cues.speech(s, last))
                        && (word.length() > 4 || lexicon.holds(s, last, "this"))
                        && Endings.accusative(word)
                        && !(Endings.wish(word) && !deed)
                        && !owners.somebody(last)
                        && !lexicon.holds(s, last, "rank")
                        && !subjects.upper(last));
    }

    // «kendilerine», «gazetecilere», «Beyaz Saray'ı»: whom it was told
    private boolean passed(int i) {
        String word = s.word(i);
        return s.is(i, Kind.OTHER)
                || subjects.upper(i)
                || addressee(i)
                || lexicon.holds(s, i, "between")
                || s.is(i, "olarak")
                || s.is(i + 1, "olarak")
                || circumstances.over(i, i + 2) > i
                || (Endings.accusative(word) && !Endings.fact(word));
    }

    boolean plural(int from, int owner) {
        String word = s.is(owner, Kind.OTHER) ? s.word(owner - 1) : s.word(owner);
        boolean counted = false;
        // «yedi saatten az uyuyan …»: what has a case counts itself
        for (int i = owner - 1; i >= from && (subjects.upper(i) || !Endings.oblique(s.word(i))); i--) {
            counted |= lexicon.holds(s, i, "several");
        }
        int noun = s.is(owner, Kind.OTHER) ? owner - 1 : owner;
        // «okulların … yapılmayacağını öngördüklerini»: schools foresee nothing
        return counted
                || ((word.contains("lar") || word.contains("ler"))
                        && (owners.office(noun) || owners.somebody(noun) || people(noun) || noun < owner));
    }

    // «kadınların»
    private boolean people(int i) {
        return NounForms.of(s.word(i)).stream()
                .filter(TurkishSources::plural)
                .anyMatch(many -> lexicon.person(many.substring(0, many.length() - 3)));
    }

    // «kendilerine», «gazetecilere»: whom it was told
    boolean addressee(int i) {
        boolean dative = s.word(i).endsWith("a") || s.word(i).endsWith("e");
        return s.is(i, Kind.WORD) && dative && !Endings.fact(s.word(i));
    }

    // «taşınmayı değerlendirdiğini»: a deed weighed
    private static boolean weighs(Cues.Match match) {
        return match.verb().startsWith("değerlendir");
    }

    // «talimata uymayı reddettiğini»: what is refused is a deed, no words
    private static boolean refuses(Cues.Match match) {
        return match.has("np") && !match.has("wish");
    }
}
