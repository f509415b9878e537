package org.matbaa.archive.verify;

import org.matbaa.archive.record.CopyRecord;

import java.util.List;

/** Looks into a print whose bytes are as they were stored. Must be safe for use by several threads. */
@FunctionalInterface
public interface PrintCheck {
    /** What does not hold, a clause each; none if all does. */
    List<String> problems(byte[] pdf, CopyRecord copy);
}
