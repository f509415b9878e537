package org.matbaa.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.matbaa.pdf.structure.StructureElement;
import org.matbaa.pdf.structure.StructureElement.Annotation;
import org.matbaa.pdf.structure.StructureElement.Child;
import org.matbaa.pdf.structure.StructureElement.Content;
import org.matbaa.pdf.structure.StructureElement.Kid;
import org.matbaa.pdf.structure.StructureTree.Place;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.ReproduciblePdfWriter;

/**
 * Counts the marked content and annotations of a file's pages and writes the structure tree with its
 * parent tree (PDF 1.7, 14.7.2 and 14.7.4.4). Not thread-safe.
 */
final class StructureWriter {
    private static final PdfName MARKED_CONTENT = new PdfName("MCR");
    private static final PdfName OBJECT = new PdfName("OBJR");

    /** What the parent tree says of a page's marked content, or of an annotation. */
    private record Parents(List<StructureElement> elements, boolean isPage) {
    }

    private final ReproduciblePdfWriter writer;
    private final List<Parents> parentTree = new ArrayList<>();
    private final List<PdfIndirectReference> annotations = new ArrayList<>();
    private final Map<StructureElement, PdfIndirectReference> written = new IdentityHashMap<>();
    private List<StructureElement> marked = List.of();
    private int page = -1;

    StructureWriter(ReproduciblePdfWriter writer) {
        this.writer = writer;
        writer.setTabs(PdfName.S);
    }

    /** Marks belong to the next page from now on. */
    void beginPage() {
        page++;
        marked = new ArrayList<>();
        writer.setStructParents(parentTree.size());
        parentTree.add(new Parents(marked, true));
    }

    /** Gives marked content of the current page its identifier. */
    int mark(Place place) {
        int mcid = marked.size();
        marked.add(place.element());
        place.element().add(place.position(), new Content(page, mcid));
        return mcid;
    }

    /**
     * Makes an annotation of the current page part of an element.
     *
     * @return its key in the parent tree
     */
    int annotate(Place place, PdfIndirectReference annotation) {
        place.element().add(place.position(), new Annotation(page, annotations.size()));
        annotations.add(annotation);
        parentTree.add(new Parents(List.of(place.element()), false));
        return parentTree.size() - 1;
    }

    /** Writes the tree and names it in the catalog; to be called once, after the last page. */
    void write(StructureElement root) throws IOException {
        PdfIndirectReference treeReference = writer.getPdfIndirectReference();
        PdfDictionary tree = new PdfDictionary(PdfName.STRUCTTREEROOT);
        tree.put(PdfName.K, write(root, treeReference));
        tree.put(PdfName.PARENTTREE, parents());
        tree.put(PdfName.PARENTTREENEXTKEY, new PdfNumber(parentTree.size()));
        writer.addToBody(tree, treeReference);
        PdfDictionary mark = new PdfDictionary();
        mark.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.STRUCTTREEROOT, treeReference);
        writer.getExtraCatalog().put(PdfName.MARKINFO, mark);
    }

    private PdfIndirectReference write(StructureElement element, PdfIndirectReference parent) throws IOException {
        PdfIndirectReference reference = writer.getPdfIndirectReference();
        written.put(element, reference);
        PdfDictionary dictionary = StructureDictionary.of(element);
        dictionary.put(PdfName.P, parent);
        PdfArray kids = new PdfArray();
        int firstPage = -1;
        for (Kid kid : element.kids()) {
            if (firstPage < 0 && kid instanceof Content content) {
                firstPage = content.page();
                dictionary.put(PdfName.PG, pageReference(firstPage));
            }
            kids.add(kid(kid, firstPage, reference));
        }
        if (kids.size() == 1) {
            dictionary.put(PdfName.K, kids.getElements().getFirst());
        } else if (kids.size() > 1) {
            dictionary.put(PdfName.K, kids);
        }
        writer.addToBody(dictionary, reference);
        return reference;
    }

    private PdfObject kid(Kid kid, int elementPage, PdfIndirectReference element) throws IOException {
        return switch (kid) {
            case Child child -> write(child.element(), element);
            case Content content when content.page() == elementPage -> new PdfNumber(content.mcid());
            case Content content -> {
                PdfDictionary reference = new PdfDictionary(MARKED_CONTENT);
                reference.put(PdfName.PG, pageReference(content.page()));
                reference.put(PdfName.MCID, new PdfNumber(content.mcid()));
                yield reference;
            }
            case Annotation annotation -> {
                PdfDictionary reference = new PdfDictionary(OBJECT);
                reference.put(PdfName.PG, pageReference(annotation.page()));
                reference.put(PdfName.OBJ, annotations.get(annotation.index()));
                yield reference;
            }
        };
    }

    private PdfIndirectReference pageReference(int index) {
        return writer.getPageReference(index + 1);
    }

    private PdfIndirectReference parents() throws IOException {
        PdfArray numbers = new PdfArray();
        for (int key = 0; key < parentTree.size(); key++) {
            Parents parents = parentTree.get(key);
            numbers.add(new PdfNumber(key));
            if (parents.isPage()) {
                PdfArray elements = new PdfArray();
                parents.elements().forEach(element -> elements.add(written.get(element)));
                numbers.add(writer.addToBody(elements).getIndirectReference());
            } else {
                numbers.add(written.get(parents.elements().getFirst()));
            }
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NUMS, numbers);
        return writer.addToBody(tree).getIndirectReference();
    }
}
