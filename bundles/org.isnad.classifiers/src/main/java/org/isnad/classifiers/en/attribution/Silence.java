package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Tells verbs that say nothing was told: "did not confirm", "declined to comment", "asked not to be named". */
final class Silence {
    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Deeds deeds;

    Silence(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
        this.deeds = new Deeds(s, syntax);
    }

    /** Whether the verb of a group tells nothing. */
    boolean keeps(VerbGroup group) {
        int from = group.from();
        int verb = group.verb();
        int to = group.to();
        boolean seldom = syntax.is(verb - 1, "seldom");
        boolean negated = syntax.negated(from, verb) || seldom || syntax.is(verb - 1, "neither-nor");
        boolean unable = s.is(from - 1, "to") && syntax.is(from - 2, "unable");
        boolean declines = syntax.is(verb, "declining") && s.is(verb + 1, "to") && secret(verb + 2);
        boolean neither = s.is(verb - 1, "nor") && syntax.is(verb, "silence-too");
        boolean unauthorised = s.is(from - 1, "to") && uncleared(from - 2);
        boolean nameless = syntax.is(verb, "wishing") && negated && nameBehind(to);
        return neither
                || omits(from, verb)
                || deeds.done(verb, to)
                || unauthorised
                || nameless
                || ((negated || unable) && (syntax.is(verb, "silence") || told(group)))
                || declines
                || testifies(verb)
                || (syntax.is(verb, "asking") && s.is(to, "that") && nameBehind(to + 1) && nameUsed(to + 1))
                || anonymous(to, group.has("bare"));
    }

    // what is not denied is hinted at; what is not said or announced is not told at all
    private static boolean told(VerbGroup group) {
        return group.has("aloud") && group.manner() != Manner.DENIED;
    }

    // "failed to | disclose", but "did not fail to mention"
    private boolean omits(int from, int verb) {
        for (int i = Math.max(0, from - 2); i < verb; i++) {
            if (syntax.is(i, "omitting") && s.is(i + 1, "to")) {
                return !syntax.negated(syntax.groupStart(i), i) && !s.is(i - 1, "never");
            }
        }
        return false;
    }

    // "who testified to the inquiry": before whom, not what
    private boolean testifies(int verb) {
        boolean before = s.word(verb).startsWith("testif") && (s.is(verb + 1, "to") || s.is(verb + 1, "before"));
        int head = verb + 2;
        while (before && head < verb + 6 && s.is(head, Kind.WORD) && !syntax.is(head, "forum")) {
            head++;
        }
        return before && syntax.is(head, "forum") && !s.is(head + 1, "that");
    }

    // "was not authorized | to discuss": why there is no name
    private boolean uncleared(int i) {
        boolean cleared = syntax.is(i, "clearance");
        for (int k = i - 1; cleared && k > i - 4; k--) {
            if (syntax.is(k, "negation") || unnamedSubject(k)) {
                return true;
            }
        }
        return false;
    }

    // "neither of whom | was authorized"
    private boolean unnamedSubject(int i) {
        return s.is(i, "whom") && s.is(i - 1, "of") && syntax.is(i - 2, "nobody");
    }

    /** Index of "who" before "did not | want | his name used"; -1 if the verb there wants something else. */
    static int nameless(Sentence s, EnglishSyntax syntax, int verb) {
        boolean hides =
                syntax.is(verb, "wishing") && (syntax.is(verb + 1, "name-noun") || syntax.is(verb + 2, "name-noun"));
        int who = verb - 1;
        while (hides && who > 0 && !s.is(who, "who") && !s.is(who, Kind.STOP)) {
            who--;
        }
        return hides && who > 0 && s.is(who, "who") ? who : -1;
    }

    // "did not want | his name used"
    private boolean nameBehind(int from) {
        for (int i = from; i < from + 4; i++) {
            if (syntax.is(i, "name-noun")) {
                return true;
            }
        }
        return false;
    }

    // "asking that only | his first name be used"
    private boolean nameUsed(int from) {
        int i = from;
        while (i < from + 10 && i < s.size() && !syntax.is(i, "used-name")) {
            i++;
        }
        return syntax.is(i, "used-name");
    }

    private boolean secret(int i) {
        return syntax.is(i, "secrecy") || (s.is(i, "be") && syntax.is(i + 1, "naming")) || details(i);
    }

    // "declined to | give further details"
    private boolean details(int i) {
        int noun = i + 1;
        while (noun < i + 5 && s.is(noun, Kind.WORD) && !syntax.is(noun, "detail")) {
            noun++;
        }
        return syntax.is(i, "giving") && syntax.is(noun, "detail");
    }

    private boolean anonymous(int from, boolean states) {
        // "said an aide | who asked not to be named": he says something
        for (int i = from; i < Math.min(s.size(), from + 6) && s.is(i, Kind.WORD) && !s.is(i, "who"); i++) {
            // "confirmed the report | but asked not to be named"
            if (i > from && syntax.is(i, "conjunction") && syntax.verb(i + 1) && states) {
                return false;
            }
            boolean named = s.is(i, "to") && s.is(i + 1, "be") && syntax.is(i + 2, "naming");
            // "told the paper | on condition of anonymity | that": he says something
            boolean asks = syntax.is(i, "anonymity") && !(states && s.is(i - 1, "of") && s.is(i - 2, "condition"));
            if (asks || named) {
                return true;
            }
        }
        return false;
    }
}
