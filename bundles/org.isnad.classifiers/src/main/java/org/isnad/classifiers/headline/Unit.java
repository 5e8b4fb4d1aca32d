package org.isnad.classifiers.headline;

import java.util.Set;
import org.isnad.report.Span;

/**
 * One content word and all it can be recognised by.
 *
 * @param keys its coarse stem, the action class, the entity and the number it stands for
 */
record Unit(Span span, Set<String> keys) {
    boolean acts() {
        return keys.stream().anyMatch(key -> key.startsWith(Coverage.ACTION));
    }
}
