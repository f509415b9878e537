package org.matbaa.pdf;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** Writes a document's metadata as an XMP packet (ISO 16684-1; PDF 1.7, 14.3.2). */
final class XmpPacket {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final StringBuilder out = new StringBuilder(2000);

    private XmpPacket() {
    }

    static byte[] write(DocumentInfo info, OutputProfile profile) {
        XmpPacket packet = new XmpPacket();
        packet.document(info, profile);
        return packet.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void document(DocumentInfo info, OutputProfile profile) {
        out.append("""
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                  xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                """);
        simple("pdfaid:part", Integer.toString(profile.part()));
        simple("pdfaid:conformance", profile.conformance());
        simple("dc:format", "application/pdf");
        dublinCore(info);
        String date = DATE.format(info.created());
        simple("xmp:CreateDate", date);
        simple("xmp:ModifyDate", date);
        simple("xmp:MetadataDate", date);
        simple("xmp:CreatorTool", info.producer());
        simple("pdf:Producer", info.producer());
        simple("pdf:Keywords", String.join(", ", info.keywords()));
        out.append("</rdf:Description>\n");
        if (profile.isArchival()) {
            archival(info.provenance(), date);
        }
        out.append("""
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""");
    }

    /** Properties that PDF/A does not know, with the schemas that declare them (PDF/A-2, 6.6.2.3.3). */
    private void archival(Provenance provenance, String printed) {
        out.append(XmpSchemas.DECLARATIONS);
        out.append("<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"").append(XmpSchemas.PDF_UA)
                .append("\" xmlns:matbaa=\"").append(XmpSchemas.MATBAA).append("\">\n");
        simple("pdfuaid:part", "1");
        simple("matbaa:site", provenance.site());
        simple("matbaa:printed", printed);
        simple("matbaa:sourceSha256", provenance.sourceSha256().orElse(""));
        out.append("</rdf:Description>\n");
    }

    private void dublinCore(DocumentInfo info) {
        alternatives("dc:title", info.title(), info.languageTag());
        list("dc:creator", "Seq", info.authors());
        alternatives("dc:description", info.subjectAndSource(), "");
        list("dc:subject", "Bag", info.keywords());
        list("dc:language", "Bag", info.languageTag().isEmpty() ? List.of() : List.of(info.languageTag()));
        list("dc:date", "Seq", dates(info));
        simple("dc:source", info.source());
        simple("dc:identifier", info.source());
    }

    /** When the article was published, if it says so, and when it was printed. */
    private static List<String> dates(DocumentInfo info) {
        return Stream.concat(info.provenance().published().stream(), Stream.of(info.created()))
                .map(DATE::format).toList();
    }

    private void simple(String name, String value) {
        if (!value.isEmpty()) {
            out.append('<').append(name).append('>');
            text(value);
            out.append("</").append(name).append(">\n");
        }
    }

    private void alternatives(String name, String value, String language) {
        if (!value.isEmpty()) {
            out.append('<').append(name).append("><rdf:Alt>");
            alternative(value, "x-default");
            if (!language.isEmpty()) {
                alternative(value, language);
            }
            out.append("</rdf:Alt></").append(name).append(">\n");
        }
    }

    private void alternative(String value, String language) {
        out.append("<rdf:li xml:lang=\"").append(language).append("\">");
        text(value);
        out.append("</rdf:li>");
    }

    private void list(String name, String kind, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        out.append('<').append(name).append("><rdf:").append(kind).append('>');
        for (String value : values) {
            out.append("<rdf:li>");
            text(value);
            out.append("</rdf:li>");
        }
        out.append("</rdf:").append(kind).append("></").append(name).append(">\n");
    }

    /** Escapes markup; what XML 1.0 cannot hold becomes U+FFFD. */
    private void text(String value) {
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
