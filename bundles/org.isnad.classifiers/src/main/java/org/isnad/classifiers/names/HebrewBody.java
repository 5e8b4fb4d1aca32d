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
            // «חטיבת גבעון | ולוחמי המילואים»
            boolean others = word.startsWith("ו") && word.endsWith("י") && i > head + 1;
            if (others || (words.pairs().verb(word) && !relation)) {
                break;
            }
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
        int aim = definite || telling > 0 ? aim(scan, Math.max(end, head + 1)) : head;
        return aim > end ? aim : telling > 0 || (end - head > 2 && !definite) ? end : head;
    }

    // «המכון הלאומי | להגנה אזרחית», «הרשות | לניירות ערך», «המשרד | להגנת הסביבה»: what it is for
    private int aim(Scan scan, int from) {
        if (from >= scan.words().size() || !scan.follows(from)) {
            return from - 1;
        }
        String word = scan.words().get(from).folded();
        boolean noun = word.length() > 4 && word.startsWith("ל") && heads.is("aim", word.substring(1));
        String next = from + 1 < scan.words().size() && scan.follows(from + 1)
                ? scan.words().get(from + 1).folded()
                : "";
        boolean described = (ARTICLED.of(next) && !words.pairs().verb(next))
                || heads.is("aim", next)
                || (next.length() > 4 && (next.endsWith("ית") || next.endsWith("יים") || next.endsWith("יות")));
        return !noun ? from - 1 : described ? from + 2 : from + 1;
    }

    private boolean goesOn(Scan scan, int i) {
        String word = scan.words().get(i).folded();
        String written = scan.written(i);
        return words.maySurname(word, written) && !words.isGiven(word);
    }
}
