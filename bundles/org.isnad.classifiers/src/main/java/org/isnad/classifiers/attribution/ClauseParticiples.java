package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads who tells in a participle with an article: «מכתב המזהיר מפני קריסה», «הודעה של הקבוצה, הטוענת כי». */
final class ClauseParticiples {
    private static final int LONGEST = 8;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseContents contents;
    private final ClauseRelayers relayers;

    ClauseParticiples(ClauseParts parts, ClauseContents contents, ClauseRelayers relayers) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
        this.contents = contents;
        this.relayers = relayers;
    }

    /** What is told by the participle there, and who brings whoever tells it; empty if none stands there. */
    Optional<Told> at(int i) {
        Optional<ClauseLexicon.Verb> verb = participle(i);
        int to = s.is(i - 1, Kind.COMMA) ? i - 1 : i;
        int from = verb.isPresent() ? start(to) : to;
        if (from >= to || !(claims(i) || lexicon.document(s.word(from)))) {
            return Optional.empty();
        }
        Span word = s.get(i).span();
        Span cue = new Span(word.start() + 1, word.end());
        List<Teller> tellers = new ArrayList<>();
        brings(from).or(() -> relayers.before(from)).ifPresent(tellers::add);
        tellers.add(parts.sources().read(s, from, to).saying(cue, verb.get().manner()));
        return contents.at(i + 1, verb.get()).map(told -> new Told(told, tellers, parts.prefix() + ".participle"));
    }

    /** Whether the verb there brings something that tells in a participle. */
    boolean brought(int verb) {
        for (int i = verb + 2; i < verb + LONGEST && (s.is(i, Kind.WORD) || s.is(i, Kind.OTHER)); i++) {
            if (participle(i).isPresent()) {
                int start = start(i);
                return lexicon.is(s, verb, "brings")
                        && start < i
                        && (claims(i) || lexicon.document(s.word(start)))
                        && brings(start).isPresent();
            }
        }
        return false;
    }

    // «ה|טוען כי», «ה|מזהיר מפני», «ה|מאשים את», not «הודיע», «הכתב»
    private Optional<ClauseLexicon.Verb> participle(int i) {
        String word = s.word(i);
        boolean article = word.length() > 4
                && word.startsWith("ה")
                && (word.charAt(1) == 'מ' || word.charAt(2) == 'ו')
                && lexicon.verb(word).isEmpty()
                // «תזכיר המעריך כי»: a noun as well
                && (lexicon.noun(word).isEmpty() || lexicon.is(s, i + 1, "that"));
        return article
                ? lexicon.verb(word.substring(1))
                        .filter(verb -> !verb.has("relay"))
                        .filter(verb -> that(i + 1)
                                ? verb.has("clause")
                                : s.is(i + 1, Kind.WORD) && parts.ends().object(i + 1, verb))
                : Optional.empty();
    }

    private boolean that(int i) {
        return lexicon.is(s, i, "that") || s.is(i, "ש") || s.word(i).startsWith("שה");
    }

    // anybody may tell so in a participle, only a paper «המאשרת את», «השוללת כל»
    private boolean claims(int i) {
        return that(i + 1)
                || s.is(i + 1, "מפני")
                || (s.is(i + 1, "את")
                        && lexicon.verb(s.word(i).substring(1))
                                .filter(verb -> verb.has("in"))
                                .isPresent());
    }

    // first word of whom the participle is said of; {@code to} if nobody tells
    private int start(int to) {
        int from = to;
        for (int k = to - 1; k > Math.max(-1, to - 1 - LONGEST) && inside(k); k--) {
            boolean head = lexicon.noun(s.word(k)).isPresent()
                    && lexicon.verb(s.word(k - 1))
                            .filter(verb -> verb.has("bare"))
                            .isEmpty();
            from = head ? k : from;
        }
        return from;
    }

    private boolean inside(int k) {
        boolean verb =
                lexicon.verb(s.word(k)).isPresent() && lexicon.noun(s.word(k)).isEmpty();
        return (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER))
                && !verb
                && !lexicon.is(s, k, "that")
                && !lexicon.is(s, k, "preposition")
                && !lexicon.is(s, k, "occasion")
                && !s.is(k, "ש");
    }

    // «העיתון פרסם אתמול | מאמר המזהיר»
    private Optional<Teller> brings(int from) {
        int verb = from - 1;
        while (lexicon.is(s, verb, "occasion") || lexicon.is(s, verb, "adverb") || s.is(verb, "את")) {
            verb--;
        }
        int at = verb;
        boolean brings = lexicon.is(s, at, "brings");
        return brings
                ? lexicon.verb(s.word(at))
                        .flatMap(each -> parts.subjects().before(at, each.agreement()))
                        .map(subject -> subject.teller().saying(s.get(at).span(), Manner.RELAYED))
                : Optional.empty();
    }
}
