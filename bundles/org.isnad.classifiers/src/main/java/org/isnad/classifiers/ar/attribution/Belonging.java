package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.ACCESS;
import static org.isnad.classifiers.ar.attribution.Closed.SCOPE;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Mention;
import org.isnad.report.Sector;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads beside a source's head where it belongs and how near it is to the matter. */
final class Belonging {
    private static final Set<String> TITLES = WordLists.of("belonging/titles");

    private final ArabicLexicon lexicon;

    Belonging(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Walk of life. */
    Optional<Sector> sector(Sentence s, SourceTypes.Words w, Noun noun) {
        for (int i = w.head() + 1; i < w.to() && !lexicon.is(s, i, SCOPE); i++) {
            Optional<Sector> sector = Sectors.of(s.word(i));
            boolean civil = s.is(i + 1, "المدني");
            boolean says = sector.isPresent()
                    && (sector.get() != Sector.OTHER || noun.sector().isEmpty());
            if (says && !civil) {
                return sector;
            }
        }
        return noun.sector();
    }

    /** Entity id of the country its adjective names. */
    Optional<String> nationality(Sentence s, SourceTypes.Words w) {
        for (int i = w.head(); i < w.to(); i++) {
            Optional<String> country = lexicon.country(s, i);
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** Whom it belongs to, by what stands before {@code to}: an entity id where known, else as worded. */
    Optional<String> affiliation(Sentence s, SourceTypes.Words w, Noun noun, int before, Names names) {
        int to = untitled(s, w.head() + 1, before);
        // «المتحدث الإعلامي | لمديرية الدفاع المدني بمنطقة نجران»: the body, not where it is
        for (int i = w.head() + 1; noun.kind() == SourceKind.SPOKESPERSON && i + 1 < to; i++) {
            if (s.is(i, "ل")) {
                return Optional.of(belongsTo(s, i + 1, words(s, i + 1, to), names));
            }
        }
        for (int i = w.head() + 1; i + 1 < to; i++) {
            boolean belongs = (s.is(i, "من") && !lexicon.is(s, i - 1, ACCESS))
                    || s.is(i, "في")
                    || s.is(i, "باسم")
                    || s.is(i, "اسم")
                    || s.is(i, "ب");
            if (belongs && !lexicon.is(s, i + 1, SCOPE) && !s.is(i + 1, "اسم")) {
                int end = i + 1;
                while (end < to && s.is(end, Kind.WORD) && !breaks(s, end)) {
                    end++;
                }
                return end > i + 1 ? Optional.of(belongsTo(s, i + 1, end, names)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int words(Sentence s, int from, int to) {
        int end = from + 1;
        while (end < to && s.is(end, Kind.WORD)) {
            end++;
        }
        return end;
    }

    // without the title behind it: «بمنطقة نجران | المقدم»
    private static int untitled(Sentence s, int from, int to) {
        int end = to;
        while (end - 1 > from && TITLES.contains(s.word(end - 1))) {
            end--;
        }
        return end;
    }

    private static String belongsTo(Sentence s, int from, int to, Names names) {
        Span span = s.span(from, to);
        return names.longest(span, "organisation")
                .filter(body -> body.span().start() == span.start())
                .flatMap(Mention::entity)
                .orElseGet(() -> SourceTypes.name(s, from, to));
    }

    private boolean breaks(Sentence s, int i) {
        boolean titled = lexicon.noun(s, i)
                .filter(noun -> noun.role() && noun.definite())
                .isPresent();
        return titled
                || lexicon.is(s, i, Closed.ANONYMITY)
                || lexicon.is(s, i, Closed.RELATIVE)
                || lexicon.is(s, i, SCOPE)
                || lexicon.is(s, i, ACCESS);
    }

    /** How near it is to the matter, as worded up to {@code end}. */
    Optional<String> access(Sentence s, SourceTypes.Words w, int end) {
        for (int i = w.head() + 1; i < w.to(); i++) {
            if (lexicon.is(s, i, ACCESS) || (s.is(i, "علي") && lexicon.is(s, i + 1, Closed.KNOWING))) {
                return Optional.of(SourceTypes.name(s, i, i < end ? end : w.to()));
            }
        }
        return Optional.empty();
    }

    /** Who is said to be among them. */
    Optional<String> scope(Sentence s, SourceTypes.Words w) {
        for (int i = w.head() + 1; i < w.to(); i++) {
            if (lexicon.is(s, i, SCOPE)) {
                return Optional.of(SourceTypes.name(s, i, w.to()));
            }
        }
        return Optional.empty();
    }
}
