package org.isnad.classifiers.en.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;
import org.isnad.report.Manner;

/** Reads nouns and adjectives that attribute: "his critique of the plan", "she is sure that". */
final class NounReading {
    private static final Set<String> WITH_CLAUSE = Set.of("that", "to", "whether");
    private static final int LONGEST_ASIDE = 12;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;
    private final Subjects subjects;
    private final EnglishEnds ends;
    private final Tellers tellers;
    private final Talk talk;
    private final WordFrom from;

    NounReading(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.subjects = syntax.subjects;
        this.ends = syntax.ends;
        this.tellers = tellers;
        this.from = new WordFrom(s, syntax, tellers);
        this.talk = new Talk(s, syntax, ends, tellers);
    }

    Optional<Told> at(int i) {
        if (syntax.verb(i) && !lexicon.adjective(s.word(i)).isPresent()) {
            return Optional.empty();
        }
        Optional<Told> adjective =
                lexicon.adjective(s.word(i)).flatMap(cue -> adjective(i, cue)).or(() -> evident(i));
        return adjective.isPresent()
                ? adjective
                : lexicon.noun(s.word(i)).flatMap(cue -> noun(i, cue).or(() -> talk(i)));
    }

    private Optional<Told> talk(int i) {
        Optional<Part> owner = owner(i);
        return talk.at(new Part(owner.map(this::behind).orElseGet(() -> begin(i)), i + 1), owner);
    }

    // "the candidates' | respective estimates of"
    private int behind(Part owner) {
        return s.is(owner.to(), Kind.OTHER) ? owner.to() + 1 : owner.to();
    }

    private Optional<Told> adjective(int i, Cue cue) {
        int be = syntax.previous(i);
        // "seemed | delighted by"
        int group = syntax.is(be, "be") ? Math.min(syntax.groupStart(i), syntax.groupStart(be)) : syntax.groupStart(i);
        boolean copula = be >= group && (syntax.is(be, "be") || (s.is(be, "'s") && syntax.auxiliary(be)));
        // "came away | convinced", "sounded | sure"
        int left = s.is(be, "away") ? be - 1 : be;
        boolean turned = !copula && left >= 0 && syntax.is(left, left < be ? "leaving" : "copular");
        int from = turned ? syntax.groupStart(left) : group;
        Optional<Part> who = copula || turned ? subjects.before(from) : Optional.empty();
        if (who.isEmpty() || impersonal(who.get())) {
            return Optional.empty();
        }
        int k = i + 1;
        // "are sceptical of | claims by the junta": who doubts them passes nothing on
        Manner manner = syntax.is(i, "doubtful") ? Manner.DENIED : Manner.SAID;
        boolean to = s.is(k, "to") && cue.has("to");
        if ((s.is(k, "that") && cue.has("that"))
                || (syntax.is(k, "wh") && cue.has("wh"))
                || to
                || (cue.has("that") && opensClause(k))) {
            Part content = new Part(k, to ? ends.ofPhrase(k) : ends.ofClause(k));
            return Optional.of(tellers.told(who.get(), new Part(from, i + 1), manner, content, "adjective"));
        }
        // "was adamant: "There will be no vote.""
        if (s.is(k, Kind.COLON) && cue.has("that") && s.is(k + 1, Kind.OPEN)) {
            Part words = new Part(k + 1, ends.ofQuote(k + 1));
            return Optional.of(tellers.told(who.get(), new Part(from, k + 1), manner, words, "adjective"));
        }
        if (syntax.is(k, "preposition") && cue.has(s.word(k)) && k + 1 < s.size() && !syntax.is(k + 1, "occasion")) {
            Part content = new Part(k + 1, ends.ofPhrase(k + 1));
            return Optional.of(tellers.told(who.get(), new Part(from, k + 1), manner, content, "adjective"));
        }
        return Optional.empty();
    }

    // "it was clear to | aides | that the deal was dead"
    private Optional<Told> evident(int i) {
        int be = syntax.previous(i);
        int it = syntax.groupStart(be) - 1;
        boolean seems = syntax.is(i, "evident") && syntax.is(be, "be") && s.is(it, "it") && s.is(i + 1, "to");
        int that = seems ? whose(i + 2) : i;
        return that > i + 2 && s.is(that, "that") && syntax.clause(that + 1)
                ? Optional.of(tellers.told(
                        new Part(i + 2, that),
                        new Part(it + 1, i + 2),
                        Manner.SAID,
                        new Part(that, ends.ofClause(that)),
                        "evident"))
                : Optional.empty();
    }

