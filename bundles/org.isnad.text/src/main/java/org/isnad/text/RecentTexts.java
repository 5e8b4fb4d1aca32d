package org.isnad.text;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Folded texts that were asked for lately: a dozen classifiers in a row fold the same report. Safe for threads. */
final class RecentTexts {
    /** Shorter texts are folded faster than they are looked up, and are many. UTF-16 units. */
    static final int SHORTEST = 256;

    private static final int PLACES = 16;
    private static final AtomicReferenceArray<WeakReference<FoldedText>> RECENT = new AtomicReferenceArray<>(PLACES);

    private RecentTexts() {}

    // by identity: to compare two long texts costs as much as folding
    static FoldedText get(String text) {
        int place = System.identityHashCode(text) % PLACES;
        @Nullable WeakReference<FoldedText> reference = RECENT.get(place);
        FoldedText known = reference == null ? null : reference.get();
        if (known != null && known.isOf(text)) {
            return known;
        }
        FoldedText folded = FoldedText.fresh(text);
        RECENT.set(place, new WeakReference<>(folded));
        return folded;
    }
}
