package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells verbs that say nothing was told: "did not confirm", "declined to comment", "asked not to be named". */
final class Silence {
    private final Sentence s;
    private final EnglishSyntax syntax;

    Silence(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    /** Whether the verb there, in its group, tells nothing. */
    boolean keeps(int from, int verb, int to) {
        boolean negated = syntax.negated(from, verb) || syntax.is(verb - 1, "neither-nor");
        boolean unable = s.is(from - 1, "to") && syntax.is(from - 2, "unable");
        boolean declines = syntax.is(verb, "declining") && s.is(verb + 1, "to") && secret(verb + 2);
        boolean neither = s.is(verb - 1, "nor") && syntax.is(verb, "silence-too");
        return neither || ((negated || unable) && syntax.is(verb, "silence")) || declines || anonymous(to);
    }

    private boolean secret(int i) {
        return syntax.is(i, "secrecy") || (s.is(i, "be") && syntax.is(i + 1, "naming"));
    }

    private boolean anonymous(int from) {
        for (int i = from; i < Math.min(s.size(), from + 6) && s.is(i, Kind.WORD); i++) {
            boolean named = s.is(i, "to") && s.is(i + 1, "be") && syntax.is(i + 2, "naming");
            if (syntax.is(i, "anonymity") || named) {
                return true;
            }
        }
        return false;
    }
}
