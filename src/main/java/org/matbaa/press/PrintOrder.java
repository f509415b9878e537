package org.matbaa.press;

import org.matbaa.template.ArchiveMark;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How an article is to be printed. Immutable.
 *
 * @param siteId     folder under {@code templates/}; empty: the site whose allowed hosts have the
 *                   article's address, else {@code default}
 * @param printedAt  the print instant; the footer, the PDF's dates and its identifier come from it
 * @param profile    output profile
 * @param template   name of the site's {@code .ftlh} file without extension; empty: {@code article}
 * @param fontFamily body family instead of the site's; empty: the site's
 * @param pictures   where the article's pictures come from; consulted before layout, never after
 * @param source     what the article was read from; the archive profile attaches it to the file
 * @param mark       what the page says of the copy's place in an archive
 */
public record PrintOrder(Optional<String> siteId, Instant printedAt, Profile profile,
                         Optional<String> template, Optional<String> fontFamily, Pictures pictures,
                         Optional<SourceFile> source, Optional<ArchiveMark> mark) {
    public PrintOrder {
        Objects.requireNonNull(siteId);
        Objects.requireNonNull(printedAt);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(template);
        Objects.requireNonNull(fontFamily);
        Objects.requireNonNull(pictures);
        Objects.requireNonNull(source);
        Objects.requireNonNull(mark);
    }

    /** An order of a copy that is in no archive. */
    public PrintOrder(Optional<String> siteId, Instant printedAt, Profile profile,
                      Optional<String> template, Optional<String> fontFamily, Pictures pictures,
                      Optional<SourceFile> source) {
        this(siteId, printedAt, profile, template, fontFamily, pictures, source, Optional.empty());
    }

    /** The reader profile of the article's own site, without pictures. */
    public static PrintOrder at(Instant printedAt) {
        return new PrintOrder(Optional.empty(), printedAt, Profile.READER,
                Optional.empty(), Optional.empty(), Pictures.NONE, Optional.empty());
    }

    /** The same order with other pictures. */
    public PrintOrder withPictures(Pictures other) {
        return new PrintOrder(siteId, printedAt, profile, template, fontFamily, other, source, mark);
    }

    /** The same order with what the article was read from. */
    public PrintOrder withSource(SourceFile file) {
        return new PrintOrder(siteId, printedAt, profile, template, fontFamily, pictures, Optional.of(file), mark);
    }

    /** The same order in another profile. */
    public PrintOrder withProfile(Profile other) {
        return new PrintOrder(siteId, printedAt, other, template, fontFamily, pictures, source, mark);
    }

    /** The same order of a copy for an archive. */
    public PrintOrder withMark(ArchiveMark other) {
        return new PrintOrder(siteId, printedAt, profile, template, fontFamily, pictures, source, Optional.of(other));
    }
}
