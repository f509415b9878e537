package org.matbaa.site;

import java.time.Instant;

/**
 * The print instant, formatted by a site's rules.
 *
 * @param instant the instant itself
 * @param date    e.g. {@code الإثنين, 29-أبريل-2024}
 * @param time    e.g. {@code 12:07 ص}
 * @param line    the whole footer line
 */
public record PrintStamp(Instant instant, String date, String time, String line) {
}
