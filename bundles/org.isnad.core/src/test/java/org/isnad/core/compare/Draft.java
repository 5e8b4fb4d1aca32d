package org.isnad.core.compare;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Analysis;
import org.isnad.report.Attribution;
import org.isnad.report.Bound;
import org.isnad.report.Certainty;
import org.isnad.report.Claim;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Grain;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.Outcome;
import org.isnad.report.Passage;
import org.isnad.report.Polarity;
import org.isnad.report.Publication;
import org.isnad.report.Quantity;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Run;
import org.isnad.report.Source;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.report.TimeReference;
import org.isnad.text.Sentences;

/** A small analysed report for tests: first line headline, further lines paragraphs, findings by their words. */
final class Draft {
    private final String outlet;
    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private Optional<LocalDateTime> published = Optional.empty();
    private Optional<String> agency = Optional.empty();

    Draft(String outlet, String language, String... lines) {
        this.outlet = outlet;
        text = String.join("\n", lines);
        int start = 0;
        for (String line : lines) {
            Span span = new Span(start, start + line.length());
            Role role = start == 0 ? Role.HEADLINE : Role.PARAGRAPH;
            passages.add(new Passage(span, role, Locale.forLanguageTag(language), "test"));
            start = span.end() + 1;
        }
    }

    Draft at(String time) {
        published = Optional.of(LocalDateTime.parse(time));
        return this;
    }

    Draft agency(String name) {
        agency = Optional.of(name);
        return this;
    }

    /** The sentence with these words is not plainly certain. */
    Draft certainty(String words, Certainty certainty) {
        Polarity polarity = certainty == Certainty.DENIED ? Polarity.NEGATED : Polarity.AFFIRMED;
        claims.add(new Claim(
                sentence(span(words)), certainty, polarity, List.of(span(words)), Optional.empty(), List.of(), "test"));
        return this;
    }

    Draft number(String words, int value, String counted) {
        return number(words, value, counted, Bound.EXACT);
    }

    Draft number(String words, int value, String counted, Bound bound) {
        BigDecimal number = BigDecimal.valueOf(value);
        findings.add(new Quantity(span(words), number, number, bound, counted, "test"));
        return this;
    }

    Draft day(String words, String date) {
        LocalDate day = LocalDate.parse(date);
        findings.add(new TimeReference(
                span(words), day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Grain.DAY, "test"));
        return this;
    }

    Draft actor(String words, String entity) {
        findings.add(new Mention(span(words), "country", words, Optional.of(entity), "test"));
        return this;
    }

    /** A place of which no list knows. */
    Draft facility(String words) {
        findings.add(new Mention(span(words), "facility", words, Optional.empty(), "test"));
        return this;
    }

    Draft town(String words) {
        return town(words, "city:" + words);
    }

    Draft town(String words, String id) {
        findings.add(new Mention(span(words), "city", words, Optional.of(id), "test"));
        return this;
    }

    Draft body(String words) {
        findings.add(new Mention(span(words), "organisation", words, Optional.empty(), "test"));
        return this;
    }

    Draft person(String words) {
        findings.add(new Mention(span(words), "person", words, Optional.of("person:" + words), "test"));
        return this;
    }

    /** The sentence with these words is handed down by a chain, nearest first. */
    Draft told(String words, Source... chain) {
        List<Link> links = new ArrayList<>();
        for (Source source : chain) {
            links.add(new Link(source, passages.getFirst().span(), Manner.SAID));
        }
        findings.add(new Attribution(sentence(span(words)), links, true, "test"));
        return this;
    }

    Span span(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("No «" + words + "» in the draft");
        }
        return new Span(at, at + words.length());
    }

    private Span sentence(Span within) {
        return passages.stream()
                .flatMap(passage -> Sentences.of(text, passage.span()).stream())
                .filter(sentence -> sentence.contains(within))
                .findFirst()
                .orElseThrow();
    }

    Dossier dossier() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(claims);
        passages.stream()
                .filter(passage -> passage.role() == Role.PARAGRAPH)
                .flatMap(passage -> Sentences.of(text, passage.span()).stream())
                .filter(sentence ->
                        claims.stream().noneMatch(claim -> claim.span().equals(sentence)))
                .map(sentence -> new Claim(
                        sentence, Certainty.CERTAIN, Polarity.AFFIRMED, List.of(), Optional.empty(), List.of(), "test"))
                .forEach(all::add);
        byte[] bytes = (outlet + "\n" + text).getBytes(StandardCharsets.UTF_8);
        ReportId id = ReportId.of(new Document(outlet, bytes), 0);
        Publication publication = new Publication(
                Optional.of(Stated.outside(outlet, "test")),
                agency.map(name -> Stated.outside(name, "test")),
                Optional.empty(),
                Optional.empty(),
                published.map(time -> Stated.outside(new StatedTime(time, Grain.MINUTE), "test")),
                Optional.empty());
        Report report = new Report(id, publication, text, passages);
        return new Dossier(report, new Analysis(id, List.of(new Run("test", "0", new Outcome.Done(all)))));
    }
}
