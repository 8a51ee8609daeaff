package kz.birlik.system.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is one way to build and test, and one place for versions. */
class BuildFilesTest {

    private static final String TEST = "./birlik test";
    private static final Pattern PARENT = Pattern.compile("(?s)<parent>.*?</parent>");
    private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");

    static List<Path> modules() {
        return Stream.concat(House.MODULES.stream(), Stream.of("service-kit"))
                .map(module -> House.ROOT.resolve(module).resolve("pom.xml"))
                .toList();
    }

    @Test
    void continuousIntegrationRunsTheCommandOfTheReadme() throws IOException {
        assertThat(read(House.ROOT.resolve("README.md"))).contains("```\n" + TEST + "\n```");
        assertThat(read(House.ROOT.resolve(".ci/run"))).endsWith("exec " + TEST + "\n");
        try (var workflows = Files.list(House.ROOT.resolve(".github/workflows"))) {
            assertThat(workflows.filter(file -> file.toString().endsWith(".yml")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(read(file))
                            .contains("run: " + TEST + "\n")
                            .doesNotContain("mvn "));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noModuleNamesAVersionOrARepositoryOfItsOwn(Path pom) {
        var own = PARENT.matcher(read(pom)).replaceFirst("");
        assertThat(versions(own)).allMatch(version -> version.startsWith("${"));
        assertThat(own).doesNotContain("epositor", "<url>");
    }

    /** Where others write them; the version of the suite itself is the one exception. */
    @Test
    void theTopPomKeepsVersionsInItsPropertiesAndNamesNoRepository() {
        var pom = read(House.ROOT.resolve("pom.xml"));
        assertThat(versions(pom).filter(version -> !version.startsWith("${")))
                .containsExactly("0.1.0-SNAPSHOT", "[17,)", "[3.8.7,)");
        assertThat(pom).doesNotContain("epositor");
        var properties = Pattern.compile("(?s)<properties>(.*)</properties>").matcher(pom);
        assertThat(properties.find()).isTrue();
        assertThat(Pattern.compile("<([\\w.-]+)>")
                        .matcher(properties.group(1))
                        .results()
                        .map(match -> match.group(1)))
                .doesNotHaveDuplicates();
    }

    private static Stream<String> versions(String pom) {
        return VERSION.matcher(pom).results().map(match -> match.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
