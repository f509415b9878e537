package org.matbaa.press;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The body of an article with a table whose one cell is very long beside short ones, in an item, a quotation, a figure or a cell,
 * between paragraphs; always the same for a seed.
 */
final class LongCellBody {
    private final Random random;
    private final List<String> own;

    /**
     * Prepares a body.
     *
     * @param own words of a text, in order
     */
    LongCellBody(long seed, List<String> own) {
        this.random = new Random(seed);
        this.own = own;
    }

    String html() {
        return paragraph() + surrounded(table()) + paragraph() + paragraph();
    }

    private String surrounded(String table) {
        return switch (random.nextInt(6)) {
            case 0 -> "<ul><li>" + words(1, 6) + "</li><li>" + (random.nextBoolean() ? words(1, 4) : "") + table + "</li></ul>";
            case 1 -> "<blockquote>" + paragraph() + table + "</blockquote>";
            case 2 -> "<table><tr><td>" + words(1, 2) + "</td><td>" + table + "</td></tr></table>";
            case 3 -> "<figure>" + table + "<figcaption>" + words(1, 5) + "</figcaption></figure>";
            case 4 -> "<div>" + table + "</div>";
            default -> table;
        };
    }

    private String table() {
        List<String> cells = new ArrayList<>(List.of(words(3, 40), words(60, 260)));
        if (random.nextInt(3) == 0) {
            cells.add(words(1, 60));
        }
        Collections.shuffle(cells, random);
        String caption = random.nextInt(3) == 0 ? "<caption>" + words(4, 4) + "</caption>" : "";
        String head = random.nextInt(3) == 0 ? "<thead>" + row("th", Collections.nCopies(cells.size(), words(1, 1))) + "</thead>" : "";
        return "<table>" + caption + head + row("td", cells)
                + row("td", cells.stream().map(cell -> words(1, 8)).toList()) + "</table>";
    }

    private static String row(String tag, List<String> cells) {
        return cells.stream().map(cell -> "<" + tag + ">" + cell + "</" + tag + ">").collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private String paragraph() {
        return "<p>" + words(5, 50) + "</p>";
    }

    private String words(int least, int most) {
        int from = random.nextInt(own.size());
        return IntStream.range(from, from + least + random.nextInt(most - least + 1)).mapToObj(i -> own.get(i % own.size()))
                .collect(Collectors.joining(" "));
    }
}
