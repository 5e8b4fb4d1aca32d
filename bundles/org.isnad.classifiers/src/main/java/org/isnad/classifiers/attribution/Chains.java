package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/**
 * Writes out in full the chain of each attribution: looks up what anaphora and ellipses point at, and puts those that
 * stand inside another's content behind its chain. Remembers the tellers of one report.
 */
final class Chains {
    // how many sentences an elided teller may lie back; further back nobody knows who is meant
    private static final int ELLIPSIS_REACH = 4;
    private static final int MEMORY = 80;
    private static final Set<SourceKind> PEOPLE =
            Set.of(SourceKind.PERSON, SourceKind.SPOKESPERSON, SourceKind.OFFICIAL, SourceKind.GROUP);

    private final Grammar grammar;
    private final List<Known> known = new ArrayList<>();
    private final List<Attribution> inSentence = new ArrayList<>();
    private Optional<Known> met = Optional.empty();
    private int sentence = -1;

    Chains(Grammar grammar) {
        this.grammar = grammar;
    }

    // how a teller was met: spokenTo has said nothing itself, so nobody left out is meant by it; quoted speaks within
    // another's content
    private enum Voice {
        OWN,
        QUOTED,
        SPOKEN_TO
    }

    private record Known(List<Link> chain, Teller teller, int sentence, Voice voice) {}

    private record Step(List<Link> links, Teller teller, boolean resolved) {}

    /** What is told with its chain; {@code himself} if who tells it is not told of by whoever brought him before. */
    Attribution resolve(Told told, int inSentenceNumber, boolean himself) {
        if (sentence != inSentenceNumber) {
            sentence = inSentenceNumber;
            inSentence.clear();
        }
        // «نفى الحزب ما أشاعته جريدة»: who answers what others told passes nothing on
        boolean answered = told.rule().endsWith(".what-told");
        List<Link> outer = answered ? List.of() : outerChain(told.cue());
        List<Link> chain = new ArrayList<>();
        boolean resolved = true;
        List<Known> fresh = new ArrayList<>();
        for (Teller teller : told.tellers()) {
            Step step = apart(teller, step(teller, chain.isEmpty() && !himself), chain);
            resolved &= step.resolved();
            chain.addAll(step.links());
            chain.add(Settled.of(chain.removeLast(), step.teller().head()));
            if (fresh.isEmpty()) {
                putBehind(outer, chain);
            }
            fresh.add(new Known(
                    List.copyOf(chain),
                    step.teller(),
                    sentence,
                    outer.isEmpty() && !answered && !spokenOf(chain, step) ? Voice.OWN : Voice.QUOTED));
        }
        // "Reuters reported, citing police. It said": who cites is spoken of, not who is cited
        (told.rule().endsWith(".citing") ? fresh.reversed() : fresh).forEach(this::remember);
        Attribution attribution = new Attribution(told.content(), chain, resolved, told.rule());
        inSentence.add(attribution);
        return attribution;
    }

    // «כתבה כי הוא התקשר ואמר»: nobody tells of himself so
    private static Step apart(Teller teller, Step step, List<Link> chain) {
        boolean himself = !chain.isEmpty()
                && teller.pointing() != Teller.Pointing.NOWHERE
                && !teller.source().span().equals(teller.cue())
                && same(step.links().getLast().source(), chain.getLast().source());
        return himself ? new Step(List.of(link(teller, teller.source())), teller, false) : step;
    }

    // «המנהלת העידה כי סגן השר ביקש»: he is spoken of; whom a paper quotes speaks himself
    private boolean spokenOf(List<Link> chain, Step step) {
        int before = chain.size() - step.links().size() - 1;
        return grammar.goesOnWithWhoTellsOfOthers() && before >= 0 && person(chain.get(before));
    }

    // «מקור» is one too, though nobody says of which kind; no reporter
    private static boolean person(Link link) {
        Source source = link.source();
        // "Al-Sabah al-Jadid quotes an official as saying": a paper that no list knows
        return source.sector().filter(Sector.MEDIA::equals).isEmpty()
                && !(source.kind() == SourceKind.PERSON && source.named() && link.manner() == Manner.RELAYED)
                && (PEOPLE.contains(source.kind())
                        || (source.kind() == SourceKind.UNKNOWN && link.manner() != Manner.UNATTRIBUTED));
    }

