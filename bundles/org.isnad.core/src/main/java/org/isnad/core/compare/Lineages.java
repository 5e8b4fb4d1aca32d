package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Attribution;
import org.isnad.report.Drift;
import org.isnad.report.Lineage;
import org.isnad.report.Link;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Stated;
import org.isnad.text.Agencies;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** How many reports, carriers and origins there are, and the notes about their chains. */
final class Lineages {
    private static final Map<String, String> LANGUAGES = languages();

    private final List<Side> story;
    private final List<Pair> pairs;
    private final List<Voice> voices;
    private final List<Lineage.Note> notes = new ArrayList<>();

    Lineages(List<Side> sides, List<Pair> pairs, List<Voice> voices) {
        story = story(sides, pairs);
        this.pairs = pairs;
        this.voices = voices.stream()
                .filter(voice -> story.stream().anyMatch(voice::in))
                .toList();
    }

    /** The reports that tell an event which another tells too. */
    static List<Side> story(List<Side> sides, List<Pair> pairs) {
        return sides.stream()
                .filter(side ->
                        pairs.stream().anyMatch(pair -> pair.sameEvent() && (pair.one == side || pair.other == side)))
                .toList();
    }

    /** @param asides voices that are no origins of the story */
    Lineage find(List<Drift> drift, Asides asides) {
        if (story.isEmpty()) {
            return Lineage.NONE;
        }
        notes.addAll(new Loops(story).find());
        story.forEach(this::translations);
        voices.forEach(this::falsePlural);
        drift.stream().filter(d -> d.field().equals("count")).forEach(this::pluralSource);
        missing();
        pairs.forEach(pair -> {
            stripped(pair, pair.one, pair.other);
            stripped(pair, pair.other, pair.one);
            new StaleDates(pair).find().forEach(this::stale);
        });
        int origins = (int) voices.stream().filter(voice -> !asides.has(voice)).count();
        return new Lineage(story.size(), carriers().size(), origins, notes);
    }

    static boolean carries(Source source) {
        return source.kind() == SourceKind.AGENCY || source.kind() == SourceKind.OUTLET;
    }

    private static String key(Source source) {
        return source.entity().orElseGet(() -> Voices.stems(source.name()).toString());
    }

    // whoever is named in a chain before its end, and the agencies the reports say they come from
    private Set<String> carriers() {
        Map<String, String> known = new HashMap<>();
        Set<String> carriers = new HashSet<>();
        for (Side side : story) {
            for (Attribution attribution : side.attributions) {
                attribution.chain().stream()
                        .map(Link::source)
                        .filter(Lineages::carries)
                        .forEach(source -> {
                            known.put(Voices.stems(source.name()).toString(), key(source));
                            if (!source.equals(attribution.origin())
                                    || voices.stream().noneMatch(v -> v.source.equals(source))) {
                                carriers.add(key(source));
                            }
                        });
            }
        }
        for (Side side : story) {
            Optional<String> agency =
                    side.dossier.report().publication().agency().map(Stated::value);
            agency.filter(name -> Agencies.key(name).isPresent()).ifPresent(name -> {
                String id = Voices.id(name);
                String key = known.getOrDefault(Voices.stems(name).toString(), id);
                if (voices.stream()
                        .noneMatch(voice -> Voices.id(voice.source.name()).equals(id))) {
                    carriers.add(key);
                }
            });
        }
        return carriers;
    }

    // out of the report's language and, further back, into it again
    private void translations(Side side) {
        String own = side.language.getLanguage();
        for (Attribution attribution : side.attributions) {
            Optional<Source> through = Optional.empty();
            for (Link link : attribution.chain()) {
                Source source = link.source();
                String language = source.entity().map(LANGUAGES::get).orElse("");
                if (through.isEmpty() && !language.isEmpty() && !language.equals(own)) {
                    through = Optional.of(source);
                } else if (through.isPresent() && language.equals(own)) {
                    note(
                            "translation-loop",
                            List.of(side.quote(through.get().span()), side.quote(source.span())),
                            through.get().name(),
                            source.name());
                }
            }
        }
    }

