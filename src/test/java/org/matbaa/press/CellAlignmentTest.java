package org.matbaa.press;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Cells of one column, whose digits stand where their own direction begins, whatever the page's is. */
class CellAlignmentTest {
    private static final String DIGITS = "7777777";

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(nullValues = "none", value = {
        "ar, none, none, right", "ar, ltr, none, left", "ar, rtl, none, right", "ar, none, ltr, left", "ar, ltr, rtl, right",
        "en, none, none, left", "en, rtl, none, right", "en, ltr, none, left", "en, none, rtl, right", "en, rtl, ltr, left"})
    void cellsAreAlignedToTheirOwnStart(String language, String table, String cell, String side) throws Exception {
        for (String name : List.of("td", "th")) {
            String html = "<table" + dir(table) + "><tr><" + name + dir(cell) + ">" + DIGITS + "</" + name + "></tr></table>";
            assertEquals(side, side(print(language, html)), name);
        }
    }

    private static String dir(String direction) {
        return direction == null ? "" : " dir='" + direction + "'";
    }

    private static byte[] print(String language, String html) throws Exception {
        return Presses.open().print(Presses.article(new ObjectMapper().writeValueAsString(Map.of("headline", "1",
                "inLanguage", language, "articleBodyHtml", html))), Presses.order()).pdf();
    }

    private static String side(byte[] pdf) throws IOException {
        float[] middle = new float[1];
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.contains(DIGITS)) {
                        middle[0] = positions.get(positions.size() / 2).getXDirAdj();
                    }
                }
            }.getText(document);
            return middle[0] < document.getPage(0).getMediaBox().getWidth() / 2 ? "left" : "right";
        }
    }
}