    // "is adamant | there was no row", "was sure | the door was shut"
    private boolean opensClause(int k) {
        boolean begins = syntax.subject(k) || s.is(k, "there") || syntax.is(k, "determiner") || syntax.name(k);
        return begins && syntax.clause(k);
    }

    private boolean impersonal(Part who) {
        return syntax.is(who.from(), "nobody")
                || s.is(who.from() - 1, "not")
                || (who.length() == 1
                        && (s.is(who.from(), "it")
                                || s.is(who.from(), "there")
                                || s.is(who.from(), "this")
                                || s.is(who.from(), "that")));
    }

    // "Kerry | 's announcement of | …", "his | written reply to | …"
    private Optional<Told> noun(int i, Cue cue) {
        Optional<Told> held =
                from.at(i, begin(i)).or(() -> held(i, cue)).or(() -> cue.has("that") ? shared(i) : Optional.empty());
        if (held.isPresent()) {
            return held;
        }
        // "the defense's theory|, | that Lisk alone held it, failed"
        int that = overAside(i + 1);
        int k = that > i + 1 && syntax.clause(that + 1) ? that : i + 1;
        boolean negated = syntax.is(k, "negation") && s.is(k + 1, "to") && cue.has("to");
        boolean led = WITH_CLAUSE.contains(s.word(k))
                && cue.has(s.word(k))
                && (!s.is(k, "to") || syntax.verb(k + 1) || s.is(k + 1, "be") || s.is(k + 1, "have") || acts(k + 1));
        boolean clause = negated || led;
        boolean answers = s.is(k, "to") && !cue.has("that");
        boolean phrase = (cue.has("strong") || answers)
                && (syntax.is(k, "preposition") || s.is(k, "to"))
                && cue.has(s.word(k))
                && !clause;
        // "Editor's note: This is the first part"
        boolean colon = s.is(k, Kind.COLON) && !(s.is(i, "note") && !cue.has("strong"));
        if (s.is(k, "is") || s.is(k, "was")) {
            return said(i, k + 1);
        }
        if ((!clause && !phrase && !colon) || (k + 1 >= s.size() && !colon)) {
            return Optional.empty();
        }
        Optional<Part> owner = owner(i);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        int cueFrom = behind(owner.get());
        if (k + 1 >= s.size()) {
            // the words stand in the next paragraph
            Part words = new Part(k, k + 1);
            return Optional.of(tellers.told(owner.get(), new Part(cueFrom, k + 1), Manner.SAID, words, "noun"));
        }
        int content = clause ? k : k + 1;
        int end = (clause && !negated && !s.is(k, "to")) || colon
                ? ends.ofSubjectClause(content)
                : ends.ofSubjectPhrase(content);
        Part words = new Part(cueFrom, clause ? i + 1 : k + 1);
        return end > content
                ? Optional.of(tellers.told(owner.get(), words, Manner.SAID, new Part(content, end), "noun"))
                : Optional.empty();
    }

    // "his assertion|, first made on the radio,| that": index of "that"; the same if none stands there
    private int overAside(int comma) {
        if (!s.is(comma, Kind.COMMA)) {
            return comma;
        }
        if (s.is(comma + 1, "that")) {
            return comma + 1;
        }
        int i = comma + 1;
        while (i < comma + LONGEST_ASIDE && s.is(i, Kind.WORD) && (!syntax.finite(i) || made(i))) {
            i++;
        }
        return s.is(i, Kind.COMMA) && s.is(i + 1, "that") ? i + 1 : comma;
    }

    // "first | aired on a channel"
    private boolean made(int i) {
        return syntax.passiveForm(i) && (syntax.is(i - 1, "adverb") || s.is(i - 1, Kind.COMMA));
    }

    // "his pledge to | close the prison": a verb no list has
    private boolean acts(int i) {
        return s.is(i, Kind.WORD)
                && !syntax.is(i, "determiner")
                && !syntax.is(i, "pronoun")
                && !syntax.capital(i)
                && (syntax.is(i + 1, "determiner") || syntax.is(i + 1, "pronoun"));
    }

    // "a belief | among Republicans | that", "a statement | from the ministry | that"
    private Optional<Told> held(int noun, Cue cue) {
        int from = noun + 2;
        boolean whose = syntax.is(noun + 1, "among") || s.is(noun + 1, "in");
        if (!cue.has("that") || !whose || !syntax.speaker(from)) {
            return Optional.empty();
        }
        boolean by = s.is(noun + 1, "by") || s.is(noun + 1, "from");
        int to = by ? subjects.after(from) : whose(from);
        boolean one = s.is(noun + 1, "in") ? tellers.known(from, to) && !syntax.is(from, "month") : someone(from, to);
        // "allegations by | a former bookkeeper | that": whoever it is
        boolean teller = one || (s.is(noun + 1, "by") && syntax.is(from, "determiner"));
        int that = by ? overAside(to) : to;
        boolean colon = by && s.is(to, Kind.COLON) && syntax.clause(to + 1);
        boolean clause = s.is(that, "that") && syntax.clause(that + 1);
        if (to == from || !(clause || colon) || !teller) {
            return Optional.empty();
        }
        int first = colon ? to + 1 : that;
        Part content = new Part(first, ends.ofSubjectClause(first));
        Part words = new Part(begin(noun), from);
        return Optional.of(tellers.told(new Part(from, to), words, Manner.SAID, content, "noun-held"));
    }

