package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.en.attribution.Complements.Complement;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;
import org.isnad.classifiers.en.attribution.Inflection.Form;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;

/** Reads the verbs of one English sentence that say someone told or thought something. */
final class VerbReading {
    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;
    private final Subjects subjects;
    private final Complements complements;
    private final EnglishEnds ends;
    private final Before before;
    private final Tellers tellers;
    private final SaidThrough through;
    private final HeardSaying heard;
    private final Silence silence;
    private final Hearsay hearsay;
    private final LedUpTo ledUp;
    private final SpeechActs acts;
    private final Passives passives;
    private final SaidBehind behind;
    private final Insertions insertions;
    private final AroundVerb around;
    private Optional<Part> subject = Optional.empty();
    private Optional<LastTold> lastTold = Optional.empty();

    VerbReading(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.subjects = syntax.subjects;
        this.ends = syntax.ends;
        this.complements = new Complements(s, syntax, ends);
        this.before = new Before(s, syntax, ends);
        this.tellers = tellers;
        this.hearsay = new Hearsay(s, syntax, lexicon, complements, ends, tellers);
        this.ledUp = new LedUpTo(s, syntax, lexicon, complements, tellers);
        this.around = new AroundVerb(s, syntax, subjects, tellers);
        this.acts = new SpeechActs(s, syntax, lexicon, tellers);
        this.silence = new Silence(s, syntax);
        this.insertions = new Insertions(s, syntax, subjects, complements, before, tellers);
        this.heard = new HeardSaying(s, syntax, lexicon, complements, before, tellers);
        this.through = new SaidThrough(s, syntax, lexicon, complements, before, tellers);
        this.behind = new SaidBehind(s, syntax, before, tellers);
        this.passives = new Passives(s, syntax, tellers, around, hearsay);
    }

    /** Who told last, and where what was told ends. */
    private record LastTold(Part who, int end) {}

    /** What the verb there tells, if it tells; remembers subjects for the verbs joined to it. */
    Optional<Told> at(int i) {
        boolean phrase = syntax.auxiliary(i) && lexicon.verbsAt(s, i).stream().anyMatch(cue -> cue.length() > 1);
        // "without giving | details"
        boolean object = s.is(i - 2, "without") && syntax.gerund(i - 1);
        if (object || (!syntax.verb(i) && !phrase)) {
            if (syntax.auxiliary(i) && !syntax.auxiliary(i - 1) && !syntax.adverb(i - 1)) {
                subjects.before(i).ifPresent(this::remember);
            }
            return heard.held(i);
        }
        List<Cue> cues = lexicon.verbsAt(s, i);
        int from = syntax.groupStart(i);
        Optional<Part> told = lastTold.filter(last -> last.end() == i - 1).map(LastTold::who);
        Optional<Told> act = acts.at(i, from, told.or(() -> subject));
        if (act.isPresent()) {
            subjects.before(from).ifPresent(this::remember);
            return act;
        }
        if (cues.isEmpty()) {
            if (syntax.finite(i)) {
                subjects.before(from).ifPresent(this::remember);
            }
            return hearsay.unknown(i, from, subjects);
        }
        VerbGroup group = new VerbGroup(from, i, i + cues.getFirst().length(), cues);
        Optional<Told> led = through.asked(new Part(from, group.to()));
        if (led.isPresent()) {
            return led;
        }
        if (group.to() > s.size()) {
            return Optional.empty();
        }
        boolean gerund = (syntax.gerund(i) && !syntax.finite(i)) || (s.is(from, "having") && from == i - 1);
        if (gerund) {
            return gerund(group);
        }
        boolean bare = syntax.participle(i) && !syntax.passive(from, i);
        if (bare && !s.is(i + 1, "by")) {
            return Optional.empty();
        }
        Optional<Told> noun = bare ? hearsay.nounBy(new Part(from, i + 1), group.manner()) : Optional.empty();
        if (noun.isPresent() || (bare && syntax.is(i, "showing"))) {
            return noun;
        }
        if (silence.keeps(group)) {
            // "declined to comment | but said"
            int neither = s.is(group.from() - 1, "neither") ? group.from() - 1 : group.from();
            subjects.before(neither)
                    .filter(who -> !s.is(group.from() - 1, "nor"))
                    .ifPresent(this::remember);
            return Optional.empty();
        }
        boolean feels = syntax.passive(from, i) && lexicon.adjective(s.word(i)).isPresent() && !s.is(i + 1, "by");
        if (feels) {
            return Optional.empty();
        }
        if (!syntax.passive(from, i)) {
            return active(group);
        }
        Optional<Part> what = subjects.before(from)
                .filter(part -> !around.adjective(part))
                .or(() -> around.claim(from))
                .or(() -> syntax.is(from - 1, "conjunction") ? subject : Optional.empty());
        what.ifPresent(this::remember);
        Part verb = new Part(from, group.to());
        Optional<Told> relayed = what.flatMap(who -> through.passive(verb, who).or(() -> heard.passive(verb, who)));
        return relayed.isPresent() ? relayed : passives.read(group, what);
    }

