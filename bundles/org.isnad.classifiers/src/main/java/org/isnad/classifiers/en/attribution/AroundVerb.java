package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.Complements.Complement;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;
import org.isnad.report.SourceKind;

/** What stands around an English verb of telling and says how it is to be read. */
final class AroundVerb {
    private static final int LONGEST_SPEAKER = 9;
    private static final int LONGEST_SPAN = 6;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Subjects subjects;
    private final Tellers tellers;

    AroundVerb(Sentence s, EnglishSyntax syntax, Subjects subjects, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.subjects = subjects;
        this.tellers = tellers;
    }

    /** "The toll could rise, warned Karim Haddad, a surgeon": whether the sentence ends with who says it. */
    boolean saidLast(Part group, int verb) {
        int behind = group.to();
        boolean someone = s.is(behind, Kind.WORD)
                && (syntax.capital(behind)
                        || (s.is(behind, "the") && syntax.capital(behind + 1))
                        || tellers.known(behind, subjects.after(behind)))
                && !syntax.gerund(verb);
        int end = someone ? subjects.after(behind) : behind;
        boolean over = end >= s.size()
                || s.is(end, Kind.STOP)
                || s.is(end, Kind.COMMA)
                || syntax.is(end, "timing")
                || syntax.is(end, "occasion");
        return someone
                && over
                && s.is(group.from() - 1, Kind.COMMA)
                && (Character.isUpperCase(s.text().charAt(s.get(behind).span().start()))
                        || s.is(behind, "the")
                        || (s.is(end, Kind.COMMA) && (syntax.is(end + 1, "relative") || Shapes.ofWhom(s, end + 1)))
                        || end >= s.size() - 1);
    }

    /** ""There is no crisis" is how | the minister | put it", ""No" was all that | she | would say": what is quoted. */
    Optional<Part> summed(Part who) {
        int i = who.from() - 1;
        if (s.is(i, "that")) {
            i--;
        }
        boolean how = s.is(i, "how") || s.is(i, "all") || s.is(i, "what");
        boolean is = s.is(i - 1, "is") || s.is(i - 1, "was");
        int close = i - 2;
        int open = how && is && s.is(close, Kind.CLOSE) ? s.opening(close) : -1;
        return open >= 0 ? Optional.of(new Part(open, close + 1)) : Optional.empty();
    }

    /** "A claim by the mayor that crime had fallen | was disputed by": what opens the sentence and goes up to there. */
    Optional<Part> claim(int group) {
        for (int i = 0; i < Math.min(group, 7); i++) {
            if (syntax.is(i, "told-noun")) {
                return Optional.of(new Part(0, group));
            }
        }
        return Optional.empty();
    }

    /** "The claim that the shells were | faulty | has been rejected": no subject. */
    boolean adjective(Part part) {
        return part.length() == 1 && syntax.is(part.from() - 1, "be") && !syntax.capital(part.from());
    }

    /** Whether by that verb that subject tells nothing. */
    boolean silent(Part who, VerbGroup group) {
        // "liked | to say": the verb behind tells
        boolean fond = syntax.is(group.to() - 1, "fond") && s.is(group.to(), "to") && syntax.tells(group.to() + 1);
        // "if attacked, his country | would hit back"
        boolean strikes = s.is(group.to() - 1, "back") && syntax.is(group.from(), "modal") && !group.has("who");
        return fond
                || strikes
                || span(who)
                || unspeaking(who, group)
                || asked(who, group)
                || rules(who, group.to())
                || knew(who, group)
                || infinitive(who, group);
    }

    /** Whether a clause stands there that no mark and no relative parts from its verb. */
    boolean clause(int from) {
        int i = from;
        while (i < from + LONGEST_SPEAKER && s.is(i, Kind.WORD) && !syntax.subordinates(i) && !syntax.finite(i)) {
            i++;
        }
        return i > from && s.is(i, Kind.WORD) && syntax.finite(i) && !syntax.participle(i);
    }

    // "what | he | knew when he …"
    private boolean knew(Part who, VerbGroup group) {
        return s.is(who.from() - 1, "what")
                && syntax.is(group.to(), "subordinate")
                && !(s.is(group.to(), "as") && group.has("np-as"));
    }

    // "What do | you | call it?", "How will | voters | see the two parties?": nobody has told yet
    private boolean asked(Part who, VerbGroup group) {
        int aux = who.from() - 1;
        boolean wh = s.is(aux - 1, "what") || s.is(aux - 1, "how") || s.is(aux - 1, "who");
        return wh
                && syntax.auxiliary(aux)
                && group.from() == who.to()
                && s.text().stripTrailing().endsWith("?");
    }

    // "nine years", not "the minutes"
    private boolean span(Part who) {
        return syntax.is(who.to() - 1, "span-plural") && !s.is(who.from(), "the") && who.length() < LONGEST_SPAN;
    }

