package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Attribution;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Link;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.work.Work;

/** The flow all attribution classifiers share: sentences, what each words, chains, lead, byline. */
public final class Attributions {
    private Attributions() {}

    public static List<Finding> find(Dossier dossier, Grammar grammar, Work work) {
        Names names = Names.of(dossier);
        List<Sentence> sentences = SentenceReader.read(dossier.report(), work);
        Optional<String> outlet = dossier.report().publication().outlet().map(Stated::value);
        sentences.replaceAll(sentence -> grammar.parted(sentence, outlet));
        Chains chains = new Chains(grammar);
        List<Attribution> found = new ArrayList<>();
        List<List<Told>> told = new ArrayList<>();
        for (Sentence sentence : sentences) {
            work.check();
            told.add(grammar.read(sentence, names));
        }
        List<List<Told>> joined = grammar.joined(sentences, told);
        for (int i = 0; i < joined.size(); i++) {
            chains.hear(grammar.heard(sentences.get(i), names), sentences.get(i).number());
            int at = sentences.get(i).number();
            grammar.doer(sentences.get(i), names).ifPresent(doer -> chains.meet(doer, at));
            if (joined.get(i).isEmpty()) {
                int number = sentences.get(i).number();
                grammar.cited(sentences.get(i), names).ifPresent(cited -> chains.resolve(cited, number, false));
            }
            for (Told each : joined.get(i)) {
                boolean himself = each.direct() || grammar.speaksForHimself(sentences.get(i), each);
                found.add(chains.resolve(each, sentences.get(i).number(), himself));
            }
        }
        List<Attribution> explained =
                Anonymity.in(grammar.prefix().substring(0, 2)).explained(sentences, found);
        List<Attribution> voiced = Lead.sameVoice(explained, grammar.prefix());
        return List.copyOf(behind(agency(dossier.report(), sentences, grammar, names), voiced, dossier, grammar));
    }

    private static Optional<Link> agency(Report report, List<Sentence> sentences, Grammar grammar, Names names) {
        Optional<Stated<String>> stated = report.publication().agency();
        if (stated.isPresent() && stated.get().span().isPresent()) {
            Span span = stated.get().span().get();
            Source source = Source.named(span, stated.get().value(), SourceKind.AGENCY);
            Optional<String> entity = names.longest(span, "agency").flatMap(mention -> mention.entity());
            Source known = entity.map(id -> source.but().entity(id).build()).orElse(source);
            return Optional.of(new Link(known, span, org.isnad.report.Manner.RELAYED));
        }
        return sentences.stream()
                .filter(sentence -> sentence.role() == Role.PARAGRAPH)
                .findFirst()
                .flatMap(first -> grammar.agency(first, names))
                .map(teller -> new Link(teller.source(), teller.cue(), teller.manner()));
    }

    private static List<Attribution> behind(
            Optional<Link> agency, List<Attribution> found, Dossier dossier, Grammar grammar) {
        if (agency.isEmpty()) {
            return found;
        }
        if (found.isEmpty()) {
            return whole(dossier.report(), agency.get(), grammar);
        }
        String words = agency.get().cue().in(dossier.report().text());
        return found.stream()
                .map(attribution -> fromAgency(attribution) || itsOwn(attribution, words, dossier.report())
                        ? attribution
                        : prefixed(attribution, List.of(agency.get()), attribution.rule()))
                .toList();
    }

    // one agency that cites another is named by its chain already
    private static boolean fromAgency(Attribution attribution) {
        return attribution.chain().getFirst().source().kind() == SourceKind.AGENCY;
    }

    // «مراسل الأناضول» in a report of its agency's
    private static boolean itsOwn(Attribution attribution, String agency, Report report) {
        Source first = attribution.chain().getFirst().source();
        return !first.span().equals(attribution.chain().getFirst().cue())
                && report.text()
                                .indexOf(
                                        agency,
                                        first.span().start(),
                                        first.span().end())
                        >= 0;
    }

    // nothing in the body is attributed: all of it is the agency's
    private static List<Attribution> whole(Report report, Link agency, Grammar grammar) {
        return report.body().stream()
                .map(Passage::span)
                .reduce(Span::union)
                .map(span -> new Attribution(span, List.of(agency), true, grammar.prefix() + ".byline"))
                .stream()
                .toList();
    }

    static Attribution prefixed(Attribution attribution, List<Link> prefix, String rule) {
        List<Link> chain = new ArrayList<>(prefix);
        chain.addAll(attribution.chain());
        return new Attribution(attribution.span(), chain, attribution.resolved(), rule);
    }
}
