package org.isnad.classify;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What all {@link Lexicon}s say that are let in right now. A classifier that takes names in asks for it in its
 * constructor: {@code @Activate XClassifier(@Reference Lexicons lexicons)}. Safe to use from several threads.
 */
@ProviderType
@FunctionalInterface
public interface Lexicons {
    /** No lexicon at all. */
    Lexicons NONE = language -> List.of();

    /**
     * The rows in a language, by id of their lexicon and then by line.
     *
     * @return the very same list as long as nothing came, went or changed
     */
    List<LexiconRow> rows(Locale language);
}
