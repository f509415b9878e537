package org.matbaa.layout;

import org.matbaa.text.FontLibrary;
import org.matbaa.text.TextEngine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.BoxBuilder;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.ViewportBox;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The layout stage: XHTML document in, pages of boxes with visual lines out. Flying Saucer breaks
 * lines and pages in logical order with shaped widths; the visual pass follows. Thread-safe.
 */
public final class DocumentLayout {
    static final FontContext FONT_CONTEXT = new FontContext() { };

    private final FontLibrary fonts;
    private final TextEngine engine;
    private final DotScale scale;
    private final SheetCache sheets = new SheetCache();

    public DocumentLayout(FontLibrary fonts, TextEngine engine, DotScale scale) {
        this.fonts = fonts;
        this.engine = engine;
        this.scale = scale;
    }

    /**
     * Lays a document out.
     *
     * @param document XHTML with its style sheets in {@code style} elements; changed by this call
     * @param pictures by the addresses that {@code img} elements name
     */
    public LaidOutDocument layout(Document document, Map<String, EncodedPicture> pictures) {
        document.normalize();
        TextNodes.prepare(document.getDocumentElement());
        LaidOutDocument first = layout(document, pictures, Set.of());
        Set<Element> tall = TallTables.in(first.root(), (PageStyles) first.context().getCss());
        return tall.isEmpty() ? first : layout(document, pictures, tall);
    }

    private LaidOutDocument layout(Document document, Map<String, EncodedPicture> pictures, Set<Element> across) {
        Direction direction = new Direction();
        XhtmlNamespace namespace = new XhtmlNamespace(direction);
        LineGlue glue = new LineGlue();
        TextWidths widths = new TextWidths(engine, scale);
        LongWords longWords = new LongWords(widths, scale, glue);
        MeasuredText measured = new MeasuredText(glue, longWords);
        SharedContext shared = sharedContext(pictures, new ShapedTextRenderer(widths, glue, measured), across);
        shared.setNamespaceHandler(namespace);
        shared.getCss().setDocumentContext(shared, namespace, document, new Paper());
        LayoutContext context = shared.newLayoutContextInstance(FONT_CONTEXT);
        shared.setLineBreakingStrategy(new IcuLineBreaking(context, engine, longWords, measured));

        TableSpaces.remove(document.getDocumentElement(), shared);
        BlockBox root = BoxBuilder.createRootBox(context, document);
        root.ensureChildren(context);
        new GeneratedText(namespace).write(root);
        RowSpans spans = new RowSpans(context);
        CollapsedRows collapsed = new CollapsedRows(spans);
        RowGroups.forEach(root, section -> {
            collapsed.takeOut(section);
            spans.end(section);
        });
        FittedTable.install(root);
        new CaptionedTables(context).install(root);
        InlineBlocks.forEach(root, new FirstLineIndent(context)::apply);
        InlineBlocks.forEach(root, InlineSpaces::settle);
        InlineBlocks.forEach(root, new LetterCase(namespace)::apply);
        ListOrdinals ordinals = new ListOrdinals();
        new InsideMarkers(ordinals).insert(root);
        ColumnBlocks.wrap(context, root);
        FloatMargin.install(context, root);
        new GlueFinder(context, engine, glue, namespace, widths).tagAll(root);
        root.setContainingBlock(new ViewportBox(firstPage(context)));
        CollapsedBorders borders = new CollapsedBorders();
        borders.exchange(context, root);
        root.layout(context);
        borders.restore();

        TextStyles styles = new TextStyles(scale, namespace);
        VisualLines lines = new VisualLines(engine, scale, styles, longWords);
        ListMarkers markers = new ListMarkers(engine, scale, styles, lines, ordinals);
        new VisualPass(context, lines, new Mirroring(context), markers).apply(root);
        finishPages(context, root);
        LineCuts.keepToOnePage(root);
        return new LaidOutDocument(root, shared, lines, scale);
    }

    private SharedContext sharedContext(Map<String, EncodedPicture> pictures, ShapedTextRenderer measurer, Set<Element> across) {
        ReplacedElementFactory replaced = new PictureElementFactory();
        UserAgentCallback agent = new ClosedUserAgent(images(pictures));
        SharedContext shared = new SharedContext(agent, new PrintFontResolver(fonts), replaced,
                measurer,
                72 * scale.dotsPerPoint(), scale.dotsPerPixel());
        shared.setCss(new PageStyles(agent, sheets, across));
        return shared;
    }

    /** A picture is laid out at one CSS pixel a pixel before its style says otherwise. */
    private Map<String, PrintImage> images(Map<String, EncodedPicture> pictures) {
        Map<String, PrintImage> images = new HashMap<>();
        pictures.forEach((address, picture) -> images.put(address, new PrintImage(picture,
                picture.widthPixels() * scale.dotsPerPixel(), picture.heightPixels() * scale.dotsPerPixel())));
        return images;
    }

    private static Rectangle firstPage(LayoutContext context) {
        PageBox first = Layer.createPageBox(context, "first");
        return new Rectangle(0, 0, first.getContentWidth(context), first.getContentHeight(context));
    }

    private static void finishPages(LayoutContext context, BlockBox root) {
        Dimension extent = root.getLayer().getPaintingDimension(context);
        root.getLayer().trimEmptyPages(extent.height);
        root.getLayer().layoutPages(context);
    }

    /** Nothing on paper is hovered, active or focused. */
    private static final class Paper implements UserInterface {
        @Override
        public boolean isHover(Element e) {
            return false;
        }

        @Override
        public boolean isActive(Element e) {
            return false;
        }

        @Override
        public boolean isFocus(Element e) {
            return false;
        }
    }
}
