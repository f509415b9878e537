package org.matbaa.archive.seal;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pades.validation.timestamp.PdfTimestampToken;
import eu.europa.esig.dss.pdf.PdfCMSRevision;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.verify.PrintCheck;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the signatures and time-stamps in a print hold: each is one of the file as it was then, and what
 * was added later are only the proofs of its level. Asks nobody: who signed is not judged, that is for the
 * trust list of whoever asks. Thread-safe. A print without signatures has no problems.
 */
public final class SealCheck implements PrintCheck {
    @Override
    public List<String> problems(byte[] pdf, CopyRecord copy) {
        Set<String> problems = new LinkedHashSet<>();
        try {
            PDFDocumentAnalyzer analyzer = analyzer(pdf);
            analyzer.validate();
            analyzer.getSignatures().forEach(signature -> check(signature, problems));
            analyzer.getDetachedTimestamps().forEach(stamp -> check(stamp, problems));
            List<PdfCMSRevision> sealed = sealed(analyzer);
            if (sealed.size() != count(pdf)) {
                problems.add("has a signature that cannot be read");
            }
            checkWhatFollows(pdf, sealed, !analyzer.getDssDictionaries().isEmpty(), problems);
        } catch (IOException | RuntimeException e) {
            // Damage makes the libraries throw whatever they stumble on.
            problems.add("has signatures that cannot be read: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
        return List.copyOf(problems);
    }

    /** Pages are not drawn to be compared: only the objects of the file are. */
    private static PDFDocumentAnalyzer analyzer(byte[] pdf) {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxNativeObjectFactory objects = new PdfBoxNativeObjectFactory();
        objects.setPdfDifferencesFinder(differences);
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setPdfObjFactory(objects);
        CommonCertificateVerifier offline = new CommonCertificateVerifier(true);
        analyzer.setCertificateVerifier(offline);
        return analyzer;
    }

    private static void check(AdvancedSignature signature, Set<String> problems) {
        if (!signature.getSignatureCryptographicVerification().isSignatureValid()) {
            problems.add("has a signature that does not hold");
        }
        signature.getAllTimestamps().forEach(stamp -> check(stamp, problems));
    }

    private static void check(TimestampToken stamp, Set<String> problems) {
        if (!stamp.isMessageImprintDataFound() || !stamp.isMessageImprintDataIntact()) {
            problems.add("has a time-stamp of something else");
        } else if (!stamp.isSignatureIntact()) {
            problems.add("has a time-stamp that does not hold");
        }
    }

    /** What the signatures, and the time-stamps of the whole document, are over. */
    private static List<PdfCMSRevision> sealed(PDFDocumentAnalyzer analyzer) {
        Set<PdfCMSRevision> sealed = new LinkedHashSet<>();
        for (AdvancedSignature signature : analyzer.getSignatures()) {
            sealed.add(((PAdESSignature) signature).getPdfRevision());
            signature.getDocumentTimestamps().forEach(stamp -> sealed.add(((PdfTimestampToken) stamp).getPdfRevision()));
        }
        analyzer.getDetachedTimestamps().forEach(stamp -> sealed.add(((PdfTimestampToken) stamp).getPdfRevision()));
        return List.copyOf(sealed);
    }

    /** DSS passes over a signature that it cannot read. */
    private static int count(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries().size();
        }
    }

    /**
     * Up to level B-T the signature, at level B-LTA the last time-stamp covers all; at B-LT one update
     * follows that nothing signs.
     */
    private static void checkWhatFollows(byte[] pdf, List<PdfCMSRevision> sealed, boolean hasProofs,
                                         Set<String> problems) {
        int end = sealed.stream().mapToInt(SealCheck::end).max().orElse(pdf.length);
        boolean isLevelLt = hasProofs && sealed.size() == 1;
        if (end != pdf.length && !isLevelLt) {
            problems.add("has a signature that does not cover the whole file");
        }
        if (sealed.stream().anyMatch(SealCheck::isChanged)) {
            problems.add("was changed after it was signed");
        }
    }

    private static int end(PdfCMSRevision revision) {
        return revision.getByteRange().getSecondPartStart() + revision.getByteRange().getSecondPartEnd();
    }

    private static boolean isChanged(PdfCMSRevision revision) {
        PdfModificationDetection found = revision.getModificationDetection();
        if (found == null || !found.getPageDifferences().isEmpty() || !found.getAnnotationOverlaps().isEmpty()) {
            return true;
        }
        PdfObjectModifications objects = found.getObjectModifications();
        return !objects.getAnnotCreationChanges().isEmpty() || !objects.getUndefinedChanges().isEmpty()
                || !objects.getFormFillInAndSignatureCreationChanges().isEmpty();
    }
}
