package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads whose the words quoted in the sentence before are: «"…" | Vali bu sözleri dün söyledi», «Bu sözler valiye ait». */
record ThoseWords(
        Sentence s,
        ClauseLexicon lexicon,
        Cues cues,
        Voices sources,
        TurkishSources subjects,
        NestedReading nested,
        SentenceStart starts) {
    private static final String RULE = TurkishGrammar.PREFIX + ".those-words";
    private static final int LONGEST = 12;

    /** Who said them, if «bu sözler» begins there; they stand for the words quoted. */
    Optional<Told> at(int i) {
        boolean it = s.is(i, "bunu") || s.is(i, "bunlari");
        if (it && lexicon.holds(s, i + 1, "who-said-it") && starts.of(i) == i) {
            return speaker(i);
        }
        if (!s.is(i, "bu") || !lexicon.holds(s, i + 1, "those-words")) {
            return Optional.empty();
        }
        return belongs(i)
                .or(() -> before(i))
                .or(() -> Endings.accusative(s.word(i + 1)) ? said(i) : Optional.empty())
                .map(teller -> new Told(s.span(i, i + 2), owned(i, teller), RULE));
    }

    // «Komutanın | bu sözlerini ajans (yayımladı)»: whose they are whom he quotes
    private List<Teller> owned(int i, Teller carrier) {
        int start = starts.of(i);
        return nested.owner(start, i)
                .filter(owner ->
                        owner.source().span().end() == s.get(i - 1).span().end())
                .map(owner -> List.of(
                        carrier.saying(carrier.cue(), Manner.RELAYED),
                        owner.saying(s.get(i + 1).span(), Manner.SAID)))
                .orElse(List.of(carrier));
    }

    // «Bunu | söyleyen |, görevli bir doktor»
    private Optional<Told> speaker(int i) {
        int from = s.is(i + 2, Kind.COMMA) ? i + 3 : i + 2;
        int to = from;
        while (to < s.size() && !s.is(to, Kind.STOP) && !s.is(to, Kind.COMMA)) {
            to++;
        }
        boolean whole = to == s.size() || s.is(to, Kind.STOP);
        return whole && to - from <= LONGEST && subjects.phrase(from, to)
                ? Optional.of(new Told(
                        s.span(i, i + 1),
                        List.of(sources.read(s, from, to).saying(s.get(i + 1).span(), Manner.SAID)),
                        RULE))
                : Optional.empty();
    }

    // «Bu sözler | Bakan Kaya'ya | ait»
    private Optional<Teller> belongs(int i) {
        for (int k = i + 3; k < Math.min(s.size(), i + LONGEST); k++) {
            if (lexicon.holds(s, k, "belongs")) {
                return Optional.of(sources.read(s, i + 2, k).saying(s.get(k).span(), Manner.SAID));
            }
        }
        return Optional.empty();
    }

    // «Bakan Kaya | bu sözleri mecliste | söyledi», «Bu sözleri | Bakan Kaya mecliste söyledi»
    private Optional<Teller> said(int i) {
        for (int k = i + 2; k < Math.min(s.size(), i + LONGEST); k++) {
            int verb = k;
            Optional<Cues.Match> cue = cues.at(s, k)
                    .filter(match -> !match.has("passive") && !match.has("mind") && Endings.finite(last(verb, match)));
            if (cue.isPresent()) {
                int start = starts.of(i);
                Part before = start < i ? subjects.subject(start, i, true) : new Part(i, i);
                Part who = before.empty() ? subjects.subject(i + 2, k, true) : before;
                Span words = s.span(k, k + cue.get().length());
                return Optional.of(who)
                        .filter(part -> !part.empty())
                        .map(part -> sources.read(s, part.from(), part.to())
                                .saying(words, cue.get().manner()));
            }
        }
        return Optional.empty();
    }

    private String last(int verb, Cues.Match match) {
        return s.word(verb + match.length() - 1);
    }

    // «Bakan Kaya'nın mecliste | söylediği | bu sözler», «… demeçte | yer alan | bu sözler»
    private Optional<Teller> before(int i) {
        int start = starts.of(i - 1);
        for (int cue = i - 1; cue >= Math.max(start, i - 2); cue--) {
            Optional<Cues.Match> match = cues.told(s, cue);
            if (match.isPresent() && cue + match.get().length() == i) {
                return nested.owned(start, cue, match.get());
            }
        }
        return s.is(i - 2, "yer") && s.is(i - 1, "alan")
                ? nested.owner(start, i - 2).map(teller -> teller.saying(s.span(i - 2, i), Manner.SAID))
                : Optional.empty();
    }

    /** The same for all sentences, with the words quoted before for those that stand for them; without them where nothing is quoted. */
    static List<List<Told>> joined(List<Sentence> sentences, List<List<Told>> told) {
        List<List<Told>> joined = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Optional<Span> quoted = i > 0 && told.get(i - 1).isEmpty()
                    ? quotation(sentences.get(i - 1), sentences.get(i))
                    : Optional.empty();
            joined.add(told.get(i).stream()
                    .flatMap(each -> each.rule().equals(RULE)
                            ? quoted
                                    .map(span -> new Told(span, each.tellers(), TurkishGrammar.PREFIX + ".quote"))
                                    .stream()
                            : Optional.of(each).stream())
                    .toList());
        }
        return joined;
    }

    // a sentence that is nothing but words quoted, in the same passage
    private static Optional<Span> quotation(Sentence before, Sentence now) {
        int close = before.is(0, Kind.OPEN) ? before.closing(0) : -1;
        boolean whole = close > 1 && (close == before.size() - 1 || before.is(close + 1, Kind.STOP));
        return whole && before.paragraph() == now.paragraph()
                ? Optional.of(before.span(0, close + 1))
                : Optional.empty();
    }
}