    private void remember(Part part) {
        // "would not say | who had signed it | but insisted": who signed does not
        if (s.is(part.from(), "who") && syntax.verb(part.from() - 1)) {
            return;
        }
        // "would not say whether | the firms | were under audit, citing": who would not say cites
        if (subject.isPresent() && (s.is(part.from() - 1, "whether") || s.is(part.from() - 1, "if"))) {
            return;
        }
        boolean empty = s.is(part.from(), "there") || s.is(part.from(), "it") || syntax.is(part.from(), "nobody");
        subject = empty ? Optional.empty() : Optional.of(part);
    }

    private Optional<Told> active(VerbGroup group) {
        if (s.is(group.from() - 1, "to")) {
            return ledUp.to(group.from(), group.to(), group.cues());
        }
        Optional<Part> own = subjects.before(group.from()).map(this::behindTold);
        Part verb = new Part(group.from(), group.to());
        Optional<Told> relayed = own.flatMap(who -> through.active(verb, who).or(() -> heard.active(verb, who)));
        if (relayed.isPresent()) {
            return relayed;
        }
        // "according to UN estimates"
        boolean ascribes = own.filter(who -> s.is(who.from(), "according")).isPresent();
        if (ascribes || own.filter(who -> syntax.is(who.from(), "nobody")).isPresent()) {
            return Optional.empty();
        }
        // "who for nine years | announced", "markets | reacted to": neither years nor markets tell
        if (own.filter(who -> around.silent(who, group)).isPresent()) {
            return Optional.empty();
        }
        Optional<Told> inCourt = own.flatMap(who -> hearsay.inCourt(verb, who, group.cues()));
        if (inCourt.isPresent()) {
            return inCourt;
        }
        // "…, as analysts predicted, and hinted", "condemned what he called a farce and said"
        own.filter(who -> !s.is(who.from() - 1, "as") && !s.is(who.from() - 1, "what"))
                .ifPresent(this::remember);
        // "began | by saying": the gerund tells
        boolean means = s.is(group.to(), "by")
                && syntax.gerund(group.to() + 1)
                && !lexicon.verbsAt(s, group.to() + 1).isEmpty();
        if (means && group.has("quote")) {
            return Optional.empty();
        }
        Optional<Told> summed = own.flatMap(who -> around.summed(who).map(part -> last(group, who, part)));
        if (summed.isPresent()) {
            return summed;
        }
        // "what he said | was | a recording"
        Optional<Told> gap = own.filter(who -> group.has("bare") && group.has("quote"))
                .flatMap(who -> around.what(who, group.to(), ends)
                        .map(part -> tell(group, who, part, Optional.empty(), "gap")));
        if (gap.isPresent()) {
            return gap;
        }
        int begin = own.map(Part::from).orElse(group.from()) - 1;
        boolean led = s.word(0).endsWith("ing") && own.isPresent() && s.is(around.addressed(group.to()), "that");
        if (group.has("quote") && !led && !(own.isEmpty() && goesOn(group)) && before.closes(begin) >= 0) {
            return own.isPresent()
                    ? before.quoted(begin, group.to()).map(part -> last(group, own.get(), part))
                    : inverted(group);
        }
        Optional<Told> turned =
                own.isEmpty() && group.has("plain") && around.saidLast(new Part(group.from(), group.to()), group.verb())
                        ? inverted(group)
                        : Optional.empty();
        if (turned.isPresent()) {
            return turned;
        }
        return complemented(group, own);
    }

    // "called it a lie and | the council | denounced it": what was told is no part of who tells next
    private Part behindTold(Part who) {
        int end = lastTold.map(LastTold::end).orElse(-1);
        boolean over = who.from() < end && end + 1 < who.to() && syntax.is(end, "conjunction");
        return over ? new Part(end + 1, who.to()) : who;
    }

