package org.matbaa.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/** Judges by veraPDF whether a file keeps a standard. Thread-safe. */
public final class Conformance {
    /** The standards that files of ours keep. */
    public enum Standard {
        /** ISO 19005-2, level U. */
        PDF_A_2U(PDFAFlavour.PDFA_2_U),
        /** ISO 19005-3, level A. */
        PDF_A_3A(PDFAFlavour.PDFA_3_A),
        /** ISO 14289-1. */
        PDF_UA_1(PDFAFlavour.PDFUA_1);

        private final PDFAFlavour flavour;

        Standard(PDFAFlavour flavour) {
            this.flavour = flavour;
        }
    }

    /**
     * A rule that a file breaks.
     *
     * @param clause   of the standard
     * @param message  what is wrong
     * @param location where, as a path of objects from the document
     */
    public record Violation(String clause, String message, String location) {
    }

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {
    }

    /**
     * Checks a file against all rules of a standard that a program can check.
     *
     * @param pdf      the whole file; not changed
     * @param standard what it has to keep
     * @return what it breaks, up to some hundreds; empty when it conforms
     * @throws IOException when it cannot be read as a PDF file at all
     */
    public static List<Violation> check(byte[] pdf, Standard standard) throws IOException {
        try (PDFAParser parser = Foundries.defaultInstance()
                     .createParser(new ByteArrayInputStream(pdf), standard.flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(standard.flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<Violation> violations = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == Status.FAILED)
                    .map(Conformance::violation).toList();
            if (violations.isEmpty() && !result.isCompliant()) {
                throw new IOException("the file could not be judged against " + standard);
            }
            return violations;
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IOException("the file is no PDF file that can be judged against " + standard, e);
        }
    }

    private static Violation violation(TestAssertion assertion) {
        return new Violation(assertion.getRuleId().getClause() + " test " + assertion.getRuleId().getTestNumber(),
                assertion.getMessage(), assertion.getLocation().getContext());
    }
}
