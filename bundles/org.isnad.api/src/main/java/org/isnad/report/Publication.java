package org.isnad.report;

import java.net.URI;
import java.util.Optional;

/**
 * What the report states about its own publication. Whatever is not stated is absent.
 *
 * @param outlet who published it: page, paper, channel
 * @param agency the agency it says it comes from
 * @param byline the author as named
 * @param place the place of the date line
 * @param published when
 * @param address where, as stated in the page or text
 */
public record Publication(
        Optional<Stated<String>> outlet,
        Optional<Stated<String>> agency,
        Optional<Stated<String>> byline,
        Optional<Stated<String>> place,
        Optional<Stated<StatedTime>> published,
        Optional<Stated<URI>> address) {
    /** Nothing is stated. */
    public static final Publication UNSTATED = new Publication(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
