package org.matbaa.press;

import org.matbaa.wording.Refusal;
import org.matbaa.wording.Sentence;

import java.io.Serial;

/** An order that cannot be printed. The message is one sentence that can be shown to a user. */
public final class PrintException extends Refusal {
    @Serial
    private static final long serialVersionUID = 1;

    /** What an order fails on. */
    public enum Kind {
        /** The order names a site that is not installed. */
        UNKNOWN_SITE,
        /** The order names a template that the site does not have, or the template is faulty. */
        TEMPLATE,
        /** The order names a font family that is not installed. */
        UNKNOWN_FONT,
        /** The order names a profile that this press cannot make. */
        PROFILE,
        /** The printing thread was interrupted. */
        STOPPED,
        /** A fault of the press itself. */
        INTERNAL
    }

    private final Kind kind;

    /**
     * @param kind     what it fails on
     * @param sentence one clear sentence without a line break
     * @param cause    for the log; may be null
     */
    public PrintException(Kind kind, Sentence sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    /** What the order fails on. */
    public Kind kind() {
        return kind;
    }
}
