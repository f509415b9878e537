package org.matbaa.layout;

import org.matbaa.text.FontLibrary;
import org.matbaa.text.GlyphRun;
import org.matbaa.text.TextEngine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineChild;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xml.sax.InputSource;

import javax.xml.parsers.DocumentBuilderFactory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A page laid out for a test, with ways to look at it. */
final class Laid {
    private static final FontLibrary FONTS = fonts();
    private static final DocumentLayout LAYOUT =
            new DocumentLayout(FONTS, new TextEngine(FONTS), DotScale.FINE);

    private final LaidOutDocument document;
    private final CssContext css;

    private Laid(LaidOutDocument document) {
        this.document = document;
        this.css = document.context().newLayoutContextInstance(new FontContext() { });
    }

    /** Lays out the content of a body in Arabic, 13pt Noto Naskh Arabic, in a 400pt measure. */
    static Laid body(String content) {
        return page("<html lang='ar' dir='rtl'><head><style>@page { size: 440pt 600pt; margin: 20pt }"
                + " body { font-family: 'Noto Naskh Arabic', 'Noto Serif'; font-size: 13pt; line-height: 1.7 }"
                + "</style></head><body>" + content + "</body></html>");
    }

    static Laid page(String xhtml) {
        return page(xhtml, Map.of());
    }

    static Laid page(String xhtml, Map<String, EncodedPicture> pictures) {
        try {
            Document parsed = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xhtml)));
            return new Laid(LAYOUT.layout(parsed, pictures));
        } catch (Exception e) {
            throw new IllegalArgumentException(xhtml, e);
        }
    }

    private static FontLibrary fonts() {
        try {
            return FontLibrary.load(Path.of("fonts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LaidOutDocument document() {
        return document;
    }

    /** Visual lines in document order. */
    List<VisualLine> lines() {
        return lineBoxes().stream().map(line -> document.lines().of(css, line)).toList();
    }

    /** Glyphs with ink of a document of one page, as they stand on it. */
    List<SeenGlyph> glyphs() {
        if (document.pages().size() > 1) {
            throw new IllegalStateException(document.pages().size() + " pages");
        }
        DotScale scale = document.scale();
        PageBox page = document.pages().getFirst();
        float leftPt = scale.points(page.getMarginBorderPadding(css, Edge.LEFT));
        float topPt = scale.points(page.getMarginBorderPadding(css, Edge.TOP));
        List<SeenGlyph> glyphs = new ArrayList<>();
        for (LineBox line : lineBoxes()) {
            Box block = line.getParent();
            for (PlacedRun placed : document.lines().of(css, line).runs()) {
                Box owner = placed.owner() == null ? line : placed.owner();
                float baseline = placed.owner() == null ? line.getBaseline() : placed.owner().getBaseline();
                addGlyphs(placed.run(), leftPt + scale.points(block.getAbsX() + block.getTx() + placed.xDots()),
                        topPt + scale.points(owner.getAbsY() + baseline), glyphs);
            }
        }
        return glyphs;
    }

    private static void addGlyphs(GlyphRun run, float xPt, float yPt, List<SeenGlyph> glyphs) {
        float perUnit = run.sizePt() / run.face().unitsPerEm();
        float pen = xPt;
        for (int i = 0; i < run.length(); i++) {
            int glyph = run.glyphs()[i];
            if (!Faces.blank(run.face().postScriptName()).contains(glyph)) {
                glyphs.add(new SeenGlyph(run.face().postScriptName(), glyph, pen + run.xOffsets()[i] * perUnit,
                        yPt - run.yOffsets()[i] * perUnit));
            }
            pen += run.advances()[i] * perUnit;
        }
    }

    List<LineBox> lineBoxes() {
        List<LineBox> found = new ArrayList<>();
        collect(document.root(), found);
        return found.stream().filter(LineBox::isContainsVisibleContent).toList();
    }

    private static void collect(Box box, List<LineBox> found) {
        if (box instanceof LineBox line) {
            found.add(line);
            line.getNonFlowContent().forEach(out -> collect(out, found));
        }
        if (box instanceof InlineLayoutBox inline) {
            for (InlineChild child : inline.getInlineChildren()) {
                if (child instanceof Box childBox) {
                    collect(childBox, found);
                }
            }
        }
        box.getChildren().forEach(child -> collect(child, found));
    }

    /** The first box of an element with an id. */
    Box box(String id) {
        return find(document.root(), id);
    }

    private static Box find(Box box, String id) {
        Element element = box.getElement();
        if (element != null && !box.isAnonymous() && element.getAttribute("id").equals(id)) {
            return box;
        }
        List<Box> children = new ArrayList<>(box.getChildren());
        if (box instanceof LineBox line) {
            children.addAll(line.getNonFlowContent());
        }
        if (box instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(child -> {
                if (child instanceof Box childBox) {
                    children.add(childBox);
                }
            });
        }
        for (Box child : children) {
            Box found = find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The characters of a line from left to right, one for each glyph, as the runs place them. */
    static String visualText(VisualLine line) {
        StringBuilder text = new StringBuilder();
        line.runs().stream().sorted(Comparator.comparing(PlacedRun::xDots)).forEach(placed -> {
            GlyphRun run = placed.run();
            for (int cluster : run.clusters()) {
                text.append(placed.text().charAt(cluster));
            }
        });
        return text.toString();
    }

    /** The same in logical order, as the line is painted and copied out. */
    static String logicalText(VisualLine line) {
        StringBuilder text = new StringBuilder();
        line.runs().forEach(placed -> text.append(placed.text(), placed.run().start(), placed.run().end()));
        return text.toString();
    }

    /** Glyph ids of a line's runs in logical order. */
    static List<Integer> logicalGlyphs(VisualLine line) {
        List<Integer> glyphs = new ArrayList<>();
        for (PlacedRun placed : line.runs()) {
            int[] ids = placed.run().glyphs();
            for (int i = 0; i < ids.length; i++) {
                glyphs.add(ids[placed.run().isRightToLeft() ? ids.length - 1 - i : i]);
            }
        }
        return glyphs;
    }
}