    // by what stands behind the verb, else before it
    private Optional<Told> complemented(VerbGroup group, Optional<Part> own) {
        Optional<Part> who = own.or(() -> joined(group));
        // "as Hall observed, | the victor was not there"
        Optional<Told> as = own.filter(part -> s.is(part.from() - 1, "as") && s.is(group.to(), Kind.COMMA))
                .filter(part -> group.has("plain"))
                .flatMap(part -> before.clause(part, group.to()).map(content -> last(group, part, content)));
        if (as.isPresent()) {
            return as;
        }
        Optional<Told> inserted = own.flatMap(part -> insertions
                .behind(group, part)
                .flatMap(found -> first(group, part, found, "subject-verb"))
                .or(() -> insertions.before(group, part).map(content -> last(group, part, content))));
        if (inserted.isPresent()) {
            return inserted;
        }
        Optional<Complement> complement = complements.behind(group.to(), group.cues());
        if (who.isPresent() && complement.isPresent()) {
            return first(group, who.get(), complement.get(), own.isPresent() ? "subject-verb" : "verb-joined");
        }
        Optional<Told> object = own.flatMap(part -> ofObject(group, part));
        if (object.isPresent()) {
            return object;
        }
        Optional<Told> content = own.filter(it -> group.has("plain"))
                .filter(it ->
                        !s.is(it.from(), "who") && !(s.is(group.to(), "to") && !insertions.hearer(group.to() + 1)))
                .flatMap(it -> before.clause(it, insertions.addressed(group)).map(part -> last(group, it, part)));
        Optional<Told> found = own.isEmpty() ? inverted(group) : content;
        return found.isPresent() || who.isPresent() ? found : hearsay.elided(group, complement);
    }

    // "called it "useful", | said a further round was planned"
    private boolean goesOn(VerbGroup group) {
        return lastTold.filter(last -> last.end() == group.from() - 1).isPresent() && around.clause(group.to());
    }

    // "and called for": it has the subject of the verb before; ", and added that": that of the words that end there
    private Optional<Part> joined(VerbGroup group) {
        boolean and = syntax.is(group.from() - 1, "conjunction");
        boolean comma = s.is(group.from() - 1, Kind.COMMA) && (!s.is(group.from() - 2, Kind.CLOSE) || goesOn(group));
        int end = and && s.is(group.from() - 2, Kind.COMMA) ? group.from() - 2 : group.from() - 1;
        Optional<Part> teller = lastTold.filter(last -> last.end() == end || last.end() == group.from() - 1)
                .map(LastTold::who);
        // "if you doubt it, | compare": asked of the reader
        boolean asks = !and
                && group.from() == group.verb()
                && lexicon.forms(s.word(group.verb())).contains(Form.PLAIN)
                && !lexicon.forms(s.word(group.verb())).contains(Form.PAST);
        return (and || comma) && !asks ? teller.or(() -> subject) : Optional.empty();
    }

    // "a claim | monitors | dispute", "images | show | a crater", "that critics | say | would allow"
    private Optional<Told> ofObject(VerbGroup group, Part who) {
        int behind = group.to();
        if (Shapes.evidence(s, syntax, who.from(), who.to()) && group.has("that") && syntax.nounPhrase(behind)) {
            return Optional.of(tell(group, who, new Part(behind, ends.ofPhrase(behind)), Optional.empty(), "evidence"));
        }
        boolean gap = group.has("bare") && group.has("that") && syntax.finite(behind);
        if (gap && (s.is(who.from() - 1, "that") || syntax.is(who.from() - 1, "relative"))) {
            return Optional.of(tell(group, who, new Part(behind, ends.ofClause(behind)), Optional.empty(), "gap"));
        }
        boolean over = behind >= s.size() || s.is(behind, Kind.STOP) || s.is(behind, Kind.COMMA) || s.is(behind, "as");
        Optional<Part> object = over && (group.has("np") || group.has("that")) ? around.object(who) : Optional.empty();
        return object.map(part ->
                tell(group, new Part(Math.max(who.from(), part.to()), who.to()), part, Optional.empty(), "object"));
    }

    private Told last(VerbGroup group, Part who, Part content) {
        return tell(group, who, content, Optional.empty(), "content-before");
    }

    private Optional<Told> first(VerbGroup group, Part who, Complement found, String rule) {
        int content = found.content().from();
        if (around.neither(content)
                || around.nobody(found.content())
                || around.supposed(who, content)
                || (syntax.is(group.verb(), "quoting-verb")
                        && tellers.person(found.content())
                        && !around.owned(found.content()))) {
            return Optional.empty();
        }
        boolean mark = s.word(content).isEmpty() && !s.is(content, Kind.OPEN);
        if (mark && group.has("weak") && !group.has("to") && found.cueTo() == group.to()) {
            return Optional.empty();
        }
        VerbGroup wider = new VerbGroup(group.from(), group.verb(), found.cueTo(), group.cues());
        if (s.is(who.from() - 1, "what") && found.cueTo() == group.to()) {
            int open = s.is(content, "as") ? content + 1 : content;
            boolean quote = s.is(open, Kind.OPEN) && s.closing(open) > 0;
            Part called = new Part(content, quote ? s.closing(open) + 1 : ends.ofSubjectPhrase(content));
            return Optional.of(tell(wider, who, called, Optional.empty(), rule));
        }
        return Optional.of(tell(wider, who, found.content(), found.told(), rule));
    }

