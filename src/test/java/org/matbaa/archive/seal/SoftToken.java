package org.matbaa.archive.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PKCS#11 token of SoftHSM in a folder of its own. SoftHSM finds it by an environment variable, so what
 * uses it are child processes.
 *
 * @param library SoftHSM's module
 * @param slot    where the token is
 */
public record SoftToken(Path folder, Path library, int slot) {
    /** The user's PIN. */
    public static final String PIN = "1234";
    /** The key's label. */
    public static final String ALIAS = "archive";

    /** SoftHSM's module where Debian has it, if installed. */
    public static Optional<Path> installed() {
        return Optional.of(Path.of("/usr/lib/softhsm/libsofthsm2.so")).filter(Files::isReadable);
    }

    /** A new token with a key and its certificates out of a PKCS#12 file whose password is {@code secret}. */
    public static SoftToken create(Path folder, Path library, Path pkcs12) throws Exception {
        Files.createDirectories(folder.resolve("tokens"));
        Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + folder.resolve("tokens") + "\n");
        SoftToken before = new SoftToken(folder, library, 0);
        String said = before.run("softhsm2-util", "--init-token", "--free", "--label", "matbaa", "--so-pin", "5678",
                "--pin", PIN);
        Matcher slot = Pattern.compile("reassigned to slot (\\d+)").matcher(said);
        if (!slot.find()) {
            throw new IOException(said);
        }
        SoftToken token = new SoftToken(folder, library, Integer.parseInt(slot.group(1)));
        Path settings = Files.writeString(folder.resolve("provider.cfg"), "name = Soft\nlibrary = " + library
                + "\nslot = " + token.slot + "\n");
        token.run(program("keytool"), "-importkeystore", "-noprompt", "-srckeystore", pkcs12.toString(), "-srcstoretype",
                "PKCS12", "-srcstorepass", "secret", "-srcalias", ALIAS, "-destkeystore", "NONE", "-deststoretype",
                "PKCS11", "-deststorepass", PIN, "-providerclass", "sun.security.pkcs11.SunPKCS11", "-providerarg",
                settings.toString());
        return token;
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** What a Java program with this class path prints; it has to end with 0. */
    public String java(Class<?> main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program("java"), "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private String run(String... command) throws Exception {
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(command[0] + " does not end");
        }
        String said = Files.readString(output);
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
        return said;
    }
}
