package org.isnad.classifiers.ar.attribution;

/** Tells verbal nouns of the longer verb forms by their letters: تأجيل, إطلاق, إقالة, ارتفاع, انسحاب, استخدام, استقالة. */
final class VerbalShape {
    private VerbalShape() {}

    /** @param word folded, without article and pronoun */
    static boolean fits(String word) {
        int end = word.length();
        if (end > 6 && word.endsWith("ات")) {
            end -= 2;
        } else if (end > 5 && (word.charAt(end - 1) == 'ه' || word.charAt(end - 1) == 'ت')) {
            return hollow(word, end - 1) || (word.charAt(end - 1) == 'ه' && sound(word, end - 1));
        } else if (end == 5 && (word.charAt(4) == 'ه' || word.charAt(4) == 'ت') && hollow(word, 4)) {
            return true;
        }
        return sound(word, end);
    }

    // تـ··ـيـ·, ا··ا·, ا·تـ·ا·, ان··ا·, است··ا·
    private static boolean sound(String word, int end) {
        if (end < 5) {
            return false;
        }
        char first = word.charAt(0);
        if (first == 'ت') {
            return end == 5 && word.charAt(3) == 'ي';
        }
        if (first != 'ا' || word.charAt(end - 2) != 'ا') {
            return false;
        }
        return end == 5
                || (end == 6 && (word.charAt(2) == 'ت' || word.charAt(1) == 'ن' || emphatic(word)))
                || (end == 7 && word.startsWith("است"));
    }

    // اصطدام, اضطراب, ازدياد
    private static boolean emphatic(String word) {
        return "صضزطد".indexOf(word.charAt(1)) >= 0 && "طد".indexOf(word.charAt(2)) >= 0;
    }

    // اقاله, استقاله
    private static boolean hollow(String word, int end) {
        return word.charAt(0) == 'ا'
                && word.charAt(end - 2) == 'ا'
                && (end == 4 || (end == 6 && word.startsWith("است")));
    }
}
