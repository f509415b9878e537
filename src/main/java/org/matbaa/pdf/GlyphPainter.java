package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Paints lines of glyph runs so that their text is copied out as it was written, in logical order,
 * whatever reads the file.
 *
 * <p>Every character has a code of its own and a box of its own, side by side in visual order, and
 * codes follow each other in logical order. Where a piece of ink stands for several characters (a
 * ligature, a letter with its marks) the first one's code carries the ink and the others are
 * blank; where several glyphs stand for one character they are one composite glyph. What is raised or lowered
 * is so by its glyphs: the codes of a line stand on one baseline.
 *
 * <p>One painter serves one document. Not thread-safe.
 */
final class GlyphPainter {
    /** Size, width and distance from the page's sides of what is beside all text. */
    private static final float ASIDE_PT = 1;
    /**
     * Of a glyph without ink a twentieth of the size is its height, and one reader passes over what is between two whole points
     * when it asks how far text reaches: so over this, and not over what is across the page.
     */
    private static final double ASIDE_BASELINE_PT = 1.5;
    private static final float ACROSS_SIZE_PT = 4;
    private static final double ACROSS_BASELINE_PT = 0.9;

    /** The reader passes over a code like one of five before it. */
    private static final int DIFFERENT = 8;

    private final DocumentFonts fonts;
    private final boolean documentRightToLeft;
    private final OutputProfile profile;
    private int parts;

    /**
     * Prepares painting.
     *
     * @param documentRightToLeft whether the document's pages are turned from left to right
     * @param profile             files for readers have texts for the order in which viewers take lines; in an
     *                            archive's every text is the one that is meant
     */
    GlyphPainter(DocumentFonts fonts, boolean documentRightToLeft, OutputProfile profile) {
        this.fonts = fonts;
        this.profile = profile;
        this.documentRightToLeft = documentRightToLeft;
    }

    /**
     * Paints the runs of one line, given in any order.
     *
     * @param spaces the runs that part it from the next line, of a text of their own; may be none
     */
    void paint(PageContent page, List<PlacedRun> line, List<PlacedRun> spaces) {
        LogicalLine logical = logical(line);
        int end = endOfInk(logical);
        LogicalLine ink = logical.upTo(end);
        PieceOrder order = order(ink.units());
        boolean hasJoiner = order.isTurnedByMarkAfter(ink.units());
        paint(page, codes(ink, order));
        if (end < logical.size()) {
            paint(page, spaces(logical.from(end), hasJoiner));
        }
        page.letters().endLine(logical.rightToLeft());
        if (!spaces.isEmpty()) {
            LogicalLine parting = logical(spaces);
            paint(page, spaces(parting, hasJoiner));
            page.letters().endLine(parting.rightToLeft());
        }
    }

    private static LogicalLine logical(List<PlacedRun> line) {
        List<PlacedRun> logical = new ArrayList<>(line);
        logical.sort(Comparator.comparingInt(placed -> placed.run().start()));
        List<LineUnit> units = new ArrayList<>();
        boolean rightToLeft = true;
        double baselinePt = baselinePt(line);
        for (PlacedRun run : LineLevels.lowest(logical)) {
            boolean isRaised = Math.abs(run.yPt() - baselinePt) < run.run().sizePt();
            PlacedRun placed = isRaised ? run.drawnFrom(baselinePt) : run;
            rightToLeft &= placed.run().level() > 0;
            for (PaintUnit unit : PaintUnits.of(placed.run(), placed.text())) {
                units.add(new LineUnit(unit, placed));
            }
        }
        return new LogicalLine(units, rightToLeft, false).closed();
    }

    /**
     * Where the spaces begin that end a right-to-left line, if they are to be painted by themselves: marks at the line's
     * end would stand beyond them, where one reader, poppler, takes them for what is beside the line.
     */
    private int endOfInk(LogicalLine line) {
        int end = line.endOfInk();
        boolean hasMarks = end < line.size() && line.rightToLeft() && !line.isBlank()
                && (!line.hasStrong() || !order(line.units()).isNatural());
        return hasMarks ? end : line.size();
    }

