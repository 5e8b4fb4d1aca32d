package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.Inflection.Form;

/** What the words of one sentence are: enough to tell verbs from nouns and where a clause turns. */
final class EnglishSyntax {
    private static final int LONGEST_GROUP = 7;

    private final Sentence s;
    private final EnglishLexicon lexicon;
    // the classes of each token's word
    private final List<Set<String>> classes;
    private final boolean[] verbs;
    private final boolean[] finites;
    private final boolean titled;
    private final Fitting fitting;
    private final Bounds bounds;
    private final BareClauses clauses;
    private final Participles participles;
    // made once a sentence, for all who read it
    final Interruption interruption;
    final Subjects subjects;
    final EnglishEnds ends;

    EnglishSyntax(Sentence s, EnglishLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
        this.classes = lexicon.classes(s);
        this.titled = Shapes.titled(s);
        this.fitting = new Fitting(s, this, lexicon);
        this.bounds = new Bounds(s, this);
        this.clauses = new BareClauses(s, this, bounds);
        this.participles = new Participles(s, this, lexicon);
        this.verbs = new boolean[s.size()];
        for (int i = 0; i < s.size(); i++) {
            verbs[i] = s.is(i, Kind.WORD) && readsAsVerb(i);
        }
        this.finites = new boolean[s.size()];
        for (int i = 0; i < s.size(); i++) {
            finites[i] = s.is(i, Kind.WORD) && readsAsFinite(i);
        }
        this.interruption = new Interruption(s, this);
        this.subjects = new Subjects(s, this);
        this.ends = new EnglishEnds(s, this, lexicon);
    }

    /** Written as headlines are, nearly every word with a capital. */
    boolean titled() {
        return titled;
    }

    boolean is(int i, String group) {
        return i >= 0
                && i < classes.size()
                && classes.get(i).contains(group)
                && !(group.equals("occasion") && (named(i) || sits(i)));
    }

    // "the Morning Ledger", "the Dayton Sun"
    private boolean named(int i) {
        boolean ends = capital(i - 1) && !lexicon.is(s, i - 1, "occasion") && (i > 1 || s.is(i - 1, "the"));
        return lexicon.is(s, i, "day-part") && capital(i) && (capital(i + 1) || (ends && !titled));
    }

    // "who sat behind them", "the sun": no day
    private boolean sits(int i) {
        return s.word(i).length() == 3 && !capital(i);
    }

    boolean capital(int i) {
        return s.is(i, Kind.WORD) && Character.isUpperCase(s.original(i).charAt(0));
    }

    /** A word written as names are, where that tells something. */
    boolean name(int i) {
        // ""…," Aldred said": a quotation that does not end its sentence
        boolean quoted = s.is(i - 1, Kind.CLOSE) && s.is(i - 2, Kind.COMMA);
        boolean inside = i > 0 && (s.is(i - 1, Kind.WORD) || s.is(i - 1, Kind.COMMA) || quoted);
        return !titled && inside && capital(i) && !s.is(i, "i");
    }

    boolean adverb(int i) {
        String word = s.word(i);
        return is(i, "adverb")
                || is(i, "negation")
                || (s.is(i, "since") && is(i - 1, "have"))
                || (word.length() > 4 && word.endsWith("ly") && !capital(i) && !noun(i));
    }

    // "his family", "the daily"
    private boolean noun(int i) {
        // "the | Lebanese | daily", "Kuwait's daily"
        boolean called = (capital(i - 1) || s.word(i - 1).indexOf('-') > 0) && (is(i - 2, "determiner") || i == 1);
        return is(i, "ly-noun") || (is(i, "ly-paper") && (is(i - 1, "determiner") || s.is(i - 1, "'s") || called));
    }

    /** Whether a verb, no auxiliary, stands there. */
    boolean verb(int i) {
        return i >= 0 && i < s.size() && verbs[i];
    }

    boolean auxiliary(int i) {
        boolean month = s.is(i, "may") && i > 0 && capital(i) && !titled;
        return (is(i, "auxiliary") && !month) || (s.is(i, "'s") && !possessive(i));
    }

    /** «Kerry's», not "he's". */
    boolean possessive(int i) {
        if (!s.is(i, "'s")) {
            return false;
        }
        boolean pronoun = is(i - 1, "pronoun") || is(i - 1, "wh") || s.is(i - 1, "that") || s.is(i - 1, "there");
        Set<Form> next = lexicon.forms(s.word(i + 1));
        return !pronoun
                && !s.is(i + 1, "not")
                && !s.is(i + 1, "been")
                && !s.is(i + 1, "a")
                && !s.is(i + 1, "the")
                && !(s.word(i + 1).endsWith("ing") && next.contains(Form.GERUND) && !is(i + 1, "gerund-title"));
    }

