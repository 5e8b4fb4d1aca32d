package org.isnad.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Color;
import org.isnad.report.Attribution;
import org.isnad.report.Claim;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Mention;
import org.isnad.report.Quantity;
import org.isnad.report.Source;
import org.isnad.report.Span;
import org.isnad.report.TimeReference;
import org.isnad.ui.compare.Highlight;
import org.isnad.ui.compare.Highlight.Look;
import org.isnad.ui.compare.Tone;

/** A kind of findings the reader can show or hide. */
enum Layer {
    NAMES,
    TIMES,
    QUANTITIES,
    CERTAINTY,
    ATTRIBUTION;

    /** Those shown until an analyst chooses others. */
    static final String FIRST = "certainty attribution";

    /** Those whose names these words are. */
    static Set<Layer> of(String names) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        List<String> wanted = List.of(names.split(" "));
        Stream.of(values()).filter(layer -> wanted.contains(layer.word())).forEach(layers::add);
        return layers;
    }

    static String words(Set<Layer> layers) {
        return layers.isEmpty() ? "none" : layers.stream().map(Layer::word).collect(Collectors.joining(" "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "layer." + word();
    }

    /** The marks of this layer, each kind of finding in its own look, so that they can lie over each other. */
    List<Highlight> marks(Dossier dossier, Theme theme) {
        return switch (this) {
            case NAMES -> marks(dossier, Mention.class, theme.color(Tone.ACCENT), Look.UNDERLINE);
            case TIMES -> marks(dossier, TimeReference.class, theme.color(Tone.WEAKER), Look.BACKGROUND);
            case QUANTITIES -> marks(dossier, Quantity.class, theme.color(Tone.ONLY), Look.BACKGROUND);
            case CERTAINTY ->
                dossier.findings(Claim.class).stream()
                        .flatMap(c -> c.cues().stream())
                        .distinct()
                        .map(cue -> new Highlight(cue, theme.color(Tone.STRONGER), Look.BACKGROUND))
                        .toList();
            case ATTRIBUTION -> attribution(dossier, theme);
        };
    }

    private static List<Highlight> marks(Dossier dossier, Class<? extends Finding> kind, Color color, Look look) {
        return dossier.findings(kind).stream()
                .map(f -> new Highlight(f.span(), color, look))
                .toList();
    }

    private static List<Highlight> attribution(Dossier dossier, Theme theme) {
        return dossier.findings(Attribution.class).stream()
                .flatMap(a -> a.chain().stream())
                .flatMap(link -> Stream.of(
                        new Highlight(link.source().span(), theme.color(tone(link.source())), Look.BACKGROUND),
                        new Highlight(link.cue(), theme.color(Tone.INFERRED), Look.UNDERLINE)))
                .filter(h -> !h.span().isEmpty())
                .distinct()
                .toList();
    }

    private static Tone tone(Source source) {
        return source.named() ? Tone.SHARED : Tone.UNNAMED;
    }

    /** Every stretch of text a reader would point at to ask about a finding. */
    static Stream<Span> places(Finding finding) {
        return switch (finding) {
            case Attribution a ->
                Stream.concat(
                        Stream.of(a.span()),
                        a.chain().stream().flatMap(l -> Stream.of(l.source().span(), l.cue())));
            case Claim c -> Stream.concat(Stream.of(c.span()), c.cues().stream());
            default -> Stream.of(finding.span());
        };
    }
}
