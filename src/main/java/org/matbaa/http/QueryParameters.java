package org.matbaa.http;

import org.matbaa.wording.Sentence;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A query string, read strictly: each known parameter once, UTF-8, no control characters. Immutable. */
final class QueryParameters {
    private final Map<String, String> values;

    private QueryParameters(Map<String, String> values) {
        this.values = values;
    }

    /**
     * @param query raw
     * @param known the parameters that there are
     * @throws ProblemException naming the parameter
     */
    static QueryParameters parse(String query, Set<String> known) throws ProblemException {
        Map<String, String> values = new HashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            int sign = pair.indexOf('=');
            String name = sign < 0 ? pair : pair.substring(0, sign);
            if (!known.contains(name)) {
                throw bad(Sentence.of("there is no parameter '{0}'; there are {1}", printable(name),
                        String.join(", ", known.stream().sorted().toList())));
            }
            if (values.put(name, decode(name, sign < 0 ? "" : pair.substring(sign + 1))) != null) {
                throw bad(Sentence.of("the parameter {0} stands there twice", name));
            }
        }
        return new QueryParameters(values);
    }

    /** A value; an empty one counts as none. */
    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** Those parameters that have a value as a query string again, each with an ampersand after it. */
    String written(List<String> names) {
        StringBuilder written = new StringBuilder();
        for (String name : names) {
            get(name).ifPresent(value -> written.append(name).append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8)).append('&'));
        }
        return written.toString();
    }

    private static String decode(String name, String raw) throws ProblemException {
        byte[] bytes = new byte[raw.length() * 3];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes[length++] = hex(name, raw, i + 1);
                i += 2;
            } else {
                byte[] plain = String.valueOf(c == '+' ? ' ' : c).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(plain, 0, bytes, length, plain.length);
                length += plain.length;
            }
        }
        return text(name, ByteBuffer.wrap(bytes, 0, length));
    }

    private static byte hex(String name, String raw, int at) throws ProblemException {
        int high = at + 1 < raw.length() ? Character.digit(raw.charAt(at), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(raw.charAt(at + 1), 16);
        if (low < 0) {
            throw bad(Sentence.of("the parameter {0} has a broken percent escape", name));
        }
        return (byte) (high << 4 | low);
    }

    private static String text(String name, ByteBuffer bytes) throws ProblemException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            if (text.chars().anyMatch(Character::isISOControl)) {
                throw bad(Sentence.of("the parameter {0} holds a control character", name));
            }
            return text;
        } catch (CharacterCodingException e) {
            throw bad(Sentence.of("the parameter {0} is not UTF-8", name));
        }
    }

    private static String printable(String name) {
        String shown = name.replaceAll("[^\\p{Alnum}_.-]", "?");
        return shown.length() > 40 ? shown.substring(0, 40) + "..." : shown;
    }

    private static ProblemException bad(Sentence reason) {
        return new ProblemException(ProblemKind.BAD_PARAMETER, reason);
    }
}
