package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;
import org.isnad.report.Mention;
import org.isnad.report.Span;

/** Cuts off what is written on English words: «Kerry|'s», «he|'ll»; "don't" stays one word. */
final class EnglishTokens {
    private static final int LONGEST_NAME = 12;
    private static final Set<String> CLITICS = Set.of("'s", "'ll", "'ve", "'d", "'re", "'m");

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "rev", "gen", "lt", "col", "sgt", "capt", "adm", "prof", "st",
            "maj", "cmdr", "cdr", "brig", "supt", "det", "insp", "atty", "hon", "messrs", "cpl", "pvt", "amb", "msgr",
            "reps", "sens", "gens", "mt", "ft");

    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec");

    private static final Set<String> NAMES = Set.of("who", "us", "it", "am");

    private static final Set<String> JOINS = Set.of("and", "or", "to", "but", "nor", "rather", "as");

    private EnglishTokens() {}

    static Sentence of(Sentence sentence) {
        List<Token> parts = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (measured(sentence.text(), parts, token)) {
                parts.removeLast();
                Token number = parts.removeLast();
                parts.add(new Token(
                        new Span(number.span().start(), token.span().end()),
                        number.folded() + "-" + token.folded(),
                        Token.Kind.WORD));
                continue;
            }
            if (spelledOut(sentence, parts, i)) {
                Token letters = parts.removeLast();
                String more = token.is(Token.Kind.STOP) ? "" : "." + token.folded();
                parts.add(new Token(
                        new Span(letters.span().start(), token.span().end()),
                        letters.folded() + more,
                        Token.Kind.WORD));
                continue;
            }
            if (shortened(sentence, i)) {
                Token title = parts.removeLast();
                parts.add(
                        new Token(new Span(title.span().start(), token.span().end()), title.folded(), Token.Kind.WORD));
                continue;
            }
            if (nearly(sentence, i)) {
                Token all = parts.removeLast();
                parts.add(new Token(new Span(all.span().start(), token.span().end()), "all-but", Token.Kind.WORD));
                continue;
            }
            if (broken(sentence.text(), parts, token)) {
                parts.removeLast();
                Token begin = parts.removeLast();
                parts.add(new Token(
                        new Span(begin.span().start(), token.span().end()),
                        begin.folded() + token.folded(),
                        Token.Kind.WORD));
                continue;
            }
            if (token.is(Token.Kind.WORD)
                    && dash(sentence.text(), token.span()) > token.span().start()) {
                dashed(sentence.text(), token, parts);
                continue;
            }
            if (token.is(Token.Kind.WORD) && spelled(token, sentence)) {
                parts.add(new Token(token.span(), spelled(token.folded()), Token.Kind.WORD));
                continue;
            }
            int apostrophe = token.is(Token.Kind.WORD) ? token.folded().lastIndexOf('\'') : -1;
            int cut = token.span().end() - (token.folded().length() - apostrophe);
            boolean clitic = apostrophe > 0
                    && cut > token.span().start()
                    && CLITICS.contains(token.folded().substring(apostrophe));
            if (clitic) {
                parts.add(new Token(
                        new Span(token.span().start(), cut), token.folded().substring(0, apostrophe), Token.Kind.WORD));
                parts.add(new Token(
                        new Span(cut, token.span().end()), token.folded().substring(apostrophe), Token.Kind.WORD));
            } else {
                parts.add(token);
            }
        }
        return sentence.with(parts);
    }

    // "140-page", "19-year-old": one word
    private static boolean measured(String text, List<Token> parts, Token token) {
        int last = parts.size() - 1;
        return last > 0
                && token.is(Token.Kind.WORD)
                && Character.isLetter(token.folded().charAt(0))
                && hyphen(text, parts.get(last).span())
                && parts.get(last).span().end() == token.span().start()
                && parts.get(last - 1).span().end() == parts.get(last).span().start()
                && Character.isDigit(text.charAt(parts.get(last - 1).span().start()));
    }

    // "the C.I.A. director", "at 3 a.m. to": one word, with the stop behind it where the sentence goes on
    private static boolean spelledOut(Sentence s, List<Token> parts, int i) {
        if (parts.isEmpty()) {
            return false;
        }
        Token last = parts.getLast();
        char first = s.text().charAt(last.span().start());
        boolean letters = last.is(Token.Kind.WORD)
                && (last.folded().length() == 1 || last.folded().indexOf('.') == 1)
                && Character.isLetter(first);
        boolean next = s.is(i, Token.Kind.WORD)
                && Character.isUpperCase(first) == capital(s, i)
                && s.get(i).span().length() == 1
                && s.get(i).span().start() == last.span().end() + 1
                && s.text().charAt(last.span().end()) == '.';
        boolean stop = s.is(i, Token.Kind.STOP)
                && last.folded().indexOf('.') > 0
                && s.get(i).span().start() == last.span().end()
                && s.is(i + 1, Token.Kind.WORD);
        return letters && (next || stop);
    }

    // "Mr|.| Brandt", "John F|.| Hale": the stop is part of the word
    private static boolean shortened(Sentence s, int stop) {
        boolean short_ = s.is(stop, Token.Kind.STOP)
                && stop > 0
                && s.is(stop - 1, Token.Kind.WORD)
                && s.is(stop + 1, Token.Kind.WORD)
                && s.get(stop - 1).span().end() == s.get(stop).span().start();
        boolean initial = short_ && s.get(stop - 1).span().length() == 1 && stop > 1 && capital(s, stop - 2);
        // "the Sept|.| 14 meeting"
        boolean day = short_
                && MONTHS.contains(s.word(stop - 1))
                && Character.isDigit(s.word(stop + 1).charAt(0));
        return party(s, stop)
                || day
                || (short_
                        && capital(s, stop - 1)
                        && capital(s, stop + 1)
                        && (initial || TITLES.contains(s.word(stop - 1))));
    }

    // "Alma Reyes, D-Nev|.|,"
    private static boolean party(Sentence s, int stop) {
        String tag = s.is(stop, Token.Kind.STOP) && s.is(stop - 1, Token.Kind.WORD) ? s.word(stop - 1) : "";
        return tag.length() > 3
                && tag.charAt(1) == '-'
                && "rdi".indexOf(tag.charAt(0)) >= 0
                && s.is(stop - 2, Token.Kind.COMMA)
                && s.is(stop + 1, Token.Kind.COMMA);
    }

    private static boolean capital(Sentence s, int i) {
        return s.is(i, Token.Kind.WORD) && Character.isUpperCase(s.original(i).charAt(0));
    }

    // "had | all but | admitted": one adverb
    private static boolean nearly(Sentence s, int but) {
        boolean verb = s.word(but + 1).endsWith("ed") || s.word(but + 1).endsWith("ing") || s.is(but + 1, "said");
        return s.is(but, "but") && s.is(but - 1, "all") && verb;
    }

    // "candi- dates": broken at the end of a line, but not "two- or three-year"
    private static boolean broken(String text, List<Token> parts, Token token) {
        int last = parts.size() - 1;
        int start = token.span().start();
        return last > 0
                && token.is(Token.Kind.WORD)
                && Character.isLowerCase(text.charAt(start))
                && !JOINS.contains(token.folded())
                && hyphen(text, parts.get(last).span())
                && parts.get(last).span().end() == start - 1
                && parts.get(last - 1).is(Token.Kind.WORD)
                && parts.get(last - 1).span().end() == parts.get(last).span().start()
                && Character.isLetter(text.charAt(parts.get(last).span().start() - 1));
    }

    // WHO, US and IT, where not all is in capitals, are no pronouns
    private static boolean spelled(Token token, Sentence sentence) {
        if (!NAMES.contains(token.folded())) {
            return false;
        }
        String word = token.span().in(sentence.text());
        return word.equals(word.toUpperCase(Locale.ROOT)) && !shouted(sentence);
    }

    private static boolean shouted(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.folded().length() > 3)
                .map(token -> token.span().in(sentence.text()))
                .allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static String spelled(String word) {
        return word.charAt(0) + "." + word.substring(1);
    }

    private static boolean hyphen(String text, Span span) {
        return span.length() == 1 && text.charAt(span.start()) == '-';
    }

    // its place in the text, or -1
    private static int dash(String text, Span word) {
        return Math.max(text.indexOf('–', word.start(), word.end()), text.indexOf('—', word.start(), word.end()));
    }

    // "controls–the": folding makes one word of what a long dash parts
    private static void dashed(String text, Token token, List<Token> parts) {
        int from = token.span().start();
        int cut = dash(text, token.span());
        if (cut < 0 || token.span().length() != token.folded().length()) {
            parts.add(token);
            return;
        }
        int at = cut - from;
        parts.add(new Token(new Span(from, cut), token.folded().substring(0, at), Token.Kind.WORD));
        parts.add(new Token(new Span(cut, cut + 1), "-", Token.Kind.DASH));
        Span rest = new Span(cut + 1, token.span().end());
        dashed(text, new Token(rest, token.folded().substring(at + 1), Token.Kind.WORD), parts);
    }

    /**
     * The same with the commas inside a body's name as words of it, "Ministry of Housing|,| Communities and Planning",
     * and with Said as somebody's name where it is one: "Said al-Bathari, who heads the port, said".
     */
    static Sentence named(Sentence s, Names names) {
        List<Token> tokens = List.of();
        for (int i = 0; i + 1 < s.size(); i++) {
            boolean said = s.is(i, "said") && callsSomebody(s, i, names);
            if (said || (s.is(i, Token.Kind.COMMA) && insideMinistry(s, i, names))) {
                tokens = tokens.isEmpty() ? new ArrayList<>(s.tokens()) : tokens;
                String word = said ? s.original(i) : s.get(i).folded();
                tokens.set(i, new Token(s.get(i).span(), word, Token.Kind.WORD));
            }
        }
        return tokens.isEmpty() ? s : s.with(tokens);
    }

    // written large, no list of verbs has it
    private static boolean callsSomebody(Sentence s, int i, Names names) {
        Span word = s.get(i).span();
        return s.original(i).equals("Said")
                && names.any(
                        s.span(i, Math.min(s.size(), i + LONGEST_NAME)),
                        name -> name.kind().equals("person")
                                && name.span().start() == word.start()
                                && name.span().end() > word.end());
    }

    private static boolean insideMinistry(Sentence s, int i, Names names) {
        Span comma = s.get(i).span();
        Span around = s.span(Math.max(0, i - LONGEST_NAME), Math.min(s.size(), i + LONGEST_NAME));
        for (Mention name : names.within(around)) {
            if (name.kind().equals("ministry")
                    && name.span().start() < comma.start()
                    && name.span().end() > comma.end()) {
                return true;
            }
        }
        return false;
    }
}
