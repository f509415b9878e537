package org.matbaa.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
    @Test
    void itIsADisplayProfileOfRgb() {
        ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
        assertEquals(ColorSpace.TYPE_RGB, profile.getColorSpaceType());
        assertEquals(ICC_Profile.CLASS_DISPLAY, profile.getProfileClass());
        assertEquals(2, profile.getMajorVersion());
        assertArrayEquals(SrgbProfile.bytes(), profile.getData());
    }

    @Property(tries = 200)
    void itMeansTheColoursThatTheJdksOwnMeans(@ForAll @FloatRange(max = 1) float red,
                                              @ForAll @FloatRange(max = 1) float green,
                                              @ForAll @FloatRange(max = 1) float blue) {
        ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        float[] color = {red, green, blue};
        assertArrayEquals(ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(color), ours.toCIEXYZ(color), 0.003f);
    }
}
