import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * Posts an article by many clients, each of which asks again as soon as it is answered, and checks
 * every answer: a PDF must have the digest that its ETag says, a refusal must be 503 with Retry-After.
 *
 * <p>Arguments: address of the service, article, clients, seconds, cached or uncached, process id.
 */
public final class LoadBench {
    private static final int MOST = 5_000_000;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String article;
    private final boolean isCached;
    private final AtomicInteger number = new AtomicInteger((int) (System.nanoTime() & 0xFFFFFF) * 64);
    private final long[] acceptedNanos = new long[MOST];
    private final AtomicInteger accepted = new AtomicInteger();
    private final LongAdder refused = new LongAdder();
    private final LongAdder wrong = new LongAdder();

    private LoadBench(String service, String article, boolean isCached) {
        this.address = URI.create(service + "/print");
        this.article = article;
        this.isCached = isCached;
    }

    public static void main(String[] args) throws Exception {
        LoadBench bench = new LoadBench(args[0], Files.readString(Path.of(args[1])), args[4].equals("cached"));
        int clients = Integer.parseInt(args[2]);
        long begun = System.nanoTime();
        long end = begun + TimeUnit.SECONDS.toNanos(Integer.parseInt(args[3]));
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                pool.submit(() -> bench.run(end));
            }
            while (System.nanoTime() < end) {
                Thread.sleep(Math.min(60_000, Math.max(1, (end - System.nanoTime()) / 1_000_000)));
                if (args.length > 5) {
                    System.err.println("  after " + (System.nanoTime() - begun) / 1_000_000_000 + " s: resident "
                            + resident(args[5]) + " MB, live heap " + liveHeap(args[5]) + " MB, "
                            + bench.accepted.get() + " printed");
                }
            }
        }
        bench.report(clients, (System.nanoTime() - begun) / 1e9);
    }

    private void run(long end) {
        while (System.nanoTime() < end) {
            try {
                one();
            } catch (Exception e) {
                wrong.increment();
                System.err.println("  " + e);
            }
        }
    }

    private void one() throws Exception {
        String own = isCached ? article : article.replaceFirst("\"headline\": *\"", "\"headline\": \"" + number.incrementAndGet() + " ");
        HttpRequest request = HttpRequest.newBuilder(address).header("Content-Type", "application/ld+json")
                .POST(HttpRequest.BodyPublishers.ofString(own)).build();
        long begun = System.nanoTime();
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() == 200) {
            acceptedNanos[accepted.getAndIncrement()] = System.nanoTime() - begun;
            check(response);
        } else if (response.statusCode() == 503 && response.headers().firstValue("Retry-After").isPresent()) {
            refused.increment();
            Thread.sleep(50);
        } else {
            throw new IOException("status " + response.statusCode());
        }
    }

    private static void check(HttpResponse<byte[]> response) throws Exception {
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(response.body()));
        if (!response.headers().firstValue("ETag").orElse("").equals("\"" + digest + "\"")) {
            throw new IOException("the bytes are not those that the ETag names");
        }
    }

    private static long resident(String process) throws IOException {
        return Files.readAllLines(Path.of("/proc", process, "status")).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
    }

    /** Heap in use, in MB, after a full collection that this asks for: what grows here is a leak. */
    private static long liveHeap(String process) throws IOException, InterruptedException {
        run("jcmd", process, "GC.run");
        String[] lines = run("jstat", "-gc", process).split("\\R");
        List<String> names = List.of(lines[0].strip().split("\\s+"));
        String[] values = lines[1].strip().split("\\s+");
        return (long) Stream.of("S0U", "S1U", "EU", "OU").mapToDouble(name -> Double.parseDouble(values[names.indexOf(name)])).sum()
                / 1024;
    }

    private static String run(String tool, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private void report(int clients, double seconds) {
        long[] sorted = Arrays.copyOf(acceptedNanos, accepted.get());
        Arrays.sort(sorted);
        System.out.printf("%s, %d clients: %.0f a second; p50 %.1f ms, p99 %.1f ms, longest %.1f ms; 200: %d, 503: %d, wrong: %d%n",
                isCached ? "cached" : "uncached", clients, sorted.length / seconds, at(sorted, 0.5), at(sorted, 0.99),
                at(sorted, 1), sorted.length, refused.sum(), wrong.sum());
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
}
