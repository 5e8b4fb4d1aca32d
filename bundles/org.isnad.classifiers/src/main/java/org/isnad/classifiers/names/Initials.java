package org.isnad.classifiers.names;

import java.util.Set;
import org.isnad.text.SpelledLetters;
import org.isnad.text.Words;

/** Letters and points that stand for a name in scripts without capitals: «أو. بي. سينغ», «جورج و. بوش», «א. ב. יהושע». */
final class Initials {
    // «أ. د. ليلى», «م. سامي», «פ. כהן»: a scholar's or an engineer's title
    private static final Set<String> TITLES = Set.of("ا", "د", "م");

    private final Scan scan;
    private final PersonWords words;

    Initials(Scan scan, PersonWords words) {
        this.scan = scan;
        this.words = words;
    }

    /** Whether an initial stands there, with another word of the name behind it. */
    boolean at(int i) {
        if (words.tongue().capitals() || i + 1 >= scan.words().size()) {
            return false;
        }
        String letter = scan.words().get(i).folded();
        String text = scan.text().text();
        int end = scan.words().get(i).span().end();
        int next = scan.words().get(i + 1).span().start();
        boolean point = text.charAt(end) == '.' && text.substring(end + 1, next).isBlank();
        return point
                ? letter.length() == 1 || SpelledLetters.initial(text, end)
                : letter.length() == 1 && joined(text, end, next);
    }

    // «עדנאן א-סוואפי»
    private static boolean joined(String text, int end, int next) {
        return next == end + 1 && "-\u05BE".indexOf(text.charAt(end)) >= 0;
    }

    /** Index behind a name that begins with initials, or {@code i} if none does there. */
    int end(int i) {
        int name = i;
        boolean sounds = false;
        boolean titles = true;
        while (at(name)) {
            String letter = scan.words().get(name).folded();
            sounds |= letter.length() > 1;
            titles &= TITLES.contains(letter);
            name++;
        }
        boolean initials = sounds || (name - i > 1 && !titles);
        boolean named = initials
                && words.maySurname(
                        scan.words().get(name).folded(),
                        Words.written(scan.text().text(), scan.words().get(name).span()));
        return named ? name + 1 : i;
    }
}
