package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds where a source ends that stands behind its verb or behind "according to", with what is apposed to it. */
final class SourceBehind {
    private static final int LONGEST = 40;
    private static final int LONGEST_REASON = 12;
    private static final int LONGEST_RELATIVE = 7;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Subjects subjects;
    private final SubjectEdges edges;
    private final Interruption interruption;

    SourceBehind(Sentence s, EnglishSyntax syntax, Subjects subjects) {
        this.s = s;
        this.syntax = syntax;
        this.subjects = subjects;
        this.edges = new SubjectEdges(s, syntax);
        this.interruption = syntax.interruption;
    }

    /** The source behind its verb or "according to": up to where the phrase or its apposition ends. */
    int end(int from) {
        int i = syntax.boundedNumber(from);
        while (i < s.size() && i - from < LONGEST && follows(i, from)) {
            i++;
        }
        i = unnamedBecause(withheld(dated(goesOnTelling(i, from)), from), from);
        int end = apposed(i, from);
        for (int more = 0; more < 2 && end > i; more++) {
            i = end;
            end = apposed(i, from);
        }
        return end;
    }

    // "quoting officials | who cautioned that": index of "who", behind which they tell more
    private int goesOnTelling(int end, int from) {
        int who = end - 2;
        while (s.is(end, "that") && who > from && !relates(who) && (syntax.auxiliary(who) || syntax.adverb(who))) {
            who--;
        }
        boolean tells = s.is(end, "that") && who > from && relates(who) && syntax.tells(end - 1);
        return tells && !edges.unnamed(who, end) ? who : end;
    }

    // "court documents | it did not publish"
    private int withheld(int end, int from) {
        int pronoun = end - 1 > from && syntax.subject(end - 1) ? end - 1 : end;
        int i = pronoun;
        while (pronoun < end && i < pronoun + LONGEST_RELATIVE && s.is(i, Kind.WORD)) {
            i++;
        }
        boolean over = i >= s.size() || s.is(i, Kind.COMMA) || s.is(i, Kind.STOP);
        return pronoun < end && over && syntax.finiteWithin(pronoun, i) ? i : end;
    }

    // "who asked not to be named | because the talks are private"
    private int unnamedBecause(int end, int from) {
        boolean reason = syntax.is(end, "reason") && edges.unnamed(from, end);
        int i = end;
        while (reason && i < end + LONGEST_REASON && s.is(i, Kind.WORD) && !s.is(i, "that")) {
            i++;
        }
        return i;
    }

    // "a bulletin of the council | dated February 23"
    private int dated(int end) {
        int i = s.is(end, "dated") ? end + 1 : end;
        while (i > end
                && i < end + 4
                && (syntax.is(i, "month")
                        || syntax.is(i, "occasion")
                        || (s.is(i, Kind.WORD) && Character.isDigit(s.word(i).charAt(0))))) {
            i++;
        }
        return i > end + 1 ? i : end;
    }

    private boolean follows(int i, int from) {
        return switch (s.get(i).kind()) {
            case WORD ->
                i == from
                        || (!(syntax.is(i, "subordinate") && !s.is(i, "who"))
                                && !(s.is(i, "that") && !s.is(from - 2, "according"))
                                && !(syntax.finite(i)
                                        && subjects.relative(i) < 0
                                        && !relativeBefore(i, from)
                                        && !figures(i, from))
                                && !(syntax.is(i, "occasion") && !s.is(i - 1, "the") && !narrates(i, from))
                                && !(timing(i) && !s.is(i, "of") && !narrates(i, from) && !doing(i - 1))
                                && !(s.is(i, "and") && syntax.subject(i + 1)));
            case STOP -> subjects.abbreviated(i);
            case OTHER -> "()&/’'#@$%".contains(s.original(i));
            case OPEN, CLOSE -> subjects.scare(i);
            case DASH, COLON, COMMA -> false;
        };
    }

    // "according to UN figures, …"
    private boolean figures(int i, int from) {
        return i > from
                && (s.is(i + 1, Kind.COMMA) || s.is(i + 1, Kind.STOP) || i + 1 == s.size())
                && s.is(i - 1, Kind.WORD)
                && (s.word(i).endsWith("s") || syntax.is(i, "nounish"));
    }

    // "a poll released | Wednesday", "two people who attended a lunch | on Friday": when that was
    private boolean narrates(int i, int from) {
        int when = s.is(i - 1, "on") ? i - 1 : i;
        boolean released = syntax.passiveForm(when - 1) && syntax.verb(when - 1) && when - 1 > from;
        return (released || relativeBefore(i, from) || issuedBy(when, from))
                && (syntax.is(i, "occasion") || syntax.is(i + 1, "occasion") || syntax.is(i + 1, "month"));
    }

    // "a report published by the council | on Thursday"
    private boolean issuedBy(int when, int from) {
        int verb = when - 1;
        while (verb > from && !(syntax.is(verb, "issued") && s.is(verb + 1, "by"))) {
            verb--;
        }
        return verb > from;
    }

