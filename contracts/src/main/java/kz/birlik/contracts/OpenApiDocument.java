package kz.birlik.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An OpenAPI document, read by its meaning: neither the order of members nor the way they are quoted counts.
 *
 * @param root the whole document
 */
public record OpenApiDocument(JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** @param text YAML, or JSON, which is YAML too */
    public static OpenApiDocument read(String text) {
        return new OpenApiDocument(YAMLMapper.shared().readTree(text));
    }

    /**
     * @param module such as {@code concept-service}; {@code birlik} for the merged document of the suite
     * @throws UncheckedIOException when no such document is committed
     */
    public static OpenApiDocument committed(String module) {
        try {
            return read(Files.readString(file(module)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Every operation, in the order of the document. */
    public List<OpenApiOperation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new OpenApiOperation(this, path.getKey(), method.getKey(), method.getValue())))
                .toList();
    }

    static Path file(String module) {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("contracts/openapi"))) {
            folder = folder.getParent();
        }
        return folder.resolve("contracts/openapi/" + module + ".yaml");
    }
}
