package org.matbaa.http;

import java.io.Serial;

/** A configuration that cannot be used. The message is one sentence that names the file or variable and the key. */
public final class ConfigException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    ConfigException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    ConfigException(String sentence) {
        this(sentence, null);
    }
}
