package org.isnad.core.osgi;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.isnad.core.messages.MessageBook;
import org.isnad.core.messages.MessageFile;
import org.isnad.report.Reason;
import org.isnad.workspace.Messages;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Messages and labels from the bundles' own files, read without loading a class of theirs. */
@Component(service = {Messages.class, BundleTexts.class})
public final class BundleTexts implements Messages, BundleListener {
    private static final Pattern ID = Pattern.compile("[\\w.-]+");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he");
    private final BundleContext context;
    private final Map<Locale, Map<String, String>> merged = new ConcurrentHashMap<>();
    private final MessageBook book = new MessageBook(language -> merged.computeIfAbsent(language, this::merge));

    @Activate
    public BundleTexts(BundleContext context) {
        this.context = context;
        context.addBundleListener(this);
    }

    @Deactivate
    void stop() {
        context.removeBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        merged.clear();
    }

    @Override
    public String text(Reason reason, Locale language) {
        boolean aboutPlugIn =
                reason.key().startsWith("core.classifier.") || reason.key().startsWith("core.parser.");
        if (!aboutPlugIn || reason.arguments().isEmpty()) {
            return book.text(reason, language);
        }
        List<String> arguments = new ArrayList<>(reason.arguments());
        arguments.set(0, named(arguments.getFirst(), language));
        return book.text(new Reason(reason.key(), arguments), language);
    }

    // people know a plug-in by its label; one that has gone meanwhile is left with its id
    private String named(String given, Locale language) {
        // the window isolates what it fills in
        String id = given.replace("\u2068", "").replace("\u2069", "");
        if (!ID.matcher(id).matches()) {
            return given;
        }
        try {
            ServiceReference<?>[] all = context.getAllServiceReferences(null, "(isnad.id=" + id + ")");
            if (all == null
                    || !(all[0].getProperty("isnad.label") instanceof String label)
                    || all[0].getBundle() == null) {
                return given;
            }
            String both = label(all[0].getBundle(), label, language) + " (" + id + ")";
            // a name in other letters must not turn the sentence around it
            return RIGHT_TO_LEFT.contains(language.getLanguage()) ? "\u2068" + both + "\u2069" : both;
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A label as people see it: {@code %key} from this bundle's file, in English if the language lacks it. */
    public static String label(Bundle bundle, String label, Locale language) {
        if (!label.startsWith("%")) {
            return label;
        }
        String key = label.substring(1);
        return Optional.ofNullable(table(bundle, language).get(key))
                .or(() -> Optional.ofNullable(table(bundle, Locale.ENGLISH).get(key)))
                .orElse(key);
    }

    // system bundle last: standard bundles win over a stranger's key of the same name by their lower id
    private Map<String, String> merge(Locale language) {
        Map<String, String> all = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() != Bundle.UNINSTALLED) {
                table(bundle, language).forEach(all::putIfAbsent);
            }
        }
        return all;
    }

    private static Map<String, String> table(Bundle bundle, Locale language) {
        try {
            URL file = bundle.getEntry(MessageFile.path(language));
            return file == null ? Map.of() : MessageFile.read(file);
        } catch (IllegalStateException | NullPointerException gone) {
            // uninstalled since it was listed: Felix 7.0.5 says so by either
            return Map.of();
        }
    }
}