    // "a mother of five | sheltering | in a school"
    private boolean doing(int i) {
        return s.word(i).endsWith("ing") && s.word(i).length() > 4 && !syntax.capital(i) && !syntax.is(i, "span");
    }

    private boolean relativeBefore(int i, int from) {
        for (int k = i; k > from && k > i - 12; k--) {
            if (s.is(k, "who") || s.is(k, "which") || s.is(k, "that")) {
                return true;
            }
        }
        return false;
    }

    // "on Monday", "in a statement", "during"
    private boolean timing(int i) {
        boolean preposition = s.is(i, "on") || s.is(i, "in") || s.is(i, "during") || s.is(i, "at") || s.is(i, "to");
        return preposition
                && (syntax.is(i + 1, "occasion")
                        || syntax.is(i + 1, "month")
                        || s.is(i + 1, "a")
                        || s.is(i + 1, "an")
                        || s.is(i, "during"));
    }

    // "a mother of three | who asked …", "a farmer | whose daughters are missing"
    private boolean described(int from) {
        int i = from;
        while (i < s.size() && s.is(i, Kind.WORD) && !syntax.finite(i) && !relates(i)) {
            i++;
        }
        return i < s.size() && relates(i);
    }

    private boolean relates(int i) {
        return s.is(i, "who") || s.is(i, "whose") || s.is(i, "which");
    }

    // ", speaking on condition of anonymity": why the source has no name
    private int reason(int comma) {
        if (!syntax.is(comma + 1, "appearing")) {
            return comma;
        }
        boolean unnamed = false;
        int i = comma + 1;
        while (s.is(i, Kind.WORD) && i - comma < LONGEST_REASON) {
            unnamed |= syntax.is(i, "anonymity") || syntax.is(i, "naming");
            i++;
        }
        return unnamed && (i >= s.size() || !s.is(i, Kind.WORD)) ? i : comma;
    }

    // ", | who nevertheless recommended that", ", | who described the call as": he tells more
    private boolean goesOn(int who) {
        int verb = syntax.adverb(who + 1) ? who + 2 : who + 1;
        return relates(who)
                && syntax.verb(verb)
                && (s.is(verb + 1, "that")
                        || s.is(verb + 1, Kind.OPEN)
                        || syntax.is(verb, "retelling")
                        || syntax.is(verb, "citing"));
    }

    private boolean tellsAmid(int comma) {
        int end = comma + 1;
        while (end < comma + LONGEST_RELATIVE && s.is(end, Kind.WORD) && !syntax.is(end, "relative")) {
            end++;
        }
        return end > comma + 2
                && s.is(end, Kind.COMMA)
                && syntax.finite(end - 1)
                && (syntax.tells(end - 1) || syntax.is(end - 1, "showing-that"));
    }

    private int apposed(int comma, int from) {
        if (!s.is(comma, Kind.COMMA) || comma <= from) {
            return comma;
        }
        if (Shapes.ofWhom(s, comma + 1)) {
            return comma; // "according to two officials, | one of whom said"
        }
        int reason = reason(comma);
        // "argues Lena Marsh, | "thrives on anger": her words
        if (s.is(comma + 1, Kind.OPEN)) {
            return comma;
        }
        if (s.is(comma + 1, "that")) {
            return comma; // "citing three officials, | that the talks had collapsed"
        }
        if (reason > comma) {
            return reason;
        }
        if (goesOn(comma + 1)) {
            return comma;
        }
        if (tellsAmid(comma)) {
            return comma; // "were warned by the clerk, | minutes show, | that"
        }
        if (interruption.verb(comma + 1) > 0) {
            return comma; // "According to Reuters, | Ali Kaya, a surgeon, said"
        }
        boolean noun = syntax.is(comma + 1, "determiner")
                || s.is(comma + 1, "who")
                || s.is(comma + 1, "which")
                || s.is(comma + 1, "whose")
                || (syntax.nounPhrase(comma + 1) && !syntax.verb(comma + 1) && !syntax.is(comma + 1, "pronoun"));
        if (!noun || syntax.is(comma + 1, "subject") || (syntax.clause(comma + 1) && !described(comma + 1))) {
            return comma;
        }
        boolean relative = described(comma + 1);
        int i = comma + 1;
        while (i < s.size()
                && i - comma < LONGEST
                && !s.is(i, Kind.COMMA)
                && !s.is(i, Kind.COLON)
                && !(s.is(i, Kind.STOP) && !subjects.abbreviated(i))
                && !s.is(i, Kind.DASH)
                && (relative || doing(i - 1) || (!timing(i) && !syntax.is(i, "occasion")))) {
            i++;
        }
        // "According to Pell, | the crisis concerns the jails": something must be left that is told
        boolean leads = from == 2 && s.is(0, "according");
        return leads && (i >= s.size() || s.is(i, Kind.STOP)) ? comma : i;
    }
}
