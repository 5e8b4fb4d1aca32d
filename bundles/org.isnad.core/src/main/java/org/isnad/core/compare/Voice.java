package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;

/** One origin as it was found, before and after it is merged with others that are the same voice. */
final class Voice {
    private static final int LONGEST_NAME = 7;

    /** Who it is; of a body and its speakers the body. */
    Source source;

    final List<Heard> heard = new ArrayList<>();
    /** The agency through which this was inferred to be the same voice; empty if it was not inferred. */
    final Set<String> inferredThrough = new LinkedHashSet<>();

    /** Names of voices that count as one with it because nothing shows that they are more. */
    final Set<String> presumed = new LinkedHashSet<>();

    // where those are heard
    private final Set<Heard> guessed = new HashSet<>();

    // of those whichever is heard in more than one report by itself
    private Optional<Source> heardAgain = Optional.empty();

    private final Set<Set<String>> houses = new HashSet<>();
    private final Set<String> nations = new HashSet<>();
    private boolean authority;
    // by a name of its own, wherever it was heard
    private boolean known;
    private Optional<Reason> ruling = Optional.empty();

    Voice(Side side, Attribution attribution) {
        Heard first = new Heard(side, attribution);
        source = first.source();
        known = source.named();
        heard.add(first);
        authority = House.authority(side, source);
        House.nation(source).ifPresent(nations::add);
        if (!authority) {
            houses.addAll(House.of(side, source));
            if (houses.isEmpty()) {
                houses.addAll(House.between(side, source));
            }
        }
    }

    // a body that is named whole, a body, somebody with a whole name, somebody named, others
    private static int rank(Voice voice) {
        boolean body = House.isBody(voice.source) && !voice.authority && voice.source.kind() != SourceKind.PERSON;
        boolean whole = Speakers.named(voice.source) && voice.source.name().indexOf(' ') > 0;
        return (body && voice.source.kind() == SourceKind.ORGANISATION ? 8 : 0)
                + (body && !voice.houses.isEmpty() && voice.source.name().indexOf(' ') > 0 ? 4 : 0)
                + (body ? 2 : 0)
                + (whole ? 1 : 0)
                + (voice.source.named() ? 1 : 0);
    }

    /** Of all it goes by what tells most by itself: somebody with his office, a body, an office or a name, a paper, a source. */
    Source shown() {
        Source shown = source;
        int most = telling(shown);
        for (Heard hearing : heard) {
            int telling = telling(hearing.source());
            if (telling > most) {
                most = telling;
                shown = hearing.source();
            }
        }
        return officeOnly(shown) ? holder().orElse(shown) : shown;
    }

    private static boolean officeOnly(Source source) {
        return source.role().filter(source.name()::equals).isPresent();
    }

    // «وزير النقل» goes by his own name where any report has it
    private Optional<Source> holder() {
        return heard.stream()
                .map(Heard::source)
                .filter(source -> Speakers.named(source) && !officeOnly(source))
                .filter(source -> source.name().indexOf(' ') > 0
                        && source.role().filter(House::office).isPresent())
                .findFirst();
    }

    private static int telling(Source source) {
        boolean whole = source.name().indexOf(' ') > 0;
        if (House.misread(source) || source.name().split(" ").length > LONGEST_NAME) {
            return 0;
        }
        if (source.kind() == SourceKind.DOCUMENT || Lineages.carries(source)) {
            return source.named() && House.speaksForBody(source.name()) ? 4 : 1;
        }
        if (House.isBody(source) && source.kind() != SourceKind.PERSON) {
            return whole ? 5 : 3;
        }
        boolean office = whole && House.office(source.name());
        if (Speakers.named(source)) {
            return office ? 6 : whole ? 4 : 3;
        }
        return office ? 4 : 0;
    }

    /** Makes voices one that pass together, in the order of the list, until none do. */
    static void join(List<Voice> voices, BiPredicate<Voice, Voice> one) {
        join(voices, one, (a, b) -> true);
    }

    /** The same; those that are not surely one are only presumed to be. */
    static void join(List<Voice> voices, BiPredicate<Voice, Voice> one, BiPredicate<Voice, Voice> surely) {
        int before;
        do {
            before = voices.size();
            joinOnce(voices, one, surely);
        } while (voices.size() < before && voices.size() > 1);
    }

    private static void joinOnce(List<Voice> voices, BiPredicate<Voice, Voice> one, BiPredicate<Voice, Voice> surely) {
        for (int i = 0; i < voices.size(); i++) {
            for (int j = i + 1; j < voices.size(); j++) {
                Voice voice = voices.get(i);
                Voice other = voices.get(j);
                if (one.test(voice, other)) {
                    voices.remove(j);
                    if (surely.test(voice, other)) {
                        voice.take(other);
                    } else {
                        voice.presume(other);
                    }
                    j = i;
                }
            }
        }
    }

    /** Marks of the bodies it is or speaks for, see {@link House}. */
    Set<Set<String>> houses() {
        return houses;
    }

    /** Nations it is said to be of, by id. */
    Set<String> nations() {
        return nations;
    }

    /** Whether it is nowhere said to be more than the state. */
    boolean authority() {
        return authority;
    }

    void take(Voice other) {
        if (rank(other) > rank(this)) {
            source = other.source;
        }
        houses.addAll(other.houses);
        nations.addAll(other.nations);
        authority &= other.authority;
        heard.addAll(other.heard);
        takeInferred(other);
        presumed.addAll(other.presumed);
        guessed.addAll(other.guessed);
    }

