package org.matbaa.article;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Links from one place of a body to another, as notes have them; only the ids that they lead to are kept. */
final class InnerLinks {
    private final Element body;
    private final String own;

    private InnerLinks(Element body, String address) {
        this.body = body;
        Element link = new Element(Tag.valueOf("a"), address).attr("href", "#x");
        String resolved = link.absUrl("href");
        this.own = resolved.isEmpty() ? "#" : resolved.substring(0, resolved.length() - 1);
    }

    /** Old pages name places with {@code <a name>}; and a place that holds nothing is the place of what holds it. */
    static void prepare(Element body) {
        for (Element named : body.select("a[name]:not([id])")) {
            named.attr("id", named.attr("name"));
        }
        for (Element empty : body.select("[id]")) {
            Element parent = empty.parent();
            if (empty.childNodeSize() == 0 && parent != null && parent != body && !parent.hasAttr("id")) {
                parent.attr("id", empty.id());
                empty.removeAttr("id");
            }
        }
    }

    /**
     * Makes links to the article's own places {@code #id}, takes out the ids that no link leads to, and
     * the addresses of links that lead nowhere.
     *
     * @param address the article's, or ""
     */
    static void settle(Element body, String address) {
        new InnerLinks(body, address).settle();
    }

    private void settle() {
        Map<String, Element> places = new HashMap<>();
        body.select("[id]").forEach(place -> places.putIfAbsent(place.id(), place));
        Set<Element> reached = new HashSet<>();
        for (Element link : body.select("a[href]")) {
            String href = link.attr("href");
            String id = href.startsWith("#") ? href.substring(1)
                    : href.startsWith(own) ? href.substring(own.length()) : "";
            Element place = places.getOrDefault(id, places.get(decoded(id)));
            if (place != null) {
                link.attr("href", "#" + place.id());
                reached.add(place);
            } else if (href.startsWith("#")) {
                link.removeAttr("href");
            }
        }
        body.select("[id]").stream().filter(place -> !reached.contains(place)).forEach(place -> place.removeAttr("id"));
    }

    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }
}
