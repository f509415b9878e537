package org.matbaa.cli;

import org.matbaa.fetch.FetchException;
import org.matbaa.fetch.Fetched;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the articles that the arguments of {@code archive add} mean. Not thread-safe. */
final class ArchiveInputs {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final Pattern WARC = Pattern.compile("(?i).*\\.warc(\\.gz)?");
    private static final String TYPES = "text/html, application/xhtml+xml;q=0.9, application/ld+json;q=0.8";

    private final Shell shell;
    private final ArticlePictures.Web web;

    /** @param web fetches addresses, and pictures from the web */
    ArchiveInputs(Shell shell, ArticlePictures.Web web) {
        this.shell = shell;
        this.web = web;
    }

    /** Receives inputs in order. */
    interface Sink {
        void accept(ArchiveInput input) throws CommandException;

        /** An argument that gives no further inputs. */
        void fail(String name, CommandException problem) throws CommandException;
    }

    /** Gives all inputs to a sink, one at a time. */
    void forEach(List<String> arguments, Sink sink) throws CommandException {
        for (String argument : arguments) {
            if (WEB.matcher(argument).matches()) {
                sink.accept(new ArchiveInput(argument, new WebPictures(web, argument), () -> fetch(argument)));
            } else if (WARC.matcher(argument).matches()) {
                warc(argument, sink);
            } else {
                files(argument, sink);
            }
        }
    }

    private ArchiveInput.Received fetch(String address) throws CommandException {
        try {
            Fetched page = web.fetcher().fetch(address, TYPES);
            ContentType type = ContentType.of(page.contentType().orElse(""));
            return new ArchiveInput.Received(page.body(), type.mediaType(), type.charset(), Optional.of(address));
        } catch (FetchException e) {
            throw new CommandException(ExitCode.UNAVAILABLE, e.getMessage(), e);
        }
    }

    private void warc(String argument, Sink sink) throws CommandException {
        Path file = shell.resolve(argument);
        if (!Files.isRegularFile(file)) {
            sink.fail(argument, new CommandException(ExitCode.NO_INPUT, "no such file"));
            return;
        }
        try {
            WarcInputs.forEach(argument, file, sink);
        } catch (IOException e) {
            sink.fail(argument, new CommandException(ExitCode.DATA, "is not a whole WARC file: " + e.getMessage(), e));
        }
    }

    private void files(String argument, Sink sink) throws CommandException {
        new Inputs(shell).forEach(List.of(argument), new Inputs.Sink() {
            @Override
            public void accept(PrintInput input) throws CommandException {
                ArticlePictures pictures = new ArticlePictures(
                        new FolderPictures(input.file().toAbsolutePath().getParent()), web);
                sink.accept(new ArchiveInput(input.name(), pictures,
                        () -> ArchiveInput.Received.ofFile(input.content().read())));
            }

            @Override
            public void fail(String name, CommandException problem) throws CommandException {
                sink.fail(name, problem);
            }
        });
    }

    /**
     * A Content-Type header.
     *
     * @param mediaType lower case, without parameters
     * @param charset   its parameter
     */
    record ContentType(String mediaType, Optional<String> charset) {
        private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w.:-]+)");

        static ContentType of(String header) {
            var charset = CHARSET.matcher(header);
            return new ContentType(header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
                    charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
        }
    }
}
