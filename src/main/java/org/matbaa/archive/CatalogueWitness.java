package org.matbaa.archive;

import org.matbaa.archive.catalogue.Catalogue;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.store.CopyStore;
import org.matbaa.archive.verify.Finding;
import org.matbaa.archive.verify.StoreVerifier;
import org.matbaa.archive.verify.VerifyReport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Compares what is verified with the catalogue. */
final class CatalogueWitness implements StoreVerifier.Witness {
    private static final String PATH = "catalogue";

    private final CopyStore store;
    private final Catalogue catalogue;

    private final long catalogued;

    CatalogueWitness(CopyStore store, Catalogue catalogue) throws ArchiveException {
        this.store = store;
        this.catalogue = catalogue;
        this.catalogued = catalogue.size();
    }

    @Override
    public List<Finding> about(String address, List<CopyRecord> records) {
        try {
            List<CopyRecord> known = catalogue.versions(address);
            // A writer may have added versions since the records were read.
            boolean agrees = known.size() >= records.size() && known.subList(0, records.size()).equals(records);
            return agrees ? List.of() : List.of(new Finding(Finding.Kind.CATALOGUE, PATH,
                    "does not have the copies of " + address + " as the store has them; run matbaa archive rebuild"));
        } catch (ArchiveException e) {
            return List.of(new Finding(Finding.Kind.CATALOGUE, PATH, e.getMessage()));
        }
    }

    @Override
    public <T> T undisturbed(String address, StoreVerifier.IoWork<T> work) throws IOException, ArchiveException {
        return store.undisturbed(address, work::run);
    }

    /** Looks for copies that only the catalogue has, when a sound store has been looked at as a whole. */
    VerifyReport complete(VerifyReport report) {
        if (report.isSample() || !report.isSound() || catalogued <= report.counts().versions()) {
            return report;
        }
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.add(new Finding(Finding.Kind.CATALOGUE, PATH, "has " + catalogued + " versions, the store "
                + report.counts().versions() + "; run matbaa archive rebuild"));
        return new VerifyReport(report.at(), false, report.counts(), findings);
    }
}
