/**
 * Signatures (PAdES, ETSI EN 319 142-1, levels B-B and B-T) and time-stamps (RFC 3161) of prints, and
 * whether they still hold.
 */
package org.matbaa.archive.seal;
