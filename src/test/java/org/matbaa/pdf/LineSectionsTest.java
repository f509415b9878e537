package org.matbaa.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line is in several sections if a reader that begins at its other end gives its words in another order. */
class LineSectionsTest {
    private final LineSections sections = new LineSections();

    @ParameterizedTest
    @CsvSource({
        "'', false", "'شيء هنا', false", "'a few words, 42.', false", "'شيء (هنا)', false", "'15', false",
        "'شيء هنا.', false", "'. شيء', false", "'شيء x', true", "'x شيء', true", "'شيء 42', true", "'شيء. هنا', true",
        "'شيء ٣٥', true", "'a\u200Fb', true", "'شيء\u200Eهنا', true", "'شيء\u200E', false", "'15\u200F', false",
        "'شيءٌ', true", "'شيءٌ هنا', false", "'شيءٌ\u200F', false",
    })
    void sectionsAreSeveral(String text, boolean several) {
        text.codePoints().forEach(sections::add);
        assertEquals(several, sections.areSeveral());
    }

    @Test
    void aTextIsASectionBesideOthersOnly() {
        sections.addText();
        assertEquals(false, sections.areSeveral());
        sections.add('x');
        assertEquals(true, sections.areSeveral());
        sections.clear();
        assertEquals(false, sections.areSeveral());
    }
}
