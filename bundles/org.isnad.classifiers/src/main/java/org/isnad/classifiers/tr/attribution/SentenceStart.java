package org.isnad.classifiers.tr.attribution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;

/** Finds where the sentence begins that ends in a telling, behind other tellings and what joins it to them. */
final class SentenceStart {
    private static final int LONGEST_TOPIC = 9;
    private static final int LONGEST_LABEL = 4;
    private static final int LONGEST_NEXT = 12;
    private static final Pattern TOWARD = Pattern.compile(".{3,}y?[ae]");
    private static final Pattern FUTURE = Pattern.compile(".*[ae]c[ae]k");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final TurkishSources subjects;

    SentenceStart(Sentence s, ClauseLexicon lexicon, Cues cues, TurkishSources subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.subjects = subjects;
    }

    /** Index of the first token of the sentence to which the token there belongs. */
    int of(int last) {
        int quote = s.is(last, Kind.CLOSE) ? s.opening(last) : -1;
        int i = quote >= 0 ? quote : Math.max(0, last);
        while (i > 0
                && !(s.is(i - 1, Kind.OPEN) && s.closing(i - 1) > last)
                && !(s.is(i - 1, Kind.STOP) && !subjects.abbreviated(i - 1))
                && !s.original(i - 1).equals(";")
                && !s.is(i - 1, Kind.COLON)
                && !joined(i - 1)
                && !ends(i - 1)) {
            // what is quoted ends no sentence
            int open = s.is(i - 1, Kind.CLOSE) ? s.opening(i - 1) : -1;
            i = open >= 0 ? open : i - 1;
        }
        // «… göre | ise | bakan …»
        i = i > 0 && s.is(i, "ise") && lexicon.holds(s, i - 1, "according") ? i + 1 : i;
        return besides(skipped(i > 0 ? i : behindLabel(last), last, "connector"), last);
    }

    // «FRANSA - | AFP, …», «KUZEY IRAK – | Yerel basın …»: under what a paragraph of a round-up stands
    private int behindLabel(int last) {
        int dash = 0;
        while (dash < LONGEST_LABEL && subjects.upper(dash)) {
            dash++;
        }
        boolean apart = dash > 0
                && dash + 1 < last
                && s.is(dash, Kind.DASH)
                && s.get(dash - 1).span().end() < s.get(dash).span().start()
                && s.get(dash).span().end() < s.get(dash + 1).span().start();
        return apart ? dash + 1 : 0;
    }

    // «buna karşılık | gazete …», «buna ek olarak, | bakan …»
    private int besides(int from, int last) {
        if (!lexicon.holds(s, from, "besides-lead") || !lexicon.holds(s, from + 1, "besides")) {
            return from;
        }
        int behind = s.is(from + 2, "olarak") ? from + 3 : from + 2;
        return behind < last ? skipped(behind, last, "connector") : from;
    }

    /** Index behind words that only lead up to a subject or a clause; but «Akşam gazetesi» is a name. */
    int skipped(int from, int last, String group) {
        int i = from;
        while (i < last
                && ((lexicon.holds(s, i, group) && !lexicon.prints(s.word(i + 1)))
                        || s.is(i, Kind.COMMA)
                        || s.is(i, Kind.DASH))) {
            i++;
        }
        return i;
    }

    // «… dedi ve», «… ifade etti, ancak»: a telling is over, another begins
    private boolean joined(int and) {
        int verb = s.is(and - 1, Kind.COMMA) ? and - 2 : and - 1;
        boolean joins = lexicon.holds(s, and, "and") || lexicon.holds(s, and, "connector");
        return joins
                && verb > 0
                && Endings.finite(s.word(verb))
                && (cues.at(s, verb).filter(cue -> cue.length() == 1).isPresent()
                        || cues.at(s, verb - 1).filter(cue -> cue.length() == 2).isPresent());
    }

