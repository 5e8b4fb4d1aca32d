package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
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
import org.isnad.report.Span;

/** Reads passives that tell: «…diği öğrenildi», «raporda … belirtildi», «bir yetkili tarafından dile getirildi». */
final class PassiveReading {
    private static final int LONGEST_PAPER = 12;
    private static final Pattern TALKED = Pattern.compile("(?:konuş|söyle|fisilda|dile|tartiş|bekle).*");
    private static final int LONGEST_AGENT = 14;
    private static final int LONGEST_THEY = 4;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Voices sources;
    private final AccordingReading according;
    private final NestedReading nested;
    private final IntUnaryOperator start;
    private final AskedOf askedOf;
    private final PassiveAgents agents;
    private final Papers papers;
    private final PaperReading inPapers;

    PassiveReading(
            Sentence s,
            ClauseLexicon lexicon,
            Cues cues,
            Voices sources,
            AccordingReading according,
            NestedReading nested,
            IntUnaryOperator start) {
        this.s = s;
        this.lexicon = lexicon;
        this.sources = sources;
        this.according = according;
        this.nested = nested;
        this.start = start;
        this.askedOf = new AskedOf(s, lexicon, according);
        this.agents = new PassiveAgents(s, lexicon, cues, start);
        this.papers = new Papers(s, lexicon, cues, according, start);
        this.inPapers = new PaperReading(s, lexicon, cues, sources, according, nested, askedOf, papers, start);
    }

    /** The papers of the sentence. */
    Papers papers() {
        return papers;
    }

    /** What is told by the passive there. */
    Optional<Told> at(int i, Cues.Match cue) {
        if (s.is(i + cue.length(), "ki") && i + cue.length() + 1 < s.size()) {
            return Optional.of(nobody(s.span(i, i + cue.length()), i + cue.length() + 1, s.size()));
        }
        Optional<Told> based = based(i, cue);
        if (based.isPresent()) {
            return based;
        }
        int last = lexicon.holds(s, i - 1, "particle") ? i - 2 : i - 1;
        boolean noun = cue.nominal() && !Endings.factOf(s.word(last));
        // «haber | doğrulanmadı»: nothing is said
        boolean unsaid = cue.has("thing")
                && (cue.ending().startsWith("ma") || cue.ending().startsWith("me"));
        if (noun || unsaid || (cue.has("finite") && cue.participle())) {
            return Optional.empty();
        }
        while (last > 1 && lexicon.holds(s, last, "told-how") && clause(last - 1, cue)) {
            last--;
        }
        Optional<Told> given = inPapers.given(i, lexicon.holds(s, last, "about-noun") ? last - 1 : last, cue);
        if (given.isPresent()) {
            return given;
        }
        Optional<PassiveAgents.Agent> claimed = agents.claimed(i, cue);
        if (claimed.isPresent()) {
            return claimed.map(agent -> agent(cue, s.span(i, i + cue.length()), agent.who(), agent.content()));
        }
        Optional<Told> within = papers.at(last) ? within(i, last, cue) : Optional.empty();
        if (within.isPresent() || (cue.has("paper") && papers.at(last))) {
            return within;
        }
        int body = clause(last, cue) || by(last) || (s.is(last, Kind.OTHER) && by(last - 2)) ? -1 : body(last, cue);
        if (body > 0) {
            Part content = new Part(start.applyAsInt(contentEnd(body)), contentEnd(body) + 1);
            return Optional.of(agent(cue, s.span(i, i + cue.length()), new Part(body, last + 1), content));
        }
        // «bir koleksiyoncu tarafından | Cumhuriyet'e (ihbar edildi)»
        int by = s.is(last, Kind.OTHER) && s.is(last - 1, Kind.WORD) ? last - 2 : last;
        Optional<PassiveAgents.Agent> they = by(by) ? agents.before(by, cue) : agents.these(last, cue);
        if (by(by) || they.isPresent()) {
            return they.map(agent -> agent(cue, s.span(i, i + cue.length()), agent.who(), agent.content()));
        }
        return told(i, beforeHearer(last, cue), cue);
    }

