package org.matbaa.cli;

import org.matbaa.press.DataAddress;
import org.matbaa.press.Pictures;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Pictures in an article's own folder and below, and those that the article holds as {@code data:}
 * addresses (RFC 2397). Nothing else is opened: no absolute path, no way upwards, no link that leads
 * out, no other scheme. Immutable, thread-safe.
 */
final class FolderPictures implements Pictures {
    /** The largest encoded picture, bytes. */
    static final int MAX_BYTES = DataAddress.MAX_BYTES;

    private static final int MOST_NAMED = 80;
    private static final Pattern WEB = Pattern.compile("(?i)(https?:)?//.*", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    private final Path folder;

    /** @param folder the article's */
    FolderPictures(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] load(String address) throws IOException {
        try {
            return read(address);
        } catch (IOException e) {
            String name = address.length() > MOST_NAMED ? address.substring(0, MOST_NAMED) + "..." : address;
            throw new IOException("the picture '" + name + "' is left out: " + e.getMessage(), e);
        }
    }

    private byte[] read(String address) throws IOException {
        if (DataAddress.is(address)) {
            return DataAddress.read(address);
        }
        if (WEB.matcher(address).matches()) {
            throw new IOException("pictures are not fetched from the web yet; save it beside the article");
        }
        if (SCHEME.matcher(address).matches()) {
            throw new IOException("only a file beside the article or a data: address can be a picture");
        }
        return file(address);
    }

    private byte[] file(String address) throws IOException {
        Path real;
        try {
            real = find(address).toRealPath();
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file beside the article", e);
        } catch (FileSystemException e) {
            throw new IOException("the file cannot be reached", e);
        } catch (InvalidPathException e) {
            throw new IOException("the address is not a file name", e);
        }
        if (!real.startsWith(folder.toRealPath())) {
            throw new IOException("a picture must be in the article's folder or below it");
        }
        if (!Files.isRegularFile(real)) {
            throw new IOException("it is not a file");
        }
        try (InputStream in = Files.newInputStream(real)) {
            return bounded(in.readNBytes(MAX_BYTES + 1));
        }
    }

    /** The name as it stands, else with its percent escapes decoded, as in an address. */
    private Path find(String address) throws IOException {
        Path literal = inside(Path.of(address));
        if (Files.exists(literal) || address.indexOf('%') < 0) {
            return literal;
        }
        try {
            return inside(Path.of(URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return literal;
        }
    }

    private Path inside(Path relative) throws IOException {
        for (Path step : relative) {
            if (step.toString().equals("..")) {
                throw new IOException("a picture must be in the article's folder or below it");
            }
        }
        if (relative.isAbsolute()) {
            throw new IOException("a picture must be in the article's folder or below it");
        }
        return folder.resolve(relative);
    }

    private static byte[] bounded(byte[] picture) throws IOException {
        if (picture.length > MAX_BYTES) {
            throw new IOException("the picture is larger than " + MAX_BYTES / (1024 * 1024) + " MB");
        }
        return picture;
    }
}
