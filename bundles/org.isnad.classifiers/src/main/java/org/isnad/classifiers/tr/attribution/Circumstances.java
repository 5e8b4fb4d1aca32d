package org.isnad.classifiers.tr.attribution;

import java.util.List;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.text.WordMemo;

/** Reads over words that say when, where and how somebody tells: «geçen hafta», «İzmir'de düzenlediği toplantıda», «isim vermeden». */
final class Circumstances {
    private static final int LONGEST = 8;
    private static final int NEAR = 4;
    private static final WordMemo<Boolean> POSSESSED = WordMemo.matching(".*[iuü]n(?:[dt][ae](?:n)?|[ae])");

    private static final WordMemo<Boolean> PARTICIPLE =
            WordMemo.matching(".*(?:[ae]n|[dt][iuü]ğ[iuü]m?(?:[iuü]z)?|[dt][iuü]kl[ae]r[iuü])");

    // «saldırıdan», not «eden», «giden»
    private static final WordMemo<Boolean> ABLATIVE = WordMemo.matching(".*(?<!e|gi|ö)[dt][ae]n");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;

    Circumstances(Sentence s, ClauseLexicon lexicon, Cues cues) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
    }

    /** Index behind those words, before {@code limit}; {@code from} if none stand there. */
    int over(int from, int limit) {
        return over(from, limit, false);
    }

    /** The same at a sentence's begin, unless the words belong to a participle that says who somebody is. */
    int leading(int from, int limit) {
        int begin = over(from, limit);
        return described(begin, limit) ? from : begin;
    }

    private int over(int from, int limit, boolean talked) {
        int begin = from;
        int next = one(begin, limit, talked);
        while (next > begin) {
            begin = next;
            next = one(begin, limit, talked);
        }
        return begin;
    }

    /** The same before what is told, which has an owner of its own if the words say no more than when. */
    int before(int from, int last) {
        int begin = over(from, last, true);
        return begin > from && !described(begin, last) && (told(from, begin) || owned(begin, last)) ? begin : from;
    }

    /** Whether the words there say in what or how it is told, not only when. */
    private boolean told(int from, int to) {
        for (int k = from; k < to; k++) {
            if (lexicon.holds(s, k, "told-at") || lexicon.holds(s, k, "told-by")) {
                return true;
            }
        }
        return false;
    }

    // «depremden sonra | kapatılan köprünün»: the words belong to a participle
    private boolean described(int from, int last) {
        for (int k = from; k < Math.min(last, from + NEAR) && !Endings.genitive(s.word(k)); k++) {
            if (participle(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean owned(int from, int last) {
        for (int k = from; k < Math.min(last, from + NEAR); k++) {
            if (Endings.genitive(s.word(k)) && !lexicon.holds(s, k, "no-owner")) {
                return true;
            }
        }
        return false;
    }

    private boolean participle(int k) {
        String word = s.word(k);
        boolean ablative = word.length() > 5 && ABLATIVE.of(word);
        return word.length() > 4
                && !ablative
                && PARTICIPLE.of(word)
                && !Character.isUpperCase(s.original(k).charAt(0))
                && !lexicon.heads(word)
                && !lexicon.holds(s, k, "no-participle")
                && !lexicon.holds(s, k, "which-time")
                && !lexicon.holds(s, k, "made")
                && !lexicon.holds(s, k, "made-passive");
    }

    // «kaynağı referans göstererek», not «gerekçe göstermeden»
    private boolean based(int k) {
        return lexicon.holds(s, k, "basis")
                && !s.word(k + 1).endsWith("den")
                && !s.word(k + 1).endsWith("dan");
    }

    // index behind the shortest of them
    private int one(int from, int limit, boolean talked) {
        boolean owner = false;
        for (int k = from; k < Math.min(limit, from + LONGEST); k++) {
            String word = s.word(k);
            boolean said = s.is(k, Kind.WORD) || s.is(k, Kind.OTHER);
            // «İdare | ise | yazılı açıklamasında», «Valilik | yazılı açıklamasında»: who tells there
            boolean body = k == from && lexicon.body(word) && lexicon.holds(s, k + 1, "in-writing");
            if (!said
                    || body
                    || s.is(k, "ise")
                    || (Endings.finite(word) && cues.at(s, k).isPresent())
                    || based(k)) {
                return from;
            }
            boolean ends = ends(k, from, talked) && (!owner || POSSESSED.of(word));
            if (ends && !s.is(k + 1, Kind.OTHER) && !lexicon.holds(s, k + 1, "particle")) {
                return k + 1;
            }
            owner |= Endings.genitive(word) && !lexicon.holds(s, k, "no-owner");
            boolean fact = Endings.fact(word) && !lexicon.holds(s, k, "made") && !lexicon.holds(s, k, "which-time");
            // «şüphelinin | ifadesinde»: he tells it himself
            boolean theirs = owner && person(NounForms.of(word));
            if (participle(k) || fact || theirs) {
                return from;
            }
        }
        return from;
    }

    private boolean person(List<String> stems) {
        for (int i = 0; i < stems.size(); i++) {
            if (lexicon.person(stems.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int k, int from, boolean talked) {
        return lexicon.holds(s, k, "told-at")
                || lexicon.holds(s, k, "told-by")
                || (k == from && lexicon.holds(s, k, "single-time") && !lexicon.holds(s, k + 1, "part-of-day"))
                || (k == from && lexicon.holds(s, k, "month-in") && lexicon.holds(s, k - 1, "time"))
                || timed(k, from)
                || (k > from && (lexicon.holds(s, k, "how-verb") || behind(k, talked)));
    }

    // «geçen | hafta», «dün akşam | saatlerinde», behind «pazartesi» also «günü» alone
    private boolean timed(int k, int from) {
        boolean which = lexicon.holds(s, k - 1, "which-time")
                || lexicon.holds(s, k - 1, "day")
                || lexicon.holds(s, k - 1, "part-of-day");
        boolean time =
                lexicon.holds(s, k, "time") || (lexicon.holds(s, k, "part-of-day") && !lexicon.holds(s, k + 1, "time"));
        return which && time && k - from <= 2 && (k <= from + 1 || lexicon.holds(s, from, "which-time"));
    }

    // «toplantının | ardından», «konuya | ilişkin», «saldırıdan bir gün | sonra»
    private boolean behind(int k, boolean talked) {
        boolean after = lexicon.holds(s, k, "told-when") && (!talked || talk(k - 1));
        boolean about = s.word(k - 1).startsWith("konu") && (s.is(k, "ilişkin") || s.is(k, "ilgili"));
        return after || (about && !s.is(k + 1, "olarak")) || (s.is(k, "olarak") && s.is(k - 1, "ilgili"));
    }

    private boolean talk(int i) {
        return lexicon.holds(s, i, "talk")
                || NounForms.of(s.word(i)).stream().anyMatch(lexicon.words("talk")::contains);
    }
}
