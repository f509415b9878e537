package org.matbaa.pdf.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.matbaa.pdf.structure.TableGrid.Slot;
import org.matbaa.pdf.structure.TableGrid.Span;

class TableGridTest {
    private static final Span ONE = new Span(1, 1);

    @Test
    void aRegularTableStaysAsItIs() {
        List<List<Slot>> rows = TableGrid.of(List.of(List.of(List.of(ONE, ONE), List.of(ONE, ONE))));
        assertEquals("0 1/0 1", outline(rows));
    }

    @Test
    void missingCellsAreGaps() {
        assertEquals("0 1 2/0 -2/-3", outline(TableGrid.of(List.of(
                List.of(List.of(ONE, ONE, ONE), List.of(ONE), List.of())))));
    }

    @Test
    void aCellThatReachesDownLeavesNoGap() {
        assertEquals("0v2 1/0/0 1", outline(TableGrid.of(List.of(List.of(
                List.of(new Span(1, 2), ONE), List.of(ONE), List.of(ONE, ONE))))));
    }

    @Test
    void aCellDoesNotReachIntoAnotherNorOutOfItsGroup() {
        assertEquals("0 1v2 2/0 1/0 1 2", outline(TableGrid.of(List.of(
                List.of(List.of(ONE, new Span(1, 65534), ONE), List.of(new Span(2, 1), ONE)),
                List.of(List.of(ONE, ONE, ONE))))));
    }

    @Test
    void columnsInWhichNoCellBeginsAreNone() {
        assertEquals("0>2/0 1/0>2", outline(TableGrid.of(List.of(List.of(
                List.of(new Span(1000, 1)), List.of(ONE, ONE), List.of(new Span(3, 1)))))));
    }

    @Property
    void everyPlaceOfTheGridIsInOneSlot(@ForAll("tables") List<List<List<Span>>> groups) {
        List<List<Slot>> rows = TableGrid.of(groups);
        int width = rows.isEmpty() ? 0 : rows.getFirst().stream().mapToInt(Slot::columns).sum();
        Set<Long> taken = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Slot slot : rows.get(row)) {
                while (taken.contains(place(row, column))) {
                    column++;
                }
                for (int r = row; r < row + slot.rows(); r++) {
                    for (int c = column; c < column + slot.columns(); c++) {
                        assertTrue(taken.add(place(r, c)), "two slots at row " + r + ", column " + c);
                    }
                }
            }
        }
        assertEquals((long) rows.size() * width, taken.size());
        assertEquals(groups.stream().flatMap(List::stream).mapToInt(List::size).sum(),
                rows.stream().flatMap(List::stream).filter(slot -> !slot.isGap()).count());
    }

    @Provide
    Arbitrary<List<List<List<Span>>>> tables() {
        Arbitrary<Span> span = Combinators.combine(
                Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 4)).as(Span::new);
        return span.list().ofMaxSize(5).list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(3)
                .filter(groups -> groups.stream().flatMap(List::stream).anyMatch(row -> !row.isEmpty()));
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }

    /** Cells by index, gaps by their negative width; {@code >} columns and {@code v} rows, if not one. */
    private static String outline(List<List<Slot>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<Slot> row : rows) {
            List<String> slots = new ArrayList<>();
            for (Slot slot : row) {
                slots.add(slot.isGap() ? "-" + slot.columns() : slot.index()
                        + (slot.columns() > 1 ? ">" + slot.columns() : "") + (slot.rows() > 1 ? "v" + slot.rows() : ""));
            }
            lines.add(String.join(" ", slots));
        }
        return String.join("/", lines);
    }
}
