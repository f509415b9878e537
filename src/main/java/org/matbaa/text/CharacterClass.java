package org.matbaa.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Questions about single characters that several stages ask. Pure. */
final class CharacterClass {
    static final char OBJECT = '\uFFFC';
    private static final int FIRST_MARK = 0x300;
    private static final int SOFT_HYPHEN = 0xAD;

    private CharacterClass() {
    }

    /** Whether the character is invisible unless a font wants otherwise (Default_Ignorable_Code_Point). */
    static boolean isIgnorable(int codePoint) {
        return (codePoint >= FIRST_MARK || codePoint == SOFT_HYPHEN)
                && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** Whether the character is a combining mark (general category M). */
    static boolean isMark(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether the character stays with the one before it: a mark, a joiner, a variation selector. */
    static boolean extendsCluster(int codePoint) {
        return isMark(codePoint) || isIgnorable(codePoint)
                || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    /** Joining_Type (UAX #44), a constant of {@link UCharacter.JoiningType}. */
    static int joiningType(int codePoint) {
        return codePoint < FIRST_MARK && codePoint != SOFT_HYPHEN
                ? UCharacter.JoiningType.NON_JOINING
                : UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE);
    }

    /**
     * Whether the character has no shape at all: a control, a line or paragraph separator, or one of the
     * ignorable characters that HarfBuzz does not hide (Hangul fillers, the fourth Mongolian selector,
     * shorthand controls).
     */
    static boolean isShapeless(int codePoint) {
        return codePoint < 0x20 || codePoint >= 0x7F && codePoint < 0xA0
                || codePoint == 0x2028 || codePoint == 0x2029
                || codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0
                || codePoint == 0x180F || codePoint >= 0x1BCA0 && codePoint <= 0x1BCA3;
    }
}
