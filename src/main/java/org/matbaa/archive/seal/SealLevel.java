package org.matbaa.archive.seal;

import eu.europa.esig.dss.enumerations.SignatureLevel;

import java.util.Arrays;
import java.util.Optional;

/** The levels of PAdES baseline signatures (ETSI EN 319 142-1, 6.1), the lowest first. */
public enum SealLevel {
    /** Signed. */
    B_B(SignatureLevel.PAdES_BASELINE_B),
    /** And stamped with a time (RFC 3161). */
    B_T(SignatureLevel.PAdES_BASELINE_T),
    /** And with all certificates, and proof that none was revoked, in the file. */
    B_LT(SignatureLevel.PAdES_BASELINE_LT),
    /** And a time-stamp over all that. */
    B_LTA(SignatureLevel.PAdES_BASELINE_LTA);

    private final SignatureLevel level;

    SealLevel(SignatureLevel level) {
        this.level = level;
    }

    /** The level of a name as the standard spells it: {@code B-B}, {@code B-T}, {@code B-LT}, {@code B-LTA}. */
    public static Optional<SealLevel> named(String name) {
        return Arrays.stream(values()).filter(level -> level.toString().equals(name)).findFirst();
    }

    /** Whether it needs a time-stamp authority. */
    public boolean isStamped() {
        return this != B_B;
    }

    SignatureLevel level() {
        return level;
    }

    /** As the standard spells it. */
    @Override
    public String toString() {
        return name().replace('_', '-');
    }
}
