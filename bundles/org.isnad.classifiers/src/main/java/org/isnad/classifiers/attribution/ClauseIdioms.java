package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Span;

/** Reads set phrases that tell: «לא הוציא מכלל אפשרות פיטורים», «נתן לנו להבין כי», «עמד על גרסתו». */
final class ClauseIdioms {
    private static final int NEAR = 7;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseContents contents;
    private final ClauseCues cues;

    ClauseIdioms(ClauseParts parts, ClauseContents contents, ClauseCues cues) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
        this.contents = contents;
        this.cues = cues;
    }

    /** What is told by the set phrase whose verb stands there; empty if none does. */
    Optional<Told> at(int i) {
        for (ClauseIdiom idiom : lexicon.idiomsAt(s.word(i))) {
            int from = lexicon.is(s, i + 1, "him") ? i + 2 : parts.ends().timed(i + 1);
            int behind = written(idiom, from);
            Optional<Told> told = behind > from ? told(i, idiom, idiom.open() ? from : behind) : parted(i, idiom);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    // «חזר | ראש העיר | על טענתו כי»: who tells stands between its words
    private Optional<Told> parted(int i, ClauseIdiom idiom) {
        if (idiom.behind().size() < 2 || !idiom.verb().has("clause")) {
            return Optional.empty();
        }
        for (int k = i + 2; k < i + NEAR && (s.is(k, Token.Kind.WORD) || s.is(k, Token.Kind.OTHER)); k++) {
            int behind = written(idiom, k);
            if (behind > k) {
                int to = k;
                return parts.subjects()
                        .behind(i + 1)
                        .filter(subject -> parts.subjects().somebody(subject.from()) && subject.from() < to)
                        .flatMap(subject -> clause(behind)
                                .or(() -> contents.at(behind, idiom.verb()))
                                .map(content -> new Told(
                                        content,
                                        List.of(parts.sources()
                                                .read(s, subject.from(), to)
                                                .saying(
                                                        s.get(i).span(),
                                                        idiom.verb().manner())),
                                        parts.prefix() + ".verb-subject")));
            }
        }
        return Optional.empty();
    }

    // index behind its words; where they begin if they do not stand there
    private int written(ClauseIdiom idiom, int from) {
        List<String> behind = idiom.behind();
        for (int k = 0; k < behind.size(); k++) {
            String word = s.word(from + k);
            boolean prefix = behind.get(k).length() == 1 && word.startsWith(behind.get(k));
            if (!prefix && !List.of(behind.get(k).split("/")).contains(word)) {
                return from;
            }
        }
        return from + behind.size();
    }

    private Optional<Told> told(int i, ClauseIdiom idiom, int from) {
        boolean alone = idiom.open() || idiom.verb().has("rates");
        Span cue = s.span(cues.auxiliary(i), alone ? i + 1 : from);
        Optional<ClauseSubjects.Subject> before =
                parts.subjects().before(cues.from(i), idiom.verb().agreement());
        Optional<ClauseSubjects.Subject> who = before.isPresent()
                ? before
                : parts.subjects().behind(from).filter(each -> parts.subjects().somebody(each.from()));
        boolean inverted = before.isEmpty() && who.isPresent();
        int begin = inverted ? who.get().to() : from;
        Optional<Span> content = idiom.verb().has("rates")
                ? marked(from)
                : idiom.open() && !inverted
                        ? Optional.of(s.trimmed(begin, parts.ends().ofObject(begin)))
                        : clause(begin).or(() -> contents.at(begin, idiom.verb()));
        return who.flatMap(subject -> content.map(told -> new Told(
                told,
                List.of(subject.teller().saying(cue, idiom.verb().manner())),
                parts.prefix() + (inverted ? ".verb-subject" : ".subject-verb"))));
    }

    // «נתן להבין | שיהיו פיטורים»
    private Optional<Span> clause(int from) {
        boolean that = parts.ends().that(from)
                || (s.word(from).length() > 2 && s.word(from).startsWith("ש") && !lexicon.is(s, from, "own-sh"));
        return that ? Optional.of(s.trimmed(from, Math.max(parts.ends().of(from, from), from + 1))) : Optional.empty();
    }

    // «רואה | בתוכנית הממשלה | "איום קיומי"»
    private Optional<Span> marked(int from) {
        int open = from;
        while (open < from + NEAR && (s.is(open, Token.Kind.WORD) || s.is(open, Token.Kind.OTHER))) {
            open++;
        }
        int close = s.is(open, Token.Kind.OPEN) ? s.closing(open) : -1;
        return close > open ? Optional.of(s.span(open, close + 1)) : Optional.empty();
    }
}
