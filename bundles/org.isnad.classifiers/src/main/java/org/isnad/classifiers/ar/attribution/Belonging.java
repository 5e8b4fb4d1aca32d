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

    private static final int SHORTEST = 4;
    private static final Set<String> OWN_TRADE = Set.of("lawyer", "doctor", "judge", "prosecutor", "journalist");
    private static final Set<String> AID = Set.of("الهلال", "الصليب");
    private static final Set<String> MINISTRY = Set.of("وزاره", "الوزاره");
    private static final Set<String> ABROAD = Set.of("لدي", "الي", "علي", "عن", "مع", "في", "ب");
    private static final Set<String> APART = Set.of("في", "ب", "من", "لدي", "عن", "و");
    private static final Set<String> NEAR = WordLists.of("belonging/near");

    private final ArabicLexicon lexicon;
    private final Houses houses;

    Belonging(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
        this.houses = new Houses(lexicon);
    }

    /** Walk of life. */
    Optional<Sector> sector(Sentence s, SourceTypes.Words w, Noun noun) {
        if (OWN_TRADE.contains(noun.key()) && noun.sector().isPresent()) {
            return noun.sector();
        }
        Optional<Sector> weak = noun.sector();
        for (int i = w.head() + 1; i < w.to() && !lexicon.is(s, i, SCOPE); i++) {
            Optional<Sector> sector = Sectors.of(s.word(i));
            // «لمرور القصيم»
            sector = sector.isEmpty() && s.word(i).startsWith("ل") && s.word(i).length() > SHORTEST
                    ? Sectors.of(s.word(i).substring(1))
                    : sector;
            boolean civil = s.is(i + 1, "المدني");
            // «الناطق | الإعلامي باسم الجيش», «رئيس مجلس | إدارة الشركة»
            boolean trade = (noun.kind() == SourceKind.SPOKESPERSON && i == w.head() + 1 && !s.is(i, "باسم"))
                    && (sector.equals(Optional.of(Sector.MEDIA)) || sector.equals(Optional.of(Sector.GOVERNMENT)));
            boolean board = s.is(i - 1, "مجلس") && s.is(i, "اداره");
            // «الهلال الأحمر», no club
            boolean crescent = AID.contains(s.word(i)) && s.word(i + 1).endsWith("احمر");
            sector = crescent ? Optional.of(Sector.MEDICAL) : sector;
            boolean says = sector.isPresent()
                    && (sector.get() != Sector.OTHER || noun.sector().isEmpty());
            if (says && !civil && !trade && !board) {
                return sector;
            }
            if (weak.isEmpty() && MINISTRY.contains(s.word(i))) {
                weak = Optional.of(Sector.GOVERNMENT);
            }
        }
        return weak.or(() -> byOffice(s, w, noun));
    }

    // «الرئيس التونسي», «النائب»; «نائب الرئيس» is no member of a house
    private Optional<Sector> byOffice(Sentence s, SourceTypes.Words w, Noun noun) {
        int next = w.head() + 1;
        boolean alone = next >= w.to()
                || s.is(next, Kind.COMMA)
                || lexicon.country(s, next).isPresent();
        return switch (noun.key()) {
            case "president", "king" -> alone ? Optional.of(Sector.GOVERNMENT) : Optional.empty();
            case "deputy" -> alone || noun.count() != 1 ? Optional.of(Sector.POLITICAL) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Entity id of the country its adjective names, or by whose name it goes: «مندوب السودان», «مصرف لبنان». */
    Optional<String> nationality(Sentence s, SourceTypes.Words w, Noun noun, Names names) {
        Optional<String> adjective = nationality(s, w);
        boolean may = noun.kind() == SourceKind.OFFICIAL || noun.kind() == SourceKind.ORGANISATION;
        if (adjective.isPresent() || !may) {
            return adjective;
        }
        return names.first(
                        s.span(w.head(), w.to()),
                        mention -> mention.kind().equals("country")
                                && !ABROAD.contains(s.word(s.at(mention.span().start()) - 1)))
                .flatMap(Mention::entity);
    }

    /** Entity id of the country its adjective names. */
    Optional<String> nationality(Sentence s, SourceTypes.Words w) {
        for (int i = w.from(); i < w.to(); i++) {
            Optional<String> country = lexicon.country(s, i);
            // «مستشفى | الكندي» is called after somebody
            boolean called = i > 0
                    && Article.on(s.word(i))
                    && lexicon.noun(s, i - 1)
                            .filter(noun -> noun.kind() == SourceKind.ORGANISATION && !noun.definite())
                            .isPresent();
            if (country.isPresent() && !called) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** Whether the words behind an office say which one it is: the last of them has the article or is a name. */
    boolean definite(Sentence s, int from, int to, Names names) {
        for (int i = from; i < to && s.is(i, Kind.WORD) && !APART.contains(s.word(i)); i++) {
            int start = s.get(i).span().start();
            boolean named = names.any(
                    s.span(i, to),
                    mention -> mention.span().start() <= start
                            && !mention.kind().equals("nationality")
                            && !mention.kind().equals("office"));
            if (Article.on(s.word(i)) || named) {
                return true;
            }
        }
        return false;
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
        boolean thing = !noun.human() && !noun.unnamed();
        Optional<String> house = noun.human() ? houses.of(s, w.head(), to, noun, names) : Optional.empty();
        if (thing) {
            return house;
        }
        for (int i = w.head() + 1; i + 1 < to; i++) {
            boolean belongs = (s.is(i, "من") && !lexicon.is(s, i - 1, ACCESS) && !NEAR.contains(s.word(i - 1)))
                    || s.is(i, "في")
                    || s.is(i, "باسم")
                    || s.is(i, "اسم")
                    || s.is(i, "ب");
            if (belongs && !lexicon.is(s, i + 1, SCOPE) && !s.is(i + 1, "اسم")) {
                int end = i + 1;
                while (end < to && s.is(end, Kind.WORD) && !breaks(s, end)) {
                    end++;
                }
                boolean where = house.isPresent()
                        && end > i + 1
                        && names.any(s.span(i + 1, end), mention -> Houses.PLACES.contains(mention.kind()));
                return end > i + 1 && !where ? Optional.of(belongsTo(s, i + 1, end, names)) : house;
            }
        }
        return house;
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
