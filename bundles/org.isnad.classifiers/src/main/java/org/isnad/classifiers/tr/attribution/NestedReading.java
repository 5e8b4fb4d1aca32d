package org.isnad.classifiers.tr.attribution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;

/** Reads what another is told to have told: «bakanın köprünün kapandığını söylediğini (yazdı)». */
final class NestedReading {
    private static final int LONGEST_SOURCE = 14;
    private static final int LONGEST_BETWEEN = 5;
    private static final Pattern PART = Pattern.compile(".{2,}[iuü]n(?:d[ae]n?|[ae])");
    private static final Pattern TALKED = Pattern.compile("(?:söylen|konuşul|anlatil|fisildan|iddia|öne|ileri|dile).*");
    private static final Pattern POSSESSED = Pattern.compile(".*[iuü]n[iuü]n");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final Voices sources;
    private final AccordingReading according;
    private final TurkishSources subjects;
    private final Addressed addressed;
    private final ContentStart opening;

    NestedReading(
            Sentence s,
            ClauseLexicon lexicon,
            Cues cues,
            Voices sources,
            AccordingReading according,
            TurkishSources subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.sources = sources;
        this.according = according;
        this.subjects = subjects;
        this.addressed = new Addressed(s, lexicon, subjects);
        this.opening = new ContentStart(s, lexicon, cues);
    }

    /** Who told it and what. */
    record Inner(Teller teller, Part content) {}

    /** The telling that ends the words told; empty if they end otherwise. */
    Optional<Inner> in(Part content) {
        int last = content.to() - 1;
        for (int cue = Math.max(content.from() + 2, last - 2); cue <= last; cue++) {
            Optional<Cues.Match> match = cues.told(s, cue);
            // «petrol üretimini artırmayı planladığını»: thought or wished, not told
            boolean told = match.filter(found -> !found.has("mind")).isPresent();
            if (told && cue + match.get().length() == content.to()) {
                return inner(content, cue, match.get());
            }
        }
        return heard(content);
    }

    // «mektupta … yapıldığının vurgulandığını (aktardı)»: the paper says it; «kendisine "…" dendiğini (anlatıyor)», «kendilerine sınavın iptal edildiğinin söylendiğini (aktardı)»: nobody is
    // named
    private Optional<Inner> heard(Part content) {
        for (int cue = Math.max(content.from() + 2, content.to() - 2); cue < content.to(); cue++) {
            Optional<Cues.Match> match = cues.heard(s, cue);
            boolean told = s.is(cue - 1, Kind.CLOSE)
                    || (lexicon.holds(s, content.from(), "to-them") && Endings.factOf(s.word(cue - 1)))
                    || (Endings.factOf(s.word(cue - 1))
                            && (TALKED.matcher(s.word(cue)).matches() || paper(content.from(), cue) >= 0));
            if (told && match.isPresent() && cue + match.get().length() == content.to()) {
                int paper = paper(content.from(), cue);
                if (paper >= 0) {
                    Teller teller = sources.read(s, content.from(), paper + 1)
                            .saying(s.span(cue, content.to()), Manner.SAID);
                    return Optional.of(new Inner(teller, new Part(begin(paper, cue), cue)));
                }
                int from = lexicon.holds(s, content.from(), "to-them") ? content.from() + 1 : content.from();
                return Optional.of(new Inner(Voices.nobody(s, s.span(cue, content.to())), new Part(from, cue)));
            }
        }
        return Optional.empty();
    }

    /** The same, or a noun of what is said at their end: «bir kaynağın "…" sözlerini (aktardı)». */
    Optional<Inner> relayed(Part content) {
        int last = content.to() - 1;
        return in(content).or(() -> cues.speech(s, last) ? speech(content, last) : Optional.empty());
    }

