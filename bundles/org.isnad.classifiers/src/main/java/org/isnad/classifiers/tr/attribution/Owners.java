package org.isnad.classifiers.tr.attribution;

import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds whose telling it is that another tells, by the owner's ending: «bakanın danışmanının | … söylediğini». */
record Owners(Sentence s, ClauseLexicon lexicon, Cues cues, AccordingReading according, TurkishSources subjects) {
    private static final int LONGEST_SOURCE = 14;
    private static final int LONGEST_BETWEEN = 5;
    private static final Pattern PART = Pattern.compile(".{2,}[iuü]n(?:d[ae]n?|[ae])");
    private static final Pattern AMONG = Pattern.compile(".{3,}[iuü]nd[ae]n");
    private static final Pattern LED = Pattern.compile(".{2,}[iuü]nd[ae]ki");
    private static final Pattern POSSESSED = Pattern.compile(".*[iuü]n[iuü]n");

    /** Index of the last of the owners that stand together: «bakanın danışmanının | …», «iki yetkilinin»; -1 if there is none. */
    int at(int from, int cue) {
        // «"üst düzey bir kaynağın" | …»
        int close = s.is(from, Kind.OPEN) ? s.closing(from) : -1;
        if (close > from && close - from <= LONGEST_SOURCE / 2 && according.owner(close - 1) && somebody(close - 1)) {
            return close;
        }
        for (int i = subjects.reasonEnd(from); i < Math.min(cue, from + LONGEST_SOURCE); i++) {
            if (s.is(i, Kind.OPEN) || s.is(i, Kind.COMMA)) {
                return -1;
            }
            if (according.owner(i) && !s.is(i + 1, Kind.OTHER) && !whole(i)) {
                int described = Math.max(described(i, cue), near(i, cue));
                if (described > 0) {
                    return described;
                }
                // «kaptanın | iki arkadaşının»
                boolean counted = lexicon.counts(s, i + 1) && another(i + 3, cue);
                int past = counted || lexicon.holds(s, i + 1, "rank") ? i + 2 : i + 1;
                boolean ranked = past > i + 1 && past < cue && according.owner(past) && office(past);
                if (ranked) {
                    return past;
                }
                boolean next = i + 1 < cue
                        && according.owner(i + 1)
                        && (office(i + 1) || lexicon.holds(s, i + 1, "part-of"))
                        && POSSESSED.matcher(s.word(i + 1)).matches();
                // «belediyenin | basın bürosunun»
                boolean far = !next && i + 2 < cue && apposed(i);
                if (far) {
                    return i + 2;
                }
                // «bakanın yakın | çevresinden bir ismin»
                for (int k = i + 1; k < Math.min(cue - 2, i + LONGEST_BETWEEN); k++) {
                    int one = k + 2;
                    if (AMONG.matcher(s.word(k)).matches()
                            && lexicon.holds(s, k + 1, "some")
                            && according.owner(one)
                            && somebody(one)) {
                        return one;
                    }
                }
                // «katılanların | yüzde 61'inin»
                boolean share = s.is(i + 1, "yüzde") && s.is(i + 3, Kind.OTHER) && according.owner(i + 3);
                return share ? i + 3 : next ? i + 1 : holder(i, cue);
            }
        }
        return -1;
    }

    /** Index of whom it was heard from: «üst düzey bir yetkiliden | köprünün kapandığını duyduğunu»; -1 if nobody. */
    int heardFrom(int from, int cue) {
        for (int i = from; i < Math.min(cue - 1, from + LONGEST_BETWEEN); i++) {
            boolean owner = Endings.genitive(s.word(i)) && !lexicon.holds(s, i, "no-owner");
            // «fabrikanın | bekçisinden»
            boolean whose = owner && AMONG.matcher(s.word(i + 1)).matches() && according.ablative(i + 1);
            if (s.is(i, Kind.OPEN) || s.is(i, Kind.COMMA) || (owner && !whose)) {
                return -1;
            }
            if (according.ablative(i) && NounForms.of(s.word(i)).stream().anyMatch(lexicon::person)) {
                return i;
            }
        }
        return -1;
    }

    // a noun and a body with its owner's ending behind a body; but «diplomatın | su kaynaklarının (azaldığını)»
    private boolean apposed(int owner) {
        String noun = s.word(owner + 1);
        return s.is(owner + 1, Kind.WORD)
                && !subjects.upper(owner)
                && !s.is(owner, Kind.OTHER)
                && !Endings.oblique(noun)
                && (!Endings.genitive(noun) || lexicon.holds(s, owner + 1, "no-owner"))
                && !Endings.subjectClause(noun)
                && according.owner(owner + 2)
                && body(owner)
                && body(owner + 2)
                && POSSESSED.matcher(s.word(owner + 2)).matches();
    }

