package kz.birlik.plans.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Walks through the outline of a picture: it has a width and a height, and it ends. Its pixels are nobody's business here. */
final class PictureCheck {

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int PNG_SIGNATURE = 8;
    private static final int RIFF_HEADER = 8;
    private static final int EXTENDED_HEADER = 10;
    private static final int BUFFER = 1 << 16;

    private PictureCheck() {}

    /** @throws UnacceptableEvidence when only its beginning is that of a picture */
    static void require(EvidenceKind kind, Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var whole = switch (kind) {
                case PNG -> png(file);
                case JPEG -> jpeg(file);
                case WEBP -> webp(file);
                case PDF, DOCX, XLSX -> true;
            };
            if (!whole) {
                throw UnacceptableEvidence.noPicture(kind);
            }
        } catch (EOFException cut) {
            throw UnacceptableEvidence.noPicture(kind);
        }
    }

    /** Chunks from the header to the end, and nothing after it. */
    private static boolean png(RandomAccessFile file) throws IOException {
        file.seek(PNG_SIGNATURE);
        var first = true;
        while (true) {
            var length = Integer.toUnsignedLong(file.readInt());
            var type = word(file);
            if (first != type.equals("IHDR") || first && (file.readInt() < 1 || file.readInt() < 1)) {
                return false;
            }
            var checksum = 4;
            file.seek(file.getFilePointer() + length - (first ? 8 : 0) + checksum);
            if (type.equals("IEND")) {
                return file.getFilePointer() == file.length();
            }
            first = false;
        }
    }

    /** Segments up to the first scan, then its end; phones write what is theirs behind it, which no reader shows. */
    private static boolean jpeg(RandomAccessFile file) throws IOException {
        file.seek(2);
        var sized = false;
        while (true) {
            if (file.readUnsignedByte() != 0xff) {
                return false;
            }
            var marker = file.readUnsignedByte();
            while (marker == 0xff) {
                marker = file.readUnsignedByte();
            }
            var next = file.getFilePointer() + file.readUnsignedShort();
            if (isFrame(marker)) {
                file.readUnsignedByte();
                sized = file.readUnsignedShort() > 0 && file.readUnsignedShort() > 0;
            }
            file.seek(next);
            if (marker == START_OF_SCAN) {
                return sized && ends(file);
            }
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean ends(RandomAccessFile file) throws IOException {
        var buffer = new byte[BUFFER];
        var before = 0;
        for (var read = file.read(buffer); read > 0; read = file.read(buffer)) {
            for (var i = 0; i < read; i++) {
                if (before == 0xff && (buffer[i] & 0xff) == END_OF_IMAGE) {
                    return true;
                }
                before = buffer[i] & 0xff;
            }
        }
        return false;
    }

    /** The container says how long it is; the first chunk says how large the picture. */
    private static boolean webp(RandomAccessFile file) throws IOException {
        file.seek(4);
        var size = Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
        if (size + RIFF_HEADER != file.length()) {
            return false;
        }
        file.seek(12);
        var chunk = word(file);
        file.readInt();
        return switch (chunk) {
            // Both keep their sides less one, so that none can be nothing; that they are there is all there is to see.
            case "VP8X" -> file.skipBytes(EXTENDED_HEADER) == EXTENDED_HEADER;
            case "VP8L" -> file.readUnsignedByte() == 0x2f && file.skipBytes(4) == 4;
            case "VP8 " -> {
                file.skipBytes(3);
                var started = file.readUnsignedByte() == 0x9d
                        && file.readUnsignedByte() == 1
                        && file.readUnsignedByte() == 0x2a;
                yield started && side(file) > 0 && side(file) > 0;
            }
            default -> false;
        };
    }

    /** Fourteen bits, the lower octet first; the two above them are a scale. */
    private static int side(RandomAccessFile file) throws IOException {
        return file.readUnsignedByte() | (file.readUnsignedByte() & 0x3f) << 8;
    }

    private static String word(RandomAccessFile file) throws IOException {
        var letters = new byte[4];
        file.readFully(letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
