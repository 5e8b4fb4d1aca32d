package org.isnad.text;

/** The scripts of the languages told apart. */
enum Script {
    ARABIC(0),
    HEBREW(1),
    CYRILLIC(2),
    LATIN(3),
    NONE(4);

    // names, brands and page debris put Latin letters into every text; the other way round is rare
    private static final double LATIN_LETTER = 0.35;
    private static final Script[] ALL = values();
    // of the characters below this by number; beyond, letters of our scripts are rare
    private static final byte[] LETTERS = new byte[0x700];
    // the counts of all scripts stand side by side in one number, each in so many bits
    private static final int BITS = 12;
    private static final long[] ONE = new long[LETTERS.length];

    static {
        for (char c = 0; c < LETTERS.length; c++) {
            LETTERS[c] = (byte) found(c).place;
            ONE[c] = one(found(c));
        }
    }

    /** Its place among all. */
    final int place;

    Script(int place) {
        this.place = place;
    }

    /** How many letters of each script stand in a range of at most 4,095 characters, in one number. */
    static long count(String text, int from, int to) {
        long counts = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            counts += c < ONE.length ? ONE[c] : one(found(c));
        }
        return counts;
    }

    /** The script most letters are of, Latin ones weighed down; none if there are no letters. */
    static Script leading(long counts) {
        Script leading = NONE;
        for (Script script : ALL) {
            leading = script != NONE && script.weight(counts) > leading.weight(counts) ? script : leading;
        }
        return leading;
    }

    /** Its share in the letters of all scripts, Latin ones weighed down. */
    double share(long counts) {
        double all = ARABIC.weight(counts) + HEBREW.weight(counts) + CYRILLIC.weight(counts) + LATIN.weight(counts);
        return all == 0 ? 0 : weight(counts) / all;
    }

    private double weight(long counts) {
        long letters = this == NONE ? 0 : (counts >>> (place * BITS)) & ((1 << BITS) - 1);
        return this == LATIN ? letters * LATIN_LETTER : letters;
    }

    /** By its place. */
    static Script at(int place) {
        return ALL[place];
    }

    /** Of a letter; none for anything else. */
    static Script of(char c) {
        return c < LETTERS.length ? ALL[LETTERS[c]] : found(c);
    }

    private static long one(Script script) {
        return 1L << (script.place * BITS);
    }

    private static Script found(char c) {
        if (!Character.isLetter(c)) {
            return NONE;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case CYRILLIC -> CYRILLIC;
            case LATIN -> LATIN;
            default -> NONE;
        };
    }
}