    /** The baseline of most of the line: readers part what is raised or lowered from what it belongs to. */
    private static double baselinePt(List<PlacedRun> line) {
        Map<Double, Double> widths = new LinkedHashMap<>();
        line.forEach(placed -> widths.merge(placed.yPt(), (double) placed.run().widthPt(), Double::sum));
        return Collections.max(widths.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** The codes of a line, with embeddings if one reader would not come to its words without. */
    private UnitCodes codes(LogicalLine line, PieceOrder order) {
        UnitCodes codes = codes(line, order, LineEmbeddings.NONE);
        boolean isPlain = line.units().stream().allMatch(unit -> unit.level() == (line.rightToLeft() ? 1 : 0));
        if (profile != OutputProfile.READER || isPlain || VisualOrder.isLogical(codes.codes(), line.rightToLeft())) {
            return codes;
        }
        return codes(line, order, LineEmbeddings.of(line.units(), line.rightToLeft()));
    }

    private UnitCodes codes(LogicalLine line, PieceOrder order, LineEmbeddings embeddings) {
        UnitCodes codes = codes();
        new LineCodes(codes, line, order, embeddings).add();
        return codes;
    }

    private UnitCodes spaces(LogicalLine spaces, boolean hasJoiner) {
        UnitCodes codes = codes();
        new LineCodes(codes, spaces, order(spaces.units()), LineEmbeddings.NONE).addSpaces(hasJoiner);
        return codes;
    }

    private PieceOrder order(List<LineUnit> units) {
        return profile == OutputProfile.READER ? PieceOrder.of(units, documentRightToLeft) : PieceOrder.IGNORED;
    }

    /**
     * Paints spaces, side by side; they are no content.
     *
     * @param beside a run on their baseline, of their font and size
     */
    void paintBlanks(PageContent page, PlacedRun beside, double xPt, double widthPt, int count) {
        UnitCodes codes = codes();
        PlacedRun artifact = beside.tagged(ContentTag.Artifact.LAYOUT);
        for (int i = 0; i < count; i++) {
            codes.addBlank(artifact, ' ', xPt + i * widthPt, widthPt);
        }
        paint(page, codes);
    }

    /** Paints a mark of direction at a line's left end; it is no content. */
    void paintMark(PageContent page, PlacedRun end, int mark) {
        UnitCodes codes = codes();
        LineMarks.beforeLeft(codes, end.tagged(ContentTag.Artifact.LAYOUT), mark);
        paint(page, codes);
    }

    /**
     * Has one reader, poppler, take the page's lines from the end from which they are in order: marks that it counts
     * as letters stand beside all other text, as its text for one code.
     *
     * @param widthPt of the page
     */
    void paintLacking(PageContent page, double widthPt) {
        int lacking = profile == OutputProfile.READER ? page.letters().lacking() : 0;
        if (lacking > 0) {
            UnitCodes codes = codes();
            codes.addBlank(aside(page), LineMarks.WORD_JOINER, widthPt - 2 * ASIDE_PT, ASIDE_PT);
            page.beginLetters(lacking);
            show(page, new CodeArray(codes.codes()));
            page.endSpelt();
        }
    }

    /**
     * Has one reader, PDFium, give a line before the next, though they stand on one baseline: between them is a mark
     * beside all other text. And one between the line and the marks that another reader needs.
     */
    void part(PageContent page, FlowLine line, FlowLine next) {
        if (line.isTakenWith(next, documentRightToLeft)) {
            UnitCodes codes = codes();
            addAside(page, codes);
            if (line.isTurnedWith(next)) {
                LineMarks.part(codes, line);
                addAside(page, codes);
            }
            paint(page, codes);
        }
    }

    private void addAside(PageContent page, UnitCodes codes) {
        codes.addBlank(aside(page), LineMarks.WORD_JOINER, (1 + parts++ % DIFFERENT) * ASIDE_PT, ASIDE_PT);
    }

    private static PlacedRun aside(PageContent page) {
        return page.letters().lastRun().tagged(ContentTag.Artifact.LAYOUT).ofSize(ASIDE_PT).onBaseline(ASIDE_BASELINE_PT);
    }

    /** Has one reader, PDFium, take the page's lines for lines: a line of marks below all text takes all of the width. */
    void paintAcross(PageContent page) {
        PageCoverage coverage = page.coverage();
        if (coverage.looksVertical()) {
            PlacedRun run = page.letters().lastRun().tagged(ContentTag.Artifact.LAYOUT).ofSize(ACROSS_SIZE_PT).onBaseline(ACROSS_BASELINE_PT);
            UnitCodes codes = codes();
            BlockExtent all = new BlockExtent(coverage.leftPt(), coverage.rightPt(), documentRightToLeft);
            new ColumnFiller(codes, all, LineMarks.WORD_JOINER, 1).rule(run);
            paint(page, codes);
        }
    }

    /** Codes to add to, and to paint. */
    UnitCodes codes() {
        return new UnitCodes(fonts, profile == OutputProfile.READER);
    }

    /** Paints codes in the order in which they were added. */
    void paint(PageContent page, UnitCodes codes) {
        show(page, codes.codes());
    }

    private void show(PageContent page, List<PaintedCode> codes) {
        int from = 0;
        while (from < codes.size()) {
            int to = from + 1;
            while (to < codes.size() && codes.get(from).isLike(codes.get(to))) {
                to++;
            }
            spell(page, from == 0 ? Spelling.NONE : codes.get(from - 1).spelling(), codes.get(from));
            show(page, new CodeArray(codes.subList(from, to)));
            from = to;
        }
        if (!codes.isEmpty() && codes.getLast().spelling() != Spelling.NONE) {
            page.endSpelt();
        }
    }

    private static void spell(PageContent page, Spelling before, PaintedCode code) {
        if (before == code.spelling()) {
            return;
        }
        if (before != Spelling.NONE) {
            page.endSpelt();
        }
        if (code.spelling() != Spelling.NONE) {
            page.beginSpelt(code.run().tag(), code.spelling());
        }
    }

    private void show(PageContent page, CodeArray array) {
        PaintedCode first = array.first();
        page.fillColor(first.run().color());
        page.font(first.font(), first.run().run().sizePt());
        double originPt = page.moveTo(first.xPt(), first.run().yPt(), first.run().tag());
        array.write(page.out(), originPt);
        page.letters().add(array);
        page.coverage().add(array);
    }
}
