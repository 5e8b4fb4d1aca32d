package org.isnad.classifiers.tr.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds where the words told begin, behind who says them, where, to whom and with what other telling. */
final class ContentStart {
    private static final int LONGEST_PLACE = 12;
    private static final int LONGEST_OCCASION = 4;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_ASIDE = 8;
    private static final int LONGEST_HEARER = 4;
    private static final Pattern OWN_DEED = Pattern.compile(".{2,}m[ae](?:y[iuü]|k)");
    private static final Set<String> PARTICLES = Set.of("of", "the", "de", "la", "du", "von", "van", "al", "el", "and");
    private static final Pattern AT = Pattern.compile("'[dt][ae]");
    private static final Pattern TO = Pattern.compile("'[yn]?[ae]");
    private static final Pattern MADE_IN = Pattern.compile(".*(?:[dt][ae]|l[ae])");
    private static final Pattern IN_IT = Pattern.compile(".*[iuü]nd[ae]");
    private static final Pattern OWN_DATIVE = Pattern.compile(".{2,}(?:[iuü]n|y|l[ae]r)[ae]");
    // «kendilerine | ulaşmış bir başvuru»: to them it came, not was told
    private static final Pattern PARTICIPLE =
            Pattern.compile("(?!.*(?:[iuü]n|l[ae]r)d[ae]n$).{2,}(?:m[iuü]ş|[ae]n|[dt][iuü]ğ[iuü])");
    private static final Pattern PASSIVE_FACT = Pattern.compile(".{2,}(?:[iuü]l|n)(?:m[ae])?[dt][iuü](?:ğ|k).*");
    private static final Pattern WITH = Pattern.compile("y?l[ae]$");
    private static final Pattern CONVERB = Pattern.compile(".*(?:[ae]r[ae]k|rken|[dt][iuü]kt[ae]n)");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final Circumstances circumstances;
    private final OthersWords others;

