package org.isnad.classifiers.tr.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds where the words told end before their verb, behind whom, where and to whom they are told. */
final class ClauseBefore {
    private static final int REACH = 4;
    private static final int LONGEST_BETWEEN = 14;
    private static final int LONGEST_OBJECT = 8;
    private static final Set<String> TIMES = Set.of("kez", "kere", "defa");
    private static final Pattern TOPIC = Pattern.compile(".{3,}[iuü]n[ae]");
    private static final Pattern FROM = Pattern.compile(".*[dt][ae]n");
    private static final Pattern DREAD = Pattern.compile(".*m[ae]kt[ae]n");
    private static final Pattern OWNER = Pattern.compile("['’]n?[iuü]n");
    private static final Pattern CONVERB = Pattern.compile(".*[ae]r[ae]k");
    private static final Pattern CHARGE = Pattern.compile(".*m[ae]kl[ae]");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final TurkishSources subjects;
    private final Circumstances circumstances;

    ClauseBefore(Sentence s, ClauseLexicon lexicon, Cues cues, TurkishSources subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.subjects = subjects;
        this.circumstances = new Circumstances(s, lexicon, cues);
    }

    boolean object(int close) {
        int open = s.is(close, Kind.CLOSE) ? s.opening(close) : -1;
        String word =
                s.is(open - 1, Kind.OTHER) ? s.word(open - 2) + s.get(open - 1).folded() : s.word(open - 1);
        return open > 1 && Endings.accusative(word) && !Endings.fact(word);
    }

    // «satışın | "dengeyi bozacağı" (uyarısında bulundu)»: the marks stand within a clause
    boolean partly(int close, Cues.Match cue) {
        int open = s.is(close, Kind.CLOSE) ? s.opening(close) : -1;
        boolean owner = s.is(open - 1, Kind.OTHER)
                ? OWNER.matcher(s.get(open - 1).folded()).matches()
                : open > 0 && Endings.genitive(s.word(open - 1)) && !lexicon.holds(s, open - 1, "no-owner");
        boolean clause = cue.has("quote") && Endings.subjectClause(s.word(close - 1));
        return owner && (clause || (cue.has("wish") && Endings.wish(s.word(close - 1))));
    }

    // the last word before a verb that can belong to what is told
    int before(int i, Cues.Match cue) {
        int last = i - 1;
        while (s.is(last, Kind.COMMA) || s.is(last, "diye") || s.is(last, "şeklinde")) {
            last--;
        }
        // «ithamı | "…" sözleriyle | reddetti»
        if (cues.instrumental(s, last) && s.is(last - 1, Kind.CLOSE) && s.opening(last - 1) > 1) {
            last = s.opening(last - 1) - 1;
        }
        // «iddiayı | "asılsız" olarak niteleyerek | reddetti»
        boolean rated = CONVERB.matcher(s.word(last)).matches() && (s.is(last - 1, "olarak") || s.is(last - 1, "diye"));
        if (rated && cue.has("np") && s.is(last - 2, Kind.CLOSE) && s.opening(last - 2) > 1) {
            last = s.opening(last - 2) - 1;
        }
        // «haberleri | çarşamba günü | yalanladı»
        boolean day = s.is(last, "günü") && lexicon.holds(s, last - 1, "day") && ends(last - 2, cue);
        if (day) {
            return last - 2;
        }
        // «iddiayı | birkaç saat sonra | yalanladı»
        boolean after = s.is(last, "sonra") || s.is(last, "önce");
        for (int k = last - 1; after && k > Math.max(0, last - REACH); k--) {
            if (ends(k, cue)) {
                return k;
            }
        }
        int k = last;
        while (k > last - REACH
                && k > 0
                && !ends(k, cue)
                && (lexicon.holds(s, k, "between") || how(k) || addressee(k) || times(k))) {
            // «AFP'ye», «Yeni Gazete'ye»
            boolean name = s.is(k, Kind.OTHER);
            k -= name ? 2 : 1;
            while (name && subjects.upper(k) && !ends(k, cue)) {
                k--;
            }
        }
        if (ends(k, cue) || s.is(k, Kind.CLOSE)) {
            return k;
        }
        return behindClause(last, cue);
    }

    // «…diğini | gülerek | anlattı»
    private boolean how(int k) {
        String word = s.word(k);
        return lexicon.holds(s, k, "told-how")
                && (CONVERB.matcher(word).matches() || word.endsWith("la") || word.endsWith("le"));
    }

    // «…diğini | iki kez | rapor etti»
    private boolean times(int k) {
        boolean number = lexicon.counts(s, k) && TIMES.contains(s.word(k + 1));
        return number || (TIMES.contains(s.word(k)) && lexicon.counts(s, k - 1));
    }

