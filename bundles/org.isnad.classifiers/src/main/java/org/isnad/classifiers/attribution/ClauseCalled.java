package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.report.Mention;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Tells by what name a paper or a description is looked up, and of which country a source's words say it is. */
record ClauseCalled(ClauseLexicon lexicon, Names names) {
    private static final Set<String> MEDIA = Set.of("outlet", "agency", "organisation");

    /** The name of a paper without what it is, of others the words up to a comma or a clause; empty if that is all of them. */
    Optional<String> name(Sentence s, int from, int head, int to, SourceKind kind) {
        boolean media = kind == SourceKind.OUTLET || kind == SourceKind.AGENCY;
        Optional<String> paper = media ? paper(s, from, head, to) : Optional.empty();
        if (paper.isPresent()) {
            return paper;
        }
        int end = head + 1;
        while (end < to && !s.is(end, Token.Kind.COMMA) && !s.original(end).equals("(")) {
            end++;
        }
        return end < to ? Optional.of(s.trimmed(from, end).in(s.text())) : Optional.empty();
    }

    // «העיתון הירדני "א-ראי"», "Kuwait's | Al-Jarida | newspaper", «Irak'ın | Şafak News | sitesi»
    private Optional<String> paper(Sentence s, int from, int head, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, Token.Kind.OPEN) && s.closing(i) > i + 1 && s.closing(i) <= to) {
                return Optional.of(s.trimmed(i + 1, s.closing(i)).in(s.text()));
            }
        }
        Optional<String> known = names.longest(s.span(from, to), mention -> MEDIA.contains(mention.kind()))
                .map(Mention::name);
        return known.or(() -> lexicon.headFirst() ? Optional.empty() : capitals(s, from, head, to));
    }

    private Optional<String> capitals(Sentence s, int from, int head, int to) {
        int begin = from;
        int end = from;
        for (int i = from; i < to; i++) {
            int last = i;
            // "Qatar News | Agency", but "the Fars | news agency"
            while (last < to && (capital(s, last) || (last > i && number(s, last)))) {
                last++;
            }
            // «Spor sitesi | Pitchside»: a sentence begins with what it is
            if (last - i > end - begin || (last > i && i == head + 1)) {
                begin = i;
                end = last;
            }
            i = Math.max(i, last - 1);
        }
        return end > begin ? Optional.of(s.span(begin, end).in(s.text())) : Optional.empty();
    }

    // «Kanal | 7»
    private static boolean number(Sentence s, int i) {
        return s.original(i).chars().allMatch(Character::isDigit);
    }

    // no nationality, nor whose it is
    private boolean capital(Sentence s, int i) {
        return s.is(i, Token.Kind.WORD)
                && Character.isUpperCase(s.original(i).charAt(0))
                && !lexicon.is(s, i, "article")
                && lexicon.country(s.word(i)).isEmpty()
                && !s.is(i + 1, "'s")
                && !names.any(s.get(i).span(), mention -> mention.kind().equals("country"));
    }

    /** The country its adjective names, or by whose name an office, a body or a paper goes. */
    Optional<String> nationality(Sentence s, int from, int to, ClauseLexicon.Noun noun) {
        Optional<String> adjective = adjective(s, from, to);
        boolean may = noun.body() || noun.kind() == SourceKind.OFFICIAL;
        return adjective.or(() -> may ? country(s, from, to) : Optional.empty());
    }

    /** The country of a paper, by an adjective or by whose it is: "Japan's Kyodo". */
    Optional<String> nationality(Sentence s, int from, int to) {
        return adjective(s, from, to).or(() -> country(s, from, to));
    }

    private Optional<String> adjective(Sentence s, int from, int to) {
        Optional<String> last = Optional.empty();
        for (int i = from; i < to; i++) {
            Optional<String> adjective = lexicon.country(s.word(i));
            last = adjective.isPresent() ? adjective : last;
        }
        return last;
    }

    private Optional<String> country(Sentence s, int from, int to) {
        return names.first(s.span(from, to), mention -> mention.kind().equals("country") && whose(s, mention))
                .flatMap(Mention::entity);
    }

    // "Qatar's prime minister", «Suriye | Savunma Bakanı», «נשיא לבנון»; not «Suriye'deki», "in Syria", «בסוריה»
    private boolean whose(Sentence s, Mention mention) {
        Span name = mention.span();
        int at = s.at(name.start());
        int behind = s.at(name.end() - 1) + 1;
        if (lexicon.headFirst()) {
            return s.get(at).span().start() == name.start() && !s.is(at - 1, "ב") && !s.is(at - 1, "ל");
        }
        return lexicon.inflected()
                ? behind < s.size()
                        && (s.is(behind, Token.Kind.WORD)
                                || s.get(behind).folded().endsWith("n"))
                : s.is(behind, "'s");
    }
}
