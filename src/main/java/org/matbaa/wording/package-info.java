/** Sentences for people, in whatever language they read; every stage may word what it refuses. */
package org.matbaa.wording;
