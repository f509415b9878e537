package org.matbaa.pdf;

import org.matbaa.pdf.structure.StructureTree.Place;

/** What painted content is to who reads the page without seeing it (PDF 1.7, 14.8.2.2). */
sealed interface ContentTag {
    /** Part of the document. */
    record Real(Place place) implements ContentTag {
        @Override
        public boolean continues(ContentTag before) {
            return before instanceof Real real && real.place().element() == place.element();
        }
    }

    /** Nothing of the document: backgrounds, borders, what stands on every page. */
    enum Artifact implements ContentTag {
        LAYOUT("/Artifact BMC"),
        REPEATED("/Artifact<</Type/Pagination>>BDC"),
        HEADER("/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC"),
        FOOTER("/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC");

        private final String operator;

        Artifact(String operator) {
            this.operator = operator;
        }

        /** The operator that begins it. */
        String operator() {
            return operator;
        }

        @Override
        public boolean continues(ContentTag before) {
            return this == before;
        }
    }

    /** Whether content may stand in the marked-content sequence of what was painted before it. */
    boolean continues(ContentTag before);
}
