package kz.birlik.plans.planreport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of a chart leaves the sheet or lies on another text, however long the names and however many the values. */
class ChartsTest {

    private static final List<String> WORDS = List.of(
            "Қазақстандық",
            "біртектілікті",
            "және",
            "жалпыұлттық",
            "бірлікті",
            "нығайту",
            "по",
            "межэтнических",
            "отношений",
            "государственно-общественного",
            "обеспечение",
            "облысы",
            "г.");

    static Stream<Drawing> drawings() {
        return IntStream.range(0, 60).mapToObj(seed -> drawing(new Random(seed), seed));
    }

    private static Drawing drawing(Random lots, int seed) {
        return switch (seed % 3) {
            case 0 -> heatMap(lots);
            case 1 -> bars(lots);
            default -> timeline(lots);
        };
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noTextIsCutAndNoneLiesOnAnother(Drawing drawing) {
        var places = new ArrayList<Rectangle2D>();
        for (var mark : drawing.marks()) {
            if (mark instanceof Drawing.Label label && !label.text().isBlank()) {
                var place = Typeface.of(label.bold())
                        .outline(label.text(), label.left(), label.y(), label.size())
                        .getBounds2D();
                assertThat(new Rectangle2D.Double(-0.5, -0.5, drawing.width() + 1, drawing.height() + 1)
                                .contains(place))
                        .as("«%s» lies on the sheet", label.text())
                        .isTrue();
                assertThat(places).as("«%s» stands alone", label.text()).noneMatch(other -> other.intersects(place));
                places.add(place);
            }
        }
        assertThat(places).isNotEmpty();
    }

    @Test
    void theSameDrawingIsAPictureOfItsSize() throws IOException {
        var drawing = bars(new Random(7));
        var image = ImageIO.read(new ByteArrayInputStream(Painter.png(drawing)));

        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(drawing.width() * 3));
        assertThat(IntStream.range(0, image.getWidth() * image.getHeight())
                        .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                        .distinct()
                        .count())
                .as("letters have soft edges")
                .isGreaterThan(10);
    }

    private static Drawing heatMap(Random lots) {
        var columns = 1 + lots.nextInt(8);
        var rows = IntStream.rangeClosed(0, lots.nextInt(20))
                .mapToObj(row -> new HeatMap.Row(
                        words(lots, 3),
                        IntStream.range(0, columns)
                                .mapToObj(column -> {
                                    var part = lots.nextInt(101);
                                    return new HeatMap.Field(part / 100.0, part + "\u00A0%", null);
                                })
                                .toList()))
                .toList();
        var heads =
                IntStream.range(0, columns).mapToObj(column -> words(lots, 12)).toList();
        return HeatMap.of("h", "t", "d", words(lots, 9), heads, rows);
    }

    private static Drawing bars(Random lots) {
        var series = List.of(
                new BarChart.Series(words(lots, 3), Palette.BLUE), new BarChart.Series(words(lots, 3), Palette.AMBER));
        var rows = IntStream.rangeClosed(0, lots.nextInt(15))
                .mapToObj(row -> new BarChart.Row(
                        words(lots, 14),
                        series.stream()
                                .map(one -> {
                                    var value = BigDecimal.valueOf(lots.nextInt(2_000_000), 1);
                                    return new BarChart.Bar(one.colour(), value, value.toPlainString(), null);
                                })
                                .toList()))
                .toList();
        return BarChart.of("b", "t", "d", series, rows);
    }

    private static Drawing timeline(Random lots) {
        var series = List.of(
                new Timeline.Series(words(lots, 2), Palette.BLUE, true),
                new Timeline.Series(words(lots, 2), Palette.ORANGE, true),
                new Timeline.Series(words(lots, 2), Palette.LIGHT_BLUE, false));
        var most = lots.nextBoolean() ? 30 : 3_000;
        var months = IntStream.rangeClosed(0, lots.nextInt(24))
                .mapToObj(month -> new Timeline.Column(
                        2024 + month / 12,
                        "%02d".formatted(month % 12 + 1),
                        series.stream().map(one -> lots.nextInt(most)).toList(),
                        null))
                .toList();
        return Timeline.of("t", "t", "d", series, months);
    }

    private static String words(Random lots, int most) {
        return IntStream.rangeClosed(0, lots.nextInt(most))
                .mapToObj(word -> WORDS.get(lots.nextInt(WORDS.size())))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
