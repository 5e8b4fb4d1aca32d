package org.isnad.cli;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Notes every connection and every name that is asked for while it is open, and lets none through. */
final class WatchedWays extends ProxySelector implements AutoCloseable {
    private final @Nullable ProxySelector before = ProxySelector.getDefault();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    static WatchedWays open() {
        WatchedWays ways = new WatchedWays();
        WatchedNames.ASKED.clear();
        ProxySelector.setDefault(ways);
        return ways;
    }

    List<String> attempts() {
        List<String> all = new ArrayList<>(asked);
        all.addAll(WatchedNames.ASKED);
        return all;
    }

    @Override
    public List<Proxy> select(URI address) {
        asked.add(address.toString());
        throw new IllegalArgumentException("There is no way to " + address + " in a test");
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException why) {}

    @Override
    public void close() {
        ProxySelector.setDefault(before);
    }
}
