package org.matbaa.http;

import org.matbaa.archive.memento.MementoAddresses;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.site.PrintStamp;
import org.matbaa.site.Site;
import org.matbaa.site.SiteException;
import org.matbaa.site.Sites;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What the archive's page says, for its template.
 *
 * @param sites     write dates, each in its own way
 * @param addresses where copies are
 * @param language  of the page
 */
record ArchivePageModel(Sites sites, MementoAddresses addresses, String language) {

    /**
     * @param copies       newest first
     * @param isOneAddress whether they are all of one address
     */
    Map<String, Object> of(List<CopyRecord> copies, boolean isOneAddress) {
        Properties words = WebPage.words(language);
        List<Map<String, String>> items = new ArrayList<>();
        for (int i = 0; i < copies.size(); i++) {
            items.add(item(copies.get(i), "copy" + i, words));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("lang", language);
        model.put("dir", words.getProperty("dir"));
        model.put("words", strings(words));
        model.put("copies", items);
        model.put("count", digits(copies.size()));
        model.put("isOneAddress", isOneAddress);
        TimeAxis axis = TimeAxis.of(copies.stream().map(CopyRecord::at).toList(), words.getProperty("dir").equals("rtl"));
        model.put("marks", marks(copies, items, axis));
        model.put("ticks", axis.years().stream().map(year -> Map.of("x", TimeAxis.written(axis.x(TimeAxis.start(year))),
                "label", digits(year))).toList());
        model.put("span", copies.isEmpty() ? "" : items.getLast().get("date") + " – " + items.getFirst().get("date"));
        return model;
    }

    private static List<Map<String, String>> marks(List<CopyRecord> copies, List<Map<String, String>> items,
                                                   TimeAxis axis) {
        List<Map<String, String>> marks = new ArrayList<>();
        for (int i = copies.size() - 1; i >= 0; i--) {
            Map<String, String> item = items.get(i);
            marks.add(Map.of("id", item.get("id"), "x", TimeAxis.written(axis.x(copies.get(i).at())),
                    "event", item.get("event"), "label", item.get("date") + " · " + item.get("eventName")));
        }
        return marks;
    }

    private Map<String, String> item(CopyRecord copy, String id, Properties words) {
        boolean isPrint = copy.event() == CopyRecord.Event.PRINTED;
        PrintStamp stamp = site(copy).edition(language).stamp(copy.at());
        String headline = copy.print().headline();
        Map<String, String> item = new HashMap<>();
        item.put("id", id);
        item.put("event", isPrint ? "printed" : "unchanged");
        item.put("eventName", words.getProperty(isPrint ? "archivePrinted" : "archiveUnchanged"));
        item.put("at", copy.at().toString());
        item.put("date", stamp.date() + " · " + stamp.time());
        item.put("language", copy.print().language());
        item.put("headline", headline.isBlank() ? copy.number().toString() : headline);
        item.put("original", copy.address());
        item.put("number", copy.number().toString());
        item.put("digest", copy.print().sha256());
        item.put("pages", digits(copy.print().pages()));
        item.put("memento", addresses.memento(copy));
        item.put("source", addresses.source(copy));
        item.put("provenance", addresses.provenance(copy));
        item.put("timemap", addresses.timeMap(copy.address()));
        item.put("all", "/archive?lang=" + language + "&url=" + URLEncoder.encode(copy.address(), StandardCharsets.UTF_8));
        return item;
    }

    /** A site that has gone since leaves its copies behind: the usual ways serve them. */
    private Site site(CopyRecord copy) {
        try {
            return sites.get(copy.print().order().site());
        } catch (SiteException e) {
            return sites.forAddress(copy.address());
        }
    }

    private String digits(int number) {
        return sites.forAddress("").edition(language).digits().format(number, 1);
    }

    private static Map<String, String> strings(Properties words) {
        Map<String, String> strings = new HashMap<>();
        words.stringPropertyNames().forEach(name -> strings.put(name, words.getProperty(name)));
        return strings;
    }
}
