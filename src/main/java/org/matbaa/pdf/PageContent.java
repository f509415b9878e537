package org.matbaa.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;

import org.matbaa.pdf.ContentTag.Artifact;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PageResourceNames;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfShading;

/**
 * The content stream of one page and the graphics state that a reader has at its end (PDF 1.7,
 * 8.4). Setting what is already set writes nothing. Coordinates are PDF points, y upwards. Not
 * thread-safe.
 */
final class PageContent {
    private final PdfContentByte content;
    private final ByteBuffer out;
    private final PathOperators paths;
    private final SectionTexts sections;
    private final PageMarks marks;
    private final PageLetters letters = new PageLetters();
    private final PageCoverage coverage = new PageCoverage();
    private final Map<Float, PdfGState> opacities = new HashMap<>();
    private GraphicsState state = new GraphicsState();
    private GraphicsState saved;
    private boolean clipped;
    private boolean inText;
    private double lineX;
    private double lineY;

    /**
     * Prepares a page.
     *
     * @param rightToLeft whether the document is
     */
    PageContent(PdfContentByte content, StructureWriter structure, boolean rightToLeft) {
        this.content = content;
        this.out = content.getInternalBuffer();
        this.paths = new PathOperators(out);
        this.sections = new SectionTexts(out, rightToLeft);
        this.marks = new PageMarks(out, structure, sections);
    }

    /** Sets the fill colour by its operator, as {@code 0 g}. */
    void fillColor(String operator) {
        if (!operator.equals(state.fillColor)) {
            state.fillColor = operator;
            line(operator);
        }
    }

    /** Sets the stroke colour by its operator, as {@code 0 G}. */
    void strokeColor(String operator) {
        if (!operator.equals(state.strokeColor)) {
            state.strokeColor = operator;
            line(operator);
        }
    }

    /** Sets line width, cap, join, miter limit and dash by their operators. */
    void strokeStyle(String operators) {
        if (!operators.equals(state.stroke)) {
            state.stroke = operators;
            line(operators);
        }
    }

    /** The opacity of what is painted now, 0 to 1. */
    float opacity() {
        return state.opacity;
    }

    /** Sets the opacity of what is painted from now on, 0 to 1. */
    void opacity(float opacity) {
        if (opacity != state.opacity) {
            endText();
            state.opacity = opacity;
            content.setGState(opacities.computeIfAbsent(opacity, PageContent::gState));
        }
    }

    private static PdfGState gState(float opacity) {
        PdfGState gState = new PdfGState();
        gState.setFillOpacity(opacity);
        gState.setStrokeOpacity(opacity);
        return gState;
    }

    /**
     * Replaces the clip, whether or not it is the same.
     *
     * @param shape the area to paint in, or null for the whole page
     */
    void clip(Shape shape) {
        endText();
        marks.end();
        if (clipped) {
            line("Q");
            state = saved;
        }
        clipped = shape != null;
        if (shape != null) {
            saved = state.copy();
            line("q");
            boolean evenOdd = paths.write(shape);
            line(evenOdd ? "W* n" : "W n");
        }
    }

    /** Fills a path; no shape is content of a document. */
    void fill(Shape shape) {
        endText();
        marks.begin(Artifact.LAYOUT);
        boolean evenOdd = paths.write(shape);
        line(evenOdd ? "f*" : "f");
    }

    /** Strokes a path. */
    void stroke(Shape shape) {
        endText();
        marks.begin(Artifact.LAYOUT);
        paths.write(shape);
        line("S");
    }

    /** Paints a picture into a box. */
    void paint(DocumentPictures.Placed picture, Rectangle2D box, ContentTag tag) {
        endText();
        marks.begin(tag);
        PageResourceNames.addXObject(content, picture.name(), picture.reference());
        out.append("q ");
        Operands.numbers(out, box.getWidth(), 0, 0, box.getHeight(), box.getX(), box.getY());
        out.append("cm ");
        out.append(picture.name().getBytes());
        line(" Do Q");
    }

    /** Fills the clip with a shading. */
    void paint(PdfShading shading) {
        endText();
        marks.begin(Artifact.LAYOUT);
        content.paintShading(shading);
    }

    /** Selects a font; text follows. */
    void font(EmbeddedFont font, float sizePt) {
        if (font != state.font || sizePt != state.fontSizePt) {
            state.font = font;
            state.fontSizePt = sizePt;
            PageResourceNames.addFont(content, font.name(), font.reference());
            out.append(font.name().getBytes());
            out.append(' ');
            Operands.number(out, sizePt);
            line(" Tf");
        }
    }

    /**
     * Moves to where text begins, in a text object.
     *
     * @param tag what the text is
     * @return the x that the file has, after rounding
     */
    double moveTo(double xPt, double yPt, ContentTag tag) {
        beginText();
        marks.begin(tag);
        double dx = Operands.rounded(xPt - lineX);
        double dy = Operands.rounded(yPt - lineY);
        Operands.numbers(out, dx, dy);
        line("Td");
        lineX += dx;
        lineY += dy;
        return lineX;
    }

    /** Begins text that is not what its codes say; {@link #endSpelt} follows it. */
    void beginSpelt(ContentTag tag, Spelling spelling) {
        beginText();
        marks.beginSpelt(tag, spelling);
    }

    private void beginText() {
        if (!inText) {
            marks.end();
            line("BT");
            inText = true;
            lineX = 0;
            lineY = 0;
        }
    }

    /** Ends text that is not what its codes say. */
    void endSpelt() {
        marks.end();
    }

    /** Begins marks that stand for letters of the direction in which most of the page's lines are read. */
    void beginLetters(int count) {
        beginText();
        marks.beginLetters(Character.toString(LineMarks.ofDirection(letters.areFromRight())).repeat(count));
    }

    /** The letters that are shown. */
    PageLetters letters() {
        return letters;
    }

    /** What the page's text takes of it. */
    PageCoverage coverage() {
        return coverage;
    }

    /** The stream, for operators that this class has no method for; text must have ended. */
    ByteBuffer out() {
        return out;
    }

    /** Ends the text object, if one is open. */
    void endText() {
        if (inText) {
            inText = false;
            marks.end();
            line("ET");
        }
    }

    /** Ends what is open; the stream is complete then. */
    void finish() {
        endText();
        clip(null);
        sections.settle(letters.areFromRight());
    }

    private void line(String operators) {
        out.append(operators);
        out.append('\n');
    }
}