    // «…diğini eski başkan Ali Kaya açıkladı»: who tells stands behind what is told
    private int behindClause(int last, Cues.Match cue) {
        // «…diğini | toplantının ardından | açıkladı»: when and how it was told
        for (int m = last - 1; cue.has("fact") && m > Math.max(0, last - LONGEST_BETWEEN); m--) {
            if (Endings.fact(s.word(m)) && circumstances.over(m + 1, last + 1) > last) {
                return m;
            }
        }
        for (int m = last; m > Math.max(0, last - LONGEST_BETWEEN); m--) {
            boolean ends = (cue.has("fact") && Endings.fact(s.word(m)))
                    || (s.is(m, Kind.CLOSE) && !cues.instrumental(s, m + 1) && !described(m + 1));
            if (ends && subjects.between(m + 1, last + 1).isPresent()) {
                return m;
            }
        }
        // «…diğini yakın çevresine söyledi»: to whom
        for (int m = last - 1;
                addressee(last) && cue.has("fact") && !cue.has("noun") && m > Math.max(0, last - REACH);
                m--) {
            if (Endings.fact(s.word(m))) {
                return m;
            }
        }
        for (int m = last; m > Math.max(0, last - 3); m--) {
            if (ends(m, cue) && subjects.between(m + 1, last + 1).isPresent()) {
                return m;
            }
        }
        // «iddiayı | Bakan Yardımcısı Elif Sarı da | doğruladı»
        for (int m = last - 3; m > Math.max(0, last - LONGEST_OBJECT); m--) {
            if (lexicon.holds(s, m, "this")
                    && ends(m, cue)
                    && subjects.between(m + 1, last + 1).isPresent()) {
                return m;
            }
        }
        return last;
    }

    // «"…" | diyen adam (ağladı)»: it is told by the participle
    private boolean described(int i) {
        return cues.at(s, i).filter(Cues.Match::participle).isPresent();
    }

    // «kamuoyuna», «Reuters'a», «gazetecilerle»: whom it is told
    boolean addressee(int i) {
        String word = s.is(i, Kind.OTHER) ? s.get(i).folded() : s.word(i);
        return word.length() > 1 && (word.endsWith("a") || word.endsWith("e")) && !s.is(i + 1, Kind.OTHER);
    }

    boolean ends(int last, Cues.Match cue) {
        // «ABD'yi»: the ending stands apart
        String word = s.is(last, Kind.OTHER) ? s.word(last - 1) + s.get(last).folded() : s.word(last);
        boolean marked = s.is(last, Kind.CLOSE) && cue.has("noun") && Endings.subjectClause(s.word(last - 1));
        boolean named = s.is(last, "olarak") && (cue.has("fact") || cue.has("noted") || cue.has("np"));
        boolean nominal = cue.has("noun") && Endings.subjectClause(word);
        return named
                || marked
                || nominal
                || (lexicon.holds(s, last, "this") && (cue.has("np") || cue.has("dative")))
                || (cue.has("guilt") && lexicon.holds(s, last, "guilt"))
                || (cue.has("fact") && Endings.fact(word))
                || (cue.has("that") && (Endings.subjectClause(word) || Endings.subjectWish(word)))
                || (lexicon.holds(s, last, "about") && about(last - 1))
                || (cue.has("news") && lexicon.holds(s, last, "news"))
                || (cue.has("call") && lexicon.holds(s, last, "appeal"))
                || (cue.has("against") && s.is(last, "karşi"))
                || (cue.has("locative") && Endings.locative(word) && !(cue.has("dative") && Endings.deed(word)))
                || (cue.has("ascribed") && ascribed(last))
                || (cue.has("from") && word.length() > 5 && FROM.matcher(word).matches())
                || (Endings.accusative(word) && said(last))
                || (cue.has("bare") && s.is(last, Kind.WORD) && !Endings.oblique(word) && !Endings.finite(word))
                || ((cue.has("begs") || cue.has("speech")) && lexicon.holds(s, last, "demanded"))
                || (cue.has("gen") && Endings.factOf(word))
                || (cue.has("wish") && (Endings.fact(word) || (Endings.wish(word) && !lexicon.holds(s, last, "deed"))))
                || (cue.has("dative") && Endings.dative(word))
                || (cue.has("topic") && TOPIC.matcher(word).matches())
                || (cue.has("ablative")
                        && Endings.ablative(word)
                        && !(cue.has("dread") && DREAD.matcher(word).matches()))
                || (cue.has("charge") && CHARGE.matcher(word).matches())
                || (cue.has("likens") && word.length() > 3 && (word.endsWith("a") || word.endsWith("e")))
                || (cue.has("np")
                        && Endings.accusative(word)
                        && !name(last)
                        && (!Endings.wish(word) || lexicon.holds(s, last, "deed") || cues.speech(s, last)));
    }

    // «Elif | Sarı»: no case
    private boolean name(int last) {
        return subjects.upper(last)
                && subjects.upper(last - 1)
                && Character.isLowerCase(
                        s.original(last).charAt(s.original(last).length() - 1))
                && NounForms.of(s.word(last)).stream().noneMatch(lexicon::heads);
    }

    // «…acağı | konusunda (uyardı)», «…mesi gerektiği | yönünde (konuştu)»
    private boolean about(int last) {
        return Endings.subjectClause(s.word(last)) || Endings.subjectWish(s.word(last));
    }

    // «…yaptığına dair | istihbaratı (paylaştı)»
    private boolean said(int last) {
        int about = lexicon.holds(s, last - 1, "about-noun") ? last - 1 : last - 2;
        String clause = s.word(about - 1);
        return lexicon.holds(s, about, "about-noun")
                && !s.is(about, "gibi")
                && s.is(last - 1, Kind.WORD)
                && (Endings.subjectClause(clause) || Endings.dative(clause) || Endings.subjectWish(clause));
    }

    // «kararlarını gördükleri şiddete (bağladı)»
    private boolean ascribed(int last) {
        if (!s.word(last).endsWith("a") && !s.word(last).endsWith("e")) {
            return false;
        }
        for (int k = last - 1; k > Math.max(0, last - LONGEST_BETWEEN); k--) {
            if (s.is(k, Kind.WORD) && Endings.accusative(s.word(k))) {
                return true;
            }
        }
        return false;
    }
}
