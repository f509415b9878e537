package org.matbaa.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Name resolution. Must be safe for use by several threads. */
@FunctionalInterface
public interface HostResolver {
    /** The system's. */
    HostResolver SYSTEM = InetAddress::getAllByName;

    /**
     * All addresses of a host.
     *
     * @throws UnknownHostException when it has none
     */
    InetAddress[] resolve(String host) throws UnknownHostException;
}
