package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Finds behind an office or a paper the body it is of: «مدير | مستشفى الشفاء», «الأمين العام ل|لحزب», «بيان ل|لجيش». */
final class Houses {
    static final Set<String> PLACES = Set.of("city", "region", "country");
    // who heads something, whatever it is
    private static final Set<String> HEADS =
            Set.of("director", "secretary", "president", "leader", "governor", "coach", "envoy", "owner", "candidate");
    private static final Set<String> BODIES =
            Set.of("organisation", "ministry", "service", "party", "armed-group", "agency", "outlet", "facility");
    private static final Set<String> TITLES = WordLists.of("belonging/titles");
    private static final Set<String> PRECEDING = WordLists.of("houses/preceding");
    private static final Set<String> NO_BODY = WordLists.of("houses/no-body");
    private static final Set<String> HOLDER = WordLists.of("houses/holder");
    private static final Set<String> ENDS = WordLists.of("houses/ends");

    private final ArabicLexicon lexicon;

    Houses(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of the body behind a head, up to {@code to}; empty if none stands there. */
    Optional<String> of(Sentence s, int head, int to, Noun noun, Names names) {
        int from = begin(s, head, to);
        // «وزير | الخارجية»: what he is minister of says no more than his office
        boolean portfolio = key(s, from, noun).equals("minister") && !s.is(from, "وزاره");
        // «محامي الدفاع» is of no ministry
        boolean lawyer = noun.key().equals("lawyer");
        if (from >= to || !s.is(from, Kind.WORD) || portfolio || lawyer) {
            return Optional.empty();
        }
        boolean body = lexicon.noun(s, from).filter(this::body).isPresent() || named(s, from, to, names, false);
        // «أهالي جزيرة الوراق»
        boolean heads = HEADS.contains(key(s, from, noun)) || (noun.key().equals("resident") && noun.count() == 0);
        boolean place = heads && named(s, from, to, names, true);
        boolean whatever = heads && definite(s, from, to);
        if (NO_BODY.contains(s.word(from)) || !(body || place || whatever)) {
            return Optional.empty();
        }
        int quote = from + 1;
        if (s.is(quote, Kind.OPEN) && s.closing(quote) > quote + 1 && s.closing(quote) < to) {
            return Optional.of(SourceTypes.name(s, media(s, from) ? quote + 1 : from, s.closing(quote)));
        }
        int end = end(s, from, to, names);
        // «رئيس | بلدية»: which one nobody says
        boolean any = end == from + 1 && !Article.on(s.word(from)) && !named(s, from, end, names, true);
        return end > from && (!any || named(s, from, end, names, false))
                ? Optional.of(SourceTypes.name(s, from, end))
                : Optional.empty();
    }

    // behind «نائب | رئيس», «مدير | عام», «الأمين العام | ل»
    private int begin(Sentence s, int head, int to) {
        int i = head + 1;
        boolean article = Article.on(s.word(head));
        while (i < to
                && s.is(i, Kind.WORD)
                && (PRECEDING.contains(s.word(i))
                        || (s.is(i, "مجلس") && PRECEDING.contains(s.word(i + 1)))
                        || (article && Article.on(s.word(i)) && !s.original(i).startsWith("ل"))
                        || s.is(i, "ل")
                        || lexicon.noun(s, i)
                                .filter(noun -> noun.role() && noun.count() == 1 && noun.kind() == SourceKind.OFFICIAL)
                                .isPresent())) {
            i++;
        }
        // «القيادي | حماس»: with the article the office is complete
        boolean told = s.is(i - 1, "ل") || (i < to && s.original(i).startsWith("لل"));
        return article && !told ? to : i;
    }

    // «نائب | رئيس | شعبة»: the office next to the body tells
    private String key(Sentence s, int from, Noun noun) {
        for (int i = from - 1; i > 0 && from - i < 4; i--) {
            Optional<Noun> office = lexicon.noun(s, i).filter(Noun::human);
            if (office.isPresent()) {
                return office.get().key();
            }
        }
        return noun.key();
    }

    // «صحيفة "رأي اليوم"»
    private boolean media(Sentence s, int i) {
        return lexicon.noun(s, i)
                .filter(noun -> noun.kind() == SourceKind.OUTLET || noun.kind() == SourceKind.AGENCY)
                .isPresent();
    }

    private boolean body(Noun noun) {
        return switch (noun.kind()) {
            case ORGANISATION, OUTLET, AGENCY -> true;
            default -> false;
        };
    }

    // a name begins there, of a place or of what is none
    private static boolean named(Sentence s, int from, int to, Names names, boolean place) {
        Span words = s.span(from, to);
        return names.any(
                words,
                mention -> mention.span().start() <= words.start() + 1
                        && (place ? PLACES : BODIES).contains(mention.kind()));
    }

    private static boolean definite(Sentence s, int from, int to) {
        return Article.on(s.word(from)) || (from + 1 < to && Article.on(s.word(from + 1)));
    }

    // without what is said of the office's holder: «رئيس الجامعة | السابق»
    private int end(Sentence s, int from, int to, Names names) {
        int end = from + 1;
        while (end < to && s.is(end, Kind.WORD) && !ENDS.contains(s.word(end)) && !HOLDER.contains(s.word(end))) {
            // «رئيس اللجنة | عميد القبول»
            boolean another = Article.on(s.word(end - 1))
                    && lexicon.noun(s, end)
                            .filter(noun -> noun.role() && !noun.definite() && noun.count() == 1)
                            .isPresent();
            if (another || TITLES.contains(s.word(end)) || called(s, end, to, names)) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean called(Sentence s, int i, int to, Names names) {
        int start = s.get(i).span().start();
        return names.any(
                s.span(i, to),
                mention -> mention.kind().equals("person") && mention.span().start() == start);
    }
}
