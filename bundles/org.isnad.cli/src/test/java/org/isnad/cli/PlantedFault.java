package org.isnad.cli;

import java.nio.charset.StandardCharsets;

/** Breaks on one word in 2^64: who finds it is guided by what the inputs before reached. */
public final class PlantedFault {
    private PlantedFault() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String words = new String(input, StandardCharsets.ISO_8859_1);
        if (words.length() > 7 && words.charAt(0) == 'p' && words.charAt(1) == 'l') {
            if (words.startsWith("anted", 2) && words.charAt(7) == '!') {
                throw new IllegalStateException("planted");
            }
        }
    }
}
