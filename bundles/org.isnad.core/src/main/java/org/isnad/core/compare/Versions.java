package org.isnad.core.compare;

import java.util.List;

/**
 * Which reports are made from each other, once the voices are known: across languages that is only told from what they
 * say, and a translation keeps whom the text names; two that name nobody in common tell one event each by itself.
 */
final class Versions {
    private final List<Voice> voices;

    Versions(List<Voice> voices) {
        this.voices = voices;
    }

    boolean has(Pair pair) {
        return pair.retold() && (pair.one.sameLanguage(pair.other) || !others(pair));
    }

    private boolean others(Pair pair) {
        return voices.stream().noneMatch(voice -> voice.in(pair.one) && voice.in(pair.other))
                && named(pair.one)
                && named(pair.other);
    }

    private boolean named(Side side) {
        return voices.stream().anyMatch(voice -> voice.source.named() && voice.in(side));
    }
}