    ContentStart(Sentence s, ClauseLexicon lexicon, Cues cues) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.circumstances = new Circumstances(s, lexicon, cues);
        this.others = new OthersWords(s, lexicon, cues);
    }

    /** Index where what is told begins, if its words with all that leads up to them stand there. */
    int of(int from, int last, boolean subject) {
        if (others.inPaper(from, last)) {
            return from;
        }
        int told = begin(from, last, subject);
        if (told > from && others.between(from, told, last)) {
            return from;
        }
        // «çalışanlarla telefonda görüştüklerini»: no verb is told alone
        return told == last && last > from + 1 && Endings.fact(s.word(last)) && !s.is(last - 1, Kind.COMMA)
                ? from
                : told;
    }

    private int begin(int from, int last, boolean subject) {
        int begin = subject ? how(circumstance(from, last), last) : from;
        if (!subject) {
            int talk = circumstances.before(begin, last);
            return talk > begin && s.is(talk, Kind.COMMA) ? of(talk + 1, last) : of(begin, last);
        }
        int told = afterComma(circumstances.before(circumstance(of(begin, last), last), last));
        return told == from ? timeAndHearer(from, last) : told;
    }

    /** The same behind whose telling it is: «(bakanın) kapalı bir toplantıda | ödemenin …»; when and to whom before all. */
    int behindOwner(int from, int last) {
        int told = timeAndHearer(from, last);
        return told == from ? of(from, last, true) : told;
    }

    // «yine de …», «bir kez daha …»
    private int how(int from, int last) {
        int begin = besides(from, last);
        while (begin < last - 1 && lexicon.holds(s, begin, "told-how")) {
            begin++;
        }
        return afterComma(besides(begin, last));
    }

    // «buna karşın …», «bununla birlikte …»
    private int besides(int from, int last) {
        boolean joins =
                from + 2 < last && lexicon.holds(s, from, "besides-lead") && lexicon.holds(s, from + 1, "besides");
        return joins ? afterComma(from + 2) : from;
    }

    // «(Vali,) katıldığı yayında, | …», «kapalı kapılar ardında, | …»
    private int circumstance(int from, int last) {
        int begin = from;
        for (int k = from; k < Math.min(last - 1, begin + LONGEST_PLACE) && !s.is(k, Kind.OPEN); k++) {
            if (s.is(k, Kind.COMMA)) {
                if (!adverbial(begin, k)) {
                    return begin;
                }
                begin = k + 1;
            }
        }
        return begin;
    }

    /** Whether the words say when, where or how, up to their comma. */
    boolean adverbial(int from, int comma) {
        for (int k = from; k < comma; k++) {
            if (lexicon.holds(s, k, "based")
                    || lexicon.holds(s, k, "heard")
                    || lexicon.holds(s, k, "basis")
                    || Endings.fact(s.word(k))
                    || (Endings.finite(s.word(k)) && !upper(k))) {
                return false;
            }
        }
        int end = comma - 1;
        // «(Vali,) köprünün başında gazetecilere, | …»
        if ((end > from && (lexicon.holds(s, end, "press-hearer") || outlet(from, end)))
                || (end == from && whom(end))) {
            return true;
        }
        boolean suffix =
                s.is(end, Kind.OTHER) && AT.matcher(s.get(end).folded()).matches();
        String word = s.word(end);
        return end >= from
                && (suffix || Endings.when(word) || Endings.place(word) || lexicon.holds(s, end, "adverb-tail"));
    }

    // «köy meydanında | Reuters'a, …»
    private boolean outlet(int from, int end) {
        boolean prints = OWN_DATIVE.matcher(s.word(end)).matches()
                && NounForms.of(s.word(end)).stream().anyMatch(lexicon::prints);
        if (prints) {
            return true;
        }
        boolean to = s.is(end, Kind.OTHER) && TO.matcher(s.get(end).folded()).matches();
        for (int k = end - 1; to && k > from && upper(k); k--) {
            if (lexicon.outletAt(s, k).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int of(int from, int last) {
        int begin = timed(aside(toThem(from, last), last), last);
        return asked(phoned(hearer(occasion(statement(behindConverb(begin, last), last), last), last), last), last);
    }

    /** Index behind whom it was told: «kendisine | köprünün kapandığını»; but «kendilerine bilgi ulaşmadığını». */
    int toThem(int from, int last) {
        boolean them = from < last
                && lexicon.holds(s, from, "to-them")
                && !PARTICIPLE.matcher(s.word(from + 1)).matches();
        String verb = s.word(last);
        boolean comes = PASSIVE_FACT.matcher(verb).matches()
                || lexicon.words("comes-to").stream().anyMatch(verb::startsWith);
        boolean own = s.word(from).startsWith("kendi") && comes && !others.owner(from + 1, last);
        return them && !own ? from + 1 : from;
    }

    // «Diplomat, | gazeteye göre, | …»
    private int aside(int from, int last) {
        for (int k = from + 1; k < Math.min(last, from + LONGEST_ASIDE) && !s.is(k, Kind.COMMA); k++) {
            if (s.is(k, "göre") && s.is(k + 1, Kind.COMMA)) {
                return k + 2;
            }
        }
        return from;
    }

    // «dün, …», «bugün gazetecilere …»: when it was told
    private int timed(int from, int last) {
        boolean told = from + 2 < last
                && lexicon.holds(s, from, "adverb")
                && (s.is(from + 1, Kind.COMMA) || press(from + 1, last));
        return told ? afterComma(from + 1) : from;
    }

    // «… olduğunu söyleyerek …»: what was told before
    private int behindConverb(int from, int last) {
        int begin = from;
        for (int k = from + 1; k < last; k++) {
            boolean object = k - from <= 3 && Endings.accusative(s.word(k - 1));
            boolean told =
                    object || Endings.fact(s.word(k - 1)) || Endings.dative(s.word(k - 1)) || s.is(k - 1, Kind.CLOSE);
            told |= s.is(k - 1, "olarak") || s.is(k - 1, "diye") || lexicon.holds(s, k - 1, "about");
            told |= Endings.oblique(s.word(k - 1)) && !s.is(k - 1, Kind.COMMA);
            // «başkanın dosyayı "…" | diyerek gönderdiğini»: it is told of the president
            told &= !s.is(k, "diyerek") || !s.is(k - 1, Kind.CLOSE) || !others.owner(from, s.opening(k - 1));
            int cue = k;
            boolean relies =
                    lexicon.holds(s, k, "basis") || lexicon.holds(s, k, "based") || lexicon.holds(s, k, "heard");
            int length = told && !relies
                    ? cues.at(s, cue)
                            .filter(match -> CONVERB.matcher(match.ending()).matches())
                            .map(Cues.Match::length)
                            .orElse(0)
                    : 0;
            int after = s.is(k + length, "sonra") ? k + length + 1 : k + length;
            begin = length > 0 ? afterComma(after) : begin;
        }
        return begin;
    }

    // «yaptığı yazılı açıklamada, …»
    private int statement(int from, int last) {
        for (int k = from; k < Math.min(last, from + LONGEST_PLACE); k++) {
            // «kaynaklara dayanarak | verdiği haberde»: on whom it is based goes before
            if (lexicon.holds(s, k, "based") || lexicon.holds(s, k, "basis")) {
                return from;
            }
            if (lexicon.holds(s, k, "made")) {
                for (int m = k + 1; m < Math.min(last, k + 4); m++) {
                    if (lexicon.document(s.word(m))
                            && MADE_IN.matcher(s.word(m)).matches()) {
                        return afterComma(m + 1);
                    }
                }
            }
        }
        return from;
    }

    // «sosyal medya paylaşımında …», «basın toplantısında …»
    private int occasion(int from, int last) {
        for (int k = from; k < Math.min(last, from + LONGEST_OCCASION) && s.is(k, Kind.WORD); k++) {
            boolean paper = k == from && IN_IT.matcher(s.word(k)).matches() && lexicon.document(s.word(k));
            if (lexicon.holds(s, k, "said-in") || paper) {
                return afterComma(k + 1);
            }
            if (lexicon.holds(s, k, "occasion") && s.is(k + 1, "ardindan")) {
                return afterComma(k + 2);
            }
            boolean in = lexicon.holds(s, k + 1, "said-in") && (!others.person(k) || others.owner(k + 2, last));
            boolean made = lexicon.holds(s, k, "made") || in;
            if (!made && (Endings.genitive(s.word(k)) || Endings.accusative(s.word(k)))) {
                return from;
            }
        }
        return from;
    }

    // «Reuters'a | telefonda …»
    private int phoned(int from, int last) {
        return from + 1 < last && lexicon.holds(s, from, "phone") ? afterComma(from + 1) : from;
    }

    // «konuya ilişkin bir soru üzerine …»: what it answers
    private int asked(int from, int last) {
        for (int k = from + 1; k < Math.min(last, from + LONGEST_PLACE); k++) {
            if (s.is(k, "üzerine") && s.word(k - 1).startsWith("sor")) {
                return afterComma(k + 1);
            }
        }
        return from;
    }

    // «gazeteye, …», «gazetecilere köprünün …»: whom it was told, if a clause with its own subject begins behind
    private boolean press(int from, int last) {
        boolean owner = s.is(from + 1, Kind.COMMA) || others.owner(from + 1, Math.min(last, from + 4));
        for (int k = from + 1; k < Math.min(last, from + 4); k++) {
            owner |= lexicon.holds(s, k, "phone");
        }
        return lexicon.holds(s, from, "press-hearer") && owner && !lexicon.holds(s, from + 1, "speaking");
    }

    // «AFP'ye, …», «Reuters'a …»
    private int hearer(int from, int last) {
        if (press(from, last)) {
            return afterComma(from + 1);
        }
        // «yaşlı kadına | oğlunun …»
        for (int k = from; k < Math.min(last - 1, from + 3) && s.is(k, Kind.WORD); k++) {
            boolean near = lexicon.holds(s, k + 1, "no-owner"); // «hükümete | yakın çevreler»
            boolean owner = (Endings.genitive(s.word(k + 1)) && !near) || s.is(k + 1, Kind.OPEN);
            if (owner && whom(k) && !others.owner(from, k)) {
                return k + 1;
            }
        }
        int end = from;
        while (end < Math.min(last, from + LONGEST_NAME)
                && (upper(end) || (end > from && PARTICLES.contains(s.word(end))))) {
            end++;
        }
        boolean dative = end > from
                && s.is(end, Kind.OTHER)
                && TO.matcher(s.get(end).folded()).matches();
        // «Radyo Zagros'a», «Yeni Haber'e»
        boolean prints = lexicon.outletAt(s, from).isPresent()
                || (end - from > 1 && (lexicon.prints(s.word(from)) || lexicon.prints(s.word(end - 1))));
        boolean comma = s.is(end + 1, Kind.COMMA)
                || (end - from == 1 && dative && lexicon.person(s.word(from)) && takesAnother(end + 1, last))
                || (end - from > 1 && (s.word(end + 1).startsWith("bu") || others.owner(end + 1, end + 2)));
        if (lexicon.holds(s, end + 1, "based") || lexicon.holds(s, end + 1, "heard")) {
            return from;
        }
        return dative && (prints || comma) && end + 2 < last ? afterComma(end + 1) : from;
    }

    // «Başbakan'a | yasa görüşmelerine katılamayacağını»: the verb behind has a dative of its own
    private boolean takesAnother(int from, int last) {
        for (int k = from; k < last; k++) {
            if (Endings.genitive(s.word(k)) || s.is(k, Kind.COMMA)) {
                return false;
            }
        }
        return last - from > 1 && OWN_DATIVE.matcher(s.word(last - 1)).matches();
    }

    /**
     * Index behind when and to whom it was told: «(Bakan) geçen hafta Londra'da yatırımcılara | cari açığın …», «dün akşam
     * parti yöneticilerine | istifa etmeyi …».
     */
    int timeAndHearer(int from, int last) {
        int time = circumstances.over(from, last);
        for (int k = time; time > from && k < Math.min(last - 1, time + LONGEST_HEARER); k++) {
            if (Endings.genitive(s.word(k)) || s.is(k, Kind.OPEN) || s.is(k, Kind.COMMA)) {
                return from;
            }
            if (lexicon.holds(s, k + 1, "based") || lexicon.holds(s, k + 1, "heard")) {
                return from;
            }
            if (whom(k) || lexicon.holds(s, k, "to-them")) {
                boolean own = OWN_DEED.matcher(s.word(last - 1)).matches();
                return own || others.owner(k + 1, Math.min(last, k + LONGEST_HEARER)) ? k + 1 : from;
            }
        }
        return from;
    }

    // a person in the dative
    private boolean whom(int i) {
        String word = s.word(i);
        return (word.endsWith("a") || word.endsWith("e"))
                && !with(word)
                && !lexicon.heads(word)
                && NounForms.of(word).stream().anyMatch(stem -> lexicon.person(stem));
    }

    // «direktörle», «komşularıyla»; but «generale»
    private boolean with(String word) {
        String stem = WITH.matcher(word).replaceFirst("");
        return stem.length() < word.length()
                && (lexicon.person(stem) || NounForms.of(stem).stream().anyMatch(lexicon::person));
    }

    private boolean upper(int i) {
        return s.is(i, Kind.WORD) && Character.isUpperCase(s.original(i).charAt(0));
    }

    private int afterComma(int i) {
        return s.is(i, Kind.COMMA) || s.is(i, Kind.COLON) ? i + 1 : i;
    }
}
