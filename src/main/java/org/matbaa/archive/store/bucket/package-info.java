/**
 * A store in a bucket of an S3-compatible server. The one package that knows the AWS SDK.
 *
 * <pre>
 * PREFIX/
 *   ocfl/               the storage root
 *   store.sha512        digests of the storage root's own files; written last, so that a root without it is not whole
 *   matbaa-owner.json   which archive writes here
 * </pre>
 *
 * <p>A bucket has no folders to move in one step. So a version's contents are written first, then its
 * inventory, then the inventory's digest file, then the object's inventory and its digest file; what is
 * taken back goes the other way about. Wherever that stops, {@code Recovery} can tell a whole version.
 */
package org.matbaa.archive.store.bucket;
