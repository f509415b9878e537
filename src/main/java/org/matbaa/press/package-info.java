/**
 * The facade over all stages: {@link org.matbaa.press.Press#print} takes an article and a
 * {@link org.matbaa.press.PrintOrder} and gives a {@link org.matbaa.press.PrintedCopy}. What is shared by all
 * threads (fonts, compiled templates, parsed sheets, shaped words) belongs to the press.
 */
package org.matbaa.press;
