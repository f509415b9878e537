package org.matbaa.press;

/** What a printed copy is for. */
public enum Profile {
    /** Small, handsome, searchable: tagged, PDF/A-2u. */
    READER,
    /** Dated, provable, permanent: PDF/A-3a and PDF/UA-1 in one, with the source attached. */
    ARCHIVE,
    /** Ready for plates. */
    PRESS
}
