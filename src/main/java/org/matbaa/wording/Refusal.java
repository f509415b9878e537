package org.matbaa.wording;

import java.io.Serial;

/** Something that a stage does not do, said in one clear sentence to the person who asked for it. */
public abstract class Refusal extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /** Not serialized with it: it never leaves its thread. */
    private final transient Sentence sentence;

    /**
     * @param sentence one clear sentence without a line break
     * @param cause    what a log should show; may be null
     */
    protected Refusal(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /** The message, which can be said in other languages. */
    public Sentence sentence() {
        return sentence;
    }
}
