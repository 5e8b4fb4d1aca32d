package org.isnad.classifiers.en.attribution;

import java.util.Locale;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.Inflection.Form;

/** Whether a word spelled like a verb agrees with what stands around it, so that it is one and no noun. */
final class Fitting {
    private static final int LONGEST_ASIDE = 16;
    private static final int LONGEST_SPEAKER = 7;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;

    Fitting(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    // does the form agree with what stands before it
    boolean fits(int i, int p, Set<Form> forms) {
        if (adjective(i, p, forms) || title(i, p, forms) || attributive(i, p) || papers(i, forms)) {
            return false;
        }
        // "had received | reports from"
        boolean received = syntax.is(i - 1, "receiving") && s.word(i).endsWith("s");
        if (received && (s.is(i + 1, "from") || s.is(i + 1, "of") || s.is(i + 1, "by"))) {
            return false;
        }
        // "a Hamas | figure in Beirut": who he is
        if (s.is(i, "figure") && (syntax.capital(p) || syntax.is(i + 1, "preposition"))) {
            return false;
        }
        if (shown(i, forms)) {
            return true;
        }
        // "in its latest | issue", "a rare | interview"
        if (forms.contains(Form.PLAIN) && syntax.is(p, "noun-lead") && syntax.is(p - 1, "determiner")) {
            return false;
        }
        // "the | think tank"
        if (s.is(i, "think") && s.word(i + 1).startsWith("tank")) {
            return false;
        }
        // "text | messages"
        if (s.is(i - 1, "text") && s.word(i).startsWith("messag")) {
            return false;
        }
        // "at a closed | briefing"
        if (syntax.is(i, "session") && syntax.is(p - 1, "determiner")) {
            return false;
        }
        // "two ministers | present | at the dinner"
        if (s.is(i, "present") && plural(s.word(p)) && syntax.is(i + 1, "preposition")) {
            return false;
        }
        // "Sky Italia | claim | Inter have informed"
        if (forms.contains(Form.PLAIN) && namesClause(i, p)) {
            return true;
        }
        // "quoting a police | report"
        if (!forms.contains(Form.PAST) && (s.is(p - 1, "a") || s.is(p - 1, "an")) && !forms.contains(Form.THIRD)) {
            return forms.contains(Form.GERUND) || forms.contains(Form.PARTICIPLE);
        }
        if (forms.contains(Form.GERUND) || forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE)) {
            return true;
        }
        String before = s.word(p);
        boolean clause = s.is(i + 1, "that")
                || s.is(i + 1, Kind.OPEN)
                || syntax.is(i + 1, "subject")
                || s.is(i + 1, "it")
                || s.is(i + 1, Kind.COLON)
                || later(i)
                || (s.is(i + 1, Kind.COMMA) && s.is(i + 2, Kind.OPEN));
        boolean object = syntax.is(i + 1, "determiner")
                || syntax.is(i + 1, "count")
                || s.is(i + 1, "to")
                || syntax.is(i + 1, "wh")
                || (syntax.is(i + 1, "pronoun") && forms.contains(Form.THIRD))
                || syntax.is(i + 1, "preposition");
        if (p < 0 || !s.is(p, Kind.WORD)) {
            boolean inverted = s.is(p, Kind.CLOSE) || s.is(p, Kind.COMMA) || bracket(p);
            boolean sure = !syntax.is(i, "nounish")
                    && !lexicon.verbsAt(s, i).isEmpty()
                    && (syntax.is(i + 1, "determiner")
                            || syntax.is(i + 1, "number")
                            || (plural(s.word(i + 1)) && s.is(i + 2, Kind.COMMA)));
            return inverted
                    && (clause
                            || sure
                            || (forms.contains(Form.THIRD) && !figuresFrom(i))
                            || syntax.capital(i + 1)
                            || asideOver(i, p)
                            || saysLast(i));
        }
        // "citing court | documents"
        if (counted(i, forms) || (forms.contains(Form.THIRD) && syntax.is(p - 1, "citing-phrase"))) {
            return false;
        }
        if (forms.contains(Form.THIRD) && closes(i)) {
            return true;
        }
        if (syntax.is(p, "conjunction")) {
            return clause || object || syntax.capital(i + 1);
        }
        if (!syntax.is(i, "nounish") && !lexicon.verbsAt(s, i).isEmpty()) {
            return !syntax.is(p, "wh") || forms.contains(Form.THIRD);
        }
        if (forms.contains(Form.PLAIN) && !forms.contains(Form.THIRD)) {
            // "Critics of the deal | point | to"
            boolean to = s.is(i + 1, "to") && !lexicon.verbsAt(s, i).isEmpty();
            boolean in = syntax.is(i + 1, "preposition") && thatSoon(i + 1);
            boolean leads = to || in || s.is(i + 1, "that") || syntax.is(i + 1, "determiner") || infinitive(i + 1);
            boolean several = plural(before) && !syntax.possessive(p) && !letters(p);
            boolean plural = (leads && (many(i) || dated(i))) || several || syntax.is(p, "plural");
            return plural && !syntax.verb(i + 1) && (clause || object || !syntax.is(i + 1, "auxiliary"));
        }
        boolean plural = plural(before) && !syntax.capital(p) && !syntax.titled();
        boolean common = lexicon.verbsAt(s, i).isEmpty();
        return !plural
                && (clause || object || syntax.capital(p) || syntax.capital(i + 1) || syntax.titled() || common)
                && !syntax.is(i + 1, "auxiliary")
                && !(s.is(i + 1, "of") || s.is(i + 1, "by"));
    }

