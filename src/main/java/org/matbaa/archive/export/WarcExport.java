package org.matbaa.archive.export;

import org.matbaa.archive.record.CopyRecord;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A WARC 1.1 file (ISO 28500:2017), each record compressed by itself. A print is three records: the
 * source as a {@code resource}, the PDF as a {@code conversion} that refers to it, the provenance as
 * {@code metadata} of the conversion. An observation is one more {@code metadata} record of the print
 * that was seen unchanged. Same copies, same bytes: record identifiers follow from the copies.
 */
public final class WarcExport implements CopyExport {
    private static final MediaType JSON = MediaType.parse("application/json");
    private static final MediaType PDF = MediaType.parse("application/pdf");

    private static final String TARGET = "WARC-Target-URI";
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20\\x7F<>\"{}|\\\\^`]");

    private final WarcWriter warc;

    /**
     * @param out      closed with the export
     * @param software that writes it
     */
    public WarcExport(OutputStream out, String software, Instant at) throws IOException {
        warc = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP);
        warc.write(new Warcinfo.Builder().recordId(id("warcinfo " + at)).date(at)
                .fields(Map.of("software", List.of(software), "format", List.of("WARC File Format 1.1"))).build());
    }

    @Override
    public void add(ExportedCopy exported) throws IOException {
        CopyRecord copy = exported.copy();
        URI print = id("print " + printNumber(copy));
        if (copy.event() == CopyRecord.Event.PRINTED) {
            URI source = id("source " + printNumber(copy));
            warc.write(new WarcResource.Builder().recordId(source).date(copy.at())
                    .setHeader(TARGET, target(copy)).blockDigest(digest(copy.source().sha256())).body(MediaType.parse(copy.source().mediaType()), exported.source()).build());
            warc.write(new WarcConversion.Builder().recordId(print).date(copy.at())
                    .setHeader(TARGET, target(copy)).refersTo(source).blockDigest(digest(copy.print().sha256()))
                    .body(PDF, exported.print()).build());
        }
        warc.write(new WarcMetadata.Builder().recordId(id("provenance " + copy.number())).date(copy.at())
                .setHeader(TARGET, target(copy)).setHeader("WARC-Refers-To", "<" + print + ">")
                .body(JSON, exported.provenance()).build());
    }

    @Override
    public void finish() {
        // Every record is whole by itself.
    }

    @Override
    public void close() throws IOException {
        warc.close();
    }

    /** What a URI cannot have (RFC 3986, 2) would break the header. */
    private static String target(CopyRecord copy) {
        return FORBIDDEN.matcher(copy.address()).replaceAll(match -> "%%%02X".formatted((int) match.group().charAt(0)));
    }

    private static WarcDigest digest(String sha256) {
        return new WarcDigest("sha256", HexFormat.of().parseHex(sha256));
    }

    private static String printNumber(CopyRecord copy) {
        return copy.number().object() + "/" + copy.print().version();
    }

    private static URI id(String name) {
        return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(("matbaa " + name).getBytes(StandardCharsets.UTF_8)));
    }
}
