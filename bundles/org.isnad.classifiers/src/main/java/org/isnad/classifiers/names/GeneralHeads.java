package org.isnad.classifiers.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Mention;
import org.isnad.report.Span;

/** Leaves general words before an Arabic name out of it: «صحيفة المدى» is called «المدى». */
final class GeneralHeads {
    private static final Pattern HEAD = Pattern.compile("(?:صحيفة|قناة|إذاعة|موقع|شبكة) (?=[^ ])");

    private GeneralHeads() {}

    /** The same name without such a word, if it begins with one and is an outlet's. */
    static Mention outside(Mention name) {
        if (!name.kind().equals("outlet")) {
            return name;
        }
        Matcher head = HEAD.matcher(name.name());
        if (!head.lookingAt() || name.name().length() != name.span().length()) {
            return name;
        }
        Span span = new Span(name.span().start() + head.end(), name.span().end());
        return new Mention(span, name.kind(), name.name().substring(head.end()), name.entity(), name.rule());
    }
}
