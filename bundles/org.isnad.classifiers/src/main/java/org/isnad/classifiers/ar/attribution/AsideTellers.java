package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;

/** Reads who stands between commas nearer than whoever the sentence is of: «تقرير، اطلعت عليه الصحيفة، يشير», «مصادر، نقلت عنها الوكالة،». */
final class AsideTellers {
    private static final Set<String> READ = WordLists.of("aside-tellers/read");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Subjects subjects;

    AsideTellers(Sentence s, ArabicLexicon lexicon, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
    }

    // «أشار تقرير، اطلعت عليه الصحيفة، إلى»: who has read the paper passes it on; index behind, or 0
    int seenBy(Path path, int verb) {
        boolean paper =
                path.tellers.size() == 1 && path.tellers.getFirst().source().kind() == SourceKind.DOCUMENT;
        int read = paper ? behindReading(s, lexicon, verb) : 0;
        boolean seen = read > 0 || (paper && Papers.has(s, verb));
        int from = read > 0 ? read : lexicon.is(s, verb + 2, PRONOUN) ? verb + 3 : verb + 2;
        Optional<Subjects.Subject> reader = seen ? subjects.at(from).filter(Relays::media) : Optional.empty();
        if (reader.isEmpty()) {
            return 0;
        }
        path.tellers.addFirst(reader.get().teller().saying(s.span(verb, from), Manner.RELAYED));
        path.rule = "relayed-report";
        return reader.get().end();
    }

    /** «وثائق، | راجعتها الوكالة، | تظهر»: index behind a verb of reading and the paper's pronoun, or 0. */
    static int behindReading(Sentence s, ArabicLexicon lexicon, int verb) {
        String word = s.word(verb);
        if (READ.contains(word) && lexicon.is(s, verb + 1, PRONOUN)) {
            return verb + 2;
        }
        int pronoun = word.endsWith("ها") ? 2 : word.endsWith("ه") ? 1 : 0;
        return pronoun > 0 && READ.contains(word.substring(0, word.length() - pronoun)) ? verb + 1 : 0;
    }

    // «أكدت مصادر، نقلت عنها الوكالة، وصول», «تشير مذكرة، ونشرتها الصحيفة، إلى»: index behind, or 0
    int passedOnBy(Path path, int verb) {
        boolean relays = path.tellers.size() == 1
                && AsideTellers.brings(s, lexicon, verb)
                && (Subjects.fromHim(s.word(verb + 1))
                        || (lexicon.is(s, verb + 1, PRONOUN)
                                && path.tellers.getFirst().source().kind() == SourceKind.DOCUMENT));
        Optional<Subjects.Subject> outlet = relays
                ? subjects.at(verb + 2).filter(Relays::media).filter(who -> s.is(behindDay(who.end()), Kind.COMMA))
                : Optional.empty();
        if (outlet.isEmpty()) {
            return 0;
        }
        path.tellers.addFirst(outlet.get().teller().saying(Cues.of(s, lexicon, verb), Manner.RELAYED));
        path.rule = "relayed-report";
        return behindDay(outlet.get().end());
    }

    private int behindDay(int i) {
        int end = i;
        while (lexicon.is(s, end, Closed.ADVERB) && end < i + 2) {
            end++;
        }
        return end;
    }

    private static boolean brings(Sentence s, ArabicLexicon lexicon, int verb) {
        return lexicon.verb(s, verb)
                .filter(form -> form.relays() || form.has("an-source"))
                .isPresent();
    }

    /** «بيان، | نشرته وكالة الأنباء، | أن»: whether an outlet passes on what stands before. */
    static boolean passedOn(Sentence s, ArabicLexicon lexicon, int verb) {
        boolean media = lexicon.outletAt(s, verb + 2).isPresent()
                || lexicon.noun(s, verb + 2)
                        .filter(noun -> AccordingPhrases.media(noun.kind()))
                        .isPresent();
        return media && lexicon.is(s, verb + 1, PRONOUN) && brings(s, lexicon, verb);
    }

    // «تأسف اللجنة، | تقول مندوبتها، | لعدم حصولها»: index behind, or 0
    int toldBy(Path path, int verb) {
        Optional<VerbForm> form = lexicon.verb(s, verb)
                .filter(said -> said.has("that") && !said.has("call") && !lexicon.is(s, verb, Closed.GOVERNING));
        Optional<Subjects.Subject> teller = form.isPresent() ? subjects.at(verb + 1) : Optional.empty();
        if (teller.isEmpty() || !s.is(teller.get().end(), Kind.COMMA)) {
            return 0;
        }
        path.tellers.addFirst(teller.get()
                .teller()
                .saying(Cues.of(s, lexicon, verb), form.get().manner()));
        path.rule = "according-aside";
        return teller.get().end();
    }
}
