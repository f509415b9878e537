package org.matbaa.http;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may post. With keys or a signing secret configured, a request needs an API key, or an address
 * that ends in {@code expires=SECONDS&signature=HEX}: the HMAC-SHA256 of the method, a line feed, and
 * the path and query up to {@code &signature}. Immutable, thread-safe.
 */
final class Access {
    private static final Pattern SIGNED = Pattern.compile("(.*?(?:^|&)expires=([0-9]{1,11}))&signature=([0-9a-f]{64})");

    private final ServiceConfig.Access config;
    private final Clock clock;

    Access(ServiceConfig.Access config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** @throws ProblemException when a key is needed and none that holds is there */
    void require(Exchange exchange) throws ProblemException {
        boolean isOpen = config.keys().isEmpty() && config.signingSecret().isEmpty();
        if (!isOpen && !hasKey(exchange) && !isSigned(exchange)) {
            throw new ProblemException(ProblemKind.UNAUTHORIZED);
        }
    }

    private boolean hasKey(Exchange exchange) {
        String header = exchange.header("Authorization");
        String given = header.regionMatches(true, 0, "Bearer ", 0, 7) ? header.substring(7).strip()
                : exchange.header("X-API-Key");
        boolean[] found = {false};
        config.keys().forEach(key -> found[0] |= isEqual(key, given));
        return found[0];
    }

    private boolean isSigned(Exchange exchange) {
        Matcher matcher = SIGNED.matcher(exchange.query());
        if (config.signingSecret().isEmpty() || !matcher.matches()) {
            return false;
        }
        String signed = exchange.method() + "\n" + exchange.path() + "?" + matcher.group(1);
        boolean isValid = isEqual(sign(signed), matcher.group(3));
        return isValid && Long.parseLong(matcher.group(2)) >= clock.instant().getEpochSecond();
    }

    private String sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(config.signingSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** In a time that tells nothing. */
    private static boolean isEqual(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
