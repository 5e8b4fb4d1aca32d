package org.isnad.classifiers.en.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.HeadlineColon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;

/** Reads a colon that parts a source and its words: "Sources: …", "Talks near collapse: Treasury chief". */
final class Colons {
    /** Whom a colon lets speak. */
    static final HeadlineColon SPEAKERS = new HeadlineColon(EnglishGrammar.class);

    private static final int LONGEST = 7;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishEnds ends;
    private final Tellers tellers;

    Colons(Sentence s, EnglishSyntax syntax, EnglishEnds ends, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.ends = ends;
        this.tellers = tellers;
    }

    Optional<Told> read() {
        int first = source(0);
        if (parts(first)) {
            return leading(first).or(this::trailing);
        }
        return trailing();
    }

    // not "Matthew 1:25", "at 9:30"
    private boolean parts(int colon) {
        return s.is(colon, Kind.COLON)
                && colon + 1 < s.size()
                && (s.is(colon + 1, Kind.OPEN)
                        || s.get(colon + 1).span().start() > s.get(colon).span().end());
    }

    private Optional<Told> leading(int colon) {
        boolean quote = s.is(colon + 1, Kind.OPEN);
        boolean named = quote && syntax.capital(0);
        boolean rubric = syntax.is(0, "rubric") || syntax.is(colon - 1, "rubric");
        boolean clause = !rubric
                && !belonging(colon)
                && tells(colon + 1)
                && tellers.someone(0, colon)
                && SPEAKERS.tells(s, colon, tellers.names(), tellers.known(0, colon));
        if (!named && !clause) {
            return Optional.empty();
        }
        int end = quote ? ends.ofQuote(colon + 1) : s.size();
        return Optional.of(told(new Part(0, colon), colon, new Part(colon + 1, end)));
    }

    // "Her advice to young writers: …": what she tells, not who
    private boolean belonging(int colon) {
        return syntax.is(0, "possessive") && colon > 2;
    }

    // a headline without a stop: "… : Treasury chief"
    private Optional<Told> trailing() {
        int colon = s.size() - 1;
        while (colon > s.size() - LONGEST && s.is(colon, Kind.WORD) && !syntax.auxiliary(colon)) {
            colon--;
        }
        boolean ends = parts(colon) && colon > 2;
        boolean listed = syntax.is(colon + 1, "determiner") || syntax.is(colon + 1, "count");
        boolean one = ends && !listed && source(colon + 1) == s.size();
        return one && tellers.someone(colon + 1, s.size())
                ? Optional.of(told(new Part(colon + 1, s.size()), colon, new Part(0, colon)))
                : Optional.empty();
    }

    private Told told(Part who, int colon, Part words) {
        return tellers.told(who, new Part(colon, colon + 1), Manner.SAID, words, "speaker-colon");
    }

    // index after the words that may name a source: no clause
    private int source(int from) {
        int i = from;
        while (i < Math.min(s.size(), from + LONGEST)
                && (s.is(i, Kind.WORD) || s.is(i, Kind.OTHER))
                && !syntax.auxiliary(i)
                && !syntax.verb(i)
                && !syntax.is(i, "pronoun")
                && !syntax.subordinates(i)) {
            i++;
        }
        return i;
    }

    private boolean tells(int from) {
        for (int i = from; i < s.size(); i++) {
            if (syntax.auxiliary(i) || syntax.verb(i)) {
                return true;
            }
        }
        return false;
    }
}
