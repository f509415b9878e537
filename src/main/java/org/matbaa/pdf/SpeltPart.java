package org.matbaa.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Part of the units that are read together, in a marked-content sequence of its own.
 *
 * @param tag      what it is
 * @param units    in logical order; none in a part that has but the marks that span the others
 * @param spelling what the part is read as
 */
record SpeltPart(ContentTag tag, List<LineUnit> units, Spelling spelling) {
    /** A text that has nothing to show: the reader with a {@link PieceOrder} passes over the codes that have it. */
    private static final String NOTHING = "\t";
    private static final String HYPHENS_AND_SPACE = PieceOrder.HYPHENS + " ";

    /**
     * Parts of units that readers take the text of from where marks that span them are. A sequence has content of
     * one element: if the units are of several, the marks have one of their own, and readers with an order take
     * nothing from the others.
     */
    static List<SpeltPart> whole(List<LineUnit> units, Spelling spelling) {
        List<List<LineUnit>> elements = LineStretch.cut(units, (run, before) -> run.tag().continues(before.tag()));
        if (elements.size() == 1) {
            return List.of(new SpeltPart(tag(units), units, spelling));
        }
        List<SpeltPart> parts = new ArrayList<>();
        parts.add(new SpeltPart(tag(units), List.of(), new Spelling("", spelling.pieces(), spelling.sections())));
        for (List<LineUnit> element : elements) {
            Spelling nothing = new Spelling(LineUnit.text(element), NOTHING, spelling.sections().map(text -> ""));
            parts.add(new SpeltPart(tag(element), element, nothing));
        }
        return parts;
    }

    /**
     * Parts of units without right-to-left ones, each with its share of what the reader with a {@link PieceOrder} is
     * given: it measures from the operator that it takes a text at whether a space follows.
     */
    static List<SpeltPart> shares(List<LineUnit> units, String given) {
        List<List<LineUnit>> operators = LineStretch.cut(units, PlacedRun::continues);
        List<SpeltPart> parts = new ArrayList<>();
        int from = 0;
        int length = 0;
        for (List<LineUnit> operator : operators) {
            String text = LineUnit.text(operator);
            length += text.length();
            int to = endOfShare(given, from, Math.max(from, length), given.length() - operators.size() + parts.size() + 1);
            Spelling share = new Spelling(text, from == to ? NOTHING : given.substring(from, to), Optional.empty());
            parts.add(new SpeltPart(tag(operator), operator, share));
            from = to;
        }
        return parts;
    }

    /** Not after a hyphen, unless at the end: the reader leaves out an operator of one hyphen after another. */
    private static int endOfShare(String given, int from, int wanted, int limit) {
        IntStream before = IntStream.range(0, wanted - from).map(less -> wanted - less);
        return IntStream.concat(before, IntStream.rangeClosed(wanted + 1, limit))
                .filter(end -> end == given.length() || HYPHENS_AND_SPACE.indexOf(given.charAt(end - 1)) < 0)
                .findFirst().orElse(wanted);
    }

    private static ContentTag tag(List<LineUnit> units) {
        return units.getFirst().run().tag();
    }
}
