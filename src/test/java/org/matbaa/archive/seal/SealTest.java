package org.matbaa.archive.seal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;

/** Tests of files that are sealed with the help of authorities that answer as long as the test runs. */
abstract class SealTest {
    @TempDir
    protected Path folder;

    protected TestAuthorities authorities;
    protected SealFixture fixture;

    private final Instant stamped;

    /** @param stamped the instant that the authorities stamp */
    SealTest(Instant stamped) {
        this.stamped = stamped;
    }

    SealTest() {
        this(Instant.now());
    }

    @BeforeEach
    void open() throws Exception {
        authorities = new TestAuthorities(stamped);
        fixture = new SealFixture(folder, authorities);
    }

    @AfterEach
    void close() {
        authorities.close();
    }
}
