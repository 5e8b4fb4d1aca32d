package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.report.Mention;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/**
 * Finds the body somebody or a paper is of where it stands before the head: "White House | official", "Hezbollah's deputy |
 * leader", «CHP Genel | Başkanı»; in English also behind a preposition: "analyst | at Barclays".
 */
record ClauseHouses(ClauseLexicon lexicon, Names names) {
    private static final Set<String> BODIES =
            Set.of("organisation", "ministry", "service", "party", "armed-group", "agency", "outlet", "facility");
    private static final Set<String> PLACES = Set.of("city", "region", "country");

    /** The words of the body; empty if none stands there. */
    Optional<String> of(Sentence s, int from, int head, int to, ClauseLexicon.Noun noun) {
        if (noun.key().equals("minister")) {
            return places(s, from, head, true).map(ClauseHouses::told);
        }
        boolean relation = noun.human() && !noun.role() && noun.kind() == SourceKind.PERSON && !noun.plural();
        Optional<String> before = relation ? Optional.empty() : before(s, from, head, noun);
        return before.or(() -> lexicon.inflected() ? Optional.empty() : behind(s, head, to));
    }

    private Optional<String> before(Sentence s, int from, int head, ClauseLexicon.Noun noun) {
        if (from >= head) {
            return Optional.empty();
        }
        Span words = s.span(from, head);
        boolean paper = noun.kind() == SourceKind.DOCUMENT;
        Optional<Mention> body = names.longest(
                words,
                mention -> BODIES.contains(mention.kind())
                        && (!paper || mention.span().end() == words.end()));
        if (body.isPresent() || paper) {
            return body.map(ClauseHouses::told);
        }
        for (int i = head - 1; i >= from; i--) {
            boolean owner = s.is(i + 1, "'s") && s.is(i, Token.Kind.WORD);
            boolean house = lexicon.noun(s.word(i))
                    .filter(other -> other.kind() == SourceKind.ORGANISATION)
                    .isPresent();
            if (house || (owner && noun.role() && !lexicon.inflected())) {
                return Optional.of(s.trimmed(begin(s, from, i), i + 1).in(s.text()));
            }
        }
        boolean office = noun.role() && noun.kind() == SourceKind.OFFICIAL;
        return places(s, from, head, office).map(ClauseHouses::told);
    }

    private Optional<Mention> places(Sentence s, int from, int head, boolean office) {
        return from >= head
                ? Optional.empty()
                : names.first(
                        s.span(from, head),
                        mention -> PLACES.contains(mention.kind()) && (office || hangsOn(s, mention)));
    }

    private static String told(Mention mention) {
        return mention.entity().orElse(mention.name());
    }

    // without article and what describes it: "the | foreign ministry", "a senior | army"
    private int begin(Sentence s, int from, int at) {
        int begin = at;
        while (begin > from
                && s.is(begin - 1, Token.Kind.WORD)
                && (!lexicon.inflected() || (capital(s, begin - 1) && capital(s, at)))
                && !lexicon.is(s, begin - 1, "article")
                && !lexicon.is(s, begin - 1, "indefinite")
                && !lexicon.is(s, begin - 1, "describing")
                && !lexicon.is(s, begin - 1, "some")
                && lexicon.number(s.word(begin - 1)).isEmpty()
                && lexicon.country(s.word(begin - 1)).isEmpty()) {
            begin--;
        }
        return begin;
    }

    private static boolean capital(Sentence s, int i) {
        return Character.isUpperCase(s.original(i).charAt(0));
    }

    // «Süleymaniye'deki güvenlik kaynakları»
    private static boolean hangsOn(Sentence s, Mention mention) {
        int behind = s.at(mention.span().end() - 1) + 1;
        return behind < s.size()
                && s.is(behind, Token.Kind.OTHER)
                && s.get(behind).folded().endsWith("ki");
    }

    private Optional<String> behind(Sentence s, int head, int to) {
        int of = head + 1;
        boolean belongs = of + 1 < to && lexicon.is(s, of, "belonging");
        if (!belongs) {
            return Optional.empty();
        }
        int first = of + 1;
        boolean article = lexicon.is(s, first, "article") && !lexicon.is(s, first, "indefinite");
        boolean capital = capital(s, first);
        int end = first;
        while (end < to
                && s.is(end, Token.Kind.WORD)
                && !lexicon.is(s, end, "preposition")
                && !lexicon.is(s, end, "relative")
                && !lexicon.is(s, end, "that")) {
            end++;
        }
        int begin = article && first + 1 < to && capital(s, first + 1) ? first + 1 : first;
        return (article || capital) && end > begin
                ? Optional.of(s.trimmed(begin, end).in(s.text()))
                : Optional.empty();
    }
}