    // «Bakan ise kendi verilerine göre …»: who tells stands before it
    private boolean within(int according) {
        for (int k = according - 2; k > 0 && according - k < LONGEST_TOPIC; k--) {
            if (s.is(k, Kind.STOP) || s.is(k, Kind.COMMA) || s.is(k, Kind.CLOSE)) {
                return false;
            }
            if (s.is(k, "ise")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the phrase that ends with «göre» there stands between a subject and what it tells: «Diplomat, gazeteye göre,
     * …», «Vali, ilk belirlemelere göre can kaybı olmadığını».
     */
    boolean aside(int according) {
        int comma = according - 1;
        while (comma > 1 && (s.is(comma, Kind.WORD) || s.is(comma, Kind.OTHER)) && according - comma < LONGEST_TOPIC) {
            comma--;
        }
        int from = comma - 1;
        while (from > 0 && !s.is(from - 1, Kind.STOP) && !s.is(from - 1, Kind.COMMA)) {
            from--;
        }
        // «(gazete,) avukattan öğrendiğine göre …»
        boolean learned = Endings.telling(s.word(according - 1)) && lexicon.holds(s, according - 1, "heard");
        boolean parted = s.is(according + 1, Kind.COMMA)
                || learned
                || lexicon.holds(s, according - 1, "finding")
                || (people(according - 1) && Endings.factWithin(s, according + 1));
        return parted && s.is(comma, Kind.COMMA) && subjects.phrase(from, comma);
    }

    private boolean people(int i) {
        return s.is(i, Kind.WORD) && NounForms.of(s.word(i)).stream().anyMatch(lexicon::person);
    }

    // «… "intikam" diye nitelerken, | bakan …»: another goes on, whose name or office follows
    private boolean meanwhile(int end) {
        int comma = s.is(end, Kind.COMMA) ? end : end + 1;
        boolean telling = (s.is(end, Kind.COMMA) || s.word(end).endsWith("rken"))
                && s.word(comma - 1).endsWith("rken")
                && (cues.at(s, comma - 1).filter(cue -> cue.length() == 1).isPresent()
                        || cues.at(s, comma - 2)
                                .filter(cue -> cue.length() == 2)
                                .isPresent());
        return telling
                && !subjects.subject(end + 1, Math.min(s.size(), end + LONGEST_NEXT), true)
                        .empty();
    }

    // «Rus yetkililerden açıklama gelmezken, | bir blog yazarı …»: something else goes on, whose subject stands there
    private boolean elsewhere(int comma) {
        String verb = s.word(comma - 1);
        String before = s.word(comma - 2);
        boolean clause = s.is(comma, Kind.COMMA)
                && (verb.endsWith("rken") || verb.endsWith("zken"))
                && s.is(comma - 2, Kind.WORD)
                && !Endings.oblique(before)
                && !Endings.accusative(before)
                && !Endings.dative(before)
                && !lexicon.holds(s, comma - 2, "adverb");
        return clause
                && !subjects.subject(comma + 1, Math.min(s.size(), comma + LONGEST_NEXT), true)
                        .empty();
    }

    // «… ileri sürse de | hekimler …»
    private boolean although(int also) {
        String word = s.word(also - 1);
        return (s.is(also, "de") || s.is(also, "da"))
                && (word.endsWith("se") || word.endsWith("sa"))
                && (cues.at(s, also - 1).isPresent()
                        || cues.at(s, also - 2).filter(cue -> cue.length() == 2).isPresent());
    }

    // «Vali köyü gezdi, | …»: a sentence is over that told nothing
    private boolean over(int comma) {
        return (s.is(comma, Kind.COMMA) || did(comma))
                && s.word(comma - 1).length() > 3
                && (Endings.finite(s.word(comma - 1)) || Endings.narrative(s.word(comma - 1)))
                && !subjects.upper(comma - 1)
                && !lexicon.holds(s, comma - 1, "adverb")
                && !lexicon.holds(s, comma - 1, "several")
                && !s.is(comma - 1, "kendi")
                && !s.is(comma - 1, "şimdi")
                && !s.is(comma - 2, Kind.OTHER);
    }

    // «Vali köyü gezdi ve | …»: a verb behind what it is done to
    private boolean did(int and) {
        String object =
                s.is(and - 2, Kind.OTHER) ? s.word(and - 3) + s.get(and - 2).folded() : s.word(and - 2);
        return s.is(and, "ve")
                && Endings.finite(s.word(and - 1))
                && (Endings.accusative(object)
                        || Endings.oblique(object)
                        || TOWARD.matcher(object).matches());
    }

    /**
     * Whose deed it is of which somebody tells: «(gazete,) başkanın dosyayı "…" diyerek gönderdiğini»; empty if the words
     * quoted are who tells's own.
     */
    Optional<Part> owner(Part who, int open, int converb) {
        boolean deed = false;
        for (int k = converb + 1; k < s.size() && !s.is(k, Kind.COMMA); k++) {
            deed |= Endings.fact(s.word(k)) && Endings.fact(s.word(k + 1));
        }
        int from = who.to();
        int owner = -1;
        for (int k = who.to(); deed && k < open; k++) {
            from = s.is(k, Kind.COMMA) ? k + 1 : from;
            boolean genitive = Endings.genitive(s.word(k)) && !lexicon.holds(s, k, "no-owner");
            owner = genitive ? k : owner;
        }
        return owner < from ? Optional.empty() : Optional.of(new Part(from, owner + 1));
    }

    /**
     * Index behind the comma that parts a participle's own words from those before: «Gazete, | … olacağını öngören»; but
     * between several facts and behind a clause's subject it parts nothing.
     */
    static int ownWords(Sentence s, ClauseLexicon lexicon, int start, int last) {
        for (int k = last - 1; k > start; k--) {
            if (s.is(k, Kind.CLOSE)) {
                k = Math.max(start, s.opening(k));
            } else if (s.is(k, Kind.COMMA) && !Endings.subjectClause(s.word(k - 1)) && !subject(s, lexicon, k)) {
                return k + 1;
            }
        }
        return start;
    }

    // «belgelerin kendisine|, avukatı tarafından getirildiğini»
    private static boolean subject(Sentence s, ClauseLexicon lexicon, int comma) {
        int owner = lexicon.holds(s, comma - 1, "to-them") ? comma - 2 : comma - 1;
        return Endings.genitive(s.word(owner)) && !lexicon.holds(s, owner, "no-owner");
    }

    /** «açıklanacak | veriler»: what is to be told, by nobody yet. */
    static boolean participle(Sentence s, int i) {
        return FUTURE.matcher(s.word(i)).matches() && s.is(i + 1, Kind.WORD) && !s.is(i + 1, "ve");
    }

    // «aktardığı | kadarıyla», «öne sürdüğü | gibi»
    private boolean told(int as) {
        return cues.told(s, as - 1).filter(cue -> cue.length() == 1).isPresent()
                || cues.told(s, as - 2).filter(cue -> cue.length() == 2).isPresent();
    }

    // a finite cue ends the sentence before
    private boolean ends(int i) {
        if (lexicon.holds(s, i, "according")) {
            return !within(i)
                    && !aside(i)
                    && !AccordingReading.manner(s, i)
                    && !(lexicon.holds(s, i - 1, "nosource") && s.is(i - 2, Kind.WORD));
        }
        // «arabulucunun aktardığı kadarıyla | …», «bakanın belirttiği gibi, | …»
        boolean as = lexicon.holds(s, i, "as") && (s.is(i, "kadariyla") || s.is(i + 1, Kind.COMMA));
        if (as && Endings.subjectClause(s.word(i - 1)) && told(i) && !aside(i)) {
            return true;
        }
        // «kayda bakacak olursak, | …»
        if (lexicon.holds(s, i - 1, "according-lead") && s.word(i).startsWith("olurs")) {
            return true;
        }
        // «… iddia etti, …»
        boolean two = s.is(i, Kind.COMMA)
                && Endings.finite(s.word(i - 1))
                && cues.at(s, i - 2)
                        .filter(cue -> cue.length() == 2 && !cue.has("plain"))
                        .isPresent();
        if (two) {
            return true;
        }
        return meanwhile(i)
                || elsewhere(i)
                || although(i)
                || over(i)
                || (Endings.finite(s.word(i))
                        && !participle(s, i)
                        && cues.at(s, i)
                                .filter(cue -> cue.length() == 1 && !cue.has("plain"))
                                .isPresent());
    }
}
