package org.matbaa.archive.store;

import java.io.IOException;
import java.io.Serial;

/** The server that keeps a store does not do what it is asked. The message is a clause that can be shown. */
public final class StoreServerException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param clause says what the server does, without a full stop
     * @param cause  for the log
     */
    public StoreServerException(String clause, Throwable cause) {
        super(clause, cause);
    }
}
