import org.matbaa.article.Article;
import org.matbaa.article.ArticleReaders;
import org.matbaa.press.Pictures;
import org.matbaa.press.Press;
import org.matbaa.press.PrintOrder;
import org.matbaa.press.Profile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Prints one article over and over in one JVM: from bytes of JSON to bytes of PDF. Arguments: the folder of
 * the checkout, the article, font family, warm-up runs, measured runs, threads, the PDF to write. Prints the
 * median milliseconds a document, or with more than one thread the documents a second.
 */
public final class PressBench {
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        byte[] json = Files.readAllBytes(Path.of(args[1]));
        int warm = Integer.parseInt(args[3]);
        int runs = Integer.parseInt(args[4]);
        int threads = Integer.parseInt(args[5]);
        Press press = Press.open(home.resolve("fonts"), home.resolve("templates"));
        PrintOrder order = new PrintOrder(Optional.empty(), Instant.parse("2024-04-28T21:07:00Z"), Profile.READER,
                Optional.empty(), Optional.of(args[2]), Pictures.NONE, Optional.empty());
        if (args.length > 6) {
            Files.write(Path.of(args[6]), print(press, json, order));
        }
        if (threads > 1) {
            throughput(() -> print(press, json, order), warm, runs, threads);
            return;
        }
        for (int i = 0; i < warm; i++) {
            print(press, json, order);
        }
        double[] millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long begun = System.nanoTime();
            print(press, json, order);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("%.2f%n", millis[runs / 2]);
    }

    private static byte[] print(Press press, byte[] json, PrintOrder order) throws Exception {
        Article article = ArticleReaders.standard().read("-", json).article();
        return press.print(article, order).pdf();
    }

    private static void throughput(java.util.concurrent.Callable<byte[]> one, int warm, int runs, int threads)
            throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int count : new int[] {warm, runs}) {
                long begun = System.nanoTime();
                Future<?>[] all = new Future<?>[count];
                for (int i = 0; i < count; i++) {
                    all[i] = pool.submit(one);
                }
                for (Future<?> future : all) {
                    future.get();
                }
                if (count == runs) {
                    System.out.printf("%.1f%n", count / ((System.nanoTime() - begun) / 1e9));
                }
            }
        }
    }
}
