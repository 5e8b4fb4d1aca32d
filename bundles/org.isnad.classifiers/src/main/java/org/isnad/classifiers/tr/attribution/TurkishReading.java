package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.ClauseSources;
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

/** One Turkish sentence being read: at a cue, back to what is said and to who said it. */
final class TurkishReading {
    private static final int REACH = 4;
    private static final int LONGEST_ORIGIN = 10;
    private static final int LONGEST_BETWEEN = 9;
    private static final int LONGEST_ADVERBIAL = 24;
    // «raporu gizlemekle (suçladı)»
    private static final Pattern NEITHER = Pattern.compile(".*m[ae]di(?:ği|kleri|klari)");
    private static final Pattern UNSAID = Pattern.compile(".*m[ae](?:di|diler|dilar|miş)");
    private static final Pattern RELAYING = Pattern.compile(
            "(?:yer|aktar|paylaş|hatirlat|animsat|yaz|duyur|naklet|nakled|taşi|yayimla|ekle|ilet|gündeme|ekrana).*");
    private static final Pattern CHARGE = Pattern.compile(".*m[ae]kl[ae]");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final ClauseSources sources;
    private final TurkishSources subjects;
    private final SentenceStart starts;
    private final Participles participles;
    private final AccordingReading according;
    private final NestedReading nested;
    private final PassiveReading passives;
    private final ContentStart opening;
    private final RelativeReading relatives;
    private final Names names;
    private final ClauseBefore ends;
    private final WhoTells whoTells;
    private final Announced announced;

