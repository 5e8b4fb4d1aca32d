package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Passage;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.text.Agencies;
import org.isnad.text.FoldedText;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;

/**
 * The voices at the far ends of all chains, each once. Unknown lineage is no voice; an unnamed one is the same as
 * another only if it is described alike behind the same agency, or said the same in two versions of one text.
 */
final class Voices {
    private static final Set<String> PLACES = Set.of("country", "city", "region", "facility");
    // every voice is held against every other
    private static final WordMemo<Set<String>> STEMS = new WordMemo<>(Voices::stemmed);

    private final List<Side> sides;
    private final List<Pair> pairs;
    private final List<Group> groups;
    private final Retellings told;
    private final Asides asides;
    private final Disputed disputed;

    Voices(List<Side> sides, List<Pair> pairs, List<Group> groups, Retellings told, Asides asides, Disputed disputed) {
        this.sides = sides;
        this.pairs = pairs;
        this.groups = groups;
        this.told = told;
        this.asides = asides;
        this.disputed = disputed;
    }

    List<Voice> find() {
        List<Voice> voices = new ArrayList<>();
        sides.forEach(side -> told(side).forEach(attribution -> add(new Voice(side, attribution), voices)));
        voices.removeIf(voice -> carrierElsewhere(voice, voices)
                || sides.stream().anyMatch(side -> Outlets.is(voice.source, side))
                || Outlets.own(voice.source.name()));
        sides.forEach(side -> firstHand(side, voices).ifPresent(voice -> add(voice, voices)));
        sides.forEach(side -> issuer(side, voices).ifPresent(voice -> add(voice, voices)));
        voices.removeIf(voice -> Lineages.carries(voice.source)
                && voice.heard.stream().noneMatch(Apposition::observes)
                && voice.heard.stream().allMatch(heard -> toldBySomebody(heard.side(), voices)));
        voices.removeIf(voice -> hearsay(voice.source) || reportItself(voice));
        if (voices.stream().allMatch(asides::has)) {
            sides.stream()
                    .filter(this::storied)
                    .forEach(side -> Decided.in(side).ifPresent(told -> add(new Voice(side, told), voices)));
        }
        inferFromWording(voices);
        new Relays(pairs, disputed).join(voices);
        new Bodies(pairs, told, disputed).join(voices);
        new Presumption(pairs, told, asides, disputed).join(voices);
        return voices;
    }

    // a headline cuts short who is named below it, and «الهند: …» says where it happened
    private static List<Attribution> told(Side side) {
        List<Attribution> known =
                side.attributions.stream().filter(Voices::known).toList();
        List<Attribution> below = known.stream()
                .filter(attribution -> !side.inHeadline(attribution.origin().span()))
                .toList();
        boolean places = known.stream().allMatch(attribution -> place(side, attribution.origin()));
        return side.line() || (below.isEmpty() && !places) ? known : below;
    }

    static boolean place(Side side, Source source) {
        return side.mentions.stream()
                .anyMatch(mention ->
                        PLACES.contains(mention.kind()) && mention.span().overlaps(source.span()));
    }

    // an agency that is credited with a text in which nobody else tells anything, here or wherever else it is credited
    private Optional<Voice> firstHand(Side side, List<Voice> voices) {
        Optional<Stated<String>> agency = side.dossier.report().publication().agency();
        boolean told = agency.flatMap(name -> Agencies.key(name.value())).isEmpty()
                || !storied(side)
                || voices.stream()
                        .flatMap(voice -> voice.heard.stream())
                        .anyMatch(heard -> heard.side() == side
                                || agencies(heard).contains(id(agency.get().value())));
        return told ? Optional.empty() : agency.map(name -> new Voice(side, credit(side, name)));
    }

    // «القيادة المركزية الأمريكية» above a text that has it from nobody: its own statement
    private Optional<Voice> issuer(Side side, List<Voice> voices) {
        return side.dossier
                .report()
                .publication()
                .outlet()
                .filter(name -> storied(side) && voices.stream().noneMatch(voice -> voice.in(side)))
                .filter(name -> issues(name.value()) && !Outlets.publishes(name.value()))
                .map(name -> new Voice(side, stated(side, name, SourceKind.ORGANISATION)));
    }

    private static boolean issues(String name) {
        return stems(name).stream().anyMatch(stem -> House.is("kind", stem) || House.is("army", stem));
    }

    // another report names whom this one, credited to an agency, has it from
    private boolean toldBySomebody(Side side, List<Voice> voices) {
        return voices.stream()
                .anyMatch(voice -> !Lineages.carries(voice.source) && !asides.has(voice) && told.join(voice, side));
    }