    // "Astronomers using the telescope report | in Science that"
    private boolean thatSoon(int from) {
        int i = from;
        while (i < from + LONGEST_SPEAKER && s.is(i, Kind.WORD) && !s.is(i, "that")) {
            i++;
        }
        return s.is(i, "that") && !lexicon.verbsAt(s, from - 1).isEmpty();
    }

    private boolean namesClause(int i, int p) {
        int to = i + 1;
        while (to < i + LONGEST_SPEAKER && syntax.capital(to)) {
            to++;
        }
        boolean tells = lexicon.verbsAt(s, i).stream().anyMatch(cue -> cue.has("bare"));
        return tells && p == i - 1 && syntax.name(p) && to > i + 1 && syntax.auxiliary(to) && !syntax.auxiliary(i + 1);
    }

    // "Documents released by the court | show", "Emails between the two | suggest": so many papers do
    private boolean shown(int i, Set<Form> forms) {
        int from = i;
        while (from > 0 && s.is(from - 1, Kind.WORD)) {
            from--;
        }
        boolean papers = syntax.is(from, "papers") || syntax.is(from + 1, "papers");
        boolean may = papers && forms.contains(Form.PLAIN) && syntax.is(i, "paper-verb") && i > from + 2;
        boolean part = false;
        for (int k = from + 1; may && k < i; k++) {
            if (!s.is(k, Kind.WORD) || syntax.auxiliary(k) || syntax.subordinates(k)) {
                return false;
            }
            part |= syntax.passiveForm(k) || syntax.is(k, "preposition");
        }
        boolean behind =
                s.is(i + 1, "that") || syntax.capital(i + 1) || syntax.nounPhrase(i + 1) || syntax.is(i + 1, "pronoun");
        return may && part && behind;
    }

    // "…, | say rebel MPs": the sentence ends with who they are
    private boolean saysLast(int i) {
        boolean plain = lexicon.verbsAt(s, i).stream().anyMatch(cue -> cue.has("plain") && cue.length() == 1);
        int end = i + 1;
        while (plain && !syntax.is(i, "nounish") && end < i + LONGEST_SPEAKER && s.is(end, Kind.WORD)) {
            end++;
        }
        return end > i + 1 && (end >= s.size() || s.is(end, Kind.STOP)) && plural(s.word(end - 1));
    }

    // "…," | coach Ivan Petrov said": what he is
    private boolean title(int i, int p, Set<Form> forms) {
        int k = i + 1;
        while (k < i + LONGEST_SPEAKER && syntax.capital(k)) {
            k++;
        }
        return !s.is(p, Kind.WORD)
                && forms.equals(Set.of(Form.PLAIN))
                && k > i + 1
                && lexicon.verbsAt(s, k).stream().anyMatch(cue -> cue.has("plain"));
    }

    // "Court | documents show that", "FBI | records released on Friday": a noun
    private boolean papers(int i, Set<Form> forms) {
        Set<Form> next = lexicon.forms(s.word(i + 1));
        boolean verb = next.contains(Form.PLAIN) || next.contains(Form.PAST) || next.contains(Form.PARTICIPLE);
        return forms.contains(Form.THIRD) && syntax.is(i, "evidence") && verb;
    }

    // "two | suspected smugglers were shot": what they are, not what two did
    private boolean attributive(int i, int p) {
        return syntax.is(p, "count")
                && syntax.is(i, "attributive")
                && plural(s.word(i + 1))
                && !syntax.is(i + 1, "pronoun");
    }

