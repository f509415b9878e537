package org.matbaa.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the CMap that gives each code its text (PDF 1.7, 9.10.3). */
final class ToUnicodeCMap {
    private static final int BLOCK = 100;

    private ToUnicodeCMap() {
    }

    /**
     * Writes a CMap.
     *
     * @param texts what code {@code i + 1} stands for
     */
    static byte[] write(List<String> texts) {
        StringBuilder out = new StringBuilder(400 + texts.size() * 16);
        out.append("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < texts.size(); from += BLOCK) {
            block(out, texts, from, Math.min(from + BLOCK, texts.size()));
        }
        out.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void block(StringBuilder out, List<String> texts, int from, int to) {
        out.append(to - from).append(" beginbfchar\n");
        for (int i = from; i < to; i++) {
            out.append('<');
            hex(out, i + 1);
            out.append("> <");
            for (char unit : texts.get(i).toCharArray()) {
                hex(out, unit);
            }
            out.append(">\n");
        }
        out.append("endbfchar\n");
    }

    private static void hex(StringBuilder out, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.toUpperCase(Character.forDigit(value >> shift & 0xF, 16)));
        }
    }
}
