package org.isnad.core.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Independence;
import org.isnad.report.Link;
import org.isnad.report.Origin;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.NameSkeletons;

/**
 * Which voices are established to be independent, and the sentence about it. Established means: named, in two reports of
 * one event its whole chain known and sharing nobody with the other's, no wording in common, and both speak of the same
 * claim; who repeats one of them elsewhere takes nothing from it.
 */
final class Origins {
    private static final String NOT_ESTABLISHED = "compare.independence.not-established";

    // in two scripts no one's name is so unlike
    private static final double TWO_NAMES = .55;
    // «وقال … إن»
    private static final int BESIDE_A_NAME = 9;

    private final List<Voice> voices;
    private final Asides asides;
    private final List<Pair> pairs;
    private final Retellings told;
    private final Disputed disputed;
    private final Versions versions;

    Origins(List<Voice> voices, List<Pair> pairs, Retellings told, Asides asides, Disputed disputed) {
        this.disputed = disputed;
        this.voices = voices.stream().sorted(Voices.byPlace()).toList();
        versions = new Versions(voices);
        this.asides = asides;
        this.pairs = pairs;
        this.told = told;
    }

    /** The origins of the story, then the voices that speak aside of it. */
    List<Origin> origins() {
        return voices.stream()
                .map(this::origin)
                .sorted(Comparator.comparing(Origin::aside))
                .toList();
    }

    private Origin origin(Voice voice) {
        Independence independence = independence(voice);
        // who is only presumed to be the same voice has no part in what is established of it
        List<Voice.Heard> heard = independence == Independence.ESTABLISHED ? voice.surely() : voice.heard;
        List<Quote> quotes = heard.stream().map(Voice.Heard::quote).distinct().toList();
        return new Origin(
                voice.shown(),
                voice.carriers(heard),
                heard.stream()
                        .map(Voice.Heard::side)
                        .sorted((a, b) -> Integer.compare(a.place, b.place))
                        .map(Side::id)
                        .distinct()
                        .toList(),
                independence,
                voice.ruling().orElseGet(() -> reason(voice)),
                quotes,
                asides.has(voice));
    }

    private Independence independence(Voice voice) {
        if (!voice.inferredThrough.isEmpty()) {
            return Independence.NOT_ESTABLISHED;
        }
        if (partner(voice).isPresent()) {
            return Independence.ESTABLISHED;
        }
        return voice.shared().isPresent() ? Independence.SHARED : Independence.NOT_ESTABLISHED;
    }

    private Reason reason(Voice voice) {
        String name = Brief.of(voice.shown().name());
        if (!voice.inferredThrough.isEmpty()) {
            return Reason.of("compare.origin.inferred", name, String.join(" · ", voice.inferredThrough));
        }
        Optional<Voice> partner = partner(voice);
        if (partner.isPresent()) {
            return Reason.of(
                    "compare.origin.established",
                    name,
                    Brief.of(partner.get().shown().name()));
        }
        if (!voice.presumed.isEmpty()) {
            return Reason.of("compare.origin.presumed", Brief.of(String.join(" · ", voice.presumed)));
        }
        if (voice.reports() > 1) {
            return Reason.of("compare.origin.shared", name);
        }
        if (asides.has(voice)) {
            return Reason.of("compare.origin.aside", name);
        }
        return Reason.of(voice.source.named() ? "compare.origin.alone" : "compare.origin.unnamed", name);
    }

    private Optional<Voice> partner(Voice voice) {
        return voices.stream().filter(other -> established(voice, other)).findFirst();
    }

    // somewhere each is heard without the other, by ways that have nobody in common, and they say the same
    private boolean established(Voice one, Voice other) {
        return one != other
                && (!asides.has(one) || !asides.has(other))
                && known(one)
                && known(other)
                && !disputed.between(one, other)
                && !Disputed.onlyOneDenies(one, other)
                && !one.meets(other, Origins::mayBeOne)
                && one.heard.stream()
                        .anyMatch(heard -> other.heard.stream().anyMatch(also -> apart(one, heard, other, also)));
    }

    // «وجيه الزيدي», «الزيدي»
    private static boolean mayBeOne(Voice.Heard one, Voice.Heard other) {
        Set<String> name = Voices.stems(one.fullName());
        Set<String> also = Voices.stems(other.fullName());
        return name.containsAll(also) || also.containsAll(name);
    }