    // «(Gazete,) bir kaynağın "…" değerlendirmesine (yer verdi)»
    private Optional<Inner> speech(Part content, int noun) {
        int owner = owner(content.from(), noun);
        int from = owner + 1;
        boolean told = s.is(noun - 1, Kind.CLOSE)
                || Endings.subjectClause(s.word(noun - 1))
                || Endings.subjectWish(s.word(noun - 1))
                || lexicon.holds(s, noun - 1, "about-noun");
        if (owner < 0 || from >= noun || !told || (Endings.subjectClause(s.word(noun - 1)) && !owned(from, noun))) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, content.from(), from).saying(s.get(noun).span(), Manner.SAID);
        int open = s.is(noun - 1, Kind.CLOSE) ? s.opening(noun - 1) : -1;
        return Optional.of(new Inner(teller, new Part(open > 0 ? open : begin(owner, noun), noun)));
    }

    // «uzmanların | önlemlerin yetersiz olduğu | görüşü»; with one owner only it is the clause's subject
    private boolean owned(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Endings.genitive(s.word(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Inner> inner(Part content, int cue, Cues.Match match) {
        int owner = owner(content.from(), cue);
        owner = owner < 0 ? paper(content.from(), cue) : owner;
        int to = told(owner, cue, match);
        // «umduklarını»: several, so one owner is not theirs
        boolean several = match.ending().contains("kl");
        // «teklifin … öngördüğünü», «verilerin … işaret ettiğini»: a thing says nothing
        boolean thing = lexicon.holds(s, cue, "points-to")
                && !subjects.upper(owner)
                && !s.is(owner, Kind.OTHER)
                && !somebody(owner);
        // «müvekkilinin suçsuz olduğuna inandığını (söyledi)»: he believes it himself
        // «faizin sabit tutulmasının olası olduğunu düşündüğünü»: no thing thinks
        boolean nobody = owner >= 0 && !s.is(owner, Kind.OTHER) && !subjects.upper(owner) && !thinks(owner);
        boolean own = match.has("thought") && (nobody || !owned(owner + 1, to));
        if (owner < 0 || owner + 1 >= to || own || thing || (several && !plural(content.from(), owner))) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, content.from(), owner + 1)
                .saying(s.span(cue + match.lead(), cue + match.length()), match.manner());
        int begin = begin(owner, to);
        begin = begin == owner + 1 ? opening.timeAndHearer(begin, to - 1) : begin;
        // «kendisini arayarak | "…" | dediğini»
        boolean quote = s.is(to - 1, Kind.CLOSE) && s.opening(to - 1) > begin && !Endings.fact(s.word(to - 2));
        int from = quote ? s.opening(to - 1) : begin;
        return Optional.of(new Inner(teller, addressed.without(new Part(from, to), match)));
    }

    /** Who it is that says what follows the sentence's colon: «bakanın tekrarladığı (söz: …)»; empty if nobody. */
    Optional<Teller> owned(int from, int cue, Cues.Match match) {
        int owner = owner(from, cue);
        return owner < 0
                ? Optional.empty()
                : Optional.of(sources.read(s, from, owner + 1)
                        .saying(s.span(cue + match.lead(), cue + match.length()), match.manner()));
    }

    // «gelen telgrafta "…" yazdığını»
    private int paper(int from, int cue) {
        for (int i = from; i < Math.min(cue - 1, from + LONGEST_BETWEEN); i++) {
            String word = s.word(i);
            boolean locative = word.endsWith("da") || word.endsWith("de") || word.endsWith("ta") || word.endsWith("te");
            if (locative
                    && lexicon.document(word)
                    && (s.is(i + 1, Kind.OPEN) || s.is(i + 1, Kind.COMMA) || s.is(i + 1, Kind.WORD))) {
                return i;
            }
        }
        return -1;
    }

    // «meslektaşının | kendisine | …», «danışmanın | ise | …»
    private int begin(int owner, int to) {
        int begin = owner + 1;
        while (begin + 1 < to
                && (s.is(begin, Kind.COMMA)
                        || lexicon.holds(s, begin, "said-in")
                        || lexicon.holds(s, begin, "to-them")
                        || lexicon.holds(s, begin, "particle"))) {
            begin++;
        }
        // «sözcünün, | haftalık basın toplantısında, | …»
        for (int k = begin; k < Math.min(to - 1, begin + LONGEST_BETWEEN); k++) {
            if (s.is(k + 1, Kind.COMMA) && lexicon.holds(s, k, "said-in")) {
                return k + 2;
            }
        }
        // «danışmanının | Le Figaro'ya verdiği demeçte | …»
        for (int k = begin; k < Math.min(to - 1, begin + LONGEST_BETWEEN); k++) {
            if (lexicon.holds(s, k, "made") && lexicon.document(s.word(k + 1))) {
                return k + 2;
            }
        }
        return begin;
    }

    // index behind the words told, before whom they were told; -1 if nothing is told
    private int told(int owner, int cue, Cues.Match match) {
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
                || Endings.fact(word)
                || (Endings.wish(word) && !deed && !refuses(match))
                || (match.has("guilt") && lexicon.holds(s, last, "guilt"))
                || (lexicon.holds(s, last, "about") && s.is(last - 1, Kind.WORD))
                || (s.is(last, "olarak") && (match.has("np") || match.has("noted")))
                || ((match.has("that") || match.has("noun"))
                        && (Endings.subjectClause(word) || Endings.subjectWish(word)))
                || (match.has("dative") && Endings.dative(word))
                || (match.has("ablative") && Endings.ablative(word))
                || (match.has("np")
                        && (match.manner() != Manner.DENIED || lexicon.holds(s, last, "this") || cues.speech(s, last))
                        && word.length() > 4
                        && Endings.accusative(word)
                        && !(Endings.wish(word) && !deed)
                        && !somebody(last)
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
                || (Endings.accusative(word) && !Endings.fact(word));
    }

    private boolean plural(int from, int owner) {
        String word = s.is(owner, Kind.OTHER) ? s.word(owner - 1) : s.word(owner);
        boolean counted = false;
        // «yedi saatten az uyuyan …»: what has a case counts itself
        for (int i = owner - 1; i >= from && (subjects.upper(i) || !Endings.oblique(s.word(i))); i--) {
            counted |= lexicon.holds(s, i, "several");
        }
        int noun = s.is(owner, Kind.OTHER) ? owner - 1 : owner;
        // «okulların … yapılmayacağını öngördüklerini»: schools foresee nothing
        return counted || ((word.contains("lar") || word.contains("ler")) && (office(noun) || noun < owner));
    }

    // «kendilerine», «gazetecilere»: whom it was told
    private boolean addressee(int i) {
        boolean dative = s.word(i).endsWith("a") || s.word(i).endsWith("e");
        return s.is(i, Kind.WORD) && dative && !Endings.fact(s.word(i));
    }

    // the last of the owners that stand together: «bakanın danışmanının | …», «iki yetkilinin»
    private int owner(int from, int cue) {
        for (int i = subjects.reasonEnd(from); i < Math.min(cue, from + LONGEST_SOURCE); i++) {
            if (s.is(i, Kind.OPEN) || s.is(i, Kind.COMMA)) {
                return -1;
            }
            if (according.owner(i) && !s.is(i + 1, Kind.OTHER) && !whole(i)) {
                int described = described(i, cue);
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
                // «katılanların | yüzde 61'inin»
                boolean share = s.is(i + 1, "yüzde") && s.is(i + 3, Kind.OTHER) && according.owner(i + 3);
                return share ? i + 3 : next ? i + 1 : holder(i, cue);
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
                && !subjects.upper(owner)
                && s.is(owner, Kind.WORD)
                && PART.matcher(s.word(owner + 1)).matches()
                && !lexicon.holds(s, owner + 1, "to-them")
                && !lexicon.holds(s, owner + 1, "said-in");
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

    // «Mısır'ın Ankara Büyükelçisi Amr el-Hamami'nin»: whose office it is, is no owner of the telling
    private int holder(int owner, int cue) {
        int end = owner + 1;
        boolean held = false;
        while (end < cue && (subjects.upper(end) || office(end) || lexicon.holds(s, end, "rank"))) {
            held |= end > owner + 1 && lexicon.heads(s.word(end));
            end++;
        }
        // «fonun Türkiye temsilcisi Selim Öztan'ın»: no person is its owner
        boolean somebody = NounForms.of(s.word(owner)).stream().anyMatch(lexicon::person);
        boolean thing = !s.is(owner, Kind.OTHER) && !somebody && (office(owner) || !subjects.upper(owner));
        boolean named = s.is(end, Kind.OTHER) && subjects.upper(end - 1) && (thing || another(end + 1, cue));
        boolean apart = (s.is(owner, Kind.OTHER) || named) && held && s.is(end, Kind.OTHER);
        return apart && according.owner(end) && end < cue ? end : owner;
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

    // «talimata uymayı reddettiğini»: what is refused is a deed, no words
    private static boolean refuses(Cues.Match match) {
        return match.has("np") && !match.has("wish");
    }

    private boolean thinks(int i) {
        String word = s.word(i);
        return somebody(i) || word.contains("ler") || word.contains("lar") || lexicon.holds(s, i, "self");
    }

    private boolean somebody(int i) {
        return NounForms.of(s.word(i)).stream().anyMatch(stem -> lexicon.person(stem) || lexicon.body(stem));
    }

    private boolean body(int i) {
        return NounForms.of(s.word(i)).stream().anyMatch(lexicon::body);
    }

    private boolean office(int i) {
        return NounForms.of(s.word(i)).stream().anyMatch(lexicon::heads);
    }
}
