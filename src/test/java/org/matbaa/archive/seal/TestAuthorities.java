package org.matbaa.archive.seal;

import com.sun.net.httpserver.HttpServer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Authorities that answer on loopback: a root; below it one that certifies a signer, whose revocations
 * OCSP tells; a time-stamp authority. The root's revocations stand in a list.
 */
public final class TestAuthorities implements AutoCloseable {
    /** A part of what is answered. */
    public enum Part { TSA, CRL, OCSP, ISSUERS }

    private static final char[] PASSWORD = "secret".toCharArray();

    private final HttpServer server;
    private final Set<Part> away = ConcurrentHashMap.newKeySet();
    private final Instant now;
    private final TestCertificates root = TestCertificates.root("CN=Test Root");
    private final TestCertificates authority;
    private final KeyPair signing = TestCertificates.pair();
    private final X509Certificate signer;
    private final KeyPair stamping = TestCertificates.pair();
    private final X509Certificate stamper;

    /** One answer; an exception ends the connection without one. */
    private interface Answer {
        byte[] to(byte[] question) throws Exception;
    }

    /** @param now the time that the time-stamp authority tells */
    public TestAuthorities(Instant now) throws Exception {
        this.now = now;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TestCertificates.Places ofRoot = new TestCertificates.Places(at("/root.cer"), at("/root.crl"), null);
        authority = root.authority("CN=Test Authority", ofRoot);
        signer = authority.issue("CN=Test Archive", signing,
                new TestCertificates.Places(at("/authority.cer"), null, at("/ocsp")), KeyPurposeId.id_kp_emailProtection);
        stamper = root.issue("CN=Test TSA", stamping, ofRoot, KeyPurposeId.id_kp_timeStamping);
        serve("/tsa", Part.TSA, this::stamp);
        serve("/root.crl", Part.CRL, question -> root.crl());
        serve("/ocsp", Part.OCSP, authority::ocsp);
        serve("/root.cer", Part.ISSUERS, question -> root.own().getEncoded());
        serve("/authority.cer", Part.ISSUERS, question -> authority.own().getEncoded());
        server.start();
    }

    private void serve(String path, Part part, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange; OutputStream out = exchange.getResponseBody()) {
                if (away.contains(part)) {
                    exchange.sendResponseHeaders(503, -1);
                    return;
                }
                byte[] bytes = answer.to(exchange.getRequestBody().readAllBytes());
                exchange.sendResponseHeaders(200, bytes.length);
                out.write(bytes);
            } catch (Exception e) {
                throw new java.io.IOException(e);
            }
        });
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** From now on a part answers with status 503. */
    public void takeAway(Part part) {
        away.add(part);
    }

    void revokeSigner() {
        authority.revoke(signer);
    }

    void revokeStamper() {
        root.revoke(stamper);
    }

    X509Certificate root() {
        return root.own();
    }

    X509Certificate signer() {
        return signer;
    }

    /** Of the time-stamp authority. */
    public URI address() {
        return URI.create(at("/tsa"));
    }

    /** A PKCS#12 file with the signer's key and whole chain; its password is {@code secret}. */
    public Path writeKey(Path file) throws Exception {
        return writeKey(file, signer, authority.own(), root.own());
    }

    /** The same with a part of the chain, from the signer up. */
    Path writeKey(Path file, Certificate... chain) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("archive", signing.getPrivate(), PASSWORD, chain);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        return file;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private byte[] stamp(byte[] question) throws Exception {
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", stamping.getPrivate(), stamper),
                new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("1.2.3.4.1"));
        tokens.addCertificates(new JcaCertStore(List.of(stamper)));
        TimeStampResponse response = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(new TimeStampRequest(question), BigInteger.ONE, Date.from(now));
        return response.getEncoded();
    }
}
