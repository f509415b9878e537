package org.matbaa.pdf;

import java.util.Optional;

import org.matbaa.layout.PlacedRun;
import org.matbaa.pdf.ContentTag.Artifact;
import org.matbaa.pdf.ContentTag.Real;
import org.matbaa.pdf.structure.StructureTree;
import org.matbaa.pdf.structure.StructureTree.Place;
import org.matbaa.pdf.structure.StructureType;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;

/** Finds the tags of a document's content by its structure. Not thread-safe. */
final class ContentTags {
    private final StructureTree tree;
    private final PaintedOnce painted = new PaintedOnce();

    ContentTags(StructureTree tree) {
        this.tree = tree;
    }

    /**
     * Whether a line or picture is painted for the first time; a table's head is painted again on
     * each page, which is no content then.
     */
    boolean isFirst(Box box) {
        return painted.first(box);
    }

    /** The tag of a run of text. */
    ContentTag text(PlacedRun run) {
        if (run.owner() == null && run.source() instanceof Element item) {
            return tree.marker(item).<ContentTag>map(Real::new).orElse(Artifact.LAYOUT);
        }
        return new Real(tree.place(run.source()));
    }

    /** The tag of a picture. */
    ContentTag picture(Element image) {
        return tree.own(image, StructureType.FIGURE).<ContentTag>map(Real::new).orElse(Artifact.LAYOUT);
    }

    /** Where a link's annotation belongs. */
    Optional<Place> link(Element anchor) {
        return tree.own(anchor, StructureType.LINK);
    }
}
