package org.matbaa.archive.store.bucket;

import org.matbaa.archive.store.StoreServerException;

/** Says what a server's answer means to whoever keeps the archive. */
final class Answers {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private Answers() {
    }

    static StoreServerException failure(BucketPlace place, int status, String code, Exception cause) {
        String answer = status + (code == null || code.isEmpty() ? "" : " " + code);
        if ("NoSuchBucket".equals(code)) {
            return new StoreServerException("there is no bucket " + place.bucket()
                    + "; make it, or correct store.s3 in archive.yaml", cause);
        }
        if (status == UNAUTHORIZED || status == FORBIDDEN) {
            return new StoreServerException("the server of " + place + " refuses (" + answer
                    + "); look whether store.s3 in archive.yaml has the right keys, and they the right to read, write,"
                    + " delete and list", cause);
        }
        return new StoreServerException("the server of " + place + " answers " + answer, cause);
    }

    static StoreServerException noAnswer(BucketPlace place, Exception cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String reason = root.getMessage() == null ? root.toString() : root.getMessage();
        return new StoreServerException("the server of " + place + " does not answer: "
                + reason.lines().findFirst().orElse(""), cause);
    }
}