    // «kulübün altyapısında»: whose place it is
    private boolean whole(int owner) {
        boolean somebody = NounForms.of(s.word(owner)).stream().anyMatch(lexicon::person);
        return !somebody
                && !lexicon.holds(s, owner, "one-of")
                && !lexicon.holds(s, owner, "part-of")
                && !subjects.upper(owner)
                && s.is(owner, Kind.WORD)
                && PART.matcher(s.word(owner + 1)).matches()
                && !s.word(owner + 1).startsWith("kendi")
                && !lexicon.holds(s, owner + 1, "said-in")
                && !lexicon.holds(s, owner + 1, "told-at");
    }

    // «iki bakanın tartıştığını iddia eden | bir parti yöneticisinin»: index of its owner; -1 if nobody is described so
    private int described(int owner, int cue) {
        for (int i = owner + 1; i < cue - 2; i++) {
            boolean participle = cues.at(s, i).filter(Cues.Match::participle).isPresent()
                    && (Endings.fact(s.word(i - 1)) || Endings.dative(s.word(i - 1)));
            for (int k = i + 1; participle && k < Math.min(cue - 1, i + LONGEST_BETWEEN + 2); k++) {
                if (according.owner(k) && !s.is(k + 1, Kind.OTHER)) {
                    return k;
                }
            }
        }
        return -1;
    }

    // «şirketin müdürü Uçar'a yakın | bir kaynağın»: index of the owner who is near to somebody; -1 if nobody is
    private int near(int owner, int cue) {
        for (int i = owner + 1; i < Math.min(cue, owner + LONGEST_SOURCE / 2); i++) {
            if (s.is(i, Kind.COMMA) || Endings.fact(s.word(i)) || (i > owner + 1 && according.owner(i))) {
                return -1;
            }
            for (int k = i + 1; s.is(i, "yakin") && k < Math.min(cue, i + LONGEST_BETWEEN); k++) {
                if (according.owner(k)) {
                    return thinks(k) ? k : -1;
                }
            }
        }
        return -1;
    }

    // «Mısır'ın Ankara Büyükelçisi Amr el-Hamami'nin»: whose office it is, is no owner of the telling
    private int holder(int owner, int cue) {
        int end = owner + 1;
        boolean held = false;
        boolean led = led(end);
        while (end < cue && (subjects.upper(end) || office(end) || lexicon.holds(s, end, "rank") || led(end))) {
            held |= (end > owner + 1 && lexicon.heads(s.word(end))) || led(end);
            end++;
        }
        // «fonun Türkiye temsilcisi Selim Öztan'ın»: no person is its owner
        boolean somebody = NounForms.of(s.word(owner)).stream().anyMatch(lexicon::person);
        boolean thing = !s.is(owner, Kind.OTHER) && !somebody && (office(owner) || !subjects.upper(owner));
        boolean named = s.is(end, Kind.OTHER) && subjects.upper(end - 1) && (thing || led || another(end + 1, cue));
        boolean apart = (s.is(owner, Kind.OTHER) || named) && held && s.is(end, Kind.OTHER);
        return apart && according.owner(end) && end < cue ? end : owner;
    }

    // «ekibin | başındaki | Mehmet Ören'in», «heyete başkanlık eden»
    private boolean led(int i) {
        return LED.matcher(s.word(i)).matches() && subjects.upper(i + 1);
    }

    // somebody else is the subject of what is told
    private boolean another(int from, int cue) {
        for (int i = from; i < cue; i++) {
            if (s.is(i, Kind.OPEN) || s.is(i, Kind.COLON) || according.owner(i)) {
                return true;
            }
        }
        return false;
    }

    boolean office(int i) {
        return NounForms.of(s.word(i)).stream().anyMatch(lexicon::heads);
    }

    private boolean body(int i) {
        return NounForms.of(s.word(i)).stream().anyMatch(lexicon::body);
    }

    boolean thinks(int i) {
        String word = s.word(i);
        return somebody(i) || word.contains("ler") || word.contains("lar") || lexicon.holds(s, i, "self");
    }

    boolean somebody(int i) {
        return NounForms.of(s.word(i)).stream().anyMatch(stem -> lexicon.person(stem) || lexicon.body(stem));
    }
}
