package org.matbaa.pdf;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;

import org.matbaa.pdf.structure.StructureElement;
import org.matbaa.pdf.structure.StructureElement.Attribute;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;

/** Writes what a structure element says of itself (PDF 1.7, table 323). */
final class StructureDictionary {
    private static final PdfName ALTERNATE = new PdfName("Alt");
    private static final PdfName STRUCTURE_ELEMENT = new PdfName("StructElem");

    private StructureDictionary() {
    }

    static PdfDictionary of(StructureElement element) {
        PdfDictionary dictionary = new PdfDictionary(STRUCTURE_ELEMENT);
        dictionary.put(PdfName.S, new PdfName(element.type().pdfName()));
        element.ownLanguage().ifPresent(language -> dictionary.put(PdfName.LANG, new PdfString(language)));
        element.alternate().ifPresent(text ->
                dictionary.put(ALTERNATE, new PdfString(text, PdfObject.TEXT_UNICODE)));
        Map<String, PdfDictionary> owners = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            owners.computeIfAbsent(attribute.owner(), StructureDictionary::attributes)
                    .put(new PdfName(attribute.name()), value(attribute.value()));
        }
        if (owners.size() == 1) {
            dictionary.put(PdfName.A, owners.values().iterator().next());
        } else if (!owners.isEmpty()) {
            PdfArray all = new PdfArray();
            owners.values().forEach(all::add);
            dictionary.put(PdfName.A, all);
        }
        return dictionary;
    }

    private static PdfDictionary attributes(String owner) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(PdfName.O, new PdfName(owner));
        return dictionary;
    }

    private static PdfObject value(Object value) {
        return switch (value) {
            case Integer number -> new PdfNumber(number);
            case String name -> new PdfName(name);
            case Rectangle2D box -> new PdfRectangle((float) box.getMinX(), (float) box.getMinY(),
                    (float) box.getMaxX(), (float) box.getMaxY());
            default -> throw new IllegalArgumentException("no attribute has such a value: " + value);
        };
    }
}
