package org.matbaa.cli;

import org.matbaa.press.Version;
import picocli.CommandLine;

/** {@code matbaa} without a command. */
@CommandLine.Command(name = "matbaa", mixinStandardHelpOptions = true,
        versionProvider = MatbaaCommand.VersionLine.class,
        description = "Turns news articles into print-ready PDF files.")
final class MatbaaCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing: print, serve, archive, fonts or sites");
    }

    /** {@code --version}. */
    static final class VersionLine implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"matbaa " + Version.CURRENT};
        }
    }
}
