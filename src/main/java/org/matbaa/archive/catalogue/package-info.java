/**
 * The catalogue: what is in the store, in a database that can be searched. It holds nothing that the
 * store does not, so that it can always be made anew. SQLite or PostgreSQL; only SQL that both know.
 */
package org.matbaa.archive.catalogue;
