package kz.birlik.plans.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.kit.problem.Refusal;
import kz.birlik.plans.importing.file.FileLimits;
import kz.birlik.plans.testing.EvidenceFiles;
import kz.birlik.plans.testing.HostileFiles;

class EvidenceGateTest {

    private static final int MOST = 1 << 20;
    private static final FileLimits LIMITS = new FileLimits(MOST, 64L << 20, 250, 1000, 1000, 200, 1000);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void theContentTellsTheKind(String name, byte[] content, EvidenceKind kind) throws IOException {
        assertThat(new EvidenceGate(LIMITS).check(file(content), name)).isEqualTo(kind);
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

        assertThatThrownBy(() -> new EvidenceGate(LIMITS).check(file, name))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
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

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("disguised")
    void aGoodBeginningIsNotEnough(String name, byte[] content, String code) throws IOException {
        var file = file(content);

        assertThatThrownBy(() -> new EvidenceGate(LIMITS).check(file, name))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.type().uri().toString()).endsWith("/" + code));
    }

    static Stream<Arguments> disguised() {
        var page = "<html><script>alert(1)</script></html>";
        return Stream.of(
                Arguments.of("a.png", joined(EvidenceFiles.png(), 8, page), "file-broken"),
                Arguments.of("a.png", joined(EvidenceFiles.png(), EvidenceFiles.png().length, page), "file-broken"),
                Arguments.of("a.png", joined(EvidenceFiles.png(), 40, ""), "file-broken"),
                Arguments.of("a.jpg", joined(EvidenceFiles.jpeg(), 3, page), "file-broken"),
                Arguments.of("a.jpg", joined(EvidenceFiles.jpeg(), EvidenceFiles.jpeg().length - 2, ""), "file-broken"),
                Arguments.of("a.webp", joined(EvidenceFiles.webp(), 16, ""), "file-broken"),
                Arguments.of("a.webp", joined(EvidenceFiles.webp(), EvidenceFiles.webp().length, page), "file-broken"),
                Arguments.of("a.pdf", EvidenceFiles.ascii("%PDF-1.7\n\177ELF\2\1\1"), "file-broken"),
                Arguments.of("a.pdf", EvidenceFiles.pdf("<< /S /JavaScript /JS (app.alert(1)) >>"), "file-has-macros"),
                Arguments.of("a.pdf", EvidenceFiles.pdf("<< /S /J#61vaScript >>"), "file-has-macros"),
                Arguments.of("a.pdf", EvidenceFiles.pdf("x".repeat(65_520) + "<</S/Launch/F(a)>>"), "file-has-macros"),
                Arguments.of("a.pdf", EvidenceFiles.pdf("/OpenAction << /S /URI >>"), "file-has-macros"),
                Arguments.of("a.xlsx", HostileFiles.bomb(), "file-inflates"),
                Arguments.of("a.xlsx", HostileFiles.externalEntity(), "file-has-entities"),
                Arguments.of("a.xlsx", HostileFiles.externalLink(), "file-links-elsewhere"),
                Arguments.of(
                        "a.docx", HostileFiles.documentWith("word/x.xml", HostileFiles.ENTITY), "file-has-entities"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction[1 0 R /XYZ null null 0]",
                "/OpenAction 7 0 R",
                "/OpenAction <</S/GoTo/D[1 0 R /Fit]>>"
            })
    void aPdfMaySayAtWhichPageItOpens(String catalog) throws IOException {
        assertThat(new EvidenceGate(LIMITS).check(file(EvidenceFiles.pdf(catalog)), "a.pdf"))
                .isEqualTo(EvidenceKind.PDF);
    }

    @Test
    void whatAPhoneWritesBehindItsPhotoIsTolerated() throws IOException {
        var photo = joined(EvidenceFiles.jpeg(), EvidenceFiles.jpeg().length, "SEFHSEFT");

        assertThat(new EvidenceGate(LIMITS).check(file(photo), "a.jpg")).isEqualTo(EvidenceKind.JPEG);
    }

    private static byte[] joined(byte[] content, int kept, String more) {
        var tail = EvidenceFiles.ascii(more);
        var all = Arrays.copyOf(content, kept + tail.length);
        System.arraycopy(tail, 0, all, kept, tail.length);
        return all;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }
}
