package org.isnad.core.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.Agencies;
import org.isnad.text.NameSkeletons;

/** What tells two voices apart: nations, walks of life, names, bodies, or that one report has both. */
final class Apart {
    // among 200 pairs of names in two scripts few of one person are less alike
    private static final double UNLIKE = .65;
    // what two bodies are for, or somebody is, in two languages
    private static final double LEAST_ALIKE = .2;

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
        UNNAMED
    }

    private Apart() {}

    static boolean are(Voice a, Voice b) {
        if (!Bodies.compatible(a, b) || sectors(a.source, b.source)) {
            return true;
        }
        for (Voice.Heard one : a.heard) {
            for (Voice.Heard other : b.heard) {
                boolean apart = one.side() == other.side()
                        ? !takenUp(one, other) && !takenUp(other, one)
                        : apart(a, one, b, other);
                if (apart) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sectors(Source a, Source b) {
        return a.sector().isPresent() && b.sector().isPresent() && !a.sector().equals(b.sector());
    }

    // a paper of nobody else's is of whoever speaks beside it; an office without a name, then a name without an office
    private static boolean takenUp(Voice.Heard first, Voice.Heard later) {
        Kind kind = kind(first);
        if (kind == Kind.PAPER) {
            return true;
        }
        return kind == Kind.OFFICE
                && !personal(first)
                && kind(later) == Kind.SELF
                && later.source().role().isEmpty()
                && first.source().span().start() < later.source().span().start();
    }

    private static boolean apart(Voice a, Voice.Heard one, Voice b, Voice.Heard other) {
        Kind first = kind(one);
        Kind second = kind(other);
        if (first == Kind.CARRIER || second == Kind.CARRIER || within(one, other) || within(other, one)) {
            return false;
        }
        if (first == Kind.BODY && second == Kind.BODY) {
            return one.side().sameLanguage(other.side()) ? otherHouse(a, b) : unlike(one, other);
        }
        if (personal(one) && personal(other)) {
            return otherName(one, other);
        }
        if (first == Kind.SELF || second == Kind.SELF) {
            boolean unnamed = first == Kind.UNNAMED || second == Kind.UNNAMED;
            boolean something = first == Kind.SOMETHING || second == Kind.SOMETHING;
            return something ? otherName(one, other) : !unnamed || unlike(one, other);
        }
        return otherHouse(a, b);
    }

    // «رئيس بلدية عين الزهر», "Voltara chief executive": what the one goes by stands in what is said of the other
    private static boolean within(Voice.Heard less, Voice.Heard more) {
        Set<String> name = telling(less.source().name());
        Set<String> role = more.source().role().map(Apart::telling).orElse(Set.of());
        return !personal(less) || !House.isBody(less.source())
                ? !Collections.disjoint(name, role) && kind(less) != Kind.OFFICE
                : false;
    }

    private static Set<String> telling(String words) {
        Set<String> telling = new HashSet<>(Voices.stems(words));
        telling.removeIf(House::general);
        return telling;
    }

    private static boolean otherHouse(Voice a, Voice b) {
        return !a.houses().isEmpty()
                && !b.houses().isEmpty()
                && a.houses().stream()
                        .allMatch(x -> b.houses().stream().allMatch(y -> !x.containsAll(y) && !y.containsAll(x)));
    }

    private static boolean unlike(Voice.Heard one, Voice.Heard other) {
        return likeness(one, other) < LEAST_ALIKE;
    }

    static double likeness(Voice.Heard one, Voice.Heard other) {
        return described(one).likeness(described(other));
    }

    // by its own words and those for its office, wherever these stand
    private static Told described(Voice.Heard heard) {
        Span named = heard.source().span();
        Optional<Span> role = heard.source().role().flatMap(words -> {
            int at = heard.side().text.text().indexOf(words);
            return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
        });
        return new Told(
                heard.side(),
                role.filter(span -> !span.overlaps(named))
                        .map(span -> List.of(span, named))
                        .orElse(List.of(named)));
    }

    private static boolean otherName(Voice.Heard one, Voice.Heard other) {
        String name = Bodies.fullName(one.source());
        String also = Bodies.fullName(other.source());
        if (SameNames.script(name) == SameNames.script(also)) {
            return Collections.disjoint(NameSkeletons.skeletons(name), NameSkeletons.skeletons(also));
        }
        return NameSkeletons.likeness(name, also) < UNLIKE;
    }

    // goes by a name of its own, not by an office or a place
    private static boolean personal(Voice.Heard heard) {
        return Speakers.named(heard.source())
                && !House.office(heard.source().name())
                && !Voices.place(heard.side(), heard.source());
    }

    static Kind kind(Voice.Heard heard) {
        Source source = heard.source();
        if (Lineages.carries(source) || agencies(source)) {
            return Kind.CARRIER;
        }
        if (source.kind() == SourceKind.DOCUMENT) {
            return Kind.PAPER;
        }
        if (source.kind() == SourceKind.SPOKESPERSON
                || source.role().filter(House::office).isPresent()
                || House.office(source.name())) {
            return Kind.OFFICE;
        }
        if (!source.named()) {
            return Kind.UNNAMED;
        }
        if (House.isBody(source)) {
            return source.kind() == SourceKind.PERSON ? Kind.SOMETHING : Kind.BODY;
        }
        return House.person(source) || source.kind() == SourceKind.OFFICIAL ? Kind.SELF : Kind.SOMETHING;
    }

    // «وكالتا رويترز وأسوشيتد برس»
    private static boolean agencies(Source source) {
        return source.named()
                && List.of(source.name().split(" ")).stream()
                        .anyMatch(word -> Agencies.id(word).isPresent());
    }
}