    // «تقارير إعلامية», "media reports", "rumours": whose nobody knows
    private static boolean hearsay(Source source) {
        if (!source.named() && stems(source.name()).stream().anyMatch(stem -> House.is("rumour", stem))) {
            return true;
        }
        if (!source.named() && stems(source.name()).stream().allMatch(stem -> House.is("information", stem))) {
            return true;
        }
        return !source.named()
                && (source.kind() == SourceKind.DOCUMENT || Lineages.carries(source))
                && stems(source.name()).stream().anyMatch(stem -> House.is("press", stem));
    }

    // «جاء في خبر الوكالة», «تحقيق صحيفة العافية»: what an outlet has printed is how something came, not from whom
    private boolean reportItself(Voice voice) {
        if (agencysPiece(voice.source.name())) {
            return true;
        }
        int head = voice.source.name().indexOf(' ');
        boolean piece = voice.source.kind() == SourceKind.DOCUMENT
                && head > 0
                && stems(voice.source.name().substring(0, head)).stream().anyMatch(stem -> House.is("piece", stem));
        if (!piece) {
            return false;
        }
        String outlet = Papers.issued(voice.source.name().substring(head + 1));
        return stems(outlet).stream().allMatch(stem -> House.is("right", stem))
                || Outlets.kindOnly(outlet)
                || sides.stream()
                        .anyMatch(side -> side.dossier.report().publication().outlet().stream()
                                .anyMatch(name -> Outlets.same(name.value(), outlet)));
    }

    // "AA'nın haberi"
    private static boolean agencysPiece(String name) {
        int last = name.lastIndexOf(' ');
        int ending = Math.max(name.indexOf('\''), name.indexOf('’'));
        return ending > 0
                && last > ending
                && Agencies.id(name.substring(0, ending)).isPresent()
                && stems(name.substring(last + 1)).stream().allMatch(stem -> House.is("piece", stem));
    }

    private boolean storied(Side side) {
        return pairs.stream().anyMatch(pair -> pair.sameEvent() && (pair.one == side || pair.other == side));
    }

    private static Attribution credit(Side side, Stated<String> agency) {
        return stated(side, agency, SourceKind.AGENCY);
    }

    private static Attribution stated(Side side, Stated<String> agency, SourceKind kind) {
        Span all = side.dossier.report().body().stream()
                .map(Passage::span)
                .reduce(Span::union)
                .orElse(new Span(0, 0));
        Span named = agency.span().orElse(all);
        Source.Builder source = new Source.Builder(named, agency.value(), kind).named(true);
        Agencies.id(agency.value()).ifPresent(id -> source.entity("org:" + id));
        return new Attribution(all, List.of(new Link(source.build(), named, Manner.SAID)), true, "compare.credit");
    }

    private static boolean known(Attribution attribution) {
        Link last = attribution.chain().getLast();
        // «وُزع أن»: where nobody is named, the words for a source are those of the verb
        boolean nobody =
                !last.source().named() && last.cue().contains(last.source().span());
        // «وصف ما نشر»; «اتفق الطرفان»: whoever they are, each is heard beside
        boolean word = stems(last.source().name()).stream().allMatch(stem -> House.is("both", stem))
                || Stems.isStopWord(FoldedText.fold(last.source().name()));
        return attribution.resolved()
                && last.manner() != Manner.UNATTRIBUTED
                && !nobody
                && !word
                && !(attribution.chain().size() == 1 && last.source().named() && House.counts(last.source()));
    }

    private static void add(Voice voice, List<Voice> voices) {
        for (Voice other : voices) {
            if (same(other, voice)) {
                other.take(voice);
                return;
            }
        }
        voices.add(voice);
    }

    private static boolean same(Voice one, Voice other) {
        Source a = one.source;
        Source b = other.source;
        Optional<String> agency = Agencies.id(a.name());
        if (agency.isPresent() && agency.equals(Agencies.id(b.name()))) {
            return true;
        }
        if (a.entity().isPresent() && b.entity().isPresent()) {
            return a.named() == b.named() && sameEntity(a, b);
        }
        if (a.named() != b.named() || !Bodies.compatible(one, other)) {
            return false;
        }
        if (House.localAuthority(a) && House.localAuthority(b)) {
            return true;
        }
        return a.named() ? sameName(a.name(), b.name()) && !Speakers.namesakes(one, other) : Unnamed.one(one, other);
    }

    /** Whether two named sources are one: by id, else by name, the longer form of which may hold the shorter. */
    static boolean sameName(Source a, Source b) {
        boolean known = a.entity().isPresent() && b.entity().isPresent();
        return known ? a.entity().equals(b.entity()) : sameName(a.name(), b.name());
    }

    // ids of persons are made of their names: «عبد الرحيم» and «عبدالرحيم» are one
    private static boolean sameEntity(Source a, Source b) {
        String one = a.entity().orElse("");
        String other = b.entity().orElse("");
        boolean persons = one.startsWith("person:") && other.startsWith("person:");
        // «Deutsche Bahn» is taken for somebody by one reader, for a body by the other
        boolean guessed = (one.startsWith("person:") || other.startsWith("person:")) && !persons;
        return one.equals(other)
                || (guessed && a.name().indexOf(' ') > 0 && stems(a.name()).equals(stems(b.name())))
                || (persons
                        && (one.replace("-", "").equals(other.replace("-", ""))
                                || sameName(Bodies.fullName(a), Bodies.fullName(b))));
    }

