package org.isnad.classifiers.headline;

import org.isnad.report.Classification;
import org.isnad.report.Label;
import org.isnad.report.Reason;
import org.isnad.report.Span;

/** What a check of the headline came to, and why. */
record Verdict(String code, Reason reason) {
    static final String SUPPORTED = "supported";
    static final String WEAKER = "weaker";
    static final String STRONGER = "stronger";
    static final String NOT_SUPPORTED = "not-supported";
    private static final int LONGEST_QUOTE = 80;

    static Verdict of(String code, String key, String... words) {
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = brief(words[i]);
        }
        return new Verdict(code, Reason.of(key, arguments));
    }

    Classification on(Span headline) {
        return new Classification(headline, new Label("headline-support", code), reason, reason.key());
    }

    private static String brief(String words) {
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
