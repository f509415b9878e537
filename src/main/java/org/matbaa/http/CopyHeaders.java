package org.matbaa.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The header fields of a copy. What comes from an article is encoded so that it cannot end a field. */
final class CopyHeaders {
    private static final int MAX_NAME_LENGTH = 80;
    private static final String ATTR_CHAR = "!#$&+-.^_`|~";

    private CopyHeaders() {
    }

    /**
     * Content-Disposition (RFC 6266) with an ASCII name for old clients and the headline as RFC 8187
     * says for all others.
     */
    static String disposition(boolean isInline, PrintedArticle article) {
        String type = isInline ? "inline" : "attachment";
        String ascii = asciiName(article.original().orElse(""));
        String name = fileName(article.headline());
        return type + "; filename=\"" + ascii + ".pdf\""
                + (name.isEmpty() ? "" : "; filename*=UTF-8''" + encode(name) + ".pdf");
    }

    /** {@code Link: <original>; rel="original"} (RFC 8288, RFC 7089); "" when the article has no proper address. */
    static String link(Optional<String> original) {
        if (original.isEmpty()) {
            return "";
        }
        try {
            URI uri = new URI(new URI(original.get().strip()).toASCIIString());
            boolean isWeb = uri.getScheme() != null && uri.getScheme().matches("(?i)https?") && uri.getHost() != null;
            return isWeb && uri.toString().length() <= 2000 ? "<" + uri + ">; rel=\"original\"" : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** A language tag that is safe in a field; "" when it is unknown. */
    static String language(String tag) {
        return tag.equals("und") || !tag.matches("[A-Za-z0-9-]{2,35}") ? "" : tag;
    }

    /** Letters, digits and single spaces of any script; no separators, no controls, no direction marks. */
    private static String fileName(String headline) {
        String plain = headline.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()«»،؛؟!-]", " ").replaceAll("\\s+", " ").strip()
                .replaceAll("^[. ]+|[. ]+$", "");
        if (plain.length() <= MAX_NAME_LENGTH) {
            return plain;
        }
        int cut = plain.lastIndexOf(' ', MAX_NAME_LENGTH);
        return plain.substring(0, cut > MAX_NAME_LENGTH / 2 ? cut : plain.offsetByCodePoints(0,
                Math.min(MAX_NAME_LENGTH / 2, plain.codePointCount(0, plain.length())))).strip();
    }

    /** The address's last step: {@code 129574} of {@code .../news/129574.htm}. */
    private static String asciiName(String address) {
        String path = address.split("[?#]", 2)[0].replaceAll("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.\\w{1,5}$", "");
        return last.matches("[\\w-]{1,60}") && last.matches("\\p{ASCII}+") ? last : "article";
    }

    private static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() * 6);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = b > 0 && (Character.isLetterOrDigit(b) || ATTR_CHAR.indexOf(b) >= 0);
            out.append(isPlain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
        }
        return out.toString();
    }
}