    // with a name, or as the voice of a body that has one; a draft or a report is known by whoever shows it
    private static boolean known(Voice voice) {
        boolean shown =
                voice.source.kind() == SourceKind.DOCUMENT && !Papers.states(Papers.headWord(voice.source.name()));
        return (voice.source.named() && !Described.is(voice.source) && !shown)
                || (voice.source.kind() == SourceKind.SPOKESPERSON
                        && !voice.houses().isEmpty());
    }

    private boolean apart(Voice one, Voice.Heard heard, Voice other, Voice.Heard also) {
        return !other.in(heard.side())
                && !one.in(also.side())
                && !speaksForAnother(heard)
                && !speaksForAnother(also)
                && !beside(heard, other)
                && !beside(also, one)
                && !Apposition.rests(heard)
                && !Apposition.rests(also)
                && clean(heard.side(), also.side())
                && comparable(heard, also)
                && Collections.disjoint(chain(heard), chain(also))
                && ((Asides.leads(heard)
                                && Asides.leads(also)
                                && (otherSide(one, other) || witnesses(new Profile(heard), new Profile(also))))
                        || told.join(one, other, (said, again) -> clean(said.side, again.side)));
    }

    private static boolean otherSide(Voice one, Voice other) {
        Optional<Sector> sector = one.source.sector();
        Optional<Sector> also = other.source.sector();
        return (sector.isPresent() && also.isPresent() && !sector.equals(also))
                || (!one.nations().isEmpty()
                        && !other.nations().isEmpty()
                        && Collections.disjoint(one.nations(), other.nations()));
    }

    // two people who speak for nobody else, or one of whom it is told what he is or that he saw it
    private static boolean witnesses(Profile one, Profile other) {
        return (himself(one) && himself(other)) || witness(one) || witness(other);
    }

    private static boolean himself(Profile profile) {
        return profile.kind == Profile.Kind.SELF
                || (profile.kind == Profile.Kind.SOMETHING
                        && profile.heard.source().kind() == SourceKind.PERSON);
    }

    private static boolean witness(Profile profile) {
        return himself(profile) && (!profile.office.isEmpty() || Apposition.saw(profile.heard));
    }

    // whose agent or lawyer somebody is may be the other
    private static boolean speaksForAnother(Voice.Heard heard) {
        return new Profile(heard).theirs;
    }

    // whoever is told of beside a body may speak for it, if not in words that are known
    private static boolean beside(Voice.Heard person, Voice body) {
        if (!House.isBody(body.source) || !Speakers.named(person.source())) {
            return false;
        }
        Set<String> said = person.side()
                .sentence(person.source().span())
                .map(person.side()::words)
                .map(House::plain)
                .map(Voices::stems)
                .orElse(Set.of());
        return body.houses().stream()
                .anyMatch(house -> house.stream().anyMatch(stem -> !House.body(stem))
                        && said.containsAll(house)
                        && !Voices.stems(person.source().name()).containsAll(house));
    }

    private boolean clean(Side a, Side b) {
        return Pair.any(pairs, a, b, pair -> pair.sameEvent() && !versions.has(pair) && pair.reuse.isEmpty());
    }

    // one person's name in two scripts looks like two: across languages only ids tell voices apart, and those not made
    // of the name, or names that nobody could take for one
    private static boolean comparable(Voice.Heard one, Voice.Heard other) {
        return one.side().sameLanguage(other.side())
                || (known(one.source()) && known(other.source()))
                || (Speakers.named(one.source())
                        && Speakers.named(other.source())
                        && NameSkeletons.likeness(one.fullName(), other.fullName()) < TWO_NAMES);
    }

    private static boolean known(Source source) {
        return source.entity().filter(id -> !id.startsWith("person:")).isPresent();
    }

