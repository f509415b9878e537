package org.matbaa.pdf;

import java.time.OffsetDateTime;
import java.util.List;

import org.matbaa.pdf.structure.LanguageTag;

/**
 * What a document says of itself, in its information dictionary and its XMP packet.
 *
 * @param title       shown in the viewer's title bar
 * @param authors     may be empty
 * @param language    BCP 47 tag of the text, or "" when unknown
 * @param subject     what it is about, or ""
 * @param source      address of the page that was printed, or "" when there is none
 * @param keywords    may be empty
 * @param created     the print instant, in the site's zone
 * @param rightToLeft whether pages are turned from left to right
 * @param producer    name and version of the program
 * @param provenance  where the copy comes from
 */
public record DocumentInfo(String title, List<String> authors, String language, String subject,
                           String source, List<String> keywords, OffsetDateTime created,
                           boolean rightToLeft, String producer, Provenance provenance) {
    public DocumentInfo {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    /** The language's tag, or "" when it is unknown or none. */
    String languageTag() {
        return LanguageTag.of(language);
    }

    /** The subject followed by the source, as far as there are any. */
    String subjectAndSource() {
        return (subject + " " + source).strip();
    }
}
