package org.isnad.classifiers.ar.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;

/**
 * What the lists say of a word, looked up together and once.
 *
 * @param known whether any list of the grammar's own has it
 * @param participleOfMany a participle that is also somebody
 * @param impersonal when it says that something is said by nobody
 * @param country of which it is the adjective
 * @param outlets the outlets that begin with it
 * @param according the phrases that begin with it
 * @param speechNoun the verb whose noun it is, with or without article
 * @param event whether it is a noun for what happened or was done
 * @param groups the closed classes it is in
 * @param cue whether a cue that is no verb may begin with it
 * @param describes whether it may be a verb that says who somebody unnamed is
 * @param clause whether with it may begin what a paper or somebody is
 */
record Facts(
        boolean known,
        Optional<VerbForm> verb,
        Optional<Noun> noun,
        Optional<VerbForm> participle,
        Optional<VerbForm> participleOfMany,
        Optional<String> impersonal,
        Optional<String> country,
        List<ArabicLexicon.Outlet> outlets,
        List<ArabicLexicon.According> according,
        Optional<VerbForm> speechNoun,
        boolean event,
        Set<Closed> groups,
        boolean cue,
        boolean describes,
        boolean clause)
        implements Sentence.Entry {
    /** The same without a verb: «آفاد» is a name, no «أفاد». */
    Facts withoutVerb() {
        return with(Optional.empty(), groups);
    }

    /** The same with another verb that is spelled alike. */
    Facts withVerb(VerbForm other) {
        return with(Optional.of(other), groups);
    }

    /** The same of a word that is whoever is told here. */
    Facts toldTo() {
        Set<Closed> others = EnumSet.of(Closed.ADDRESSEE);
        others.addAll(groups);
        return with(verb, others);
    }

    /** The same of «إمام», which is no adverb. */
    Facts cleric() {
        Set<Closed> others = EnumSet.complementOf(EnumSet.of(Closed.ADVERB, Closed.GOVERNING));
        others.retainAll(groups);
        return with(verb, others);
    }

    /** The same of «أمام», which is nobody. */
    Facts before() {
        return with(verb, Optional.empty(), groups);
    }

    /** The same with what rules may read from the word there. */
    Facts beginning(String word, ArabicLexicon lexicon) {
        return new Facts(
                known,
                verb,
                noun,
                participle,
                participleOfMany,
                impersonal,
                country,
                outlets,
                according,
                speechNoun,
                event,
                groups,
                Reading.begins(word, this, lexicon),
                Describing.may(word, this),
                Papers.begins(word, this));
    }

    /** Whether it is no verb, noun or participle, no deed, and in none of the closed classes. */
    boolean nothing() {
        return groups.isEmpty()
                && verb.isEmpty()
                && noun.isEmpty()
                && participle.isEmpty()
                && according.isEmpty()
                && !event;
    }

    private Facts with(Optional<VerbForm> otherVerb, Set<Closed> otherGroups) {
        return with(otherVerb, noun, otherGroups);
    }

    private Facts with(Optional<VerbForm> otherVerb, Optional<Noun> otherNoun, Set<Closed> otherGroups) {
        return new Facts(
                known,
                otherVerb,
                otherNoun,
                participle,
                participleOfMany,
                impersonal,
                country,
                outlets,
                according,
                speechNoun,
                event,
                otherGroups,
                cue,
                describes,
                clause);
    }
}
