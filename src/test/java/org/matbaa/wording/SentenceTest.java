package org.matbaa.wording;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SentenceTest {
    private static final Sentence SENTENCE = Sentence.of("'{0}' must be {1}, not {2}", "a$1{0}", Sentence.of("text"), 7);

    @Test
    void isEnglishByItself() {
        assertEquals("'a$1{0}' must be text, not 7", SENTENCE.toString());
    }

    @Test
    void saysItsPartsInTheSameLanguageAndIsolatesWhatIsGiven() {
        String said = SENTENCE.in(pattern -> switch (pattern) {
            case "text" -> "نصًا";
            default -> "ليس {2} بل {1} في {0}";
        });
        assertEquals("ليس \u20687\u2069 بل نصًا في \u2068a$1{0}\u2069", said);
    }

    @Test
    void staysEnglishWithoutATranslation() {
        assertEquals("'\u2068a$1{0}\u2069' must be text, not \u20687\u2069", SENTENCE.in(pattern -> pattern));
        assertTrue(Sentence.NONE.isEmpty());
        assertEquals("", Sentence.NONE.in(pattern -> pattern));
    }
}
