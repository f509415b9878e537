/** What the archive knows about a copy, and how that is written down. Depends on nothing else here. */
package org.matbaa.archive.record;
