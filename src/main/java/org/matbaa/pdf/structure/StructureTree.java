package org.matbaa.pdf.structure;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The structure of one document, and which element of it the content of each DOM node is in. Not
 * thread-safe.
 */
public final class StructureTree {
    /**
     * Where content belongs.
     *
     * @param element  the element that it is in
     * @param position orders what is in an element, whenever it is painted
     */
    public record Place(StructureElement element, int position) {
    }

    private final StructureElement root;
    private final Map<Node, Place> places = new IdentityHashMap<>();
    private final Map<Element, Place> markers = new IdentityHashMap<>();
    private final Map<StructureElement, StructureElement> paragraphs = new IdentityHashMap<>();

    StructureTree(String language) {
        root = new StructureElement(StructureType.DOCUMENT, null, language, 0);
    }

    /**
     * Builds the structure of a page's document.
     *
     * @param document XHTML, not to be changed from now on; only its {@code body} is looked at
     * @param language BCP 47 tag of the whole, or ""
     */
    public static StructureTree of(Document document, String language) {
        StructureTree tree = new StructureTree(language);
        Node body = document.getElementsByTagName("body").item(0);
        if (body != null) {
            new TreeBuilder(tree, document).build((Element) body);
        }
        return tree;
    }

    /** A structure of nothing. */
    public static StructureTree empty(String language) {
        return new StructureTree(language);
    }

    /** The {@code Document} element. */
    public StructureElement root() {
        return root;
    }

    /**
     * The place of a text, or of what is generated for an element.
     *
     * @param node a text or an element of the document
     */
    public Place place(Node node) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            Place place = places.get(at);
            if (place != null) {
                return withinText(place);
            }
        }
        return withinText(new Place(root, 0));
    }

    /** The element of a picture or a link; empty when it means nothing. */
    public Optional<Place> own(Element element, StructureType type) {
        return Optional.ofNullable(places.get(element)).filter(place -> place.element().type() == type);
    }

    /** The place of a list item's marker; empty when the element is no list item. */
    public Optional<Place> marker(Element item) {
        return Optional.ofNullable(markers.get(item));
    }

    void put(Node node, StructureElement element, int position) {
        places.put(node, new Place(element, position));
    }

    void putMarker(Element item, StructureElement label, int position) {
        markers.put(item, new Place(label, position));
    }

    /** Only what the style sheet generates stands where the source has no text. */
    private Place withinText(Place place) {
        StructureElement element = place.element();
        while (!element.type().holdsText() && !element.type().holdsBlocks()) {
            element = element.parent().orElseThrow();
        }
        if (element.type().holdsText()) {
            return new Place(element, place.position());
        }
        return new Place(paragraphs.computeIfAbsent(element,
                key -> new StructureElement(StructureType.P, key, "", place.position())), place.position());
    }
}