    // ", adding that …", "Pope Francis calling Christmas a sham", "began by saying"
    private Optional<Told> gerund(VerbGroup group) {
        int i = group.verb();
        if (silence.keeps(group) || s.is(i, "referring")) {
            return Optional.empty();
        }
        Optional<Complement> found = complements.behind(group.to(), group.cues());
        Optional<Told> spent = ledUp.spent(i, group.manner(), found.or(() -> ledUp.quotedBefore(group, before)));
        if (spent.isPresent()) {
            return spent;
        }
        boolean by = s.is(i - 1, "by") && syntax.verb(i - 2);
        // ", saying it had none | and | accusing the army"
        boolean more = s.is(i - 1, "and")
                && lastTold.filter(last -> last.end() == i - 1).isPresent();
        boolean apart = more || s.is(i - 1, Kind.COMMA) || s.is(i - 1, Kind.CLOSE) || s.is(i - 1, Kind.DASH);
        boolean clause = (apart || Shapes.paper(syntax, i - 1))
                && found.filter(it -> s.is(it.content().from(), "that")).isPresent();
        Optional<Part> aside = around.withWhom(group.from());
        boolean quotes = group.has("quote")
                && around.noun(i - 1)
                && found.filter(it -> s.is(it.content().from(), Kind.OPEN)).isPresent();
        boolean sure = by || clause || quotes || aside.isPresent() || (apart && group.has("quote"));
        if (found.isEmpty() || (group.has("weak") && !sure)) {
            return Optional.empty();
        }
        Complement complement = found.get();
        int from = by ? syntax.groupStart(i - 2) : group.from();
        Optional<Part> who =
                by ? subjects.before(from).or(() -> subject) : aside.or(() -> gerundSubject(group, complement, apart));
        // "there is no conflict with me | saying that"
        who = who.filter(part -> !syntax.is(part.from(), "nobody"));
        who.filter(part -> !by)
                .ifPresent(part -> lastTold =
                        Optional.of(new LastTold(part, complement.content().to())));
        return who.map(part -> tellers.told(
                part,
                new Part(from, complement.cueTo()),
                group.manner(),
                complement.content(),
                by ? "verb-by" : "verb-gerund"));
    }

    private Optional<Part> gerundSubject(VerbGroup group, Complement found, boolean apart) {
        int i = group.verb();
        if (group.from() == 0) {
            return around.laterSubject(found.content());
        }
        if (apart || syntax.is(i - 1, "gerund-lead")) {
            // ", citing polls" goes with the verb whose words end there
            Optional<Part> last = lastTold.filter(told -> told.end() == i - 1).map(LastTold::who);
            // "The mayor, | citing the cost, | said"
            boolean aside = last.isEmpty() && s.is(i, "citing") && !syntax.finiteWithin(0, i);
            return last.or(() -> aside ? subjects.before(i - 1) : subject);
        }
        return around.beside(group, found);
    }

    private Optional<Told> inverted(VerbGroup group) {
        Optional<Part> who = behind.who(group);
        Optional<Told> told = who.flatMap(part -> behind.told(group, part));
        told.flatMap(found -> who).ifPresent(this::remember);
        return told;
    }

    private Told tell(VerbGroup group, Part who, Part content, Optional<Part> told, String rule) {
        // "She argues that the drought explains the loss, and concedes": she does
        // "Ali said that he had won, SANA reported, and rejected": Ali does
        boolean within = lastTold.filter(last -> last.end() == content.to()).isPresent()
                && (rule.equals("content-before") || !tellers.known(who.from(), who.to()));
        if (!within) {
            lastTold = Optional.of(new LastTold(who, content.to()));
        }
        // "and then | said": together they join
        boolean linked = s.is(group.from(), "then") && s.is(group.from() - 1, "and");
        Part cue = new Part(linked ? group.from() + 1 : group.from(), group.to());
        Teller teller = tellers.teller(who, cue, group.manner());
        Optional<Told> heard = told.isEmpty() ? through.heard(cue, teller, content) : Optional.empty();
        if (heard.isPresent()) {
            return heard.get();
        }
        Source source = teller.source();
        boolean relays = source.named()
                && source.kind() == SourceKind.AGENCY
                && teller.manner() == Manner.SAID
                && s.word(group.verb()).startsWith("report");
        Teller carrier = relays ? teller.saying(teller.cue(), Manner.RELAYED) : teller;
        return new Told(tellers.content(content), List.of(carrier), EnglishGrammar.PREFIX + "." + rule);
    }
}
