package org.isnad.core.flow;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.classify.Classifier;
import org.isnad.core.plugins.Catalogue;
import org.isnad.core.plugins.Contribution;
import org.isnad.core.plugins.Lease;
import org.isnad.parse.Fit;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Finding;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.isnad.workspace.PlugIn;

/** Small plug-ins, good and bad, for the tests of this package and of the workspace. */
public final class Plugins {
    private Plugins() {}

    public static Document document(String name, String text) {
        return new Document(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Report report(Document document, String text) {
        Passage all = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of("ar"), "test");
        return new Report(ReportId.of(document, 0), Publication.UNSTATED, text, List.of(all));
    }

    public static Contribution<Parser> parser(String id, Fit fit, Function<Document, List<Report>> reading) {
        Parser parser = new Parser() {
            @Override
            public Fit fit(Document document) {
                return fit;
            }

            @Override
            public List<Report> parse(Document document, Work work) {
                return reading.apply(document);
            }
        };
        return new Contribution<>(
                id,
                l -> id,
                "org.example",
                "1.2.3",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Lease.forever(parser));
    }

    /** A parser that reads whatever it is given. */
    public static Contribution<Parser> parser(String id, String bundle, String mediaType, Fit fit) {
        Contribution<Parser> one = parser(id, fit, d -> List.of(report(d, id)));
        return new Contribution<>(
                id,
                one.label(),
                bundle,
                one.version(),
                List.of(),
                List.of(),
                List.of(),
                List.of(mediaType),
                false,
                one.service());
    }

    public static Contribution<Parser> plainParser() {
        return parser("org.example.plain", Fit.POSSIBLE, d -> List.of(report(d, new String(d.bytes(), charset(d)))));
    }

    private static Charset charset(Document document) {
        return document.charsetDecided()
                ? Charset.forName(document.mediaType().orElseThrow().split("charset=|;")[2])
                : StandardCharsets.UTF_8;
    }

    public static Contribution<Classifier> classifier(
            String id, List<String> needs, List<String> gives, Classifier classifier) {
        return new Contribution<>(
                id,
                l -> id,
                "org.example",
                "1.2.3",
                List.of("ar"),
                needs,
                gives,
                List.of(),
                false,
                Lease.forever(classifier));
    }

    public static Finding mention(int start, int end) {
        return new Mention(new Span(start, end), "city", "x", Optional.empty(), "test.mention");
    }

    private static PlugIn plugIn(String kind, Contribution<?> c) {
        return new PlugIn(c.id(), kind, c.id(), c.bundle(), c.version(), PlugIn.State.ACTIVE, Optional.empty());
    }

    public static Catalogue catalogue(List<Contribution<Parser>> parsers, List<Contribution<Classifier>> classifiers) {
        return new Catalogue() {
            @Override
            public List<Contribution<Parser>> parsers() {
                return parsers;
            }

            @Override
            public List<Contribution<Classifier>> classifiers() {
                return classifiers;
            }

            @Override
            public List<PlugIn> plugIns(Locale language) {
                return Stream.concat(
                                parsers.stream().map(p -> plugIn("parser", p)),
                                classifiers.stream().map(c -> plugIn("classifier", c)))
                        .sorted(Comparator.comparing(PlugIn::id))
                        .toList();
            }

            @Override
            public boolean switchedOff(String id) {
                return id.endsWith(".off");
            }

            @Override
            public void enable(String id, boolean on) {}
        };
    }
}
