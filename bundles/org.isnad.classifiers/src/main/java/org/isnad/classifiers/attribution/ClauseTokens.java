package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.Span;

/**
 * Makes of a sentence the tokens the clause grammar reads: «והוסיף» and «שהשר» in two, «אל-ג'זירה» in one, and the marks
 * around a name («העיתון "קול הנמל"») no longer those of a quotation.
 */
final class ClauseTokens {
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_SOURCE = 8;
    // «העיתון הלבנוני "…"»: how many words may stand between what it is and what it is called
    private static final int NEAR = 4;
    // no list has words that end so
    private static final String NAME = "'";

    private final ClauseLexicon lexicon;
    private final ClauseCounts counts;

    ClauseTokens(ClauseLexicon lexicon) {
        this.lexicon = lexicon;
        this.counts = new ClauseCounts(lexicon);
    }

    Sentence of(Sentence sentence) {
        Sentence told = sentence.with(ClauseMarks.told(sentence.text(), sentence.tokens()));
        Sentence split = told.with(split(joined(told)));
        return split.first(Kind.OPEN, 0) == split.size() ? split : split.with(named(split));
    }

    /** The same, with the marks around the name of an outlet or a body as no quotation: «אמר ל"כסף ועבודה" כי». */
    Sentence marked(Sentence s, Names names) {
        return spelled(outlets(s, names), names);
    }

    // «טספאיה | מקונן»: a person's name that is spelled like a verb is none
    private Sentence spelled(Sentence s, Names names) {
        List<Token> tokens = null;
        for (Mention name : names.within(s.span(0, s.size()))) {
            for (int i = 0; name.kind().equals("person") && i < s.size(); i++) {
                Span word = s.get(i).span();
                boolean behind =
                        word.start() > name.span().start() && name.span().contains(word);
                if (behind && lexicon.verb(s.word(i)).isPresent()) {
                    tokens = tokens == null ? new ArrayList<>(s.tokens()) : tokens;
                    tokens.set(i, new Token(word, s.word(i) + NAME, Kind.WORD));
                }
            }
        }
        // «בסביבתו של | מלמד»: nothing is done behind «של»
        for (int i = 1; i < s.size(); i++) {
            boolean owned = s.is(i - 1, "של")
                    && lexicon.verb(s.word(i)).isPresent()
                    && lexicon.noun(s.word(i)).isEmpty();
            if (owned) {
                tokens = tokens == null ? new ArrayList<>(s.tokens()) : tokens;
                tokens.set(i, new Token(s.get(i).span(), s.word(i) + NAME, Kind.WORD));
            }
        }
        return tokens == null ? s : s.with(tokens);
    }

    private static Sentence outlets(Sentence s, Names names) {
        int first = s.first(Kind.OPEN, 1);
        if (first == s.size()) {
            return s;
        }
        List<Token> tokens = new ArrayList<>(s.tokens());
        for (int open = first; open < s.size(); open++) {
            int close = s.is(open, Kind.OPEN) ? s.closing(open) : -1;
            if (close > open + 1 && close - open <= LONGEST_NAME) {
                Span inside = s.span(open + 1, close);
                boolean name = names.any(
                        inside,
                        mention -> mention.kind().equals("outlet")
                                && mention.span().equals(inside));
                if (name) {
                    tokens.set(open, other(s.get(open)));
                    tokens.set(close, other(s.get(close)));
                }
            }
        }
        return s.with(tokens);
    }

    // a dash between letters joins
    private static List<Token> joined(Sentence s) {
        List<Token> parts = new ArrayList<>(s.size());
        for (int i = 0; i < s.size(); i++) {
            Token token = s.get(i);
            Token dash = parts.isEmpty() ? token : parts.getLast();
            boolean joins = parts.size() > 1
                    && dash.is(Kind.DASH)
                    && token.is(Kind.WORD)
                    && parts.get(parts.size() - 2).is(Kind.WORD)
                    && dash.span().end() == token.span().start()
                    && dash.span().start() == parts.get(parts.size() - 2).span().end();
            // «וואלה!»: a name with its mark
            boolean called = token.is(Kind.STOP)
                    && i + 1 < s.size()
                    && dash.folded().endsWith("וואלה")
                    && s.original(i).equals("!");
            if (called) {
                parts.removeLast();
                parts.add(new Token(dash.span().union(token.span()), dash.folded(), Kind.WORD));
            } else if (joins) {
                parts.removeLast();
                Token first = parts.removeLast();
                String word = first.folded() + "-" + token.folded();
                parts.add(new Token(first.span().union(token.span()), word, Kind.WORD));
            } else {
                parts.add(token);
            }
        }
        return parts;
    }

