package kz.birlik.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The last line of a benchmark, for people and scripts: {@code RESULT name=1.25 other=3}; a dot, no unit. */
final class Result {

    private final Map<String, String> figures = new LinkedHashMap<>();

    Result with(String name, long value) {
        figures.put(name, Long.toString(value));
        return this;
    }

    /** Rounded to three decimals. */
    Result with(String name, double value) {
        figures.put(
                name,
                BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toPlainString());
        return this;
    }

    String line() {
        return figures.entrySet().stream()
                .map(figure -> figure.getKey() + "=" + figure.getValue())
                .collect(Collectors.joining(" ", "RESULT ", ""));
    }
}
