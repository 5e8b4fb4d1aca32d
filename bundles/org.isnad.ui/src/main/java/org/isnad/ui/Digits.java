package org.isnad.ui;

import java.util.List;
import java.util.Locale;

/** Which digits the window writes numbers in: those of the settings, or in Arabic those of the reports looked at. */
final class Digits {
    static final List<String> WISHES = List.of("text", "latin", "arabic");
    private static final int ENOUGH = 4_000;
    private static final char ARABIC_ZERO = '\u0660';

    private final boolean follows;
    // the watchdog asks for words from its own thread
    private volatile boolean arabic;

    Digits(String wish, Locale language) {
        boolean choice = language.getLanguage().equals("ar");
        follows = choice && !wish.equals("latin") && !wish.equals("arabic");
        arabic = choice && wish.equals("arabic");
    }

    /** Takes on what most digits at the beginning of a report are; whether that is something new. */
    boolean follow(String text) {
        if (!follows) {
            return false;
        }
        String beginning = text.substring(0, Math.min(ENOUGH, text.length()));
        long ours =
                beginning.chars().filter(c -> c >= ARABIC_ZERO && c <= '\u0669').count();
        long latin = beginning.chars().filter(c -> c >= '0' && c <= '9').count();
        boolean before = arabic;
        arabic = ours == latin ? before : ours > latin;
        return arabic != before;
    }

    String of(Number number) {
        return of(number.toString());
    }

    /** The same with every Latin digit written as the window writes them; only for words of our own. */
    String of(String words) {
        if (!arabic) {
            return words;
        }
        StringBuilder written = new StringBuilder(words);
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                written.setCharAt(i, (char) (c - '0' + ARABIC_ZERO));
            }
        }
        return written.toString();
    }

    /** The language with its digits, for formats of numbers and dates. */
    Locale in(Locale language) {
        return new Locale.Builder()
                .setLocale(language)
                .setUnicodeLocaleKeyword("nu", arabic ? "arab" : "latn")
                .build();
    }
}
