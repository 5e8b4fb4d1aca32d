package org.isnad.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Looks up no name, notes who asked for which: the JDK finds it by its service file. */
public final class WatchedNames extends InetAddressResolverProvider {
    static final List<String> ASKED = new CopyOnWriteArrayList<>();

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Watcher();
    }

    @Override
    public String name() {
        return "watched names";
    }

    private static final class Watcher implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            ASKED.add(host);
            throw new UnknownHostException(host + " is not looked up in a test");
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            throw new UnknownHostException("No address is looked up in a test");
        }
    }
}
