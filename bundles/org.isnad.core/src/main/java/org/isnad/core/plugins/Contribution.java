package org.isnad.core.plugins;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A parser or classifier somebody contributes, with all the host knows without loading its class.
 *
 * @param id its id
 * @param label gives the label in a language
 * @param bundle symbolic name of its bundle
 * @param version version of its bundle
 * @param languages language tags; none means every language
 * @param needs kinds of findings needed
 * @param gives kinds of findings made
 * @param mediaTypes media types it is made for
 * @param isolated whether it is a parser that should run in a process of its own
 * @param service the plug-in itself
 */
public record Contribution<S>(
        String id,
        Function<Locale, String> label,
        String bundle,
        String version,
        List<String> languages,
        List<String> needs,
        List<String> gives,
        List<String> mediaTypes,
        boolean isolated,
        Lease<S> service) {
    private static final String OURS = "org.isnad.";

    /** Whether it belongs to the product and is no stranger's. */
    public boolean ours() {
        return bundle.startsWith(OURS);
    }

    /** How a plug-in is named in messages: id, bundle and version. */
    public String signature() {
        return signature(id, bundle, version);
    }

    /** The same of one that is only listed. */
    public static String signature(String id, String bundle, String version) {
        return id + " (" + bundle + " " + version + ")";
    }
}
