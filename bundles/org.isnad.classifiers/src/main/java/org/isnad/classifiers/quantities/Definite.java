package org.isnad.classifiers.quantities;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.report.Span;
import org.isnad.text.NumberWords;
import org.isnad.text.Stems;

/** Arabic counts of what is known already, whose number stands behind it: «الأشخاص الـ44», «الضحايا الخمسة», «أطفالها الثلاثة». */
final class Definite {
    /** What is counted with its number, the word it begins with, and the number. */
    record Count(Span span, int first, String code, NumberWords.Read number) {}

    private static final String ARTICLE = "ال";
    // «الأسرى الإسرائيليين المحررين الـ20»
    private static final int MOST_ADJECTIVES = 2;
    private static final Pattern THEIRS = Pattern.compile("(.{3,}?)(?:ه|ها|هم|هن|هما|نا)");
    private static final Pattern PLURAL = Pattern.compile(".{3,}(?:ات|ين|ون)");
    private static final Pattern LED = Pattern.compile("(?:[وفبك]?ال|[وف]?لل).{3,}");

    private final WordLine line;
    private final QuantityWords lists;
    private final Things things;

    Definite(WordLine line, QuantityWords lists, Things things) {
        this.line = line;
        this.lists = lists;
        this.things = things;
    }

    /** Whether a folded word may be such a number. */
    static boolean mayBe(String folded, NumberWords numbers) {
        return folded.startsWith(ARTICLE)
                && (folded.length() == ARTICLE.length() || numbers.mayBegin(folded.substring(ARTICLE.length())));
    }

    /** The count whose number, or its article, stands at a word. */
    Optional<Count> at(int i) {
        boolean parted = line.folded(i).equals(ARTICLE);
        if (i < 1 || !line.follows(i) || (parted && (i + 1 >= line.size() || line.parted(i + 1)))) {
            return Optional.empty();
        }
        return (parted ? lists.numbers.at(line.words(), i + 1) : lists.numbers.behindArticle(line.words(), i))
                .filter(number -> number.value().intValue() > 2)
                .flatMap(number -> head(i, number));
    }

    private Optional<Count> head(int number, NumberWords.Read read) {
        for (int k = number - 1; k >= 0 && k >= number - 1 - MOST_ADJECTIVES; k--) {
            if (k + 1 < number && !line.follows(k + 1)) {
                break;
            }
            String folded = line.folded(k);
            boolean led = LED.matcher(folded).matches();
            String code = led ? things.code(k) : "";
            if (!code.isEmpty()) {
                return plural(bare(folded)) ? Optional.of(count(k, code, read)) : Optional.empty();
            }
            if (!led) {
                Optional<Count> theirs = theirs(k, read);
                if (theirs.isPresent()) {
                    return theirs;
                }
                break;
            }
        }
        String last = bare(line.folded(number - 1));
        boolean thing = LED.matcher(line.folded(number - 1)).matches()
                && (PLURAL.matcher(last).matches() || (!read.digits() && cardinal(read) && !last.endsWith("ه")))
                && !lists.noNouns.contains(last)
                && !lists.noNouns.contains(line.folded(number - 1))
                && !Stems.isStopWord(last)
                && !lists.demonyms.containsKey(last);
        return thing ? Optional.of(count(number - 1, last, read)) : Optional.empty();
    }

    // «الأطراف الخمسة»; «القرن العشرين» is the twentieth
    private static boolean cardinal(NumberWords.Read read) {
        return read.value().intValue() < 20;
    }

    // «أطفالها», «مبارياته»
    private Optional<Count> theirs(int k, NumberWords.Read read) {
        var owned = THEIRS.matcher(line.folded(k));
        if (!owned.matches()) {
            return Optional.empty();
        }
        String noun = whole(owned.group(1));
        QuantityWords.Counted known = lists.nouns.get(noun);
        String code = known == null ? noun : known.code();
        // «أيامه الثلاثة» tell when
        boolean length = QuantityReader.LENGTHS.contains(code);
        return (known != null && plural(noun) && !length) || noun.endsWith("ات")
                ? Optional.of(count(k, code, read))
                : Optional.empty();
    }

    // «أبنائ(ها)», «موظفي(ها)»
    private String whole(String owned) {
        String plural = owned.matches(".*[يو]") ? owned + "ن" : owned;
        return lists.nouns.containsKey(plural) ? plural : owned.replaceAll("[ئي]$", "ء");
    }

    // a listed noun of which no more than one is meant has its accusative or its plural in the list
    private boolean plural(String noun) {
        return lists.plurals.contains(noun)
                || !(noun.endsWith("ه")
                        || (noun.endsWith("ا") && lists.nouns.containsKey(noun.substring(0, noun.length() - 1)))
                        || lists.nouns.containsKey(noun + "ا")
                        || lists.nouns.containsKey(noun + "ات"));
    }

    private static String bare(String folded) {
        return folded.replaceFirst("^(?:[وفبك]?ال|[وف]?لل)", "");
    }

    private Count count(int first, String code, NumberWords.Read read) {
        int clitic = line.folded(first).matches("[وفبك]ال.*") ? 1 : 0;
        Span span =
                new Span(line.behind(first, clitic), line.span(read.next() - 1).end());
        return new Count(span, first, code, read);
    }
}
