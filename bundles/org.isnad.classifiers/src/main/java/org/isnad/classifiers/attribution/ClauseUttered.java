package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Span;

/** Reads verbs with what is uttered apart from them: «הביע ראש הממשלה תקווה כי», «ביקורת חריפה מתח המבקר על». */
final class ClauseUttered {
    private static final int LONGEST = 10;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseContents contents;

    ClauseUttered(ClauseParts parts, ClauseContents contents) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
        this.contents = contents;
    }

    /** What is uttered with the verb there, if its noun does not stand right behind it. */
    Optional<Told> at(int i, ClauseLexicon.Verb verb) {
        int noun = noun(i + 1);
        if (noun > i + 1 && parts.subjects().somebody(i + 1)) {
            int end = s.is(noun - 1, Kind.COMMA) ? noun - 1 : noun;
            return told(parts.sources().read(s, i + 1, end), i, noun + 1, verb);
        }
        boolean first = lexicon.is(s, i - 1, "cue-noun") || lexicon.is(s, i - 2, "cue-noun");
        return first
                ? parts.subjects()
                        .behind(i + 1)
                        .filter(subject -> parts.subjects().somebody(subject.from()))
                        .flatMap(subject -> told(subject.teller(), i, subject.to(), verb))
                : Optional.empty();
    }

    /** Index of the frame of what is uttered behind its noun: «מתח ביקורת חריפה | על הרשות»; the same if none is. */
    int described(int from, ClauseLexicon.Verb verb) {
        boolean word = s.is(from, Kind.WORD)
                && !parts.ends().object(from, verb)
                && !parts.ends().that(from);
        return word && parts.ends().object(from + 1, verb) ? from + 1 : from;
    }

    /** What is uttered with nothing said of it: «הביע | אכזבה». */
    Optional<Told> alone(ClauseSubjects.Subject subject, int i, int noun, ClauseLexicon.Verb verb) {
        // «הביע | צער | אך סירב להתנצל»
        boolean goesOn = s.is(noun + 1, Kind.WORD) && !lexicon.is(s, noun + 1, "but");
        boolean over = !goesOn && !s.is(noun + 1, Kind.OPEN) && !s.is(noun + 1, Kind.COLON);
        Teller teller = subject.teller().saying(s.get(i).span(), verb.manner());
        return over
                ? Optional.of(new Told(s.get(noun).span(), List.of(teller), parts.prefix() + ".uttered"))
                : Optional.empty();
    }

    private Optional<Told> told(Teller teller, int i, int from, ClauseLexicon.Verb verb) {
        Span cue = s.get(i).span();
        return contents.at(from, verb)
                .map(content ->
                        new Told(content, List.of(teller.saying(cue, verb.manner())), parts.prefix() + ".uttered"));
    }

    // index of what is uttered behind who utters it; -1 if nothing is
    private int noun(int from) {
        for (int k = from; k < Math.min(s.size(), from + LONGEST); k++) {
            if (lexicon.is(s, k, "cue-noun")) {
                return k;
            }
            boolean who = s.is(k, Kind.WORD) || s.is(k, Kind.OTHER) || s.is(k, Kind.COMMA);
            if (!who || lexicon.is(s, k, "that") || parts.subjects().verb(k)) {
                return -1;
            }
        }
        return -1;
    }
}
