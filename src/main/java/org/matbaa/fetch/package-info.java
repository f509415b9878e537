/**
 * The one way out: fetching web addresses under a policy. Every hop of a fetch is checked for its
 * scheme, host, port and resolved address, and the connection goes to the very address that was
 * checked. Knows nothing of articles or printing.
 */
package org.matbaa.fetch;
