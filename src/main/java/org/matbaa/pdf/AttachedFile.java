package org.matbaa.pdf;

import java.time.OffsetDateTime;

/**
 * A file within the file. Its bytes are not changed and not copied.
 *
 * @param name        a file name without folders
 * @param mimeType    its media type
 * @param bytes       all of it
 * @param description one line for a person
 * @param modified    its date
 */
public record AttachedFile(String name, String mimeType, byte[] bytes, String description,
                           OffsetDateTime modified) {
}
