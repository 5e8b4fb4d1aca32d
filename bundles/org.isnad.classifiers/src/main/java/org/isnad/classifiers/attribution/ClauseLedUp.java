package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/**
 * Reads verbs that tell only by what they lead up to: any verb before a colon and a quotation («השר לא נשאר חייב: "…"»), one
 * such as "hastened" before who tells and the infinitive («מיהר המאמן להכחיש את»).
 */
final class ClauseLedUp {
    private static final int LONGEST = 8;
    private static final int SHORTEST_QUOTATION = 3;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseContents contents;
    private final ClauseQuoted quoted;
    private final ClauseOpeners openers;

    ClauseLedUp(ClauseParts parts, ClauseContents contents, ClauseQuoted quoted, ClauseOpeners openers) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
        this.contents = contents;
        this.quoted = quoted;
        this.openers = openers;
    }

    Optional<Told> at(int i) {
        return infinitive(i).or(() -> colon(i));
    }

    // «מיהר | המאמן | לצייץ: "…"», «"…", ניסה | השר | להרגיע»
    private Optional<Told> infinitive(int i) {
        if (!lexicon.is(s, i, "modal") || !openers.person(i + 1)) {
            return Optional.empty();
        }
        int to = i + 2;
        while (to < i + LONGEST && named(to) && lexicon.infinitive(s.word(to)).isEmpty()) {
            to++;
        }
        int cue = to;
        Teller who = parts.sources().read(s, i + 1, to);
        return lexicon.infinitive(s.word(to))
                .flatMap(verb -> contents.at(cue + 1, verb)
                        .or(() -> quoted.before(i).filter(before -> parts.ends().closes(i - 1) >= 0))
                        .map(content -> told(content, who, s.get(cue).span(), verb.manner())));
    }

    // «המורה | לא חסכה בביקורת | : "…"», «דן לוי | התרתח | : "…"»: a quotation is all that stands behind who begins the
    // sentence, and what he did or did not do
    private Optional<Told> colon(int i) {
        int colon = i;
        while (colon < i + LONGEST && named(colon) && !lexicon.is(s, colon, "stance")) {
            colon++;
        }
        int close = s.is(colon, Kind.COLON) && s.is(colon + 1, Kind.OPEN) ? s.closing(colon + 1) : -1;
        boolean whole = close - colon > SHORTEST_QUOTATION && (close + 1 >= s.size() || s.is(close + 1, Kind.STOP));
        int from = new ClauseCues(s, lexicon).auxiliary(i);
        if (!whole || !openers.verbal(i) || !(from < i || behindName(i))) {
            return Optional.empty();
        }
        int start = parts.ends().sentenceStart(i);
        Span cue = from < i ? s.span(from, colon) : s.get(i).span();
        return parts.subjects()
                .before(from, Agreement.ANY)
                .filter(subject -> subject.from() == start && openers.person(start))
                .map(subject -> told(s.span(s.opening(close), close + 1), subject.teller(), cue, Manner.SAID));
    }

    private boolean behindName(int i) {
        return "לבמהכ".indexOf(s.word(i).charAt(0)) < 0
                && IntStream.range(Math.max(0, i - LONGEST), i)
                        .mapToObj(parts.subjects()::mention)
                        .flatMap(Optional::stream)
                        .anyMatch(name -> name.kind().equals("person")
                                && name.span().end() == s.get(i - 1).span().end());
    }

    private boolean named(int i) {
        return (s.is(i, Kind.WORD) || s.is(i, Kind.OTHER))
                && (lexicon.verb(s.word(i)).isEmpty() || lexicon.noun(s.word(i)).isPresent());
    }

    private Told told(Span content, Teller who, Span cue, Manner manner) {
        return new Told(content, List.of(who.saying(cue, manner)), parts.prefix() + ".led-up");
    }
}
