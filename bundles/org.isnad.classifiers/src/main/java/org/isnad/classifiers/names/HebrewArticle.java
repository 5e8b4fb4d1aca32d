package org.isnad.classifiers.names;

import java.util.List;
import org.isnad.report.Mention;
import org.isnad.report.Span;

/** Takes the Arabic article before a place in Hebrew letters into its name: «שכונת א-זייתון», «באל-מוואסי». */
final class HebrewArticle {
    private static final List<String> ARTICLES = List.of("א-", "אל-", "א\u05BE", "אל\u05BE");
    private static final String PARTICLES = "ושכבלמ";

    private HebrewArticle() {}

    /** The same name with the article before it, if there is one. */
    static Mention with(String text, Mention name) {
        int start = name.span().start();
        for (String article : ARTICLES) {
            int from = start - article.length();
            if (from >= 0 && text.startsWith(article, from) && begins(text, from)) {
                Span span = new Span(from, name.span().end());
                return new Mention(span, name.kind(), span.in(text), name.entity(), name.rule());
            }
        }
        return name;
    }

    private static boolean begins(String text, int from) {
        return from == 0
                || !Character.isLetter(text.charAt(from - 1))
                || (PARTICLES.indexOf(text.charAt(from - 1)) >= 0
                        && (from == 1 || !Character.isLetter(text.charAt(from - 2))));
    }
}