    private Optional<Told> told(int i, int last, Cues.Match cue) {
        boolean clause = clause(last, cue);
        boolean quote = s.is(last, Kind.CLOSE) || s.is(last, "diye");
        boolean wish = Endings.subjectWish(s.word(last)) && !s.is(last, Kind.CLOSE);
        if (!clause && !quote && !wish) {
            int begin = start.applyAsInt(last);
            int paper = cue.has("thing") ? papers.first(begin, last) : -1;
            // «(açıklamada) | suçlamaların tamamı | reddedildi»
            if (paper > 0 && paper < last) {
                return Optional.of(inPapers.inPaper(s.span(i, i + cue.length()), begin, paper, last, cue));
            }
            Part thing = askedOf.thing(last, cue);
            Span asked = s.span(i, i + cue.length());
            Optional<Part> before =
                    cue.has("wish") && !Endings.oblique(s.word(last)) ? papers.shared(begin) : Optional.empty();
            if (before.isPresent()) {
                return before.map(sharing -> inPapers.again(cue, asked, sharing, new Part(begin, last + 1)));
            }
            // «(yolun açılacağı) | iddiası yalanlandı»
            int denied = cue.has("thing") ? agents.claimed(last) : -1;
            if (denied >= 0) {
                return Optional.of(nobody(asked, begin, denied + 1));
            }
            return thing.empty() ? Optional.empty() : Optional.of(nobody(asked, thing.from(), thing.to()));
        }
        Span span = s.span(i, i + cue.length());
        int begin = start.applyAsInt(last);
        int paper = papers.first(begin, last);
        boolean spoken = paper > begin
                && lexicon.holds(s, paper - 1, "made")
                && nested.in(new Part(begin, last + 1)).isPresent();
        if (paper >= 0 && !spoken) {
            return Optional.of(inPapers.inPaper(span, begin, paper, last, cue));
        }
        Optional<Part> before = papers.shared(begin);
        if (before.isPresent()) {
            return before.map(sharing -> inPapers.again(cue, span, sharing, new Part(begin, last + 1)));
        }
        int agent = begin;
        while (agent < last && agent - begin < LONGEST_AGENT && !by(agent)) {
            agent++;
        }
        if (agent > begin && agent < last && by(agent)) {
            return Optional.of(agent(cue, span, new Part(begin, agent), new Part(agent + 1, last + 1)));
        }
        return (wish && !cue.has("wish")) || cue.has("seen")
                ? Optional.empty()
                : Optional.of(by(span, askedOf.behind(own(begin, last, cue), last, cue), last, cue));
    }

    // «raporda …diği, | tanıkların beyanına dayanılarak | (anlatıldı)»: what is told stands before whom it is based on
    private Optional<Told> based(int i, Cues.Match cue) {
        int basis = lexicon.holds(s, i - 1, "based") && !s.word(i - 1).endsWith("ği") ? i - 1 : -1;
        int last = basis - 1;
        while (basis > 0 && last > 0 && basis - last < LONGEST_AGENT && !clause(last, cue)) {
            last--;
        }
        int from = s.is(last + 1, Kind.COMMA) ? last + 2 : last + 1;
        if (basis < 0 || last < 1 || !clause(last, cue) || from >= basis || start.applyAsInt(basis) > last) {
            return Optional.empty();
        }
        return told(i, last, cue).map(told -> {
            List<Teller> tellers = new ArrayList<>(told.tellers());
            tellers.add(sources.read(s, from, basis).saying(s.get(basis).span(), Manner.SAID));
            return new Told(told.content(), tellers, told.rule());
        });
    }

    // «geçen ay, | rüşvet aldığı iddia edilen (müdür)», «hisseler, | satılacağının öne sürülmesinin (ardından)»
    private int own(int begin, int last, Cues.Match cue) {
        return cue.participle() || cue.nominal() ? SentenceStart.ownWords(s, lexicon, begin, last) : begin;
    }

    // by nobody; «bakanın … söylediği öğrenildi»: by him, whoever heard it
    private Told by(Span span, int begin, int last, Cues.Match cue) {
        boolean talked = lexicon.holds(s, begin, "talked-in")
                && TALKED.matcher(cue.verb()).matches();
        // «Ankara | kulislerinde»
        int among = lexicon.holds(s, begin + 1, "among") ? begin + 1 : begin;
        int content = (talked || lexicon.holds(s, among, "among")) && among < last ? behindParticle(among + 1) : begin;
        int from = behindAside(content, last);
        Told nobody = nobody(span, from, last + 1);
        return nested.in(new Part(from, last + 1))
                .map(inner -> new Told(
                        s.trimmed(inner.content().from(), inner.content().to()),
                        List.of(nobody.tellers().getFirst(), inner.teller()),
                        nobody.rule()))
                .orElse(nobody);
    }

    private int behindParticle(int i) {
        return lexicon.holds(s, i, "particle") ? i + 1 : i;
    }

    private Told nobody(Span span, int from, int to) {
        Teller nobody = Voices.nobody(s, span);
        return new Told(s.trimmed(from, to), List.of(nobody), TurkishGrammar.PREFIX + ".passive");
    }

    // «… konuşulanlar bir yana, | üç bakanlığın …»
    private int behindAside(int from, int last) {
        for (int k = from + 1; k < last; k++) {
            if (s.is(k, Kind.COMMA)) {
                boolean aside = lexicon.holds(s, k - 1, "adverb-tail")
                        || lexicon.holds(s, k - 1, "among")
                        || Endings.when(s.word(k - 1));
                return aside ? k + 1 : from;
            }
        }
        return from;
    }

