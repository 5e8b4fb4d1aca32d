package org.isnad.core.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;

/**
 * Makes voices one that speak for one body: a ministry, its minister and its spokesman; the state and the part of it that
 * speaks beside it; a body and its short name in one report; two names for the source of the same words.
 */
final class Bodies {
    // names of one body in two languages, by what they tell: two of three words
    private static final double ALIKE = .6;

    private static final Set<SourceKind> PERSONS =
            Set.of(SourceKind.PERSON, SourceKind.OFFICIAL, SourceKind.SPOKESPERSON);

    private final Retellings reworded;
    private final Retellings told;

    Bodies(List<Pair> pairs, List<Group> groups, Retellings told) {
        reworded =
                new Retellings(groups, (a, b) -> pairs.stream().anyMatch(pair -> pair.reworded() && pair.joins(a, b)));
        this.told = told;
    }

    /** Changes the list; voices come in an order that does not depend on that of the reports. */
    void join(List<Voice> voices) {
        join(voices, this::one);
        join(voices, this::renamed);
        for (Voice general : List.copyOf(voices)) {
            if (general.authority()) {
                part(general, voices).ifPresent(part -> {
                    part.take(general);
                    voices.remove(general);
                });
            }
        }
    }

    private static void join(List<Voice> voices, BiPredicate<Voice, Voice> one) {
        for (int i = 0; i < voices.size(); i++) {
            for (int j = i + 1; j < voices.size(); j++) {
                if (one.test(voices.get(i), voices.get(j))) {
                    voices.get(i).take(voices.remove(j));
                    j = i;
                }
            }
        }
    }

    private boolean one(Voice a, Voice b) {
        if (Lineages.carries(a.source) || Lineages.carries(b.source) || !compatible(a, b)) {
            return false;
        }
        return shortened(a, b) || issued(a, b) || issued(b, a) || sameHouse(a, b) || sameArmy(a, b) || translated(a, b);
    }

    /** Whether nothing says that they are of two nations. */
    static boolean compatible(Voice a, Voice b) {
        Set<String> nations = a.nations();
        Set<String> others = b.nations();
        return nations.isEmpty() || others.isEmpty() || nations.stream().anyMatch(others::contains);
    }

    // «العطار» and «سائق الشاحنة منصور العطار» in one report
    private static boolean shortened(Voice a, Voice b) {
        // plain loops: all voices are held against all others
        for (Voice.Heard one : a.heard) {
            for (Voice.Heard other : b.heard) {
                if (one.side() == other.side() && shortened(one.side(), one.source(), other.source())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean shortened(Side side, Source one, Source other) {
        return shortOf(side, one, other) || shortOf(side, other, one);
    }

    private static boolean shortOf(Side side, Source less, Source more) {
        boolean two = person(less) && person(more) && !less.entity().equals(more.entity());
        return less.named()
                && !two
                && House.isBody(less) == House.isBody(more)
                && Voices.stems(more.name()).containsAll(Voices.stems(fullName(less)))
                && !House.authority(side, less);
    }

    // «بيان لوزارة الصحة» and «وزارة الصحة», written as one word or two
    private static boolean issued(Voice paper, Voice body) {
        if (paper.source.kind() != SourceKind.DOCUMENT || !House.isBody(body.source)) {
            return false;
        }
        Set<String> issuer = Voices.stems(body.source.name());
        String name = House.plain(paper.source.name());
        Set<String> words = Voices.stems(name);
        Set<String> rest = Voices.stems(name.substring(name.indexOf(' ') + 1));
        boolean whole = issuer.size() > 1 && words.containsAll(issuer);
        boolean shorter = rest.size() > 1 && rest.size() < words.size() && issuer.containsAll(rest);
        return whole || shorter;
    }

    private static boolean person(Source source) {
        return source.entity().filter(id -> id.startsWith("person:")).isPresent();
    }

    // a person's id has the whole name
    static String fullName(Source source) {
        return source.entity()
                .filter(id -> id.startsWith("person:"))
                .map(id -> id.substring(id.indexOf(':') + 1).replace('-', ' '))
                .orElse(source.name());
    }

    // whom a person speaks for is often told at more length than the body is named
    private static boolean sameHouse(Voice a, Voice b) {
        return !Collections.disjoint(a.houses(), b.houses()) || speaksFor(a, b) || speaksFor(b, a);
    }

    private static boolean speaksFor(Voice person, Voice body) {
        return !House.isBody(person.source)
                && House.isBody(body.source)
                && person.houses().stream()
                        .anyMatch(told -> body.houses().stream().anyMatch(told::containsAll));
    }

    private static boolean sameArmy(Voice a, Voice b) {
        return House.army(a.source)
                && House.army(b.source)
                && !a.nations().isEmpty()
                && !b.nations().isEmpty();
    }

    private boolean translated(Voice a, Voice b) {
        return speaksAsBody(a.source)
                && speaksAsBody(b.source)
                && a.heard.stream()
                        .anyMatch(one -> b.heard.stream()
                                .anyMatch(other ->
                                        !one.side().sameLanguage(other.side()) && translated(a, one, b, other)));
    }

    // «متحدث باسم البيت الأبيض», "Beyaz Saray Sözcüsü": a spokesman whom nobody names is the body
    private static boolean speaksAsBody(Source source) {
        return House.isBody(source) || (source.kind() == SourceKind.SPOKESPERSON && !person(source));
    }

    // one that tells the same may be told by what it is for alone: «وزارة المواصلات الإسرائيلية», "משרד התחבורה"
    private boolean translated(Voice a, Voice.Heard one, Voice b, Voice.Heard other) {
        return one.told().likeness(other.told()) >= ALIKE
                || (House.told(one).likeness(House.told(other)) >= ALIKE && told.join(a, b, (said, also) -> true));
    }

    // made from one text that has one source for the claim: whoever is named only here and whoever only there
    private boolean renamed(Voice a, Voice b) {
        if ((somebody(a) && somebody(b)) || Lineages.carries(a.source) || Lineages.carries(b.source)) {
            return false;
        }
        return reworded.join(a, b, (said, also) -> !a.in(also.side) && !b.in(said.side) && !differ(said, also));
    }

    // who says another number is somebody else, however alike the words
    private static boolean differ(Item said, Item also) {
        return said.quantities.stream()
                .anyMatch(x -> also.quantities.stream()
                        .anyMatch(y -> Amounts.sameThing(x, y) && !Amounts.agree(x, y) && !Amounts.rounded(x, y)));
    }

    private static boolean somebody(Voice voice) {
        return voice.source.named() && PERSONS.contains(voice.source.kind());
    }

    // the part of the state heard beside it most often
    private static Optional<Voice> part(Voice general, List<Voice> voices) {
        return voices.stream()
                .filter(part -> part != general && body(part) && compatible(general, part))
                .filter(part -> beside(general, part) > 0)
                .max(Comparator.comparingLong((Voice part) -> beside(general, part))
                        .thenComparingInt(part -> part.heard.size()));
    }

    private static boolean body(Voice voice) {
        return House.isBody(voice.source) && !voice.authority();
    }

    private static long beside(Voice general, Voice part) {
        return part.heard.stream()
                .map(Voice.Heard::side)
                .distinct()
                .filter(general::in)
                .count();
    }
}
