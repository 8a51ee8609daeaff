package kz.birlik.plans.importing.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the encoding of a text: UTF-8 proves itself, windows-1251 is taken only for a text that then reads as Russian. */
final class PlainText {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    private PlainText() {}

    static Charset charsetOf(Path file) throws IOException {
        try (var reader = open(file, StandardCharsets.UTF_8)) {
            drain(reader);
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return legacy(file);
        }
    }

    /** @return a strict reader, past the byte order mark if there is one */
    static Reader open(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** Any byte is a letter in windows-1251, so the decoding proves nothing; words of a header do. */
    private static Charset legacy(Path file) throws IOException {
        var buffer = new char[1 << 16];
        try (var reader = open(file, WINDOWS_1251)) {
            var read = reader.read(buffer);
            var text = new String(buffer, 0, Math.max(read, 0)).toLowerCase(java.util.Locale.ROOT);
            if (text.contains("мероприяти") || text.contains("исполнител") || text.contains("срок")) {
                return WINDOWS_1251;
            }
        } catch (CharacterCodingException notThatEither) {
            // falls through to the refusal below
        }
        throw new RejectedFile(
                "encoding-unknown",
                "The text is neither UTF-8 nor readable as windows-1251 (which has no Kazakh letters). Save it in UTF-8.");
    }

    private static void drain(Reader reader) throws IOException {
        var buffer = new char[1 << 16];
        while (reader.read(buffer) >= 0) {
            continue;
        }
    }
}
