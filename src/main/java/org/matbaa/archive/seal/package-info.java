/**
 * Signatures (PAdES, ETSI EN 319 142-1, levels B-B to B-LTA) and time-stamps (RFC 3161) of prints, made
 * and read by EU DSS, and whether they still hold.
 */
package org.matbaa.archive.seal;
