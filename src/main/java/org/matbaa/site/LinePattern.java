package org.matbaa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a site with {@code {fields}} in it, e.g. {@code صفحة {page} من {pages}}. Immutable.
 *
 * @param pieces text and fields, in order
 */
public record LinePattern(List<Piece> pieces) {
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

    public LinePattern {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch of the line.
     *
     * @param isField whether {@code text} is a field's name
     * @param text    literal text, or the name without braces
     */
    public record Piece(boolean isField, String text) {
    }

    /**
     * Parses a pattern.
     *
     * @param pattern text in which {@code {name}} is a field
     * @param fields  the names that may stand in it
     * @throws IllegalArgumentException naming a field that is not one of them, and them
     */
    static LinePattern parse(String pattern, Set<String> fields) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = FIELD.matcher(pattern);
        int end = 0;
        while (matcher.find()) {
            if (!fields.contains(matcher.group(1))) {
                throw new IllegalArgumentException("the field {" + matcher.group(1) + "} is not one of "
                        + String.join(", ", fields.stream().sorted().toList()));
            }
            if (matcher.start() > end) {
                pieces.add(new Piece(false, pattern.substring(end, matcher.start())));
            }
            pieces.add(new Piece(true, matcher.group(1)));
            end = matcher.end();
        }
        if (end < pattern.length()) {
            pieces.add(new Piece(false, pattern.substring(end)));
        }
        return new LinePattern(pieces);
    }

    /**
     * The line with its fields filled in.
     *
     * @param values gives a field's text
     */
    public String fill(UnaryOperator<String> values) {
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces) {
            line.append(piece.isField() ? values.apply(piece.text()) : piece.text());
        }
        return line.toString();
    }
}
