package kz.birlik.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Groups as the engine of plans-service makes them, run from the built service in a process of its own. */
final class EngineGroups implements FoundGroups {

    private static final String MAIN = "kz.birlik.plans.likeness.GroupsOfTexts";

    private final Path service;

    /** @param service the folder of plans-service, built */
    EngineGroups(Path service) {
        this.service = service;
    }

    @Override
    public List<String> of(List<LabelledText> texts) throws IOException, InterruptedException {
        var input = Files.createTempFile("birlik-texts-", ".tsv");
        var output = Files.createTempFile("birlik-groups-", ".txt");
        try {
            Files.writeString(
                    input,
                    texts.stream()
                            .map(text -> text.language() + "\t" + text.text().replace('\t', ' ') + "\n")
                            .collect(Collectors.joining()));
            var process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xmx512m",
                            "-cp",
                            service.resolve("target/classes") + ":" + service.resolve("target/quarkus-app/lib/main/*"),
                            MAIN)
                    .redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new BenchFailed("The engine ended with %d".formatted(process.exitValue()));
            }
            return Files.readAllLines(output, StandardCharsets.UTF_8).stream()
                    .map(group -> group.isEmpty() ? null : group)
                    .toList();
        } finally {
            Files.deleteIfExists(input);
            Files.deleteIfExists(output);
        }
    }
}
