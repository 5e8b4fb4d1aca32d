package org.isnad.classifiers.en.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds where a subject begins or ends by marks and small words at its edges. */
final class SubjectEdges {
    private static final int LONGEST_REASON = 12;
    private static final int LONGEST_HEARER = 8;

    private final Sentence s;
    private final EnglishSyntax syntax;

    SubjectEdges(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    // "It was | Haldane | who first floated": where the name begins
    int cleft(int who) {
        int i = who - 1;
        while (i > 1 && i > who - 8 && s.is(i, Kind.WORD) && !syntax.is(i, "be")) {
            i--;
        }
        return syntax.is(i, "be") && s.is(i - 1, "it") && i + 1 < who ? i + 1 : -1;
    }

    // "Abelard|, who once called him "a cancer,"| now says": index of the comma behind the name; -1 if there is none
    int quotedAside(int close) {
        int i = s.is(close, Kind.CLOSE) && s.is(close - 1, Kind.COMMA) ? s.opening(close) - 1 : -1;
        while (i > 0 && s.is(i, Kind.WORD)) {
            i--;
        }
        boolean aside = s.is(i + 1, "who") || s.is(i + 1, "which") || syntax.is(i + 1, "appearing");
        return i > 0 && s.is(i, Kind.COMMA) && aside ? i : -1;
    }

    // "a man | identified | as the pilot": the verb; -1 if none says who he is
    int knownAs(int verb) {
        return syntax.is(verb, "known-as") && s.is(verb + 1, "as") && s.is(verb - 1, Kind.WORD) ? verb : -1;
    }

    /** "a statement | issued | after their meeting", "a letter | sent | before the vote". */
    boolean issued(int verb) {
        return Shapes.issued(s, syntax, verb);
    }

    // "(S//NF) | A source": behind the mark at the head of a paragraph
    int marked(int from, int to) {
        boolean open = s.is(from, Kind.OTHER) && s.original(from).equals("(");
        for (int i = from + 1; open && i < Math.min(to - 1, from + 8); i++) {
            if (s.is(i, Kind.OTHER) && s.original(i).equals(")")) {
                return i + 1;
            }
        }
        return from;
    }

    // "more than | half of voters", "at least | ten residents"
    int bounded(int from) {
        boolean bound = (s.is(from - 1, "than") && syntax.is(from - 2, "bound"))
                || (s.is(from - 2, "at") && syntax.is(from - 1, "bound-word"));
        // "That drop | is disputed"
        boolean that = from == 1 && s.is(0, "that");
        return bound ? from - 2 : that ? 0 : from;
    }

    // "Ali Karimi|, the head of the port authority | said": where the name begins, if the sentence or a clause begins
    // there
    int titled(int from) {
        int name = from - 1;
        boolean time = syntax.is(name - 1, "occasion") || syntax.is(name - 1, "month");
        boolean title = s.is(name, Kind.COMMA) && (syntax.is(from, "article") || syntax.is(from, "partisan")) && !time;
        while (title && name > 0 && syntax.capital(name - 1)) {
            name--;
        }
        boolean begins =
                name <= 0 || s.is(name - 1, Kind.COMMA) || s.is(name - 1, Kind.CLOSE) || s.is(name - 1, "that");
        return title && begins && from - name > 2 && !syntax.is(name, "preposition") && !syntax.is(name, "determiner")
                ? Math.max(name, 0)
                : from;
    }

    // "asked about it in | Scranton, Pa.|, said": a place, no apposition
    boolean place(int comma, int end) {
        int i = comma + 1;
        while (i < end && (syntax.capital(i) || s.is(i, Kind.STOP))) {
            i++;
        }
        return i == end && syntax.capital(comma - 1);
    }

    // "Mr Ortega's wife|, Rosario Murillo, who is vice-president|, called": where what she is begins
    int named(int from, int first) {
        if (!s.is(from - 1, Kind.COMMA) || !syntax.capital(from) || from < 3 || !s.is(from - 2, Kind.WORD)) {
            return from;
        }
        boolean person = syntax.possessive(first + 1) || syntax.possessive(first + 2) || syntax.is(first, "possessive");
        boolean begins = first == 0 || s.is(first - 1, "that") || s.is(first - 1, Kind.CLOSE);
        return person && begins && first < from - 2 && !syntax.finiteWithin(first, from - 1) ? first : from;
    }

    // "Mike Coffman | (R-Colo.)"
    int bracket(int close) {
        if (!s.is(close, Kind.OTHER) || !s.original(close).equals(")")) {
            return -1;
        }
        for (int i = close - 1; i > Math.max(0, close - 16); i--) {
            if (s.is(i, Kind.OTHER) && s.original(i).equals("(")) {
                return i;
            }
        }
        return -1;
    }

    // ", speaking on condition of anonymity," says of the source who it is
    boolean unnamed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (syntax.is(i, "anonymity") || syntax.is(i, "naming")) {
                return true;
            }
        }
        return false;
    }

    // "an aide | who asked not to be named because the talks are private": back from the verb; -1 if that is no reason
    int unnamedBecause(int verb) {
        int reason = verb;
        while (reason > Math.max(0, verb - LONGEST_REASON) && s.is(reason, Kind.WORD) && !syntax.is(reason, "reason")) {
            reason--;
        }
        int from = reason - 1;
        while (syntax.is(reason, "reason")
                && from > Math.max(0, reason - LONGEST_REASON)
                && s.is(from, Kind.WORD)
                && !s.is(from, "who")
                && !syntax.is(from, "appearing")) {
            from--;
        }
        boolean begins = s.is(from, "who") || syntax.is(from, "appearing");
        return begins && from > 0 && unnamed(from, reason) ? from : -1;
    }

    // "Len Corwin|, R-Ga.,"
    boolean party(int comma) {
        String tag = s.word(comma + 1);
        return tag.length() > 3
                && tag.charAt(1) == '-'
                && "rdi".indexOf(tag.charAt(0)) >= 0
                && (s.is(comma + 2, Kind.STOP) || s.original(comma + 1).endsWith("."));
    }

    // "Bill Smith, 62|, of Akron|,": where he is from
    boolean from(int comma) {
        return s.is(comma, Kind.COMMA) && s.is(comma + 1, "of") && (aged(comma) < comma || syntax.capital(comma - 1));
    }

    // "Len Okoro|, 71|, who collected signatures,": index where the name ends
    int aged(int comma) {
        boolean age = s.is(comma - 2, Kind.COMMA)
                && s.is(comma - 1, Kind.WORD)
                && s.word(comma - 1).chars().allMatch(Character::isDigit);
        return age ? comma - 2 : comma;
    }

    // "the memo, dated 30 January, | says", "the report, published on Monday, | concludes"
    boolean dated(int from, int to) {
        boolean participle = syntax.passiveForm(from) || s.word(from).endsWith("ed");
        boolean when = syntax.is(from + 1, "preposition")
                || syntax.is(from + 1, "month")
                || syntax.is(from + 1, "occasion")
                || (s.is(from + 1, Kind.WORD)
                        && Character.isDigit(s.word(from + 1).charAt(0)));
        boolean more = false;
        for (int i = from + 1; i < to; i++) {
            more |= syntax.finite(i)
                    && !(s.is(i - 1, "and")
                            && (syntax.passiveForm(i) || s.word(i).endsWith("ed")));
        }
        return participle && when && !more;
    }

    // "Retired | teacher Len Okoro": it opens the sentence and says what he is
    boolean described(int i, int last) {
        return i == 0
                && i < last
                && s.word(i).endsWith("ed")
                && s.is(i + 1, Kind.WORD)
                && !syntax.is(i + 1, "determiner")
                && !syntax.is(i + 1, "preposition")
                && !syntax.is(i + 1, "pronoun")
                && !syntax.capital(i + 1);
    }

    // "The minister, | senior officials | said, had": two phrases, no row of adjectives
    boolean inserted(int last) {
        int comma = last + 1;
        while (comma < last + LONGEST_HEARER && s.is(comma, Kind.WORD)) {
            comma++;
        }
        return syntax.finite(last + 1) && s.is(comma, Kind.COMMA) && syntax.finite(comma + 1);
    }

    // "The officials, | the paper reported, | hinted", "The pilots, | their union told Reuters, | refuse"
    boolean told(int from, int comma) {
        int verb = comma - 1;
        while (verb > Math.max(from, comma - LONGEST_HEARER) && !syntax.tells(verb)) {
            verb--;
        }
        boolean whom = syntax.tells(verb)
                && verb < comma - 1
                && (syntax.nounPhrase(verb + 1)
                        || syntax.is(verb + 1, "preposition")
                        || syntax.is(verb + 1, "occasion"));
        int tells = whom && !syntax.finiteWithin(verb + 1, comma) ? verb : comma - 1;
        return syntax.verb(tells)
                && syntax.finite(tells)
                && tells > from
                && !syntax.passive(syntax.groupStart(tells), tells)
                && IntStream.range(from, comma).noneMatch(i -> syntax.is(i, "relative"))
                && (syntax.nounPhrase(from) || syntax.is(from, "pronoun"));
    }

    // "The minister|, recalled the mayor, an ally,| swore": the comma before somebody else's telling, -1 if that is
    // none
    int toldFirst(int inner, int verb, int comma) {
        return toldFirst(inner + 1, comma) ? inner : toldFirst(verb, inner) ? verb - 1 : -1;
    }

    private boolean toldFirst(int verb, int comma) {
        return verb > 1
                && s.is(verb - 1, Kind.COMMA)
                && syntax.tells(verb)
                && syntax.finite(verb)
                && comma > verb + 1
                && syntax.nounPhrase(verb + 1)
                && !syntax.finiteWithin(verb + 1, relative(verb + 1, comma));
    }

    // "say two people | who were in the room"
    private int relative(int from, int to) {
        int i = from;
        while (i < to && !s.is(i, "who")) {
            i++;
        }
        return i;
    }

    // "the document, | marked secret and sent to two embassies, | says"
    boolean reduced(int from, int to) {
        boolean participle = syntax.passiveForm(from) || s.word(from).endsWith("ed");
        for (int i = from + 1; participle && i < to; i++) {
            boolean joined = syntax.is(syntax.previous(i), "conjunction");
            if (syntax.finite(i)
                    && !(joined && (syntax.passiveForm(i) || s.word(i).endsWith("ed")))) {
                return false;
            }
        }
        return participle && to - from > 1;
    }
}
