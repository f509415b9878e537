package org.matbaa.article;

import java.util.List;
import java.util.regex.Pattern;

/** A plain-text body as XHTML: each line is a paragraph. */
final class BodyText {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\n\r\u2028\u2029]");

    private BodyText() {
    }

    /**
     * One {@code p} for each line; lines of white space only separate paragraphs and have none.
     *
     * @param text clean for XML
     */
    static String toXhtml(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
        for (String line : List.of(LINE_BREAK.split(text))) {
            if (!line.isBlank()) {
                out.append("<p>");
                XhtmlWriter.appendText(out, line);
                out.append("</p>");
            }
        }
        return out.toString();
    }
}
