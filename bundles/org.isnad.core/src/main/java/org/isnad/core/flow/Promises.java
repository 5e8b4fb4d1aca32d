package org.isnad.core.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.classify.Classifier;
import org.isnad.core.plugins.Contribution;
import org.isnad.report.Attribution;
import org.isnad.report.Claim;
import org.isnad.report.Classification;
import org.isnad.report.Finding;
import org.isnad.report.Link;
import org.isnad.report.Mention;
import org.isnad.report.Quantity;
import org.isnad.report.Quotation;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Source;
import org.isnad.report.Span;
import org.isnad.report.TimeReference;
import org.jspecify.annotations.Nullable;

/** What a plug-in promises of each thing it makes, looked at before anybody else trips over it. */
final class Promises {
    // no text says so much; a window or a case could not hold it
    private static final int MOST = 10_000;
    private static final int MOST_A_CHARACTER = 10;

    private Promises() {}

    /** The first promise a classifier broke, if any; its findings are let in only together. */
    static Optional<Reason> broken(Contribution<Classifier> classifier, Report report, List<Finding> findings) {
        int length = report.text().length();
        if (findings.size() > MOST + (long) MOST_A_CHARACTER * length) {
            return reason(classifier, "too-many", "" + findings.size(), "" + length);
        }
        return findings.stream()
                .flatMap(finding -> broken(classifier, report, finding).stream())
                .findFirst();
    }

    private static Optional<Reason> broken(Contribution<Classifier> classifier, Report report, Finding finding) {
        // a plug-in's class knows nothing of our null checks
        if (Objects.isNull(finding)) {
            return reason(classifier, "null-finding");
        }
        if (!whole(finding)) {
            return reason(classifier, "null-part", finding.getClass().getSimpleName());
        }
        Optional<Span> outside = finding.spans().stream()
                .filter(span -> span.end() > report.text().length())
                .findFirst();
        if (outside.isPresent()) {
            return reason(
                    classifier,
                    "outside",
                    words(outside.get()),
                    "" + report.text().length());
        }
        String kind = finding.findingKind();
        if (!Kinds.speaksOf(classifier.gives(), kind)) {
            return reason(classifier, "undeclared", kind, String.join(" ", classifier.gives()));
        }
        return finding.rule().isBlank() ? reason(classifier, "no-rule", kind, words(finding.span())) : Optional.empty();
    }

    private static Optional<Reason> reason(Contribution<Classifier> classifier, String key, String... more) {
        return Optional.of(Reason.of(
                "core.classifier." + key,
                Stream.concat(Stream.of(classifier.id(), classifier.bundle()), Stream.of(more))
                        .toArray(String[]::new)));
    }

    private static String words(Span span) {
        return span.start() + ".." + span.end();
    }

    private static boolean whole(Finding finding) {
        return given(finding.span(), finding.rule())
                && switch (finding) {
                    case Mention m -> given(m.kind(), m.name(), m.entity());
                    case TimeReference t -> given(t.grain());
                    case Quantity q -> given(q.bound(), q.counted());
                    case Quotation q -> given(q.words());
                    case Attribution a -> a.chain().stream().allMatch(Promises::whole);
                    case Claim c -> given(c.certainty(), c.polarity(), c.action());
                    case Classification c ->
                        given(c.label(), c.reason()) && given(c.reason().key());
                };
    }

    private static boolean whole(Link link) {
        Source source = link.source();
        return given(source, link.cue(), link.manner())
                && given(source.span(), source.name(), source.kind(), source.count());
    }

    private static boolean given(@Nullable Object... parts) {
        return Arrays.stream(parts).noneMatch(Objects::isNull);
    }

    /** Where a report says that its text shows what it states, though the text ends before that. */
    static Optional<Span> outside(Report report) {
        return report.publication().stated().stream()
                .flatMap(stated -> stated.span().stream())
                .filter(span -> span.end() > report.text().length())
                .findFirst();
    }
}
