package org.matbaa.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a style sheet anew in what Flying Saucer's parser has. */
final class CarrierSheet {
    /** Stands for {@code :dir()} (Selectors 4, 6.1). Not in a document: {@link XhtmlNamespace} answers for it. */
    static final String DIRECTION_ATTRIBUTE = "-matbaa-dir";

    private static final Pattern DIR = Pattern.compile(":dir\\(\\s*(?<dir>ltr|rtl)\\s*\\)", Pattern.CASE_INSENSITIVE);

    private CarrierSheet() {
    }

    /** A style sheet, or the content of a {@code style} attribute, with carriers. */
    static String rewrite(String css) {
        String sheet = ZeroWidths.spell(css);
        sheet = TabStops.keep(sheet);
        sheet = GeneratedFunctions.carry(sheet);
        sheet = CarriedDeclarations.carry(sheet);
        return SheetText.replace(sheet, DIR, match -> "[" + DIRECTION_ATTRIBUTE + "=" + match.group("dir").toLowerCase(Locale.ROOT) + "]");
    }
}
