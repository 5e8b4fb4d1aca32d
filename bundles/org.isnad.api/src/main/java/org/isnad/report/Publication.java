package org.isnad.report;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the report states about its own publication. Whatever is not stated is absent.
 *
 * @param outlet who published it: page, paper, channel
 * @param agency the agency it says it comes from
 * @param byline the author as named
 * @param place the place of the date line
 * @param published when
 * @param address where, as stated in the page or text
 * @param updated when it was last changed
 * @param section the part of the outlet it stands in, such as Sport
 */
public record Publication(
        Optional<Stated<String>> outlet,
        Optional<Stated<String>> agency,
        Optional<Stated<String>> byline,
        Optional<Stated<String>> place,
        Optional<Stated<StatedTime>> published,
        Optional<Stated<URI>> address,
        Optional<Stated<StatedTime>> updated,
        Optional<Stated<String>> section) {
    /** Without a time of change and a section. */
    public Publication(
            Optional<Stated<String>> outlet,
            Optional<Stated<String>> agency,
            Optional<Stated<String>> byline,
            Optional<Stated<String>> place,
            Optional<Stated<StatedTime>> published,
            Optional<Stated<URI>> address) {
        this(outlet, agency, byline, place, published, address, Optional.empty(), Optional.empty());
    }

    /** All that is stated, in the order of the parts. */
    public List<Stated<?>> stated() {
        return Stream.<Optional<? extends Stated<?>>>of(
                        outlet, agency, byline, place, published, address, updated, section)
                .<Stated<?>>flatMap(Optional::stream)
                .toList();
    }

    /** Nothing is stated. */
    public static final Publication UNSTATED = new Publication(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
