package kz.birlik.system.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The image can be built from a clean clone: a new module that the Dockerfile forgets fails here, not at a user's. */
class DockerfileTest {

    private static final String DOCKERFILE = Repository.read("deploy/docker/Dockerfile");

    @Test
    void everyModuleOfTheRootPomIsCopied() {
        var modules = Repository.matches("<module>(.+?)</module>", Repository.read("pom.xml"));
        assertThat(modules).isNotEmpty();
        assertThat(copied()).contains("pom.xml");
        assertThat(modules).allMatch(module -> copied().contains(module) || copied().contains(module + "/pom.xml"));
        // A pom alone is enough only for a module that nothing built here needs.
        assertThat(modules)
                .allMatch(module -> copied().contains(module)
                        || !Repository.read("gateway/pom.xml").contains("birlik-" + module));
    }

    @Test
    void whatIsCopiedIsNotIgnored() {
        assertThat(Repository.matches("^!(.+)$", Repository.read(".dockerignore")))
                .containsExactlyInAnyOrderElementsOf(copied());
        assertThat(Repository.read(".dockerignore").lines()).contains("*", "**/target");
    }

    @Test
    void everyServiceOfComposeIsBuilt() {
        var built = List.of(Repository.matches("-pl (\\S+)", DOCKERFILE).get(0).split(","));
        assertThat(built)
                .containsExactlyInAnyOrderElementsOf(ComposeFile.read().services().stream()
                        .map(Container::module)
                        .toList());
    }

    @Test
    void bothImagesArePinnedAndTheServicesRunOnJava25() {
        var images = Repository.matches("^FROM (\\S+)", DOCKERFILE);
        assertThat(images).hasSize(2).noneMatch(image -> image.contains("latest"));
        assertThat(images.get(0)).matches("maven:\\d+\\.\\d+\\.\\d+-eclipse-temurin-25.*");
        assertThat(images.get(1)).matches("eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-jre-\\w+");
    }

    @Test
    void theServiceIsNotRootAndOwnsNothingOfItsImage() {
        var runtime = DOCKERFILE.substring(DOCKERFILE.lastIndexOf("\nFROM "));
        assertThat(Repository.matches("^USER (.+)$", runtime)).containsExactly("10001:10001");
        assertThat(runtime).doesNotContain("--chown").doesNotContain("\nRUN ");
    }

    private static List<String> copied() {
        return Repository.matches("^COPY (?!--from)(\\S+) ", DOCKERFILE);
    }
}
