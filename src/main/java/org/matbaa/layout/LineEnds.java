package org.matbaa.layout;

import org.matbaa.text.FontFace;
import org.matbaa.text.FontSelection;
import org.matbaa.text.GlyphRun;
import org.matbaa.text.Paragraph;
import org.matbaa.text.ParagraphText;
import org.matbaa.text.StyledRange;
import org.matbaa.text.TextEngine;
import org.matbaa.text.TextStyle;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets a space after a line where words part that stand on different lines, or in different cells or columns:
 * what is copied out, or read aloud, knows words by their spaces (PDF 1.7, 14.8.2.3.3). It hangs
 * beyond the line and takes no room. Not thread-safe.
 */
final class LineEnds {
    private record Space(FontFace face, float sizePt, boolean rightToLeft) {
    }

    private final TextEngine engine;
    private final DotScale scale;
    private final Map<Space, GlyphRun> spaces = new HashMap<>();

    LineEnds(TextEngine engine, DotScale scale) {
        this.engine = engine;
        this.scale = scale;
    }

    /** The line with its space, if it needs one. */
    VisualLine part(VisualLine line, CollectedLine collected, Paragraph paragraph) {
        if (line.runs().isEmpty()) {
            return line;
        }
        String text = paragraph.source().text();
        int end = skipControls(text, collected.end());
        boolean isBroken = isFollowed(collected.box()) && (end == text.length() || text.charAt(end) <= ' ');
        if (!isBroken && (!isBesideOthers(collected.box()) || isCut(collected.box(), text, end))) {
            return line;
        }
        boolean isOwnSpace = isBroken && end < text.length() && text.charAt(end) == ' ';
        return withSpace(line, paragraph.source().baseLevel() == 1, isOwnSpace ? end : -1);
    }

    /** @param index of the space in the paragraph's text; -1 when it is none of its characters */
    private VisualLine withSpace(VisualLine line, boolean rightToLeft, int index) {
        PlacedRun last = line.runs().getLast();
        GlyphRun run = spaces.computeIfAbsent(
                new Space(last.run().face(), last.run().sizePt(), rightToLeft), this::shape);
        float x = rightToLeft ? line.xDots() - run.widthPt() * scale.dotsPerPoint() : line.xDots() + line.widthDots();
        return line.withRunAfter(index < 0 ? new PlacedRun(run, " ", x, last.owner(), last.source())
                : new PlacedRun(run.movedTo(index), last.text(), x, last.owner(), last.source()));
    }

    private GlyphRun shape(Space space) {
        TextStyle style = new TextStyle(new FontSelection(List.of(space.face())), space.sizePt(), "");
        ParagraphText text = new ParagraphText(" ", List.of(new StyledRange(0, 1, style)),
                (byte) (space.rightToLeft() ? 1 : 0), new BitSet());
        return engine.prepare(text).line(0, 1).visualRuns().getFirst();
    }

    private static int skipControls(String text, int from) {
        int at = from;
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.FORMAT) {
            at++;
        }
        return at;
    }

    /** Whether another line of the block follows. */
    private static boolean isFollowed(LineBox line) {
        Box block = line.getParent();
        return block.getChild(block.getChildCount() - 1) != line;
    }

    /** Whether a line that another follows ends between two letters: in a cell that is narrower than the word, or by its style. */
    private static boolean isCut(LineBox line, String text, int end) {
        boolean cuts = FittedTable.narrows(line) || InlineStyles.breaksAll(line.getParent().getStyle());
        return isFollowed(line) && cuts && end < text.length()
                && Character.isLetterOrDigit(text.codePointAt(end)) && isOfWord(text.codePointBefore(end));
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** Whether another block may begin on the line's baseline. */
    private static boolean isBesideOthers(LineBox line) {
        return isInCell(line) || ColumnsBox.around(line).filter(ColumnsBox::hasSeveral).isPresent();
    }

    private static boolean isInCell(LineBox line) {
        for (Box box = line.getParent(); box != null; box = box.getParent()) {
            if (box instanceof TableCellBox) {
                return true;
            }
        }
        return false;
    }
}
