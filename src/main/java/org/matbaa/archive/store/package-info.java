/**
 * The copies themselves: an OCFL 1.1 storage root that is written so that a crash at any moment leaves
 * whole versions only.
 *
 * <p>A version is put together in the session's own folder, forced to disk, and moved into its object
 * in one step; then the object's inventory is replaced. What is begun is written down before
 * ({@code Intent}); the next program that opens the archive finishes or takes back what a dead one left
 * ({@code Recovery}). Only objects with an intent are ever touched by that, so damage is never mistaken
 * for a crash.
 *
 * <pre>
 * archive/
 *   ocfl/          the storage root, all that has to be kept
 *   store.sha512   digests of the storage root's own files
 *   locks/ work/   between writers; empty when nobody writes
 * </pre>
 */
package org.matbaa.archive.store;
