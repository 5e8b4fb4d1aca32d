package org.isnad.core.osgi;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.core.workspace.SettingsFile;
import org.isnad.workspace.Settings;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Settings in the state folder the launcher names in framework property {@code isnad.state}. A framework property
 * {@code isnad.set.KEY} fixes setting {@code KEY} for all users.
 */
@Component(service = Settings.class)
public final class SettingsComponent implements Settings {
    private final BundleContext context;
    private final SettingsFile file;

    @Activate
    public SettingsComponent(BundleContext context) {
        this.context = context;
        String state = Optional.ofNullable(context.getProperty("isnad.state"))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "state", "isnad")
                        .toString());
        file = new SettingsFile(Path.of(state, "settings.properties"));
    }

    @Override
    public Optional<String> get(String key) {
        Optional<String> fixed = fixedValue(key);
        return fixed.isPresent() ? fixed.filter(value -> !value.isEmpty()) : file.get(key);
    }

    @Override
    public void put(String key, String value) {
        if (!fixed(key)) {
            file.put(key, value);
        }
    }

    @Override
    public boolean fixed(String key) {
        return fixedValue(key).isPresent();
    }

    private Optional<String> fixedValue(String key) {
        return Optional.ofNullable(context.getProperty("isnad.set." + key));
    }
}
