package org.matbaa.pdf.structure;

import java.util.regex.Pattern;

/** Language tags as {@code Lang} entries may have them (PDF 1.7, 14.9.2; BCP 47, 2.1). */
public final class LanguageTag {
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private LanguageTag() {
    }

    /** The tag, with hyphens for underscores, or "" when it is none. */
    public static String of(String given) {
        String tag = given.strip().replace('_', '-');
        return SYNTAX.matcher(tag).matches() && !tag.equalsIgnoreCase("und") ? tag : "";
    }
}
