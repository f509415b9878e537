/**
 * What an archive answers to clients that travel in time (RFC 7089): plain functions from the versions of
 * an address and a request's headers to a status and headers. A server only passes them on. TimeGate and
 * original are apart, so the pattern is the one of section 4.2.1 (302 negotiation).
 *
 * <table>
 * <caption>Resources</caption>
 * <tr><td>{@code TimeGate}</td><td>{@code Accept-Datetime} to a redirect to the version of that moment</td></tr>
 * <tr><td>{@code TimeMap}</td><td>all versions, as links or JSON</td></tr>
 * <tr><td>{@code MementoHeaders}</td><td>of a version itself</td></tr>
 * </table>
 */
package org.matbaa.archive.memento;
