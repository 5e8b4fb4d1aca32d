package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Reads from whom somebody heard it: «סיפר כי שמע מרופא שהחולים פונו». */
final class ClauseHeard {
    private static final int LONGEST = 8;
    private static final int NEAR = 4;
    private static final int PREFIX = 1;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Names names;
    private final ClauseCounts counts;

    ClauseHeard(ClauseParts parts, Names names) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
        this.names = names;
        this.counts = new ClauseCounts(lexicon);
    }

    /** What was heard by the word there, and from whom; empty if the text does not say. */
    Optional<Told> at(int i) {
        int from = parts.ends().timed(i + 1);
        if (heard(i) && (s.is(from, "את") || lexicon.is(s, from, "same"))) {
            return saying(s.is(from, "את") ? from + 1 : from)
                    .filter(told -> speaks(told.cue().in(s.text())));
        }
        // «ההקלטה חושפת | את נשיא ההתאחדות אומר לבורר: "…"»
        if (lexicon.is(s, i, "shows") && s.is(from, "את")) {
            return shown(i, from + 1).filter(told -> speaks(told.cue().in(s.text())));
        }
        // «סרטון מראה | שוטר אומר לעמיתו: "…"»
        if (lexicon.is(s, i, "shows") && speaking(from)) {
            return shown(i, from).filter(told -> speaks(told.cue().in(s.text())));
        }
        // «שמע | מפי שכניו | ש»
        if (lexicon.is(s, i, "heard") && s.is(from, "מפי") && s.is(from + 1, Kind.WORD)) {
            int opens = opens(from + 1);
            return opens < 0
                    ? Optional.empty()
                    : Optional.of(new Told(
                            s.trimmed(opens, Math.max(parts.ends().of(opens, opens), opens + 1)),
                            List.of(parts.sources().read(s, from + 1, opens).saying(s.span(i, from + 1), Manner.SAID)),
                            parts.prefix() + ".heard"));
        }
        if (!lexicon.is(s, i, "heard") || !somebody(from)) {
            return Optional.empty();
        }
        int opens = opens(from);
        return opens < 0
                ? Optional.empty()
                : Optional.of(new Told(
                        s.trimmed(opens, Math.max(parts.ends().of(opens, opens), opens + 1)),
                        List.of(parts.sources()
                                .readUnprefixed(s, from, plainly(opens))
                                .saying(s.get(i).span(), Manner.SAID)),
                        parts.prefix() + ".heard"));
    }

    // «מראש הממשלה | במפורש | ש»: index before how it was heard
    private int plainly(int opens) {
        return lexicon.is(s, opens - 1, "adverb") || lexicon.is(s, opens - 1, "occasion") ? opens - 1 : opens;
    }

    // «שמע את השר | אומר», not «אדם ששמע את הנער | אמר»
    private static boolean speaks(String verb) {
        return verb.startsWith("מ") || (verb.length() > 2 && verb.charAt(1) == 'ו');
    }

    // «שמע», «ששמע»
    private boolean heard(int i) {
        String word = s.word(i);
        return lexicon.is(s, i, "heard")
                || (word.startsWith("ש") && lexicon.words("heard").contains(word.substring(1)));
    }

    private Optional<Told> shown(int verb, int from) {
        return lexicon.verb(s.word(verb))
                .map(ClauseLexicon.Verb::agreement)
                .or(() -> Optional.of(Agreement.ANY))
                .flatMap(agreement -> parts.subjects().before(verb, agreement))
                .flatMap(paper -> saying(from)
                        .map(told -> new Told(
                                told.content(),
                                List.of(
                                        paper.teller().saying(s.get(verb).span(), Manner.RELAYED),
                                        told.tellers().getFirst()),
                                parts.prefix() + ".shown")));
    }

    // «שוטר | אומר»: who speaks and what he does stand side by side
    private boolean speaking(int from) {
        int to = parts.ends().ofSource(from);
        return parts.subjects().somebody(from)
                && to > from
                && s.word(to).length() > 3
                && lexicon.verb(s.word(to)).isPresent()
                && lexicon.noun(s.word(to)).isEmpty();
    }

    // «שמע את | השר אומר ש»
    private Optional<Told> saying(int from) {
        int verb = IntStream.range(from + 1, from + LONGEST)
                .takeWhile(k -> s.is(k, Kind.WORD))
                .filter(k -> lexicon.verb(s.word(k))
                        .filter(each -> each.has("clause") || each.has("thus") || each.has("quote"))
                        .isPresent())
                .findFirst()
                .orElse(from);
        int to = hearer(verb + 1);
        // «אומר | בקשר | שאין אישור»
        boolean where = s.word(to).length() > 3 && s.word(to).startsWith("ב");
        to = where
                        && (s.is(to + 1, "ש")
                                || parts.ends().direct(to + 1) >= 0
                                || parts.ends().tells(to + 1))
                ? to + 1
                : to;
        int opens = s.is(to, "ש") || parts.ends().tells(to) ? to : parts.ends().direct(to);
        int begin = to;
        return lexicon.verb(s.word(verb))
                .filter(each -> opens >= begin)
                .map(each -> new Told(
                        s.trimmed(opens, Math.max(parts.ends().of(opens, opens), opens + 1)),
                        List.of(parts.sources()
                                .read(s, from, verb)
                                .saying(s.get(verb).span(), each.manner())),
                        parts.prefix() + ".heard"));
    }

    // «אומר | לבנו», «צועק | לעבר הנהג»: index behind to whom he says it; the same if nobody stands there
    private int hearer(int from) {
        int to = lexicon.is(s, from, "toward") || lexicon.is(s, from, "him") ? from + 1 : from;
        boolean whom = to > from ? lexicon.is(s, from, "toward") : s.word(to).startsWith("ל");
        for (int k = to;
                whom && k < to + NEAR && s.is(k, Kind.WORD) && parts.ends().direct(k) < 0;
                k++) {
            if (parts.ends().direct(k + 1) >= 0) {
                return k + 1;
            }
        }
        return to;
    }

    // «מ|רופא», «מ|עו"ד רון פלד», «מ|שני עדים»
    private boolean somebody(int i) {
        String word = s.word(i);
        if (word.length() < 3 || !word.startsWith("מ")) {
            return false;
        }
        String who = word.substring(PREFIX);
        int start = s.get(i).span().start() + PREFIX;
        // «שמעה | מעמיתתה לעבודה | ש»: whoever it is
        boolean told = s.word(i - 1).startsWith("שמע") || s.word(i - 1).startsWith("שומע");
        return (told && word.length() > 3 && opens(i) > i)
                || lexicon.noun(who).isPresent()
                || lexicon.words("people").contains(who)
                || counts.number(who).isPresent()
                || names.within(s.span(i, Math.min(s.size(), i + LONGEST))).stream()
                        .anyMatch(name -> name.span().start() == start);
    }

    private int opens(int from) {
        // «ראש העיר, דן לוי | ש»
        int commas = 0;
        for (int k = from + 1; k < Math.min(s.size(), from + LONGEST); k++) {
            // «שמעתי מפי נהג המונית, | שטען כי»: he tells himself
            if (s.is(k, "ש")
                    && lexicon.verb(s.word(k + 1)).isPresent()
                    && parts.ends().that(k + 2)) {
                return -1;
            }
            commas += s.is(k, Kind.COMMA) ? 1 : 0;
            // «שלא», «שיש»
            boolean brief = s.word(k).length() > 2
                    && s.word(k).startsWith("ש")
                    && lexicon.words("clause-begin").contains(s.word(k).substring(1));
            if (lexicon.is(s, k, "that")
                    || s.is(k, "ש")
                    || brief
                    || parts.ends().tells(k)) {
                return k;
            }
            if (!s.is(k, Kind.WORD) && (!s.is(k, Kind.COMMA) || commas > 1)) {
                return -1;
            }
        }
        return -1;
    }
}