    // everybody a voice passed on its way, under all names known for them; two of one house count as one
    private static Set<String> chain(Voice.Heard heard) {
        Set<String> names = new HashSet<>();
        heard.carriers().forEach(carrier -> names.add(FoldedText.fold(carrier)));
        heard.attribution().chain().stream().map(Link::source).forEach(source -> {
            names.add(FoldedText.fold(source.equals(heard.source()) ? heard.fullName() : source.name()));
            source.entity().ifPresent(names::add);
            source.affiliation().map(FoldedText::fold).ifPresent(names::add);
            source.affiliation().ifPresent(names::add);
        });
        heard.side().mentions.stream()
                .filter(mention -> names.contains(FoldedText.fold(mention.name())))
                .toList()
                .forEach(mention -> mention.entity().ifPresent(names::add));
        return names;
    }

    /** The sentence that says why independence is or is not established. */
    Reason independence() {
        if (pairs.stream().noneMatch(Pair::sameEvent)) {
            return Reason.of("compare.independence.other-events");
        }
        return inferred()
                .or(this::established)
                .or(this::loop)
                .or(this::wording)
                .or(this::shared)
                .or(this::carrier)
                .orElseGet(() -> Reason.of(
                        voices.stream().anyMatch(voice -> voice.source.named())
                                ? NOT_ESTABLISHED
                                : "compare.independence.nobody-named"));
    }

    private Optional<Reason> inferred() {
        return voices.stream()
                .filter(voice -> !voice.inferredThrough.isEmpty())
                .findFirst()
                .map(voice -> Reason.of(
                        "compare.independence.inferred",
                        String.join(" · ", voice.inferredThrough),
                        Brief.of(voice.shown().name())));
    }

    private Optional<Reason> established() {
        return voices.stream()
                .filter(voice -> independence(voice) == Independence.ESTABLISHED)
                .findFirst()
                .flatMap(voice -> partner(voice)
                        .map(other -> Reason.of(
                                "compare.independence.established",
                                Brief.of(voice.shown().name()),
                                Brief.of(other.shown().name()))));
    }

    // each names the other as a teller: nobody outside vouches for it
    private Optional<Reason> loop() {
        return pairs.stream()
                .filter(pair -> Loops.citing(pair.one, pair.other).isPresent()
                        && Loops.citing(pair.other, pair.one).isPresent())
                .findFirst()
                .map(pair ->
                        Reason.of("compare.independence.loop", Brief.of(pair.one.name()), Brief.of(pair.other.name())));
    }

    private Optional<Reason> wording() {
        return pairs.stream()
                .filter(Pair::sameEvent)
                .flatMap(pair -> longest(pair).stream())
                .findFirst()
                .map(words -> Reason.of("compare.independence.wording", Brief.of(words)))
                .or(this::version);
    }

    private Optional<Reason> version() {
        return pairs.stream()
                .filter(pair -> pair.sameEvent() && versions.has(pair))
                .findFirst()
                .map(pair -> Reason.of(
                        "compare.independence.version", Brief.of(pair.one.name()), Brief.of(pair.other.name())));
    }

    // two desks may call somebody by one long name without having it from each other
    private static Optional<String> longest(Pair pair) {
        return pair.reuse.stream()
                .map(reuse -> reuse.a().span())
                .filter(span -> pair.one.attributions.stream()
                        .flatMap(attribution -> attribution.chain().stream())
                        .noneMatch(link -> names(link.source().span(), span)))
                .max(Comparator.comparingInt(Span::length))
                .map(pair.one::words);
    }

    private static boolean names(Span source, Span words) {
        int outside = Math.max(0, source.start() - words.start()) + Math.max(0, words.end() - source.end());
        return source.overlaps(words) && outside <= BESIDE_A_NAME;
    }

    private Optional<Reason> shared() {
        return voices.stream()
                .filter(voice -> !asides.has(voice))
                .flatMap(voice -> voice.shared().stream())
                .findFirst()
                .map(source -> Reason.of("compare.independence.shared", Brief.of(source.name())));
    }

    private Optional<Reason> carrier() {
        for (Voice one : voices) {
            for (Voice other : voices) {
                Optional<String> common =
                        one.heard.getFirst().side() == other.heard.getFirst().side()
                                ? Optional.empty()
                                : one.carriers().stream()
                                        .filter(other.carriers()::contains)
                                        .findFirst();
                if (common.isPresent()) {
                    return Optional.of(Reason.of("compare.independence.carrier", common.get()));
                }
            }
        }
        return Optional.empty();
    }
}