    /** Remembers who was told, for words that mean them later. */
    void hear(List<Teller> told, int inSentenceNumber) {
        told.forEach(teller -> known.add(
                new Known(List.of(link(teller, teller.source())), teller, inSentenceNumber, Voice.SPOKEN_TO)));
    }

    /** Remembers whose deed a sentence begins with, for words right behind that leave out who tells. */
    void meet(Teller doer, int inSentenceNumber) {
        Link alone = link(doer, doer.source());
        met = Optional.of(new Known(List.of(alone), doer, inSentenceNumber, Voice.OWN));
    }

    private List<Link> outerChain(Span cue) {
        List<Link> nearest = List.of();
        int shortest = Integer.MAX_VALUE;
        for (Attribution outer : inSentence) {
            boolean around = outer.span().contains(cue) && (grammar.tellsThroughDenials() || !denied(outer));
            if (around && outer.span().length() < shortest) {
                nearest = outer.chain();
                shortest = outer.span().length();
            }
        }
        return nearest;
    }

    // "disputed the army's claim that": who disputes it passes nothing on
    private static boolean denied(Attribution outer) {
        return outer.chain().getLast().manner() == Manner.DENIED;
    }

    // whoever stands around it passes it on here, whatever he passed on before
    private static void putBehind(List<Link> outer, List<Link> chain) {
        if (outer.isEmpty()) {
            return;
        }
        int there = chain.size() - 1;
        while (there >= 0 && !same(chain.get(there).source(), outer.getLast().source())) {
            there--;
        }
        if (there < chain.size() - 1) {
            chain.subList(0, there + 1).clear();
            chain.addAll(0, outer);
        }
    }

    // only the first of its sentence comes through those of others, and only where they bring him
    private Step step(Teller teller, boolean first) {
        return switch (teller.pointing()) {
            case NOWHERE -> named(teller, first);
            case BACK, PERHAPS, ELIDED -> pointed(teller, first);
        };
    }

    private Step named(Teller teller, boolean first) {
        Optional<Known> described = find(known -> Described.definiteAgain(teller, known.teller()));
        if (described.isPresent()) {
            return again(teller, described.get(), first);
        }
        // «…, כך עולה ממזכר. במזכר נכתב»
        Optional<Known> read =
                find(known -> grammar.goesOnWithWhoTellsOfOthers() && Described.readAgain(teller, known.teller()));
        if (read.isPresent()) {
            return again(teller, read.get(), first);
        }
        Optional<Known> before = find(known -> (teller.source().named() && NamedAgain.by(teller, known.teller()))
                || sameWords(teller, known.teller()));
        if (before.isEmpty()) {
            return new Step(List.of(link(teller, teller.source())), teller, true);
        }
        Source fuller = NamedAgain.fuller(teller.source(), before.get().teller().source());
        List<Link> links = new ArrayList<>();
        // «وأضاف شكري», «وقال شكري»: still through whoever relayed the minister just before
        boolean near = sentence - before.get().sentence() <= ELLIPSIS_REACH;
        if (first && ((teller.continues() && near) || goesOn(teller, before.get()))) {
            links.addAll(through(before.get(), teller));
        }
        links.add(link(teller, fuller));
        return new Step(links, withSource(teller, fuller), true);
    }

    private Step again(Teller teller, Known before, boolean first) {
        Source source =
                before.teller().source().but().span(teller.source().span()).build();
        List<Link> links = new ArrayList<>(first ? through(before, teller) : List.of());
        links.add(link(teller, source));
        return new Step(links, withSource(teller, source), true);
    }

    // «اعتبر مسؤول …، ودعا إلى»: the sentence's own subject again
    private static boolean sameWords(Teller now, Teller before) {
        return now.continues() && now.source().span().equals(before.source().span());
    }

    private boolean goesOn(Teller teller, Known before) {
        boolean shorter = teller.source().span().length()
                < before.teller().source().span().length();
        return shorter && sentence - before.sentence() <= 2;
    }

