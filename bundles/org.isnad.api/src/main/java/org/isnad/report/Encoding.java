package org.isnad.report;

import java.util.List;

/**
 * In which character set a report's text was read, where its bytes leave that open.
 *
 * @param charset name of the set, as in {@link java.nio.charset.Charset#name()}
 * @param rule how that was decided, such as {@code charset.scored}
 * @param doubtful whether the letters may be wrong: another set makes as good a text of the bytes, or nearly, or a wrong
 *     reading by a program before was set right
 * @param others sets that make another text of the bytes, the next one to try first; never holds {@code charset}, unless
 *     the text was set right and could stay as it is written
 */
public record Encoding(String charset, String rule, boolean doubtful, List<String> others) {
    public Encoding {
        others = List.copyOf(others);
    }
}
