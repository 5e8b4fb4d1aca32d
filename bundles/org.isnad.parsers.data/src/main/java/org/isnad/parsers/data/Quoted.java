package org.isnad.parsers.data;

/** What a file says wrongly, as it stands in a message. */
final class Quoted {
    private static final int MOST = 80;

    private Quoted() {}

    static String of(String words) {
        return "\"" + brief(words, MOST) + "\"";
    }

    static String brief(String words, int most) {
        return words.length() > most ? words.substring(0, most) + "…" : words;
    }
}
