package org.isnad.core.compare;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.report.Mention;
import org.isnad.report.NameProposal;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.text.NameSkeletons;

/**
 * Names of people in different scripts that sound alike, by {@link NameSkeletons}. Proposed are only those that have no
 * better partner on either side; the same id needs no proposal.
 */
final class SameNames {
    // among 200 candidates the best wrong pair reached .81
    private static final double ALIKE = .85;
    // a single word must say more to mean anybody: four consonants
    private static final int FEWEST_SOUNDS = 4;

    private SameNames() {}

    private record Named(Side side, Mention mention, UnicodeScript script) {}

    private record Alike(Named one, Named other, double likeness) {}

    static List<NameProposal> of(List<Side> given) {
        List<List<Named>> people = given.stream().map(SameNames::people).toList();
        List<NameProposal> proposals = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (List<Named> others : people.subList(i + 1, people.size())) {
                proposals.addAll(between(people.get(i), others));
            }
        }
        return distinct(proposals);
    }

    // the same two names in more reports are one question
    private static List<NameProposal> distinct(List<NameProposal> proposals) {
        Map<Set<String>, NameProposal> known = new LinkedHashMap<>();
        for (NameProposal proposal : proposals) {
            known.merge(Set.copyOf(proposal.reason().arguments().subList(0, 2)), proposal, (first, more) -> {
                List<Quote> quotes = new ArrayList<>(first.quotes());
                more.quotes().stream().filter(quote -> !quotes.contains(quote)).forEach(quotes::add);
                return new NameProposal(quotes, first.reason());
            });
        }
        return List.copyOf(known.values());
    }

    // each by the longest of its spellings, at its first place; those that tell enough
    private static List<Named> people(Side side) {
        Map<String, Mention> people = new LinkedHashMap<>();
        for (Mention mention : side.mentions) {
            if (mention.kind().equals("person")) {
                people.merge(
                        mention.entity().orElse(mention.name()),
                        mention,
                        (known, more) -> more.name().length() > known.name().length() ? more : known);
            }
        }
        return people.values().stream()
                .filter(SameNames::telling)
                .map(mention -> new Named(side, mention, script(mention.name())))
                .toList();
    }

    private static List<NameProposal> between(List<Named> ones, List<Named> others) {
        List<Alike> alike = new ArrayList<>();
        for (Named one : ones) {
            for (Named other : others) {
                if (one.script != other.script && !sameId(one, other)) {
                    double likeness = NameSkeletons.likeness(one.mention.name(), other.mention.name());
                    if (likeness >= ALIKE) {
                        alike.add(new Alike(one, other, likeness));
                    }
                }
            }
        }
        return chosen(alike);
    }

    private static List<NameProposal> chosen(List<Alike> alike) {
        Map<String, Alike> best = new TreeMap<>();
        alike.sort(Comparator.comparingDouble((Alike pair) -> -pair.likeness)
                .thenComparing(pair -> pair.one.mention.name())
                .thenComparing(pair -> pair.other.mention.name()));
        for (Alike pair : alike) {
            best.putIfAbsent("a" + pair.one.mention.span(), pair);
            best.putIfAbsent("b" + pair.other.mention.span(), pair);
        }
        return alike.stream()
                .filter(pair -> pair.equals(best.get("a" + pair.one.mention.span()))
                        && pair.equals(best.get("b" + pair.other.mention.span())))
                .map(SameNames::proposal)
                .toList();
    }

    private static NameProposal proposal(Alike pair) {
        return new NameProposal(
                List.of(pair.one.side.quote(pair.one.mention.span()), pair.other.side.quote(pair.other.mention.span())),
                Reason.of(
                        "compare.name.sounds",
                        pair.one.mention.name(),
                        pair.other.mention.name(),
                        String.join(" ", NameSkeletons.skeletons(pair.one.mention.name()))));
    }

    private static boolean sameId(Named one, Named other) {
        return one.mention.entity().isPresent() && one.mention.entity().equals(other.mention.entity());
    }

    private static boolean telling(Mention mention) {
        List<String> sounds = NameSkeletons.skeletons(mention.name());
        return sounds.size() > 1 || sounds.stream().mapToInt(String::length).sum() >= FEWEST_SOUNDS;
    }

    /** The script of a name's first letter. */
    static UnicodeScript script(String name) {
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (Character.isLetter(name.codePointAt(i))) {
                return UnicodeScript.of(name.codePointAt(i));
            }
        }
        return UnicodeScript.COMMON;
    }
}
