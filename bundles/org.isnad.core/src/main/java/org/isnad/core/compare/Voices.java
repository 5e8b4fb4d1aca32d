package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Stated;
import org.isnad.text.FoldedText;
import org.isnad.text.Stems;

/**
 * The voices at the far ends of all chains, each once. Unknown lineage is no voice; an unnamed one is the same as
 * another only if it is described alike behind the same agency, or said the same in two versions of one text.
 */
final class Voices {
    private final List<Side> sides;
    private final List<Pair> pairs;
    private final List<Group> groups;

    Voices(List<Side> sides, List<Pair> pairs, List<Group> groups) {
        this.sides = sides;
        this.pairs = pairs;
        this.groups = groups;
    }

    List<Voice> find() {
        List<Voice> voices = new ArrayList<>();
        for (Side side : sides) {
            for (Attribution attribution : side.dossier.findings(Attribution.class)) {
                if (known(attribution)) {
                    add(new Voice(side, attribution), voices);
                }
            }
        }
        voices.removeIf(
                voice -> carrierElsewhere(voice, voices) || sides.stream().anyMatch(side -> is(voice.source, side)));
        inferFromWording(voices);
        return voices;
    }

    private static boolean known(Attribution attribution) {
        Link last = attribution.chain().getLast();
        // «وُزع أن»: where nobody is named, the words for a source are those of the verb
        boolean nobody =
                !last.source().named() && last.cue().contains(last.source().span());
        return attribution.resolved() && last.manner() != Manner.UNATTRIBUTED && !nobody;
    }

    private static void add(Voice voice, List<Voice> voices) {
        Optional<Voice> same =
                voices.stream().filter(other -> same(other, voice)).findFirst();
        same.ifPresentOrElse(other -> other.take(voice), () -> voices.add(voice));
    }

    private static boolean same(Voice one, Voice other) {
        Source a = one.source;
        Source b = other.source;
        if (a.entity().isPresent() && b.entity().isPresent()) {
            return a.entity().equals(b.entity()) && a.named() == b.named();
        }
        if (a.named() != b.named()) {
            return false;
        }
        return a.named() ? sameName(a.name(), b.name()) : sameUnnamed(one, other);
    }

    /** Whether two named sources are one: by id, else by name, the longer form of which may hold the shorter. */
    static boolean sameName(Source a, Source b) {
        boolean known = a.entity().isPresent() && b.entity().isPresent();
        return known ? a.entity().equals(b.entity()) : sameName(a.name(), b.name());
    }

    private static boolean sameName(String one, String other) {
        Set<String> a = stems(one);
        Set<String> b = stems(other);
        boolean longer = a.size() > 1 && b.size() > 1 && (a.containsAll(b) || b.containsAll(a));
        return a.equals(b) || longer;
    }

    private static boolean sameUnnamed(Voice one, Voice other) {
        Voice.Heard first = one.heard.getFirst();
        Voice.Heard second = other.heard.getFirst();
        if (!stems(one.source.name()).equals(stems(other.source.name()))) {
            return false;
        }
        Optional<String> through = agency(first);
        return first.side() == second.side() || (through.isPresent() && through.equals(agency(second)));
    }

    /** The agency a chain passes, or that the report says it comes from; folded. */
    private static Optional<String> agency(Voice.Heard heard) {
        List<Link> chain = heard.attribution().chain();
        return chain.subList(0, chain.size() - 1).stream()
                .map(Link::source)
                .filter(source -> source.kind() == SourceKind.AGENCY)
                .map(source -> source.entity().orElse(FoldedText.fold(source.name())))
                .findFirst()
                .or(() -> stated(heard.side()).map(FoldedText::fold));
    }

    private static Optional<String> stated(Side side) {
        return side.dossier.report().publication().agency().map(Stated::value);
    }

    // «according to Reuters» behind a chain that Reuters has from somebody: the same voice is not counted twice
    private static boolean carrierElsewhere(Voice voice, List<Voice> voices) {
        boolean carries = voice.source.kind() == SourceKind.AGENCY || voice.source.kind() == SourceKind.OUTLET;
        return carries
                && voices.stream()
                        .filter(other -> other != voice)
                        .flatMap(other -> other.heard.stream())
                        .flatMap(heard -> heard.attribution().chain().stream()
                                .limit(heard.attribution().chain().size() - 1L))
                        .anyMatch(link -> sameSource(link.source(), voice.source));
    }

    /** Whether a source is the outlet of a report that lies here itself: a carrier, whatever its own lineage. */
    static boolean is(Source source, Side side) {
        boolean carries = source.kind() == SourceKind.AGENCY || source.kind() == SourceKind.OUTLET;
        return carries
                && side.dossier
                        .report()
                        .publication()
                        .outlet()
                        .filter(outlet -> stems(outlet.value()).equals(stems(source.name())))
                        .isPresent();
    }

    private static boolean sameSource(Source a, Source b) {
        boolean sameEntity = a.entity().isPresent() && a.entity().equals(b.entity());
        return sameEntity || stems(a.name()).equals(stems(b.name()));
    }

    // the agency was cut, the wording kept: an unnamed voice that says the same in another version is taken for the
    // same
    private void inferFromWording(List<Voice> voices) {
        for (Voice named : new ArrayList<>(voices)) {
            for (Voice bare : new ArrayList<>(voices)) {
                Optional<String> through = voices.contains(named) ? cutAgency(named, bare) : Optional.empty();
                if (through.isPresent() && voices.contains(bare)) {
                    named.take(bare);
                    named.inferredThrough.add(through.get());
                    voices.remove(bare);
                }
            }
        }
    }

    private Optional<String> cutAgency(Voice one, Voice bare) {
        boolean unnamed = one != bare && !one.source.named() && !bare.source.named();
        if (!unnamed || bare.heard.stream().anyMatch(heard -> agency(heard).isPresent()) || !saySame(one, bare)) {
            return Optional.empty();
        }
        return agencyName(one);
    }

    /** The agency's name as the report has it. */
    private static Optional<String> agencyName(Voice voice) {
        return voice.heard.stream()
                .flatMap(heard -> heard.attribution().chain().stream())
                .map(Link::source)
                .filter(source -> source.kind() == SourceKind.AGENCY)
                .map(Source::name)
                .findFirst()
                .or(() -> voice.heard.stream()
                        .flatMap(heard -> stated(heard.side()).stream())
                        .findFirst());
    }

    private boolean saySame(Voice one, Voice other) {
        return groups.stream()
                .flatMap(group -> group.matches().stream())
                .filter(match -> retold(match.a().side, match.b().side))
                .anyMatch(match -> (one.says(match.a()) && other.says(match.b()))
                        || (one.says(match.b()) && other.says(match.a())));
    }

    private boolean retold(Side a, Side b) {
        return pairs.stream().anyMatch(pair -> pair.retold() && pair.joins(a, b));
    }

    /** Whether two descriptions have a word in common. */
    static boolean shareWords(String one, String other) {
        return !Collections.disjoint(stems(one), stems(other));
    }

    static Set<String> stems(String name) {
        FoldedText text = FoldedText.of(name);
        return text.words().stream()
                .map(word -> Stems.of(word.folded()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Voices by where they are first heard in the report given first. */
    static Comparator<Voice> byPlace() {
        return Comparator.comparingInt((Voice voice) -> voice.heard.stream()
                        .mapToInt(heard -> heard.side().place)
                        .min()
                        .orElse(0))
                .thenComparing(voice -> voice.heard.getFirst().attribution().span());
    }
}
