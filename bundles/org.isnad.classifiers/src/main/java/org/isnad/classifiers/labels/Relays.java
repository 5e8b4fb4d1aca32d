package org.isnad.classifiers.labels;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.report.Attribution;
import org.isnad.report.Dossier;
import org.isnad.report.Link;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.Phrases;
import org.isnad.text.Sentences;

/** Finds whom a report relays: another outlet or agency that its headline or lead says has told it. */
final class Relays {
    private final Report report;
    private final List<Attribution> attributions;
    private final ReportCues cues;

    Relays(Dossier dossier, ReportCues cues) {
        this.cues = cues;
        report = dossier.report();
        attributions = dossier.findings(Attribution.class);
    }

    /** The words that name it, in the lead's chains or beside a word for reporting. */
    Optional<Span> teller(List<Passage> lead) {
        List<Passage> telling = telling(lead);
        return chains(telling).or(() -> words(telling));
    }

    /** The passages of the lead in which a relay may be told. */
    List<Passage> telling(List<Passage> lead) {
        // an agency reports what papers write as it reports all else, unless its headline names one
        if (fromAnAgency()) {
            return lead.stream()
                    .filter(passage -> passage.role() == Role.HEADLINE)
                    .toList();
        }
        // who speaks in the opening is not relayed by a paper that comes after him
        return spoken(lead) ? lead.subList(0, opening(lead)) : lead;
    }

    private boolean fromAnAgency() {
        return report.publication().agency().isPresent()
                || attributions.stream()
                        .map(told -> told.chain().getFirst())
                        .filter(link -> link.source().kind() == SourceKind.AGENCY && byline(link))
                        .anyMatch(link -> report.passages().stream()
                                .anyMatch(passage -> passage.role() == Role.DATELINE
                                        && passage.span().contains(link.cue())));
    }

    private Optional<Span> chains(List<Passage> lead) {
        return attributions.stream()
                .filter(told -> within(lead, told.span()))
                .flatMap(told -> told.chain().stream()
                        .filter(Predicate.not(Relays::byline))
                        .limit(1))
                .map(Link::source)
                .filter(source -> source.kind() == SourceKind.OUTLET || source.kind() == SourceKind.AGENCY)
                .filter(source -> !own(source))
                .findFirst()
                .map(Source::span);
    }

    private static boolean within(List<Passage> lead, Span span) {
        for (Passage passage : lead) {
            if (passage.span().contains(span)) {
                return true;
            }
        }
        return false;
    }

    private static int opening(List<Passage> lead) {
        int end = 0;
        while (end < lead.size() && lead.get(end).role() != Role.PARAGRAPH) {
            end++;
        }
        return Math.min(lead.size(), end + 1);
    }

    // whether somebody other than a paper speaks in the first paragraph, named or by an office
    private boolean spoken(List<Passage> lead) {
        if (lead.isEmpty()) {
            return false;
        }
        Span first = lead.get(opening(lead) - 1).span();
        return attributions.stream()
                .filter(told -> first.contains(told.span()))
                .flatMap(told -> told.chain().stream()
                        .filter(Predicate.not(Relays::byline))
                        .limit(1))
                .anyMatch(link -> switch (link.source().kind()) {
                    case PERSON, SPOKESPERSON, OFFICIAL, ORGANISATION -> true;
                    case AGENCY, OUTLET, DOCUMENT, GROUP, UNKNOWN -> false;
                });
    }

    // the agency the report comes from has written it; who hands on its text has not been told anything
    private static boolean byline(Link link) {
        return link.cue().equals(link.source().span());
    }

    // «علمت الغد العربي»
    private boolean own(Source source) {
        return report.passages().stream()
                .filter(passage -> passage.role() == Role.BYLINE || passage.role() == Role.DATELINE)
                .anyMatch(passage -> passage.span().in(report.text()).contains(source.name())
                        || passage.span().contains(source.span()));
    }

    private Optional<Span> words(List<Passage> lead) {
        return lead.stream()
                .filter(passage -> passage.role() != Role.BYLINE)
                .limit(2)
                .flatMap(passage -> Sentences.of(report.text(), passage.span()).stream()
                        .flatMap(sentence -> words(passage, sentence).stream()))
                .findFirst();
    }

    private Optional<Span> words(Passage passage, Span sentence) {
        List<Phrases.Match<String>> all = cues.in(passage);
        List<Phrases.Match<String>> found = all.isEmpty()
                ? all
                : all.stream().filter(match -> sentence.contains(match.span())).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        boolean told = found.stream().anyMatch(match -> match.value().equals("tell"));
        boolean own = found.stream().anyMatch(match -> match.value().equals("own"));
        return told && !own
                ? found.stream()
                        .filter(match -> match.value().equals("media"))
                        .map(Phrases.Match::span)
                        .findFirst()
                : Optional.empty();
    }
}
