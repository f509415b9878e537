package org.matbaa.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the configuration: defaults, then a YAML file, then environment variables. A key
 * {@code listen.maxBodyBytes} has the variable {@code MATBAA_LISTEN_MAX_BODY_BYTES}; a list is
 * separated by commas.
 */
public final class ConfigReader {
    private static final String PREFIX = "MATBAA_";

    private final YAMLMapper mapper = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /**
     * @param file        of YAML; may be absent
     * @param environment variables; those that do not begin with {@code MATBAA_} are passed over
     * @throws ConfigException naming the file or variable, the key, and what is wrong with it
     */
    public ServiceConfig read(Optional<Path> file, Map<String, String> environment) throws ConfigException {
        ObjectNode tree = mapper.valueToTree(ServiceConfig.STANDARD);
        Map<String, String> variables = variables(tree);
        if (file.isPresent()) {
            merge(tree, parse(file.get()), "", file.get().toString());
        }
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (variable.getKey().startsWith(PREFIX)) {
                set(tree, variables, variable);
            }
        }
        return config(tree, file);
    }

    private JsonNode parse(Path file) throws ConfigException {
        try {
            JsonNode read = mapper.readTree(Files.readString(file));
            if (!read.isObject() && !read.isMissingNode() && !read.isNull()) {
                throw new ConfigException(file + ": the file must hold keys like 'listen:'");
            }
            return read;
        } catch (NoSuchFileException e) {
            throw new ConfigException(file + ": there is no such file", e);
        } catch (JsonProcessingException e) {
            throw new ConfigException(file + ": not YAML at line " + e.getLocation().getLineNr(), e);
        } catch (IOException e) {
            throw new ConfigException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static void merge(ObjectNode tree, JsonNode own, String path, String source) throws ConfigException {
        for (Map.Entry<String, JsonNode> entry : own.properties()) {
            JsonNode known = tree.get(entry.getKey());
            String key = path + entry.getKey();
            if (known == null) {
                throw new ConfigException(source + ": unknown key '" + key + "'; known here: "
                        + String.join(", ", names(tree)));
            }
            if (known instanceof ObjectNode section) {
                if (!entry.getValue().isObject()) {
                    throw new ConfigException(source + ": '" + key + "' must hold keys: "
                            + String.join(", ", names(section)));
                }
                merge(section, entry.getValue(), key + ".", source);
            } else {
                tree.set(entry.getKey(), sameType(known, entry.getValue(), source + ": " + key));
            }
        }
    }

    private static JsonNode sameType(JsonNode known, JsonNode value, String place) throws ConfigException {
        boolean isAlike = known.isArray() ? value.isArray() : known.isInt() ? value.isInt() : value.isValueNode();
        if (!isAlike) {
            throw new ConfigException(place + ": must be " + (known.isArray() ? "a list"
                    : known.isInt() ? "a whole number" : "text") + ", not " + value);
        }
        return known.isTextual() && !value.isTextual()
                ? TextNode.valueOf(value.asText()) : value;
    }

    private void set(ObjectNode tree, Map<String, String> variables, Map.Entry<String, String> variable)
            throws ConfigException {
        String key = variables.get(variable.getKey());
        if (key == null) {
            throw new ConfigException("unknown environment variable " + variable.getKey() + "; known are "
                    + String.join(", ", variables.keySet()));
        }
        String[] steps = key.split("\\.");
        ObjectNode section = (ObjectNode) tree.get(steps[0]);
        JsonNode known = section.get(steps[1]);
        section.set(steps[1], sameType(known, value(known, variable.getValue()), variable.getKey()));
    }

    private JsonNode value(JsonNode known, String text) {
        if (known.isInt() && text.matches("-?[0-9]{1,9}")) {
            return mapper.getNodeFactory().numberNode(Integer.parseInt(text));
        }
        if (!known.isArray()) {
            return mapper.getNodeFactory().textNode(text);
        }
        var list = mapper.createArrayNode();
        for (String item : text.split(",")) {
            if (!item.isBlank()) {
                list.add(item.strip());
            }
        }
        return list;
    }

    private ServiceConfig config(ObjectNode tree, Optional<Path> file) throws ConfigException {
        try {
            return mapper.treeToValue(tree, ServiceConfig.class);
        } catch (JsonProcessingException e) {
            throw new ConfigException(file.map(Path::toString).orElse("configuration") + ": " + sentence(e), e);
        }
    }

    /** The check's own words, where it was a check that failed. */
    private static String sentence(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException) {
                return cause.getMessage();
            }
        }
        return e.getOriginalMessage();
    }

    private static Map<String, String> variables(ObjectNode tree) {
        Map<String, String> variables = new TreeMap<>();
        tree.properties().forEach(section -> section.getValue().properties().forEach(entry -> variables.put(
                PREFIX + upper(section.getKey()) + "_" + upper(entry.getKey()), section.getKey() + "." + entry.getKey())));
        return variables;
    }

    private static String upper(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static List<String> names(ObjectNode node) {
        return node.properties().stream().map(Map.Entry::getKey).sorted().toList();
    }
}
