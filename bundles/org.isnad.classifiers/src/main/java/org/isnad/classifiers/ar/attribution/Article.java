package org.isnad.classifiers.ar.attribution;

import java.util.Set;

/** Tells words with the article from those that begin like it. */
final class Article {
    private static final Set<String> OTHERS = Set.of("الي", "الا", "الان");

    private Article() {}

    /** Whether a folded word has the article: «الوزير», but not «إلى». */
    static boolean on(String word) {
        return word.startsWith("ال") && !OTHERS.contains(word);
    }
}
