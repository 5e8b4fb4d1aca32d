package bench;

import java.io.File;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.launch.Framework;

/**
 * The yardstick: Felix, SWT and one empty window, nothing else. Arguments: cache folder, then the jars to install, the
 * last of them this class's own bundle.
 */
public final class BareWindow implements BundleActivator {
    public static void main(String[] arguments) throws Exception {
        Framework felix = new FrameworkFactory()
                .newFramework(Map.of("org.osgi.framework.storage", arguments[0], "felix.log.level", "1"));
        felix.init();
        Bundle last = null;
        for (int i = 1; i < arguments.length; i++) {
            last = felix.getBundleContext().installBundle("reference:" + new File(arguments[i]).toURI());
        }
        felix.start();
        last.start();
        felix.stop();
        felix.waitForStop(0);
        System.exit(0);
    }

    @Override
    public void start(BundleContext context) throws InterruptedException {
        Display display = new Display();
        Shell shell = new Shell(display);
        shell.setSize(1200, 800);
        shell.open();
        while (display.readAndDispatch()) {}
        System.err.println("isnad.window.ready");
        Thread.sleep(500); // to be measured
        display.dispose();
    }

    @Override
    public void stop(BundleContext context) {}
}
