package org.isnad.classifiers.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Mention;
import org.isnad.report.Span;

/** Takes into a Hebrew body's name what belongs to it: «סוכנות סונא», «בית המשפט המחוזי | בחיפה». */
final class HebrewHeads {
    private static final Pattern AGENCY = Pattern.compile("(?<![א-ת]{2})סוכנות $");
    private static final Pattern SEATED =
            Pattern.compile("ה?(?:בית המשפט (?:המחוזי|השלום)|בית משפט השלום|בית הדין .+|בורסה.*)");
    private static final int LONGEST = 12;

    private final String text;
    private final List<Mention> places;

    HebrewHeads(String text, List<Mention> mentions) {
        this.text = text;
        this.places =
                mentions.stream().filter(each -> each.kind().equals("city")).toList();
    }

    /** The same name with its head before it and its seat behind. */
    Mention with(Mention name) {
        if (name.kind().equals("agency")) {
            Matcher head = AGENCY.matcher(text).useTransparentBounds(true);
            int from = Math.max(0, name.span().start() - LONGEST);
            return head.region(from, name.span().start()).find()
                    ? named(name, new Span(head.start(), name.span().end()))
                    : name;
        }
        boolean seated = name.kind().equals("organisation")
                && SEATED.matcher(name.name()).matches();
        return !seated
                ? name
                : places.stream()
                        .filter(place -> place.span().start() == name.span().end() + 2)
                        .filter(place -> text.startsWith(" ב", name.span().end()))
                        .findFirst()
                        .map(place -> named(name, name.span().union(place.span())))
                        .orElse(name);
    }

    private Mention named(Mention name, Span span) {
        return new Mention(span, name.kind(), span.in(text), name.entity(), name.rule());
    }
}
