package org.matbaa.cli;

import org.matbaa.article.ArticleException;
import org.matbaa.article.ArticleReaders;
import org.matbaa.article.ReadArticle;
import org.matbaa.press.Press;
import org.matbaa.press.PrintException;
import org.matbaa.press.PrintOrder;
import org.matbaa.press.PrintedCopy;
import org.matbaa.press.SourceFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads, prints and writes one article. Thread-safe.
 *
 * @param shell   where standard output is
 * @param press   prints
 * @param readers read
 * @param order   without pictures: each article has those of its own folder, and the web's
 * @param web     fetches the latter
 */
record PrintTask(Shell shell, Press press, ArticleReaders readers, PrintOrder order, ArticlePictures.Web web) {
    /** Never throws: a failure of one article is its outcome. */
    Outcome print(PrintInput input, Optional<Path> output) {
        List<String> warnings = new ArrayList<>();
        try {
            write(input, output, copy(input, warnings));
            return Outcome.done(input.name(), "", warnings);
        } catch (CommandException e) {
            return Outcome.failed(input.name(), warnings, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Outcome.fault(input.name(), warnings, e);
        }
    }

    private PrintedCopy copy(PrintInput input, List<String> warnings) throws CommandException {
        try {
            byte[] received = input.content().read();
            String name = input.file().getFileName().toString();
            ReadArticle read = readers.read(name, received);
            warnings.addAll(read.warnings());
            PrintOrder own = order.withPictures(new ArticlePictures(
                            new FolderPictures(input.file().toAbsolutePath().getParent()), web))
                    .withSource(source(input.stem(), readers.mimeType(name, received), received));
            PrintedCopy copy = press.print(read.article(), own);
            warnings.addAll(copy.warnings());
            return copy;
        } catch (ArticleException e) {
            throw new CommandException(ExitCode.DATA, e.getMessage(), e);
        } catch (PrintException e) {
            throw new CommandException(exitCode(e.kind()), e.getMessage(), e);
        }
    }

    private static SourceFile source(String stem, String mimeType, byte[] received) {
        return new SourceFile(stem + (mimeType.equals("text/html") ? ".html" : ".json"), mimeType, received);
    }

    static int exitCode(PrintException.Kind kind) {
        return switch (kind) {
            case UNKNOWN_SITE, UNKNOWN_FONT, TEMPLATE -> ExitCode.USAGE;
            case PROFILE -> ExitCode.UNAVAILABLE;
            case STOPPED, INTERNAL -> ExitCode.SOFTWARE;
        };
    }

    private void write(PrintInput input, Optional<Path> output, PrintedCopy copy) throws CommandException {
        if (output.isEmpty()) {
            try {
                shell.out().write(copy.pdf());
                shell.out().flush();
            } catch (IOException e) {
                throw new CommandException(ExitCode.IO, "cannot write to standard output: " + e.getMessage(), e);
            }
        } else if (output.get().toAbsolutePath().equals(input.file().toAbsolutePath())) {
            throw new CommandException(ExitCode.CANNOT_CREATE, "the copy would take the place of the article itself;"
                    + " give -o another name");
        } else {
            shell.outputs().write(output.get(), copy.pdf());
        }
    }
}
