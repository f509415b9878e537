package org.matbaa.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What a screen reader reads: the text of the tags in their order, by PDFBox, codes by their ToUnicode. */
final class TaggedText {
    private static final Set<String> INLINE = Set.of("Span", "Link", "Code");

    /** Texts of marked content by page and MCID. */
    private final Map<COSDictionary, Map<Integer, StringBuilder>> pages = new HashMap<>();
    private final List<String> artifacts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** Reads all of a file. */
    static TaggedText of(PDDocument document) throws IOException {
        TaggedText result = new TaggedText();
        for (PDPage page : document.getPages()) {
            Reader reader = result.new Reader();
            result.pages.put(page.getCOSObject(), reader.texts);
            reader.processPage(page);
        }
        result.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return result;
    }

    /** Words with their punctuation, without list markers. */
    List<String> tokens() {
        return tokens(text.toString());
    }

    /** The text of each artifact. */
    List<String> artifacts() {
        return artifacts;
    }

    static List<String> tokens(String text) {
        return List.of(text.replaceAll("[\\u200e\\u200f\\u061c\\u2060\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\u00ad]", "").strip()
                .split("[\\s\\u00a0]+"));
    }

    private void walk(PDStructureNode node, PDPage inherited) {
        PDStructureElement element = node instanceof PDStructureElement found ? found : null;
        PDPage page = element != null && element.getPage() != null ? element.getPage() : inherited;
        if (element != null && element.getStructureType().equals("Lbl") && isNumbered(element)) {
            return;
        }
        String edge = element == null || INLINE.contains(element.getStructureType()) ? "" : "\n";
        text.append(edge);
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureNode child -> walk(child, page);
                case Integer mcid -> text.append(pages.get(page.getCOSObject()).get(mcid));
                case PDMarkedContentReference reference ->
                        text.append(pages.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
                default -> { }
            }
        }
        text.append(edge);
    }

    /** A marker of a list item, which the source does not have; terms of a definition list it has. */
    private static boolean isNumbered(PDStructureElement label) {
        PDStructureElement list = (PDStructureElement) ((PDStructureElement) label.getParent()).getParent();
        COSDictionary attributes = (COSDictionary) list.getCOSObject().getDictionaryObject(COSName.A);
        return !attributes.getNameAsString("ListNumbering").equals("None");
    }

    private final class Reader extends PDFStreamEngine {
        private final Map<Integer, StringBuilder> texts = new HashMap<>();
        private StringBuilder into;
        private boolean isSpelt;
        private int depth;

        Reader() {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
            addOperator(new BeginText(this));
            addOperator(new EndText(this));
            addOperator(new MoveText(this));
            addOperator(new SetFontAndSize(this));
            addOperator(new ShowTextAdjusted(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            depth++;
            if (depth > 1) {
                requireWithinSpelt(properties);
                return;
            }
            into = new StringBuilder();
            if (properties != null && properties.getInt(COSName.MCID) >= 0) {
                texts.put(properties.getInt(COSName.MCID), into);
            } else if (!tag.getName().equals("Artifact")) {
                throw new IllegalStateException("neither content nor artifact: " + tag);
            }
            COSString spelt = properties == null ? null : (COSString) properties.getDictionaryObject(COSName.ACTUAL_TEXT);
            isSpelt = spelt != null;
            into.append(isSpelt ? spelt.getString() : "");
        }

        /** The text of the outermost sequence is the text of all that is in it (PDF 1.7, 14.9.4). */
        private void requireWithinSpelt(COSDictionary properties) {
            if (!isSpelt || properties != null && properties.containsKey(COSName.MCID)) {
                throw new IllegalStateException("content is nested in content");
            }
        }

        @Override
        public void endMarkedContentSequence() {
            depth--;
            if (depth > 0) {
                return;
            }
            if (!texts.containsValue(into) && !into.isEmpty()) {
                artifacts.add(into.toString());
            }
            into = null;
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            if (into == null) {
                throw new IllegalStateException("text is neither content nor artifact");
            }
            into.append(isSpelt ? "" : font.toUnicode(code));
        }
    }
}
