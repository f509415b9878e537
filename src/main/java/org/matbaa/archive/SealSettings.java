package org.matbaa.archive;

import org.matbaa.archive.seal.KeySource;
import org.matbaa.archive.seal.Pkcs11Key;
import org.matbaa.archive.seal.Pkcs12Key;
import org.matbaa.archive.seal.SealLevel;
import org.matbaa.archive.seal.Sealer;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How copies are signed, as {@code archive.yaml} says it. Files are relative to the archive's folder.
 *
 * @param key          PKCS#12 file; null: the key is in a token
 * @param pkcs11       the token; null: the key is in a file
 * @param passwordFile its first line is the file's password or the token's PIN
 * @param timeStamp    http or https address of a time-stamp authority; null: there is none
 * @param level        {@code B-B} to {@code B-LTA}; null: the one that follows from the time-stamp
 */
record SealSettings(String key, Token pkcs11, String passwordFile, String timeStamp, String level) {
    /**
     * A PKCS#11 token.
     *
     * @param library  its module
     * @param slot     its slot's number; null: the first that the module lists
     * @param keyAlias the key's label
     */
    record Token(String library, Integer slot, String keyAlias) {
    }

    /**
     * What signs; the caller closes it.
     *
     * @throws IllegalArgumentException with a clause that says what is wrong
     */
    Sealer sealer(Path archive) {
        Optional<URI> authority = Optional.ofNullable(timeStamp).map(SealSettings::address);
        SealLevel wanted = level == null ? authority.isPresent() ? SealLevel.B_T : SealLevel.B_B
                : SealLevel.named(level).orElseThrow(() -> new IllegalArgumentException(
                        "seal.level has to be B-B, B-T, B-LT or B-LTA"));
        if (wanted.isStamped() != authority.isPresent()) {
            throw new IllegalArgumentException(wanted.isStamped()
                    ? "seal.level " + wanted + " needs seal.timeStamp, the address of a time-stamp authority"
                    : "seal.level " + wanted + " has no time-stamp; leave out seal.timeStamp");
        }
        return new Sealer(source(archive), wanted, authority);
    }

    private KeySource source(Path archive) {
        if (passwordFile == null || (key == null) == (pkcs11 == null)) {
            throw new IllegalArgumentException("seal needs passwordFile, and either key or pkcs11");
        }
        Path password = archive.resolve(passwordFile);
        if (key != null) {
            return new Pkcs12Key(archive.resolve(key), password);
        }
        if (pkcs11.library == null || pkcs11.keyAlias == null) {
            throw new IllegalArgumentException("seal.pkcs11 needs library and keyAlias");
        }
        return new Pkcs11Key(archive.resolve(pkcs11.library),
                pkcs11.slot == null ? OptionalInt.empty() : OptionalInt.of(pkcs11.slot), pkcs11.keyAlias, password);
    }

    private static URI address(String address) {
        if (!address.matches("https?://[^\\s]+")) {
            throw new IllegalArgumentException("seal.timeStamp needs an http or https address");
        }
        return URI.create(address);
    }
}
