package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** What stands around an English verb of telling and says how it is to be read. */
final class AroundVerb {
    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Subjects subjects;
    private final Tellers tellers;

    AroundVerb(Sentence s, EnglishSyntax syntax, Subjects subjects, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.subjects = subjects;
        this.tellers = tellers;
    }

    /** "The toll could rise, warned Karim Haddad, a surgeon": whether the sentence ends with who says it. */
    boolean saidLast(Part group, int verb) {
        int behind = group.to();
        boolean someone = s.is(behind, Kind.WORD)
                && (syntax.capital(behind)
                        || (s.is(behind, "the") && syntax.capital(behind + 1))
                        || tellers.known(behind, subjects.after(behind)))
                && !syntax.gerund(verb);
        int end = someone ? subjects.after(behind) : behind;
        boolean over = end >= s.size()
                || s.is(end, Kind.STOP)
                || s.is(end, Kind.COMMA)
                || syntax.is(end, "timing")
                || syntax.is(end, "occasion");
        return someone
                && over
                && s.is(group.from() - 1, Kind.COMMA)
                && (Character.isUpperCase(s.text().charAt(s.get(behind).span().start()))
                        || s.is(behind, "the")
                        || end >= s.size() - 1);
    }

    /** "said | she could neither confirm nor deny that …": nothing is told. */
    boolean neither(int from) {
        for (int i = from; i < from + 5 && s.is(i, Kind.WORD); i++) {
            if (s.is(i, "neither") && syntax.is(i + 1, "secrecy")) {
                return syntax.auxiliary(i - 1);
            }
        }
        return false;
    }

    /** "was first reported | on Sunday | by": index of "by"; the same if no time stands before it. */
    int untimed(int from) {
        int i = s.is(from, "on") ? from + 1 : from;
        while (i < from + 3 && syntax.is(i, "occasion")) {
            i++;
        }
        return i > from && s.is(i, "by") ? i : from;
    }
}
