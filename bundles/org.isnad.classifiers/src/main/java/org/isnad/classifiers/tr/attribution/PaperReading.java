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
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads what a passive says that a paper holds, and from whom the paper has it: «haberde bakanın … söylediği belirtildi». */
record PaperReading(
        Sentence s,
        ClauseLexicon lexicon,
        Cues cues,
        Voices sources,
        AccordingReading according,
        NestedReading nested,
        AskedOf askedOf,
        Papers papers,
        IntUnaryOperator start) {
    private static final int LONGEST_THEY = 4;
    private static final Pattern WHILE = Pattern.compile(".{3,}[ae]r[ae]k");

    // «iddianamede, tanığın "…" (şeklindeki) ifadesine | yer verildi»: whose words the paper gives
    Optional<Told> given(int i, int close, Cues.Match cue) {
        int open = s.is(close, Kind.CLOSE) && cue.length() > 1 && cues.speech(s, i) ? s.opening(close) : -1;
        int begin = open < 0 ? 0 : start.applyAsInt(open - 1);
        int paper = open < 0 ? -1 : papers.first(begin, open);
        int from = s.is(paper + 1, Kind.COMMA) ? paper + 2 : paper + 1;
        if (paper < 0 || from >= open) {
            return Optional.empty();
        }
        Teller carrier = again(printed(begin, paper), paper - begin);
        return nested.owner(from, open)
                .map(owner -> new Told(
                        s.span(open, close + 1),
                        List.of(
                                carrier.saying(s.span(i + 1, i + cue.length()), Manner.RELAYED),
                                owner.saying(s.get(i).span(), Manner.SAID)),
                        TurkishGrammar.PREFIX + ".paper"));
    }

    // «raporda … belirtildi ve | …»: the same paper tells more
    Told again(Cues.Match cue, Span span, Part paper, Part content) {
        Teller teller = printed(paper.from(), paper.to() - 1).saying(span, manner(cue));
        return telling(content, List.of(teller));
    }

    // «haberde, iki yetkiliye dayanılarak, …»
    Told inPaper(Span span, int begin, int paper, int last, Cues.Match cue) {
        int content = paper + 1;
        while (content < last && (lexicon.holds(s, content, "told-how") || s.is(content, Kind.COMMA))) {
            content++;
        }
        content = quoted(askedOf.behind(content, last, cue), last);
        List<Teller> printed = according.basis().printed(new Part(begin, paper));
        List<Teller> based = printed.isEmpty() ? according.basis().tellers(new Part(begin, paper)) : printed;
        // «kaynaklara dayanan | haberde»
        int lean = paper - 1;
        while (lean > begin && paper - lean < LONGEST_THEY && !lexicon.holds(s, lean, "leaning")) {
            lean--;
        }
        boolean leans = based.size() == 1 && lexicon.holds(s, lean, "leaning");
        Optional<Teller> origin = based.size() == 1 && lexicon.holds(s, paper - 1, "made-of")
                ? according.basis().origin(new Part(begin, paper))
                : Optional.empty();
        List<Teller> both = leans
                ? List.of(sources.read(s, lean + 1, paper + 1), based.getFirst())
                : origin.map(from -> List.of(sources.read(s, paper, paper + 1), from))
                        .orElse(based.size() == 2 ? based : List.of());
        int passing = according.basis().passing(begin, paper, false);
        if (passing > begin) {
            Teller other = sources.read(s, passing + 1, paper + 1).saying(span, manner(cue));
            return telling(
                    new Part(content, last + 1), List.of(according.basis().passer(begin, passing), other));
        }
        List<Teller> tellers = !both.isEmpty()
                ? List.of(both.getFirst().saying(span, Manner.RELAYED), both.getLast())
                : List.of(again(printed(begin, paper), paper - begin).saying(span, manner(cue)));
        Part told = new Part(content, last + 1);
        List<Teller> relied = !both.isEmpty() ? List.of() : according.basis().tellers(told);
        if (relied.size() == 1) {
            Teller carrier = tellers.getFirst();
            return telling(
                    new Part(according.basis().end(told), last + 1),
                    List.of(carrier.saying(span, Manner.RELAYED), relied.getFirst()));
        }
        return telling(told, tellers);
    }

    // «(başyazıda) … hatırlatılarak | "…" (deniyor)»: what is told besides is none of the words quoted
    private int quoted(int from, int last) {
        // «(kararda) …diği vurgulanarak | …diği (bildirildi)»
        for (int k = last - 1; k > from; k--) {
            boolean besides = WHILE.matcher(s.word(k)).matches()
                    && cues.at(s, k).filter(match -> match.has("passive")).isPresent();
            if (besides && Endings.subjectClause(s.word(k - 1))) {
                return s.is(k + 1, Kind.COMMA) ? k + 2 : k + 1;
            }
        }
        int open = s.is(last, Kind.CLOSE) ? s.opening(last) : -1;
        return open > from && WHILE.matcher(s.word(open - 1)).matches() ? open : from;
    }

    // «haberde bakanın … söylediği belirtildi»: the paper has it from him
    private Told telling(Part content, List<Teller> papers) {
        return telling(content, papers, ".paper");
    }

    // «bakanın … dediği, bir vekil tarafından aktarıldı»
    Told telling(Part content, List<Teller> papers, String rule) {
        List<NestedReading.Inner> inner = nested.all(content);
        List<Teller> tellers = new ArrayList<>(papers);
        inner.forEach(found -> {
            Teller carrier = tellers.removeLast();
            tellers.add(carrier.saying(carrier.cue(), Manner.RELAYED));
            tellers.add(found.teller());
        });
        Part said = inner.isEmpty() ? content : inner.getLast().content();
        return new Told(s.trimmed(said.from(), said.to()), tellers, TurkishGrammar.PREFIX + rule);
    }

    // «avukatları tarafından … iddia edildi»: whoever it is claims it
    static Manner manner(Cues.Match cue) {
        if (cue.has("claims")) {
            return Manner.CLAIMED;
        }
        return cue.manner() == Manner.UNATTRIBUTED ? Manner.SAID : cue.manner();
    }

    // «Bakanlıktan yapılan açıklamada»: its words are the body's that made it
    private Teller printed(int start, int paper) {
        Teller whole = sources.read(s, start, paper + 1);
        for (int k = start + 1; k < paper; k++) {
            if (s.is(k, "yapilan")) {
                Source body = sources.read(s, start, bodyEnd(start, k)).source();
                return whole.being(body.but().span(whole.source().span()).build());
            }
        }
        return whole;
    }

    // «Yazışmada …»: perhaps the one named before
    private static Teller again(Teller teller, int before) {
        boolean document = teller.source().kind() == SourceKind.DOCUMENT && before == 0;
        return document && teller.pointing() == Teller.Pointing.NOWHERE
                ? teller.pointing(Teller.Pointing.PERHAPS)
                : teller;
    }

    // «Bakanlıktan | dün akşam yapılan», «Emniyetten | konuya ilişkin yapılan»: behind the ending that says from whom,
    // where no name goes on
    private int bodyEnd(int start, int made) {
        for (int k = made - 1; k > start && !Character.isUpperCase(s.original(k).charAt(0)); k--) {
            // «avukatları | tarafından dün akşam yapılan»
            if (PassiveAgents.by(s, k)) {
                return k;
            }
            if (according.ablative(k - 1) && !PassiveAgents.by(s, k - 1)) {
                return k;
            }
        }
        return s.is(made - 1, "yazili") && made - 1 > start ? made - 1 : made;
    }
}
