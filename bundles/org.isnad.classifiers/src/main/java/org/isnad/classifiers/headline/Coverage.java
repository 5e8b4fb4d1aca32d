package org.isnad.classifiers.headline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.report.Dossier;
import org.isnad.report.Passage;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases.Match;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** How much of one stretch's content another holds; words that stand in every paragraph count little. */
final class Coverage {
    private final FoldedText text;
    private final ClaimRules rules;
    private final Keys keys;
    // in how many paragraphs of the body a key stands
    private int[] often = new int[64];
    private final BitSet body = new BitSet();
    // every rule asks for the same sentences and claims
    private final Map<Span, BitSet> known = new HashMap<>();
    // the actions of each paragraph, by where it begins
    private final NavigableMap<Integer, List<Match<String>>> actions = new TreeMap<>();
    private final int count;
    // the numbers of the words that carry content
    private final BitSet content;

    Coverage(Dossier dossier, FoldedText text, String language, ClaimRules rules) {
        this.text = text;
        this.rules = rules;
        keys = new Keys(dossier, text, language);
        content = content(text.words());
        List<Passage> passages = dossier.report().body();
        count = passages.size();
        for (Passage passage : passages) {
            actions.put(passage.span().start(), rules.actions(text, passage.span()));
            BitSet held = keys(passage.span());
            for (int key = held.nextSetBit(0); key >= 0; key = held.nextSetBit(key + 1)) {
                count(key);
            }
        }
    }

    private static BitSet content(List<Word> words) {
        BitSet content = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            content.set(i, carries(words.get(i)));
        }
        return content;
    }

    private void count(int key) {
        if (key >= often.length) {
            often = Arrays.copyOf(often, 2 * key);
        }
        often[key]++;
        body.set(key);
    }

    /** The content words of a span, in its order. */
    List<Unit> units(Span span) {
        List<Unit> units = new ArrayList<>();
        read(
                span,
                true,
                (word, own, acts) -> units.add(new Unit(word.span(), own, acts, keys.named(word), weight(own))));
        return units;
    }

    /** What the content words of a span can be recognised by; not to be changed. */
    BitSet keys(Span span) {
        return known.computeIfAbsent(span, asked -> keys(asked, true));
    }

    /** The same without the actions they name. */
    BitSet wordKeys(Span span) {
        return keys(span, false);
    }

    /** The actions that a stretch of one paragraph, or of the headline, names, in its order. */
    List<Match<String>> actions(Span span) {
        Map.Entry<Integer, List<Match<String>>> paragraph = actions.floorEntry(span.start());
        if (paragraph == null) {
            return rules.actions(text, span);
        }
        List<Match<String>> all = paragraph.getValue();
        int low = 0;
        for (int high = all.size(); low < high; ) {
            int middle = (low + high) / 2;
            if (all.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < all.size() && all.get(end).span().end() <= span.end()) {
            end++;
        }
        return all.subList(low, end);
    }

    /** The key of an action class. */
    int action(String action) {
        return keys.action(action);
    }

    private BitSet keys(Span span, boolean actions) {
        BitSet held = new BitSet();
        read(span, actions, (word, own, acts) -> {
            for (int key : own) {
                held.set(key);
            }
        });
        return held;
    }

    private interface Reader {
        void read(Word word, int[] keys, boolean acts);
    }

    private void read(Span span, boolean named, Reader reader) {
        List<Match<String>> acting = actions(span);
        List<Word> words = text.words();
        int next = 0;
        for (int i = Words.firstFrom(words, span.start()); i < words.size(); i++) {
            Word word = words.get(i);
            if (word.span().start() >= span.end()) {
                return;
            }
            while (next < acting.size()
                    && acting.get(next).span().end() <= word.span().start()) {
                next++;
            }
            boolean acts = next < acting.size() && acting.get(next).span().overlaps(word.span());
            if (acts && named) {
                reader.read(word, keys.of(word, i, acting.get(next).value()), true);
            } else if (acts || content.get(i)) {
                reader.read(word, keys.of(word, i), false);
            }
        }
    }

    private static boolean carries(Word word) {
        String folded = word.folded();
        return Character.isDigit(folded.charAt(0)) || (folded.length() > 1 && !Stems.isStopWord(folded));
    }

    boolean inBody(Unit unit) {
        return unit.in(body);
    }

    /** Weight of the units that are in the body at all, from 0 to 1. */
    double byBody(List<Unit> units) {
        return by(units, body);
    }

    /** Weight of the units of which one key is held, from 0 to 1. */
    double by(List<Unit> units, BitSet held) {
        double all = 0;
        double common = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            all += unit.weight();
            common += unit.in(held) ? unit.weight() : 0;
        }
        return all == 0 ? 0 : common / all;
    }

    private double weight(int[] own) {
        int most = 1;
        for (int key : own) {
            most = Math.max(most, key < often.length ? often[key] : 0);
        }
        return Math.log(1 + (1.0 + count) / most);
    }
}
