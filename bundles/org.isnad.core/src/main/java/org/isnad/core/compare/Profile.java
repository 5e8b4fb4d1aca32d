package org.isnad.core.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.report.Mention;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.Agencies;
import org.isnad.text.FoldedText;
import org.isnad.text.NameSkeletons;
import org.isnad.text.Stems;
import org.jspecify.annotations.Nullable;

/** What one place of a report tells of a voice: what it is, whether it has a name of its own, and by which words. */
final class Profile {
    enum Kind {
        /** Somebody with a name who speaks for nobody else. */
        SELF,
        /** Whoever speaks for or leads a body, with a name or without. */
        OFFICE,
        BODY,
        PAPER,
        /** Who passes on what others say. */
        CARRIER,
        /** Named, but whether it is a person or a body nobody tells. */
        SOMETHING,
        /** Somebody without a name of whom it is said what he is: «شهود», "a driver". */
        SOMEBODY,
        /** A source, an official: whoever it may be. */
        ANYBODY
    }

    // as «أعمالها», «محاميها»
    private static final Pattern THEIRS = Pattern.compile("[\\u0621-\\u064A]{3,}(ها|هم|هما)");
    private static final int NEAR = 20;
    private static final int SHORTEST_SOUND = 4;
    private static final double SAME_SOUND = .85;

    final Voice.Heard heard;
    final Kind kind;
    /** Whether it goes by a name of its own, not by an office or a place. */
    final boolean personal;
    /** Stems of its name, and of its office, that tell which one it is. */
    final Set<String> name;

    final Set<String> office;
    /** Whether the office is somebody's who is named elsewhere: «مدير أعمالها», "her agent". */
    final boolean theirs;

    private final boolean rests;
    private @Nullable Told told;
    private @Nullable Told purpose;
    private @Nullable Told seat;

    Profile(Voice.Heard heard) {
        this.heard = heard;
        Source source = heard.source();
        personal = Speakers.named(source)
                && source.kind() != SourceKind.ORGANISATION
                && !titled(source)
                && !Voices.place(heard.side(), source);
        rests = Apposition.rests(heard);
        kind = kind();
        name = telling(source.name());
        office = new HashSet<>(
                source.role().map(Offices::untitled).map(Profile::telling).orElse(Set.of()));
        theirs = source.role().flatMap(this::beforeName).filter(Profile::theirs).isPresent();
        Apposition.of(heard.side(), source).map(heard.side()::words).ifPresent(words -> office.addAll(telling(words)));
    }

    private static Set<String> telling(String words) {
        Set<String> telling = Voices.contentStems(House.plain(words));
        telling.removeIf(House::general);
        return telling;
    }

    // from the office to the name: the reader may have left out a word between them
    private Optional<String> beforeName(String role) {
        Span named = heard.source().span();
        int at = heard.side().text.text().lastIndexOf(role, named.start());
        return at < 0 || named.start() - at > role.length() + NEAR
                ? Optional.of(role)
                : Optional.of(heard.side().words(new Span(at, named.end())));
    }

    private static boolean theirs(String words) {
        return FoldedText.of(words).words().stream()
                .anyMatch(word -> BodyWords.exactly("their", word.folded())
                        || THEIRS.matcher(word.folded()).matches());
    }

    /** Whether it has from another what it tells. */
    boolean rests() {
        return rests;
    }

    private Kind kind() {
        Source source = heard.source();
        if (Lineages.carries(source) && Apposition.observes(heard)) {
            return Kind.SELF;
        }
        if (Lineages.carries(source) || agencies(source) || rests) {
            return Kind.CARRIER;
        }
        if (source.kind() == SourceKind.DOCUMENT) {
            return Kind.PAPER;
        }
        if (office(source)) {
            return Kind.OFFICE;
        }
        if (Described.is(source)) {
            return Kind.ANYBODY;
        }
        if (!source.named()) {
            boolean described = source.kind() == SourceKind.PERSON || source.kind() == SourceKind.GROUP;
            return described && !Unnamed.leak(source) ? Kind.SOMEBODY : Kind.ANYBODY;
        }
        if (House.isBody(source)) {
            // «İnsan Hakları Komiserliği» is no person, whatever the reader made of it
            boolean told = Voices.stems(source.name()).stream().anyMatch(House::body);
            return source.kind() == SourceKind.PERSON && !told ? Kind.SOMETHING : Kind.BODY;
        }
        return House.person(source) || source.kind() == SourceKind.OFFICIAL ? Kind.SELF : Kind.SOMETHING;
    }

    // «مدير المستشفى»; «الوالي» behind a given name is a family's
    private static boolean titled(Source source) {
        boolean family = source.kind() == SourceKind.PERSON
                && source.named()
                && source.role().isPresent();
        return House.office(family ? House.head(source.name()) : source.name());
    }

    private boolean office(Source source) {
        boolean known = source.entity().filter(id -> !id.startsWith("person:")).isPresent();
        String name = source.kind() == SourceKind.ORGANISATION ? House.head(source.name()) : source.name();
        return source.kind() == SourceKind.SPOKESPERSON
                || source.role().filter(House::office).isPresent()
                || (!known && titled(source) && House.office(name))
                || Apposition.of(heard.side(), source)
                        .map(heard.side()::words)
                        .filter(House::speaksForBody)
                        .isPresent();
    }

