package org.isnad.classifiers.names;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.WordMemo;

/** Takes off the case endings that Turkish writes on the names of bodies without an apostrophe: «Bakanlığı[nın]», «Merkezi[nden]». */
final class TurkishCases {
    private static final Set<String> BODIES =
            Set.of("ministry", "organisation", "service", "party", "agency", "facility");
    // the possessive, then the case
    private static final Pattern ENDING = Pattern.compile("(?U).{3,}[ıiuü](n(?:[ıiuü]n|[ae]|d[ae]n?|[ıiuü]))$");

    private static final WordMemo<Integer> LENGTHS = new WordMemo<>(TurkishCases::read);

    private TurkishCases() {}

    /** How many letters of a case ending stand at the end of the words; 0 if none does. */
    static int length(String words) {
        return LENGTHS.of(words);
    }

    private static int read(String words) {
        Matcher matcher = ENDING.matcher(words);
        return matcher.matches() ? matcher.group(1).length() : 0;
    }

    /** The same name without its case ending, if it is that of a body in several words. */
    static Mention bare(Mention mention) {
        boolean body = BODIES.contains(mention.kind()) && mention.name().indexOf(' ') > 0;
        int cut = body ? length(mention.name()) : 0;
        if (cut == 0) {
            return mention;
        }
        Span span = new Span(mention.span().start(), mention.span().end() - cut);
        String name = mention.name().substring(0, mention.name().length() - cut);
        return new Mention(span, mention.kind(), name, mention.entity(), mention.rule());
    }
}
