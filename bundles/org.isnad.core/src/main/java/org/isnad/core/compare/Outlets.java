package org.isnad.core.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Stated;
import org.isnad.text.Agencies;
import org.isnad.text.FoldedText;
import org.isnad.text.NameSkeletons;
import org.isnad.text.Stems;
import org.isnad.text.WordMemo;

/** Whether two names are one outlet's: «صحيفة العمود» and «العمود», «يديعوت أحرونوت» and "ידיעות אחרונות". */
final class Outlets {
    // in two scripts; among these are «معاريف» and "מעריב"
    private static final double ALIKE = .86;
    private static final Pattern QUOTED = Pattern.compile("[«\"„“](.+?)[»\"”“]");
    private static final String OURS = "نا";
    private static final List<String> KINDS = List.of("paper", "air", "wire", "site");
    private static final Set<SourceKind> BODIES = Set.of(SourceKind.ORGANISATION, SourceKind.UNKNOWN);
    private static final WordMemo<Name> NAMES = new WordMemo<>(Outlets::read);

    private Outlets() {}

    /**
     * A name taken apart.
     *
     * @param kinds which kinds of outlet it says it is
     * @param core the stems of the rest
     * @param words the rest as it is written
     */
    private record Name(Set<String> kinds, Set<String> core, String words) {
        boolean fits(Name other) {
            return kinds.isEmpty() || other.kinds.isEmpty() || !Collections.disjoint(kinds, other.kinds);
        }
    }

    /** Whether two names are one but for what kind of outlet they say it is. */
    static boolean same(String one, String other) {
        Name a = NAMES.of(one);
        Name b = NAMES.of(other);
        return !a.core.isEmpty() && a.core.equals(b.core) && a.fits(b);
    }

    /** Whether two names are one agency's or outlet's, in whatever language: «رويترز», "Reuters"; «صحيفة الرقيب», «الرقيب». */
    static boolean one(String name, String other) {
        return name.equals(other)
                || same(name, other)
                || Agencies.id(name)
                        .filter(id -> Agencies.id(other).filter(id::equals).isPresent())
                        .isPresent();
    }

    /** Whether a name says only that it is an outlet: «الوكالة», "the newspaper". */
    static boolean kindOnly(String name) {
        Name read = NAMES.of(name);
        return read.core.isEmpty() && !read.kinds.isEmpty();
    }

    /** Whether a name says that it prints or broadcasts: «وكالة …», «… الإخبارية». */
    static boolean publishes(String name) {
        return !NAMES.of(name).kinds.isEmpty() || Voices.stems(name).stream().anyMatch(stem -> House.is("press", stem));
    }

    /** Whether a report means its own outlet: «موقعنا», «صحيفتنا». */
    static boolean own(String name) {
        String word = FoldedText.fold(name);
        return word.length() > OURS.length() + 2
                && word.endsWith(OURS)
                && KINDS.stream().anyMatch(kind -> kindOf(kind, word.substring(0, word.length() - OURS.length())));
    }

    private static boolean kindOf(String kind, String word) {
        // «صحيفت» of «صحيفتنا»
        return House.is(kind, Stems.of(word))
                || (word.endsWith("ت") && House.is(kind, Stems.of(word.substring(0, word.length() - 1) + "ه")));
    }

    /** Whether two names in different scripts sound so much alike that they may be one. */
    static boolean soundAlike(String one, String other) {
        Name a = NAMES.of(one);
        Name b = NAMES.of(other);
        return !a.core.isEmpty()
                && !b.core.isEmpty()
                && SameNames.script(a.words) != SameNames.script(b.words)
                && NameSkeletons.likeness(a.words, b.words) >= ALIKE;
    }

    /** Whether a source is the outlet of a report that lies here itself: a carrier, whatever its own lineage. */
    static boolean is(Source source, Side side) {
        Optional<String> outlet = side.dossier.report().publication().outlet().map(Stated::value);
        if (Lineages.carries(source)) {
            return outlet.filter(name -> same(name, source.name()) || known(source, side, name))
                    .isPresent();
        }
        // «كانت المكاشفة قد كشفت» in «صحيفة المكاشفة»; a ministry that publishes itself stays a source
        return source.named()
                && BODIES.contains(source.kind())
                && outlet.filter(name -> !NAMES.of(name).kinds.isEmpty()
                                && (same(name, source.name()) || soundAlike(source.name(), name)))
                        .isPresent();
    }

    // «أكسيوس», where the head of the other says "Axios"
    private static boolean known(Source source, Side side, String outlet) {
        return source.entity()
                .filter(id -> side.mentions.stream()
                        .anyMatch(mention -> mention.name().equals(outlet)
                                && mention.entity().filter(id::equals).isPresent()))
                .isPresent();
    }

    /** Whether a source may be the outlet of a report that lies here, by its sound in another script. */
    static boolean perhaps(Source source, Side side) {
        return side.dossier
                .report()
                .publication()
                .outlet()
                .filter(outlet -> soundAlike(source.name(), outlet.value()))
                .isPresent();
    }

    private static Name read(String name) {
        Matcher quoted = QUOTED.matcher(name);
        List<String> words = List.of((quoted.find() ? quoted.group(1) : name).split("\\s+"));
        Set<String> kinds = new HashSet<>();
        Set<String> core = new TreeSet<>();
        StringBuilder rest = new StringBuilder();
        for (String word : words) {
            Set<String> stems = FoldedText.of(word).words().stream()
                    .map(part -> Stems.of(part.folded()))
                    .collect(Collectors.toSet());
            List<String> said = KINDS.stream()
                    .filter(kind -> stems.stream().anyMatch(stem -> House.is(kind, stem)))
                    .toList();
            kinds.addAll(said);
            if (said.isEmpty() && stems.stream().noneMatch(stem -> House.is("press", stem))) {
                core.addAll(stems);
                rest.append(rest.isEmpty() ? "" : " ").append(word);
            }
        }
        return new Name(kinds, core, rest.toString());
    }
}
