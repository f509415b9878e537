package org.matbaa.cli;

import org.matbaa.archive.Archive;
import org.matbaa.archive.export.BagExport;
import org.matbaa.archive.export.CopyExport;
import org.matbaa.archive.export.WarcExport;
import org.matbaa.archive.record.ArchiveException;
import org.matbaa.press.Version;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** {@code matbaa archive export}. */
@CommandLine.Command(name = "export", sortOptions = false, description = "Writes copies for other archives.")
final class ArchiveExportCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ArchiveCommand.Place place;

    @Parameters(arity = "0..*", paramLabel = "ADDRESS", description = "Original addresses. Default: all.")
    private List<String> addresses = List.of();

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "NAME", description = "What must not be there"
            + " yet: NAME.warc.gz is a WARC file; NAME.zip a BagIt bag in a zip file; any other a bag in a folder.")
    private String output;

    @Option(names = "--exported-at", paramLabel = "INSTANT", description = "Date of the export. Default: now.")
    private Optional<String> at;

    private final Shell shell;

    ArchiveExportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws CommandException {
        Path target = shell.resolve(output);
        if (Files.exists(target)) {
            throw new CommandException(ExitCode.CANNOT_CREATE, target + " is there already; give -o another name");
        }
        Path begun = target.resolveSibling("." + target.getFileName() + ".part");
        try (Archive archive = place.open(shell)) {
            long count;
            try (CopyExport export = export(begun, Instants.option("--exported-at", at))) {
                count = archive.export(addresses, export);
            }
            Files.move(begun, target, StandardCopyOption.ATOMIC_MOVE);
            spec.commandLine().getOut().print(count + " versions exported\n");
            return ExitCode.OK;
        } catch (ArchiveException e) {
            throw ArchiveCommand.failure(e);
        } catch (IOException e) {
            throw new CommandException(ExitCode.CANNOT_CREATE, "cannot write " + target + ": " + e.getMessage(), e);
        } finally {
            discard(begun);
        }
    }

    private CopyExport export(Path begun, Instant when) throws IOException {
        if (output.endsWith(".warc.gz")) {
            return new WarcExport(open(begun), "Matbaa " + Version.CURRENT, when);
        }
        if (output.endsWith(".zip")) {
            String name = Path.of(output).getFileName().toString();
            return BagExport.toZip(name.substring(0, name.length() - ".zip".length()), open(begun), when);
        }
        Files.createDirectory(begun);
        return BagExport.toFolder(begun, when);
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
    }

    /** What is left of an export that failed. */
    private static void discard(Path begun) {
        if (!Files.exists(begun)) {
            return;
        }
        try (Stream<Path> files = Files.walk(begun)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            begun.toFile().deleteOnExit();
        }
    }
}
