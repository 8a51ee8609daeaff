package kz.birlik.system.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Every operation the committed OpenAPI documents promise. */
final class Operations {

    private static final Path OPENAPI = Path.of("../contracts/openapi");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /**
     * One operation.
     *
     * @param roles of which a caller needs one, as the document says; {@code anyone} when none is needed
     */
    record Operation(String document, String id, String method, String path, Set<String> roles) {

        /** The path with identifiers that nothing stands under. */
        String examplePath() {
            return path.replaceAll("\\{(n|edition)}", "1")
                    .replaceAll("\\{(key|version)}", "no-such-thing")
                    .replaceAll("\\{date}", "2026-03-02")
                    .replaceAll("\\{[A-Za-z]+}", "0192f0c1-2b3c-7d4e-8f5a-6b7c8d9e0f1a");
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private Operations() {}

    static List<Operation> all() {
        try (Stream<Path> files = Files.list(OPENAPI)) {
            var operations = new ArrayList<Operation>();
            for (var file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                read(file, operations);
            }
            return operations;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(Path file, List<Operation> into) throws IOException {
        var document = new YAMLMapper().readTree(file.toFile());
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> into.add(operation(file, path.getKey(), entry.getKey(), entry.getValue()))));
    }

    private static Operation operation(Path file, String path, String method, JsonNode operation) {
        var roles = new TreeSet<String>();
        operation.at("/x-roles").forEach(role -> roles.add(role.asText()));
        return new Operation(
                file.getFileName().toString(), operation.at("/operationId").asText(), method, path, roles);
    }
}
