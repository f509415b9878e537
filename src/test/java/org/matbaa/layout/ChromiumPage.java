package org.matbaa.layout;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has headless Chromium print a page and reads back the glyphs that it drew. */
final class ChromiumPage {
    private ChromiumPage() {
    }

    /** The glyphs of each page of a printed HTML file, in the order in which they were drawn. */
    static List<List<SeenGlyph>> print(Path html, Path folder) throws IOException, InterruptedException {
        Path pdf = folder.resolve("chromium.pdf");
        Process chromium = new ProcessBuilder("chromium", "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--allow-file-access-from-files", "--virtual-time-budget=10000",
                "--user-data-dir=" + folder.resolve("profile"), "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf, html.toUri().toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("chromium.log").toFile()).start();
        if (!chromium.waitFor(120, TimeUnit.SECONDS)) {
            chromium.destroyForcibly();
        }
        if (!Files.exists(pdf)) {
            throw new IOException("chromium printed nothing: " + Files.readString(folder.resolve("chromium.log")));
        }
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<List<SeenGlyph>> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                GlyphReader reader = new GlyphReader();
                reader.processPage(page);
                pages.add(reader.glyphs);
            }
            return pages;
        }
    }

    private static final class GlyphReader extends PDFStreamEngine {
        private final List<SeenGlyph> glyphs = new ArrayList<>();

        GlyphReader() {
            addOperator(new BeginText(this));
            addOperator(new EndText(this));
            addOperator(new SetFontAndSize(this));
            addOperator(new MoveText(this));
            addOperator(new NextLine(this));
            addOperator(new SetTextRenderingMode(this));
            addOperator(new SetTextRise(this));
            addOperator(new ShowText(this));
            addOperator(new ShowTextAdjusted(this));
            addOperator(new SetMatrix(this));
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new DrawObject(this));
            addOperator(new SetGraphicsStateParameters(this));
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
            String name = font.getName().replaceFirst("^[A-Z]{6}\\+", "");
            glyphs.add(new SeenGlyph(name, code, matrix.getTranslateX()));
        }
    }
}
