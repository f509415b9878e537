package org.matbaa.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The installed fonts. Immutable after loading, thread-safe. */
public final class FontLibrary {
    private static final int MOST_SELECTIONS = 1_000;

    private final Map<String, FontFamily> families;
    private final FallbackOrder order;
    private final Cache<Wanted, FontSelection> selections =
            Caffeine.newBuilder().maximumSize(MOST_SELECTIONS).build();

    private record Wanted(List<String> cssFamilies, int weight, boolean italic) {
    }

    private FontLibrary(Map<String, FontFamily> families, FallbackOrder order) {
        this.families = families;
        this.order = order;
    }

    /**
     * Reads every {@code <fontsFolder>/<family>/*.ttf}, and {@code fallback.properties} if there is one.
     *
     * @throws IOException when the folder has no font, or a font cannot be used; one sentence for a user
     */
    public static FontLibrary load(Path fontsFolder) throws IOException {
        Map<String, List<FontFace>> faces = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Path file : fontFiles(fontsFolder)) {
            FontFace face = FontFace.load(file);
            if (face.family().isEmpty()) {
                throw new IOException("The font " + file.getFileName()
                        + " does not name its family; add the name with a font editor or remove the file.");
            }
            faces.computeIfAbsent(face.family(), name -> new ArrayList<>()).add(face);
        }
        if (faces.isEmpty()) {
            throw new IOException("There is no .ttf file in a folder under " + fontsFolder
                    + "; put each family in a folder of its own there.");
        }
        Map<String, FontFamily> families = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        faces.forEach((name, list) -> families.put(name, new FontFamily(list.getFirst().family(), List.copyOf(list))));
        return new FontLibrary(families, FallbackOrder.read(fontsFolder));
    }

    private static List<Path> fontFiles(Path fontsFolder) throws IOException {
        if (!Files.isDirectory(fontsFolder)) {
            throw new IOException("There is no fonts folder " + fontsFolder + "; name one that exists.");
        }
        try (Stream<Path> files = Files.walk(fontsFolder, 2)) {
            return files.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                    .filter(file -> fontsFolder.relativize(file).getNameCount() == 2)
                    .sorted().toList();
        }
    }

    /**
     * The faces for a style, in the order to try them: the named families, then the fallbacks for
     * every script.
     *
     * @param cssFamilies names in order, in any case, generic families included; unknown ones are
     *                    passed over; when none is known the library's default stands first
     * @param weight      CSS weight, 1 to 1000
     * @param italic      whether a slanted face is wanted
     */
    public FontSelection select(List<String> cssFamilies, int weight, boolean italic) {
        return selections.get(new Wanted(List.copyOf(cssFamilies), weight, italic), this::resolve);
    }

    private FontSelection resolve(Wanted wanted) {
        Set<FontFamily> chosen = new LinkedHashSet<>();
        for (String name : wanted.cssFamilies()) {
            add(chosen, order.expand(name.strip()));
        }
        if (chosen.isEmpty()) {
            add(chosen, order.defaults());
        }
        add(chosen, order.fallback());
        chosen.addAll(families.values());
        return new FontSelection(chosen.stream()
                .map(family -> family.nearest(wanted.weight(), wanted.italic())).toList());
    }

    private void add(Set<FontFamily> chosen, List<String> names) {
        for (String name : names) {
            FontFamily family = families.get(name);
            if (family != null) {
                chosen.add(family);
            }
        }
    }

    /** Names of the installed families, in alphabetical order. */
    public List<String> families() {
        return families.values().stream().map(FontFamily::name).toList();
    }

    /** Whether a family is installed; case does not matter. */
    public boolean has(String family) {
        return families.containsKey(family);
    }
}
