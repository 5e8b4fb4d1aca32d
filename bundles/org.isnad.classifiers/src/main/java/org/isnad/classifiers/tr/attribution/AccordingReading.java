package org.isnad.classifiers.tr.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads «X'e göre» and «X'e dayandırdığı haberinde»: the source stands before its cue in the dative. */
final class AccordingReading {
    private static final int LONGEST_SOURCE = 16;
    private static final int LONGEST_BETWEEN = 5;
    private static final Pattern OWNED = Pattern.compile(".*(?:[iuü]n|l[ae]r)[iuü]n");
    private static final Pattern OWNER = Pattern.compile(".?(?:[iuü]n)?n?[iuü]n");
    private static final Pattern THEIRS = Pattern.compile(".{3,}(?<!l[ae]r)[iuü]nd[ae]n");
    private static final Pattern JOINED = Pattern.compile("(?:çik|yayi[mn]lan|yer al|al|bulun|dolaş|geç)[ae]n");
    private static final Pattern LEARNED = Pattern.compile(".*[nl][dt]iğin[ae]|.*[iuü][ln][dt][iuü]ğ[iuü]n[ae]");
    private static final Pattern HEARD_BY_NOBODY = Pattern.compile(".*[nl][ae]n");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Voices sources;
    private final TurkishSources subjects;
    private final IntUnaryOperator start;
    private final Cues cues;
    private final Basis basis;

    AccordingReading(
            Sentence s,
            ClauseLexicon lexicon,
            Cues cues,
            Voices sources,
            TurkishSources subjects,
            IntUnaryOperator start) {
        this.s = s;
        this.lexicon = lexicon;
        this.sources = sources;
        this.subjects = subjects;
        this.start = start;
        this.cues = cues;
        this.basis = new Basis(s, lexicon, sources, new Circumstances(s, lexicon, cues), this);
    }

    /** On whom words told are based. */
    Basis basis() {
        return basis;
    }

    /** Of how many words the cue is that stands there: «göre», «bakılacak olursa»; 0 if none does. */
    int words(int i) {
        boolean led = lexicon.holds(s, i, "according-lead") && s.word(i + 1).startsWith("olurs");
        return lexicon.holds(s, i, "according") ? 1 : led ? 2 : 0;
    }

    // «Reuters'in aktardığına göre», «yetkililere göre», «Reuters'in iki kaynağa dayandırdığı habere göre»
    Optional<Told> at(int i) {
        if (manner(s, i)) {
            return Optional.empty();
        }
        int to = i;
        int from = from(i);
        String last = s.word(i - 1);
        boolean telling = Endings.dative(last) && Endings.telling(last);
        boolean heard = lexicon.document(last) && lexicon.holds(s, i - 2, "heard") && ablative(i - 3);
        if (telling) {
            to--;
            // «yazarın | köşesinde | anlattığına», «yetkilinin | Reuters'a | söylediğine»
            while (to - 1 > from
                    && !owner(to - 1)
                    && !ablative(to - 1)
                    && i - to < LONGEST_BETWEEN
                    && between(to - 1)) {
                to--;
            }
        } else if ((heard && !HEARD_BY_NOBODY.matcher(s.word(i - 2)).matches())
                || (lexicon.document(last) && lexicon.holds(s, i - 2, "made") && owner(i - 3))) {
            to -= 2;
        }
        boolean dative = s.is(i - 1, Kind.OTHER) || last.endsWith("a") || last.endsWith("e");
        int behind = i + words(i);
        boolean parted = s.is(behind, Kind.COMMA) || s.is(behind, Kind.COLON) || s.is(behind, "ise");
        int content = parted ? behind + 1 : behind;
        if (from == i - 1 && lexicon.holds(s, from, "hearsay") && content < s.size()) {
            return Optional.of(hearsay(s.span(from, behind), content));
        }
        if (!dative
                || from >= to
                || to - from > LONGEST_SOURCE
                || content >= s.size()
                || (lexicon.holds(s, i - 1, "nosource") && !pronoun(i - 1))
                || (telling && !owner(to - 1) && !ablative(to - 1))) {
            return Optional.empty();
        }
        // «Edinilen bilgiye göre»: had from nobody who is named
        boolean had = from == i - 2
                && lexicon.document(last)
                && HEARD_BY_NOBODY.matcher(s.word(from)).matches()
                && lexicon.holds(s, from, "heard");
        if (had) {
            return Optional.of(hearsay(s.span(from, behind), content));
        }
        return Optional.of(new Told(
                s.trimmed(content, end(content)),
                tellers(from, to, i, telling, heard),
                TurkishGrammar.PREFIX + ".according"));
    }

