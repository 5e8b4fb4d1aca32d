package org.isnad.workspace;

import java.util.Locale;
import org.isnad.report.Reason;
import org.osgi.annotation.versioning.ProviderType;

/** Puts reasons into words: looks a key up in the messages of the bundles that are active. */
@ProviderType
public interface Messages {
    /** The sentence in the language, in English if it has none, or key and arguments if no bundle knows the key. */
    String text(Reason reason, Locale language);

    /** The same in one line. A message for people is whole in its first line; what a second one holds is technical. */
    default String line(Reason reason, Locale language) {
        return text(reason, language).replaceAll("\\.?\n", ": ");
    }
}
