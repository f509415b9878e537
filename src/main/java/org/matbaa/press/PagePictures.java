package org.matbaa.press;

import org.matbaa.layout.EncodedPicture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fetches a page's pictures before it is laid out; from then on nothing is opened. */
final class PagePictures {
    private PagePictures() {
    }

    /** Bytes to what is printed. */
    interface Fit {
        EncodedPicture fit(String name, byte[] bytes) throws IOException;
    }

    /**
     * Loads each picture once. One that cannot be had is taken off the page, with a warning; its
     * caption stays.
     *
     * @param page     changed: elements of missing pictures are removed
     * @param source   where pictures come from
     * @param fit      makes them no larger than print needs
     * @param warnings gets one sentence for each missing picture
     */
    static Map<String, EncodedPicture> load(Document page, Pictures source, Fit fit, List<String> warnings) {
        Map<String, EncodedPicture> pictures = new HashMap<>();
        for (Element image : images(page)) {
            String address = image.getAttribute("src");
            if (!pictures.containsKey(address)) {
                try {
                    pictures.put(address, fit.fit(shortened(address), source.load(address)));
                } catch (IOException e) {
                    pictures.put(address, null);
                    warnings.add(e.getMessage());
                }
            }
            if (pictures.get(address) == null) {
                image.getParentNode().removeChild(image);
            }
        }
        pictures.values().removeIf(java.util.Objects::isNull);
        return pictures;
    }

    private static List<Element> images(Document page) {
        NodeList found = page.getElementsByTagName("img");
        List<Element> images = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            images.add((Element) found.item(i));
        }
        return images;
    }

    /** A {@code data:} address would fill a message. */
    private static String shortened(String address) {
        return address.length() > 80 ? address.substring(0, 77) + "..." : address;
    }
}
