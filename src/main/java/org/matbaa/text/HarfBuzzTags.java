package org.matbaa.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_language_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_script_from_string;

/** HarfBuzz's names for scripts and languages. Thread-safe. */
final class HarfBuzzTags {
    private final int[] scripts = new int[UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1];
    private final Map<String, Long> languages = new ConcurrentHashMap<>();

    HarfBuzzTags() {
        for (int code = 0; code < scripts.length; code++) {
            scripts[code] = hb_script_from_string(UScript.getShortName(code));
        }
    }

    /** {@code hb_script_t} of an ICU script code. */
    int script(int icuScript) {
        return scripts[icuScript];
    }

    /** {@code hb_language_t} of a language of {@link #primary}; "" is undetermined. */
    long language(String primary) {
        return languages.computeIfAbsent(primary.isEmpty() ? "und" : primary, name -> hb_language_from_string(name));
    }

    /**
     * The language subtag of a BCP 47 tag, or "". Only two or three letters: HarfBuzz keeps every
     * language that it was ever asked for, and a text must not be able to fill the memory with them.
     */
    static String primary(String bcp47) {
        int end = bcp47.indexOf('-');
        String subtag = (end < 0 ? bcp47 : bcp47.substring(0, end)).toLowerCase(Locale.ROOT);
        boolean known = subtag.length() == 2 || subtag.length() == 3;
        return known && subtag.chars().allMatch(c -> c >= 'a' && c <= 'z') ? subtag : "";
    }
}
