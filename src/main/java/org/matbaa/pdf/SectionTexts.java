package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.ByteBuffer;

/**
 * The texts in a page's content that are for a reader with a {@link SectionOrder}. From which end it takes lines is
 * known when all {@link PageLetters} are: the texts are written for the document's direction, and written again if
 * the lines are taken the other way. Not thread-safe.
 */
final class SectionTexts {
    /** Where a text's hexadecimal digits are in the content. */
    private record Place(int from, int to, String text) {
    }

    private final ByteBuffer out;
    private final boolean fromRight;
    private final List<Place> places = new ArrayList<>();

    /**
     * Prepares a page.
     *
     * @param out       the page's content
     * @param fromRight whether the document is right-to-left
     */
    SectionTexts(ByteBuffer out, boolean fromRight) {
        this.out = out;
        this.fromRight = fromRight;
    }

    /** Writes the hexadecimal digits for a text in logical order. */
    void write(String text) {
        int from = out.size();
        out.append(Spelling.hex(new SectionOrder(fromRight).line(text)));
        places.add(new Place(from, out.size(), text));
    }

    /**
     * Writes the texts again if they must be; the content is complete.
     *
     * @param takenFromRight from which end the page's lines are taken
     */
    void settle(boolean takenFromRight) {
        if (places.isEmpty() || takenFromRight == fromRight) {
            return;
        }
        byte[] written = out.toByteArray();
        out.reset();
        int from = 0;
        for (Place place : places) {
            out.append(written, from, place.from() - from);
            out.append(Spelling.hex(new SectionOrder(takenFromRight).line(place.text())));
            from = place.to();
        }
        out.append(written, from, written.length - from);
    }
}
