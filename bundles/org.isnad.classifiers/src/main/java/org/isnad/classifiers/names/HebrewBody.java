package org.isnad.classifiers.names;

import java.util.Map;
import org.isnad.text.WordMemo;

/** Tells where a Hebrew body's name ends that begins with its kind: it goes on through words with the article. */
final class HebrewBody {
    private static final int LONGEST = 6;
    private static final WordMemo<Boolean> ARTICLED = new WordMemo<>(word -> word.matches("ו?ה[א-ת]{3,}(?<!ו)"));

    private final PersonWords words;
    private final HeadWords heads;

    HebrewBody(PersonWords words, HeadWords heads) {
        this.words = words;
        this.heads = heads;
    }

    int end(Scan scan, int head, boolean definite, Map<Integer, Hit> places, Map<Integer, Hit> nationalities) {
        int end = head;
        boolean closed = definite;
        int telling = 0;
        int indefinite = 0;
        for (int i = head + 1; i < scan.words().size() && i - head <= LONGEST && scan.follows(i); i++) {
            String word = scan.words().get(i).folded();
            Hit place = places.get(i);
            boolean relation = word.endsWith("י") || word.endsWith("ית");
            if (i > head + 1 && (heads.beginsAnother(word) || heads.is("behind", word))) {
                break;
            }
            boolean never = words.isNever(word) && !relation;
            if (ARTICLED.of(word) && !(closed && never)) {
                if (definite && !relation && i == head + 1) {
                    return head;
                }
                telling += nationalities.containsKey(i) || never ? 0 : 1;
                closed = true;
                end = i + 1;
            } else if (!closed && place != null && place.prefix().isEmpty()) {
                return place.next();
            } else if (closed || ++indefinite > 2 || !goesOn(scan, i)) {
                break;
            }
        }
        return telling > 0 || (end - head > 2 && !definite) ? end : head;
    }

    private boolean goesOn(Scan scan, int i) {
        String word = scan.words().get(i).folded();
        String written = scan.words().get(i).span().in(scan.text().text());
        return words.maySurname(word, written) && !words.isGiven(word);
    }
}
