package org.matbaa.press;

import org.matbaa.layout.LaidOutDocument;
import org.matbaa.pdf.AttachedFile;
import org.matbaa.pdf.DocumentInfo;
import org.matbaa.pdf.DocumentPainter;
import org.matbaa.pdf.OutputProfile;
import org.matbaa.pdf.PaintingStoppedException;
import org.matbaa.pdf.PdfFile;
import org.matbaa.wording.Sentence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * The last stage of an order: writes a laid-out document as a file of its profile.
 *
 * @param profile the standards to keep
 * @param source  attached; empty where the profile has no attachments
 */
record CopyPainter(OutputProfile profile, Optional<SourceFile> source) {
    private static final int USUAL_BYTES = 64 * 1024;

    /**
     * The stage for an order.
     *
     * @throws PrintException when the order's profile cannot be made
     */
    static CopyPainter of(PrintOrder order) throws PrintException {
        return switch (order.profile()) {
            case READER -> new CopyPainter(OutputProfile.READER, Optional.empty());
            case ARCHIVE -> new CopyPainter(OutputProfile.ARCHIVE, order.source());
            case PRESS -> throw new PrintException(PrintException.Kind.PROFILE,
                    Sentence.of("the profile press is not available yet; use reader or archive"), null);
        };
    }

    /** Lower-case hexadecimal SHA-256 of what is attached. */
    Optional<String> sourceSha256() {
        return source.map(file -> Sha256.of(file.bytes()));
    }

    byte[] paint(LaidOutDocument document, DocumentInfo info) throws PrintException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);
        try (PdfFile file = new PdfFile(out, info, profile)) {
            DocumentPainter.paint(document, file);
            if (source.isPresent()) {
                SourceFile attached = source.get();
                file.attachSource(new AttachedFile(attached.name(), attached.mimeType(), attached.bytes(),
                        "The article as it was received", info.created()));
            }
        } catch (PaintingStoppedException e) {
            throw new PrintException(PrintException.Kind.STOPPED, Sentence.of("printing was stopped"), e);
        } catch (IOException e) {
            throw new PrintException(PrintException.Kind.INTERNAL, Sentence.of("the PDF could not be written"), e);
        }
        return out.toByteArray();
    }
}
