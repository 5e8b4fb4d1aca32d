package org.isnad.report;

import java.util.List;

/**
 * Why, translatable: a key of the contributing bundle's messages and its arguments. Whole sentences, no plurals.
 *
 * @param key message key, such as {@code headline.not-supported}
 * @param arguments fill {@code {0}}, {@code {1}} … in order
 */
public record Reason(String key, List<String> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, String... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
