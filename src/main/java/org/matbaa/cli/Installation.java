package org.matbaa.cli;

import org.matbaa.press.Press;
import org.matbaa.site.SiteException;

import java.io.IOException;
import java.nio.file.Path;

/** Opens the press of the installed fonts and sites. */
final class Installation {
    private Installation() {
    }

    /** @throws CommandException when the installation is broken */
    static Press press(Path home) throws CommandException {
        try {
            return Press.open(home.resolve("fonts"), home.resolve("templates"));
        } catch (IOException e) {
            throw new CommandException(ExitCode.SOFTWARE, "the fonts and templates in " + home
                    + " cannot be read: " + e.getMessage(), e);
        } catch (SiteException e) {
            throw new CommandException(ExitCode.SOFTWARE, e.getMessage(), e);
        }
    }
}
