package org.isnad.ui;

import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import org.isnad.ui.compare.ComparisonView;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.ComponentServiceObjects;

/** A contributed view as a prototype-scope service; reads properties and message files only until it is opened. */
final class ServiceView implements ContributedView {
    private final ComponentServiceObjects<ComparisonView> objects;
    private final ServiceReference<ComparisonView> reference;
    private final Bundle owner;

    ServiceView(ComponentServiceObjects<ComparisonView> objects) {
        this.objects = objects;
        reference = objects.getServiceReference();
        owner = reference.getBundle();
    }

    boolean isOf(ComponentServiceObjects<ComparisonView> other) {
        return reference.equals(other.getServiceReference());
    }

    @Override
    public String id() {
        return property("isnad.id").orElse("");
    }

    @Override
    public String label(Locale language) {
        String label = property("isnad.label").orElse(id());
        return label.startsWith("%") ? word(label.substring(1), language).orElse(label) : label;
    }

    @Override
    public String bundle() {
        return owner.getSymbolicName();
    }

    @Override
    public String version() {
        return owner.getVersion().toString();
    }

    @Override
    public ComparisonView get() {
        return objects.getService();
    }

    @Override
    public void release(ComparisonView view) {
        objects.ungetService(view);
    }

    @Override
    public boolean isIn(StackTraceElement[] stack) {
        BundleWiring wiring = owner.adapt(BundleWiring.class);
        if (wiring == null) {
            return false;
        }
        ClassLoader loader = wiring.getClassLoader();
        for (StackTraceElement frame : stack) {
            if (isFrom(loader, frame.getClassName())) {
                return true;
            }
        }
        return false;
    }

    // by bundle, not by loader: the standard bundles share one
    private boolean isFrom(ClassLoader loader, String className) {
        try {
            return owner.equals(FrameworkUtil.getBundle(Class.forName(className, false, loader)));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private Optional<String> property(String name) {
        return reference.getProperty(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private Optional<String> word(String key, Locale language) {
        return wordIn("_" + language.getLanguage(), key).or(() -> wordIn("", key));
    }

    private Optional<String> wordIn(String suffix, String key) {
        String stated = owner.getHeaders("").get(Constants.BUNDLE_LOCALIZATION);
        String base = stated == null ? Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME : stated;
        URL file = owner.getEntry(base + suffix + ".properties");
        if (file == null) {
            return Optional.empty();
        }
        try (var in = file.openStream()) {
            PropertyResourceBundle words = new PropertyResourceBundle(in);
            return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