    private List<Token> split(List<Token> tokens) {
        List<Token> parts = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            String word = token.folded();
            boolean particle = word.length() > 2 && (word.charAt(0) == 'ו' || word.charAt(0) == 'ש');
            boolean another = particle && pronoun(word.substring(1));
            boolean joins = another
                    || (particle && (read(word.substring(1)) || (word.charAt(0) == 'ו' && joined(word.substring(1)))));
            // «שירה» is a name, «שטען» is who claimed
            boolean name = lexicon.words("own-sh").contains(word)
                    && lexicon.verb(word.substring(1))
                            .filter(verb -> !verb.has("clause"))
                            .isPresent();
            if (particle
                    && !name
                    && !known(word)
                    && lexicon.relaysAt(word).isEmpty()
                    && (joins || known(word.substring(1)))) {
                int cut = token.span().start() + 1;
                parts.add(new Token(new Span(token.span().start(), cut), word.substring(0, 1), Kind.WORD));
                parts.add(new Token(new Span(cut, token.span().end()), word.substring(1), Kind.WORD));
            } else {
                parts.add(token);
            }
        }
        return parts;
    }

    // «ש|הוא התקשר ואמר», «ש|זו תיארה»
    private boolean pronoun(String word) {
        return lexicon.words("another").contains(word)
                || lexicon.words("he").contains(word)
                || lexicon.words("she").contains(word)
                || lexicon.words("they").contains(word);
    }

    // «ו|שני דיפלומטים», «ו|הוא אמר», «ו|בסיומה אמר»
    private boolean joined(String word) {
        return counts.number(word).isPresent()
                || lexicon.words("he").contains(word)
                || lexicon.words("she").contains(word)
                || lexicon.words("they").contains(word)
                || lexicon.words("it").contains(word)
                || lexicon.words("then").contains(word)
                || (word.startsWith("ב") && lexicon.words("occasion").contains(word));
    }

    // «ו|מהדוח עולה», «ש|בכתב האישום נכתב»
    private boolean read(String word) {
        return word.length() > 3
                && (word.charAt(0) == 'מ' || word.charAt(0) == 'ב')
                && (lexicon.document(word.substring(1)) || lexicon.prints(word.substring(1)));
    }

    private boolean known(String word) {
        return lexicon.verb(word).filter(ClauseLexicon.Verb::plain).isPresent()
                || lexicon.noun(word).isPresent()
                || lexicon.owner(word).isPresent()
                || lexicon.opensAccording(word)
                || lexicon.words("nobody").contains(word);
    }

    private List<Token> named(Sentence s) {
        List<Token> tokens = new ArrayList<>(s.tokens());
        int first = s.is(0, Kind.OPEN) ? s.closing(0) : -1;
        boolean known = first > 1 && outlet(s, 0, first) && (s.is(first + 1, Kind.WORD) || s.is(first + 1, Kind.COLON));
        if (first > 1 && first <= LONGEST_NAME && (known || tells(s, first + 1))) {
            name(tokens, s, 0, first);
        }
        for (int open = 1; open < s.size(); open++) {
            int close = s.is(open, Kind.OPEN) ? s.closing(open) : -1;
            boolean name = close > open + 1
                    && close - open <= LONGEST_NAME
                    && !said(s, open, close)
                    && (names(s, open) || joined(s, open) || outlet(s, open, close) || talkedTo(s, open));
            if (name) {
                name(tokens, s, open, close);
            } else if (close > open + 1 && someone(s, open, close)) {
                tokens.set(open, other(s.get(open)));
                tokens.set(close, other(s.get(close)));
            }
        }
        return tokens;
    }

    // «אתר "שקוף"»: its letters are its own, no conjunction
    private void name(List<Token> tokens, Sentence s, int open, int close) {
        tokens.set(open, other(s.get(open)));
        tokens.set(close, other(s.get(close)));
        for (int i = open + 1; i < close && !outlet(s, open, close); i++) {
            Token word = tokens.get(i);
            if (word.is(Kind.WORD)
                    && word.folded().startsWith("ש")
                    && word.folded().length() > 2) {
                tokens.set(i, new Token(word.span(), NAME + word.folded(), Kind.WORD));
            }
        }
    }

    // «"לה מאטן" הצרפתי | מדווח כי»: the sentence begins with who tells
    private boolean tells(Sentence s, int behind) {
        boolean national = lexicon.country(s.word(behind)).isPresent();
        int verb = national ? behind + 1 : behind;
        int later = verb + 1;
        while (lexicon.is(s, later, "occasion") || lexicon.is(s, later, "adverb")) {
            later++;
        }
        String next = s.word(verb + 1);
        // «"דר שפיגל" שידר אמש ראיון»
        boolean brings = lexicon.is(s, verb, "brings") && (lexicon.document(s.word(later)) || s.is(later, "את"));
        // «"הארץ", המצטט את»
        if (s.is(verb, Kind.COMMA) && !lexicon.relaysAt(next).isEmpty() && lexicon.is(s, verb + 1, "citing")) {
            return true;
        }
        // «"הארץ" דיווח, בהסתמך על …», «"הארץ" דיווח בשם …», «"הארץ" ציטט את …»: whom it has it from
        int relay = s.is(verb + 1, Kind.COMMA) ? verb + 2 : verb + 1;
        boolean relays = lexicon.relaysAt(s.word(relay)).stream()
                .anyMatch(words -> s.is(relay - 1, Kind.COMMA) || words.told() || words.manner() == Manner.QUOTED);
        boolean quotes =
                lexicon.verb(s.word(verb)).filter(each -> each.has("relay")).isPresent() && s.is(verb + 1, "את");
        return lexicon.verb(s.word(verb)).isPresent()
                && (national
                        || relays
                        || brings
                        || quotes
                        || next.equals("כי")
                        || next.startsWith("ש")
                        || next.equals("על")
                        || lexicon.noun(next).isPresent())
                && !s.is(behind - 2, Kind.STOP)
                && !s.is(behind - 2, Kind.COMMA);
    }

    // «ה"ניו יורק טיימס"», «ב"הארץ"»: a letter hangs on it
    private static boolean joined(Sentence s, int open) {
        return s.word(open - 1).length() == 1
                && s.get(open - 1).span().end() == s.get(open).span().start();
    }

    // «הודה ש"אין רוב".»: what he says
    private boolean said(Sentence s, int open, int close) {
        return s.is(open - 1, "ש") && joined(s, open) && !s.is(close + 1, Kind.WORD) && !outlet(s, open, close);
    }

    // «אמר בשיחה עם "גל כלכלי"»
    private boolean talkedTo(Sentence s, int open) {
        return s.is(open - 1, "עם") && lexicon.is(s, open - 2, "occasion");
    }

    // «דיווח "מעריב"»: nothing but the name of a paper
    private boolean outlet(Sentence s, int open, int close) {
        return lexicon.outletAt(s, open + 1)
                .filter(outlet -> outlet.words().size() == close - open - 1)
                .isPresent();
    }

    // «המצטט "מקור המעורה בפרטים"»: a source in the words of who cites it
    private boolean someone(Sentence s, int open, int close) {
        boolean unnamed = close - open <= LONGEST_SOURCE
                && s.is(open - 1, Kind.WORD)
                && lexicon.noun(s.word(open + 1))
                        .filter(ClauseLexicon.Noun::unnamed)
                        .isPresent();
        for (int i = open + 2; unnamed && i < close; i++) {
            unnamed = s.is(i, Kind.WORD) && lexicon.verb(s.word(i)).isEmpty();
        }
        return unnamed;
    }

    // «פעילי "מצילים את החוף"», «מארגני "פסטיבל האור" | הבטיחו»: whose they are
    private boolean members(Sentence s, int open) {
        String who = s.word(open - 1);
        boolean many = who.length() > 3 && who.endsWith("י") && !who.startsWith("ה");
        boolean known = lexicon.noun(who).filter(ClauseLexicon.Noun::plural).isPresent();
        int behind = s.closing(open) + 1;
        boolean tell = lexicon.verb(s.word(behind))
                .filter(verb -> !verb.agreement().fits(Agreement.ONE))
                .isPresent();
        return many && (known || (tell && lexicon.verb(s.word(open - 2)).isEmpty()));
    }

    private boolean human(String word) {
        return lexicon.noun(word).filter(ClauseLexicon.Noun::human).isPresent();
    }

    private static Token other(Token mark) {
        return new Token(mark.span(), mark.folded(), Kind.OTHER);
    }

    // «סוכנות», «אתר», «החברה» and their like stand before it
    private boolean names(Sentence s, int open) {
        // «כתב העת "נוירולוגיה"»
        if (lexicon.is(s, open - 1, "deed-of") && s.word(open - 2).endsWith("כתב")) {
            return true;
        }
        // «כפי שחשף לראשונה "זמן ירושלים", …»
        boolean as = IntStream.range(Math.max(0, open - NEAR), open)
                .anyMatch(k -> s.is(k, "כפי") && s.word(k + 1).startsWith("ש"));
        if (as || members(s, open)) {
            return true;
        }
        // «גולש בשם "אבו עלי" כתב», «סוכן המכונה "אורן"»
        if (lexicon.is(s, open - 1, "called-so") && s.is(open - 2, Kind.WORD) && human(s.word(open - 2))) {
            return true;
        }
        // «תחקיר של "זמן אמת"»
        if (s.is(open - 1, "של")
                && (lexicon.document(s.word(open - 2))
                        || lexicon.document(s.word(open - 2).replaceFirst("^[בלמ]", "")))) {
            return true;
        }
        // «ייחסו לשר האוצר את האמירה "אין כסף"»: what is said
        boolean said = lexicon.is(s, open - 1, "information") && s.is(open - 2, "את");
        // «הורה הארגון לתאיו "להגיב"»: what one tells them
        said |= s.word(open - 1).startsWith("ל") && s.word(open - 1).endsWith("יו");
        said |= s.word(open + 1).startsWith("לה") && s.word(open + 1).length() > 4;
        // «תיאר בפני הוועדה "כאוס מוחלט"», «אמר למליאה "די"»: what it hears
        said |= s.word(open - 1).length() > 1
                && "הל".indexOf(s.word(open - 1).charAt(0)) >= 0
                && lexicon.words("assembly").contains(s.word(open - 1).substring(1));
        // «כינה אותה "המצאה"»
        said |= lexicon.is(s, open - 1, "same");
        // «קרא לממשלת ישראל "לחזור בה"»: what is to be done
        said |= s.word(open + 1).startsWith("ל")
                && s.word(open + 1).length() > 3
                && lexicon.noun(s.word(open - 1)).isEmpty();
        for (int i = open - 1; !said && i >= Math.max(0, open - NEAR) && s.is(i, Kind.WORD); i--) {
            // «הדירקטוריון | דרש | מהמנהלת "צעדים מיידיים"»: what is said
            if (i < open - 1
                    && lexicon.verb(s.word(i)).isPresent()
                    && lexicon.noun(s.word(i)).isEmpty()) {
                return false;
            }
            if (lexicon.noun(s.word(i)).filter(ClauseLexicon.Noun::body).isPresent()
                    || lexicon.noun(s.word(i).substring(1))
                            .filter(ClauseLexicon.Noun::body)
                            .isPresent()
                    || lexicon.is(s, i, "called")
                    // «ב|חברת "סקייליין"»
                    || (s.word(i).length() > 3
                            && "בלמהש".indexOf(s.word(i).charAt(0)) >= 0
                            && lexicon.words("called").contains(s.word(i).substring(1)))) {
                return lexicon.verb(s.word(open - 1)).isEmpty();
            }
        }
        return false;
    }
}
