package org.isnad.core.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.text.FoldedText;
import org.isnad.text.NameSkeletons;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.Words;

/**
 * Persons that are one voice under two names: brought in without a name and named further down, or spelled otherwise in
 * another report or script.
 */
final class Speakers {
    // among 200 pairs of names in two scripts the best wrong one reached .81
    private static final double ALIKE = .85;
    // of two with the same office
    private static final double ALIKE_IN_OFFICE = .65;
    private static final double SAME_OFFICE = .6;
    private static final int SHORTEST_NAME = 3;
    private static final Set<SourceKind> PERSONS =
            Set.of(SourceKind.PERSON, SourceKind.OFFICIAL, SourceKind.SPOKESPERSON);

    private Speakers() {}

    /** Whether a source is somebody with a name, or so it seems. */
    static boolean named(Source source) {
        return source.named() && (PERSONS.contains(source.kind()) || House.person(source));
    }

    /** Whether two voices are one person. */
    static boolean one(Voice a, Voice b, Retellings told) {
        return a.meets(
                b,
                (one, other) -> one.side() == other.side()
                        ? takenUp(a, one, other) || takenUp(b, other, one)
                        : spelledOtherwise(one, other, a, b, told));
    }

    private static boolean takenUp(Voice voice, Voice.Heard one, Voice.Heard other) {
        return introduced(one.source(), other.source())
                || takenUp(one.source(), other.source())
                || namedBehind(one, other.source())
                || byRole(voice, other);
    }

    // «قال متحدث باسم الشرطة …», «وأضاف المتحدث يزيد لاوال»: all that is said of the one with a name was said before
    private static boolean introduced(Source first, Source named) {
        if (first.named()
                || !named(named)
                || first.span().start() > named.span().start()) {
            return false;
        }
        Set<String> role =
                named.role().map(Offices::untitled).map(Voices::stems).orElse(Set.of());
        return !role.isEmpty() && Voices.stems(first.name()).containsAll(role);
    }

    // «العميد يوسف الحاج علي», «وأضاف الحاج»: all words of the one without a name are of the one before
    private static boolean takenUp(Source named, Source later) {
        if (later.named()
                || !named(named)
                || named.span().start() > later.span().start()) {
            return false;
        }
        Set<String> known = new HashSet<>(Voices.stems(Bodies.fullName(named)));
        known.addAll(Voices.stems(named.name()));
        known.addAll(named.role().map(Voices::stems).orElse(Set.of()));
        Set<String> words = Voices.stems(later.name());
        return !words.isEmpty() && known.containsAll(words);
    }

    // «قال وزير التعليم فؤاد حلمي», «وأضاف حلمي»: the name behind the office is found only later
    private static boolean namedBehind(Voice.Heard office, Source named) {
        return named(named)
                && House.office(office.source().name())
                && Apposition.namedBehind(office.side(), office.source(), named);
    }

    /** Whether two voices of one family name have other given names: «الدغيم» here and there. */
    static boolean namesakes(Voice a, Voice b) {
        return a.meets(b, Speakers::namesakes);
    }

    static boolean namesakes(Voice.Heard one, Voice.Heard other) {
        return one.side() != other.side()
                && (familyOnly(one.source()) || familyOnly(other.source()))
                && lastWord(one.source()).equals(lastWord(other.source()))
                && Apart.otherNames(one, other);
    }

    private static boolean familyOnly(Source source) {
        return source.named() && source.name().indexOf(' ') < 0;
    }

    private static String lastWord(Source source) {
        return source.name().substring(source.name().lastIndexOf(' ') + 1);
    }

    /** The word before a family name where the report first has it, if that may be a given name. */
    static Optional<String> given(Side side, Source source) {
        List<Word> words = side.text.words();
        String name = FoldedText.fold(source.name());
        if (!source.named() || House.speaksForBody(name)) {
            return Optional.empty();
        }
        int end = Words.firstFrom(words, source.span().start());
        for (int i = 1; i < end; i++) {
            if (words.get(i).folded().equals(name)) {
                Word before = words.get(i - 1);
                boolean apart = side.text
                                .text()
                                .substring(
                                        before.span().end(), words.get(i).span().start())
                                .strip()
                                .length()
                        > 0;
                boolean cue = side.attributions.stream()
                        .flatMap(attribution -> attribution.chain().stream())
                        .anyMatch(link -> link.cue().overlaps(before.span()));
                return apart || cue || !givenName(before.folded()) ? Optional.empty() : Optional.of(before.folded());
            }
        }
        return Optional.empty();
    }

    private static boolean givenName(String folded) {
        String stem = Stems.of(folded);
        return folded.length() >= SHORTEST_NAME
                && !folded.startsWith("ال")
                && !Stems.isStopWord(folded)
                && !House.general(stem)
                && !House.body(stem);
    }

    private static boolean spelledOtherwise(Voice.Heard one, Voice.Heard other, Voice a, Voice b, Retellings told) {
        Source first = one.source();
        Source second = other.source();
        if (!named(first) || !named(second)) {
            return false;
        }
        if (calledWhole(one, second) || calledWhole(other, first)) {
            return true;
        }
        if (House.isBody(first) || House.isBody(second)) {
            return false;
        }
        String name = Bodies.fullName(first);
        String also = Bodies.fullName(second);
        if (name.indexOf(' ') < 0 || also.indexOf(' ') < 0) {
            return false;
        }
        boolean oneScript = SameNames.script(name) == SameNames.script(also);
        // asked first: most people have no name in common
        if (oneScript && Collections.disjoint(NameSkeletons.skeletons(name), NameSkeletons.skeletons(also))) {
            return false;
        }
        double likeness = NameSkeletons.likeness(name, also);
        if (oneScript) {
            return likeness >= ALIKE && told.join(a, b);
        }
        return likeness >= ALIKE || (likeness >= ALIKE_IN_OFFICE && sameOffice(one, other));
    }

    // «هواماني» in a report that has «كارمن هواماني» too, though not as somebody who tells
    private static boolean calledWhole(Voice.Heard less, Source more) {
        Set<String> name = Voices.stems(Bodies.fullName(less.source()));
        return name.size() == 1
                && more.name().indexOf(' ') > 0
                && Voices.stems(more.name()).containsAll(name)
                && less.side().text.folded().contains(FoldedText.fold(more.name()));
    }

    // «الفلاح» beside «زيتوني», whom another report calls «الفلاح مبروك زيتوني»
    private static boolean byRole(Voice named, Voice.Heard later) {
        if (later.source().named() || !named(named.source)) {
            return false;
        }
        Set<String> words = Voices.stems(House.upToAddressee(later.source().name()));
        return !words.isEmpty()
                && named.heard.stream()
                        .map(Voice.Heard::source)
                        .flatMap(source -> source.role().stream())
                        .anyMatch(role -> Voices.stems(role).equals(words));
    }

    private static boolean sameOffice(Voice.Heard one, Voice.Heard other) {
        return one.source().role().isPresent()
                && other.source().role().isPresent()
                && one.told().likeness(other.told()) >= SAME_OFFICE;
    }
}
