package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Mention;
import org.isnad.report.Span;

/** People whose surname is kept back: «Kerem [D.]», «Nurcan [Y.] ise», «[S.K.]». */
final class TurkishInitials {
    // no name goes on behind it
    private static final String OVER = "(?=['’,;)]|\\s+\\p{Ll}|\\s*\\(|\\s+[\"“«])";
    private static final Pattern BEHIND = Pattern.compile("(?:\\s\\p{Lu})?\\." + OVER);
    private static final Pattern ALONE = Pattern.compile("(?<![\\p{L}.])\\p{Lu}\\.\\s?\\p{Lu}\\." + OVER);
    private static final Set<String> OTHER = Set.of("A.Ş.", "T.C.", "M.Ö.", "M.S.", "İ.Ö.", "İ.S.", "A.O.", "K.K.");

    private TurkishInitials() {}

    /** The names with the initials that belong to them, and the people of whom nothing else is said. */
    static List<Mention> with(String text, Span passage, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>();
        for (Mention mention : mentions) {
            all.add(mention.kind().equals("person") ? whole(text, mention) : mention);
        }
        Matcher alone = ALONE.matcher(text).region(passage.start(), passage.end());
        while (alone.find()) {
            Span span = new Span(alone.start(), alone.end());
            boolean free = all.stream().noneMatch(mention -> mention.span().overlaps(span));
            if (free && !OTHER.contains(alone.group().replace(" ", ""))) {
                all.add(new Mention(span, "person", alone.group(), Optional.empty(), "tr.names.person-initials"));
            }
        }
        return all;
    }

    private static Mention whole(String text, Mention mention) {
        Matcher behind = BEHIND.matcher(text).region(mention.span().end(), text.length());
        boolean initial = behind.lookingAt() && (behind.group().length() > 1 || lone(text, behind.start() - 1));
        if (!initial) {
            return mention;
        }
        Span span = new Span(mention.span().start(), behind.end());
        return new Mention(span, "person", span.in(text), mention.entity(), mention.rule());
    }

    // the «D» of «Kerem D», no word's end
    private static boolean lone(String text, int letter) {
        return Character.isUpperCase(text.charAt(letter)) && letter > 0 && !Character.isLetter(text.charAt(letter - 1));
    }
}
