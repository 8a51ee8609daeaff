package kz.birlik.plans.planreport.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of the report, of one font that has all Kazakh ones. They are measured and drawn from the file itself: a machine without
 * fonts draws the same picture.
 */
public final class Typeface {

    private static final String REGULAR_FILE = "fonts/PTSans-Regular.ttf";
    private static final String BOLD_FILE = "fonts/PTSans-Bold.ttf";

    /** Read when a report is first made, since most replicas may never make one. */
    private static final class Both {
        static final Typeface REGULAR = new Typeface(REGULAR_FILE);
        static final Typeface BOLD = new Typeface(BOLD_FILE);
    }

    /** A letter at size 1. */
    private record Glyph(double advance, GeneralPath outline) {}

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final int unit;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    private Typeface(String file) {
        try (var in = open(file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            letters = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    public static Typeface of(boolean bold) {
        return bold ? Both.BOLD : Both.REGULAR;
    }

    public static InputStream file(boolean bold) {
        return open(bold ? BOLD_FILE : REGULAR_FILE);
    }

    /** @return a font for the letters and signs in the words of plans that this one lacks */
    public static InputStream fileOfOtherLetters() {
        return open("fonts/DejaVuSans.ttf");
    }

    private static InputStream open(String file) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(file);
    }

    public boolean has(int codePoint) {
        return letters.getGlyphId(codePoint) != 0;
    }

    public double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> glyph(letter).advance()).sum() * size;
    }

    /** @return the outlines of a text that begins at a point of its base line */
    GeneralPath outline(String text, double x, double y, double size) {
        var outline = new GeneralPath();
        var at = x;
        for (var letter : text.codePoints().toArray()) {
            var glyph = glyph(letter);
            outline.append(
                    new AffineTransform(size, 0, 0, -size, at, y).createTransformedShape(glyph.outline()), false);
            at += glyph.advance() * size;
        }
        return outline;
    }

    /** @return the lines of a text none of which is wider, broken between words, and within one only where it alone is wider */
    List<String> wrap(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            var rest = word;
            while (width(rest, size) > width && rest.length() > 1) {
                var fits = fitting(rest, size, width);
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                lines.add(rest.substring(0, fits) + "-");
                rest = rest.substring(fits);
            }
            if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** @return how many letters of a word that is too wide fit with a hyphen, up to the end of a syllable where one fits */
    private int fitting(String word, double size, double width) {
        var fits = word.length() - 1;
        while (fits > 1 && width(word.substring(0, fits) + "-", size) > width) {
            fits--;
        }
        var most = fits;
        return Syllables.breaks(word).stream()
                .filter(at -> at <= most)
                .reduce((one, later) -> later)
                .orElse(most);
    }

    private Glyph glyph(int letter) {
        return glyphs.computeIfAbsent(letter, this::read);
    }

    private synchronized Glyph read(int letter) {
        try {
            var id = letters.getGlyphId(letter);
            var data = font.getGlyph().getGlyph(id);
            var outline = data == null ? new GeneralPath() : data.getPath();
            outline.transform(AffineTransform.getScaleInstance(1.0 / unit, 1.0 / unit));
            return new Glyph((double) font.getAdvanceWidth(id) / unit, outline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
