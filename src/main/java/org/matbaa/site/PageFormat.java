package org.matbaa.site;

/**
 * The sheet, as CSS writes it (CSS Paged Media 3, 5 and 7).
 *
 * @param size    {@code A4}, {@code A5}, {@code letter}, or two lengths in mm
 * @param margins one to four lengths in mm: top, right, bottom, left
 * @param columns in how many the article's body is set, at least 1
 */
public record PageFormat(String size, String margins, int columns) {
    /** Width of the sheet without its margins, mm. */
    public double contentWidthMm() {
        double sheet = switch (size) {
            case "A4" -> 210;
            case "A5" -> 148;
            case "letter" -> 215.9;
            default -> mm(size.split(" ")[0]);
        };
        String[] sides = margins.split(" ");
        double right = mm(sides[Math.min(1, sides.length - 1)]);
        double left = sides.length == 4 ? mm(sides[3]) : right;
        return sheet - left - right;
    }

    private static double mm(String length) {
        return Double.parseDouble(length.replace("mm", ""));
    }
}
