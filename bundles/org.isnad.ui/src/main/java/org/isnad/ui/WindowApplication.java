package org.isnad.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Messages;
import org.isnad.workspace.Settings;
import org.isnad.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferenceScope;

/** The window as an application: the launcher calls it on the process's main thread. */
@Component(service = ToIntFunction.class, property = "isnad.application=window")
public final class WindowApplication implements ToIntFunction<String[]> {
    private static final int NO_DISPLAY = 3;
    private static final int WRONG_USAGE = 2;

    private final Services services;
    private final Optional<String> state;
    private final List<ServiceView> views = new CopyOnWriteArrayList<>();
    private volatile @Nullable Running running;

    @Activate
    public WindowApplication(
            BundleContext context,
            @Reference Workspace workspace,
            @Reference Engine engine,
            @Reference Messages messages,
            @Reference Settings settings) {
        services = new Services(workspace, engine, messages, settings);
        state = Optional.ofNullable(context.getProperty("isnad.state"));
    }

    @Reference(
            service = ComparisonView.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            scope = ReferenceScope.PROTOTYPE_REQUIRED)
    void addView(ComponentServiceObjects<ComparisonView> objects) {
        ServiceView view = new ServiceView(objects);
        views.add(view);
        Running now = running;
        if (now != null && now.catalog.add(view)) {
            now.loop.viewAdded();
        }
    }

    void removeView(ComponentServiceObjects<ComparisonView> objects) {
        views.stream().filter(view -> view.isOf(objects)).findFirst().ifPresent(view -> {
            views.remove(view);
            Running now = running;
            if (now != null) {
                now.catalog.remove(view);
                now.loop.viewRemoved();
            }
        });
    }

    @Override
    public int applyAsInt(String[] words) {
        Arguments arguments;
        try {
            arguments = Arguments.of(words);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return WRONG_USAGE;
        }
        Display display;
        try {
            Display.setAppName("Isnad");
            display = new Display();
        } catch (SWTError e) {
            System.err.println("The window needs a display and there is none (" + e.getMessage()
                    + "): set DISPLAY, or use the command line.");
            return NO_DISPLAY;
        }
        try (Screen screen = new Screen(display)) {
            run(screen, arguments);
            return 0;
        } finally {
            running = null;
            display.dispose();
        }
    }

    private void run(Screen screen, Arguments arguments) {
        Preferences preferences = new Preferences(services.settings(), screen::inBackground);
        arguments.language().ifPresent(tag -> override(preferences, "ui.language", tag));
        arguments.theme().ifPresent(wish -> override(preferences, "ui.theme", wish));
        ViewCatalog catalog = new ViewCatalog(preferences);
        views.forEach(catalog::add);
        Session session = new Session(services, screen, preferences, catalog);
        try (WindowLoop loop = new WindowLoop(session, this::ready)) {
            running = new Running(catalog, loop);
            // those that came meanwhile
            if (views.stream().filter(catalog::add).count() > 0) {
                loop.viewAdded();
            }
            Path otherwise = Path.of(state.orElse(System.getProperty("user.home") + "/.isnad"), "case");
            loop.start(arguments.caseFolder().orElse(otherwise), arguments.sample());
            loop.run();
        }
    }

    private static void override(Preferences preferences, String key, String value) {
        if (!preferences.override(key, value)) {
            System.err.println("The administrator of this installation has fixed " + key + ": it stays as it is, not "
                    + value + ".");
        }
    }

    private void ready() {
        Running now = running;
        if (now != null && Boolean.getBoolean("isnad.exitWhenReady")) {
            System.err.println("isnad.window.ready");
            now.loop.window().shell().close();
        }
    }

    private record Running(ViewCatalog catalog, WindowLoop loop) {}
}
