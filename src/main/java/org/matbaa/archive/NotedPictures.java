package org.matbaa.archive;

import org.matbaa.archive.record.CopyRecord;
import org.matbaa.press.Sha256;
import org.matbaa.press.DataAddress;
import org.matbaa.press.Pictures;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Notes the digests of the pictures that go into a print. Thread-safe. */
final class NotedPictures {
    private static final String DATA = "data:";

    private final Pictures source;
    private final Map<String, String> digests = new ConcurrentSkipListMap<>();

    NotedPictures(Pictures source) {
        this.source = source;
    }

    /** The pictures, with one of the archive's own that is not noted. */
    Pictures with(String ownAddress) {
        return address -> !ownAddress.isEmpty() && address.equals(ownAddress) ? DataAddress.read(address)
                : load(address);
    }

    /** What has been loaded; pictures within the source are its own bytes and need no noting. */
    List<CopyRecord.Picture> noted() {
        return digests.entrySet().stream().filter(entry -> !DataAddress.is(entry.getKey()))
                .map(entry -> new CopyRecord.Picture(entry.getKey(), entry.getValue())).toList();
    }

    /** Whether pictures that went into an earlier print still are what they were. */
    boolean areAsNoted(List<CopyRecord.Picture> earlier) {
        return earlier.stream().allMatch(picture -> picture.address().startsWith(DATA)
                || digest(picture.address()).equals(picture.sha256()));
    }

    private byte[] load(String address) throws IOException {
        try {
            byte[] bytes = source.load(address);
            digests.put(address, Sha256.of(bytes));
            return bytes;
        } catch (IOException e) {
            digests.put(address, "");
            throw e;
        }
    }

    private String digest(String address) {
        try {
            return Sha256.of(source.load(address));
        } catch (IOException e) {
            return "";
        }
    }
}
