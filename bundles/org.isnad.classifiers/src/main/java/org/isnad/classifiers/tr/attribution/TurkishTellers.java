package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Puts together what is told and the chain of those who tell it: subject, whom he has it from, whom he quotes. */
final class TurkishTellers {
    private static final Pattern RELAYING = Pattern.compile(
            "(?:yer|aktar|paylaş|hatirlat|animsat|yaz|duyur|naklet|nakled|taşi|yayimla|ekle|ilet|gündeme|ekrana).*");

    // «mektubunda»: his own
    private static final Pattern OWN = Pattern.compile(".*[iuü]nd[ae]");
    private static final int LONGEST_PAPER = 8;
    private static final int HEARD_REACH = 4;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final Voices sources;
    private final TurkishSources phrases;
    private final AccordingReading according;
    private final NestedReading nested;
    private final Conjuncts conjuncts;
    private final PassiveReading passives;
    private final Names names;

    TurkishTellers(
            Sentence s,
            ClauseLexicon lexicon,
            Cues cues,
            Voices sources,
            TurkishSources phrases,
            AccordingReading according,
            NestedReading nested,
            PassiveReading passives,
            Names names) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.sources = sources;
        this.phrases = phrases;
        this.according = according;
        this.nested = nested;
        this.conjuncts = new Conjuncts(s, lexicon, cues, nested);
        this.passives = passives;
        this.names = names;
    }

    /** What is told with the cue there, by its subject and whom that has it from. */
    Told told(int i, Cues.Match cue, Part subject, Part content) {
        Optional<Told> relayed = subject.empty() ? Optional.empty() : relayed(i, cue, subject, content);
        if (relayed.isPresent()) {
            return relayed.get();
        }

        Span span = s.span(i + cue.lead(), i + cue.length());
        // «İki kaynağa dayandırdığı haberinde | gazete, …»: it relies on them
        int relying = relying(subject);
        Part carrier = relying < 0 ? subject : new Part(relying + 2, subject.to());
        Part basis = according.basis().within(carrier);
        List<Teller> tellers = subjects(span, cue, carrier, basis);
        List<Teller> origins = new ArrayList<>(according.basis().tellers(content));
        if (relying > 0) {
            origins.add(sources.read(s, subject.from(), relying)
                    .saying(s.get(relying).span(), Manner.SAID));
        }
        if (!basis.empty()) {
            // «Haberi | iki yetkiliye dayandıran site»
            int first = carrier.from();
            boolean own = lexicon.holds(s, first, "anonymous") || lexicon.holds(s, first, "pointing");
            boolean object = lexicon.document(s.word(first)) || lexicon.holds(s, first, "this");
            int origin = object && Endings.accusative(s.word(first)) && !own ? first + 1 : first;
            origins.add(sources.read(s, origin, basis.from()).saying(s.span(basis.from(), basis.to()), Manner.SAID));
        }
        Part told = origins.isEmpty() || !basis.empty() || relying > 0
                ? content
                : new Part(according.basis().end(content), content.to());
        List<NestedReading.Inner> inner = conjuncts.differ(told)
                ? List.of()
                : nested.all(RELAYING.matcher(cue.verb()).matches() ? nested.relayed(told) : nested.in(told));
        inner.forEach(found -> origins.add(found.teller()));
        if (!origins.isEmpty()) {
            // «(dayandırdığı haberinde …) iddia etti»: who claims it does not only pass it on
            Teller relays = tellers.removeLast();
            tellers.add(cue.manner() == Manner.CLAIMED ? relays : relays.saying(span, Manner.RELAYED));
            tellers.addAll(origins);
        }
        Part said = inner.isEmpty() ? told : inner.getLast().content();
        return new Told(
                s.trimmed(said.from(), Math.max(said.from() + 1, said.to())),
                tellers,
                TurkishGrammar.PREFIX + (cue.has("plain") || s.is(said.from(), Kind.OPEN) ? ".quote" : ".clause"));
    }

    // «bir kaynağın "…" değerlendirmesine | yer verdi»: whose words they are
    private Optional<Told> relayed(int i, Cues.Match cue, Part subject, Part content) {
        boolean owned = cue.has("speech")
                && cue.length() > 1
                && content.to() == i
                && cues.speech(s, i)
                && !s.word(i + 1).startsWith("ekl")
                && RELAYING.matcher(s.word(i + 1)).matches();
        if (!owned) {
            return Optional.empty();
        }
        return nested.relayed(new Part(afterComma(subject.to()), i + 1)).map(inner -> {
            Teller carrier = sources.read(s, subject.from(), subject.to())
                    .saying(s.span(i + 1, i + cue.length()), Manner.RELAYED);
            return new Told(
                    s.trimmed(inner.content().from(), inner.content().to()),
                    List.of(carrier, inner.teller()),
                    TurkishGrammar.PREFIX + ".clause");
        });
    }

    /** «Yazar, bir bankacının görüşlerine yer verdi: "…"», «… şu sözlerini aktardı: "…"»: whose words behind the colon are. */
    Optional<Told> passedOn(int i, Cues.Match cue, Part before, Part content) {
        int comma = before.from();
        while (comma < before.to() && !s.is(comma, Kind.COMMA)) {
            comma++;
        }
        Part who = new Part(before.from(), comma);
        int noun = cues.speech(s, i) && cue.length() > 1 ? i : i - 1;
        int from = afterComma(who.to());
        while (lexicon.holds(s, from, "said-in") || lexicon.holds(s, from, "particle")) {
            from++;
        }
        int owner = lexicon.holds(s, noun - 1, "which-words") ? noun - 2 : noun - 1;
        boolean owned = cues.speech(s, noun) && !who.empty() && from <= owner && according.owner(owner);
        Optional<Told> heard = who.empty() ? Optional.empty() : heardWords(i, cue, who, content);
        if (heard.isPresent()) {
            return heard;
        }
        return owned
                ? Optional.of(new Told(
                        s.trimmed(content.from(), content.to()),
                        List.of(
                                sources.read(s, who.from(), who.to())
                                        .saying(s.span(noun + 1, i + cue.length()), Manner.RELAYED),
                                sources.read(s, from, owner + 1)
                                        .saying(s.get(noun).span(), Manner.SAID)),
                        TurkishGrammar.PREFIX + ".quote"))
                : Optional.empty();
    }

    // «(anne,) oğlundan son | işittiği | sözü (tekrarladı: "…")»: whom the words were heard from
    private Optional<Told> heardWords(int i, Cues.Match cue, Part who, Part content) {
        for (int k = i - 1; k > who.to() && i - k <= LONGEST_PAPER; k--) {
            int from = k;
            while (from > who.to() && k - from < HEARD_REACH && !according.ablative(from)) {
                from--;
            }
            boolean words =
                    lexicon.holds(s, k, "heard") && (cues.words(s, k + 1) || k == i - 1) && according.ablative(from);
            if (words) {
                Teller origin = sources.read(s, afterComma(who.to()), from + 1)
                        .saying(s.get(k).span(), Manner.SAID);
                Teller carrier = sources.read(s, who.from(), who.to())
                        .saying(s.span(i + cue.lead(), i + cue.length()), Manner.RELAYED);
                return Optional.of(new Told(
                        s.trimmed(content.from(), content.to()),
                        List.of(carrier, origin),
                        TurkishGrammar.PREFIX + ".quote"));
            }
        }
        return Optional.empty();
    }

    private List<Teller> subjects(Span span, Cues.Match cue, Part subject, Part basis) {
        List<Teller> tellers = new ArrayList<>();
        // «Haberde | adı verilmeyen bir danışman …»: the paper has it from him
        int paper = basis.empty() ? paper(subject) : -1;
        int given = given(paper + 1);
        Part source = paper >= 0
                ? new Part(given > 0 ? given : paper + 1, subject.to())
                : basis.empty() ? subject : new Part(basis.to(), subject.to());
        if (paper >= 0) {
            Span relaying = given > 0 ? s.span(paper + 1, given) : span;
            int passing = according.basis().passing(subject.from(), paper, true);
            tellers.add(
                    passing > 0
                            ? according.basis().passer(subject.from(), passing)
                            : sources.read(s, subject.from(), paper + 1).saying(relaying, Manner.RELAYED));
        }
        Part ahead = paper < 0 && basis.empty() ? ahead(subject) : new Part(0, 0);
        if (!ahead.empty()) {
            tellers.add(sources.read(s, ahead.from(), ahead.to()).saying(span, Manner.RELAYED));
        }
        // «sözcünün okuduğu | notta | başkan …»
        int note = subject.from() - 1;
        int first = note;
        while (first > 0 && (s.is(first - 1, Kind.WORD) || s.is(first - 1, Kind.OTHER))) {
            first--;
        }
        if (paper < 0 && ahead.empty() && note > 1 && passives.papers().at(note)) {
            int passing = according.basis().passing(first, note, true);
            if (passing == note - 1) {
                tellers.add(according.basis().passer(first, passing));
            }
        }
        if (source.empty()) {
            tellers.add(elided(span, cue));
        } else {
            Teller teller = sources.read(s, source.from(), source.to()).saying(span, cue.manner());
            // a bare name goes on as the one who had an office before
            tellers.add(belonging(teller, source).going(teller.head().isEmpty()));
        }
        return tellers;
    }

    // index of the word that relies on somebody, before the subject's own paper; -1 if none does
    private int relying(Part subject) {
        for (int k = subject.from() + 1; k < subject.to() - 2; k++) {
            if (lexicon.holds(s, k, "based") && passives.papers().at(k + 1)) {
                boolean prints = lexicon.outletAt(s, k + 2).isPresent() || lexicon.prints(s.word(subject.to() - 1));
                return prints || !owned(subject.from(), k) ? k : -1;
            }
        }
        return -1;
    }

    // «Haberde | …», «Gazetenin haberinde | …»: index of the paper; -1 if none stands there
    private int paper(Part subject) {
        for (int k = subject.from(); k < Math.min(subject.from() + LONGEST_PAPER, subject.to() - 1); k++) {
            boolean passed = according.basis().passing(subject.from(), k, true) == k - 1;
            if (k == subject.to() - 2 && !passed) {
                break;
            }
            boolean read = passives.papers().at(k)
                    && (passed || !lexicon.holds(s, k - 1, "made"))
                    && !lexicon.holds(s, k, "said-in");
            if (read) {
                // «Tutanakta imzası bulunan memur»: he stands in it, it tells nothing
                return given(k + 1) > 0 || !phrases.described(k + 1, subject.to()) ? k : -1;
            }
        }
        return -1;
    }

    // «Gazetenin eriştiği bir kriptoda, | büyükelçi …»: the paper before the comma in which he tells; empty if none
    // stands
    // there
    private Part ahead(Part subject) {
        int paper = subject.from() - 2;
        int from = paper;
        while (from > 0 && !s.is(from - 1, Kind.STOP) && !s.is(from - 1, Kind.COMMA) && !s.is(from - 1, Kind.CLOSE)) {
            from--;
        }
        boolean behind = !subject.empty()
                && paper >= 0
                && s.is(paper + 1, Kind.COMMA)
                && passives.papers().at(paper);
        boolean own = lexicon.holds(s, paper - 1, "made")
                || lexicon.holds(s, paper, "said-in")
                || lexicon.holds(s, paper, "told-at")
                || (OWN.matcher(s.word(paper)).matches() && !owned(from, paper));
        return behind && !own && (from == 0 || s.is(from - 1, Kind.STOP)) ? new Part(from, paper + 1) : new Part(0, 0);
    }

    private boolean owned(int from, int to) {
        for (int k = from; k < to; k++) {
            if (according.owner(k)) {
                return true;
            }
        }
        return false;
    }

    // «(Raporda) sözlerine yer verilen | bir hemşire»: index behind what lets somebody speak; -1 if nothing does
    private int given(int from) {
        // «ifadesine | başvurulan»
        if (from > 0 && lexicon.holds(s, from, "words") && s.word(from + 1).startsWith("başvur")) {
            return from + 2;
        }
        boolean given = from > 0
                && lexicon.holds(s, from, "words")
                && s.is(from + 1, "yer")
                && s.word(from + 2).startsWith("ver");
        return given ? from + 3 : -1;
    }

    // whom someone belongs to: the body named before what he is
    private Teller belonging(Teller teller, Part source) {
        if (teller.head().isEmpty()) {
            return teller;
        }
        // «gazeteye konuşan yetkililer»: perhaps those it was told of before
        boolean same = lexicon.prints(s.word(source.from()))
                && (s.word(source.from()).endsWith("a") || s.word(source.from()).endsWith("e"))
                && lexicon.holds(s, source.from() + 1, "speaking");
        if (same) {
            return teller.pointing(Teller.Pointing.PERHAPS);
        }
        // «adı açıklanmayan diplomat»: perhaps the one named before
        if (lexicon.holds(s, source.from(), "anonymous") && !lexicon.holds(s, source.to() - 2, "some")) {
            return teller.pointing(Teller.Pointing.PERHAPS);
        }
        // «vali», «yetkililer», «askeri kaynak»: perhaps one named before
        boolean known = source.to() == source.from() + 1 || phrases.definite(source);
        if (known && teller.pointing() == Teller.Pointing.NOWHERE) {
            return teller.pointing(Teller.Pointing.PERHAPS);
        }
        boolean somebody = switch (teller.source().kind()) {
            case PERSON, SPOKESPERSON, OFFICIAL, GROUP, UNKNOWN -> true;
            case ORGANISATION, AGENCY, OUTLET, DOCUMENT -> false;
        };
        if (!somebody || teller.source().affiliation().isPresent()) {
            return teller;
        }
        return names.first(
                        s.span(source.from(), source.to()),
                        mention -> mention.kind().equals("organisation")
                                || mention.kind().equals("ministry"))
                .map(mention -> teller.being(teller.source()
                        .but()
                        .affiliation(mention.entity().orElse(mention.name()))
                        .build()))
                .orElse(teller);
    }

    private Teller elided(Span cue, Cues.Match match) {
        Source one = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        Source source = match.plural() ? one.but().count(OptionalInt.empty()).build() : one;
        Agreement agreement = match.plural() ? Agreement.MANY : Agreement.ONE;
        Teller.Pointing pointing = match.speaker() ? Teller.Pointing.NOWHERE : Teller.Pointing.ELIDED;
        return new Teller(source, cue, match.manner(), pointing, agreement, "", false);
    }

    /** The same, each clause by whom it is from. */
    List<Told> parted(Told told) {
        return conjuncts.of(told);
    }

    /** The same, told by whom it has from those words. */
    Told relying(Told told, int from, int cue) {
        List<Teller> tellers = new ArrayList<>(told.tellers());
        Teller carrier = tellers.removeLast();
        tellers.add(carrier.saying(carrier.cue(), Manner.RELAYED));
        int when = according.basis().circumstances().over(from, cue - 1);
        tellers.add(sources.read(s, when, cue).saying(according.basis().cue(cue), Manner.SAID));
        return new Told(told.content(), tellers, told.rule());
    }

    private int afterComma(int i) {
        return s.is(i, Kind.COMMA) || s.is(i, Kind.COLON) ? i + 1 : i;
    }
}
