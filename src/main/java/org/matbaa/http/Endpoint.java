package org.matbaa.http;

/** What answers at one path. Must be safe for use by several threads. */
@FunctionalInterface
interface Endpoint {
    /** @throws ProblemException becomes a problem document */
    Reply answer(Exchange exchange) throws ProblemException;
}
