/** Copies for other archives: a BagIt bag (RFC 8493), as a folder or a zip file, and WARC (ISO 28500). */
package org.matbaa.archive.export;
