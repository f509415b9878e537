package org.matbaa.archive;

import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.press.Sha256;
import org.matbaa.archive.store.Deposit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Copies that are stored without being printed: the store does not look into them. */
final class Copies {
    static final Instant AT = Instant.parse("2024-04-28T21:07:00Z");

    private Copies() {
    }

    static CopyRecord add(Archive archive, String address, Instant at, String text) throws ArchiveException {
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        byte[] pdf = ("%PDF-1.7 " + text + at).getBytes(StandardCharsets.UTF_8);
        return archive.add(address, slot -> deposit(slot, at, pdf, source));
    }

    /** A copy whose files have up to 20 000 random bytes. */
    static CopyRecord addRandom(Archive archive, String address, RandomGenerator random) throws ArchiveException {
        byte[] pdf = new byte[1 + random.nextInt(20_000)];
        byte[] source = new byte[1 + random.nextInt(2_000)];
        random.nextBytes(pdf);
        random.nextBytes(source);
        return archive.add(address, slot -> deposit(slot, AT.plusSeconds(slot.version()), pdf, source));
    }

    static CopyRecord addUnchanged(Archive archive, String address, Instant at) throws ArchiveException {
        return archive.add(address, slot -> {
            CopyRecord last = slot.previous().orElseThrow();
            return new Deposit(new CopyRecord(address, slot.version(), CopyRecord.Event.SEEN_UNCHANGED, at, at,
                    last.print(), last.source(), last.pictures(), "test", slot.previousInventory()), Optional.empty());
        });
    }

    static Deposit deposit(Deposit.Slot slot, Instant at, byte[] pdf, byte[] source) {
        CopyRecord.Order order = new CopyRecord.Order("reader", "almotamar", Optional.empty(), Optional.empty());
        CopyRecord.Print print = new CopyRecord.Print(slot.version(), at, Sha256.of(pdf), pdf.length, 1, order,
                "رئيس المؤتمر يُعزّي في رحيل المناضل " + slot.version(), "ar");
        CopyRecord copy = new CopyRecord(slot.address(), slot.version(), CopyRecord.Event.PRINTED, at, at, print,
                new CopyRecord.Source("source.json", "application/json", Sha256.of(source), source.length),
                List.of(new CopyRecord.Picture("a.jpg", Sha256.of(pdf))), "test", slot.previousInventory());
        return new Deposit(copy, Optional.of(new Deposit.Contents(pdf, source)));
    }
}
