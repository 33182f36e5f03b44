package org.trust360.delivery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** What a service answers under {@code /api}: made from its controllers, held against what is written down (S19). */
public final class ApiDocument {

    /** What the service has to be started with. */
    public static final String SETTING = "springdoc.api-docs.enabled";

    private static final String SIGNED_IN = "signed-in";

    private ApiDocument() {}

    /** Fails where {@code docs/openapi} says something else than the controllers. */
    public static void isWrittenDown(String service, byte[] controllers) throws IOException {
        var made = Yaml31.pretty().writeValueAsString(complete(service, read(controllers)));
        var copy = Files.createDirectories(Path.of("target/openapi")).resolve(service + ".yaml");
        Files.writeString(copy, made);
        assertThat(Path.of("../docs/openapi", service + ".yaml"))
                .as("where the change is meant, take over %s", copy.toAbsolutePath())
                .exists()
                .hasContent(made);
    }

    /** Schemas are named by their type; two of one name are a mistake, not one schema. */
    private static OpenAPI read(byte[] controllers) throws IOException {
        var yaml = new String(controllers, UTF_8).replaceAll("org\\.trust360\\.[a-z]+\\.([a-z]+\\.)*", "");
        return Yaml31.mapper()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .readValue(yaml, OpenAPI.class);
    }

    private static OpenAPI complete(String service, OpenAPI api) {
        var paths = new Paths();
        paths.putAll(new TreeMap<>(api.getPaths()));
        paths.keySet().removeIf(path -> !path.startsWith("/api/"));
        paths.forEach((path, item) -> item.readOperations().forEach(operation -> complete(path, operation)));
        api.getComponents()
                .schemas(new TreeMap<>(api.getComponents().getSchemas()))
                .addSchemas("Problem", problem())
                .addSecuritySchemes(SIGNED_IN, clientCredentials());
        return api.info(new Info().title("Trust360: " + service).version("1"))
                .servers(null)
                .paths(paths);
    }

    private static void complete(String path, Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("A problem (RFC 9457): docs/problems.md")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
        // Raters have no account: the secret of their link stands in the body.
        operation.setSecurity(
                path.startsWith("/api/rater") ? List.of() : List.of(new SecurityRequirement().addList(SIGNED_IN)));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().format("uri-reference"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema());
    }

    private static SecurityScheme clientCredentials() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .flows(new OAuthFlows()
                        .clientCredentials(
                                new OAuthFlow().tokenUrl("/oauth2/token").scopes(new Scopes())));
    }
}
