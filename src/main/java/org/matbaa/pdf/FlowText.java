package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a page, of a column or of a table's cell, and the tables between them, in order. Not thread-safe. */
final class FlowText {
    /** Lines or a table. */
    sealed interface Part permits Lines, TableText {
        /** All lines of the part, or what of them stands in cells, in order; each has a run. */
        Stream<List<PlacedRun>> lines();

        /** All text of the part, in order. */
        default Stream<PlacedRun> runs() {
            return lines().flatMap(List::stream);
        }

        /** Whether all of it stands on one baseline. */
        default boolean isOneLine() {
            return runs().mapToDouble(PlacedRun::yPt).distinct().limit(2).count() < 2;
        }
    }

    /** Lines that follow each other, or parts of lines. */
    record Lines(List<List<PlacedRun>> all) implements Part {
        @Override
        public Stream<List<PlacedRun>> lines() {
            return all.stream();
        }
    }

    private final List<Part> parts = new ArrayList<>();

    /**
     * Adds a line, or what of it stands in a cell.
     *
     * @param places the cells within this that it stands in, the outermost first
     * @param runs   at least one
     */
    void add(List<TableText.Place> places, List<PlacedRun> runs) {
        if (!places.isEmpty()) {
            table(places.getFirst()).cell(places.getFirst()).add(places.subList(1, places.size()), runs);
            return;
        }
        if (parts.isEmpty() || !(parts.getLast() instanceof Lines)) {
            parts.add(new Lines(new ArrayList<>()));
        }
        ((Lines) parts.getLast()).all().add(runs);
    }

    private TableText table(TableText.Place place) {
        if (!parts.isEmpty() && parts.getLast() instanceof TableText table && table.box() == place.table()) {
            return table;
        }
        TableText table = new TableText(place.table(), place.rightToLeft(), new ArrayList<>());
        parts.add(table);
        return table;
    }

    /**
     * The parts, but tables whose cells a reader that goes by places gives in order by itself are among lines.
     *
     * @param fromRight whether it takes what is at the right first
     */
    List<Part> blocks(boolean fromRight) {
        List<Part> blocks = new ArrayList<>();
        for (Part part : parts()) {
            if (part instanceof TableText table && table.isParted(fromRight)) {
                blocks.add(table);
                continue;
            }
            if (blocks.isEmpty() || !(blocks.getLast() instanceof Lines)) {
                blocks.add(new Lines(new ArrayList<>()));
            }
            part.lines().forEach(((Lines) blocks.getLast()).all()::add);
        }
        return blocks;
    }

    /** The parts; of a table whose cells stand below each other, as where one alone goes on from the page before, those of its cells. */
    List<Part> parts() {
        return parts.stream().flatMap(FlowText::unwrapped).toList();
    }

    private static Stream<Part> unwrapped(Part part) {
        boolean isWrapped = part instanceof TableText table && table.rows().stream().allMatch(row -> row.cells().size() == 1)
                && table.rows().stream().anyMatch(row -> row.cells().getFirst().text().parts().stream().anyMatch(TableText.class::isInstance));
        return isWrapped ? ((TableText) part).rows().stream().flatMap(row -> row.cells().getFirst().text().parts().stream())
                : Stream.of(part);
    }

    Stream<List<PlacedRun>> lines() {
        return parts.stream().flatMap(Part::lines);
    }

    Stream<PlacedRun> runs() {
        return lines().flatMap(List::stream);
    }

    /** Whether all of it stands on one baseline. */
    boolean isOneLine() {
        return parts.size() == 1 && parts.getFirst().isOneLine();
    }
}
