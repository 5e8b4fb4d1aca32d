package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads a noun of speech and who uttered it: «تحذير أطلقته المنظمة | من أن», «اتهام وجهه المدعي إلى القنصل: | التستر». */
final class Uttered {
    private static final int LONGEST_DESCRIBED = 5;
    private static final int LONGEST_HEARER = 5;
    private static final Set<String> BY_IT = Set.of("به", "بها");
    private static final Set<String> UTTERS = Set.of("أدلى", "ردد");
    private static final Set<String> CRIES = WordLists.of("uttered/cries");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;
    private final BroughtWords brought;

    Uttered(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
        this.brought = new BroughtWords(s, lexicon, subjects);
    }

    Optional<Reading.Found> at(int verb) {
        boolean utters = lexicon.verb(s, verb)
                .filter(form -> form.has("speech") || UTTERS.contains(form.lemma()))
                .isPresent();
        int noun = utters && (lexicon.is(s, verb + 1, PRONOUN) || BY_IT.contains(s.word(verb + 1))) ? noun(verb) : -1;
        if (noun < 0) {
            return Optional.empty();
        }
        Optional<VerbForm> said = lexicon.speechNoun(s, noun);
        return subjects.at(verb + 2, i -> content(said, i) >= 0).flatMap(who -> found(verb, noun, said, who));
    }

    private Optional<Reading.Found> found(int verb, int noun, Optional<VerbForm> said, Subjects.Subject who) {
        int content = behindHearer(said, who.end());
        Span span = content < 0 ? quotedBefore(noun) : s.trimmed(content, end(content));
        Manner manner = said.map(VerbForm::manner).orElse(Manner.SAID);
        Teller teller = who.teller().saying(Cues.of(s, lexicon, verb), manner);
        return Optional.of(new Told(span, brought.brought(noun, teller), "ar.attribution.uttered"))
                .filter(told -> !told.content().isEmpty())
                .map(told -> new Reading.Found(told, who.end()));
    }

    // «تحذير | أطلقته», «اتهام مباشر | وجهه», «التحذير الذي | أطلقته»
    private int noun(int verb) {
        int last = s.is(verb - 1, Kind.COMMA) ? verb - 2 : verb - 1;
        for (int i = last; i >= Math.max(0, verb - LONGEST_DESCRIBED) && s.is(i, Kind.WORD); i--) {
            if (lexicon.speechNoun(s, i).isPresent() || lexicon.is(s, i, Closed.SPEECH) || CRIES.contains(s.word(i))) {
                return i;
            }
        }
        return -1;
    }

    private int behindHearer(Optional<VerbForm> said, int from) {
        for (int i = from; i < Math.min(s.size(), from + LONGEST_HEARER); i++) {
            int content = content(said, i);
            // «وفي رواية ثانية، ساقها محامي العائلة، | أن»
            if (s.is(i, Kind.COMMA) && s.is(i + 1, "ان")) {
                return i + 1;
            }
            if (content >= 0 || !s.is(i, Kind.WORD)) {
                return content;
            }
        }
        return -1;
    }

    private int content(Optional<VerbForm> said, int i) {
        int opens = s.is(i, Kind.OPEN) ? -1 : clauses.opens(s, i);
        boolean governed = opens < 0
                && said.filter(form -> clauses.nouns.framed(s, form, i)).isPresent();
        return governed ? i : opens;
    }

    private int end(int content) {
        return clauses.clause(s, content) ? clauses.ends(s, content) : clauses.endsNoun(s, content);
    }

    // «"ممنوع التصوير!" | صرخة أطلقها أحد العناصر»
    private Span quotedBefore(int noun) {
        int close = s.is(noun - 1, Kind.COMMA) ? noun - 2 : noun - 1;
        int open = s.is(close, Kind.CLOSE) ? s.opening(close) : -1;
        return open >= 0 ? s.span(open, close + 1) : new Span(0, 0);
    }
}