    // «وكالتا رويترز وأسوشيتد برس», not «وزارة الخارجية الفرنسية», «وزارة التربية الوطنية» or «فارس نجار»
    private static boolean agencies(Source source) {
        List<String> words = List.of(source.name().split(" "));
        String head = Stems.of(FoldedText.fold(words.getFirst()));
        return source.named()
                && !House.person(source)
                && House.nation(source).isEmpty()
                && (House.is("wire", head) || !House.body(head))
                && words.stream().anyMatch(word -> Agencies.id(word).isPresent());
    }

    /** By its own words and those for its office, wherever these stand, in any language; made when first asked for. */
    Told told() {
        Told known = told;
        if (known == null) {
            known = new Told(heard.side(), spans());
            told = known;
        }
        return known;
    }

    /** The same without what everybody of its kind goes by; made when first asked for. */
    Told purpose() {
        Told known = purpose;
        if (known == null) {
            known = House.told(heard.side(), spans());
            purpose = known;
        }
        return known;
    }

    /** What tells which body it is or speaks for, in any language: nothing of somebody's own name; made when first asked for. */
    Told seat() {
        Told known = seat;
        if (known == null) {
            known = House.told(heard.side(), seatSpans());
            seat = known;
        }
        return known;
    }

    /**
     * Whether each word of the shorter of what tells which body they are has one that sounds like it in another script, or
     * beside such a one may mean the same: «شركة بوتاش», "BOTAŞ", «شركة زهرة للاتصالات», "Zahra Telecom".
     */
    boolean soundsLike(Profile other) {
        List<Span> words = seatWords();
        List<Span> others = other.seatWords();
        return words.size() <= others.size() ? soundsLike(words, other, others) : other.soundsLike(others, this, words);
    }

    private boolean soundsLike(List<Span> words, Profile other, List<Span> others) {
        boolean sounds = false;
        for (Span word : words) {
            boolean alike = others.stream()
                    .anyMatch(that -> soundAlike(
                            heard.side().words(word), other.heard.side().words(that)));
            sounds |= alike;
            if (!alike && others.stream().noneMatch(that -> mayMean(word, other, that))) {
                return false;
            }
        }
        return sounds;
    }

    // what no list of concepts knows may mean anything
    private boolean mayMean(Span word, Profile other, Span that) {
        Set<String> keys = new Told(heard.side(), List.of(word)).keys();
        Set<String> others = new Told(other.heard.side(), List.of(that)).keys();
        return !Collections.disjoint(keys, others)
                || Stream.of(keys, others)
                        .anyMatch(all -> all.stream().noneMatch(key -> Character.isLetter(key.charAt(0))));
    }

    /** Whether a mention in another script is its name. */
    boolean isNamed(Mention mention) {
        Source source = heard.source();
        boolean entity = mention.entity().isPresent() && mention.entity().equals(source.entity());
        return entity || soundAlike(mention.name(), source.name());
    }

    /** Whether the whole name of what was taken for a person is that of a body in another script: "Sarir Pipelines". */
    boolean goesBy(Profile body) {
        List<Span> words = House.telling(heard.side(), List.of(heard.source().span()));
        return words.size() > 1 && soundsLike(words, body, body.seatWords());
    }

    private List<Span> seatWords() {
        return House.telling(heard.side(), seatSpans());
    }

    private static boolean soundAlike(String word, String other) {
        return word.length() >= SHORTEST_SOUND
                && other.length() >= SHORTEST_SOUND
                && SameNames.script(word) != SameNames.script(other)
                && NameSkeletons.likeness(word, other) >= SAME_SOUND;
    }

    double likeness(Profile other) {
        return Math.max(told().likeness(other.told()), purpose().likeness(other.purpose()));
    }

    /** Whether what it goes by tells which one it is. */
    boolean tells() {
        return !purpose().keys().isEmpty();
    }

    private List<Span> seatSpans() {
        List<Span> spans = spans(heard.source().role().map(Offices::upToWhere));
        return personal ? spans.stream().flatMap(this::besideName).toList() : spans;
    }

    private Stream<Span> besideName(Span span) {
        String name = heard.source().name();
        String words = heard.side().words(span);
        int at = words.indexOf(name);
        String office = heard.source().role().filter(words::startsWith).orElse("");
        String where = office.substring(Offices.upToWhere(office).length());
        int before = where.isEmpty() ? at : Math.min(at, office.length() - where.length());
        return at < 0
                ? Stream.of(span).filter(other -> !other.equals(heard.source().span()))
                : Stream.of(
                        new Span(span.start(), span.start() + before),
                        new Span(span.start() + at + name.length(), span.end()));
    }

    private List<Span> spans() {
        return spans(heard.source().role());
    }

    private List<Span> spans(Optional<String> office) {
        Span named = heard.source().span();
        Optional<Span> role = office.flatMap(words -> {
            int at = heard.side().text.text().indexOf(words);
            return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
        });
        Optional<Span> behind = Apposition.of(heard.side(), heard.source());
        return Stream.of(role, Optional.of(named), behind)
                .flatMap(Optional::stream)
                .filter(span -> span.equals(named) || !span.overlaps(named))
                .distinct()
                .toList();
    }
}
