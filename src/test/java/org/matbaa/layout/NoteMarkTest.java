package org.matbaa.layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.render.LineBox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Marks of notes, raised and small, in lines of the bundled sites' look. */
class NoteMarkTest {
    private static final String TEXT = "دعا وزير الخارجية الروسي المبعوث الأممي الخاص إلى سوريا إلى السعي%s لتوحيد جهود اللاعبين ";

    private static Laid page(String language, String content) throws IOException {
        String css = Files.readString(Path.of("templates/default/page.css"));
        return Laid.page("<html dir='rtl' lang='" + language + "'><head><style>" + css + "</style></head><body>" + content + "</body></html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "ur", "he"})
    void aMarkDoesNotMakeItsLineHigher(String language) throws IOException {
        String text = TEXT.repeat(3);
        List<LineBox> plain = page(language, "<p>" + text.formatted("", "", "") + "</p>").lineBoxes();
        List<LineBox> marked = page(language, "<p>" + text.formatted("", "<sup><a href='#n'>٢</a></sup>", "<sub>٣</sub>") + "</p>").lineBoxes();
        for (int i = 0; i < Math.min(plain.size(), marked.size()); i++) {
            assertEquals(plain.get(i).getAbsY(), marked.get(i).getAbsY(), 1, "line " + i);
            assertEquals(plain.get(i).getHeight(), marked.get(i).getHeight(), 1, "line " + i);
        }
    }

    @Test
    void aMarkStandsLeftOfItsWordAndAboveTheBaseline() throws IOException {
        VisualLine line = page("ar", "<p>كلمة<sup id='s'>١٢</sup> تالية</p>").lines().getFirst();
        List<PlacedRun> runs = line.runs();
        PlacedRun word = runs.stream().filter(run -> run.text().charAt(run.run().start()) == 'ك').findFirst().orElseThrow();
        PlacedRun mark = runs.stream().filter(run -> run.text().charAt(run.run().start()) == '١').findFirst().orElseThrow();
        PlacedRun next = runs.getLast();
        assertTrue(mark.xDots() < word.xDots(), "the mark follows its word");
        assertTrue(next.xDots() < mark.xDots(), "the next word follows the mark");
        assertTrue(mark.run().sizePt() < word.run().sizePt());
        assertTrue(mark.owner().getAbsY() + mark.owner().getBaseline() < word.owner().getAbsY() + word.owner().getBaseline());
    }
}
