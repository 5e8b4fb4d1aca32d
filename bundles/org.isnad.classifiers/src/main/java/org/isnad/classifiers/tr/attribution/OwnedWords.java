package org.isnad.classifiers.tr.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;
import org.isnad.report.Span;
import org.isnad.text.WordMemo;

/** Reads words quoted whose owner a noun names, without a verb of telling: «bakanın "…" açıklaması (tepki çekti)». */
record OwnedWords(
        Sentence s,
        ClauseLexicon lexicon,
        Cues cues,
        Voices sources,
        TurkishSources subjects,
        AccordingReading according,
        NestedReading nested,
        SentenceStart starts) {
    private static final String RULE = TurkishGrammar.PREFIX + ".quote";
    private static final int SHORTEST = 3;
    private static final int LONGEST_PAPER = 6;
    private static final WordMemo<Boolean> SHOWS = WordMemo.matching(
            "(?:oku|paylaş|yayi[mn]la|göster|çevir|dinlet|ilet|açikla|aktar|naklet|duyur|aç)(?:[dt][iuü]|miş|[iuü]yor|yor)(?:l[ae]r)?");
    private static final Set<String> WERE = Set.of("oldu", "olmuş", "olmuştu", "oluyor", "olur", "idi", "olacak");

    /** «Sanığın | son sözü | "…" oldu»: whose words follow; empty if the noun there has no owner. */
    Optional<Told> were(int i) {
        int open = lexicon.holds(s, i + 1, "particle") ? i + 2 : i + 1;
        int close = s.is(open, Kind.OPEN) ? s.closing(open) : -1;
        if (close < 0 || !WERE.contains(s.word(close + 1)) || !cues.saying(s, i)) {
            return Optional.empty();
        }
        int cue = i;
        while (cue > 0 && (lexicon.holds(s, cue - 1, "which-words") || lexicon.holds(s, cue - 1, "only"))) {
            cue--;
        }
        int from = starts.of(cue - 1);
        return according.owner(cue - 1)
                        && cue > from
                        && nested.person(from, cue).isPresent()
                ? Optional.of(told(s.span(open, close + 1), List.of(said(from, cue, s.span(cue, i + 1)))))
                : Optional.empty();
    }

    /** «Federasyonun "…" | açıklaması»: whose words stand before the noun; empty if they have no owner or are only a name. */
    Optional<Told> named(int i) {
        int close = lexicon.holds(s, i - 1, "about-noun") ? i - 2 : i - 1;
        int open = s.is(close, Kind.CLOSE) ? s.opening(close) : -1;
        boolean words = open > 0 && (sentence(open, close) || Endings.finite(s.word(close - 1)));
        if (!words || !cues.words(s, i)) {
            return Optional.empty();
        }
        int start = starts.of(open - 1);
        int from = start;
        for (int k = start; k < open; k++) {
            from = s.is(k, Kind.COMMA) ? k + 1 : from;
        }
        Span quote = s.span(open, close + 1);
        int begin = from;
        return nested.owner(from, open)
                .filter(owner ->
                        owner.source().span().end() == s.get(open - 1).span().end())
                .map(owner -> owner.saying(s.get(i).span(), Manner.SAID))
                .map(owner -> told(quote, carried(i, start, begin, owner)));
    }

    // several words, no name: «"Herkese Bir Fidan" (çağrısı)»
    private boolean sentence(int open, int close) {
        boolean lower = false;
        for (int k = open + 2; k < close; k++) {
            lower |= s.is(k, Kind.WORD) && !subjects.upper(k);
        }
        return lower && close - open > SHORTEST;
    }

    // «Mahkemenin kararı, | bilirkişinin "…" tespitine | dayanıyor», «şoförün "…" feryadı | kayıtlara | yansıdı»
    private List<Teller> carried(int i, int start, int from, Teller owner) {
        for (int k = i + 2;
                cues.saying(s, i) && k < Math.min(s.size(), i + LONGEST_PAPER) && s.is(k - 1, Kind.WORD);
                k++) {
            if (lexicon.holds(s, k, "in-print")
                    && (s.word(k - 1).endsWith("a") || s.word(k - 1).endsWith("e"))) {
                return List.of(said(i + 1, k, s.get(k).span()), owner);
            }
        }
        boolean rests = s.word(i + 1).startsWith("dayan") && from - 1 > start;
        return rests ? List.of(said(start, from - 1, s.get(i + 1).span()), owner) : List.of(owner);
    }

    /**
     * «Oda'nın mektubu, hekimlerin | çığlığıyla | bitiyor: "…"»: what is told in the paper's own frame; empty if nothing is.
     */
    Optional<Told> framed(int i) {
        int colon = i + 2;
        int start = starts.of(i);
        Part paper = subjects.subject(start, i, true);
        int from = s.is(paper.to(), Kind.COMMA) ? paper.to() + 1 : paper.to();
        boolean frames = cues.instrumental(s, i)
                && lexicon.holds(s, i + 1, "frames")
                && s.is(colon, Kind.COLON)
                && colon + 1 < s.size();
        return frames && !paper.empty() && from < i && according.owner(i - 1)
                ? Optional.of(told(
                        s.trimmed(colon + 1, s.size()),
                        List.of(
                                said(paper.from(), paper.to(), s.get(i + 1).span()),
                                said(from, i, s.get(i).span()))))
                : Optional.empty();
    }

    /** «Avukat, müvekkilinin gönderdiği mektubu | okudu: "…"»: whose words somebody shows; empty if he shows none. */
    Optional<Told> shown(int i) {
        int start = starts.of(i);
        Part who = SHOWS.of(s.word(i)) && s.is(i + 1, Kind.COLON) && i + 2 < s.size()
                ? subjects.subject(start, i, true)
                : new Part(start, start);
        int from = s.is(who.to(), Kind.COMMA) || lexicon.holds(s, who.to(), "particle") ? who.to() + 1 : who.to();
        for (int k = i - 1; !who.empty() && k > from; k--) {
            boolean shown = Endings.accusative(s.word(k)) && (cues.words(s, k) || lexicon.document(s.word(k)));
            int cue = shown && Endings.subjectClause(s.word(k - 1)) ? k - 1 : k;
            int owner = shown ? owner(from, cue) : -1;
            if (owner >= from) {
                return Optional.of(told(
                        s.trimmed(i + 2, s.size()),
                        List.of(
                                said(who.from(), who.to(), s.get(i).span()),
                                said(from, owner + 1, s.get(cue).span()))));
            }
        }
        return Optional.empty();
    }

    // «generalin | sözlerini», «müvekkilinin | cezaevinden gönderdiği (mektubu)»
    private int owner(int from, int cue) {
        for (int k = cue - 1; k >= from; k--) {
            if (according.owner(k)) {
                return k;
            }
            if (!s.is(k, Kind.WORD) && !s.is(k, Kind.OTHER)) {
                return -1;
            }
        }
        return -1;
    }

    private Teller said(int from, int to, Span cue) {
        return sources.read(s, from, to).saying(cue, Manner.SAID);
    }

    private static Told told(Span content, List<Teller> tellers) {
        return new Told(content, tellers, RULE);
    }
}
