package org.matbaa.layout;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The directionality of elements by HTML's rules for {@code dir}, {@code bdi} and {@code bdo}
 * (HTML, 3.2.6.4). One instance serves one document, on one thread.
 */
final class Direction {
    private static final Set<String> SKIPPED_BY_AUTO = Set.of("bdi", "script", "style", "textarea");

    private final Map<Element, Boolean> rightToLeft = new IdentityHashMap<>();

    /** Whether an element's directionality is rtl. */
    boolean isRightToLeft(Element element) {
        Boolean known = rightToLeft.get(element);
        if (known == null) {
            known = resolve(element);
            rightToLeft.put(element, known);
        }
        return known;
    }

    private boolean resolve(Element element) {
        return switch (declared(element)) {
            case "rtl" -> true;
            case "ltr" -> false;
            case "auto" -> firstStrong(element) == UCharacterDirection.RIGHT_TO_LEFT;
            default -> element.getParentNode() instanceof Element parent && isRightToLeft(parent);
        };
    }

    /** {@code ltr}, {@code rtl}, {@code auto}, or "" where the parent's directionality holds. */
    static String declared(Element element) {
        String dir = element.getAttribute("dir").strip().toLowerCase(java.util.Locale.ROOT);
        return switch (dir) {
            case "ltr", "rtl", "auto" -> dir;
            default -> element.getNodeName().equals("bdi") ? "auto" : "";
        };
    }

    /** LEFT_TO_RIGHT or RIGHT_TO_LEFT of the first strong character, else OTHER_NEUTRAL. */
    private static int firstStrong(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            int found = UCharacterDirection.OTHER_NEUTRAL;
            if (child instanceof Element element) {
                boolean skipped = SKIPPED_BY_AUTO.contains(element.getNodeName()) || element.hasAttribute("dir");
                found = skipped ? found : firstStrong(element);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                found = firstStrong(child.getNodeValue());
            }
            if (found != UCharacterDirection.OTHER_NEUTRAL) {
                return found;
            }
        }
        return UCharacterDirection.OTHER_NEUTRAL;
    }

    private static int firstStrong(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            switch (UCharacter.getDirection(codePoint)) {
                case UCharacterDirection.LEFT_TO_RIGHT -> {
                    return UCharacterDirection.LEFT_TO_RIGHT;
                }
                case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> {
                    return UCharacterDirection.RIGHT_TO_LEFT;
                }
                default -> i += Character.charCount(codePoint);
            }
        }
        return UCharacterDirection.OTHER_NEUTRAL;
    }
}
