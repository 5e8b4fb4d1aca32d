package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds where a subject begins or ends by marks and small words at its edges. */
final class SubjectEdges {
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
        return bound ? from - 2 : from;
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

    // "Len Corwin|, R-Ga.,"
    boolean party(int comma) {
        String tag = s.word(comma + 1);
        return tag.length() > 3
                && tag.charAt(1) == '-'
                && "rdi".indexOf(tag.charAt(0)) >= 0
                && s.is(comma + 2, Kind.STOP);
    }

    // "Len Okoro|, 71|, who collected signatures,": index where the name ends
    int aged(int comma) {
        boolean age = s.is(comma - 2, Kind.COMMA)
                && s.is(comma - 1, Kind.WORD)
                && s.word(comma - 1).chars().allMatch(Character::isDigit);
        return age ? comma - 2 : comma;
    }
}
