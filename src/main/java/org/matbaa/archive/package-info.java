/**
 * Dated print copies that last.
 *
 * <table>
 * <caption>Packages</caption>
 * <tr><td>{@code record}</td><td>what is known of a copy: {@code CopyRecord}, written as PROV-JSON</td></tr>
 * <tr><td>{@code store}</td><td>the copies, in OCFL; safe from crashes and from other writers</td></tr>
 * <tr><td>{@code catalogue}</td><td>a database for searching, made from the store</td></tr>
 * <tr><td>{@code verify}</td><td>finds every byte that is not as it was stored</td></tr>
 * <tr><td>{@code export}</td><td>BagIt, WARC, zip</td></tr>
 * <tr><td>{@code memento}</td><td>RFC 7089: what to answer, as plain functions</td></tr>
 * <tr><td>{@code seal}</td><td>signatures and time-stamps</td></tr>
 * </table>
 */
package org.matbaa.archive;
