package org.matbaa.archive.seal;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.PrefilledPasswordCallback;
import org.matbaa.archive.record.ArchiveException;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * A key in a token that speaks PKCS#11 (v2.40), through the JDK's SunPKCS11 provider. The key does not
 * leave the token.
 *
 * @param library      the token's module, a shared library
 * @param slot         the slot's number (CK_SLOT_ID); empty: the first slot that the module lists
 * @param alias        of the key: its certificate's CKA_LABEL
 * @param passwordFile its first line is the user's PIN
 */
public record Pkcs11Key(Path library, OptionalInt slot, String alias, Path passwordFile) implements KeySource {
    private static final int UNSET = -1;

    @Override
    public SealKey open() throws ArchiveException {
        Pkcs11SignatureToken token = new Pkcs11SignatureToken(library.toString(),
                new PrefilledPasswordCallback(KeySource.password(passwordFile)), slot.orElse(UNSET),
                slot.isPresent() ? UNSET : 0, null);
        try {
            DSSPrivateKeyEntry entry = token.getKey(alias);
            if (entry == null) {
                throw KeySource.unusable(this, "it holds no key with the label '" + alias + "'", null);
            }
            return new SealKey(token, entry);
        } catch (DSSException e) {
            token.close();
            throw KeySource.unusable(this, e.getMessage(), e);
        } catch (ArchiveException e) {
            token.close();
            throw e;
        }
    }

    @Override
    public String toString() {
        return "the token of " + library + (slot.isPresent() ? " in slot " + slot.getAsInt() : "");
    }
}
