package org.matbaa.pdf;

/**
 * Whether a line that is read from the wrong end by a reader with a {@link SectionOrder} comes out in another order: not
 * if all letters and numbers are in one section. Not thread-safe.
 */
final class LineSections {
    private enum Section {
        NONE, LEFT_TO_RIGHT, RIGHT_TO_LEFT, TEXT
    }

    private Section last = Section.NONE;
    private boolean parted;
    private boolean endsWithMark;
    private boolean several;

    /** Adds a character. */
    void add(int codePoint) {
        add(codePoint, Character.getDirectionality(codePoint));
    }

    /**
     * Adds a character.
     *
     * @param direction its own (UAX #9)
     */
    void add(int codePoint, byte direction) {
        switch (direction) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    add(Section.RIGHT_TO_LEFT, codePoint == LineMarks.RIGHT_TO_LEFT_MARK);
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> add(Section.LEFT_TO_RIGHT, codePoint == LineMarks.LEFT_TO_RIGHT_MARK);
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    add(Section.LEFT_TO_RIGHT, false);
            case Character.DIRECTIONALITY_NONSPACING_MARK -> endsWithMark = last == Section.RIGHT_TO_LEFT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR, Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> part(Section.LEFT_TO_RIGHT);
            default -> { }
        }
    }

    /** Adds what the reader has a text of its own for. */
    void addText() {
        several |= last != Section.NONE;
        last = Section.TEXT;
    }

    private void add(Section next, boolean isMark) {
        if (isMark) {
            part(next);
        } else {
            several |= last != Section.NONE && (parted || last != next);
            last = next;
            parted = false;
            endsWithMark = false;
        }
    }

    /** What has neither letters nor numbers parts others, but matters little at their ends. */
    private void part(Section small) {
        parted |= last != Section.NONE && last != small;
        endsWithMark = false;
    }

    /** Whether it matters from which end the line is read. */
    boolean areSeveral() {
        return several || endsWithMark;
    }

    /** Begins another line. */
    void clear() {
        last = Section.NONE;
        parted = false;
        endsWithMark = false;
        several = false;
    }
}