    private static boolean sameName(String one, String other) {
        Set<String> a = stems(one);
        Set<String> b = stems(other);
        boolean longer = a.size() > 1 && b.size() > 1 && (a.containsAll(b) || b.containsAll(a));
        return a.equals(b) || longer;
    }

    /** The agencies and outlets a chain passes, and the agency the report says it comes from; folded or by id. */
    static Set<String> agencies(Voice.Heard heard) {
        Set<String> through = new HashSet<>();
        heard.attribution().chain().stream()
                .map(Link::source)
                .filter(source -> !source.equals(heard.source()) && Lineages.carries(source))
                .forEach(source -> {
                    through.add(id(source.name()));
                    source.entity().ifPresent(through::add);
                });
        stated(heard.side())
                .filter(agency -> Agencies.key(agency).isPresent())
                .ifPresent(agency -> through.add(id(agency)));
        return through;
    }

    static String id(String name) {
        return Agencies.id(name)
                .map(id -> "org:" + id)
                .orElseGet(() -> stems(name).toString());
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

    private static boolean sameSource(Source a, Source b) {
        boolean sameEntity = a.entity().isPresent() && a.entity().equals(b.entity());
        return sameEntity || stems(a.name()).equals(stems(b.name()));
    }

    // the agency was cut, the wording kept: an unnamed voice that says the same in another version is taken for the
    // same
    private void inferFromWording(List<Voice> voices) {
        Retellings retold = new Retellings(groups, (a, b) -> Pair.any(pairs, a, b, Pair::retold));
        List<Voice> unnamed =
                voices.stream().filter(voice -> !voice.source.named()).toList();
        List<Voice> bare = unnamed.stream()
                .filter(voice ->
                        voice.heard.stream().allMatch(heard -> agencies(heard).isEmpty()))
                .toList();
        for (Voice named : unnamed) {
            for (Voice other : voices.contains(named) ? bare : List.<Voice>of()) {
                Optional<String> agency = other == named ? Optional.empty() : agencyName(named, other);
                if (agency.isPresent()
                        && (retold.join(named, other) || alikeInWording(named, other))
                        && voices.remove(other)) {
                    named.take(other);
                    named.inferredThrough.add(agency.get());
                }
            }
        }
    }

    // «سكان ومسعفون» in two reports that share wording, though neither is made of the other
    private boolean alikeInWording(Voice one, Voice other) {
        Set<String> stems = stems(one.source.name());
        return stems.size() > 1
                && stems.equals(stems(other.source.name()))
                && one.meets(
                        other,
                        (a, b) ->
                                Pair.any(pairs, a.side(), b.side(), pair -> pair.sameEvent() && !pair.reuse.isEmpty()));
    }

    // as the report has it that shares its wording with the other; nobody has anything from what came out later
    private Optional<String> agencyName(Voice voice, Voice other) {
        List<Voice.Heard> near = voice.heard.stream()
                .filter(heard -> other.heard.stream().anyMatch(also -> mayComeFrom(also.side(), heard.side())))
                .toList();
        return near.stream()
                .flatMap(heard -> heard.attribution().chain().stream())
                .map(Link::source)
                .filter(source -> source.kind() == SourceKind.AGENCY)
                .map(Source::name)
                .findFirst()
                .or(() -> near.stream()
                        .flatMap(heard -> stated(heard.side()).stream())
                        .findFirst());
    }

    private boolean mayComeFrom(Side bare, Side naming) {
        boolean later = Clock.days(naming, bare).orElse(0) > 0 && Clock.order(bare, naming) < 0;
        return bare == naming
                || (!later && Pair.any(pairs, bare, naming, pair -> pair.retold() || !pair.reuse.isEmpty()));
    }

    /** Whether two descriptions have a word in common. */
    static boolean shareWords(String one, String other) {
        return !Collections.disjoint(stems(one), stems(other));
    }

    /** The stems of a name's words, sorted; not to be changed. */
    static Set<String> stems(String name) {
        return STEMS.of(name);
    }

    private static Set<String> stemmed(String name) {
        Set<String> stems = new TreeSet<>();
        FoldedText.of(name).words().forEach(word -> stems.add(Stems.of(word.folded())));
        return Collections.unmodifiableSet(stems);
    }

    /** The same without words that are too common as they stand: «وزارة النقل» has a name, «نقل» has none. */
    static Set<String> contentStems(String name) {
        Set<String> stems = new TreeSet<>();
        FoldedText.of(name).words().stream()
                .map(Word::folded)
                .filter(word -> !Stems.isStopWord(word))
                .forEach(word -> stems.add(Stems.of(word)));
        return stems;
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