    /** Whether a verb stands there by which one speaks. */
    boolean tells(int i) {
        return verb(i) && lexicon.verbsAt(s, i).stream().anyMatch(cue -> cue.has("quote") || cue.has("aloud"));
    }

    /** A verb or auxiliary that makes a clause. */
    boolean finite(int i) {
        return i >= 0 && i < finites.length && finites[i];
    }

    private boolean readsAsFinite(int i) {
        if (auxiliary(i)) {
            return !is(i, "be") || !s.word(i).equals("being");
        }
        if (!verb(i)) {
            return false;
        }
        Set<Form> forms = lexicon.forms(s.word(i));
        int group = groupStart(i);
        if (group < i && auxiliaryWithin(group, i)) {
            return true;
        }
        if (forms.contains(Form.GERUND) || s.is(i - 1, "to")) {
            return false;
        }
        return !participle(i) && (forms.isEmpty() || !forms.equals(Set.of(Form.PARTICIPLE)));
    }

    private boolean auxiliaryWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (auxiliary(i)) {
                return true;
            }
        }
        return false;
    }

    /** "a person briefed | said", "the plan backed by": no past tense. */
    boolean participle(int i) {
        return participles.at(i);
    }

    /** Behind "to" the plain form of a verb, which may have adverbs before it. */
    boolean infinitive(int from) {
        int i = adverb(from) ? from + 1 : from;
        return is(i, "be")
                || s.is(i, "be")
                || s.is(i, "have")
                || s.is(i, "do")
                || lexicon.forms(s.word(i)).contains(Form.PLAIN);
    }

    /** The word before, adverbs skipped. */
    int previous(int i) {
        int k = i - 1;
        while (k > 0 && adverb(k) && !is(k, "pronoun") && !is(k, "determiner")) {
            k--;
        }
        return k;
    }

    private boolean readsAsVerb(int i) {
        String word = s.word(i);
        Set<Form> forms = lexicon.forms(word);
        // "Three officials | each | disputed"
        if (is(i - 1, "floating") && s.word(i - 2).endsWith("s") && forms.contains(Form.PAST)) {
            return !name(i);
        }
        boolean unknown = forms.isEmpty();
        boolean ed =
                unknown && word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") && word.indexOf('-') < 0;
        int p = previous(i);
        // "two | unnamed | officials"
        if ((ed || word.equals("informed"))
                && is(p, "count")
                && open(i + 1)
                && s.word(i + 1).endsWith("s")) {
            return false;
        }
        boolean agrees = unknown && p == i - 1 && is(p, "subject") && !s.is(p, "you") && open(i);
        if (s.is(i + 2, "by") && word.endsWith("s") && passiveForm(i + 1)) {
            // "internal | documents | reviewed by": a noun
            return false;
        }
        if ((unknown && !ed && !agrees) || name(i) || is(i, "auxiliary")) {
            return agrees && !name(i) && !is(i, "auxiliary");
        }
        if (s.is(p, "to")) {
            return forms.contains(Form.PLAIN) && !is(i + 1, "be");
        }
        if (auxiliary(p)) {
            return unknown || serves(p, forms);
        }
        if (is(p, "subject") || is(p, "relative")) {
            // "said that | air defences had": a noun
            boolean noun = s.is(p, "that")
                    && forms.equals(Set.of(Form.PLAIN))
                    && open(i + 1)
                    && s.word(i + 1).endsWith("s");
            // "forecasts that | rates would peak"
            boolean many = s.is(p, "that") && p == i - 1 && forms.equals(Set.of(Form.THIRD)) && is(i + 1, "auxiliary");
            return !noun && !many;
        }
        if (is(i, "preposition") || is(i, "determiner") || is(p, "possessive") || s.is(p, "'s")) {
            return false;
        }
        // "some warn that", but "some claims"
        boolean some = is(p, "plural") && (s.is(i + 1, "that") || s.is(i + 1, Kind.OPEN) || is(i + 1, "subject"));
        boolean another = (s.is(p, "another") || (s.is(p, "other") && s.is(p - 1, "the")))
                && forms.contains(Form.PAST)
                && (s.is(i + 1, "that") || s.is(i + 1, Kind.OPEN) || subject(i + 1) || is(i + 1, "determiner"));
        if (is(p, "determiner") && !some && !another && (!is(p, "pronoun") || (!ed && !forms.contains(Form.PAST)))) {
            return false;
        }
        if (is(p, "preposition")) {
            return forms.contains(Form.GERUND);
        }
        return ed || fitting.fits(i, p, forms);
    }

    // of no closed class
    private boolean open(int i) {
        return !is(i, "preposition")
                && !is(i, "conjunction")
                && !is(i, "determiner")
                && !is(i, "pronoun")
                && !subordinates(i)
                && !adverb(i)
                && !s.is(i, "to")
                && !s.is(i, "'s")
                && !capital(i);
    }

    // "is like", "had long": behind "be" and "have" a plain form is no verb
    private boolean serves(int auxiliary, Set<Form> forms) {
        boolean be = is(auxiliary, "be") || s.is(auxiliary, "'s");
        if (be || is(auxiliary, "have") || s.is(auxiliary, "'d")) {
            boolean would = s.is(auxiliary, "'d") && forms.contains(Form.PLAIN);
            return would || forms.contains(Form.PARTICIPLE) || (be && forms.contains(Form.GERUND));
        }
        return forms.contains(Form.PLAIN);
    }

    /** Where the verb group that ends with this verb begins: "has also been | calling". */
    int groupStart(int i) {
        int k = i;
        while (k > 0 && i - k < LONGEST_GROUP) {
            if (auxiliary(k - 1) || (adverb(k - 1) && !opensClause(k - 1))) {
                k--;
            } else if (s.is(k - 1, "to") && is(k - 2, "fond") && tells(i)) {
                k -= 2; // "liked to | say"
            } else if (s.is(k - 1, "to") && leadsOn(k - 2)) {
                k -= is(k - 2, "catenative") || !s.is(k - 3, "able") ? 2 : 3;
            } else if (k < i && verb(k) && leadsOn(k - 1) && !s.is(k, "to")) {
                k--;
            } else if (is(k - 1, "catenative") && k < i && s.is(k, "on")) {
                k--;
            } else {
                break;
            }
        }
        while (k < i && (is(k, "determiner") || is(k, "pronoun"))) {
            k++;
        }
        return k;
    }

    private boolean leadsOn(int i) {
        return is(i, "catenative") || (s.is(i, "on") && is(i - 1, "catenative"));
    }

    private boolean opensClause(int i) {
        return i == 0 || capital(i);
    }

    boolean passive(int group, int verb) {
        if (lexicon.forms(s.word(verb)).contains(Form.GERUND)) {
            return false;
        }
        int p = previous(verb);
        boolean be = p >= group && (is(p, "be") || (s.is(p, "'s") && auxiliary(p) && !s.is(p - 1, "let")));
        return be
                && (lexicon.forms(s.word(verb)).isEmpty()
                        || lexicon.forms(s.word(verb)).contains(Form.PARTICIPLE));
    }

    boolean subordinates(int i) {
        return is(i, "subordinate") || s.is(i, "that") || s.is(i, "which") || s.is(i, "who");
    }

    /** A noun phrase may begin there. */
    boolean nounPhrase(int i) {
        return s.is(i, Kind.OPEN)
                || (s.is(i, Kind.WORD)
                        && !is(i, "preposition")
                        && !is(i, "conjunction")
                        && !is(i, "auxiliary")
                        && !is(i, "occasion")
                        && !subordinates(i)
                        && !s.is(i, "to")
                        && (!adverb(i) || is(i, "determiner") || (s.is(i, "further") && open(i + 1))));
    }

    /** Someone may be named there: "at least four lawmakers", "some". */
    boolean speaker(int i) {
        return nounPhrase(i) || is(i, "pronoun") || boundedNumber(i) > i;
    }

    /** Where a number stands behind the words that bound it: "at least | four"; the same index if none begins there. */
    int boundedNumber(int i) {
        return bounds.over(i);
    }

    /** Whether a clause without conjunction begins there: "he would", "the plan is". */
    boolean clause(int start) {
        return clauses.begins(start);
    }

    /** "saying", not "bring". */
    boolean gerund(int i) {
        return lexicon.forms(s.word(i)).contains(Form.GERUND);
    }

    /** "asked", "told": at the begin of a sentence it happened to someone. */
    boolean passiveForm(int i) {
        return lexicon.forms(s.word(i)).contains(Form.PARTICIPLE);
    }

    /** "did not respond", "hasn't answered". */
    boolean negated(int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, "negation") || s.word(i).endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    boolean finiteWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (finite(i)) {
                return true;
            }
        }
        return false;
    }

    boolean subject(int i) {
        return is(i, "subject") || s.is(i, "it");
    }
}
