package kz.birlik.plans.analysis.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.indicator.YearValue;
import kz.birlik.plans.report.IndicatorValue;

/** Reads the columns that hold JSON; most of those that hold lists are empty. */
final class JsonColumns {

    private static final String EMPTY = "[]";

    private final ObjectReader texts;
    private final ObjectReader days;
    private final ObjectReader ids;
    private final ObjectReader yearValues;
    private final ObjectReader indicatorValues;

    JsonColumns(ObjectMapper json) {
        var exact = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        texts = exact.forType(LocalizedText.class);
        days = exact.forType(new TypeReference<List<LocalDate>>() {});
        ids = exact.forType(new TypeReference<List<UUID>>() {});
        yearValues = exact.forType(new TypeReference<List<YearValue>>() {});
        indicatorValues = exact.forType(new TypeReference<List<IndicatorValue>>() {});
    }

    LocalizedText text(String column) {
        return read(texts, column);
    }

    List<LocalDate> days(String column) {
        return list(days, column);
    }

    List<UUID> ids(String column) {
        return list(ids, column);
    }

    List<YearValue> yearValues(String column) {
        return list(yearValues, column);
    }

    List<IndicatorValue> indicatorValues(String column) {
        return list(indicatorValues, column);
    }

    static YearValue baseline(BigDecimal value, Integer year) {
        return value == null ? null : new YearValue(year, value);
    }

    private static <T> List<T> list(ObjectReader reader, String column) {
        return EMPTY.equals(column) ? List.of() : read(reader, column);
    }

    private static <T> T read(ObjectReader reader, String column) {
        try {
            return reader.readValue(column);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
