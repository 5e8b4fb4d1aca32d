package org.isnad.core.child;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** Every connection of {@code java.net} asks for a way first: there is none. */
final class NoNetwork extends ProxySelector {
    @Override
    public List<Proxy> select(URI address) {
        throw new IllegalArgumentException("A parser has no network");
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException why) {}
}
