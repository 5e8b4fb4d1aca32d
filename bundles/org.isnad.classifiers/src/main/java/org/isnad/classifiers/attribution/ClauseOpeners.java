package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Mention;
import org.isnad.report.Span;

/** Finds whose deed a clause begins with that goes on with a verb of telling: «השר ביקר במקום ואמר כי». */
final class ClauseOpeners {
    private static final int FARTHEST = 40;
    private static final int LONGEST = 12;
    private static final int SHORT = 4;

    private static final List<String> NO_VERBS = List.of(
            "before",
            "after",
            "preposition",
            "but",
            "lead",
            "occasion",
            "adverb",
            "that",
            "nobody",
            "not",
            "aside",
            "connector",
            "day",
            "impersonal",
            "own-sh",
            "these");

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;

    ClauseOpeners(ClauseParts parts) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
    }

    /** The subject of the verb there, joined to another verb of its clause; empty if somebody told something between. */
    Optional<ClauseSubjects.Subject> at(int verb, List<Told> told) {
        int joint = verb - 1;
        int inner = new ClauseWithin(s, lexicon, parts.ends()).innerSpeaker(verb);
        if (inner >= 0) {
            int over = end(inner, verb);
            boolean they = s.word(inner).startsWith("ב") && parts.subjects().within(inner);
            Teller speaker = they
                    ? parts.sources().readUnprefixed(s, inner, over)
                    : parts.sources().read(s, inner, over);
            return Optional.of(new ClauseSubjects.Subject(speaker, inner, over));
        }
        // «זומן לשיחה, ו|בסיומה | אמר»
        while (lexicon.is(s, joint, "occasion")) {
            joint--;
        }
        boolean joined = s.is(joint, "ו") || lexicon.is(s, joint, "but");
        int from = joined ? begin(joint) : -1;
        boolean within =
                from >= 0 && s.word(from).startsWith("ב") && parts.subjects().within(from);
        int turned = from < 0 || within || parts.subjects().somebody(from) ? -1 : behindDeed(from, joint);
        if (turned >= 0 && told.stream().noneMatch(each -> s.span(from, verb).contains(each.cue()))) {
            int over = unplaced(turned, end(turned, joint));
            return Optional.of(new ClauseSubjects.Subject(parts.sources().read(s, turned, over), turned, over));
        }
        if (from < 0 || !(within || parts.subjects().somebody(from))) {
            return Optional.empty();
        }
        Span between = s.span(from, verb);
        // «השופט דחה את טענת הסניגור שלפיה…, וקבע»: what is held within his clause is none of another's
        boolean spoken = told.stream()
                .filter(each -> between.contains(each.cue()))
                .reduce((first, last) -> last)
                .filter(last -> !last.rule().endsWith("stance") && !last.rule().endsWith("ascribed"))
                .isPresent();
        int to = end(from, verb);
        int deed = s.is(to, Kind.COMMA) ? to + 1 : to;
        return spoken || deed >= verb - 1 || !s.is(deed, Kind.WORD)
                ? Optional.empty()
                : Optional.of(new ClauseSubjects.Subject(
                        within
                                ? parts.sources().readUnprefixed(s, from, to)
                                : parts.sources().read(s, from, to),
                        from,
                        to));
    }

    /** Who begins the clause of what stands there, or stands behind a verb that begins it; empty if nobody does. */
    Optional<ClauseSubjects.Subject> doing(int i) {
        int from = begin(i);
        int who = from < 0 || parts.subjects().somebody(from) ? from : behindDeed(from, i);
        if (who < 0) {
            return Optional.empty();
        }
        int to = end(who, i);
        return Optional.of(new ClauseSubjects.Subject(parts.sources().read(s, who, to), who, to));
    }

    /** Whoever stands there at the begin of a sentence. */
    ClauseSubjects.Subject beginning(int from) {
        int to = end(from, s.size());
        return new ClauseSubjects.Subject(parts.sources().read(s, from, to), from, to);
    }

    // «אתמול ביקר | השר | בדרום ואמר כי»: whose deed stands behind its verb; -1 if nobody does
    private int behindDeed(int from, int joint) {
        for (int k = from; k < joint - 1 && s.is(k, Kind.WORD); k++) {
            if (lexicon.is(s, k, "happens") && lexicon.noun(s.word(k)).isEmpty()) {
                return parts.subjects().somebody(k + 1) ? k + 1 : -1;
            }
        }
        return -1;
    }

    // «השר | בדרום»: where it was
    private int unplaced(int from, int to) {
        return IntStream.range(from + 1, to)
                .filter(k -> s.word(k).length() > 3
                        && s.word(k).startsWith("ב")
                        && lexicon.noun(s.word(k)).isEmpty()
                        && !lexicon.is(s, k, "own-prefix"))
                .findFirst()
                .orElse(to);
    }

    /** Whether the word there may be a verb no list knows: nothing that joins, leads or names. */
    boolean verbal(int i) {
        String word = s.word(i);
        return word.length() > 2
                && !parts.subjects().somebody(i)
                && !word.startsWith("ו")
                && !word.startsWith("ש")
                && NO_VERBS.stream().noneMatch(group -> lexicon.is(s, i, group))
                && lexicon.country(word).isEmpty()
                && !lexicon.opensAccording(word)
                && lexicon.owner(word).isEmpty();
    }

    /** Whether somebody or something definite begins there. */
    boolean person(int i) {
        return parts.subjects().somebody(i)
                || (s.word(i).length() > 3 && s.word(i).startsWith("ה"));
    }

    // first token of the clause, behind what leads up to it
    private int begin(int joint) {
        int from = joint - 1;
        while (from > 0 && joint - from < FARTHEST && !opens(from)) {
            from--;
        }
        if (joint - from >= FARTHEST) {
            return -1;
        }
        from = opens(from) ? from + 1 : from;
        int start = parts.ends().timed(from);
        start = s.is(start, Kind.COMMA) ? start + 1 : start;
        // «לגרסת אזולאי, | היו"ר התקשר והזהיר», «לדבריה, | המנהל נכנס ואמר»: who says so of him
        boolean led = lexicon.owner(s.word(start)).isPresent()
                || lexicon.accordingAt(s, start).isPresent();
        int comma = start;
        while (led && comma < start + LONGEST && (s.is(comma, Kind.WORD) || s.is(comma, Kind.OTHER))) {
            comma++;
        }
        return led && s.is(comma, Kind.COMMA) && comma + 1 < joint ? comma + 1 : start;
    }

    private boolean opens(int i) {
        boolean but = lexicon.is(s, i, "but") && s.is(i - 1, Kind.COMMA);
        return parts.ends().sentenceStart(i + 1) == i + 1
                || but
                || s.original(i).equals(";");
    }

    private int end(int from, int limit) {
        int i = from + (s.is(from, Kind.OTHER) ? 1 : 0);
        if (parts.subjects().pronounAt(i)) {
            return i + 1;
        }
        int to = Math.max(i + 1, named(i));
        while (to < Math.min(limit, from + LONGEST) && more(to)) {
            boolean apposed = s.is(to, Kind.COMMA);
            to = Math.max(to + 1, apposed ? apposition(to) : named(to));
        }
        return to;
    }

    // index after the name between commas that begins behind the one there; that index if there is none
    private int apposition(int comma) {
        int to = Math.max(comma + 1, named(comma + 1));
        while (to - comma <= SHORT
                && s.is(to, Kind.WORD)
                && lexicon.verb(s.word(to)).isEmpty()) {
            to++;
        }
        return to > comma + 2 && s.is(to, Kind.COMMA) ? to : comma;
    }

    private boolean more(int i) {
        // «השופטת דנה לוי | האריכה»
        if (lexicon.is(s, i, "happens")) {
            return false;
        }
        // «בצה"ל | הודו ואמרו»: a verb, though a country is called so
        if (named(i) == i + 1 && lexicon.verb(s.word(i)).isPresent()) {
            return false;
        }
        if (s.is(i, Kind.COMMA)) {
            return apposition(i) > i;
        }
        String word = s.word(i);
        boolean tells = lexicon.verb(word).isPresent() && lexicon.noun(word).isEmpty();
        boolean definite =
                !tells && word.length() > 4 && word.startsWith("ה") && !(word.length() == 5 && word.charAt(3) == 'י');
        boolean noun = lexicon.noun(word).isPresent() && lexicon.verb(word).isEmpty();
        // «ח"כים | מהאופוזיציה | לעגו לו»
        boolean from = word.length() > 4
                && word.startsWith("מה")
                && lexicon.noun(word.substring(1)).isPresent();
        return s.is(i, Kind.OTHER)
                || from
                || noun
                || definite
                || s.is(i, "של")
                || s.is(i - 1, "של")
                || named(i) > i
                // «שופטת בית | משפט השלום»
                || (s.is(i - 1, "בית") && s.word(i + 1).startsWith("ה"));
    }

    // index after the longest name that begins there or behind its preposition
    private int named(int i) {
        return parts.subjects()
                .mention(i)
                .map(Mention::span)
                .map(name -> {
                    int to = i + 1;
                    while (to < s.size() && s.get(to).span().start() < name.end()) {
                        to++;
                    }
                    return to;
                })
                .orElse(i);
    }
}
