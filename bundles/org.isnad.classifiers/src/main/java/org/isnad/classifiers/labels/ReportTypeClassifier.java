package org.isnad.classifiers.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Attribution;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Label;
import org.isnad.report.Passage;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;
import org.isnad.text.Words;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/**
 * Says what kind of report it is, by what its headline and its first two paragraphs say: round-up, statement, denial,
 * analysis, relay, or else news if anyone is cited or a date line stands before it. In doubt it says nothing.
 */
@Component
@ClassifierInfo(
        id = "isnad.report-type",
        label = "%classifier.report-type",
        languages = {"ar", "en", "he", "tr"},
        needs = "attribution",
        gives = "label.report-type")
public final class ReportTypeClassifier implements Classifier {
    private static final CueWords CUES = new CueWords("report-type.tsv");
    // a statement that says at once that something is untrue is a denial
    private static final String FLAT = "flat-";
    private static final List<String> STRONGEST_FIRST =
            List.of("round-up", FLAT + "denial", "statement", "denial", "analysis", "relay");
    private static final String ANYWHERE = ".lead";
    private static final String FIRST = ".first";
    private static final int LEAD_PARAGRAPHS = 2;

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        work.check();
        Report report = dossier.report();
        FoldedText text = FoldedText.of(report.text());
        List<Passage> lead = lead(report);
        ReportCues cues = new ReportCues(CUES, text);
        Voices voices = new Voices(dossier, text, cues);
        Opening opening = new Opening(report, text, cues);
        Relays relays = new Relays(dossier, cues);
        return RoundUp.of(report)
                .or(() -> PressReview.of(dossier))
                .or(() -> HeadlineItems.of(report, text))
                .or(opening::digest)
                .map(span -> found("round-up", span, "report-type.words", span.in(report.text())))
                .or(() -> byWords(report, lead, relays.telling(lead), cues))
                .or(() -> opening.denial().map(span -> words("denial", span, report)))
                .or(() -> voices.issuer()
                        .or(opening::issuer)
                        .or(opening::address)
                        .map(span -> words("statement", span, report)))
                .or(() -> voices.denial().map(span -> words("denial", span, report)))
                .or(() -> relays.teller(lead)
                        .map(span -> found("relay", span, "report-type.relay", span.in(report.text()))))
                .or(() -> voices.argument().map(span -> words("analysis", span, report)))
                .or(() -> voices.opinion().map(span -> words("analysis", span, report)))
                .or(() -> voices.nobody(opening.dated()).map(span -> words("analysis", span, report)))
                .or(() -> news(dossier))
                .map(List::<Finding>of)
                .orElse(List.of());
    }

    private record Said(Passage passage, Phrases.Match<String> cue) {}

    private static Optional<Classification> byWords(
            Report report, List<Passage> lead, List<Passage> telling, ReportCues cues) {
        List<Said> said = new ArrayList<>();
        for (Passage passage : lead) {
            for (Phrases.Match<String> cue : cues.in(passage)) {
                if (!cue.value().startsWith("relay") || telling.contains(passage)) {
                    said.add(new Said(passage, cue));
                }
            }
        }
        for (String code : STRONGEST_FIRST) {
            Optional<Span> counting = counting(report, said, code);
            if (counting.isEmpty() && code.equals("statement")) {
                counting = issuer(report, cues);
            }
            if (counting.isPresent()) {
                return counting.map(span -> words(code.replace(FLAT, ""), span, report));
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> counting(Report report, List<Said> said, String code) {
        for (Said each : said) {
            if (counts(report, each.cue(), code, each.passage())) {
                return Optional.of(each.cue().span());
            }
        }
        return Optional.empty();
    }

    private static List<Passage> lead(Report report) {
        List<Passage> lead = new ArrayList<>();
        int paragraphs = 0;
        for (Passage passage : report.passages()) {
            boolean body = passage.role() == Role.PARAGRAPH || passage.role() == Role.SUBHEADING;
            paragraphs += body ? 1 : 0;
            boolean above = paragraphs == 0 && passage.role() != Role.DATELINE && passage.role() != Role.LINK;
            if (body ? paragraphs <= LEAD_PARAGRAPHS : above) {
                lead.add(passage);
            }
        }
        return lead;
    }

    // a cue of the headline counts there only, one for the lead (code.lead) in all of it, one for the opening
    // (code.first) in the first paragraph
    private static boolean counts(Report report, Phrases.Match<String> cue, String code, Passage passage) {
        // «Yorum: Aylin Kuzucu» stands where the author does
        boolean author = code.equals("analysis")
                && (passage.role() == Role.BYLINE || passage.role() == Role.FURNITURE)
                && report.text().startsWith(":", cue.span().end());
        boolean headline = (passage.role() == Role.HEADLINE || author)
                && (cue.value().equals(code) || (code.equals("denial") && is(cue, code, FIRST)))
                && (!code.equals("statement") || atEdge(cue.span(), passage.span()));
        boolean first = passage.role() != Role.HEADLINE
                && is(cue, code, FIRST)
                && passage.equals(report.body().stream().findFirst().orElse(passage));
        return headline || first || is(cue, code, ANYWHERE);
    }

    private static boolean is(Phrases.Match<String> cue, String code, String where) {
        String value = cue.value();
        return value.length() == code.length() + where.length() && value.startsWith(code) && value.endsWith(where);
    }

    // "after the minister's statement, …" is news
    private static boolean atEdge(Span cue, Span headline) {
        return cue.start() - headline.start() <= 2 || headline.end() - cue.end() <= 2;
    }

    // who stands above the text where an outlet would and opens it with its own name, «تعلن غرفة تجارة الساحل»
    private static Optional<Span> issuer(Report report, ReportCues cues) {
        Optional<Passage> first = report.body().stream().findFirst();
        Optional<String> outlet = report.publication().outlet().map(stated -> stated.value());
        if (first.isEmpty() || outlet.isEmpty()) {
            return Optional.empty();
        }
        Span span = first.get().span();
        int at = span.in(report.text()).indexOf(outlet.get());
        boolean own = cues.in(first.get()).stream().anyMatch(cue -> cue.value().equals("own"));
        boolean opens = at >= 0
                && Words.of(cues.text(), new Span(span.start(), span.start() + at))
                                .size()
                        <= 1;
        return opens && !own
                ? Optional.of(new Span(
                        span.start() + at, span.start() + at + outlet.get().length()))
                : Optional.empty();
    }

    private static Optional<Classification> news(Dossier dossier) {
        Report report = dossier.report();
        Optional<Span> span = report.passages().stream()
                .filter(passage -> passage.role() == Role.DATELINE)
                .map(Passage::span)
                .findFirst()
                .or(() -> dossier.findings(Attribution.class).stream()
                        .map(Attribution::span)
                        .findFirst());
        return span.map(where -> found("news", where, "report-type.news", where.in(report.text())));
    }

    private static Classification words(String code, Span span, Report report) {
        return found(code, span, "report-type.words", span.in(report.text()));
    }

    private static Classification found(String code, Span span, String key, String words) {
        String brief = words.length() <= 80 ? words : words.substring(0, 79) + "…";
        return new Classification(span, new Label("report-type", code), Reason.of(key, brief), key);
    }
}
