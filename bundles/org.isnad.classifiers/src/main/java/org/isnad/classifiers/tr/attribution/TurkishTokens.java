package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;
import org.isnad.report.Span;

/** Parts a sentence's words from the endings behind an apostrophe, and joins initials and names with a comma. */
record TurkishTokens(ClauseLexicon lexicon) {
    private static final Pattern ISE = Pattern.compile("(.{3,}?)(['’]?y?s[ae])");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.\\p{Lu}\\.");

    // «Reuters'e»: the suffix behind the apostrophe is no part of the name
    List<Token> of(Sentence sentence) {
        List<Token> parts = new ArrayList<>(sentence.size());
        boolean open = false;
        for (int i = 0; i < sentence.size(); i++) {
            if (initials(sentence, i)) {
                i = initials(sentence, i, parts);
                continue;
            }
            if (initial(sentence, i)) {
                parts.add(new Token(sentence.span(i, i + 2), sentence.word(i), Token.Kind.WORD));
                parts.add(new Token(sentence.span(i + 2, i + 4), "'" + sentence.word(i + 3), Token.Kind.OTHER));
                i += 3;
                continue;
            }
            Token token = inName(sentence, i) ? word(sentence.get(i)) : sentence.get(i);
            Token mark = quote(sentence.text(), token, open);
            if (!mark.equals(token)) {
                open = mark.is(Token.Kind.OPEN);
                parts.add(mark);
                continue;
            }
            int apostrophe = token.is(Token.Kind.WORD) ? token.folded().indexOf('\'') : -1;
            int cut = token.span().start() + apostrophe;
            // «Moody's», «Şarku'l-Avsat», «L'Équipe»
            boolean foreign = token.folded().endsWith("'s")
                    || token.folded().startsWith("l-", apostrophe + 1)
                    || (apostrophe > 0
                            && cut + 1 < token.span().end()
                            && Character.isUpperCase(sentence.text().charAt(cut + 1)));
            int particle = particle(token);
            if (particle > 0) {
                int end = token.span().start() + particle;
                parts.add(new Token(
                        new Span(token.span().start(), end), token.folded().substring(0, particle), Token.Kind.WORD));
                parts.add(new Token(new Span(end, token.span().end()), "ise", Token.Kind.WORD));
            } else if (apostrophe > 0 && cut < token.span().end() && !foreign) {
                parts.add(new Token(
                        new Span(token.span().start(), cut), token.folded().substring(0, apostrophe), Token.Kind.WORD));
                parts.add(new Token(
                        new Span(cut, token.span().end()), token.folded().substring(apostrophe), Token.Kind.OTHER));
            } else {
                parts.add(token);
            }
        }
        return parts;
    }

    // «Kaya'|ysa», «yetkililer|se»: «ise» written on its word; how long the word is before it, 0 if it is not
    private int particle(Token token) {
        String word = token.is(Token.Kind.WORD) ? token.folded() : "";
        if (!word.endsWith("sa") && !word.endsWith("se")) {
            return 0;
        }
        Matcher ise = ISE.matcher(word);
        boolean written = ise.matches() && token.span().length() == word.length();
        boolean on = written
                && (ise.group(2).startsWith("'")
                        // «ajans|a» is no «ajan|sa»
                        || (lexicon.heads(ise.group(1))
                                && NounForms.of(word).stream().noneMatch(lexicon::heads)));
        return on ? ise.end(1) : 0;
    }

    // «Kenan D.'nin»: the point is part of the name
    private static boolean initial(Sentence s, int i) {
        return i + 3 < s.size()
                && s.original(i).length() == 1
                && Character.isUpperCase(s.original(i).charAt(0))
                && s.is(i + 1, Token.Kind.STOP)
                && s.is(i + 2, Token.Kind.OTHER)
                && "'’".contains(s.original(i + 2))
                && s.is(i + 3, Token.Kind.WORD)
                && s.get(i + 2).span().end() == s.get(i + 3).span().start();
    }

    private static boolean initials(Sentence s, int i) {
        return i + 3 < s.size()
                && s.is(i, Token.Kind.WORD)
                && s.is(i + 1, Token.Kind.WORD)
                && s.is(i + 2, Token.Kind.STOP)
                && INITIALS.matcher(s.span(i, i + 3).in(s.text())).matches();
    }

    // «M.T.'nin»: the points are part of the name; index of the last token read
    private static int initials(Sentence s, int i, List<Token> parts) {
        parts.add(new Token(s.span(i, i + 3), s.word(i) + '.' + s.word(i + 1), Token.Kind.WORD));
        boolean ending =
                s.is(i + 3, Token.Kind.OTHER) && "'’".contains(s.original(i + 3)) && s.is(i + 4, Token.Kind.WORD);
        if (ending) {
            parts.add(new Token(s.span(i + 3, i + 5), "'" + s.word(i + 4), Token.Kind.OTHER));
        }
        return ending ? i + 4 : i + 2;
    }

    // «Çevre|, Şehircilik ve İklim Değişikliği Bakanlığı»
    private boolean inName(Sentence s, int i) {
        return s.is(i, Token.Kind.COMMA)
                && lexicon.holds(s, i - 1, "portfolio")
                && Character.isUpperCase(s.original(i - 1).charAt(0))
                && i + 1 < s.size()
                && Character.isUpperCase(s.original(i + 1).charAt(0));
    }

    private static Token word(Token token) {
        return new Token(token.span(), token.folded(), Token.Kind.WORD);
    }

    // «'önce kocamı al' dedi»: single marks around words
    private static Token quote(String text, Token token, boolean open) {
        int at = token.span().start();
        boolean single =
                token.is(Token.Kind.OTHER) && token.span().length() == 1 && "'‘’".indexOf(text.charAt(at)) >= 0;
        if (!single) {
            return token;
        }
        boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (!before && after) {
            return new Token(token.span(), token.folded(), Token.Kind.OPEN);
        }
        return open && before && !after ? new Token(token.span(), token.folded(), Token.Kind.CLOSE) : token;
    }
}
