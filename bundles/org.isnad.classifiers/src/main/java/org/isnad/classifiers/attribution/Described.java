package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;

/** Tells whether somebody unnamed is described in the words of before: «مسؤول في قطاع الطاقة … المسؤول في قطاع الطاقة». */
final class Described {
    private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he |ה|ال)");

    private Described() {}

    /** Whether more than one word of the description, without its article, stands in the other's. */
    static boolean again(Source now, Source before) {
        if (now.named() || before.named()) {
            return false;
        }
        String words = withoutArticle(now.name());
        String known = before.name();
        int at = words.indexOf(' ') > 0 ? known.indexOf(words) : -1;
        boolean begins = at == 0 || (at > 0 && (known.charAt(at - 1) == ' ' || joined(known, at)));
        int end = at + words.length();
        return begins && (end == known.length() || !Character.isLetter(known.charAt(end)));
    }

    /** Whether it is one of those joined there: "a memo and two officials", "the memo". */
    static boolean oneOf(Source now, Source before) {
        String name = now.name();
        // «גורם אמריקני וגורם ישראלי»: «הגורם הישראלי»
        boolean article = name.startsWith("ה") && name.contains(" ה");
        String noun = name.regionMatches(true, 0, "the ", 0, 4)
                ? name.substring(4)
                : article ? name.substring(1).replace(" ה", " ") : "";
        int at = noun.isEmpty() ? -1 : before.name().indexOf(noun);
        return (at > 0 || (at == 0 && article))
                && (article || before.count().orElse(0) > 1)
                && (before.name().indexOf(" and ") > 0
                        || (article && before.name().contains(" ו")))
                && (at + noun.length() == before.name().length()
                        || before.name().charAt(at + noun.length()) == ' ');
    }

    /** Whether a document told by one word is the one told by more before: «ממזכר חסוי … במזכר». */
    static boolean readAgain(Teller now, Teller before) {
        Source paper = before.source();
        boolean documents = now.source().kind() == SourceKind.DOCUMENT && paper.kind() == SourceKind.DOCUMENT;
        return documents
                && now.source().name().indexOf(' ') < 0
                && paper.name().startsWith(now.source().name() + " ");
    }

    // «ومسؤول», «المسؤول»
    private static boolean joined(String known, int at) {
        int word = known.lastIndexOf(' ', at - 1) + 1;
        String particles = known.substring(word, at);
        return particles.equals("و") || particles.equals("ال") || particles.equals("وال") || particles.equals("ו");
    }

    private static String withoutArticle(String name) {
        if (name.regionMatches(true, 0, "the ", 0, 4)) {
            return name.substring(4);
        }
        if (name.startsWith("ה") && name.contains(" ה")) {
            return name.substring(1).replace(" ה", " ");
        }
        return name.startsWith("ال") && name.length() > 4 ? name.substring(2) : name;
    }

    /** Whether the one is the other with its article, of which more than its noun tells: "a military source", "the military source". */
    static boolean definiteAgain(Teller now, Teller before) {
        String name = now.source().name();
        // «המקור הצבאי»
        boolean definite = name.regionMatches(true, 0, "the ", 0, 4) || (name.startsWith("ה") && name.contains(" ה"));
        return definite && now.source().kind() == before.source().kind() && again(now.source(), before.source());
    }

    // "a police memo": "the memo" is that one, not the paper that cited it
    static boolean repeats(Source now, Source before) {
        if (now.kind() != SourceKind.DOCUMENT || before.kind() != SourceKind.DOCUMENT) {
            return false;
        }
        String noun = ARTICLE.matcher(now.name()).replaceFirst("");
        return noun.length() > 2
                && noun.indexOf(' ') < 0
                && List.of(before.name().split(" ")).contains(noun);
    }

    // «أحد المصدرين» is one of them, «المصدران» says that those without number were two
    static Source.Builder counted(Source antecedent, Teller teller) {
        int own = teller.source().count().orElse(0);
        int all = antecedent.count().orElse(Integer.MAX_VALUE);
        boolean fewer = teller.pointing() != Teller.Pointing.ELIDED && own > 0 && own < all;
        return fewer ? antecedent.but().count(teller.source().count()) : antecedent.but();
    }

    // «المسؤول المصري» is no Turk and nobody whose country was not told
    static boolean sameCountry(Source now, Source before) {
        return now.nationality().isEmpty() || now.nationality().equals(before.nationality());
    }
}
