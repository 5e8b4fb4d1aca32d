package org.isnad.launcher;

import java.util.Locale;

/** Keeps ASCII digits in formatted numbers: Felix writes and reads its versions through {@code String.format}. */
final class LatinDigits {
    private LatinDigits() {}

    static void pin() {
        Locale.setDefault(Locale.Category.FORMAT, of(Locale.getDefault(Locale.Category.FORMAT)));
    }

    static Locale of(Locale locale) {
        return new Locale.Builder()
                .setLocale(locale.stripExtensions())
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }
}
