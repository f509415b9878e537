package org.matbaa.layout;

import org.matbaa.text.FontLibrary;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.FontResolver;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.FSFont;

import java.util.List;
import java.util.stream.Stream;

/** Finds faces in the font library by CSS family, weight and style. */
final class PrintFontResolver implements FontResolver {
    private final FontLibrary library;

    PrintFontResolver(FontLibrary library) {
        this.library = library;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification spec) {
        List<String> families = spec.families() == null ? List.of()
                : Stream.of(spec.families()).map(PrintFontResolver::unquoted).toList();
        boolean tabularFigures = families.contains(PrintFont.TABULAR_FIGURES);
        List<String> real = families.stream().filter(family -> !family.equals(PrintFont.TABULAR_FIGURES)).toList();
        return new PrintFont(library.select(real, weight(spec.fontWeight()), isItalic(spec)), spec.size(), tabularFigures);
    }

    private static String unquoted(String family) {
        String name = family.strip();
        boolean quoted = name.length() > 1 && (name.charAt(0) == '"' || name.charAt(0) == '\'');
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    private static boolean isItalic(FontSpecification spec) {
        return spec.fontStyle() == IdentValue.ITALIC || spec.fontStyle() == IdentValue.OBLIQUE;
    }

    private static int weight(IdentValue value) {
        if (value == null || value == IdentValue.NORMAL) {
            return 400;
        }
        if (value == IdentValue.BOLD || value == IdentValue.BOLDER) {
            return 700;
        }
        if (value == IdentValue.LIGHTER) {
            return 300;
        }
        String digits = value.asString().replaceAll("\\D", "");
        return digits.isEmpty() ? 400 : Integer.parseInt(digits);
    }

    @Override
    public void flushCache() {
        // The library is immutable.
    }
}
