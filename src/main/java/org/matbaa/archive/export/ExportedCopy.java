package org.matbaa.archive.export;

import org.matbaa.archive.record.CopyRecord;

/**
 * A version with its files. The arrays are not changed.
 *
 * @param copy       its record
 * @param print      the PDF
 * @param source     the source
 * @param provenance the record as it is stored
 */
public record ExportedCopy(CopyRecord copy, byte[] print, byte[] source, byte[] provenance) {
}
