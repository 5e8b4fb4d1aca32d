package org.isnad.core.plugins;

import java.util.Optional;
import java.util.function.Function;

/**
 * Lends a service for one call, so that nobody holds on to a plug-in that is going.
 *
 * @param <S> the service
 */
@FunctionalInterface
public interface Lease<S> {
    /** Empty if the plug-in has gone meanwhile. */
    <R> Optional<R> use(Function<S, R> call);

    /** A service that never goes. */
    static <S> Lease<S> forever(S service) {
        return new Lease<>() {
            @Override
            public <R> Optional<R> use(Function<S, R> call) {
                return Optional.of(call.apply(service));
            }
        };
    }
}
