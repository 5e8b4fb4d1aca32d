package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;

/** Brings English names to the words that are the name: without article, with all fields of a ministry, before a hyphen. */
final class EnglishForms {
    // "Oslo-based", "Marshall Islands-flagged"
    private static final Pattern JOINED = Pattern.compile("((?:\\p{Lu}[\\p{L}.'’]*+ ){0,3}\\p{Lu}[\\p{L}.'’]*+)"
            + "-(?:based|flagged|registered|owned|led|backed|born|controlled|administered|occupied|aligned|funded"
            + "|linked|allied|supported|sponsored|brokered|mediated|held|run|operated|headquartered|bound)\\b");
    // ", Communities and Local Government", " Resources"
    private static final Pattern FIELDS =
            Pattern.compile("(?: \\p{Lu}[\\p{L}-]+)*+(?:, \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*+)*+"
                    + ",? and \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*+|(?: \\p{Lu}[\\p{L}-]+)++");
    private static final Pattern OF = Pattern.compile("(?:Ministry|Department|Office) (?:of|for) .*");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}");
    private static final Pattern ARTICLE = Pattern.compile("[Tt]he (?=.)");

    private EnglishForms() {}

    /** The same names in their own words, with those that stand before a hyphen. */
    static List<Mention> bare(Scan scan, Span passage, List<Mention> found, Phrases<Entry> lists) {
        List<Mention> bare = new ArrayList<>();
        String text = scan.text().text();
        for (Mention mention : found) {
            String name = mention.span().in(text);
            boolean small = mention.kind().equals("ministry") && name.chars().noneMatch(Character::isUpperCase);
            if (!small) {
                bare.add(spanned(mention, own(text, mention, name), text));
            }
        }
        Matcher joined = text.indexOf('-', passage.start()) < 0 ? null : JOINED.matcher(text);
        for (int at = passage.start();
                joined != null && joined.region(at, passage.end()).find();
                at = joined.end()) {
            joined(text, new Span(joined.start(1), joined.end(1)), bare, lists);
        }
        return bare;
    }

    private static Span own(String text, Mention mention, String name) {
        Span span = mention.span();
        boolean prints = mention.kind().equals("agency") || mention.kind().equals("outlet");
        if (prints && ARTICLE.matcher(name).lookingAt()) {
            return new Span(span.start() + 4, span.end());
        }
        if (text.startsWith(".", span.end()) && INITIALS.matcher(name).matches()) {
            return new Span(span.start(), span.end() + 1);
        }
        if (!mention.kind().equals("ministry") || !OF.matcher(name).matches()) {
            return span;
        }
        Matcher fields = FIELDS.matcher(text).region(span.end(), Math.min(text.length(), span.end() + 80));
        return fields.lookingAt() ? new Span(span.start(), fields.end()) : span;
    }

    private static void joined(String text, Span name, List<Mention> bare, Phrases<Entry> lists) {
        // words hang together at a hyphen, so the name is looked up by itself
        String words = name.in(text);
        Optional<Mention> listed = lists.find(FoldedText.of(words), new Span(0, words.length())).stream()
                .filter(match -> match.span().end() == words.length()
                        && match.value().isPlace()
                        && Character.isUpperCase(words.charAt(match.span().start())))
                .findFirst()
                .map(match -> new Mention(
                        new Span(name.start() + match.span().start(), name.end()),
                        match.value().kind(),
                        match.span().in(words),
                        Optional.of(match.value().entity()),
                        "en.names." + match.value().kind() + "-joined"));
        bare.removeIf(mention -> mention.span().overlaps(name) && mention.span().end() > name.end());
        if (listed.isPresent()
                && bare.stream().noneMatch(mention -> mention.span().overlaps(name))) {
            bare.add(listed.get());
        }
    }

    private static Mention spanned(Mention mention, Span span, String text) {
        return span.equals(mention.span())
                ? mention
                : new Mention(span, mention.kind(), span.in(text), mention.entity(), mention.rule());
    }
}
