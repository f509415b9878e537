package org.matbaa.http;

import org.matbaa.archive.memento.MementoAddresses;
import org.matbaa.wording.Sentence;

import java.util.regex.Pattern;

/**
 * Where the one who asks reaches this service. Immutable.
 *
 * @param configured {@code archive.address}; empty: as the field Host says
 */
record ServiceAddress(String configured) {
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9.-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    MementoAddresses of(Exchange exchange) throws ProblemException {
        if (!configured.isEmpty()) {
            return new MementoAddresses(configured);
        }
        String host = exchange.header("Host");
        if (!HOST.matcher(host).matches()) {
            throw new ProblemException(ProblemKind.BAD_REQUEST, Sentence.of("the field Host names no host"));
        }
        return new MementoAddresses("http://" + host);
    }
}