    // "Markets", "oil prices", "the fire in the camp": they move, but tell nothing
    private boolean unspeaking(Part who, VerbGroup group) {
        int head = who.from();
        while (head + 1 < who.to() && s.is(head + 1, Kind.WORD) && !syntax.is(head + 1, "preposition")) {
            head++;
        }
        return (syntax.is(head, "fiction") && tells(group.verb())) || syntax.is(head, "unspeaking");
    }

    private boolean tells(int verb) {
        return s.is(verb, "tell") || s.is(verb, "tells") || s.is(verb, "told");
    }

    // "urged donors to release | pledged funds": what is to be done ends in no teller
    private boolean infinitive(Part who, VerbGroup group) {
        return group.from() == group.verb()
                && syntax.passiveForm(group.verb())
                && s.is(who.to() - 2, "to")
                && syntax.infinitive(who.to() - 1)
                && !s.is(group.to(), "that")
                && !syntax.is(group.to(), "determiner");
    }

    // "The court | rejected an appeal by the governor": it does so by its words, as "rejected the claim" does not
    private boolean rules(Part who, int behind) {
        boolean judges = syntax.is(behind - 1, "ruling-verb");
        int head = who.from();
        while (judges && head < who.to() && !syntax.is(head, "judging") && !syntax.is(head, "preposition")) {
            head++;
        }
        int noun = behind;
        while (noun < behind + 4 && s.is(noun, Kind.WORD) && !syntax.is(noun, "ruled-on")) {
            noun++;
        }
        return judges && head < who.to() && syntax.is(head, "judging") && syntax.is(noun, "ruled-on");
    }

    /** "a petition | demanding his resignation": paper that tells. */
    boolean paper(Part who) {
        return tellers.kind(who) == SourceKind.DOCUMENT;
    }

    // "has written | to staff | warning that", "emailed | colleagues | saying": index of the verb; -1 if none writes
    private int writes(int gerund) {
        int verb = gerund - 1;
        while (verb > gerund - LONGEST_SPAN && s.is(verb, Kind.WORD) && !syntax.verb(verb)) {
            verb--;
        }
        return syntax.is(verb, "contacting") && syntax.finite(verb) && verb < gerund - 1 ? verb : -1;
    }

    // "The lawyer pointed to | a report | showing that"
    private Part pointedTo(Part who) {
        for (int i = who.from() + 1; i < who.to() - 2; i++) {
            if (syntax.is(i, "pointing") && s.is(i + 1, "to")) {
                return new Part(i + 2, who.to());
            }
        }
        return who;
    }

    /** "a recording of | a soldier | complaining that": who is heard in it. */
    Part recorded(Part who) {
        for (int i = who.from() + 1; i < who.to() - 1; i++) {
            if (s.is(i, "of") && syntax.is(i + 1, "determiner") && syntax.is(i - 1, "recording")) {
                return new Part(i + 1, who.to());
            }
        }
        return who;
    }

    /** "a recording of a soldier | complaining that": index of the gerund, or the end. */
    int gerund(int from, int to) {
        int i = from + 1;
        while (i < to && !(syntax.gerund(i) && noun(i - 1))) {
            i++;
        }
        return i;
    }

    /** Whether a noun phrase may end there. */
    boolean noun(int i) {
        return s.is(i, Kind.WORD)
                && !syntax.is(i, "preposition")
                && !syntax.is(i, "conjunction")
                && !syntax.is(i, "gerund-lead")
                && !syntax.auxiliary(i)
                && !syntax.verb(i)
                && !syntax.adverb(i)
                && !syntax.subordinates(i)
                && !s.is(i, "to");
    }

    /** Index of the "that" behind a verb, over a phrase with a preposition between; the same if there is none. */
    int addressed(int from) {
        int i = from;
        while (i < from + 7 && s.is(i, Kind.WORD) && !s.is(i, "that")) {
            i++;
        }
        return s.is(i, "that") ? i : from;
    }

    /** "has so far backed | no one": nothing is told of anyone. */
    boolean nobody(Part content) {
        return content.length() <= 2 && syntax.is(content.from(), "nobody");
    }

    /** "said | she could neither confirm nor deny that …", "said | it could not comment": nothing is told. */
    boolean neither(int from) {
        for (int i = from; i < from + 5 && s.is(i, Kind.WORD) && !syntax.is(i, "conjunction"); i++) {
            boolean not = s.is(i, "neither") || (s.is(i, "not") && s.is(i - 1, "could"));
            if (not && syntax.is(i + 1, "secrecy")) {
                return syntax.auxiliary(i - 1);
            }
        }
        return false;
    }

    /** "Unless | the ministry | explains | who did it": nothing is told yet. */
    boolean supposed(Part who, int content) {
        int before = who.from() - 1;
        boolean led = s.is(before, "unless") || s.is(before, "until") || s.is(before, "if");
        return led && syntax.is(content, "wh");
    }

    /** "was confirmed | to this paper | by", "was reported | on Sunday | by": index of "by"; the same if there is none. */
    int agent(int from) {
        int i = s.is(from, "to") && syntax.nounPhrase(from + 1) ? from + 2 : from;
        while (i > from && i < from + 6 && s.is(i, Kind.WORD) && !s.is(i, "by")) {
            i++;
        }
        return i > from && s.is(i, "by") ? i : untimed(from);
    }