    // ", | leaked texts reveal"
    private boolean adjective(int i, int p, Set<Form> forms) {
        return !s.is(p, Kind.WORD)
                && forms.contains(Form.PARTICIPLE)
                && plural(s.word(i + 1))
                && !lexicon.verbsAt(s, i + 2).isEmpty()
                && lexicon.forms(s.word(i + 2)).contains(Form.PLAIN)
                && (i + 3 >= s.size() || s.is(i + 3, Kind.STOP));
    }

    // ", | without elaborating, that": the clause comes later
    private boolean later(int i) {
        int k = i + 2;
        while (s.is(i + 1, Kind.COMMA) && k < i + LONGEST_SPEAKER && s.is(k, Kind.WORD)) {
            k++;
        }
        return k > i + 2 && s.is(k, Kind.COMMA) && s.is(k + 1, "that");
    }

    // "Survivors' accounts, compiled by doctors, | speak of"
    private boolean asideOver(int i, int comma) {
        boolean tells = !syntax.is(i, "nounish")
                && !lexicon.verbsAt(s, i).isEmpty()
                && (syntax.is(i + 1, "preposition") || syntax.is(i + 1, "wh"));
        int k = comma - 1;
        while (tells && k > Math.max(0, comma - LONGEST_ASIDE) && !s.is(k, Kind.COMMA) && !s.is(k, Kind.STOP)) {
            k--;
        }
        return tells && s.is(k, Kind.COMMA) && s.is(comma, Kind.COMMA) && plural(s.word(k - 1));
    }

    // ", | figures from the agency showed", ", | documents released under the law show"
    private boolean figuresFrom(int i) {
        boolean whence = s.is(i + 1, "from") || s.is(i + 1, "by") || s.is(i + 1, "of") || syntax.passiveForm(i + 1);
        // ", | polls show."
        boolean tell = lexicon.forms(s.word(i + 1)).contains(Form.PLAIN)
                && !lexicon.verbsAt(s, i + 1).isEmpty();
        return syntax.is(i, "nounish") && (whence || tell);
    }

    // "two security | sources", "one | suspect": no verb agrees with so many
    private boolean counted(int i, Set<Form> forms) {
        boolean plural = forms.contains(Form.THIRD);
        int k = i - 1;
        while (plural && k > i - 3 && s.is(k, Kind.WORD) && !syntax.is(k, "count")) {
            k--;
        }
        boolean one = s.is(k, "one");
        return syntax.is(k, "number") && (plural ? !one : one && forms.equals(Set.of(Form.PLAIN)));
    }

    // ", a new poll shows."
    private boolean closes(int i) {
        if (i + 1 < s.size() && !s.is(i + 1, Kind.STOP)) {
            return false;
        }
        int k = i - 1;
        while (k > i - LONGEST_ASIDE && s.is(k, Kind.WORD) && !s.is(k - 1, Kind.COMMA) && !s.is(k - 1, Kind.CLOSE)) {
            k--;
        }
        return (s.is(k - 1, Kind.COMMA) || s.is(k - 1, Kind.CLOSE))
                && (syntax.is(k, "determiner") || syntax.capital(k));
    }

    // "Members of the council plan | to vote"
    private boolean infinitive(int i) {
        return s.is(i, "to")
                && s.is(i + 1, Kind.WORD)
                && !syntax.is(i + 1, "determiner")
                && !syntax.is(i + 1, "pronoun")
                && !syntax.capital(i + 1);
    }

    // "members", not "witness", "consensus", "crisis"
    private static boolean plural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    }

    // "Some in the party worry that"
    private boolean many(int i) {
        for (int k = i - 1; k > Math.max(0, i - 7) && s.is(k, Kind.WORD) && !syntax.verb(k); k--) {
            if (syntax.gerund(k) && plural(s.word(k - 1))) {
                return true;
            }
            if (syntax.is(k, "preposition")) {
                int head = s.word(k - 1).endsWith("ed") ? k - 2 : k - 1;
                boolean several = plural(s.word(head)) && !syntax.auxiliary(head);
                return syntax.is(k - 1, "plural") || syntax.is(k - 1, "many") || several;
            }
        }
        return false;
    }

    // "documents released Friday | show that"
    private boolean dated(int i) {
        int k = i - 1;
        while (k > 0 && (syntax.is(k, "occasion") || s.is(k, "on"))) {
            k--;
        }
        return k < i - 1 && syntax.passiveForm(k) && plural(s.word(k - 1));
    }

    // "a CBS | poll": no plural
    private boolean letters(int i) {
        return s.is(i, Kind.WORD) && s.original(i).equals(s.original(i).toUpperCase(Locale.ROOT));
    }

    private boolean bracket(int i) {
        return s.is(i, Kind.OTHER) && s.original(i).equals(")");
    }
}