    /** «tek firmaya göre düzenlendiği»: how something is done, told by nobody. */
    static boolean manner(Sentence s, int according) {
        String next = s.word(according + 1);
        return s.is(according + 1, Kind.WORD)
                && (Endings.subjectClause(next) || Endings.wish(next) || Endings.finite(next) || next.equals("hareket"))
                && !Character.isUpperCase(s.original(according + 1).charAt(0));
    }

    private List<Teller> tellers(int from, int to, int i, boolean telling, boolean heard) {
        boolean nobody = heard && HEARD_BY_NOBODY.matcher(s.word(i - 2)).matches();
        Teller source = nobody ? obtained(from, to) : sources.read(s, from, to);
        SourceKind kind = source.source().kind();
        boolean relays = kind == SourceKind.AGENCY || kind == SourceKind.OUTLET;
        boolean alone = to == from + 1 && (kind == SourceKind.DOCUMENT || people(from));
        Teller teller = source.saying(s.span(i, i + words(i)), relays ? Manner.RELAYED : Manner.SAID)
                .pointing(alone ? Teller.Pointing.PERHAPS : source.pointing());
        return (nobody
                        ? Optional.<List<Teller>>empty()
                        : (telling || heard) && ablative(to - 1) ? heard(from, to, i) : chain(from, to, i))
                .orElse(List.of(teller));
    }

    // «Kaynaklara (göre)»: perhaps those named before
    private boolean people(int i) {
        return NounForms.of(s.word(i)).stream().anyMatch(lexicon::heads);
    }

    // «kaynaklardan alınan | bilgiye»: words of those it was had from
    private Teller obtained(int from, int to) {
        Teller whole = sources.read(s, from, to);
        return whole.being(sources.read(s, from, to - 2)
                .source()
                .but()
                .span(whole.source().span())
                .build());
    }

    // «yazarın köşesinde anlattığına»: where, to whom and how
    private boolean between(int i) {
        String word = s.word(i);
        return s.is(i, Kind.OTHER)
                || subjects.upper(i)
                || lexicon.holds(s, i, "medium")
                || word.endsWith("a")
                || word.endsWith("e");
    }

    // «Ona göre, …»; but «ona göre (davranacak)»
    private boolean pronoun(int i) {
        boolean he = s.is(i, "ona") || s.is(i, "onlara") || s.is(i, "kendisine");
        return he && (i == 0 || !s.is(i - 1, Kind.WORD));
    }

    // «İddiaya göre …»
    private Told hearsay(Span cue, int content) {
        List<Teller> nobody = List.of(Voices.nobody(s, cue));
        return new Told(s.trimmed(content, end(content)), nobody, TurkishGrammar.PREFIX + ".according");
    }