    TurkishReading(Sentence s, ClauseLexicon lexicon, Cues cues, Names names) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.sources = new ClauseSources(lexicon, names);
        this.subjects = new TurkishSources(s, lexicon, cues, names);
        this.participles = new Participles(s, lexicon, cues, subjects);
        this.starts = new SentenceStart(s, lexicon, cues, subjects);
        this.according = new AccordingReading(s, lexicon, sources, subjects, starts::of);
        this.nested = new NestedReading(s, lexicon, cues, sources, according, subjects);
        this.passives = new PassiveReading(s, lexicon, sources, according, nested, starts::of);
        this.opening = new ContentStart(s, lexicon, cues);
        this.relatives = new RelativeReading(s, lexicon, cues, according, nested, starts::of);
        this.names = names;
        this.ends = new ClauseBefore(s, lexicon, cues, subjects);
        this.whoTells = new WhoTells(s, lexicon, cues, subjects, starts, opening, ends);
        this.announced = new Announced(s, lexicon, sources, subjects, starts::of);
    }

    Optional<Told> at(int i) {
        if (s.is(i, "göre") || s.is(i, "bakilirsa")) {
            return according.at(i);
        }
        boolean held = lexicon.holds(s, i, "held-by");
        if (held || (lexicon.holds(s, i, "worded-by") && !s.is(i - 1, Kind.CLOSE))) {
            Optional<Told> owned = according.owned(i);
            if (owned.isPresent() || held) {
                return owned;
            }
        }
        if (lexicon.holds(s, i, "thus") && s.is(i + 1, Kind.COLON)) {
            return announced.thus(i);
        }
        if (s.word(i).matches("ait(?:ti|tir)?")) {
            return announced.belongs(i);
        }
        Optional<Told> relative = relatives.at(i);
        if (relative.isPresent()) {
            return relative;
        }
        if (s.word(i).matches("dayandir(?:di|iyor|mişti|makta|maktaydi)")) {
            return according.relied(i, starts.of(i - 1));
        }
        boolean means = s.word(i).equals("demek") && !s.word(i + 1).startsWith("ist");
        boolean neither = s.word(i).startsWith("doğrulama") // not to confirm says nothing
                || bothNot(i)
                || (lexicon.holds(s, i, "basis") && s.word(i + 1).endsWith("erek"))
                || (lexicon.holds(s, i + 1, "basis") && s.word(i + 2).endsWith("erek"))
                || (s.is(i, "ayni") && s.is(i + 2, "değil"))
                || s.is(i - 1, "ne")
                || (s.is(i - 1, "de") && s.is(i - 2, "ne"))
                || s.word(i).endsWith("maktan")
                || s.word(i).endsWith("mekten");
        if (means
                || neither
                || s.is(i, "yazar")
                || (s.is(i + 1, Kind.OTHER) && s.original(i + 1).startsWith("'"))) {
            return Optional.empty();
        }
        return cues.at(s, i).flatMap(cue -> cue.has("passive") ? passives.at(i, cue) : told(i, cue));
    }

    // «ne zaman … doğrulamadığı gibi reddetmedi (de)», «"Yorum yok" bile demedi»
    private boolean bothNot(int i) {
        return UNSAID.matcher(s.word(i)).matches()
                && NEITHER.matcher(s.word(i - 2)).matches()
                && s.is(i - 1, "gibi");
    }

    // «…, en azından gazete | böyle yazıyor»: the sentence before it is told
    private Optional<Told> so(int i, Cues.Match cue) {
        int comma = i - 2;
        while (comma > 1 && i - comma < LONGEST_BETWEEN && !s.is(comma, Kind.COMMA) && !s.is(comma, Kind.DASH)) {
            comma--;
        }
        int from = starts.skipped(comma + 1, i, "so-far");
        if (comma < 2 || i - comma >= LONGEST_BETWEEN || !subjects.phrase(from, i - 1)) {
            return Optional.empty();
        }
        return Optional.of(attribution(i, cue, new Part(from, i - 1), new Part(starts.of(comma - 1), comma)));
    }

    private Optional<Told> told(int i, Cues.Match cue) {
        if ((s.is(i - 1, "böyle") || s.is(i - 1, "öyle")) && cue.has("quote") && !s.is(i + cue.length(), Kind.COLON)) {
            Optional<Told> so = so(i, cue);
            if (so.isPresent()) {
                return so;
            }
        }
        int last = ends.before(i, cue);
        int behind = i + cue.length();
        // «hükümetin "geri adım attığını" savundu»: the marks stand within a clause
        boolean charged = cue.has("charge") && CHARGE.matcher(s.word(last - 1)).matches();
        boolean fact = cue.has("fact") && Endings.fact(s.word(last - 1));
        // «kararı | "yanlış" (diye niteledi)»
        charged |= (cue.has("np") || cue.has("noted")) && !cue.has("charge") && ends.object(last);
        if (s.is(last, Kind.CLOSE) && (fact || charged) && s.opening(last) > 0) {
            return Optional.of(clause(i, last, cue));
        }
        int based = relied(i, last, cue);
        if (based > 0) {
            return Optional.of(relying(clause(i, based, cue), based + 1, last));
        }
        if (s.is(last, Kind.CLOSE) && (cue.has("quote") || quotedObject(i, cue))) {
            return quoted(i, last, cue);
        }
        // «"…" sözleriyle | yaşadıklarını özetleyen»
        if (cue.has("fact") && cues.instrumental(s, last - 1) && s.is(last - 2, Kind.CLOSE)) {
            return Optional.empty();
        }
        boolean anonymous = cue.participle() && anonymous(last);
        if (last >= 0 && ends.ends(last, cue) && !anonymous) {
            return Optional.of(clause(i, last, cue));
        }
        if (s.is(behind, "ki") && behind + 2 < s.size() && (cue.has("quote") || cue.has("fact") || cue.has("dative"))) {
            int from = s.is(behind + 1, Kind.COMMA) || s.is(behind + 1, Kind.COLON) ? behind + 2 : behind + 1;
            Part who = whoTells.before(i, cue, starts.of(i));
            // «Dedi ki vali, …»
            Part after = who.empty() && i <= 1 ? subjects.subject(from, s.size(), true) : who;
            boolean inverted = who.empty() && !after.empty() && s.is(after.to(), Kind.COMMA);
            return Optional.of(
                    inverted
                            ? attribution(i, cue, after, new Part(after.to() + 1, s.size()))
                            : attribution(i, cue, who, new Part(from, s.size())));
        }
        if (s.is(behind, Kind.COLON) && cue.has("quote") && behind + 1 < s.size()) {
            return Optional.of(attribution(i, cue, whoTells.before(i, cue, starts.of(i)), new Part(behind + 1, s.size())));
        }
        return cue.has("plain") && last >= 1 ? plain(i, last, cue) : Optional.empty();
    }

    // «…olduğunu bir kaynağa dayandırarak (yazdı)»: index of the clause's last word, or -1
    private int relied(int i, int last, Cues.Match cue) {
        int clause = last - 1;
        boolean relies = lexicon.holds(s, last, "based") && cue.has("fact");
        while (relies && clause > 0 && last - clause < LONGEST_ORIGIN && !ends.ends(clause, cue)) {
            clause--;
        }
        return relies && ends.ends(clause, cue) && clause + 1 < last && last < i ? clause : -1;
    }

    private Told relying(Told told, int from, int cue) {
        List<Teller> tellers = new ArrayList<>(told.tellers());
        Teller carrier = tellers.removeLast();
        tellers.add(carrier.saying(carrier.cue(), Manner.RELAYED));
        tellers.add(sources.read(s, from, cue).saying(s.get(cue).span(), Manner.SAID));
        return new Told(told.content(), tellers, told.rule());
    }

    // «adının açıklanmasını istemeyen», «ismini vermek istemeyen»: why a source has no name
    private boolean anonymous(int last) {
        for (int i = last; i > Math.max(-1, last - 4); i--) {
            if (lexicon.holds(s, i, "anonymous")) {
                return true;
            }
        }
        return false;
    }

    // «"…" demek istiyorum»: what is wanted is to say it
    private boolean quotedObject(int i, Cues.Match cue) {
        return cue.has("wish") && s.is(i - 1, "demek");
    }

    private Told clause(int i, int last, Cues.Match cue) {
        int start = cue.participle() ? whoTells.behindComma(starts.of(last), last) : starts.of(last);
        Optional<Part> quoting = participles.before(start, last);
        if (quoting.isPresent()) {
            return attribution(
                    i, cue, quoting.get(), new Part(afterComma(quoting.get().to()), last + 1));
        }
        Optional<Part> between = last + 1 < i ? subjects.between(last + 1, i) : Optional.empty();
        Part before = between.isPresent() ? new Part(start, start) : whoTells.source(i, start, last + 1, cue, true);
        Part who = between.orElse(before);
        boolean earlier = before.to() <= start;
        int content = before.empty() || before.from() >= i || earlier ? start : afterComma(before.to());
        while (!before.empty()
                && content < last
                && (lexicon.holds(s, content, "particle") || s.is(content, "ayrica"))) {
            content = afterComma(content + 1);
        }
        content = opening.of(content, last, !before.empty());
        content = cue.has("charge") ? whoTells.charged(content, last) : content;
        return attribution(i, cue, who, new Part(Math.min(content, last), last + 1));
    }

    private Optional<Told> quoted(int i, int close, Cues.Match cue) {
        int open = s.opening(close);
        int from = open < 0 ? starts.of(close) : open;
        int start = starts.of(from);
        Part who = open < 0 ? new Part(start, start) : whoTells.source(i, start, from, cue, false);
        if (who.empty() && !cue.speaker() && open > start) {
            who = participles.before(start, open).orElse(who);
        }
        if (who.empty() && cue.has("with") && open >= 0) {
            who = participles.before(open, s.size()).orElse(who);
        }
        if (who.empty() && !cue.speaker()) {
            who = subjects.behind(i + cue.length(), cue.participle()).orElse(who);
        }
        int to = cue.has("wish") && close + 1 < i ? i : close + 1;
        int more = goesOn(who.from() > i ? who.to() : i + cue.length());
        return Optional.of(attribution(i, cue, who, new Part(from, Math.max(to, more))));
    }

    // «"…" dedi vali, | "…"»: index behind what is quoted more; 0 if nothing is
    private int goesOn(int comma) {
        boolean open = s.is(comma, Kind.COMMA) && s.is(comma + 1, Kind.OPEN);
        int close = open ? s.closing(comma + 1) : -1;
        boolean over = close + 1 >= s.size() || s.is(close + 1, Kind.STOP) || lexicon.holds(s, close + 1, "and");
        return close > 0 && over ? close + 1 : 0;
    }

    // «daha acıkmamışım diyerek», «… olmayacaktır" dedi», «tamam dedi»
    private Optional<Told> plain(int i, int last, Cues.Match cue) {
        int start = starts.of(last);
        boolean converb = cue.ending().endsWith("erek")
                || cue.ending().endsWith("ken")
                || cue.ending().endsWith("ip")
                || s.is(i, "diye");
        int comma = last;
        while (comma > start && !s.is(comma, Kind.COMMA)) {
            comma--;
        }
        Part who = subjects.subject(starts.skipped(start, last, "adverb"), last + 1, true);
        boolean first = !who.empty() && s.is(who.to(), Kind.COMMA);
        int from = first ? who.to() + 1 : converb && comma > start ? comma + 1 : start;
        from = cue.has("that") && from < last ? opening.of(from, last, first) : from;
        if (from > last || s.is(i + cue.length(), Kind.COLON)) {
            return Optional.empty();
        }
        Part source = first && !cue.speaker()
                ? who
                : subjects.behind(i + cue.length(), cue.participle())
                        .filter(part -> !cue.speaker())
                        .orElse(new Part(from, from));
        return Optional.of(attribution(i, cue, source, new Part(from, last + 1)));
    }

    private Told attribution(int i, Cues.Match cue, Part subject, Part content) {
        Span span = s.span(i + cue.lead(), i + cue.length());
        // «bir kaynağın "…" değerlendirmesine | yer verdi»: whose words they are
        boolean owned = cue.has("speech")
                && cue.length() > 1
                && content.to() == i
                && cues.speech(s, i)
                && RELAYING.matcher(s.word(i + 1)).matches();
        Optional<NestedReading.Inner> theirs = owned
                ? nested.relayed(new Part(afterComma(subject.empty() ? content.from() : subject.to()), i + 1))
                : Optional.empty();
        if (theirs.isPresent() && !subject.empty()) {
            Teller carrier = sources.read(s, subject.from(), subject.to())
                    .saying(s.span(i + 1, i + cue.length()), Manner.RELAYED);
            NestedReading.Inner inner = theirs.get();
            return new Told(
                    s.trimmed(inner.content().from(), inner.content().to()),
                    List.of(carrier, inner.teller()),
                    TurkishGrammar.PREFIX + ".clause");
        }
        List<Teller> tellers = new ArrayList<>();
        // «Haberde | adı verilmeyen bir danışman …»: the paper has it from him
        boolean paper = subject.to() > subject.from() + 2 && passives.paper(subject.from());
        int basis = based(subject);
        Part source = paper
                ? new Part(subject.from() + 1, subject.to())
                : basis > 0 ? new Part(basis + 1, subject.to()) : subject;
        if (paper) {
            tellers.add(sources.read(s, subject.from(), source.from()).saying(span, Manner.RELAYED));
        }
        if (source.empty()) {
            tellers.add(elided(span, cue));
        } else {
            Teller teller = sources.read(s, source.from(), source.to()).saying(span, cue.manner());
            // a bare name goes on as the one who had an office before
            tellers.add(belonging(teller, source).going(teller.head().isEmpty()));
        }
        List<Teller> origins = new ArrayList<>(according.based(content));
        if (basis > 0) {
            origins.add(
                    sources.read(s, subject.from(), basis).saying(s.get(basis).span(), Manner.SAID));
        }
        Part told = origins.isEmpty() || basis > 0 ? content : new Part(according.basedEnd(content), content.to());
        Optional<NestedReading.Inner> inner =
                RELAYING.matcher(cue.verb()).matches() ? nested.relayed(told) : nested.in(told);
        inner.ifPresent(found -> origins.add(found.teller()));
        if (!origins.isEmpty()) {
            Teller carrier = tellers.removeLast();
            tellers.add(carrier.saying(span, Manner.RELAYED));
            tellers.addAll(origins);
        }
        Part said = inner.map(NestedReading.Inner::content).orElse(told);
        return new Told(
                s.trimmed(said.from(), Math.max(said.from() + 1, said.to())),
                tellers,
                TurkishGrammar.PREFIX + (cue.has("plain") || s.is(said.from(), Kind.OPEN) ? ".quote" : ".clause"));
    }

    // «köylülere | dayanan | yerel radyo»: index of the word by which it says whom it has it from; -1 if it does not
    private int based(Part subject) {
        for (int k = subject.from() + 1; k < subject.to() - 1; k++) {
            if (s.word(k).equals("dayanan") && ends.addressee(k - 1)) {
                return k;
            }
        }
        return -1;
    }

    // whom someone belongs to: the body named before what he is
    private Teller belonging(Teller teller, Part source) {
        if (teller.head().isEmpty()) {
            return teller;
        }
        // «gazeteye konuşan yetkililer»: perhaps those it was told of before
        boolean same = lexicon.prints(s.word(source.from()))
                && s.word(source.from()).matches(".*[ae]")
                && lexicon.holds(s, source.from() + 1, "speaking");
        if (same) {
            return teller.pointing(Teller.Pointing.PERHAPS);
        }
        // «adı açıklanmayan diplomat»: perhaps the one named before
        if (lexicon.holds(s, source.from(), "anonymous") && !lexicon.holds(s, source.to() - 2, "some")) {
            return teller.pointing(Teller.Pointing.PERHAPS);
        }
        // «vali», «yetkililer»: perhaps one named before
        if (source.to() == source.from() + 1 && teller.pointing() == Teller.Pointing.NOWHERE) {
            return teller.pointing(Teller.Pointing.PERHAPS);
        }
        return names.within(s.span(source.from(), source.to())).stream()
                .filter(mention ->
                        mention.kind().equals("organisation") || mention.kind().equals("ministry"))
                .findFirst()
                .map(mention -> teller.being(teller.source()
                        .but()
                        .affiliation(mention.entity().orElse(mention.name()))
                        .build()))
                .orElse(teller);
    }

    private Teller elided(Span cue, Cues.Match match) {
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        Agreement agreement = match.plural() ? Agreement.MANY : Agreement.ONE;
        Teller.Pointing pointing = match.speaker() ? Teller.Pointing.NOWHERE : Teller.Pointing.ELIDED;
        return new Teller(source, cue, match.manner(), pointing, agreement, "", false);
    }

    private int afterComma(int i) {
        return s.is(i, Kind.COMMA) || s.is(i, Kind.COLON) ? i + 1 : i;
    }
}
