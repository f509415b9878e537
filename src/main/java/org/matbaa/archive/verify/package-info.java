/**
 * Finds whatever in a store is not as it was stored, and names the file. It reads the files themselves
 * and trusts nothing it has not checked: it works where the store can no longer be opened. Every file is
 * read once.
 */
package org.matbaa.archive.verify;
