package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads who quotes somebody named before, behind what he said: «"…", ציטט אותו העיתון», «"…", מצטטת אותה רויטרס». */
final class ClauseHimQuoted {
    private static final int LONGEST = 8;
    private static final int NEAR = 4;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseQuoted quoted;

    ClauseHimQuoted(ClauseParts parts, ClauseQuoted quoted) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
        this.quoted = quoted;
    }

    /** How whom a word like «אותו», «אותה», «דבריהם» means can be pointed at. */
    static Optional<Agreement> him(Sentence s, ClauseLexicon lexicon, int i) {
        if (!lexicon.headFirst() || !(lexicon.is(s, i, "same") || lexicon.is(s, i, "his-words"))) {
            return Optional.empty();
        }
        Agreement one = s.word(i).endsWith("ה") ? Agreement.SHE : Agreement.HE;
        boolean many = s.word(i).endsWith("ם") || s.word(i).endsWith("ן");
        return Optional.of(many ? Agreement.MANY.or(Agreement.TWO) : one);
    }

    Optional<Told> at(int verb) {
        return behind(verb).or(() -> before(verb)).or(() -> outOf(verb));
    }

    // «הביאה | מדבריו: "…"»: out of the words of him who was named before
    private Optional<Told> outOf(int verb) {
        String his = s.word(verb + 1);
        boolean words = his.startsWith("מ") && lexicon.words("his-words").contains(his.substring(1));
        int open = verb + 3;
        boolean brings = lexicon.is(s, verb, "brings")
                || lexicon.verb(s.word(verb)).filter(each -> each.has("relay")).isPresent();
        if (!words || !brings || !s.is(verb + 2, Kind.COLON) || !s.is(open, Kind.OPEN) || s.closing(open) < 0) {
            return Optional.empty();
        }
        Teller him = parts.sources().readUnprefixed(s, verb + 1, verb + 2);
        return parts.subjects()
                .before(
                        verb,
                        lexicon.verb(s.word(verb))
                                .map(ClauseLexicon.Verb::agreement)
                                .orElse(Agreement.ANY))
                .map(who -> new Told(
                        s.span(open, s.closing(open) + 1),
                        List.of(
                                who.teller().saying(s.get(verb).span(), Manner.RELAYED),
                                him.saying(him.source().span(), Manner.QUOTED)),
                        parts.prefix() + ".him-quoted"));
    }

    // «העיתון ציטט את | הנשיא: "…"», «ציטט אותו: "…"»: whom he quotes, and what he says
    private Optional<Told> behind(int verb) {
        return behind(verb, over(verb));
    }

    // «מצטט | מזיכרונו | את המאמן»: index of the last word before whom he quotes
    private int over(int verb) {
        int k = verb + 1;
        while (k < verb + NEAR
                && s.word(k).length() > 3
                && "במ".indexOf(s.word(k).charAt(0)) >= 0) {
            k++;
        }
        return s.is(k, "את") ? k - 1 : verb;
    }

    private Optional<Told> behind(int verb, int last) {
        // «הקריא | מתוך הודאתו של | הנאשם: "…"»
        boolean outOf = s.is(verb + 1, "מתוך");
        // «מביא | מדבריו של | הקצין: "…"»
        boolean his = s.word(verb + 1).startsWith("מ")
                && lexicon.words("his-words").contains(s.word(verb + 1).substring(1))
                && s.is(verb + 2, "של");
        boolean object = s.is(last + 1, "את") || outOf || his;
        int first = object && !his ? last + 2 : verb + 1;
        int whom =
                his ? verb + 3 : outOf && lexicon.is(s, first, "quoted") && s.is(first + 1, "של") ? first + 2 : first;
        boolean quotes = lexicon.verb(s.word(verb))
                        .filter(each -> each.has("relay") || ((outOf || his) && lexicon.is(s, verb, "brings")))
                        .isPresent()
                && (object
                        ? s.is(whom, Kind.WORD) && (!lexicon.is(s, whom, "stance") || himself(whom))
                        : lexicon.is(s, whom, "same"));
        int to = whom;
        while (quotes
                && to < whom + LONGEST
                && (s.is(to, Kind.WORD) || s.is(to, Kind.OTHER))
                && !lexicon.is(s, to, "in-words")
                && (to == whom || lexicon.verb(s.word(to)).isEmpty())) {
            to++;
        }
        // «מצטטת את ראש הצוות | במילים | "…"»
        int mark = lexicon.is(s, to, "in-words") && !s.is(to + 1, Kind.OPEN) ? to + 1 : to;
        to = lexicon.is(s, whom, "his-words") ? whom + 1 : to;
        boolean leads = s.is(mark, Kind.COLON) || lexicon.is(s, mark, "in-words");
        int close = leads && s.is(mark + 1, Kind.OPEN) ? s.closing(mark + 1) : -1;
        if (!quotes || close < 0) {
            return Optional.empty();
        }
        int end = to;
        return parts.subjects()
                .before(
                        new ClauseCues(s, lexicon).from(verb),
                        lexicon.verb(s.word(verb)).orElseThrow().agreement())
                .map(who -> new Told(
                        s.span(mark + 1, close + 1),
                        List.of(
                                who.teller().saying(s.get(verb).span(), Manner.RELAYED),
                                parts.sources().read(s, whom, end).saying(cue(verb, first, whom, end), Manner.QUOTED)),
                        parts.prefix() + ".him-quoted"));
    }

    // «מצטטת … | במילים», «מתוך | הודאתו של», «ציטטה | מתוך»
    private Span cue(int verb, int first, int whom, int end) {
        if (lexicon.is(s, end, "in-words")) {
            return s.get(end).span();
        }
        return whom > first
                ? s.span(first, whom)
                : s.get(s.is(verb + 1, "מתוך") ? verb + 1 : verb).span();
    }

    // «הביאה את | דבריו | : "…"»: his who was named before
    private boolean himself(int i) {
        return lexicon.is(s, i, "his-words") && (s.is(i + 1, Kind.COLON) || lexicon.is(s, i + 1, "occasion"));
    }

    private Optional<Told> before(int verb) {
        boolean quotes =
                lexicon.verb(s.word(verb)).filter(each -> each.has("relay")).isPresent()
                        && lexicon.is(s, verb + 1, "same")
                        && s.is(verb - 1, Kind.COMMA);
        if (!quotes || !somebody(verb + 2)) {
            return Optional.empty();
        }
        return parts.subjects()
                .behind(verb + 2)
                .flatMap(paper -> quoted.before(verb).map(content -> {
                    Teller relay = paper.teller().saying(s.get(verb).span(), Manner.RELAYED);
                    Teller him = parts.sources()
                            .read(s, verb + 1, verb + 2)
                            .saying(s.get(verb).span(), Manner.QUOTED);
                    return new Told(content, List.of(relay, him), parts.prefix() + ".him-quoted");
                }));
    }

    // «אותו | העיתון», «אותו | אחד מהם»: no «ציטט אותו מקור»
    private boolean somebody(int i) {
        return s.word(i).startsWith("ה")
                || parts.subjects().printer(i)
                || lexicon.is(s, i, "one-of")
                || lexicon.noun(s.word(i)).isEmpty();
    }
}
