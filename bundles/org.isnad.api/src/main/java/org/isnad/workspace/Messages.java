package org.isnad.workspace;

import java.util.Locale;
import org.isnad.report.Reason;
import org.osgi.annotation.versioning.ProviderType;

/** Puts reasons into words: looks a key up in the messages of the bundles that are active. */
@ProviderType
public interface Messages {
    /** The sentence in the language, in English if it has none, or key and arguments if no bundle knows the key. */
    String text(Reason reason, Locale language);
}
