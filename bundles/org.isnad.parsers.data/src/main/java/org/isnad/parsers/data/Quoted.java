package org.isnad.parsers.data;

import com.fasterxml.jackson.core.JacksonException;

/** What a file says wrongly, as it stands in a message. */
final class Quoted {
    private static final int MOST = 80;
    private static final int MOST_OF_A_MESSAGE = 200;

    private Quoted() {}

    static String of(String words) {
        return "\"" + brief(words) + "\"";
    }

    static String brief(String words) {
        return brief(words, MOST);
    }

    /** What Jackson found broken: it may quote the file at any length. */
    static String message(JacksonException broken) {
        return brief(broken.getOriginalMessage().replaceAll("\\s++", " ").strip(), MOST_OF_A_MESSAGE);
    }

    static String brief(String words, int most) {
        return words.length() > most ? words.substring(0, most) + "…" : words;
    }
}
