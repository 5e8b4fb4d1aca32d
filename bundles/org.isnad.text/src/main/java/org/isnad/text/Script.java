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

    /** Its place among the shares. */
    final int place;

    Script(int place) {
        this.place = place;
    }

    /** The share of each script in the letters of a range, Latin ones weighed down; by place. At most 4,095 characters. */
    static double[] shares(String text, int from, int to) {
        long counts = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            counts += c < ONE.length ? ONE[c] : one(found(c));
        }
        int[] letters = new int[ALL.length];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (int) (counts >>> (i * BITS)) & ((1 << BITS) - 1);
        }
        double latin = letters[LATIN.place] * LATIN_LETTER;
        double all = letters[ARABIC.place] + letters[HEBREW.place] + letters[CYRILLIC.place] + latin;
        double sum = Math.max(all, LATIN_LETTER);
        double[] shares = new double[ALL.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = letters[i] / sum;
        }
        shares[LATIN.place] = latin / sum;
        shares[NONE.place] = 0;
        return shares;
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