    /** «Bakanın kanısınca …», «bakanın ifadesiyle …»: the owner of the word says it. */
    Optional<Told> owned(int i) {
        int content = s.is(i + 1, Kind.COMMA) ? i + 2 : i + 1;
        int from = from(i);
        if (from >= i || !owner(i - 1) || content >= s.size() || i - from > LONGEST_SOURCE) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, from, i).saying(s.get(i).span(), Manner.SAID);
        int close = s.is(content, Kind.OPEN) ? s.closing(content) : -1;
        int end = close > 0 && !lexicon.holds(s, i, "held-by") ? close + 1 : end(content);
        return Optional.of(new Told(s.trimmed(content, end), List.of(teller), TurkishGrammar.PREFIX + ".according"));
    }

    /** «Bakanın belirttiği gibi, …», «ajansın geçtiği üzere, …». */
    Optional<Told> as(int i, int cue) {
        int from = from(cue);
        int to = cue;
        while (to - 1 > from && !owner(to - 1) && cue - to < LONGEST_BETWEEN && between(to - 1)) {
            to--;
        }
        boolean parted = s.is(i + 1, Kind.COMMA);
        int content = parted ? i + 2 : i + 1;
        if (!(parted || s.is(i, "kadariyla")) || from >= to || !owner(to - 1) || content >= s.size()) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, from, to).saying(s.span(cue, i + 1), Manner.SAID);
        return Optional.of(
                new Told(s.trimmed(content, end(content)), List.of(teller), TurkishGrammar.PREFIX + ".according"));
    }

    // «Uzmana göre neden yağıştı|; fakat meslektaşları …»
    private int end(int content) {
        for (int i = content + 2; i < s.size(); i++) {
            i = s.is(i, Kind.OPEN) && s.closing(i) > 0 ? s.closing(i) : i;
            boolean parted = s.original(i).equals(";") && (told(i + 1) || another(i + 1));
            if (parted || (s.is(i, Kind.COMMA) && lexicon.holds(s, i + 1, "contrast") && told(i + 2))) {
                return i;
            }
        }
        return s.size();
    }

    // «…; | genelkurmay ise susuyor», «…; | yol ise kapalı»: what is otherwise
    private boolean another(int from) {
        int end = from;
        while (end < s.size() && s.is(end, Kind.WORD) && !s.is(end, "ise")) {
            end++;
        }
        // «…; | teslim edilmesi ise beklenmiyor»: the same goes on
        boolean deed = Endings.subjectWish(s.word(end - 1));
        return lexicon.holds(s, from, "contrast") || (s.is(end, "ise") && end > from && !deed);
    }

    // «…, ancak | iki uzman … savunuyor», «…; | şirkete göre …»: what another tells
    private boolean told(int from) {
        boolean told = false;
        for (int k = from; k < s.size(); k++) {
            k = s.is(k, Kind.OPEN) && s.closing(k) > 0 ? s.closing(k) : k;
            boolean tells = Endings.finite(s.word(k))
                    && cues.at(s, k)
                            .filter(cue -> !cue.has("passive") && !cue.participle())
                            .isPresent();
            told |= tells || lexicon.holds(s, k, "according");
        }
        return told;
    }

    // «ajansın tanıklardan aktardığına göre»
    private Optional<List<Teller>> heard(int from, int to, int cue) {
        int split = split(from, to);
        // «diplomattan öğrenildiğine»: by nobody
        if (split < 0 || LEARNED.matcher(s.word(to)).matches()) {
            return Optional.empty();
        }
        List<Teller> both = owned(from, split, to, s.get(cue).span(), s.get(to).span());
        SourceKind kind = both.getFirst().source().kind();
        // «muhalefet liderinin avukatından öğrendiğine»: his lawyer, it is not he who heard it
        boolean theirs = THEIRS.matcher(s.word(to - 1)).matches()
                && split == to - 2
                && kind != SourceKind.AGENCY
                && kind != SourceKind.OUTLET;
        return theirs ? Optional.empty() : Optional.of(both);
    }

    /** Index of the first owner's ending in the words there; -1 if there is none or nothing is left behind it. */
    int split(int from, int to) {
        for (int i = subjects.reasonEnd(from); i < to - 1; i++) {
            if (owner(i) && !s.is(i + 1, Kind.OTHER) && i + (s.is(i + 1, Kind.COMMA) ? 2 : 1) < to) {
                return printer(i, to);
            }
        }
        return -1;
    }

    // «Lübnan'ın | El Ahbar gazetesinin», «Le Monde'un | Beyrut muhabirinin»: where the paper is from, whose he is
    private int printer(int owner, int to) {
        int end = owner + 1;
        while (end < to && subjects.upper(end)) {
            end++;
        }
        boolean paper = end < to - 1
                && end > owner + 1
                && owner(end)
                && NounForms.of(s.word(end)).stream().anyMatch(stem -> lexicon.prints(stem) || lexicon.person(stem));
        return paper ? end : owner;
    }

    // the carrier without its ending where that is written apart, and whom it has it from
    List<Teller> owned(int from, int split, int to, Span cue, Span origin) {
        int end = s.is(split, Kind.OTHER) ? split : split + 1;
        int begin = behindJoined(s.is(split + 1, Kind.COMMA) ? split + 2 : split + 1, to);
        return List.of(
                sources.read(s, from, end).saying(cue, Manner.RELAYED),
                sources.read(s, begin, to).saying(origin, Manner.SAID));
    }

    // «(gazetesinde) çıkan ve | bir kaynağa (dayandırılan haberde)»
    int behindJoined(int from, int to) {
        for (int k = to - 1; k > from; k--) {
            if (lexicon.holds(s, k, "and") && JOINED.matcher(s.word(k - 1)).matches()) {
                return k + 1;
            }
        }
        return from;
    }

    // «tanıklardan»: whom it was heard from
    boolean ablative(int last) {
        String word = s.is(last, Kind.OTHER) ? s.get(last).folded() : s.word(last);
        if (lexicon.holds(s, last, "medium")) {
            return false;
        }
        return word.endsWith("dan") || word.endsWith("den") || word.endsWith("tan") || word.endsWith("ten");
    }

    // «Anadolu'nun Reuters'a dayandırdığı habere göre»
    private Optional<List<Teller>> chain(int from, int to, int cue) {
        int at = basis.at(new Part(from, to));
        int split = at < 0 ? -1 : split(from, at);
        return split < 0
                ? Optional.empty()
                : Optional.of(
                        owned(from, split, at, s.get(cue).span(), s.get(at).span()));
    }

    // somebody's telling, not "since": «Reuters'in», «yetkililerin»
    boolean owner(int last) {
        boolean suffix =
                s.is(last, Kind.OTHER) && OWNER.matcher(s.get(last).folded()).matches();
        // «Filistin»: a name takes its ending behind an apostrophe
        boolean name = subjects.upper(last)
                && !OWNED.matcher(s.word(last)).matches()
                && NounForms.of(s.word(last)).stream().noneMatch(lexicon::heads);
        return suffix || (!name && Endings.genitive(s.word(last)) && !lexicon.holds(s, last, "no-owner"));
    }

    private int from(int cue) {
        int begin = start.applyAsInt(cue - 1);
        int i = cue - 1;
        while (i > begin
                && cue - i <= LONGEST_SOURCE
                && (!s.is(i - 1, Kind.COMMA) || carrier(i - 1, cue))
                && !s.is(i - 1, Kind.COLON)
                && (!s.is(i - 1, Kind.CLOSE) || (lexicon.holds(s, i, "based") && s.opening(i - 1) > begin))
                && !(Endings.finite(s.word(i - 1)) && s.word(i - 1).length() > 4 && !subjects.upper(i - 1))) {
            i = s.is(i - 1, Kind.CLOSE) ? s.opening(i - 1) : i - 1;
        }
        return i;
    }

    // «Anadolu'nun, adını vermek istemeyen bir yetkiliye dayandırdığı habere göre»: the comma parts carrier and source
    private boolean carrier(int comma, int cue) {
        boolean based = false;
        for (int k = comma + 1; k < cue; k++) {
            based |= lexicon.holds(s, k, "based");
        }
        return based && comma > 0 && owner(comma - 1);
    }

    /** «Kanal, haberini diplomatik kaynaklara dayandırdı»: who relies on whom. */
    Optional<Told> relied(int i, int start) {
        Part who = subjects.subject(start, i, true);
        int object = who.empty() ? start : afterComma(who.to());
        while (lexicon.holds(s, object, "particle") || s.is(object, Kind.COMMA)) {
            object++;
        }
        int origin = object;
        while (origin < Math.min(i, object + 4) && !(s.is(origin, Kind.WORD) && Endings.accusative(s.word(origin)))) {
            origin++;
        }
        origin = afterComma(origin + 1);
        if (who.empty() || origin >= i) {
            return Optional.empty();
        }
        Span cue = s.get(i).span();
        Teller carrier = sources.read(s, who.from(), who.to());
        Teller named = carrier.head().isEmpty() ? carrier : carrier.pointing(Teller.Pointing.PERHAPS);
        return Optional.of(new Told(
                s.trimmed(object, origin),
                List.of(
                        named.saying(cue, Manner.RELAYED),
                        sources.read(s, origin, i).saying(cue, Manner.SAID)),
                TurkishGrammar.PREFIX + ".relied"));
    }

    private int afterComma(int i) {
        return s.is(i, Kind.COMMA) || s.is(i, Kind.COLON) ? i + 1 : i;
    }
}