    private int whose(int from) {
        int to = from;
        while (to < Math.min(s.size(), from + 8)
                && s.is(to, Kind.WORD)
                && !s.is(to, "that")
                && !syntax.verb(to)
                && !syntax.auxiliary(to)) {
            to++;
        }
        return to;
    }

    // "the consensus view | among lawmakers | is that"
    private Optional<Told> shared(int noun) {
        int from = noun + 2;
        if (!syntax.is(noun + 1, "among") || !syntax.nounPhrase(from)) {
            return Optional.empty();
        }
        for (int is = from + 1; is < Math.min(s.size() - 2, from + 14) && s.is(is, Kind.WORD); is++) {
            if ((s.is(is, "is") || s.is(is, "was")) && s.is(is + 1, "that") && syntax.clause(is + 2)) {
                Part content = new Part(is + 1, ends.ofClause(is + 1));
                Part cue = new Part(begin(noun), from);
                return Optional.of(tellers.told(new Part(from, is), cue, Manner.SAID, content, "noun-held"));
            }
        }
        return Optional.empty();
    }

    // "A second | view", "The prevailing | belief": with what describes it, back to the article
    private int begin(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 3) && s.is(i, Kind.WORD); i--) {
            if (syntax.is(i, "determiner") || syntax.is(i, "amount")) {
                return i;
            }
            if (syntax.is(i, "preposition") || syntax.is(i, "conjunction") || syntax.verb(i)) {
                break;
            }
        }
        return syntax.capital(noun - 1) ? noun - 1 : noun;
    }

    // "the claim of fraud that": no one
    private boolean someone(int from, int to) {
        return syntax.capital(from) || syntax.capital(to - 1) || tellers.known(from, to);
    }

    // "One view is | that …", "The message was: …"
    private Optional<Told> said(int noun, int from) {
        boolean colon = s.is(from, Kind.COLON) && from + 1 < s.size();
        // "the report was | "devoid of truth"": what it is like, not what it says
        if (s.is(from, Kind.OPEN) && !syntax.capital(from + 1)) {
            return Optional.empty();
        }
        if (!colon && !s.is(from, "that") && !s.is(from, Kind.OPEN)) {
            return Optional.empty();
        }
        int content = colon ? from + 1 : from;
        int end = s.is(content, Kind.OPEN) ? ends.ofQuote(content) : ends.ofClause(content);
        Optional<Part> owner = owner(noun);
        int cueFrom = owner.map(this::behind).orElseGet(() -> begin(noun));
        Part cue = new Part(cueFrom, content);
        return Optional.of(owner.map(who -> tellers.told(who, cue, Manner.SAID, new Part(content, end), "noun-is"))
                .orElseGet(() -> tellers.nobody(cue, new Part(content, end), Manner.UNATTRIBUTED, "noun-is")));
    }

    private Optional<Part> owner(int noun) {
        for (int k = noun - 1; k >= Math.max(0, noun - 5) && (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER)); k--) {
            if (syntax.is(k, "possessive")) {
                return Optional.of(new Part(k, k + 1));
            }
            if (s.is(k + 1, Kind.OTHER) && s.word(k).endsWith("s") && k + 1 < noun) {
                return subjects.before(k + 1);
            }
            if (syntax.possessive(k)) {
                int from = k - 1;
                while (from > 0
                        && k - from < 6
                        && s.is(from - 1, Kind.WORD)
                        && !syntax.verb(from - 1)
                        && !syntax.auxiliary(from - 1)
                        && !syntax.is(from - 1, "preposition")
                        && !syntax.is(from, "determiner")
                        && !syntax.subordinates(from - 1)
                        && !syntax.is(from - 1, "conjunction")
                        && !syntax.adverb(from - 1)) {
                    from--;
                }
                return Optional.of(new Part(from, k));
            }
            if ((syntax.verb(k) && !s.word(k).endsWith("ed"))
                    || syntax.auxiliary(k)
                    || syntax.is(k, "preposition")
                    || syntax.is(k, "determiner")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
