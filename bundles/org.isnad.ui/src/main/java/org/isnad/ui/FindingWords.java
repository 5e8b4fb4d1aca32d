package org.isnad.ui;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Attribution;
import org.isnad.report.Bound;
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

/** Says in words what a finding says. */
final class FindingWords {
    private final Texts texts;

    FindingWords(Texts texts) {
        this.texts = texts;
    }

    String kind(Finding finding) {
        return texts.get(
                switch (finding) {
                    case Mention m -> "finding.mention";
                    case TimeReference t -> "finding.time";
                    case Quantity q -> "finding.quantity";
                    case Quotation q -> "finding.quotation";
                    case Attribution a -> "finding.attribution";
                    case Claim c -> "finding.claim";
                    case Classification c -> "finding.label";
                });
    }

    List<String> facts(Finding finding, Report report) {
        return switch (finding) {
            case Mention m -> mention(m);
            case TimeReference t -> List.of(time(t));
            case Quantity q -> quantity(q, report);
            case Quotation q -> List.of(fact("fact.words", q.words().in(report.text())));
            case Attribution a -> attribution(a, report);
            case Claim c -> claim(c, report);
            case Classification c ->
                List.of(
                        fact(
                                texts.code("scheme", c.label().scheme()),
                                texts.code("label", c.label().code())),
                        why(c));
        };
    }

    // a sentence that ends where the words should stand would pass for evidence
    private String why(Classification label) {
        Reason reason = label.reason();
        boolean wordless = label.label().scheme().equals("topic")
                && reason.arguments().stream().allMatch(String::isBlank);
        return wordless ? texts.get("why.no-words") : texts.reason(reason);
    }

    private List<String> mention(Mention mention) {
        List<String> facts = new ArrayList<>();
        facts.add(fact(texts.code("mention", mention.kind()), mention.name()));
        mention.entity().ifPresent(id -> facts.add(fact("fact.entity", id)));
        return facts;
    }

    private String time(TimeReference time) {
        if (!time.resolved()) {
            return fact("fact.time", time.value().isEmpty() ? "–" : time.value());
        }
        return switch (time.grain()) {
            case HOUR, MINUTE, SECOND ->
                fact("fact.time", digits(time.from().format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"))));
            default -> {
                String first = time.from().toLocalDate().toString();
                String last = time.to().minusNanos(1).toLocalDate().toString();
                yield fact("fact.time", digits(first.equals(last) ? first : first + " – " + last));
            }
        };
    }

    private String digits(String words) {
        return texts.digits().of(words);
    }

    private List<String> quantity(Quantity quantity, Report report) {
        List<String> facts = new ArrayList<>();
        String number = fact(texts.code("bound", quantity.bound()), digits(quantity));
        facts.add(inferred(quantity) ? fact("number.supposed", supposed(quantity, report, number)) : number);
        counted(quantity).ifPresent(thing -> facts.add(fact("fact.counted", thing)));
        return facts;
    }

    private String digits(Quantity quantity) {
        String low = quantity.low().toPlainString();
        return digits(
                quantity.bound() == Bound.RANGE ? low + "–" + quantity.high().toPlainString() : low);
    }

    /**
     * The same for a report that tells it. Where the report writes no such
     * digits its words stand beside them, and before a number that it does not state but only suggests.
     */
    String number(Quantity quantity, Report report) {
        String number = number(quantity);
        if (inferred(quantity)) {
            return supposed(quantity, report, texts.get("number.inferred", number));
        }
        return written(quantity, report)
                ? number
                : texts.get("list.words", number, texts.get("quoted", words(quantity, report)));
    }

    private String supposed(Quantity quantity, Report report, String number) {
        return texts.get("list.beside", texts.get("quoted", words(quantity, report)), number);
    }

    private static String words(Quantity quantity, Report report) {
        return Explanation.isolate(Explanation.brief(quantity.span().in(report.text())));
    }

    // "hundreds" states no number: what is compared is the least it can mean
    private static boolean inferred(Quantity quantity) {
        return quantity.rule().endsWith(".vague");
    }

    private static boolean written(Quantity quantity, Report report) {
        String digits = quantity.span()
                .in(report.text())
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .filter(c -> Character.isLetterOrDigit(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return digits.contains(
                quantity.low().stripTrailingZeros().toPlainString().replace(".", ""));
    }

    /** The number and what is counted, as short as can be; a bound is said, exactness is not. */
    String number(Quantity quantity) {
        String number = quantity.bound() == Bound.EXACT
                ? digits(quantity)
                : texts.get("list.words", texts.code("bound", quantity.bound()), digits(quantity));
        return counted(quantity)
                .map(thing -> texts.get("list.beside", number, thing))
                .orElse(number);
    }

    // what is no unit of ours is a word of the report, folded so that it can be compared: it is read in the text itself
    private Optional<String> counted(Quantity quantity) {
        return texts.known("counted", quantity.counted());
    }

    private List<String> claim(Claim claim, Report report) {
        List<String> facts = new ArrayList<>();
        facts.add(fact("fact.certainty", texts.code("certainty", claim.certainty())));
        facts.add(fact("fact.polarity", texts.code("polarity", claim.polarity())));
        if (!claim.cues().isEmpty()) {
            facts.add(fact("fact.cues", quoted(claim.cues(), report)));
        }
        return facts;
    }

    private List<String> attribution(Attribution attribution, Report report) {
        List<String> facts = new ArrayList<>();
        int hop = 1;
        for (Link link : attribution.chain()) {
            facts.add(texts.get(
                    "chain.hop",
                    hop++,
                    Explanation.isolate(link.source().name()),
                    source(link.source()),
                    texts.code("manner", link.manner())));
            if (!link.cue().isEmpty()) {
                facts.add(fact("fact.cues", quoted(List.of(link.cue()), report)));
            }
        }
        if (!attribution.resolved()) {
            facts.add(texts.get("chain.unresolved"));
        }
        return facts;
    }

    /** What is said of a source, joined by the language's comma: kind, named or not, how many, of which walk of life … */
    String source(Source source) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.code("source", source.kind()));
        parts.add(texts.get(source.named() ? "source.named" : "source.unnamed"));
        if (!source.named()) {
            parts.add(
                    source.count().isPresent()
                            ? texts.get("source.count", source.count().getAsInt())
                            : texts.get("source.several"));
        }
        source.sector().ifPresent(s -> parts.add(texts.code("sector", s)));
        detail(parts, "source.role", source.role());
        detail(parts, "source.affiliation", source.affiliation());
        detail(parts, "source.nationality", source.nationality());
        detail(parts, "source.access", source.access());
        detail(parts, "source.scope", source.scope());
        detail(parts, "source.anonymity", source.anonymity());
        return String.join(texts.get("list.comma"), parts);
    }

    private void detail(List<String> parts, String key, Optional<String> value) {
        value.ifPresent(v -> parts.add(texts.get(key, Explanation.isolate(v))));
    }

    private String quoted(List<Span> spans, Report report) {
        return String.join(
                texts.get("list.comma"),
                spans.stream()
                        .map(s -> texts.get("quoted", Explanation.isolate(s.in(report.text()))))
                        .toList());
    }

    private String fact(String key, String value) {
        return texts.get("fact", texts.get(key), Explanation.isolate(value));
    }
}
