package org.matbaa.press;

/** What a printed copy is for. */
public enum Profile {
    /** Small, handsome, searchable. */
    READER,
    /** Dated, provable, permanent: PDF/A. */
    ARCHIVE,
    /** Ready for plates. */
    PRESS
}
