package org.matbaa.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The served description, read and judged by Swagger's parser for OpenAPI 3.1. */
class DescriptionTest {
    private static String served;

    @BeforeAll
    static void fetch() throws Exception {
        try (RunningService service = RunningService.start("{}")) {
            served = new String(service.get("/openapi.yaml").body(), StandardCharsets.UTF_8);
        }
    }

    private static SwaggerParseResult parse(String description) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setValidateInternalRefs(true);
        return new OpenAPIV3Parser().readContents(description, List.of(), options);
    }

    @Test
    void theParserHasNothingToSayOfIt() {
        assertEquals(List.of(), parse(served).getMessages());
    }

    /** That the parser would speak up. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "operationId: printFetched|operationIdd: printFetched",
        "#/components/parameters/site|#/components/parameters/nothing",
        "in: query|in: nowhere",
        "title: Matbaa|titel: Matbaa"})
    void theParserFindsFaults(String right, String wrong) {
        String broken = served.replace(right, wrong);
        assertNotEquals(served, broken, "it stands there");
        assertFalse(parse(broken).getMessages().isEmpty(), wrong);
    }

    @Test
    void everyOperationHasANameOfItsOwnASummaryAndAnswers() {
        OpenAPI description = parse(served).getOpenAPI();
        Set<String> names = new HashSet<>();
        description.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> {
            assertTrue(names.add(operation.getOperationId()), path + ": " + operation.getOperationId());
            assertFalse(operation.getSummary() == null || operation.getSummary().isBlank(), path);
            assertFalse(operation.getResponses().isEmpty(), path);
        }));
        assertFalse(names.isEmpty());
    }
}
