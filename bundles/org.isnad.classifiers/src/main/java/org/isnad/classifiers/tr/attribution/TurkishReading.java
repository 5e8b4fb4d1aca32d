package org.isnad.classifiers.tr.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;

/** One Turkish sentence being read: at a cue, back to what is said and to who said it. */
final class TurkishReading {
    private static final int LONGEST_ORIGIN = 10;
    private static final int LONGEST_BETWEEN = 9;
    private static final Set<String> RELIED =
            Set.of("dayandirdi", "dayandiriyor", "dayandirmişti", "dayandirmakta", "dayandirmaktaydi");
    private static final Pattern PLURAL_OBJECT = Pattern.compile(".{3,}l[ae]r[iuü]");
    private static final Pattern INFINITIVE = Pattern.compile(".*m[ae]k");
    private static final Pattern CHARGE = Pattern.compile(".*m[ae]kl[ae]");

    private static final Cues.Match STANDS =
            new Cues.Match(1, 0, "", "", Manner.UNATTRIBUTED, Set.of("passive", "seen"));

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final TurkishSources subjects;
    private final SentenceStart starts;
    private final Participles participles;
    private final AccordingReading according;
    private final PassiveReading passives;
    private final ContentStart opening;
    private final ClauseBefore ends;
    private final WhoTells whoTells;
    private final Addressed addressed;
    private final Fronted fronted;
    private final CarriedWords carried;
    private final Verbless verbless;
    private final Untold untold;
    private final TurkishTellers tellers;

