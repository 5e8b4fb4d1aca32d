package org.isnad.core.compare;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when first asked for, by one thread. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> making;
    private @Nullable T made;

    Lazy(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        T known = made;
        if (known == null) {
            known = making.get();
            made = known;
        }
        return known;
    }
}
