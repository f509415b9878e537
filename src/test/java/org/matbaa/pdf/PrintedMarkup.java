package org.matbaa.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.matbaa.layout.DocumentLayout;
import org.matbaa.layout.DotScale;
import org.matbaa.text.FontLibrary;
import org.matbaa.text.TextEngine;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Prints the body of a page. */
final class PrintedMarkup {
    private static final String STYLE = "@page{size:595pt 842pt;margin:40pt}"
            + "body{font-family:'Noto Naskh Arabic','Noto Serif','Noto Serif Hebrew';font-size:13pt;line-height:1.8}";

    private PrintedMarkup() {
    }

    /** Prints XHTML for readers, in a document of a direction, "rtl" or "ltr". */
    static void print(String direction, String body, Path pdf) throws IOException {
        boolean rightToLeft = direction.equals("rtl");
        print(rightToLeft ? PaintedText.INFO : PaintedText.LEFT_TO_RIGHT, OutputProfile.READER, body, pdf);
    }

    /** Prints XHTML in a document's direction. */
    static void print(DocumentInfo info, OutputProfile profile, String body, Path pdf) throws IOException {
        FontLibrary fonts = FontLibrary.load(Path.of("fonts"));
        DocumentLayout layout = new DocumentLayout(fonts, new TextEngine(fonts), DotScale.FINE);
        String page = "<html lang='" + (info.rightToLeft() ? "ar" : "en") + "' dir='" + (info.rightToLeft() ? "rtl" : "ltr") + "'><head><style>" + STYLE
                + "</style></head><body>" + body + "</body></html>";
        try (OutputStream out = Files.newOutputStream(pdf);
             PdfFile file = new PdfFile(out, info, profile)) {
            DocumentPainter.paint(layout.layout(parsed(page), Map.of()), file);
        }
    }

    private static Document parsed(String page) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(page, e);
        }
    }
}
