package kz.birlik.plans.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.plans.testing.EvidenceFiles;

class EvidenceGateTest {

    private static final int MOST = 1000;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void theContentTellsTheKind(String name, byte[] content, EvidenceKind kind) throws IOException {
        assertThat(new EvidenceGate(MOST).check(file(content), name)).isEqualTo(kind);
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("Протокол № 1.PDF", EvidenceFiles.pdf("x"), EvidenceKind.PDF),
                Arguments.of("фото.jpg", EvidenceFiles.jpeg(), EvidenceKind.JPEG),
                Arguments.of("фото.jpeg", EvidenceFiles.jpeg(), EvidenceKind.JPEG),
                Arguments.of("a.png", EvidenceFiles.png(), EvidenceKind.PNG),
                Arguments.of("a.webp", EvidenceFiles.webp(), EvidenceKind.WEBP),
                Arguments.of("есеп.docx", EvidenceFiles.docx(), EvidenceKind.DOCX),
                Arguments.of("a.xlsx", EvidenceFiles.xlsx(), EvidenceKind.XLSX));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("bad")
    void whatIsNotEvidenceIsRefusedWithItsReason(String name, byte[] content, String code, int status)
            throws IOException {
        var file = file(content);

        assertThatThrownBy(() -> new EvidenceGate(MOST).check(file, name))
                .isInstanceOfSatisfying(UnacceptableEvidence.class, refused -> {
                    assertThat(refused.type().uri().toString()).endsWith("/" + code);
                    assertThat(refused.type().status()).isEqualTo(status);
                });
    }

    static Stream<Arguments> bad() {
        var truncated = Arrays.copyOf(EvidenceFiles.docx(), EvidenceFiles.docx().length / 2);
        return Stream.of(
                Arguments.of("a.pdf", new byte[0], "file-empty", 400),
                Arguments.of("a.pdf", EvidenceFiles.pdf("x".repeat(MOST)), "too-large", 413),
                Arguments.of("a.png", EvidenceFiles.pdf("x"), "file-name-differs", 415),
                Arguments.of("a.pdf", EvidenceFiles.jpeg(), "file-name-differs", 415),
                Arguments.of("протокол", EvidenceFiles.pdf("x"), "file-name-differs", 415),
                Arguments.of("a.docx", EvidenceFiles.xlsx(), "file-name-differs", 415),
                Arguments.of("a.docx", EvidenceFiles.docm(), "file-has-macros", 415),
                Arguments.of("a.docx", EvidenceFiles.withVba(), "file-has-macros", 415),
                Arguments.of("a.docx", EvidenceFiles.archive(), "unsupported-media-type", 415),
                Arguments.of("a.docx", truncated, "file-broken", 400),
                Arguments.of("a.exe", EvidenceFiles.ascii("MZ\u0090"), "unsupported-media-type", 415),
                Arguments.of("a.svg", EvidenceFiles.ascii("<svg onload='x'/>"), "unsupported-media-type", 415),
                Arguments.of("a.pdf", EvidenceFiles.ascii(" %PDF-1.7"), "unsupported-media-type", 415),
                Arguments.of("a.webp", EvidenceFiles.ascii("RIFF\20\0\0\0WAVEfmt "), "unsupported-media-type", 415));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }
}
