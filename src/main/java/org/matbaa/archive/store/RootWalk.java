package org.matbaa.archive.store;

import org.matbaa.archive.record.ArchiveException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Goes through a storage root. Used once, by one thread; holds the names of one object's files at a time. */
public final class RootWalk {
    private static final String EXTENSIONS = OcflRoot.FOLDER + "/extensions/";

    private final Visitor visitor;
    private final List<String> files = new ArrayList<>();
    private String object = "";

    private RootWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Is told of what lies in a storage root. */
    public interface Visitor {
        /**
         * An object's folder.
         *
         * @param object its name in the store
         * @param files  those in it as they were when the walk began or later
         */
        void object(String object, List<String> files) throws IOException, ArchiveException;

        /** A file that is in no object's folder. */
        default void other(String file) throws IOException, ArchiveException {
            return;
        }
    }

    /** Shows a visitor all that is in a store's root, in no order. */
    public static void walk(StoreTree tree, Visitor visitor) throws IOException, ArchiveException {
        RootWalk walk = new RootWalk(visitor);
        tree.forEachFile(OcflRoot.FOLDER, walk::take);
        walk.finishObject();
    }

    /** Whether a file lies where objects do. */
    public static boolean isInObject(String file) {
        return !file.startsWith(EXTENSIONS) && endOfObject(file) >= 0;
    }

    private void take(String file) throws IOException, ArchiveException {
        if (isInObject(file)) {
            int end = endOfObject(file);
            if (!file.substring(0, end).equals(object)) {
                finishObject();
                object = file.substring(0, end);
            }
            files.add(file);
        } else if (!file.endsWith("/")) {
            visitor.other(file);
        }
    }

    private void finishObject() throws IOException, ArchiveException {
        if (!object.isEmpty()) {
            visitor.object(object, List.copyOf(files));
            files.clear();
            object = "";
        }
    }

    /** Where the name of the object's folder ends that a file is in, or -1. */
    private static int endOfObject(String file) {
        int end = OcflRoot.FOLDER.length();
        for (int depth = 0; depth < OcflRoot.OBJECT_DEPTH; depth++) {
            end = end < 0 ? -1 : file.indexOf('/', end + 1);
        }
        return end;
    }
}
