package org.matbaa.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A response. Immutable by convention: the body is not to be changed.
 *
 * @param status    HTTP status
 * @param mediaType of the body; empty when there is none
 * @param fields    header fields besides Content-Type and Content-Length
 * @param body      may be empty
 */
record Reply(int status, String mediaType, Map<String, String> fields, byte[] body) {
    Reply {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static Reply ok(String mediaType, byte[] body) {
        return new Reply(200, mediaType, Map.of(), body);
    }

    static Reply empty(int status) {
        return new Reply(status, "", Map.of(), new byte[0]);
    }

    /** The same with one more field, unless the value is empty. */
    Reply with(String field, String value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new Reply(status, mediaType, more, body);
    }
}
