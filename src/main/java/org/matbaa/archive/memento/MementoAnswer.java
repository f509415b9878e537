package org.matbaa.archive.memento;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What to answer. Immutable.
 *
 * @param status  of HTTP
 * @param headers in order
 * @param body    text in UTF-8, may be empty
 */
public record MementoAnswer(int status, Map<String, String> headers, String body) {
    public MementoAnswer {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
