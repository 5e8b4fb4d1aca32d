package org.isnad.core.compare;

import java.util.Collections;
import java.util.Set;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;

/**
 * Who speaks of a body beside whom it has at its head, or two who leak from one, in one report: «متطوعون في الدفاع
 * المدني» and «مسؤول الدفاع المدني», «مصادر في الشرطة» and «ضابط بالشرطة».
 */
final class Members {
    private static final Set<SourceKind> PEOPLE = Set.of(SourceKind.PERSON, SourceKind.GROUP);

    private Members() {}

    /** Whether the one is of the body that the other heads or is of too. */
    static boolean one(Voice.Heard member, Voice.Heard other) {
        if (member.side() != other.side() || member.source().named()) {
            return false;
        }
        Source source = member.source();
        return (PEOPLE.contains(source.kind())
                        && !Unnamed.leak(source)
                        && other.source().named())
                ? heads(member, other)
                : leaks(source) && leaks(other.source()) && sameBody(source, other.source());
    }

    private static boolean heads(Voice.Heard member, Voice.Heard other) {
        Set<String> words = Voices.stems(House.plain(member.source().name()));
        return other.source().role().filter(House::office).isPresent()
                && words.stream().noneMatch(stem -> House.is("office", stem))
                && House.of(other.side(), other.source()).stream()
                        .filter(house -> house.stream().anyMatch(House::body) || house.size() > 1)
                        .anyMatch(words::containsAll);
    }

    private static boolean leaks(Source source) {
        return !source.named()
                && source.affiliation().isPresent()
                && (Unnamed.leak(source) || source.kind() == SourceKind.OFFICIAL)
                && !House.another(Voices.stems(source.name()));
    }

    private static boolean sameBody(Source one, Source other) {
        Set<String> words = Voices.contentStems(House.plain(one.affiliation().orElse("")));
        Set<String> others = Voices.contentStems(House.plain(other.affiliation().orElse("")));
        return words.stream().anyMatch(stem -> House.body(stem) && others.contains(stem))
                && !Collections.disjoint(words, others);
    }
}
