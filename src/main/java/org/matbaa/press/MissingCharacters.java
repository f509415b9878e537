package org.matbaa.press;

import com.ibm.icu.lang.UCharacter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which characters no font has. */
final class MissingCharacters {
    private static final int NAMED = 8;

    private MissingCharacters() {
    }

    /**
     * One sentence that names them.
     *
     * @param codePoints ascending; may be empty
     */
    static Optional<String> sentence(List<Integer> codePoints) {
        if (codePoints.isEmpty()) {
            return Optional.empty();
        }
        String names = codePoints.stream().limit(NAMED).map(MissingCharacters::name)
                .collect(Collectors.joining(", "));
        String more = codePoints.size() > NAMED ? " and " + (codePoints.size() - NAMED) + " more" : "";
        return Optional.of("no font has " + names + more + "; a box is printed in its place");
    }

    private static String name(int codePoint) {
        String name = UCharacter.getName(codePoint);
        return "U+%04X".formatted(codePoint) + (name == null ? "" : " " + name);
    }
}
