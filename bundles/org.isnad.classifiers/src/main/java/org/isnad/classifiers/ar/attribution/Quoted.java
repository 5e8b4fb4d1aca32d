package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;
import static org.isnad.classifiers.ar.attribution.Closed.SAYING;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Reads the word by which somebody who is relayed speaks: «عن الوزير | قوله إن», «بمسؤول | قال إن», «إلى إفادة حارس | ورد فيها أن». */
final class Quoted {
    private static final int LONGEST_ASIDE = 14;
    private static final Set<String> IN_IT = Set.of("فيه", "فيها", "فيهما");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;

    Quoted(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /** Index behind the word there by which the last of the path speaks, or 0. */
    int speaks(Path path, int i) {
        if (lexicon.is(s, i, SAYING)) {
            int end = lexicon.is(s, i + 1, PRONOUN) ? i + 2 : i + 1;
            Teller quoted = path.tellers.removeLast();
            quoted = end == i + 1 ? quoted : Duals.of(quoted, AccordingPhrases.of(s.word(i + 1)));
            path.tellers.add(quoted.saying(s.span(i, end), quoted.manner()));
            narrow(path, end);
            return end;
        }
        return i == path.sourceEnd ? says(path, i) : 0;
    }

    // «يستشهد التقرير بمسؤول | قال إن», «بإفادة حارس | ورد فيها أن»: index behind, or 0
    private int says(Path path, int verb) {
        boolean inIt = IN_IT.contains(s.word(verb + 1));
        int behind = inIt ? verb + 2 : verb + 1;
        Optional<VerbForm> said = lexicon.verb(s, verb)
                .filter(form -> !form.relays() && (inIt || (form.perfect() && form.has("that"))));
        if (said.isEmpty() || clauses.opens(s, behind) < 0) {
            return 0;
        }
        Teller quoted = path.tellers.removeLast();
        boolean paper = quoted.source().kind() == SourceKind.DOCUMENT && !said.get().has("fi-source");
        Teller speaker = paper ? whose(quoted, verb).orElse(quoted) : quoted;
        path.tellers.add(speaker.saying(s.get(verb).span(), said.get().manner()));
        return behind;
    }

    // «شهادات | خمسة جنود قالوا»: people say so, not their paper
    private Optional<Teller> whose(Teller paper, int end) {
        int begin = paper.source().span().start();
        return IntStream.range(Math.max(1, end - LONGEST_ASIDE), end)
                .filter(i -> s.get(i).span().start() > begin
                        && (lexicon.noun(s, i).filter(Noun::human).isPresent() || Parts.number(s.word(i)) > 0))
                .mapToObj(subjects::at)
                .flatMap(Optional::stream)
                .filter(people -> people.end() == end)
                .map(Subjects.Subject::teller)
                .findFirst();
    }

    // «عن الترابي | قوله»: it is a man
    private void narrow(Path path, int end) {
        if (lexicon.is(s, end - 1, PRONOUN)) {
            Teller quoted = path.tellers.removeLast();
            Agreement whose = AccordingPhrases.of(s.word(end - 1));
            boolean fits = quoted.agreement().fits(whose);
            path.tellers.add(fits ? quoted.with(quoted.agreement().and(whose)) : quoted);
        }
    }

    /** Whether what is said follows «قوله», «تأكيده»: at once, or behind when and where, «قوله خلال استقباله وفدا إن». */
    boolean saidSoon(int noun) {
        int behind = noun + 2;
        int clause = s.is(behind, Kind.COMMA) ? behind + 1 : behind;
        if (clauses.opens(s, clause) >= 0) {
            return true;
        }
        // «قوله، في جلسة خاصة، إن»
        for (int i = clause; clause > behind && i < clause + LONGEST_ASIDE; i++) {
            if (s.is(i, Kind.COMMA)) {
                return clauses.opens(s, i + 1) >= 0;
            }
        }
        for (int i = behind; s.is(noun, "قول") && i < noun + LONGEST_ASIDE && s.is(i, Kind.WORD); i++) {
            if (clauses.opens(s, i + 1) >= 0) {
                return true;
            }
        }
        return false;
    }
}
