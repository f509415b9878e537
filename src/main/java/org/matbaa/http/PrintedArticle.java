package org.matbaa.http;

import org.matbaa.press.PrintedCopy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A copy and what its headers say. Shared by all requests for it; nothing in it is to be changed.
 *
 * @param copy        the PDF
 * @param headline    of the article; may be empty
 * @param language    BCP 47; {@code und} when unknown
 * @param original    address of the article
 * @param warnings    of reading and printing
 * @param stageMillis how long each stage took when it was made
 */
record PrintedArticle(PrintedCopy copy, String headline, String language, Optional<String> original,
                      List<String> warnings, Map<String, Long> stageMillis) {
}
