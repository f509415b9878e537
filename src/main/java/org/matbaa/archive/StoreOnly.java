package org.matbaa.archive;

import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.store.StoreTree;
import org.matbaa.archive.verify.Finding;
import org.matbaa.archive.verify.PrintCheck;
import org.matbaa.archive.verify.StoreVerifier;
import org.matbaa.archive.verify.VerifyReport;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Verifies an archive that cannot be opened: its files alone. */
final class StoreOnly implements StoreVerifier.Witness {

    static VerifyReport verify(StoreTree tree, StoreVerifier.Sample sample, List<PrintCheck> checks,
                               ArchiveException why) throws ArchiveException {
        VerifyReport report = new StoreVerifier(tree, sample, checks, new StoreOnly()).verify(Instant.now());
        List<Finding> findings = new ArrayList<>(report.findings());
        Finding.Kind kind = why.kind() == ArchiveException.Kind.CATALOGUE ? Finding.Kind.CATALOGUE
                : Finding.Kind.DAMAGED;
        findings.add(new Finding(kind, kind == Finding.Kind.CATALOGUE ? "catalogue" : ".", why.getMessage()));
        return new VerifyReport(report.at(), report.isSample(), report.counts(), findings);
    }

    @Override
    public List<Finding> about(String address, List<CopyRecord> records) {
        return List.of();
    }

    @Override
    public <T> T undisturbed(String address, StoreVerifier.IoWork<T> work)
            throws IOException, ArchiveException {
        return work.run();
    }
}
