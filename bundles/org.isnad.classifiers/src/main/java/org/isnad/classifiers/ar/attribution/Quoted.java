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
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads the word by which somebody who is relayed speaks: «عن الوزير | قوله إن», «بمسؤول | قال إن», «إلى إفادة حارس | ورد فيها أن». */
final class Quoted {
    private static final int LONGEST_ASIDE = 14;
    private static final Set<String> IN_IT = Set.of("فيه", "فيها", "فيهما");

    private static final Set<String> UTTERED = WordLists.of("quoted/uttered");

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
        // «إفادة | لناطور العمارة»: another's
        if (lexicon.is(s, i, SAYING) && !(s.is(i + 1, "ل") && lexicon.is(s, i, Closed.OBJECT))) {
            int end = lexicon.is(s, i + 1, PRONOUN) ? i + 2 : i + 1;
            Teller quoted = path.tellers.removeLast();
            quoted = end == i + 1 ? quoted : Duals.of(quoted, AccordingPhrases.of(s.word(i + 1)));
            path.tellers.add(quoted.saying(s.span(i, end), quoted.manner()));
            narrow(path, end);
            return end;
        }
        if (i != path.sourceEnd) {
            return 0;
        }
        // «بتقرير المراقب | الذي أثنى على»
        int behind = lexicon.is(s, i, Closed.RELATIVE) ? says(path, i + 1) : 0;
        if (behind > 0) {
            path.tellers.add(path.tellers.removeLast().over(s.get(i).span()));
        }
        return Math.max(behind, says(path, i));
    }

    // «يستشهد التقرير بمسؤول | قال إن», «بإفادة حارس | ورد فيها أن»: index behind, or 0
    private int says(Path path, int verb) {
        boolean inIt = IN_IT.contains(s.word(verb + 1));
        int behind = inIt ? verb + 2 : verb + 1;
        Optional<VerbForm> said = lexicon.verb(s, verb).filter(form -> !form.relays() && (inIt || clause(form)));
        // «تصريحا لمصدر عسكري | يفيد بإسقاط»
        boolean framed =
                said.filter(form -> clauses.nouns.framed(s, form, behind)).isPresent();
        if (said.isEmpty() || !(framed || clauses.opens(s, behind) >= 0)) {
            return 0;
        }
        path.happened = framed;
        Teller quoted = path.tellers.removeLast();
        // «بيانا لشرطة عُمان | جاء فيه أن»: it stands in the paper
        if (path.object > 0 && said.get().has("fi-source")) {
            Source paper = quoted.source()
                    .but()
                    .kind(SourceKind.DOCUMENT)
                    .named(false)
                    .span(s.span(path.object, verb))
                    .build();
            quoted = new Teller(
                    paper, quoted.cue(), quoted.manner(), Teller.Pointing.NOWHERE, Agreement.HE, "document", false);
        }
        path.tellers.add(quoted.saying(Cues.of(s, lexicon, verb), said.get().manner()));
        return behind;
    }

    // «عن ضباط | ألمحوا إلى أن»
    private static boolean clause(VerbForm form) {
        return form.has("that") || form.has("ila") || form.has("ala") || form.has("min") || form.has("np-an");
    }

    /** «أقوال | ذوي المعتقلين», «شهادات | خمسة جنود»: people behind a noun there for what they said. */
    Optional<Subjects.Subject> uttering(int noun) {
        boolean people = lexicon.noun(s, noun + 1).filter(Noun::human).isPresent()
                || subjects.person(noun + 1).isPresent()
                || Parts.number(s.word(noun + 1)) > 0;
        return UTTERED.contains(s.word(noun)) && people
                ? subjects.at(noun + 1).filter(who -> !standsIn(who.end()))
                : Optional.empty();
    }

    /** As {@link #uttering}, where the people say it by a verb of their own: «شهادات | ناجين قالوا إن». */
    Optional<Subjects.Subject> utteringAnew(int noun) {
        return uttering(noun)
                .filter(who -> lexicon.verb(s, who.end()).filter(Quoted::clause).isPresent());
    }

    /** Who said what, by which word, and where it begins. */
    record Said(Subjects.Subject who, Span cue, int content) {}

    /** «ما قاله الوزير للصحيفة | من أن», «تقرير رئيسة البعثة، وفيه | أن». */
    Optional<Said> whatSaid(int i, VerbForm outer) {
        boolean report = outer.relays()
                && lexicon.noun(s, i)
                        .filter(noun -> noun.kind() == SourceKind.DOCUMENT && !noun.definite())
                        .isPresent();
        if (report && lexicon.noun(s, i + 1).filter(Noun::human).isPresent()) {
            return subjects.at(i)
                    .flatMap(who -> IntStream.range(who.end(), who.end() + LONGEST_ASIDE)
                            .filter(k -> s.is(k, "ان") && s.word(k - 1).matches("و?فيها?"))
                            .mapToObj(k -> new Said(who, s.get(i).span(), k))
                            .findFirst());
        }
        boolean passesOn = outer.manner() != Manner.DENIED
                && !outer.has("call")
                // «رد على ما قاله الوزير من أن»
                && !outer.has("by-saying");
        boolean said = passesOn
                && s.is(i, "ما")
                && lexicon.verb(s, i + 1)
                        .filter(form -> form.perfect() && form.has("that"))
                        .isPresent();
        if (!said) {
            return Optional.empty();
        }
        Span cue = Cues.of(s, lexicon, i + 1);
        int from = lexicon.is(s, i + 2, PRONOUN) ? i + 3 : i + 2;
        int behind = SourceStart.TO_WHOM.contains(s.word(from)) ? from + 1 : from;
        return subjects.at(behind)
                .flatMap(who -> IntStream.range(who.end(), who.end() + LONGEST_ASIDE)
                        .filter(k -> s.is(k, "من") && s.is(k + 1, "ان"))
                        .mapToObj(k -> new Said(who, cue, k))
                        .findFirst());
    }

    // «إفادة حارس | ورد فيها أن»
    private boolean standsIn(int verb) {
        return IN_IT.contains(s.word(verb + 1))
                && lexicon.verb(s, verb).filter(form -> form.has("fi-source")).isPresent();
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
