package org.matbaa.archive.seal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.matbaa.archive.record.ArchiveException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Keys in a token of SoftHSM. */
class Pkcs11KeyTest {
    @TempDir
    private Path folder;

    private TestAuthorities authorities;
    private SoftToken token;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(SoftToken.installed().isPresent(), "SoftHSM is not installed");
        authorities = new TestAuthorities(Instant.now());
        token = SoftToken.create(folder.resolve("token"), SoftToken.installed().orElseThrow(),
                authorities.writeKey(folder.resolve("key.p12")));
        Files.write(folder.resolve("print.pdf"), SealFixture.pdf());
    }

    @AfterEach
    void close() {
        if (authorities != null) {
            authorities.close();
        }
    }

    private String seal(String slot, String alias, String pin) throws Exception {
        Path password = Files.writeString(folder.resolve("pin.txt"), pin + "\n");
        return token.java(TokenSigner.class, token.library().toString(), slot, alias, password.toString(),
                authorities.address().toString(), folder.resolve("print.pdf").toString(),
                folder.resolve("sealed.pdf").toString());
    }

    @Test
    void signsInTheToken() throws Exception {
        seal(Integer.toString(token.slot()), SoftToken.ALIAS, SoftToken.PIN);
        byte[] sealed = Files.readAllBytes(folder.resolve("sealed.pdf"));
        assertEquals(List.of(), new SealCheck().problems(sealed, null));
        assertEquals(2, SealFixture.signatures(sealed).size());
        assertEquals(4, SealFixture.proofs(sealed, "Certs").size());
    }

    @Test
    void takesTheFirstSlotWhenNoneIsNamed() throws Exception {
        seal("", SoftToken.ALIAS, SoftToken.PIN);
        assertEquals(List.of(), new SealCheck().problems(Files.readAllBytes(folder.resolve("sealed.pdf")), null));
    }

    @Test
    void whatCannotBeUsedIsNamed() throws Exception {
        String slot = Integer.toString(token.slot());
        String said = seal(slot, SoftToken.ALIAS, "0000");
        assertTrue(said.contains("SEAL the key in the token of ") && said.contains("Bad password"), said);
        said = seal(slot, "other", SoftToken.PIN);
        assertTrue(said.contains("it holds no key with the label 'other'"), said);
        assertFalse(Files.exists(folder.resolve("sealed.pdf")));
    }

    @Test
    void aModuleThatIsNotThereIsNamed() throws Exception {
        Path library = folder.resolve("none.so");
        KeySource key = new Pkcs11Key(library, OptionalInt.empty(), SoftToken.ALIAS,
                Files.writeString(folder.resolve("pin.txt"), SoftToken.PIN));
        ArchiveException refused = assertThrows(ArchiveException.class, key::open);
        assertTrue(refused.getMessage().contains(library.toString()), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
    }
}
