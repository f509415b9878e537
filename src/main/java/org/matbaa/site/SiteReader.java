package org.matbaa.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.ibm.icu.util.TimeZone;
import org.matbaa.wording.Sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads {@code site.yaml} strictly. Thread-safe. */
final class SiteReader {
    private final YAMLMapper mapper = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /**
     * @param folder the site's folder; its name is the site's id
     * @throws SiteException naming the file, the key, and what is wrong with it
     * @throws IOException   when the file cannot be read
     */
    Site read(Path folder) throws IOException, SiteException {
        String id = folder.getFileName().toString();
        try {
            SiteFile file = mapper.readValue(Files.readString(folder.resolve(Sites.FILE)), SiteFile.class);
            SiteFile.require(file, "names");
            file.requireKeys();
            return site(id, folder, file);
        } catch (JsonProcessingException e) {
            throw new SiteException(Sentence.of("{0}/{1}: {2}", id, Sites.FILE, sentence(e)), e);
        } catch (IllegalArgumentException e) {
            throw new SiteException(Sentence.of("{0}/{1}: {2}", id, Sites.FILE, e.getMessage()), e);
        }
    }

    private static Site site(String id, Path folder, SiteFile file) {
        TimeZone zone = TimeZone.getFrozenTimeZone(file.zone());
        if (zone.getID().equals(TimeZone.UNKNOWN_ZONE_ID)) {
            throw new IllegalArgumentException("the zone '" + file.zone() + "' is not in the IANA time zone database");
        }
        List<Edition> editions = new ArrayList<>();
        file.editions().forEach((language, edition) -> editions.add(edition(language, zone, edition)));
        SiteFile.FontsFile fonts = file.fonts();
        return new Site(id, folder, Collections.unmodifiableMap(file.names()),
                file.hosts().stream().map(host -> host.toLowerCase(Locale.ROOT)).toList(), editions,
                new PageFormat(file.page().size(), file.page().margins(), file.page().columns()),
                new SiteFonts(fonts.body(), fonts.headline(), Map.copyOf(fonts.languages())),
                Map.copyOf(file.selectors()));
    }

    private static Edition edition(String language, TimeZone zone, EditionFile file) {
        SiteFile.require(file, "editions." + language);
        try {
            file.requireKeys();
            return new Edition(language, zone, file);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("editions." + language + ": " + e.getMessage(), e);
        }
    }

    private static String sentence(JsonProcessingException e) {
        String path = e instanceof JsonMappingException mapping ? path(mapping.getPath()) : "";
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown key '" + path + "'; known here: " + unknown.getKnownPropertyIds().stream()
                    .map(Object::toString).sorted().collect(Collectors.joining(", "));
        }
        String problem = e.getOriginalMessage();
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            problem = cause instanceof IllegalArgumentException ? cause.getMessage() : problem;
        }
        String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
        return line + (path.isEmpty() ? "" : path + ": ") + problem.lines().findFirst().orElse("not YAML");
    }

    private static String path(List<JsonMappingException.Reference> references) {
        return references.stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
