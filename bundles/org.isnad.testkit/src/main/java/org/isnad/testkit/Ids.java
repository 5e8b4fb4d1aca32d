package org.isnad.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** What holds for every plug-in's annotation. */
final class Ids {
    private Ids() {}

    static <A extends Annotation> A annotation(Object plugIn, Class<A> type) {
        @Nullable A info = plugIn.getClass().getAnnotation(type);
        assertNotNull(info, plugIn.getClass().getName() + " must carry @" + type.getSimpleName());
        return info;
    }

    static void check(Object plugIn, String id, String label) {
        assertFalse(id.isBlank(), "the id must not be empty");
        assertTrue(id.indexOf('.') > 0, "the id " + id + " must begin with a name of yours and a point");
        boolean ours = plugIn.getClass().getName().startsWith("org.isnad.");
        assertTrue(ours || !id.startsWith("isnad."), "ids beginning with isnad. are reserved: " + id);
        assertFalse(label.isBlank(), "the label must not be empty");
    }
}
