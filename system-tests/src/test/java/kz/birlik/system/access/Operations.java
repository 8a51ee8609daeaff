package kz.birlik.system.access;

import java.util.List;
import java.util.stream.Stream;

import kz.birlik.contracts.OpenApiDocument;
import kz.birlik.contracts.OpenApiOperation;
import kz.birlik.stack.Service;

/** Every operation the committed OpenAPI documents promise. */
final class Operations {

    private Operations() {}

    static List<OpenApiOperation> all() {
        return Stream.of(Service.values())
                .flatMap(service -> OpenApiDocument.committed(service.module()).operations().stream())
                .toList();
    }

    /** The path with identifiers that nothing stands under. */
    static String examplePath(OpenApiOperation operation) {
        return operation
                .path()
                .replaceAll("\\{(n|edition)}", "1")
                .replaceAll("\\{(key|version)}", "no-such-thing")
                .replaceAll("\\{date}", "2026-03-02")
                .replaceAll("\\{[A-Za-z]+}", "0192f0c1-2b3c-7d4e-8f5a-6b7c8d9e0f1a");
    }
}
