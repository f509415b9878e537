package org.matbaa.pdf.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A structure element (PDF 1.7, 14.7.2), once for a part of the document even when it spans pages.
 * Not thread-safe.
 */
public final class StructureElement {
    /** What an element is made of. */
    public sealed interface Kid {
    }

    /** An element within. */
    public record Child(StructureElement element) implements Kid {
    }

    /**
     * Marked content of a page (PDF 1.7, 14.7.4.2).
     *
     * @param page from 0
     * @param mcid from 0 on each page
     */
    public record Content(int page, int mcid) implements Kid {
    }

    /**
     * An annotation (PDF 1.7, 14.7.4.3).
     *
     * @param page  from 0
     * @param index from 0 in the document
     */
    public record Annotation(int page, int index) implements Kid {
    }

    /**
     * An attribute (PDF 1.7, 14.8.5).
     *
     * @param owner e.g. {@code Table}
     * @param name  e.g. {@code ColSpan}
     * @param value an {@code Integer}, a {@code String} for a name, or a {@code Rectangle2D} in points
     */
    public record Attribute(String owner, String name, Object value) {
    }

    private record Placed(int position, Kid kid) {
    }

    private final StructureType type;
    private final StructureElement parent;
    private final String language;
    private final boolean changesLanguage;
    private final List<Placed> kids = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>(1);
    private String alternate;

    /**
     * @param parent   null for the root
     * @param language BCP 47, or "" for the parent's
     */
    StructureElement(StructureType type, StructureElement parent, String language, int position) {
        String inherited = parent == null ? "" : parent.language;
        this.type = type;
        this.parent = parent;
        this.changesLanguage = parent != null && !language.isEmpty() && !language.equalsIgnoreCase(inherited);
        this.language = language.isEmpty() ? inherited : language;
        if (parent != null) {
            parent.kids.add(new Placed(position, new Child(this)));
        }
    }

    public StructureType type() {
        return type;
    }

    /** The element that it is in; empty for the root. */
    public Optional<StructureElement> parent() {
        return Optional.ofNullable(parent);
    }

    /** BCP 47 tag, if it is not that of the element around it. */
    public Optional<String> ownLanguage() {
        return changesLanguage ? Optional.of(language) : Optional.empty();
    }

    /** Text that stands for a picture (PDF 1.7, 14.9.3). */
    public Optional<String> alternate() {
        return Optional.ofNullable(alternate);
    }

    /** In order of their addition. */
    public List<Attribute> attributes() {
        return List.copyOf(attributes);
    }

    /** What is in it, in document order; elements with nothing in them are left out. */
    public List<Kid> kids() {
        List<Placed> ordered = new ArrayList<>(kids);
        ordered.sort(Comparator.comparingInt(Placed::position));
        List<Kid> present = new ArrayList<>(ordered.size());
        for (Placed placed : ordered) {
            if (!(placed.kid() instanceof Child child) || child.element().isPresent()) {
                present.add(placed.kid());
            }
        }
        return present;
    }

    /**
     * Adds what has been painted.
     *
     * @param position place in the document, as {@link StructureTree} gives it
     */
    public void add(int position, Kid kid) {
        kids.add(new Placed(position, kid));
    }

    /** Adds an attribute, the last of its name to hold. */
    public void set(String owner, String name, Object value) {
        attributes.removeIf(old -> old.name().equals(name));
        attributes.add(new Attribute(owner, name, value));
    }

    /** Whether text in a language is in another one than this element's. */
    boolean wouldChange(String other) {
        return !other.equalsIgnoreCase(language);
    }

    void setAlternate(String text) {
        this.alternate = text;
    }

    private boolean isPresent() {
        return type.isCell() || kids.stream()
                .anyMatch(placed -> !(placed.kid() instanceof Child child) || child.element().isPresent());
    }
}
