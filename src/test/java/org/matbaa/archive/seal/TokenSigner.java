package org.matbaa.archive.seal;

import org.matbaa.archive.record.ArchiveException;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Seals a file with a key in a token, in a process of its own. Arguments: module, slot, alias, password
 * file, time-stamp authority, PDF, sealed PDF. Prints what is refused.
 */
final class TokenSigner {
    private TokenSigner() {
    }

    public static void main(String[] args) throws Exception {
        OptionalInt slot = args[1].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(args[1]));
        try (Sealer sealer = new Sealer(new Pkcs11Key(Path.of(args[0]), slot, args[2], Path.of(args[3])),
                SealLevel.B_LTA, Optional.of(URI.create(args[4])))) {
            Files.write(Path.of(args[6]), sealer.seal(Files.readAllBytes(Path.of(args[5])), Instant.now()));
        } catch (ArchiveException e) {
            System.out.println(e.kind() + " " + e.getMessage());
        }
    }
}
