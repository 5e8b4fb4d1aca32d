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
    Optional<String> affiliation(Sentence s, int head, int to) {
        if (!lexicon.headFirst() || head + 1 >= to) {
            return Optional.empty();
        }
        Optional<String> known =
                body(s.span(head + 1, to)).map(mention -> mention.entity().orElse(mention.name()));
        return known.or(() -> {
            for (int i = head + 1; i < to && s.is(i, Token.Kind.WORD); i++) {
                String word = s.word(i);
                boolean body = isBody(word) || (word.startsWith("ב") && isBody(word.substring(1)));
                if (body) {
                    int end = i;
                    while (end < to && s.is(end, Token.Kind.WORD)) {
                        end++;
                    }
                    String words = s.span(i, end).in(s.text());
                    return Optional.of(isBody(word) ? words : words.substring(1));
                }
            }
            return Optional.empty();
        });
    }

    private boolean isBody(String word) {
        return lexicon.noun(word).filter(ClauseLexicon.Noun::body).isPresent();
    }

    private static boolean capital(Sentence s, int i) {
        return Character.isUpperCase(s.original(i).charAt(0));
    }
}
