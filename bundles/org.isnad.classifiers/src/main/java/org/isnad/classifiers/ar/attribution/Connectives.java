package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.LINKING;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;

/** The words before a comma that link a sentence to the one before and say nothing themselves: «في المقابل،», «بدورها،». */
final class Connectives {
    private static final int LONGEST = 5;
    private static final Set<String> PREPOSITIONS = Set.of("في", "من", "علي", "الي");

    private final ArabicLexicon lexicon;

    Connectives(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Index behind the linking words that begin at {@code from} and their comma; {@code from} if there are none. */
    int behind(Sentence s, int from) {
        int first = PREPOSITIONS.contains(s.word(from)) ? from + 1 : from;
        boolean links = first > from ? links(s, first) : s.word(from).startsWith("بدور");
        for (int i = first + 1; links && i <= first + LONGEST; i++) {
            if (s.is(i, Kind.COMMA)) {
                return i + 1;
            }
            links = s.is(i, Kind.WORD);
        }
        return from;
    }

    // «في المقابل», «من جهتها», also with the pronoun apart
    private boolean links(Sentence s, int i) {
        return lexicon.is(s, i, LINKING)
                || lexicon.is(s, i, Closed.SIDE)
                || (lexicon.is(s, i + 1, PRONOUN)
                        && lexicon.words(Closed.SIDE).contains(s.word(i).replaceFirst("ه$", "ت") + s.word(i + 1)));
    }

    /** «وغادر …، وفقا ل»: an «و» no list knows how to part is no part of what is said. */
    Span withoutAnd(Sentence s, Span content) {
        String words = content.in(s.text());
        boolean and = words.length() > 4
                && words.charAt(0) == 'و'
                && ("أإآ".indexOf(words.charAt(1)) >= 0
                        || words.matches("وس[يتن](?![طلم])\\p{L}{3,}[^\\p{L}].*")
                        || !lexicon.words(Closed.WITH_WAW).contains(FoldedText.fold(words.substring(0, 3))));
        return and ? new Span(content.start() + 1, content.end()) : content;
    }
}
