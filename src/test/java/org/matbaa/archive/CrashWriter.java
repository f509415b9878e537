package org.matbaa.archive;

import org.matbaa.archive.record.CopyRecord;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** A program that adds copies, a number of them or until it is killed, and says of each that is stored that it is. */
final class CrashWriter {
    private static final int ADDRESSES = 40;

    private CrashWriter() {
    }

    public static void main(String[] args) throws Exception {
        SplittableRandom random = new SplittableRandom(Long.parseLong(args[1]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Archive archive = Archive.openOrCreate(Path.of(args[0]))) {
            out.println("ready");
            long most = args.length > 2 ? Long.parseLong(args[2]) : Long.MAX_VALUE;
            for (long number = 0; number < most; number++) {
                String address = "http://site.example/" + random.nextInt(ADDRESSES);
                CopyRecord copy = !archive.versions(address).isEmpty() && random.nextInt(4) == 0
                        ? Copies.addUnchanged(archive, address, Copies.AT)
                        : Copies.addRandom(archive, address, random);
                out.println(address + " " + copy.version() + " " + copy.print().sha256());
            }
        }
    }
}