    /** Takes another that nothing shows to be another. */
    void presume(Voice other) {
        heardAgain = shared().or(other::shared);
        presumed.add(shown().name());
        presumed.add(other.shown().name());
        guessed.addAll(other.heard);
        take(other);
    }

    /** Who is heard in more than one report and not only presumed to be. */
    Optional<Source> shared() {
        return presumed.isEmpty() && reports() > 1 ? Optional.of(shown()) : heardAgain;
    }

    // what was inferred of a source without a name says nothing of a body that is named where nothing is inferred
    private void takeInferred(Voice other) {
        if (!known && !other.known) {
            inferredThrough.addAll(other.inferredThrough);
        } else {
            known = true;
            inferredThrough.clear();
        }
    }

    /** Keeps why an analyst merged or split it. */
    void ruled(Reason reason) {
        ruling = Optional.of(reason);
    }

    /** Why an analyst merged or split it, if so. */
    Optional<Reason> ruling() {
        return ruling;
    }

    /** Whether of a place where it is heard and one where another is something is so. */
    boolean meets(Voice other, BiPredicate<Heard, Heard> so) {
        // plain loops: all voices are held against all others
        for (Heard own : heard) {
            for (Heard that : other.heard) {
                if (so.test(own, that)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean in(Side side) {
        return heard.stream().anyMatch(hearing -> hearing.side() == side);
    }

    long reports() {
        return heard.stream().map(Heard::side).distinct().count();
    }

    /** Whether something a claim says comes from this voice. */
    boolean says(Item item) {
        for (Heard hearing : heard) {
            if (hearing.says(item)) {
                return true;
            }
        }
        return false;
    }

    /** Names of those who handed it down, each once, nearest to the reader first. */
    List<String> carriers() {
        return carriers(heard);
    }

    /** Where it is heard and not only presumed to be. */
    List<Heard> surely() {
        return heard.stream().filter(hearing -> !guessed.contains(hearing)).toList();
    }

    /** Names of those who handed it down in some of the places where it is heard. */
    List<String> carriers(List<Heard> heard) {
        List<String> carriers = new ArrayList<>();
        heard.stream()
                .flatMap(hearing -> hearing.carriers().stream())
                .filter(name -> carriers.stream().noneMatch(known -> Outlets.one(known, name)))
                .forEach(carriers::add);
        heard.forEach(hearing -> carriers.remove(hearing.source().name()));
        return List.copyOf(carriers);
    }

    /**
     * A voice in one place of one report.
     *
     * @param root the link it stands in: a body's own papers are the body
     */
    record Heard(Side side, Attribution attribution, int root) {
        // the root is asked for all the time
        Heard(Side side, Attribution attribution) {
            this(side, attribution, root(attribution.chain()));
        }

        boolean says(Item item) {
            return side == item.side && attribution.span().overlaps(item.claim.span());
        }

        /** The words that name it. */
        Quote quote() {
            return side.quote(source().span());
        }

        /** Who is at the root. */
        Source source() {
            return attribution.chain().get(root).source();
        }

        /** Its name, with the given name where the report has that before: «نوفة الدغيم», «الدغيم». */
        String fullName() {
            String name = Bodies.fullName(source());
            return name.indexOf(' ') < 0
                    ? Speakers.given(side, source())
                            .map(given -> given + " " + name)
                            .orElse(name)
                    : name;
        }

        private static final int LONGEST_SHEET = 3;

        private static int root(List<Link> chain) {
            int last = chain.size() - 1;
            while (last > 0 && House.misread(chain.get(last).source())) {
                last--;
            }
            while (last > 0 && (ownPaper(chain.get(last), chain.get(last - 1).source()) || toldOf(chain, last))) {
                last--;
            }
            return last;
        }

        // «قال المصدر إن الصندوق أبلغ الحكومة …»: what somebody tells of others' words rests on who tells it, papers
        // apart
        private static boolean toldOf(List<Link> chain, int last) {
            Source teller = chain.get(last - 1).source();
            Source told = chain.get(last).source();
            return told.kind() != SourceKind.DOCUMENT
                    && !House.misread(teller)
                    && teller.kind() != SourceKind.DOCUMENT
                    && !Lineages.carries(teller)
                    && !Lineages.carries(told);
        }

        // «وأوضحت الوزارة أن التحريات بينت»: no report by another that could be looked up, as «تقرير رئيسة البعثة
        // الفرنسية» is
        private static boolean ownPaper(Link cited, Source teller) {
            Source paper = cited.source();
            boolean looseSheet = paper.entity().isEmpty()
                    && paper.affiliation().isEmpty()
                    && paper.name().split(" ").length <= LONGEST_SHEET;
            return paper.kind() == SourceKind.DOCUMENT
                    && cited.manner() != Manner.QUOTED
                    && (looseSheet || Papers.made(paper.name()))
                    && !Lineages.carries(teller);
        }

        /** What the words that name it tell. */
        Told told() {
            return new Told(side, List.of(source().span()));
        }

        List<String> carriers() {
            List<String> carriers = new ArrayList<>();
            var publication = side.dossier.report().publication();
            publication.outlet().ifPresent(outlet -> carriers.add(outlet.value()));
            publication.agency().ifPresent(agency -> carriers.add(agency.value()));
            attribution.chain().subList(0, root).stream()
                    .map(Link::source)
                    .filter(source -> !House.misread(source))
                    .forEach(source -> carriers.add(source.name()));
            return carriers;
        }
    }
}
