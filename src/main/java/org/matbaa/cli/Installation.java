package org.matbaa.cli;

import org.matbaa.press.Press;
import org.matbaa.site.SiteException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

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

    /** Refuses a site or font that is not installed; said once, rather than for each of many articles. */
    static void require(Press press, Optional<String> site, Optional<String> font) throws CommandException {
        if (site.isPresent()) {
            try {
                press.sites().get(site.get());
            } catch (SiteException e) {
                throw new CommandException(ExitCode.USAGE, e.getMessage(), e);
            }
        }
        if (font.isPresent() && !press.fonts().has(font.get())) {
            throw new CommandException(ExitCode.USAGE, "there is no font family '" + font.get() + "'; the families are "
                    + String.join(", ", press.fonts().families()));
        }
    }
}
