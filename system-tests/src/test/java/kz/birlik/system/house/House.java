package kz.birlik.system.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Where the modules stand, and their compiled classes; read from the build's folders, never from the class path. */
final class House {

    static final Path ROOT = root();
    static final List<String> SERVICES = List.of("concept-service", "plans-service", "feedback-service");
    static final List<String> MODULES = List.of(
            "contracts",
            "local-stack",
            "service-kit/web",
            "service-kit/data",
            "concept-service",
            "plans-service",
            "feedback-service",
            "gateway",
            "benchmarks",
            "system-tests");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(MODULES.stream()
                    .map(module -> ROOT.resolve(module).resolve("target/classes"))
                    // nothing depends on the benchmarks, so a build of single modules leaves them out
                    .filter(Files::isDirectory)
                    .toList());

    private House() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /** @return every main source file of the suite */
    static List<Path> sources() {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(House::javaFiles)
                .toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("service-kit"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
