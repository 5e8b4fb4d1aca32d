package org.isnad.classifiers.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Mention;
import org.isnad.report.Span;

/** Leaves general words before an Arabic name out of it: «صحيفة المدى» is called «المدى». */
final class GeneralHeads {
    private static final Pattern HEAD = Pattern.compile("(?:(?:صحيفة|جريدة|قناة|إذاعة|موقع|شبكة) [(\"«“]?)+(?=[^ ])");

    // «إذاعة موزاييك»; but «إذاعة المكلا» may be that of the town
    private static final Pattern RADIO = Pattern.compile("إذاعة (?!ال)");

    private GeneralHeads() {}

    /** A name as its owner writes it, without such words before it: «موقع قناة المدى». */
    static String bare(String name) {
        Matcher head = HEAD.matcher(name);
        return head.lookingAt() ? name.substring(head.end()) : name;
    }

    /** The same name without such a word, if it begins with one and is an outlet's. */
    static Mention outside(Mention name) {
        boolean radio = name.rule().endsWith("organisation-headed")
                && RADIO.matcher(name.name()).lookingAt();
        if (!radio && !name.kind().equals("outlet")) {
            return name;
        }
        Matcher head = HEAD.matcher(name.name());
        if (!head.lookingAt() || name.name().length() != name.span().length()) {
            return name;
        }
        Span span = new Span(name.span().start() + head.end(), name.span().end());
        return new Mention(span, "outlet", name.name().substring(head.end()), name.entity(), name.rule());
    }
}
