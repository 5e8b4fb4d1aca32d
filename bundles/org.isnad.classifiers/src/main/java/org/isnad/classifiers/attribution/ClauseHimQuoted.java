package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Manner;

/** Reads who quotes somebody named before, behind what he said: «"…", ציטט אותו העיתון», «"…", מצטטת אותה רויטרס». */
record ClauseHimQuoted(
        Sentence s, ClauseLexicon lexicon, ClauseSources sources, ClauseSubjects subjects, ClauseQuoted quoted, String prefix) {
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
        boolean quotes = lexicon.verb(s.word(verb)).filter(each -> each.has("relay")).isPresent()
                && lexicon.is(s, verb + 1, "same")
                && s.is(verb - 1, Token.Kind.COMMA);
        if (!quotes || !somebody(verb + 2)) {
            return Optional.empty();
        }
        return subjects.behind(verb + 2).flatMap(paper -> quoted.before(verb).map(content -> {
            Teller relay = paper.teller().saying(s.get(verb).span(), Manner.RELAYED);
            Teller him = sources.read(s, verb + 1, verb + 2).saying(s.get(verb).span(), Manner.QUOTED);
            return new Told(content, List.of(relay, him), prefix + ".him-quoted");
        }));
    }

    // «אותו | העיתון», «אותו | אחד מהם»: no «ציטט אותו מקור»
    private boolean somebody(int i) {
        return s.word(i).startsWith("ה") || subjects.printer(i) || lexicon.is(s, i, "one-of") || !lexicon.noun(s.word(i)).isPresent();
    }
}