    private int untimed(int from) {
        int i = s.is(from, "on") ? from + 1 : from;
        while (i < from + 3 && syntax.is(i, "occasion")) {
            i++;
        }
        return i > from && s.is(i, "by") ? i : from;
    }

    // "Having announced that …, Judge Berman"
    Optional<Part> laterSubject(Part content) {
        for (int i = content.to(); i < Math.min(s.size(), content.to() + 14); i++) {
            if (syntax.finite(i) && (syntax.auxiliary(i) || syntax.verb(i))) {
                return subjects.before(syntax.groupStart(i));
            }
        }
        return Optional.empty();
    }

    // "a claim | monitors", ", a claim | the government", "which | the group"
    Optional<Part> object(Part who) {
        if (s.is(who.from() - 1, "which")) {
            return Optional.of(new Part(who.from() - 1, who.from()));
        }
        // "an account | that | villagers"
        int end = s.is(who.from() - 1, "that") && s.is(who.from() - 4, Kind.COMMA) ? who.from() - 1 : who.from();
        int noun = syntax.is(end - 1, "told-noun") ? end - 1 : who.from() + 1;
        return syntax.is(noun - 1, "article") && syntax.is(noun, "told-noun") && noun + 1 < who.to()
                ? Optional.of(new Part(noun - 1, noun + 1))
                : Optional.empty();
    }

    // "a talk on | Senator Dole | calling the treaty a sham": the name before, where a preposition leads it
    private Optional<Part> of(int gerund, boolean aloud) {
        int from = gerund;
        while (syntax.capital(from - 1)) {
            from--;
        }
        return aloud && from < gerund && syntax.is(from - 1, "preposition")
                ? Optional.of(new Part(from, gerund))
                : Optional.empty();
    }

    /** "…, with | its spokesman | telling a radio that". */
    Optional<Part> withWhom(int gerund) {
        int with = gerund - 1;
        while (with > gerund - LONGEST_SPEAKER && s.is(with, Kind.WORD) && !s.is(with, "with")) {
            with--;
        }
        boolean aside = s.is(with, "with") && s.is(with - 1, Kind.COMMA) && tellers.someone(with + 1, gerund);
        return aside ? Optional.of(new Part(with + 1, gerund)) : Optional.empty();
    }

    /** Who stands right before a gerund that tells: "Pope Francis | calling", "a post | claiming that". */
    Optional<Part> beside(VerbGroup group, Complement found) {
        int i = group.verb();
        Optional<Part> beside = beside(i, group.cues(), found);
        boolean named = syntax.capital(i - 1) && s.is(i - 1, Kind.WORD);
        if (beside.isPresent()
                || !named
                || syntax.finiteWithin(found.content().from(), found.content().to())) {
            return beside;
        }
        return group.has("quote") ? subjects.before(i) : of(i, group.has("aloud"));
    }

    // "a post | claiming that", "a soldier | complaining to his mother that": whose words the noun before carries.
    private Optional<Part> beside(int gerund, List<Cue> cues, Complement found) {
        int first = found.content().from();
        boolean noun = noun(gerund - 1);
        boolean said = noun && Complements.has(cues, "quote") && (s.is(first, "that") || s.is(first, Kind.OPEN));
        // "a statement | calling the charges "a smear""
        boolean object = first == found.cueTo() || found.told().isPresent();
        boolean demands = noun && Complements.has(cues, "aloud") && object;
        boolean shows = noun && Complements.has(cues, "that") && s.is(first, "that");
        int writes = said ? writes(gerund) : -1;
        if (writes > 0) {
            return subjects.before(syntax.groupStart(writes));
        }
        return said || demands || shows
                ? subjects.before(gerund)
                        .map(this::pointedTo)
                        .map(this::recorded)
                        .filter(who -> said || paper(who))
                : Optional.empty();
    }

    /** "cited | survivors' accounts", no person: whose words the noun behind holds. */
    boolean owned(Part what) {
        for (int i = what.from() + 1; i < Math.min(what.to() - 1, what.from() + LONGEST_SPAN); i++) {
            boolean noun = syntax.is(i + 1, "told-noun") || s.is(i + 2, "that");
            if ((s.is(i, Kind.OTHER) || syntax.possessive(i)) && noun) {
                return true;
            }
        }
        return false;
    }

    /** "what he said | was | a recording": what stands behind the verb. */
    Optional<Part> what(Part who, int be, EnglishEnds ends) {
        boolean is = s.is(be, "is") || s.is(be, "are") || s.is(be, "was") || s.is(be, "were");
        return is && s.is(who.from() - 1, "what") && syntax.nounPhrase(be + 1)
                ? Optional.of(new Part(be + 1, gerund(be + 1, ends.ofSubjectPhrase(be + 1))))
                : Optional.empty();
    }
}
