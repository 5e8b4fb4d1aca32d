package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.report.Mention;
import org.isnad.report.Span;

/** Finds the name of whoever holds an office: «ראש הממשלה | דן לוי», "a dock worker, | John Smith". */
record ClauseOffices(ClauseLexicon lexicon, Names names) {
    private static final int LONGEST_NAME = 6;
    private static final Set<String> BODIES = Set.of(
            "agency", "outlet", "organisation", "ministry", "service", "party", "armed-group", "facility", "country");

    // «the minister John Smith», "a dock worker, John Smith": behind a comma it takes two capitals or a known person
    int after(Sentence s, int head, int to, boolean role) {
        boolean comma = s.is(head + 1, Token.Kind.COMMA);
        // «uzmanı olan Ali Kaya»
        boolean beyond = comma || s.is(head + 1, "olan") || s.is(head + 1, Token.Kind.STOP);
        int from = beyond ? head + 2 : head + 1;
        if (from >= to) {
            return -1;
        }
        boolean person = names.any(
                s.span(from, to),
                mention -> mention.kind().equals("person")
                        && mention.span().start() == s.get(from).span().start());
        boolean capital = capital(s, from) && (role || (from + 1 < to && capital(s, from + 1)));
        return person || capital ? from : -1;
    }

    // «ד"ר טל ברוש, | מנהל היחידה», «נאור שירי | (יש עתיד)»: index behind the name alone
    static int apart(Sentence s, int nameAt, int to) {
        int end = nameAt + 1;
        while (end < to && !s.is(end, Token.Kind.COMMA) && !s.original(end).equals("(")) {
            end++;
        }
        return end;
    }

    // «ראש הממשלה דן לוי», «דובר המשטרה, יוסי ברק»: the name ends what says who it is
    int behind(Sentence s, int head, int to) {
        int first = somebody(s, head + 1, to);
        // «ראש עיריית | עין א-זהר, נידאל א-שריף»: her town, read as a name
        int second = first > 0 && isBody(s.word(first - 1)) ? somebody(s, first + 1, to) : -1;
        if (first > 0) {
            return second > 0 && s.is(second - 1, Token.Kind.COMMA) ? second : first;
        }
        int comma = to - 1;
        while (comma > head && s.is(comma, Token.Kind.WORD)) {
            comma--;
        }
        boolean name = comma > head && s.is(comma, Token.Kind.COMMA) && to - comma > 2 && to - comma <= 4;
        return name
                        && !lexicon.is(s, comma + 1, "anonymous")
                        && !s.word(comma + 1).startsWith("ה")
                ? comma + 1
                : -1;
    }

    /** Where, behind a comma that ends what he is, his name begins: "the mayor of Odesa, | Ivan Sava"; -1 if none does. */
    int apposed(Sentence s, int head, int to) {
        for (int i = head + 1; i + 1 < to; i++) {
            if (s.is(i, Token.Kind.COMMA)) {
                // «פרופ' נורית שגב»
                int titled = somebody(s, i + 2, Math.min(to, i + 4));
                boolean capitals = !lexicon.headFirst()
                        && capital(s, i + 1)
                        && (i + 2 >= to || capital(s, i + 2) || s.is(i + 2, Token.Kind.COMMA))
                        && body(s.span(i + 1, to)).isEmpty();
                return person(s, i + 1) || capitals ? i + 1 : titled;
            }
        }
        return -1;
    }

    /** Whether somebody's name begins in the token there. */
    boolean person(Sentence s, int i) {
        if (i >= s.size()) {
            return false;
        }
        Span name = s.span(i, Math.min(s.size(), i + LONGEST_NAME));
        return names.any(
                name,
                mention ->
                        mention.span().start() == name.start() && mention.kind().equals("person"));
    }

    /** Where the first person's name begins in the tokens from there up to the other; -1 if there is none. */
    int somebody(Sentence s, int from, int to) {
        return IntStream.range(from, to).filter(i -> person(s, i)).findFirst().orElse(-1);
    }

    /** The longest name of anything but a person that can tell. */
    Optional<Mention> body(Span span) {
        return names.longest(span, mention -> BODIES.contains(mention.kind()));
    }

    /** For whom somebody speaks, by the words from behind the head up to {@code to}. */
    Optional<String> affiliation(Sentence s, int head, int to, ClauseLexicon.Noun noun) {
        // «שר | האוצר»: what he is minister of says no more than his office
        if (!lexicon.headFirst() || head + 1 >= to || noun.key().equals("minister")) {
            return Optional.empty();
        }
        Optional<String> known =
                body(s.span(head + 1, to)).map(mention -> mention.entity().orElse(mention.name()));
        Optional<String> where = known.isPresent() || !noun.unnamed() ? known : where(s, head, to);
        return where.or(() -> {
            for (int i = head + 1; i < to && s.is(i, Token.Kind.WORD); i++) {
                String word = s.word(i);
                boolean body = isBody(word) || (word.startsWith("ב") && isBody(word.substring(1)));
                if (body) {
                    int end = i;
                    while (end < to && s.is(end, Token.Kind.WORD)) {
                        end++;
                    }
                    String words = s.span(i, end).in(s.text());
                    // «באוצר», «בנמל»: the article is in the preposition
                    String article = end == i + 1 && !word.startsWith("בה") ? "ה" : "";
                    return Optional.of(isBody(word) ? words : article + words.substring(1));
                }
            }
            return whatever(s, head, to, noun);
        });
    }

    // «דובר | הארמון», «ראש | צוות החקירה»: what he heads or speaks for, whatever it is
    private Optional<String> whatever(Sentence s, int head, int to, ClauseLexicon.Noun noun) {
        boolean heads = noun.key().equals("spokesperson")
                || noun.key().equals("leader")
                || noun.key().equals("director");
        int first = head + 1;
        int end = first;
        while (end < to && s.is(end, Token.Kind.WORD)) {
            end++;
        }
        boolean office = first < to && lexicon.noun(s.word(first)).isPresent();
        boolean definite = first < end
                && (s.word(first).startsWith("ה")
                        || (first + 1 < end && s.word(first + 1).startsWith("ה")));
        return heads && definite && !office && !s.word(head).startsWith("ה")
                ? Optional.of(s.span(first, end).in(s.text()))
                : Optional.empty();
    }

    // «דיפלומטים | באנקרה»
    private Optional<String> where(Sentence s, int head, int to) {
        return names.first(
                        s.span(head + 1, to),
                        mention -> mention.kind().equals("city")
                                && s.get(s.at(mention.span().start())).span().start()
                                        == mention.span().start() - 1
                                && s.word(s.at(mention.span().start())).startsWith("ב"))
                .map(mention -> mention.entity().orElse(mention.name()));
    }

    private boolean isBody(String word) {
        return lexicon.noun(word).filter(ClauseLexicon.Noun::body).isPresent();
    }

    private static boolean capital(Sentence s, int i) {
        return Character.isUpperCase(s.original(i).charAt(0));
    }
}
