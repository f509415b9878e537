package org.matbaa.press;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The body of an article of random blocks: paragraphs, headings, lists, quotations, definitions and tables of either
 * direction, with words of the other script, bold and links among them; always the same for a seed.
 */
final class RandomBody {
    private static final int BLOCKS = 12;
    private static final int DEEPEST = 2;

    private final Random random;
    private final List<String> own;
    private final List<String> foreign;

    /**
     * Prepares a body.
     *
     * @param own     words of a text, in order
     * @param foreign those of one in another script
     */
    RandomBody(long seed, List<String> own, List<String> foreign) {
        this.random = new Random(seed);
        this.own = own;
        this.foreign = foreign;
    }

    String html() {
        return join(BLOCKS, i -> block(0));
    }

    private String block(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 11 : 3)) {
            case 0 -> "<h3" + dir() + ">" + words(own, 1, 6) + "</h3>";
            case 1 -> "<p" + dir() + ">" + inline(few()) + "</p>";
            case 2 -> "<p dir='auto'>" + words(random.nextBoolean() ? foreign : own, 1, few()) + "</p>";
            case 3 -> "<p>" + inline(60) + "</p>";
            case 4 -> list(random.nextBoolean() ? "ul" : "ol");
            case 5 -> "<blockquote" + dir() + ">" + block(DEEPEST) + "</blockquote>";
            case 6 -> "<dl" + dir() + "><dt>" + words(own, 1, 3) + "</dt><dd>" + inline(few()) + "</dd><dt>" + words(own, 1, 2)
                    + "</dt><dd>" + words(own, 1, 4) + "</dd></dl>";
            case 7 -> "<div" + dir() + ">" + block(1) + block(1) + "</div>";
            case 8 -> "<hr/>";
            default -> table();
        };
    }

    private String list(String tag) {
        return "<" + tag + dir() + ">" + join(1 + random.nextInt(4), i -> "<li>" + inline(few())
                + (random.nextInt(5) == 0 ? "<ul><li>" + words(own, 1, 4) + "</li></ul>" : "") + "</li>") + "</" + tag + ">";
    }

    private String table() {
        int columns = 1 + random.nextInt(4);
        int rows = 1 + random.nextInt(5);
        int kind = random.nextInt(4);
        String caption = random.nextInt(3) == 0 ? "<caption>" + words(own, 1, 5) + "</caption>" : "";
        String head = random.nextBoolean() ? "<thead><tr>" + join(columns, i -> "<th>" + words(own, 1, 2) + "</th>") + "</tr></thead>" : "";
        return "<table" + dir() + ">" + caption + head + join(rows, y -> "<tr>"
                + join(columns, x -> "<td>" + cell(kind == 3 ? random.nextInt(3) : kind, columns) + "</td>") + "</tr>") + "</table>";
    }

    private String cell(int kind, int columns) {
        return switch (kind) {
            case 0 -> Integer.toString(1 + random.nextInt(2000));
            case 1 -> words(random.nextInt(5) == 0 ? foreign : own, 1, 2);
            default -> inline(random.nextBoolean() ? columns > 2 ? 8 : 20 : 3);
        };
    }

    private String inline(int most) {
        return words(own, 1, most) + (random.nextInt(4) == 0 ? " <b>" + words(own, 1, 3) + "</b> " + words(own, 1, 4) : "")
                + (random.nextInt(6) == 0 ? " <a href='https://site.example/'>" + words(foreign, 1, 3) + "</a>" : "")
                + (random.nextInt(8) == 0 ? " " + words(foreign, 1, 4) + " " + words(own, 1, 3) : "");
    }

    private String words(List<String> text, int least, int most) {
        int from = random.nextInt(text.size());
        return IntStream.range(from, from + least + random.nextInt(most - least + 1)).mapToObj(i -> text.get(i % text.size()))
                .collect(Collectors.joining(" "));
    }

    private int few() {
        return List.of(3, 8, 30).get(random.nextInt(3));
    }

    private String dir() {
        return List.of("", "", "", " dir='ltr'", " dir='rtl'", " dir='auto'").get(random.nextInt(6));
    }

    private static String join(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }
}
