package org.matbaa.site;

/**
 * The sheet, as CSS writes it (CSS Paged Media 3, 5 and 7).
 *
 * @param size    {@code A4}, {@code A5}, {@code letter}, or two lengths in mm
 * @param margins one to four lengths in mm: top, right, bottom, left
 */
public record PageFormat(String size, String margins) {
}
