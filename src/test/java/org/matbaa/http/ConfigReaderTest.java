package org.matbaa.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConfigReaderTest {
    @TempDir
    private Path folder;

    private ServiceConfig read(String yaml, Map<String, String> environment) throws Exception {
        Path file = Files.writeString(folder.resolve("matbaa.yaml"), yaml);
        return new ConfigReader().read(Optional.of(file), environment);
    }

    @Test
    void withoutAnythingTheDefaultsHold() throws Exception {
        ServiceConfig config = new ConfigReader().read(Optional.empty(), Map.of("HOME", "/x"));
        assertEquals(ServiceConfig.STANDARD.listen(), config.listen());
        assertEquals("127.0.0.1", config.listen().host());
    }

    @Test
    void theEnvironmentGoesBeforeTheFile() throws Exception {
        ServiceConfig config = read("listen: {port: 9000, maxBodyBytes: 5000}\nfetch: {hosts: [a.example]}",
                Map.of("MATBAA_LISTEN_PORT", "9001", "MATBAA_FETCH_HOSTS", "b.example, *.c.example"));
        assertEquals(9001, config.listen().port());
        assertEquals(5000, config.listen().maxBodyBytes());
        assertEquals(List.of("b.example", "*.c.example"), config.fetch().hosts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "listen: {prot: 1}|unknown key 'listen.prot'; known here: headerMillis",
        "listen: 5|'listen' must hold keys",
        "nonsense: 1|unknown key 'nonsense'; known here: access, archive, cache, fetch, listen, render",
        "listen: {port: 70000}|listen.port: 70000 is not between 0 and 65535",
        "listen: {port: many}|listen.port: must be a whole number",
        "fetch: {privateAddresses: [10.0.0.0/99]}|fetch.privateAddresses: '10.0.0.0/99' is not a block",
        "fetch: {hosts: ['a b']}|fetch.hosts: 'a b' is not a host name",
        "access: {keys: [short]}|access.keys: a key has at least 16 characters",
        "access: {origins: ['*']}|access.origins: '*' is not an origin",
        "render: {queue: 0}|render.queue: 0 is not between 1 and 512",
        "'listen: ['|not YAML at line 1"})
    void aFaultIsNamedWithItsFileAndKey(String yaml, String sentence) {
        ConfigException e = assertThrows(ConfigException.class, () -> read(yaml.replace("'listen: ['", "listen: ["), Map.of()));
        assertTrue(e.getMessage().contains("matbaa.yaml: ") && e.getMessage().contains(sentence), e.getMessage());
    }

    @Test
    void unknownAndWrongVariablesAreNamed() {
        assertTrue(assertThrows(ConfigException.class, () -> read("", Map.of("MATBAA_LISTEN_PROT", "1"))).getMessage()
                .startsWith("unknown environment variable MATBAA_LISTEN_PROT; known are MATBAA_ACCESS_KEYS"));
        assertTrue(assertThrows(ConfigException.class, () -> read("", Map.of("MATBAA_LISTEN_PORT", "x"))).getMessage()
                .startsWith("MATBAA_LISTEN_PORT: must be a whole number"));
    }
}
