package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Parts what was read from the paper that brought it: «מסמך פנימי | שחשף אמש "הבוקר"», not «הודעה שפרסמה החברה». */
record ClauseCarried(Sentence s, ClauseLexicon lexicon, ClauseSources sources) {
    /** The same telling, through the paper that brought what is read; the same if none did. */
    Told of(Told told) {
        Teller read = told.tellers().getFirst();
        int from = s.at(read.source().span().start());
        boolean document = read.source().kind() == SourceKind.DOCUMENT || lexicon.document(s.word(from));
        if (!document || own(s.word(from))) {
            return told;
        }
        int to = s.at(read.source().span().end() - 1) + 1;
        OptionalInt brought = IntStream.range(from + 1, Math.min(to, s.size()) - 1)
                .filter(this::brings)
                .findFirst();
        if (brought.isEmpty()) {
            return told;
        }
        int verb = s.is(brought.getAsInt(), "ש") ? brought.getAsInt() + 1 : brought.getAsInt();
        int paper = verb + 1;
        while (paper < to && (lexicon.is(s, paper, "occasion") || lexicon.is(s, paper, "adverb"))) {
            paper++;
        }
        if (paper >= to || !prints(paper, to)) {
            return told;
        }
        Span word = s.get(verb).span();
        Span cue = s.is(verb - 1, "ש") ? word : new Span(word.start() + 1, word.end());
        int end = s.is(brought.getAsInt() - 1, Kind.COMMA) ? brought.getAsInt() - 1 : brought.getAsInt();
        List<Teller> tellers = new ArrayList<>(told.tellers());
        // «ב|מכתב שפרסם אתר "דרום"»
        boolean joined = s.get(from).span().start() < read.source().span().start();
        Teller itself = joined ? sources.readUnprefixed(s, from, end) : sources.read(s, from, end);
        Manner manner = read.manner() == Manner.RELAYED ? Manner.SAID : read.manner();
        tellers.set(0, itself.saying(read.cue(), manner));
        tellers.addFirst(sources.read(s, paper, to).saying(cue, Manner.REVEALED));
        return new Told(told.content(), tellers, told.rule() + "-carried");
    }

    /** The same telling, through the paper that brought what it was said in: «הודיע הדובר, בהודעה שפרסמה סוכנות פארס, כי». */
    Told within(Told told) {
        Teller teller = told.tellers().getFirst();
        SourceKind kind = teller.source().kind();
        boolean prints = ClauseNesting.prints(teller) || kind == SourceKind.DOCUMENT;
        int content = s.at(told.content().start());
        if (prints || told.tellers().size() > 1 || s.at(told.cue().start()) > content) {
            return told;
        }
        ClauseEnds ends = new ClauseEnds(s, lexicon);
        for (int i = content - 1; i > ends.sentenceStart(content - 1); i--) {
            int verb = s.is(i, "ש") ? i + 1 : i;
            if (brings(i) && (saidIn(i - 1) || saidIn(i - 2)) && paper(verb + 1)) {
                Span word = s.get(verb).span();
                Span cue = verb > i ? word : new Span(word.start() + 1, word.end());
                List<Teller> tellers = new ArrayList<>(told.tellers());
                tellers.addFirst(
                        sources.read(s, verb + 1, ends.ofSource(verb + 1)).saying(cue, Manner.RELAYED));
                return new Told(told.content(), tellers, told.rule() + "-carried");
            }
        }
        return told;
    }

    private boolean saidIn(int i) {
        return lexicon.is(s, i, "told-in");
    }

    private boolean paper(int i) {
        return lexicon.outletAt(s, s.is(i, Kind.OTHER) ? i + 1 : i).isPresent()
                || lexicon.noun(s.word(i))
                        .filter(noun -> noun.kind() == SourceKind.OUTLET || noun.kind() == SourceKind.AGENCY)
                        .isPresent();
    }

    // «דיווח שפרסמה רויטרס», «ב|כתבה שפרסם העיתון»: its own
    private boolean own(String word) {
        return lexicon.words("own-news").contains(word)
                || (word.length() > 3 && lexicon.words("own-news").contains(word.substring(1)));
    }

    private boolean brings(int i) {
        return s.is(i, "ש")
                ? lexicon.is(s, i + 1, "carries")
                : s.word(i).startsWith("ש")
                        && lexicon.words("carries").contains(s.word(i).substring(1));
    }

    private boolean prints(int from, int to) {
        // no «סוכנות הסייבר»
        return lexicon.noun(s.word(from))
                        .filter(noun -> noun.kind() == SourceKind.OUTLET)
                        .isPresent()
                || IntStream.range(from, to)
                        .anyMatch(k -> lexicon.outletAt(s, k).isPresent());
    }
}
