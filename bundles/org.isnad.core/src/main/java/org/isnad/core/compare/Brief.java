package org.isnad.core.compare;

/** Words of a report as they may stand in a sentence. */
final class Brief {
    private static final int LONGEST = 80;

    private Brief() {}

    static String of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