    private Step pointed(Teller teller, boolean first) {
        boolean elided = teller.pointing() == Teller.Pointing.ELIDED;
        Optional<Known> worded = elided
                ? Optional.empty()
                : find(known -> Described.again(teller.source(), known.teller().source()));
        boolean joined = worded.filter(known ->
                        !known.teller().source().count().equals(teller.source().count()))
                .isPresent();
        Optional<Known> before = elided
                ? leftOut(teller)
                : worded.isPresent()
                        ? worded.filter(known -> !joined)
                        : find(known -> Described.repeats(
                                        teller.source(), known.teller().source()))
                                .or(() -> find(known -> grammar.answers(teller, known.teller())
                                        && !toldLater(teller, known)
                                        && Described.sameCountry(
                                                teller.source(), known.teller().source())));
        before = before.isPresent() && !elided ? aroundPaper(teller, before.get()) : before;
        Optional<Known> joint = before.isEmpty() && !elided
                ? worded.or(() -> find(
                        known -> Described.oneOf(teller.source(), known.teller().source())))
                : before;
        if (before.isEmpty() && joint.isPresent()) {
            List<Link> links = new ArrayList<>(first ? through(joint.get(), teller) : List.of());
            links.add(link(teller, teller.source()));
            return new Step(links, withSource(teller, teller.source()), true);
        }
        if (before.isEmpty()) {
            boolean byItself = teller.pointing() == Teller.Pointing.PERHAPS;
            // «אחת המתנדבות»: one of several is spoken of as one from now on
            boolean single = byItself
                    && teller.source().count().orElse(0) == 1
                    && teller.agreement().fits(Agreement.MANY);
            Teller itself = single ? teller.with(Agreement.ONE) : teller;
            return new Step(
                    List.of(link(teller, teller.source())),
                    byItself ? withSource(itself, teller.source()) : teller,
                    byItself);
        }
        Teller meant = before.get().teller();
        Source antecedent = meant.source();
        boolean pronoun = !teller.source().span().equals(teller.cue());
        Source source = elided && !pronoun
                ? antecedent
                : Described.counted(antecedent, teller)
                        .span(teller.source().span())
                        .build();
        List<Link> links = new ArrayList<>();
        // "The ministry", two sentences later: it speaks for itself
        boolean itself = antecedent.kind() == SourceKind.ORGANISATION
                && sentence - before.get().sentence() > 1;
        if (first && !(itself && !elided) && !(elided && overAnother(before.get(), teller))) {
            links.addAll(through(before.get(), teller));
        }
        links.add(link(teller, source));
        // one of several is spoken of as one from now on
        boolean one =
                !elided && source.count().orElse(0) == 1 && antecedent.count().orElse(2) > 1;
        Agreement agreement = one ? Agreement.ONE : meant.agreement().and(teller.agreement());
        Teller known = elided ? meant : meant.with(agreement);
        return new Step(links, withSource(known, source), true);
    }

    // «העיתון ציטט את הדוברת. המנכ"ל השיב. | היא הוסיפה»: another spoke since, whoever brought her brings no more
    private boolean overAnother(Known meant, Teller now) {
        return find(each -> each.voice() != Voice.SPOKEN_TO && each.sentence() < sentence)
                .filter(last -> last.sentence() > meant.sentence()
                        && !now.agreement().fits(last.teller().agreement()))
                .isPresent();
    }

    // «علم الموقع من مصدر أن الوزارة وجهت مذكرة تدعو إلى …. ووفق المصدر»: who told of the paper, not the paper
    private Optional<Known> aroundPaper(Teller teller, Known nearest) {
        boolean paper = nearest.voice() == Voice.QUOTED
                && nearest.teller().source().kind() == SourceKind.DOCUMENT
                && teller.source().kind() != SourceKind.DOCUMENT;
        Optional<Known> own = paper
                ? find(known -> known.voice() == Voice.OWN
                        && known.sentence() == nearest.sentence()
                        && grammar.answers(teller, known.teller()))
                : Optional.empty();
        return own.or(() -> Optional.of(nearest));
    }

    // «رأت الصحيفة أن …، مستشهدة بما قاله القائد | لقناة»: no word means whoever is told behind it
    private static boolean toldLater(Teller teller, Known known) {
        return known.voice() == Voice.SPOKEN_TO
                && known.teller().source().span().start()
                        > teller.source().span().start();
    }

