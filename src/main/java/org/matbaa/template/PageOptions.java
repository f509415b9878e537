package org.matbaa.template;

import java.util.Optional;

/**
 * What an order asks of a page beyond the site's own ways.
 *
 * @param template   name of a {@code .ftlh} file without extension; empty: {@code article}
 * @param fontFamily family of running text instead of the site's; empty: the site's
 * @param mark       of a copy for an archive
 */
public record PageOptions(Optional<String> template, Optional<String> fontFamily, Optional<ArchiveMark> mark) {
    /** The site's own ways. */
    public static final PageOptions NONE = new PageOptions(Optional.empty(), Optional.empty());

    /** Of a copy that is in no archive. */
    public PageOptions(Optional<String> template, Optional<String> fontFamily) {
        this(template, fontFamily, Optional.empty());
    }
}
