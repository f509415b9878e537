package org.matbaa.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningGroup;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;

/** What elongation needs to know of Arabic letters (UAX #44, Joining_Type and Joining_Group). Pure. */
final class ArabicLetters {
    /** No elongation. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final char HAMZA = 'ء';

    private ArabicLetters() {
    }

    /** A letter of a joining script, hamza, or a tatweel that the text itself has. */
    static boolean isLetter(int codePoint) {
        int type = CharacterClass.joiningType(codePoint);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.RIGHT_JOINING
                || type == JoiningType.LEFT_JOINING || codePoint == HAMZA || codePoint == TatweelGlyph.TATWEEL;
    }

    /**
     * How ill a tatweel between two joined letters would look, by classical practice: 1 is best.
     *
     * @param last whether {@code second} is the last letter of its word
     * @return 1 to 5, or {@link #NEVER}
     */
    static int rank(int first, int second, boolean last) {
        if (first == TatweelGlyph.TATWEEL || second == TatweelGlyph.TATWEEL || isLamAlef(first, second)) {
            return NEVER;
        }
        if (group(first) == JoiningGroup.SEEN || group(first) == JoiningGroup.SAD) {
            return 1;
        }
        boolean isFinal = last || CharacterClass.joiningType(second) == JoiningType.RIGHT_JOINING;
        return isFinal ? rankBeforeFinal(group(second)) : NEVER;
    }

    private static int rankBeforeFinal(int group) {
        return switch (group) {
            case JoiningGroup.TEH_MARBUTA, JoiningGroup.TEH_MARBUTA_GOAL, JoiningGroup.HEH,
                 JoiningGroup.HEH_GOAL, JoiningGroup.DAL -> 2;
            case JoiningGroup.ALEF, JoiningGroup.TAH, JoiningGroup.LAM, JoiningGroup.KAF, JoiningGroup.GAF -> 3;
            case JoiningGroup.REH, JoiningGroup.YEH, JoiningGroup.FARSI_YEH -> 4;
            default -> 5;
        };
    }

    private static boolean isLamAlef(int first, int second) {
        return group(first) == JoiningGroup.LAM && group(second) == JoiningGroup.ALEF;
    }

    private static int group(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_GROUP);
    }
}
