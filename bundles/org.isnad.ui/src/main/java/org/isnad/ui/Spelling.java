package org.isnad.ui;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words stand in an alphabet: those of the language, whatever marks surround them. May be used on any thread. */
final class Spelling {
    private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");
    // to the JDK every seat of a hamza is a letter of its own before alif
    private static final Pattern ALIF = Pattern.compile("[أإآٱ]");
    private static final Pattern SIGNS = Pattern.compile("[\\u0640\\u064B-\\u0652]");

    private final Collator collator;

    Spelling(Locale language) {
        collator = Collator.getInstance(language);
    }

    CollationKey key(String words) {
        String bare = SIGNS.matcher(BEFORE.matcher(words).replaceFirst("")).replaceAll("");
        return collator.getCollationKey(ALIF.matcher(bare).replaceAll("ا"));
    }
}
