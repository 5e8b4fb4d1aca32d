package org.isnad.classifiers.en.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds phrases that name whose word it is: "by the army's own account", "in Taipei's reading", "if she is to be believed". */
final class Accounts {
    private static final int LONGEST = 12;

    private final Sentence s;
    private final EnglishSyntax syntax;

    Accounts(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    /**
     * Such a phrase.
     *
     * @param who whose word it is
     * @param cue what says so
     * @param to index after the phrase
     */
    record Account(Part who, Part cue, int to) {}

    /** The phrase that begins there. */
    Optional<Account> at(int i) {
        if (s.is(i, "if")) {
            return believed(i);
        }
        if (s.is(i, "to") && s.is(i + 1, "hear")) {
            return told(i + 2);
        }
        if (s.is(i, "as") || (s.is(i, "the") && s.is(i + 1, "way"))) {
            return told(s.is(i, "as") ? i + 1 : i + 2);
        }
        return syntax.is(i, "account-preposition") && !syntax.is(i - 1, "trust") ? owned(i) : Optional.empty();
    }

    // "by | the army | 's own account"
    private Optional<Account> owned(int preposition) {
        int from = preposition + 1;
        boolean weighs = s.is(preposition, "in") || s.is(preposition, "to");
        for (int i = from; i < Math.min(s.size(), from + LONGEST); i++) {
            if (i > from && syntax.is(i, weighs ? "view-noun" : "account-noun")) {
                int owner = syntax.is(i - 1, "own") ? i - 1 : i;
                Part cue = new Part(i, i + 1);
                return owner(from, owner).filter(who -> closes(cue.to())).map(who -> new Account(who, cue, cue.to()));
            }
            if (ends(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    // what ends with «'s» or «s'» there, or a pronoun; before it an adjective may stand: "in his professional view"
    private Optional<Part> owner(int from, int noun) {
        for (int to = noun; to > from && to > noun - 3; to--) {
            if (s.is(to - 1, "'s") && to - 1 > from) {
                return Optional.of(new Part(from, to - 1));
            }
            boolean plural = s.is(to - 1, Kind.OTHER) && s.word(to - 2).endsWith("s") && to - 1 > from;
            if (plural) {
                return Optional.of(new Part(from, to - 1));
            }
            if (syntax.is(to - 1, "possessive") && to - 1 == from) {
                return Optional.of(new Part(from, to));
            }
        }
        return Optional.empty();
    }

    private boolean ends(int i) {
        return s.is(i, Kind.COMMA) || s.is(i, Kind.STOP) || s.is(i, Kind.COLON) || (syntax.finite(i) && !s.is(i, "'s"));
    }

    // "in her view | , it", "in her view | it was", "…, in her view | .", not "faith in her word|: …"
    private boolean closes(int i) {
        boolean apart = !s.is(i, Kind.WORD) && !s.is(i, Kind.COLON);
        return i >= s.size() || apart || syntax.clause(i) || syntax.is(i, "subject");
    }

    // "if | the whistle-blower | is to be believed"
    private Optional<Account> believed(int if_) {
        for (int i = if_ + 2; i < Math.min(s.size(), if_ + LONGEST) && s.is(i, Kind.WORD); i++) {
            if (syntax.is(i, "credit") && syntax.auxiliary(i - 1)) {
                int from = syntax.groupStart(i - 1);
                int group = s.is(from - 1, "to") && syntax.auxiliary(from - 2) ? syntax.groupStart(from - 2) : from;
                boolean over = i + 1 >= s.size() || !s.is(i + 1, Kind.WORD);
                return over && group > if_ + 1
                        ? Optional.of(new Account(new Part(if_ + 1, group), new Part(group, i + 1), i + 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    // "to hear | the mayor | tell it", "as | the police | see it"
    private Optional<Account> told(int from) {
        for (int i = from + 1; i < Math.min(s.size() - 1, from + LONGEST) && s.is(i, Kind.WORD); i++) {
            if (syntax.is(i, "telling-it") && s.is(i + 1, "it")) {
                boolean over = i + 2 >= s.size() || !s.is(i + 2, Kind.WORD);
                return over ? Optional.of(new Account(new Part(from, i), new Part(i, i + 1), i + 2)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