    // «أوضحت الوزارة أن التحريات كشفت أن …. وأضافت»: the sentence's own teller before whom it quotes
    private Optional<Known> leftOut(Teller teller) {
        Optional<Known> last = find(known -> meansLeftOut(teller, known));
        // «השופטת דחתה את טענת הנאשם. היא הדגישה»: she, and not whoever it may be
        Optional<Known> nearest = last.filter(
                        known -> known.teller().agreement().equals(Agreement.ONE))
                .flatMap(any -> find(known -> known.sentence() == any.sentence()
                        && known.voice() == Voice.OWN
                        && !known.teller().agreement().fits(Agreement.THING)
                        && !known.teller().agreement().equals(Agreement.ONE)
                        && meansLeftOut(teller, known)))
                .or(() -> last);
        return nearest.filter(known -> known.voice() == Voice.QUOTED)
                .flatMap(inner -> find(known -> known.voice() == Voice.OWN
                        && known.sentence() == inner.sentence()
                        && !(sentence == known.sentence() && passesOn(known))
                        && meansLeftOut(teller, known)))
                .or(() -> nearest)
                .filter(told -> met.filter(doer -> doer.sentence() > told.sentence() && means(teller, doer))
                        .isEmpty())
                .or(() -> met.filter(doer -> means(teller, doer)));
    }

    // «המאמן הגיע באיחור. | לטענתו, …»
    private boolean means(Teller teller, Known doer) {
        // «היועץ העיד כי זה דרש»: a pronoun of his own sentence is another
        boolean leftOut = teller.source().span().equals(teller.cue());
        int since = sentence - doer.sentence();
        return since <= 1 && (since > 0 || leftOut) && meansLeftOut(teller, doer);
    }

    // «ذكر الموقع أن الشيخ قال إن …، داعيا إلى»: whom it quotes goes on
    private static boolean passesOn(Known known) {
        return media(known.chain().getLast());
    }

    private boolean meansLeftOut(Teller teller, Known known) {
        return known.voice() != Voice.SPOKEN_TO
                && sentence - known.sentence() < ELLIPSIS_REACH
                && teller.agreement().fits(known.teller().agreement())
                && (teller.head().isEmpty() || grammar.answers(teller, known.teller()));
    }

    private static Link link(Teller teller, Source source) {
        return new Link(source, teller.cue(), teller.manner());
    }

    private static Teller withSource(Teller teller, Source source) {
        return teller.being(source).pointing(Teller.Pointing.NOWHERE);
    }

    // «زعم مسؤول أن الشركة أبلغت …. ورفضت الشركة الاتهام»: what it says itself it says through nobody, unless media
    // tell it
    private static List<Link> through(Known before, Teller now) {
        List<Link> tellers = before.chain().subList(0, before.chain().size() - 1);
        boolean itself = before.voice() == Voice.QUOTED && now.pointing() != Teller.Pointing.ELIDED;
        // «הוועדים דרשו בחירות, כך נודע. הם מאשימים»: nobody brings more of them
        boolean nobody = tellers.stream().anyMatch(link -> link.manner() == Manner.UNATTRIBUTED);
        if (nobody) {
            return List.of();
        }
        return itself && !tellers.stream().allMatch(Chains::media) ? List.of() : tellers;
    }

    private static boolean media(Link link) {
        return switch (link.source().kind()) {
            case AGENCY, OUTLET, DOCUMENT -> true;
            // «הכתב הפוליטי»
            default -> link.source().sector().filter(Sector.MEDIA::equals).isPresent();
        };
    }

    private Optional<Known> find(Predicate<Known> wanted) {
        for (int i = known.size() - 1; i >= Math.max(0, known.size() - MEMORY); i--) {
            if (wanted.test(known.get(i))) {
                return Optional.of(known.get(i));
            }
        }
        return Optional.empty();
    }

    private void remember(Known teller) {
        // "the newspaper", never named: those behind still point at it
        if ((teller.teller().pointing() != Teller.Pointing.ELIDED
                        && teller.teller().source().kind() != SourceKind.UNKNOWN)
                || teller.teller().head().equals("source")) {
            known.add(teller);
        }
    }

    static boolean same(Source a, Source b) {
        if (a.entity().isPresent() && b.entity().isPresent()) {
            return a.entity().equals(b.entity());
        }
        // a source pointed at has the name and number of the one it points at, in other words
        return a.span().equals(b.span())
                || (a.named() == b.named()
                        && a.name().equals(b.name())
                        && a.kind() == b.kind()
                        && a.count().equals(b.count()));
    }
}
