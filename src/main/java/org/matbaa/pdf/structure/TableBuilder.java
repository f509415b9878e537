package org.matbaa.pdf.structure;

import org.matbaa.pdf.structure.TableGrid.Slot;
import org.matbaa.pdf.structure.TableGrid.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes tables: row groups, rows and cells with their spans and scopes (PDF 1.7, 14.8.4.3.4). */
final class TableBuilder {
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> CAPTIONS = Set.of("caption", "figcaption");

    private static final int MOST_ROWS = 65534;

    /**
     * Rows that belong together.
     *
     * @param element {@code thead}, {@code tbody} or {@code tfoot}; null for rows of the table itself
     */
    private record Group(Element element, List<Element> rows) {
        boolean is(String name) {
            return element != null && element.getNodeName().equals(name);
        }
    }

    private final TreeBuilder builder;
    private final List<Group> groups = new ArrayList<>();
    private StructureElement table;
    private StructureElement caption;

    TableBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    /** @param figcaption of the figure that the table is; null for none */
    void add(Element element, Element figcaption, StructureElement parent) {
        table = builder.make(StructureType.TABLE, element, parent);
        if (figcaption != null) {
            addStray(figcaption, builder.position(figcaption));
        }
        collect(element);
        groups.removeIf(group -> group.rows().isEmpty());
        List<List<Slot>> rows = TableGrid.of(groups.stream()
                .map(group -> group.rows().stream().map(TableBuilder::spans).toList()).toList());
        int row = 0;
        boolean hasHead = false;
        boolean hasFoot = false;
        for (Group group : groups) {
            boolean isHead = group.is("thead") && !hasHead && groups.size() > 1;
            boolean isFoot = group.is("tfoot") && !hasFoot && groups.size() > 2;
            hasHead |= isHead;
            hasFoot |= isFoot;
            addGroup(group, isHead ? StructureType.THEAD : isFoot ? StructureType.TFOOT : StructureType.TBODY,
                    rows.subList(row, row + group.rows().size()));
            row += group.rows().size();
        }
    }

    private void collect(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (GROUPS.contains(child.getNodeName())) {
                Group group = new Group((Element) child, new ArrayList<>());
                groups.add(group);
                addRows(child, group);
            } else if (child.getNodeName().equals("tr")) {
                ungrouped().rows().add((Element) child);
            } else {
                addStray(child, 0);
            }
        }
    }

    private Group ungrouped() {
        if (groups.isEmpty() || groups.getLast().element() != null) {
            groups.add(new Group(null, new ArrayList<>()));
        }
        return groups.getLast();
    }

    private void addRows(Node from, Group group) {
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals("tr")) {
                group.rows().add((Element) child);
            } else {
                addStray(child, 0);
            }
        }
    }

    /** A caption, and what stands between rows, where a table can hold nothing else. It is first or last in the table. */
    private void addStray(Node node, int position) {
        if (!Markup.hasContent(node)) {
            return;
        }
        boolean isCaption = CAPTIONS.contains(node.getNodeName());
        if (caption == null) {
            String language = isCaption ? TreeBuilder.language((Element) node) : "";
            caption = new StructureElement(StructureType.CAPTION, table, language, position);
        }
        if (isCaption) {
            builder.put(node, caption);
            builder.addContent(node, caption);
        } else {
            builder.addNode(node, caption);
        }
    }

    private void addGroup(Group group, StructureType type, List<List<Slot>> slots) {
        int position = builder.position(group.element() == null ? group.rows().getFirst() : group.element());
        StructureElement made = group.element() == null ? new StructureElement(type, table, "", position)
                : builder.make(type, group.element(), table);
        for (int i = 0; i < group.rows().size(); i++) {
            addRow(group.rows().get(i), slots.get(i), builder.make(StructureType.TR, group.rows().get(i), made));
        }
    }

    private void addRow(Element row, List<Slot> slots, StructureElement made) {
        List<Element> cells = cells(row);
        boolean isHead = made.parent().orElseThrow().type() == StructureType.THEAD
                || cells.stream().allMatch(cell -> cell.getNodeName().equals("th"));
        for (Slot slot : slots) {
            StructureElement cell;
            if (slot.isGap()) {
                int position = builder.position(slot.index() < 0 ? row : cells.get(slot.index()));
                cell = new StructureElement(StructureType.TD, made, "", position);
            } else {
                cell = addCell(cells.get(slot.index()), isHead, made);
            }
            setSpan(cell, "ColSpan", slot.columns());
            setSpan(cell, "RowSpan", slot.rows());
        }
    }

    private StructureElement addCell(Element element, boolean isHead, StructureElement row) {
        boolean isHeader = element.getNodeName().equals("th");
        StructureElement cell = builder.make(isHeader ? StructureType.TH : StructureType.TD, element, row);
        if (isHeader) {
            cell.set("Table", "Scope", isHead ? "Column" : "Row");
        }
        builder.addContent(element, cell);
        return cell;
    }

    private static void setSpan(StructureElement cell, String name, int span) {
        if (span > 1) {
            cell.set("Table", name, span);
        }
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child = Markup.element(row.getFirstChild()); child != null;
                child = Markup.element(child.getNextSibling())) {
            if (child.getNodeName().equals("td") || child.getNodeName().equals("th")) {
                cells.add(child);
            }
        }
        return cells;
    }

    private static List<Span> spans(Element row) {
        return cells(row).stream().map(cell -> new Span(span(cell, "colspan"), rowSpan(cell))).toList();
    }

    /** With 0 a cell has all the rows that follow in its group. */
    private static int rowSpan(Element cell) {
        return cell.getAttribute("rowspan").strip().equals("0") ? MOST_ROWS : span(cell, "rowspan");
    }

    /** Spans as HTML limits them (4.9.11). */
    private static int span(Element cell, String name) {
        String value = cell.getAttribute(name).strip();
        return value.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(value), 1, 1000) : 1;
    }
}
