package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.text.Word;

/** A verb that a claim negates, «لم يطلقوا», «לא נבדק», «denetlenmedi», "did not fire", and its other forms. */
final class Undone {
    private static final Pattern PREFIX = Pattern.compile("^[يتنا](?=\\p{L}{2})");
    private static final Pattern PAST = Pattern.compile("(?<=\\p{L}{2})(?:ت|وا|تا|ا|ون|وه|ها|ه)$");
    private static final Pattern WEAK = Pattern.compile("[اوىيءئؤآأإ]");
    private static final Pattern CLITIC = Pattern.compile("^[وف]?[بلك]?(?=\\p{L}{3})");
    private static final Pattern HEBREW_FUTURE = Pattern.compile("^[יתנא](?=\\p{L}{3})");
    private static final Pattern HEBREW_ENDING = Pattern.compile("(?<=\\p{L}{3})(?:תי|תם|נו|ים|ות|ו|ה|ת)$");
    private static final Pattern HEBREW_CLITIC = Pattern.compile("^[ושהב](?=\\p{L}{3})");
    private static final Pattern HEBREW_WEAK = Pattern.compile("[וי]");
    private static final Pattern ENGLISH_ENDING = Pattern.compile("(?<=\\p{L}{3})(?:ing|ed|es|en|s|d|e)$");
    // folded; not «denetlenmesi», that something is done, «denetlenmeye», nor «denetlenmeli», that it should be
    private static final Pattern TURKISH_NOT =
            Pattern.compile("m(?:[ae](?:di|miş|mis|y(?:[ae][cğnrb]|ip)|z|d[ae]n$)|[iuü]yor)");
    private static final Pattern TURKISH_NOT_DONE = Pattern.compile("m(?:[ae]|[iuü]yor)");
    private static final int TURKISH_STEM = 4;
    private static final int SHORTEST = 2;
    private static final int LETTERS = 3;
    private static final String ARABIC = "ar";

    final Word word;
    private final String language;
    private final String root;

    private Undone(Word word, String language) {
        this.word = word;
        this.language = language;
        this.root = root(language.equals(ARABIC) ? PREFIX.matcher(word.folded()).replaceFirst("") : word.folded());
    }

    /** The first verb behind a word such as «لم» or "not"; in Turkish the word that holds the negation. */
    static Optional<Undone> first(List<Word> words, String language) {
        for (int i = 0; i < words.size(); i++) {
            boolean turkish =
                    language.equals("tr") && !turkishStem(words.get(i).folded()).isEmpty();
            boolean behind =
                    i > 0 && BodyWords.exactly("not-done", words.get(i - 1).folded());
            if (turkish || behind) {
                return Optional.of(new Undone(words.get(i), language)).filter(Undone::tells);
            }
        }
        return Optional.empty();
    }

    private boolean tells() {
        return root.length() >= (language.equals(ARABIC) ? SHORTEST : LETTERS);
    }

    /** Whether it says little by itself: «لم يسفر عن وفيات» only that there were none of a thing. */
    boolean empty() {
        return BodyWords.exactly("empty", language.equals("tr") ? root : word.folded());
    }

    /** Whether something was not undergone, «لم يتعرض لأي هجوم». */
    boolean undergone() {
        return BodyWords.exactly("undergone", word.folded());
    }

    /** Whether a folded word is another form of the verb that says it was done. */
    boolean is(String folded) {
        if (language.equals("tr")) {
            return folded.startsWith(root)
                    && !TURKISH_NOT_DONE
                            .matcher(folded.substring(root.length()))
                            .lookingAt();
        }
        return root(folded).equals(root);
    }

    /** Whether two folded words of this language come from one root, as far as their letters tell. */
    boolean related(String one, String other) {
        return language.equals(ARABIC)
                && root(one).length() >= LETTERS
                && root(one).equals(root(other));
    }

    // without endings and weak letters: «أصابت», «تصب»; «باختلاس», «يختلس»
    private String root(String folded) {
        return switch (language) {
            case ARABIC ->
                WEAK.matcher(PAST.matcher(CLITIC.matcher(folded).replaceFirst(""))
                                .replaceFirst(""))
                        .replaceAll("");
            case "he" -> hebrew(folded);
            case "tr" -> turkishStem(folded);
            default -> ENGLISH_ENDING.matcher(folded).replaceFirst("");
        };
    }

    private static String hebrew(String folded) {
        String bare = HEBREW_CLITIC.matcher(folded).replaceFirst("");
        String ended = HEBREW_ENDING.matcher(bare).replaceFirst("");
        return HEBREW_WEAK
                .matcher(HEBREW_FUTURE.matcher(ended).replaceFirst(""))
                .replaceAll("");
    }

    // before the negation, empty if there is none
    private static String turkishStem(String folded) {
        for (int end = TURKISH_STEM; end < folded.length(); end++) {
            if (folded.charAt(end) == 'm'
                    && TURKISH_NOT.matcher(folded.substring(end)).lookingAt()) {
                return folded.substring(0, end);
            }
        }
        return "";
    }
}
