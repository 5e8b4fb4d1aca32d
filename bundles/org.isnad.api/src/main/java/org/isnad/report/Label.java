package org.isnad.report;

import java.util.regex.Pattern;

/**
 * A code of an open vocabulary.
 *
 * @param scheme the vocabulary, such as {@code topic}, {@code report-type}, {@code headline-support}
 * @param code the code in it; lower case with hyphens
 */
public record Label(String scheme, String code) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.:-]*");

    /** @throws IllegalArgumentException if scheme or code is not lower case with hyphens */
    public Label {
        if (!CODE.matcher(scheme).matches() || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Label " + scheme + "/" + code + ": lower case with hyphens, please");
        }
    }
}
