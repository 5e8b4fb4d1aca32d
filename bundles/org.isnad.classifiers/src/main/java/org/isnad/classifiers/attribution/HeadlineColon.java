package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.report.Mention;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Phrases.Match;

/** Whether who stands before the colon of a headline says what follows: «شكري: نرفض التدخل», not «السودان: مقتل خمسة». */
public final class HeadlineColon {
    private static final Set<String> PLACES = Set.of("country", "city", "region", "place");
    private static final int LONGEST_NAME = 2;
    private static final int SOON = 6;
    // «لن نتفاوض», «reddediyoruz», «izin vermeyeceğiz»; folded text writes ı as i
    private static final Pattern WE =
            Pattern.compile("س?ن\\p{IsArabic}{3,}|\\p{IsLatin}{2,}(?:y?[ae]c[ae]ğ[iı]z|[iıuü]yoruz|m[ae]y[iı]z)");

    private final Phrases<String> topics;
    private final Phrases<String> we;

    /** Reads {@code headline-words.tsv} beside a class. */
    public HeadlineColon(Class<?> anchor) {
        topics = read(anchor, "topic");
        we = read(anchor, "we");
    }

    private static Phrases<String> read(Class<?> anchor, String kind) {
        Phrases.Builder<String> builder = Phrases.builder();
        for (List<String> row : LexiconFile.rows(anchor, "headline-words.tsv")) {
            if (row.getFirst().equals(kind)) {
                for (String phrase : row.get(1).split("\\|")) {
                    builder.add(phrase, kind);
                }
            }
        }
        return builder.build();
    }

    /** @param known whether a noun the lexicon has for tellers heads the words before the colon */
    public boolean tells(Sentence s, int colon, Names names, boolean known) {
        Span before = s.span(0, colon);
        if (topic(s, before)) {
            return false;
        }
        if (s.is(colon + 1, Token.Kind.OPEN) || speaks(s, colon)) {
            return true;
        }
        List<Mention> named = names.within(before);
        boolean place = named.stream()
                .anyMatch(name -> PLACES.contains(name.kind()) && name.span().equals(before));
        boolean body = named.stream()
                .anyMatch(name -> !PLACES.contains(name.kind())
                        && (name.span().start() == before.start() || name.span().end() == before.end()));
        return !place && (known || body || bareName(s, colon));
    }

    // "Analysis", "Ukraine war", «بالفيديو», «حرب غزة»: the first word or the last
    private boolean topic(Sentence s, Span before) {
        int first = s.get(0).span().end();
        FoldedText text = FoldedText.of(s.text());
        for (Match<String> match : topics.find(text, before)) {
            if (match.span().start() < first || (cased(s, 0) && match.span().end() == before.end())) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(Sentence s, int colon) {
        int end = Math.min(s.size(), colon + SOON);
        for (int i = colon + 1; i < end; i++) {
            if (s.is(i, Token.Kind.WORD) && WE.matcher(s.word(i)).matches()) {
                return true;
            }
        }
        return !we.find(FoldedText.of(s.text()), s.span(colon + 1, s.size())).isEmpty();
    }

    // "Lindqvist", «الدبيبة»: nothing else would stand there alone
    private static boolean bareName(Sentence s, int colon) {
        if (!cased(s, 0)) {
            return s.role() == Role.HEADLINE && colon <= LONGEST_NAME;
        }
        for (int i = 0; i < colon; i++) {
            if (!Character.isUpperCase(s.original(i).charAt(0))) {
                return false;
            }
        }
        return colon <= LONGEST_NAME;
    }

    private static boolean cased(Sentence s, int i) {
        String word = s.original(i);
        return !word.toUpperCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT));
    }
}
