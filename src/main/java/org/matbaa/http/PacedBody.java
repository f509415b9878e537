package org.matbaa.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/**
 * Reads bodies, and leaves senders that are too slow. Only the time that is waited for them counts, and
 * only past a patience: what came long ago, and is read late since the machine is busy, did not come slowly.
 *
 * @param patienceMillis waited for a body at any rate
 * @param bytesPerSecond least rate over all that is waited, past the patience; 0: any
 */
record PacedBody(int patienceMillis, int bytesPerSecond) {
    private static final int BUFFER = 8192;

    /**
     * Up to a number of bytes, fewer where the body ends.
     *
     * @throws SocketTimeoutException when it comes too slowly
     * @throws IOException            when it does not come whole
     */
    byte[] read(InputStream in, int maxBytes) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long waited = 0;
        while (body.size() < maxBytes) {
            long begun = System.nanoTime();
            int count = in.read(buffer, 0, Math.min(buffer.length, maxBytes - body.size()));
            waited += System.nanoTime() - begun;
            if (count < 0) {
                break;
            }
            body.write(buffer, 0, count);
            if (isSlow(body.size(), TimeUnit.NANOSECONDS.toMillis(waited))) {
                throw new SocketTimeoutException("fewer than " + bytesPerSecond + " bytes a second");
            }
        }
        return body.toByteArray();
    }

    private boolean isSlow(long bytes, long waitedMillis) {
        return waitedMillis > patienceMillis && bytes * TimeUnit.SECONDS.toMillis(1) < bytesPerSecond * waitedMillis;
    }
}