    // several tell, one is behind them
    private void falsePlural(Voice voice) {
        if (voice.presumed.isEmpty() && voice.reports() > 1 && voice.carriers().size() > 1) {
            List<Quote> quotes =
                    voice.heard.stream().map(Voice.Heard::quote).distinct().toList();
            note(
                    "false-plural",
                    quotes,
                    String.join(" · ", voice.carriers()),
                    voice.shown().name());
        }
    }

    private void pluralSource(Drift drift) {
        note("plural-source", drift.quotes(), drift.reason().arguments().toArray(String[]::new));
    }

    // what is cited and does not lie here
    private void missing() {
        Set<String> seen = new HashSet<>();
        for (Side side : story) {
            for (Attribution attribution : side.attributions) {
                for (Link link : attribution.chain()) {
                    Source source = link.source();
                    boolean here = story.stream().anyMatch(other -> Outlets.is(source, other));
                    boolean known = source.named() && !Outlets.kindOnly(source.name());
                    if (carries(source) && known && !here && seen.add(key(source))) {
                        missing(side, attribution, source);
                    }
                }
            }
        }
    }

    // an outlet here that sounds the same in another script may be it: the analyst decides
    private void missing(Side side, Attribution attribution, Source source) {
        List<Quote> quotes = List.of(side.quote(source.span()));
        story.stream()
                .filter(other -> other != side && Outlets.perhaps(source, other))
                .findFirst()
                .ifPresentOrElse(
                        other -> note("perhaps-here", quotes, source.name(), other.name()),
                        () -> note("missing-link", quotes, source.name(), side.words(attribution.span())));
    }

    // one text names its agency, the other has the same words and names none
    private void stripped(Pair pair, Side naming, Side bare) {
        Optional<String> agency = naming.dossier
                .report()
                .publication()
                .agency()
                .map(Stated::value)
                .filter(name -> Agencies.key(name).isPresent());
        if (new Versions(voices).has(pair) && agency.isPresent() && namesNoAgency(bare)) {
            List<Quote> quotes = pair.reuse.stream()
                    .max(Comparator.comparingInt(reuse -> reuse.a().span().length()))
                    .map(reuse -> List.of(reuse.a(), reuse.b()))
                    .orElse(List.of());
            note("stripped-agency", quotes, bare.name(), agency.get(), naming.name());
        }
    }

    private void stale(StaleDates.Stale stale) {
        Side later = stale.later();
        note(
                "stale-date",
                List.of(
                        stale.earlier().quote(stale.then().span()),
                        later.quote(stale.now().span())),
                later.name(),
                later.words(stale.now().span()),
                stale.earlier().name(),
                stale.then().from().toLocalDate().toString());
    }

    private static boolean namesNoAgency(Side side) {
        return side.dossier
                        .report()
                        .publication()
                        .agency()
                        .map(Stated::value)
                        .flatMap(Agencies::key)
                        .isEmpty()
                && side.attributions.stream()
                        .flatMap(attribution -> attribution.chain().stream())
                        .noneMatch(link -> link.source().kind() == SourceKind.AGENCY);
    }

    private void note(String kind, List<Quote> quotes, String... arguments) {
        List<String> brief = Arrays.stream(arguments).map(Brief::of).toList();
        Lineage.Note note = new Lineage.Note(kind, quotes, new Reason("compare.lineage." + kind, brief));
        boolean told = notes.stream().anyMatch(other -> other.reason().equals(note.reason()));
        if (!told) {
            notes.add(note);
        }
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new HashMap<>();
        LexiconFile.rows(Lineages.class, "outlet-languages.tsv")
                .forEach(row ->
                        List.of(row.get(1).split(" ")).forEach(id -> languages.put(id, FoldedText.fold(row.get(0)))));
        return Map.copyOf(languages);
    }
}
