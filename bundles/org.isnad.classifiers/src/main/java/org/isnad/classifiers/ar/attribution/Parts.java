package org.isnad.classifiers.ar.attribution;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;

/** Words for some of those named before, or for all of them: «أحدهما», «اثنان منهم», «الثاني», «هؤلاء». */
final class Parts {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("ثلاثه", 3),
            Map.entry("ثلاث", 3),
            Map.entry("اربعه", 4),
            Map.entry("اربع", 4),
            Map.entry("خمسه", 5),
            Map.entry("خمس", 5),
            Map.entry("سته", 6),
            Map.entry("ست", 6),
            Map.entry("سبعه", 7),
            Map.entry("سبع", 7),
            Map.entry("ثمانيه", 8),
            Map.entry("ثماني", 8),
            Map.entry("تسعه", 9),
            Map.entry("عشره", 10));
    // «أحدهما»: how many of those named before; 0 for several
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("احدهما", 1),
            Map.entry("احداهما", 1),
            Map.entry("احدهم", 1),
            Map.entry("احداهن", 1),
            Map.entry("كلاهما", 2),
            Map.entry("كلتاهما", 2),
            Map.entry("بعضهم", 0),
            Map.entry("معظمهم", 0),
            Map.entry("جميعهم", 0),
            Map.entry("كلهم", 0));
    // «الأول ذكر …، وذهب الثاني إلى»: one of them, where nothing goes with the word
    private static final Set<String> IN_TURN = WordLists.of("parts/in-turn");

    private Parts() {}

    /** The number a word says, from 3 on; 0 for others. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    /** How many of those before the words {@code from} up to {@code to} mean, 0 for several; empty if they are no such words. */
    static OptionalInt of(Sentence s, int from, int to) {
        boolean ofThem = s.word(from + 1).startsWith("منهم") || (s.is(from + 1, "من") && s.is(from + 2, "هولاء"));
        int some = switch (s.word(from)) {
            case "واحد", "واحده" -> 1;
            case "اثنان", "اثنين", "اثنتان", "اثنتين" -> 2;
            // «قال هؤلاء إن»
            case "هولاء", "اولييك" -> 0;
            case "هذان", "هذين", "هاتان", "هاتين" -> 2;
            default -> NUMBERS.getOrDefault(s.word(from), -1);
        };
        int part = ofThem || those(s.word(from)) ? some : PARTS.getOrDefault(s.word(from), -1);
        if (part < 0 && to == from + 1 && IN_TURN.contains(s.word(from))) {
            return OptionalInt.of(1);
        }
        return part < 0 ? OptionalInt.empty() : OptionalInt.of(part);
    }

    /** Whether a subject may begin with the word though no list of nouns has it. */
    static boolean begins(String word) {
        return PARTS.containsKey(word) || IN_TURN.contains(word) || those(word);
    }

    /** Whether it means all of those before, one of them, or the one whose turn it is; «بعضهم» are a voice of their own. */
    static boolean pointBack(String word) {
        return IN_TURN.contains(word) || those(word) || PARTS.getOrDefault(word, 0) == 1;
    }

    private static boolean those(String word) {
        return switch (word) {
            case "هولاء", "اولييك", "هذان", "هذين", "هاتان", "هاتين" -> true;
            default -> false;
        };
    }
}
