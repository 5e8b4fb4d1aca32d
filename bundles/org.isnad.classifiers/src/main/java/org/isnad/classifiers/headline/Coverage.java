package org.isnad.classifiers.headline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.report.Dossier;
import org.isnad.report.Passage;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases.Match;
import org.isnad.text.Word;
import org.isnad.text.Words;
import org.jspecify.annotations.Nullable;

/** How much of a stretch of the headline another stretch holds; words that stand in every paragraph count little. */
final class Coverage {
    private final FoldedText text;
    private final ClaimRules rules;
    private final Keys keys;
    // in how many paragraphs of the body a key stands
    private int[] often = new int[64];
    private final BitSet body = new BitSet();
    private final int count;
    // asked for by one check after the other; not to be changed
    private final Map<Span, BitSet> known = new HashMap<>();
    // the numbers of the words that carry content, and of those among them that have a key of the headline's
    private final BitSet content;
    private final BitSet shared;

    Coverage(Dossier dossier, FoldedText text, Span headline, String language, ClaimRules rules) {
        this.text = text;
        this.rules = rules;
        keys = new Keys(dossier, text, headline, language);
        List<Word> words = text.words();
        content = new BitSet(words.size());
        shared = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            KeyWord word = keys.known(words.get(i));
            if (word.content()) {
                content.set(i);
                shared.set(i, keys.mayShare(word, i) && keys.of(words.get(i), i).length > 0);
            }
        }
        List<Passage> passages = dossier.report().body();
        count = passages.size();
        for (Passage passage : passages) {
            BitSet held = keys(passage.span());
            for (int key = held.nextSetBit(0); key >= 0; key = held.nextSetBit(key + 1)) {
                count(key);
            }
        }
    }

    private void count(int key) {
        if (key >= often.length) {
            often = Arrays.copyOf(often, 2 * key);
        }
        often[key]++;
        body.set(key);
    }

    /** The content words of a stretch of the headline, in its order. */
    List<Unit> units(Span span) {
        List<Unit> units = new ArrayList<>();
        read(span, (word, place, action) -> {
            int[] own = keys.of(word, place);
            if (action != null) {
                own = Arrays.copyOf(own, own.length + 1);
                own[own.length - 1] = keys.action(action);
            }
            units.add(new Unit(word.span(), own, action != null, keys.named(word), weight(own)));
        });
        return units;
    }

    /** What the content words of a span and words of the headline can both be recognised by; not to be changed. */
    BitSet keys(Span span) {
        return known.computeIfAbsent(span, asked -> keys(asked, true));
    }

    /** The same without the actions they name. */
    BitSet wordKeys(Span span) {
        return keys(span, false);
    }

    /** Whether what a span can be recognised by at all are so few keys. */
    boolean few(Span span, int most) {
        Set<String> names = new HashSet<>();
        read(span, (word, place, action) -> {
            keys.names(word, names::add);
            if (action != null) {
                names.add(Keys.actionName(action));
            }
        });
        return names.size() <= most;
    }

    /** The actions that a span names, in its order. */
    List<Match<String>> actions(Span span) {
        return rules.actions(text, span);
    }

    /** The key of an action class. */
    int action(String action) {
        return keys.action(action);
    }

    /** Whether a span can be recognised by what a word of the headline can. */
    boolean holds(Span span, Unit unit) {
        return unit.in(keys(span));
    }

    private BitSet keys(Span span, boolean named) {
        BitSet held = new BitSet();
        List<Word> words = text.words();
        int from = Words.firstFrom(words, span.start());
        int to = Words.firstFrom(words, span.end());
        for (int i = shared.nextSetBit(from); i >= 0 && i < to; i = shared.nextSetBit(i + 1)) {
            set(held, keys.of(words.get(i), i));
        }
        List<Match<String>> acting = actions(span);
        for (int next = 0; next < acting.size(); next++) {
            Match<String> action = acting.get(next);
            for (int i = Math.max(from, holding(action.span()));
                    i < to && words.get(i).span().start() < action.span().end();
                    i++) {
                set(held, keys.of(words.get(i), i));
                if (named) {
                    held.set(keys.action(action.value()));
                }
            }
        }
        return held;
    }

    private static void set(BitSet held, int[] keys) {
        for (int key : keys) {
            held.set(key);
        }
    }

    // the number of the word a span begins in
    private int holding(Span span) {
        int next = Words.firstFrom(text.words(), span.start());
        boolean inside = next > 0 && text.words().get(next - 1).span().end() > span.start();
        return inside ? next - 1 : next;
    }

    private interface Reader {
        /** @param action the class of the action that the word names, if it names one */
        void read(Word word, int place, @Nullable String action);
    }

    private void read(Span span, Reader reader) {
        List<Match<String>> acting = actions(span);
        List<Word> words = text.words();
        int next = 0;
        int to = Words.firstFrom(words, span.end());
        for (int i = Words.firstFrom(words, span.start()); i < to; i++) {
            Word word = words.get(i);
            while (next < acting.size()
                    && acting.get(next).span().end() <= word.span().start()) {
                next++;
            }
            boolean acts = next < acting.size() && acting.get(next).span().overlaps(word.span());
            if (acts || content.get(i)) {
                reader.read(word, i, acts ? acting.get(next).value() : null);
            }
        }
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
