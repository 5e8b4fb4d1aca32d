package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Attribution;
import org.isnad.report.Dossier;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.report.Stated;

/** Lays chains that begin alike over each other: a tree for each report, columns by depth, rows by chain. */
final class ChainTrees {
    private static final double BETWEEN_REPORTS = 0.35;

    private final List<IsnadGraph.Node> nodes = new ArrayList<>();
    private final List<IsnadGraph.Edge> edges = new ArrayList<>();
    private double nextRow;

    List<IsnadGraph.Node> nodes() {
        return List.copyOf(nodes);
    }

    /** Chain by chain, as one reads. */
    List<IsnadGraph.Edge> edges() {
        return edges.stream()
                .sorted(Comparator.comparingInt(IsnadGraph.Edge::to))
                .toList();
    }

    /** The same for sources that a reader would take for one: same entity, or same words and number. */
    static String key(Source source) {
        return source.entity().orElseGet(() -> source.name().strip().toLowerCase(Locale.ROOT))
                + (source.named() ? "" : "?" + source.count());
    }

    void add(Dossier dossier, List<Inferred> inferred) {
        Report report = dossier.report();
        Tree outlet = new Tree("", Optional.empty(), Manner.SAID, false);
        report.publication()
                .outlet()
                .flatMap(Stated::span)
                .ifPresent(span -> outlet.quotes.add(new Quote(report.id(), span)));
        for (Attribution attribution : dossier.findings(Attribution.class)) {
            Quote origin = new Quote(report.id(), attribution.origin().span());
            Tree start = inferred.stream()
                    .filter(i -> i.voices().contains(origin))
                    .findFirst()
                    .map(outlet::inferred)
                    .orElse(outlet);
            addChain(start, attribution, report);
        }
        place(report, outlet, 0);
        nextRow += BETWEEN_REPORTS;
    }

    private static void addChain(Tree start, Attribution attribution, Report report) {
        List<Tree> path = new ArrayList<>(List.of(start));
        for (Link link : attribution.chain()) {
            String key = key(link.source());
            // whoever is on the way already is gone back to: nobody has a thing from himself
            int before = place(path, key);
            Tree source =
                    before < path.size() ? path.get(before) : path.getLast().child(key, link);
            path.subList(before, path.size()).clear();
            path.add(source);
            source.quotes.add(new Quote(report.id(), link.source().span()));
            source.quotes.add(new Quote(report.id(), link.cue()));
        }
        path.getLast().resolved &= attribution.resolved();
    }

    private static int place(List<Tree> path, String key) {
        int place = 0;
        while (place < path.size() && !path.get(place).key.equals(key)) {
            place++;
        }
        return place;
    }

    // tellers come before their sources in the list; gives back the place in it
    private int place(Report report, Tree tree, int column) {
        int index = nodes.size();
        nodes.add(node(report, tree, column, 0));
        List<Double> rows = new ArrayList<>();
        for (Tree child : tree.children.values()) {
            int placed = place(report, child, column + 1);
            edges.add(new IsnadGraph.Edge(index, placed, child.manner));
            rows.add(nodes.get(placed).row());
        }
        // beside the first source, so that at least one chain reads straight on
        double row = rows.isEmpty() ? nextRow++ : rows.getFirst();
        nodes.set(index, node(report, tree, column, row));
        return index;
    }

    private static IsnadGraph.Node node(Report report, Tree tree, int column, double row) {
        return new IsnadGraph.Node(
                report,
                tree.source,
                tree.resolved,
                tree.inferred,
                Optional.empty(),
                column,
                row,
                List.copyOf(tree.quotes));
    }

    /**
     * A carrier that a report does not name and the comparison inferred.
     *
     * @param voices words that name those it is inferred for
     * @param wording the words it is inferred from
     */
    record Inferred(String carrier, List<Quote> voices, List<Quote> wording) {}

    private static final class Tree {
        private final String key;
        private final Optional<Source> source;
        private final Manner manner;
        private final boolean inferred;
        private final Set<Quote> quotes = new LinkedHashSet<>();
        private final Map<String, Tree> children = new LinkedHashMap<>();
        private boolean resolved = true;

        Tree(String key, Optional<Source> source, Manner manner, boolean inferred) {
            this.key = key;
            this.source = source;
            this.manner = manner;
            this.inferred = inferred;
        }

        Tree child(String key, Link link) {
            return children.computeIfAbsent(
                    key, unknown -> new Tree(key, Optional.of(link.source()), link.manner(), false));
        }

        Tree inferred(Inferred carrier) {
            return children.computeIfAbsent("inferred " + carrier.carrier(), unknown -> {
                Source source = Source.named(new Span(0, 0), carrier.carrier(), SourceKind.AGENCY);
                Tree made = new Tree(key(source), Optional.of(source), Manner.RELAYED, true);
                made.quotes.addAll(carrier.wording());
                return made;
            });
        }
    }
}
