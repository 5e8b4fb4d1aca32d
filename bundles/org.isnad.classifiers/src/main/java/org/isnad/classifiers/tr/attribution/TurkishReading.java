package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.ClauseSources;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** One Turkish sentence being read: at a cue, back to what is said and to who said it. */
final class TurkishReading {
    private static final List<String> OBJECT_CLAUSE = List.of(
            "diğini",
            "tiğini",
            "duğunu",
            "tuğunu",
            "düğünü",
            "tüğünü",
            "cağini",
            "ceğini",
            "diklarini",
            "diklerini",
            "duklarini",
            "düklerini",
            "tiklarini",
            "tiklerini",
            "tuklarini",
            "tüklerini",
            "caklarini",
            "ceklerini",
            "masini",
            "mesini",
            "mayi",
            "meyi");
    private static final List<String> SUBJECT_CLAUSE = List.of(
            "diği", "tiği", "duğu", "tuğu", "düğü", "tüğü", "caği", "ceği", "dikleri", "diklari", "duklari", "düklerı",
            "caklari", "cekleri");
    private static final int LONGEST_SOURCE = 12;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final ClauseSources sources;

    TurkishReading(Sentence s, ClauseLexicon lexicon, Cues cues, Names names) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.sources = new ClauseSources(lexicon, names);
    }

    Optional<Told> at(int i) {
        if (s.is(i, "göre")) {
            return according(i);
        }
        return cues.at(s, i).flatMap(cue -> cue.has("passive") ? passive(i, cue) : told(i, cue));
    }

    private Optional<Told> told(int i, Cues.Match cue) {
        int last = i - 1;
        while (s.is(last, Kind.COMMA) || s.is(last, "diye") || s.is(last, "şeklinde")) {
            last--;
        }
        if (s.is(last, Kind.CLOSE) || (cue.has("plain") && s.is(last, Kind.OPEN))) {
            return quoted(i, last, cue);
        }
        boolean clause = ends(s.word(last), OBJECT_CLAUSE) && cue.has("clause");
        boolean plain = cue.has("plain") && last >= 1;
        if (!clause && !plain) {
            return Optional.empty();
        }
        int start = start(last);
        int sourceEnd = plain ? start : sourceEnd(start, last);
        int content = afterComma(sourceEnd);
        return content > last
                ? Optional.empty()
                : Optional.of(attribution(i, cue, new Part(start, sourceEnd), new Part(content, last + 1)));
    }

    private record Part(int from, int to) {}

    private Optional<Told> quoted(int i, int close, Cues.Match cue) {
        int open = s.is(close, Kind.CLOSE) ? s.opening(close) : -1;
        int start = start(open < 0 ? close : open);
        int from = open < 0 ? start : open;
        Part source = new Part(start, open < 0 ? start : sourceEnd(start, open));
        int after = i + cue.length();
        // «"…" dedi Yılmaz.»
        if (source.from() >= source.to() && s.is(after, Kind.WORD) && upper(after)) {
            int end = after;
            while (end < s.size() && s.is(end, Kind.WORD)) {
                end++;
            }
            source = new Part(after, end);
        }
        return Optional.of(attribution(i, cue, source, new Part(from, close + 1)));
    }

    private Told attribution(int i, Cues.Match cue, Part source, Part content) {
        Span span = s.span(i, i + cue.length());
        List<Teller> tellers = new ArrayList<>();
        int told = speakingTo(source);
        if (told > source.from() && told + 1 < source.to()) {
            tellers.add(sources.read(s, source.from(), told).saying(s.get(told).span(), Manner.RELAYED));
            tellers.add(sources.read(s, told + 1, source.to()).saying(span, cue.manner()));
        } else if (source.from() < source.to()) {
            tellers.add(sources.read(s, source.from(), source.to()).saying(span, cue.manner()));
        } else {
            tellers.add(elided(span, cue));
        }
        based(content).ifPresent(origin -> {
            Teller carrier = tellers.removeLast();
            tellers.add(carrier.saying(span, Manner.RELAYED));
            tellers.add(origin);
        });
        int from = basedEnd(content);
        return new Told(
                s.trimmed(from, content.to()), tellers, "tr.attribution." + (cue.has("clause") ? "clause" : "quote"));
    }

    // «Reuters'e konuşan iki yetkili»: the officials spoke to the agency
    private int speakingTo(Part source) {
        for (int k = source.from(); k < source.to(); k++) {
            if (s.is(k, "konuşan")) {
                return k;
            }
        }
        return -1;
    }

    private Teller elided(Span cue, Cues.Match match) {
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        Agreement agreement = match.plural() ? Agreement.MANY : Agreement.ONE;
        return new Teller(source, cue, match.manner(), Teller.Pointing.ELIDED, agreement, "", false);
    }

    // «Reuters, iki kaynağa dayandırdığı haberinde …»
    private Optional<Teller> based(Part content) {
        int at = basedAt(content);
        return at > content.from()
                ? Optional.of(
                        sources.read(s, content.from(), at).saying(s.get(at).span(), Manner.SAID))
                : Optional.empty();
    }

    private int basedAt(Part content) {
        for (int k = content.from(); k < Math.min(content.to(), content.from() + LONGEST_SOURCE); k++) {
            if (lexicon.holds(s, k, "based")) {
                return k;
            }
        }
        return -1;
    }

    private int basedEnd(Part content) {
        int at = basedAt(content);
        if (at < 0) {
            return content.from();
        }
        int next = s.word(at + 1).startsWith("haber") || s.is(at + 1, "bulunarak") ? at + 2 : at + 1;
        return Math.min(afterComma(next), content.to() - 1);
    }

    private Optional<Told> passive(int i, Cues.Match cue) {
        int last = i - 1;
        boolean clause = ends(s.word(last), SUBJECT_CLAUSE) || ends(s.word(last), OBJECT_CLAUSE);
        if (!clause && !s.is(last, Kind.CLOSE)) {
            return Optional.empty();
        }
        Span span = s.span(i, i + cue.length());
        Source source = Source.unnamed(span, span.in(s.text()), SourceKind.UNKNOWN);
        Teller nobody =
                new Teller(source, span, Manner.UNATTRIBUTED, Teller.Pointing.NOWHERE, Agreement.ANY, "", false);
        return Optional.of(new Told(s.trimmed(start(last), last + 1), List.of(nobody), "tr.attribution.passive"));
    }

    // «Reuters'in aktardığına göre», «yetkililere göre»
    private Optional<Told> according(int i) {
        int to = i;
        int from = start(i - 1);
        if (to - from > LONGEST_SOURCE || from >= to || lexicon.holds(s, i - 1, "nosource")) {
            return Optional.empty();
        }
        String last = s.word(i - 1);
        if (last.endsWith("ğina") || last.endsWith("ğine") || last.endsWith("ğuna") || last.endsWith("ğüne")) {
            to--;
        }
        boolean known = false;
        for (int k = from; k < to; k++) {
            known |= (upper(k) && k > from) || stem(k) || s.is(k, Kind.OTHER);
        }
        int content = afterComma(i + 1);
        if (!known || to <= from || content >= s.size()) {
            return Optional.empty();
        }
        Teller source = sources.read(s, from, to);
        SourceKind kind = source.source().kind();
        boolean relays = kind == SourceKind.AGENCY || kind == SourceKind.OUTLET;
        Teller teller = source.saying(s.get(i).span(), relays ? Manner.RELAYED : Manner.SAID);
        return Optional.of(new Told(s.trimmed(content, s.size()), List.of(teller), "tr.attribution.according"));
    }

    // a known noun with the dative's ending
    private boolean stem(int k) {
        String word = s.word(k);
        for (int cut = 0; cut <= 3 && cut < word.length(); cut++) {
            if (lexicon.heads(word.substring(0, word.length() - cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String word, List<String> endings) {
        return endings.stream().anyMatch(word::endsWith);
    }

    // where the sentence that ends there begins
    private int start(int last) {
        int i = Math.max(0, last);
        while (i > 0
                && !(s.is(i - 1, Kind.STOP) && !abbreviated(i - 1))
                && !cues.at(s, i - 1)
                        .filter(c -> c.length() == 1 && !c.has("plain"))
                        .isPresent()) {
            i--;
        }
        while (i < last && (lexicon.holds(s, i, "adverb") || s.is(i, Kind.COMMA) || s.is(i, Kind.DASH))) {
            i++;
        }
        return i;
    }

    private boolean abbreviated(int stop) {
        return s.word(stop - 1).length() <= 4 && stop > 0 && upper(stop - 1);
    }

    private int afterComma(int i) {
        return s.is(i, Kind.COMMA) || s.is(i, Kind.COLON) ? i + 1 : i;
    }

    // the source stands first: up to a comma, or as far as names and offices go
    private int sourceEnd(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + LONGEST_SOURCE); i++) {
            if (s.is(i, Kind.COMMA)) {
                return source(from, i) ? i : run(from, limit);
            }
            if (!s.is(i, Kind.WORD) && !s.is(i, Kind.OTHER) && !s.is(i, Kind.STOP)) {
                break;
            }
        }
        return limit - from <= LONGEST_SOURCE && s.is(limit, Kind.OPEN) && source(from, limit)
                ? limit
                : run(from, limit);
    }

    private boolean source(int from, int to) {
        boolean known = false;
        for (int i = from; i < to; i++) {
            known |= stem(i) || upper(i);
        }
        String last = s.word(to - 1);
        return known
                && !last.endsWith("ken")
                && !last.endsWith("arak")
                && !last.endsWith("erek")
                && !last.endsWith("da")
                && !last.endsWith("de");
    }

    private int run(int from, int limit) {
        int noun = -1;
        for (int i = from; i < Math.min(limit, from + LONGEST_SOURCE) && s.is(i, Kind.WORD); i++) {
            if (lexicon.heads(s.word(i))) {
                noun = i;
                break;
            }
        }
        int end = noun >= 0 ? noun + 1 : from;
        while (end < limit && (upper(end) || (s.is(end, Kind.STOP) && abbreviated(end)))) {
            end++;
        }
        boolean genitive = s.is(end, Kind.OTHER);
        return genitive ? from : end;
    }

    private boolean upper(int i) {
        return s.is(i, Kind.WORD) && Character.isUpperCase(s.original(i).charAt(0));
    }
}