    // «yatırımcılara (duyuruldu)», «kendilerine (vadedilmiş)»
    private int beforeHearer(int last, Cues.Match cue) {
        int k = last;
        while (k > last - LONGEST_THEY && k > 0 && !ends(k, cue)) {
            String word = s.is(k, Kind.OTHER) ? s.get(k).folded() : s.word(k);
            if (!word.endsWith("a") && !word.endsWith("e") && !lexicon.holds(s, k, "between")) {
                return last;
            }
            k--;
        }
        return ends(k, cue) ? k : last;
    }

    private boolean ends(int k, Cues.Match cue) {
        boolean wish = cue.has("wish") && s.is(k, Kind.WORD) && Endings.subjectWish(s.word(k));
        return wish || clause(k, cue) || s.is(k, Kind.CLOSE);
    }

    // «…, dün gece | hükümet radyosundan (yalanlandı)»: index where the body begins that says it; -1 if none does
    private int body(int last, Cues.Match cue) {
        boolean ablative = according.ablative(last) && (s.is(last, Kind.OTHER) || organ(s.word(last)));
        int from = last;
        while (ablative && from > 1 && last - from < LONGEST_THEY && !stops(from - 1, cue)) {
            from--;
        }
        boolean told = ablative && from > 1 && stops(from - 1, cue);
        while (told && from < last && lexicon.holds(s, from, "between") && !organ(s.word(from))) {
            from++;
        }
        return told ? from : -1;
    }

    private boolean stops(int i, Cues.Match cue) {
        return s.is(i, Kind.COMMA) || s.is(i, Kind.CLOSE) || clause(i, cue) || lexicon.holds(s, i, "adverb");
    }

    private int contentEnd(int body) {
        int end = body - 1;
        while (end > 0
                && (s.is(end, Kind.COMMA) || lexicon.holds(s, end, "between") || lexicon.holds(s, end, "adverb"))) {
            end--;
        }
        return end;
    }

    private boolean organ(String word) {
        return lexicon.prints(word) || NounForms.of(word).stream().anyMatch(lexicon::body);
    }

    private boolean clause(int last, Cues.Match cue) {
        String word = s.word(last);
        return Endings.subjectClause(word)
                || ((lexicon.holds(s, last, "about") || (cue.has("gen") && lexicon.holds(s, last, "chance")))
                        && Endings.subjectClause(s.word(last - 1)))
                || (cue.has("dative") && Endings.dative(word))
                || (cue.has("ablative") && Endings.ablative(word))
                || ((cue.has("gen") || cue.nominal()) && Endings.factOf(word));
    }

    // «…diği, kurumun raporunda (yer aldı)»
    private Optional<Told> within(int i, int paper, Cues.Match cue) {
        int from = paper;
        while (from > 1 && paper - from < LONGEST_PAPER && !s.is(from - 1, Kind.COMMA) && !clauseEnd(from - 1)) {
            from--;
        }
        // «…diği, | içinde Türklerin bulunduğu bir ekibin çalışmasında»: the nearer clause describes
        int comma = from - 1;
        while (s.is(from, "bir") && comma > 1 && from - comma < LONGEST_PAPER && !s.is(comma, Kind.COMMA)) {
            comma--;
        }
        from = s.is(from, "bir") && s.is(comma, Kind.COMMA) && clauseEnd(comma - 1) ? comma + 1 : from;
        int last = s.is(from - 1, Kind.COMMA) ? from - 2 : from - 1;
        // «…dediği, | müdürün tuttuğu | tutanakta»: the clause before the paper describes it
        int parted = paper - 2;
        while (last == paper - 1 && parted > 1 && paper - parted < LONGEST_PAPER && !s.is(parted, Kind.COMMA)) {
            parted--;
        }
        if (last == paper - 1 && s.is(parted, Kind.COMMA) && clauseEnd(parted - 1)) {
            from = parted + 1;
            last = parted - 1;
        }
        // «verdiği | demeçte (yer alan)»: by whom the paper was made
        boolean made = last == paper - 1 && lexicon.holds(s, last, "made");
        boolean told = last > 0 && !made && (clauseEnd(last) || s.is(last, Kind.CLOSE));
        return told
                ? Optional.of(agent(
                        cue,
                        s.span(i, i + cue.length()),
                        new Part(from, paper + 1),
                        new Part(start.applyAsInt(last), last + 1)))
                : Optional.empty();
    }

    private boolean clauseEnd(int i) {
        return agents.clauseEnd(i);
    }

    private boolean by(int i) {
        return PassiveAgents.by(s, i);
    }

    private Told agent(Cues.Match cue, Span span, Part who, Part content) {
        Teller teller = sources.read(s, who.from(), who.to()).saying(span, PaperReading.manner(cue));
        return inPapers.telling(content, List.of(teller), ".agent");
    }
}