    TurkishReading(Sentence s, ClauseLexicon lexicon, Cues cues, Names names) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        Voices sources = new Voices(lexicon, names);
        this.subjects = new TurkishSources(s, lexicon, cues, names);
        this.participles = new Participles(s, lexicon, cues, subjects);
        this.starts = new SentenceStart(s, lexicon, cues, subjects);
        this.according = new AccordingReading(s, lexicon, cues, sources, subjects, starts::of);
        NestedReading nested = new NestedReading(s, lexicon, cues, sources, according, subjects);
        this.passives = new PassiveReading(s, lexicon, cues, sources, according, nested, starts::of);
        this.opening = new ContentStart(s, lexicon, cues);
        this.ends = new ClauseBefore(s, lexicon, cues, subjects);
        this.whoTells = new WhoTells(s, lexicon, cues, subjects, starts, opening, ends);
        this.addressed = new Addressed(s, lexicon, subjects);
        this.carried = new CarriedWords(s, lexicon, cues, sources, subjects, according, starts);
        this.verbless = new Verbless(
                s,
                lexicon,
                cues,
                according,
                new ThoseWords(s, lexicon, cues, sources, subjects, nested, starts),
                new Announced(s, lexicon, sources, subjects, starts::of),
                new RelativeReading(s, lexicon, cues, sources, subjects, according, nested, starts::of),
                new OwnedWords(s, lexicon, cues, sources, subjects, according, nested, starts),
                new InPrint(s, lexicon, cues, sources, according, starts));
        this.untold = new Untold(s, lexicon, cues, starts, according.basis(), carried, ends);
        this.fronted = new Fronted(s, lexicon, cues, sources, subjects, according, starts);
        this.tellers = new TurkishTellers(s, lexicon, cues, sources, subjects, according, nested, passives, names);
    }

    Optional<Told> at(int i) {
        if (according.words(i) > 0) {
            return according.at(i);
        }
        Optional<Told> verbless = this.verbless.at(i);
        if (verbless.isPresent()) {
            return verbless;
        }
        if (RELIED.contains(s.word(i))) {
            return according.relied(i, starts.of(i - 1));
        }
        boolean stands = lexicon.holds(s, i, "stands-in")
                && Endings.subjectClause(s.word(i - 1))
                && !Endings.fact(s.word(i - 1));
        if (stands && passives.papers().first(starts.of(i - 1), i - 1) >= 0) {
            return passives.at(i, STANDS);
        }
        Optional<Told> framed = this.verbless.framed(i);
        if (framed.isPresent() || cues.at(s, i).isEmpty()) {
            return framed.or(() -> this.verbless.named(i));
        }
        return untold.at(i)
                ? Optional.empty()
                : cues.at(s, i)
                        .filter(cue -> cue.has("passive") || !SentenceStart.participle(s, i))
                        // «emin | olduğunu (söyledi)»: he feels it and tells it
                        .filter(cue -> !cue.has("feels") || !s.word(i + 1).startsWith("ol"))
                        // «suçlamak | için (erken)»: nobody has done it
                        .filter(cue -> !INFINITIVE.matcher(cue.ending()).matches()
                                || !lexicon.holds(s, i + cue.length(), "purpose"))
                        .flatMap(cue -> cue.has("passive")
                                ? passives.at(i, cue)
                                : told(i, cue).map(told -> carried.by(i, cue, told)));
    }

    /** The same, each clause by whom it is from. */
    List<Told> parted(Told told) {
        return tellers.parted(told);
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
        return Optional.of(tellers.told(i, cue, new Part(from, i - 1), new Part(starts.of(comma - 1), comma)));
    }

    private Optional<Told> told(int i, Cues.Match cue) {
        if ((s.is(i - 1, "böyle") || s.is(i - 1, "öyle")) && cue.has("quote") && !s.is(i + cue.length(), Kind.COLON)) {
            return so(i, cue);
        }
        if (untold.neither(i) || (cue.participle() && untold.paper(i + cue.length()))) {
            return Optional.empty();
        }
        int last = ends.before(i, cue);
        // «mektubu köşesine taşıyan»: what stands in it is not told
        boolean paper = cue.manner() == Manner.RELAYED && cue.has("np") && lexicon.document(s.word(last));
        if (paper
                && Endings.accusative(s.word(last))
                && !lexicon.holds(s, last - 1, "about-noun")
                && !s.is(i + cue.length(), Kind.COLON)) {
            return Optional.empty();
        }
        // «birbirlerini | suçladı»: of what is not said
        if (s.word(last).startsWith("birbir")) {
            return Optional.empty();
        }
        // «itirazı haklı bulan (kurul)»: why it did something, no words of its own
        if (cue.participle() && cue.verb().startsWith("bul") && !Endings.fact(s.word(last))) {
            return Optional.empty();
        }
        // «hükümete tepki gösterdi»: to whom, not what
        if (cue.has("dative") && cue.has("likens") && addressed.somebody(last)) {
            return Optional.empty();
        }
        // «hükümetin "geri adım attığını" savundu»: the marks stand within a clause
        boolean charged = cue.has("charge") && CHARGE.matcher(s.word(last - 1)).matches();
        boolean fact = (cue.has("fact") && Endings.fact(s.word(last - 1))) || ends.partly(last, cue);
        // «kararı | "yanlış" (diye niteledi)»
        charged |= (cue.has("np") || cue.has("noted") || cue.has("judged")) && !cue.has("charge") && ends.object(last);
        if (s.is(last, Kind.CLOSE) && (fact || charged) && s.opening(last) > 0) {
            return Optional.of(clause(i, last, cue));
        }
        int based = relied(i, last, cue);
        if (based > 0) {
            return Optional.of(tellers.relying(clause(i, based, cue), based + 1, last));
        }
        if (s.is(last, Kind.CLOSE) && (cue.has("quote") || quotedObject(i, cue))) {
            return quoted(i, last, cue);
        }
        // «"…" sözleriyle | yaşadıklarını özetleyen»
        if (cue.has("fact") && cues.instrumental(s, last - 1) && s.is(last - 2, Kind.CLOSE)) {
            return Optional.empty();
        }
        // «adının açıklanmasını | istemedi»
        boolean unwilling = cue.verb().startsWith("isteme");
        boolean anonymous = (cue.participle() || unwilling) && anonymous(last);
        return last >= 0 && ends.ends(last, cue) && !anonymous && !answered(i, last, cue)
                ? Optional.of(clause(i, last, cue))
                : forward(i, last, cue)
                        .or(() -> Endings.finite(s.word(i + cue.length() - 1)) ? fronted.at(i, cue) : Optional.empty());
    }

    // «neden kapattığını | açıkladı: "…"»: the words behind the colon are told, not what they answer
    private boolean answered(int i, int last, Cues.Match cue) {
        int colon = i + cue.length();
        boolean quote = s.is(colon, Kind.COLON) && s.is(colon + 1, Kind.OPEN) && cue.has("quote");
        if (quote && lexicon.holds(s, last, "heard") && last == i - 1 && according.ablative(last - 1)) {
            return true;
        }
        for (int k = starts.of(last); quote && k < last; k++) {
            if (lexicon.holds(s, k, "question")) {
                return true;
            }
        }
        return false;
    }

    // «dedi ki …», «söyledi: …», «tamam dedi»
    private Optional<Told> forward(int i, int last, Cues.Match cue) {
        int behind = i + cue.length();
        if (s.is(behind, "ki") && behind + 2 < s.size() && (cue.has("quote") || cue.has("fact") || cue.has("dative"))) {
            int from = s.is(behind + 1, Kind.COMMA) || s.is(behind + 1, Kind.COLON) ? behind + 2 : behind + 1;
            Part who = whoTells.before(i, cue, starts.of(i));
            // «Dedi ki vali, …»
            Part after = who.empty() && i <= 1 ? subjects.subject(from, s.size(), true) : who;
            boolean inverted = who.empty() && !after.empty() && s.is(after.to(), Kind.COMMA);
            return Optional.of(
                    inverted
                            ? tellers.told(i, cue, after, new Part(after.to() + 1, s.size()))
                            : tellers.told(i, cue, who, new Part(from, s.size())));
        }
        if (s.is(behind, Kind.COLON) && cue.has("quote") && behind + 1 < s.size()) {
            Part who = whoTells.before(i, cue, starts.of(i));
            Part content = new Part(behind + 1, s.size());
            return tellers.passedOn(i, cue, who, content).or(() -> Optional.of(tellers.told(i, cue, who, content)));
        }
        Optional<Told> first =
                cue.has("quote") && Endings.finite(s.word(behind - 1)) ? inverted(i, cue) : Optional.empty();
        if (first.isPresent()) {
            return first;
        }
        return cue.has("plain") && last >= 1 ? plain(i, last, cue) : Optional.empty();
    }

    // «Söz verdi | Vali |: …»: the verb stands first
    private Optional<Told> inverted(int i, Cues.Match cue) {
        int from = i + cue.length();
        int colon = from;
        while (colon < s.size() && colon - from < LONGEST_BETWEEN && s.is(colon, Kind.WORD)) {
            colon++;
        }
        boolean begins = starts.of(i) == i && s.is(colon, Kind.COLON) && colon + 1 < s.size();
        return begins && subjects.phrase(from, colon)
                ? Optional.of(tellers.told(i, cue, new Part(from, colon), new Part(colon + 1, s.size())))
                : Optional.empty();
    }

    // «…olduğunu bir kaynağa dayandırarak (yazdı)»: index of the clause's last word, or -1
    private int relied(int i, int last, Cues.Match cue) {
        int clause = last - 1;
        boolean heard = lexicon.holds(s, last, "heard") && according.ablative(last - 1);
        boolean relies = (heard || lexicon.holds(s, last, "based")) && cue.has("fact");
        while (relies && clause > 0 && last - clause < LONGEST_ORIGIN && !ends.ends(clause, cue)) {
            clause--;
        }
        return relies && ends.ends(clause, cue) && clause + 1 < last && last < i ? clause : -1;
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
        int start = cue.participle() ? SentenceStart.ownWords(s, lexicon, starts.of(last), last) : starts.of(last);
        Optional<Part> quoting = participles
                .before(start, last)
                // «sözlerini aktaran | ajans»: it has from him what it tells
                .filter(part -> !according.basis().spoken(part.from() - 1));
        if (quoting.isPresent()) {
            Part told = new Part(afterComma(quoting.get().to()), last + 1);
            return tellers.told(i, cue, quoting.get(), addressed.without(told, cue));
        }
        Optional<Part> between = last + 1 < i ? subjects.between(last + 1, i) : Optional.empty();
        // «kardeşi | söylentileri (yalanladı)»: a paper it speaks of is none that tells
        boolean paper = cue.has("np")
                && lexicon.document(s.word(last))
                && PLURAL_OBJECT.matcher(s.word(last)).matches();
        int limit = paper ? last : last + 1;
        Part before = between.isPresent() ? new Part(start, start) : whoTells.source(i, start, limit, cue, true);
        before = copula(before, last) ? new Part(start, start) : before;
        Part who = between.orElse(before);
        boolean earlier = before.to() <= start;
        int content = before.empty() || before.from() >= i || earlier ? start : afterComma(before.to());
        while (!before.empty()
                && content < last
                && (lexicon.holds(s, content, "particle") || s.is(content, "ayrica"))) {
            content = afterComma(content + 1);
        }
        content = s.word(last).startsWith("bun") && lexicon.holds(s, last, "this")
                ? last
                : opening.of(content, last, !before.empty());
        Part told = new Part(Math.min(content, last), last + 1);
        return tellers.told(i, cue, who, addressed.without(told, cue));
    }

    // «hedefin örgüt mensubu olduğunu»: what somebody is tells nothing of who tells it
    private boolean copula(Part before, int last) {
        boolean is = s.word(last).startsWith("ol") || s.word(last).startsWith("bulun");
        return !before.empty() && before.to() == last && is;
    }

    private Optional<Told> quoted(int i, int close, Cues.Match cue) {
        int open = s.opening(close);
        int from = open < 0 ? starts.of(close) : open;
        int start = starts.of(from);
        Part who = open < 0 ? new Part(start, start) : whoTells.source(i, start, from, cue, false);
        if (who.empty() && !cue.speaker() && open > start) {
            who = participles.before(start, open).orElse(who);
        }
        if (who.empty() && !cue.speaker() && open > start) {
            who = whoTells.answering(start, open);
        }
        if (who.empty() && cue.has("with") && open >= 0) {
            who = participles.before(open, s.size()).orElse(who);
        }
        if (who.empty() && !cue.speaker()) {
            who = subjects.behind(i + cue.length(), cue.participle()).orElse(who);
        }
        // «bakanın "…" sözüyle (neyi kastettiğini)»: his words
        who = cue.length() == 1 && cue.has("with") && open > start && according.owner(open - 1)
                ? new Part(afterLastComma(start, open), open)
                : who;
        who = cue.ending().endsWith("erek") ? starts.owner(who, open, i).orElse(who) : who;
        int to = cue.has("wish") && close + 1 < i ? i : close + 1;
        int more = goesOn(who.from() > i ? who.to() : i + cue.length());
        Told told = tellers.told(i, cue, who, new Part(from, Math.max(to, more)));
        // «bir kaynağa dayanarak | "…"»
        int behind = afterComma(who.to());
        int basis = open > behind && !who.empty() ? according.basis().at(new Part(behind, open)) : -1;
        boolean relies = basis > behind && lexicon.holds(s, basis, "based") && !s.is(basis, "atifta");
        return Optional.of(relies && told.tellers().size() == 1 ? tellers.relying(told, behind, basis) : told);
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
        // «Adam | içinden, | …»
        int behind = starts.skipped(who.to(), last, "told-how");
        boolean first = !who.empty() && s.is(behind - 1, Kind.COMMA);
        int from = first ? behind : converb && comma > start ? comma + 1 : start;
        from = cue.has("that") && from < last ? opening.of(from, last, first) : from;
        if (from > last || s.is(i + cue.length(), Kind.COLON)) {
            return Optional.empty();
        }
        Part source = first && !cue.speaker()
                ? who
                : subjects.behind(i + cue.length(), cue.participle())
                        .filter(part -> !cue.speaker())
                        .orElse(new Part(from, from));
        return Optional.of(tellers.told(i, cue, source, addressed.without(new Part(from, last + 1), cue)));
    }

    private int afterLastComma(int from, int to) {
        int after = from;
        for (int k = from; k < to; k++) {
            after = s.is(k, Kind.COMMA) ? k + 1 : after;
        }
        return after;
    }

    private int afterComma(int i) {
        return s.is(i, Kind.COMMA) || s.is(i, Kind.COLON) ? i + 1 : i;
    }
}
