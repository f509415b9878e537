package org.matbaa.cli;

import org.matbaa.article.ArticleReader;
import org.matbaa.article.JsonLines;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the articles that the command line's arguments mean. Not thread-safe. */
final class Inputs {
    static final String STANDARD_INPUT = "-";
    private static final String LINES = ".jsonl";

    private final Shell shell;

    Inputs(Shell shell) {
        this.shell = shell;
    }

    /** Receives inputs in order. */
    interface Sink {
        void accept(PrintInput input) throws CommandException;

        /** An argument that gives no further inputs. */
        void fail(String name, CommandException problem) throws CommandException;
    }

    /** Whether the arguments mean many articles, so that the output is a folder. */
    boolean areMany(List<String> arguments) {
        return arguments.size() > 1 || arguments.stream().anyMatch(argument -> argument.endsWith(LINES)
                || !argument.equals(STANDARD_INPUT) && path(argument).filter(Files::isDirectory).isPresent());
    }

    /** Gives all inputs to a sink, one at a time; a file of lines is not held in memory. */
    void forEach(List<String> arguments, Sink sink) throws CommandException {
        for (String argument : arguments) {
            try {
                expand(argument, sink);
            } catch (UnreadableInput e) {
                sink.fail(argument, e.problem);
            }
        }
    }

    private void expand(String argument, Sink sink) throws CommandException, UnreadableInput {
        if (argument.equals(STANDARD_INPUT)) {
            Path file = shell.folder().resolve("article.json");
            sink.accept(new PrintInput("standard input", "article", file, () -> readAll(shell.in(), argument)));
            return;
        }
        Path path = path(argument).orElseThrow(() -> new UnreadableInput("not a file name"));
        if (Files.isDirectory(path)) {
            for (Path file : jsonFiles(path)) {
                sink.accept(file(Path.of(argument).resolve(file.getFileName()).toString(), file));
            }
        } else if (!Files.exists(path)) {
            throw new UnreadableInput("no such file or folder");
        } else if (argument.endsWith(LINES)) {
            lines(argument, path, sink);
        } else {
            sink.accept(file(argument, path));
        }
    }

    private static PrintInput file(String name, Path file) {
        return new PrintInput(name, stem(file), file, () -> {
            try (InputStream in = Files.newInputStream(file)) {
                return readAll(in, name);
            } catch (IOException e) {
                throw new CommandException(ExitCode.NO_INPUT, reason(e), e);
            }
        });
    }

    private static void lines(String name, Path file, Sink sink) throws CommandException, UnreadableInput {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            JsonLines lines = new JsonLines(in);
            for (Optional<JsonLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                JsonLines.Line found = line.get();
                sink.accept(new PrintInput(name + ": line " + found.number(), stem(file) + "-" + found.number(),
                        file, found::bytes));
            }
        } catch (IOException e) {
            throw new UnreadableInput(reason(e));
        }
    }

    private static List<Path> jsonFiles(Path folder) throws UnreadableInput {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(entry -> entry.getFileName().toString().endsWith(".json"))
                    .filter(Files::isRegularFile).sorted().toList();
            if (files.isEmpty()) {
                throw new UnreadableInput("the folder holds no .json file");
            }
            return files;
        } catch (IOException e) {
            throw new UnreadableInput(reason(e));
        }
    }

    /** One byte more than any reader takes is enough to be refused. */
    private static byte[] readAll(InputStream in, String name) throws CommandException {
        try {
            return in.readNBytes(ArticleReader.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new CommandException(ExitCode.IO, "reading failed: " + reason(e), e);
        }
    }

    private Optional<Path> path(String argument) {
        try {
            return Optional.of(shell.resolve(argument));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "no permission to read it" : "it cannot be read: " + e.getMessage();
    }

    /** An argument that means no input that can be read. */
    private static final class UnreadableInput extends Exception {
        private static final long serialVersionUID = 1;
        private final transient CommandException problem;

        UnreadableInput(String sentence) {
            super(sentence);
            problem = new CommandException(ExitCode.NO_INPUT, sentence);
        }
    }
}
