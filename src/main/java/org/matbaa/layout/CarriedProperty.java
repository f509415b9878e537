package org.matbaa.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * CSS properties that Flying Saucer does not know, each with a property that it does know, inherits
 * alike and has no other use on our pages, to carry the value through its cascade. All that is carried is listed in
 * {@code docs/architecture.md}.
 *
 * <p>{@link CarriedDeclarations} writes the carriers into style sheets; {@link InlineStyles} reads them.
 */
enum CarriedProperty {
    DIRECTION("direction") {
        @Override
        String declarations(String value) {
            return switch (value) {
                case "rtl" -> "cursor:pointer";
                case "ltr" -> "cursor:default";
                default -> "cursor:inherit";
            };
        }
    },
    UNICODE_BIDI("unicode-bidi") {
        @Override
        String declarations(String value) {
            return "-fs-pdf-font-encoding:\"" + value + "\"";
        }
    },
    /** All text is justified for Flying Saucer, so that it keeps what floats take from each line. */
    TEXT_ALIGN("text-align") {
        @Override
        String declarations(String value) {
            return "text-align:justify;list-style-type:" + TextAlign.of(value).carrier;
        }
    },
    TEXT_ALIGN_LAST("text-align-last") {
        @Override
        String declarations(String value) {
            return "word-spacing:" + (value.equals("auto") ? 0 : 1 + TextAlign.of(value).ordinal()) + "px";
        }
    },
    TEXT_JUSTIFY("text-justify") {
        @Override
        String declarations(String value) {
            return switch (value) {
                case "inter-word" -> "hyphens:manual;empty-cells:show";
                case "kashida" -> "hyphens:auto;empty-cells:show";
                case "none" -> "hyphens:manual;empty-cells:hide";
                default -> "hyphens:none;empty-cells:show";
            };
        }
    },
    LIST_STYLE_TYPE("list-style-type") {
        @Override
        String declarations(String value) {
            return "quotes:\"" + value + "\" \"" + value + "\"";
        }
    },
    /** What breaks words otherwise than {@code normal}, as far as our fonts have letters; Flying Saucer would part grapheme clusters. */
    WORD_BREAK("word-break") {
        @Override
        String declarations(String value) {
            return switch (value) {
                case BREAK_ALL -> "list-style-image:url(" + BREAK_ALL + ")";
                case "", "normal", "initial", "keep-all", "break-word", "auto-phrase" -> "list-style-image:none";
                default -> "";
            };
        }
    },
    /** Two quotes of no letters, where Flying Saucer's {@code none}, which it begins with, means {@code auto}. */
    QUOTES("quotes") {
        @Override
        String declarations(String value) {
            return "quotes:" + switch (value) {
                case "auto", "initial" -> "none";
                case "none" -> "\"\" \"\"";
                default -> value;
            };
        }
    },
    /** Only pages have another use for this carrier, as for the next. */
    COLUMN_FILL("column-fill") {
        @Override
        String declarations(String value) {
            return "-fs-page-height:" + switch (value) {
                case "auto" -> "1px";
                case "balance-all" -> "2px";
                default -> "auto";
            };
        }
    },
    COLUMN_SPAN("column-span") {
        @Override
        String declarations(String value) {
            return "-fs-page-width:" + (value.equals("all") ? "1px" : "auto");
        }
    },
    /** Carries a break to a new column, and has Flying Saucer see the others under their older name; so the next two. */
    BREAK_BEFORE("break-before") {
        @Override
        String declarations(String value) {
            return "page-break-before:" + pageBreak(value) + ";-fs-page-orientation:"
                    + (value.equals("column") ? "portrait" : "auto");
        }
    },
    BREAK_AFTER("break-after") {
        @Override
        String declarations(String value) {
            return "page-break-after:" + pageBreak(value) + ";-fs-named-destination:"
                    + (value.equals("column") ? "create" : "none");
        }
    },
    BREAK_INSIDE("break-inside") {
        @Override
        String declarations(String value) {
            return "page-break-inside:" + pageBreak(value);
        }
    },
    /** Only generated boxes have another use for this carrier, and they are no columns. */
    COLUMN_RULE("column-rule") {
        @Override
        String declarations(String value) {
            return "content:\"" + RULE_BORDER + value + "\"";
        }
    };

    /** The picture of no bullet. */
    static final String BREAK_ALL = "break-all";

    /** Begins what carries {@code column-rule}: the rule as a border. */
    static final String RULE_BORDER = "border-left:";

    private static final Map<String, CarriedProperty> BY_NAME = new HashMap<>();

    static {
        for (CarriedProperty property : values()) {
            BY_NAME.put(property.cssName, property);
        }
    }

    private final String cssName;

    CarriedProperty(String cssName) {
        this.cssName = cssName;
    }

    /** The property of a CSS name, or null when Flying Saucer deals with it itself. */
    static CarriedProperty named(String cssName) {
        return BY_NAME.get(cssName.toLowerCase(Locale.ROOT));
    }

    /** Declarations, without a last semicolon, that carry a value in lower case. */
    String carry(String value) {
        return switch (value) {
            // What match-parent adds to inherit is only seen where the direction changes too (CSS Text 3, 6.1).
            case "inherit", "match-parent" -> declarations("").replaceAll(":[^;]*", ":inherit");
            default -> declarations(value);
        };
    }

    /** The value of {@code page-break-before} for one of {@code break-before} (CSS Fragmentation 3, 3.1). */
    private static String pageBreak(String value) {
        return switch (value) {
            case "page", "always", "all" -> "always";
            case "left", "verso" -> "left";
            case "right", "recto" -> "right";
            case "avoid", "avoid-page", "avoid-column" -> "avoid";
            default -> "auto";
        };
    }

    abstract String declarations(String value);
}
