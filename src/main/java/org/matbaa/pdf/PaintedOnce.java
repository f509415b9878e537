package org.matbaa.pdf;

import org.xhtmlrenderer.render.Box;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Remembers boxes that have been dealt with: a box is painted on every page that it reaches. */
final class PaintedOnce {
    private final Set<Box> boxes = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether this is the first time. */
    boolean first(Box box) {
        return boxes.add(box);
    }
}
