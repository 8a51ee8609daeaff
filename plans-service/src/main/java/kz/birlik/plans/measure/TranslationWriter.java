package kz.birlik.plans.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.kit.text.LocalizedText;

/** Adds the words of a twin to measures in batches; what is there is never overwritten, whatever came in between. */
@ApplicationScoped
public class TranslationWriter {

    private static final String FILLED = "%1$s = nullif(coalesce(?::jsonb, '{}') || coalesce(%1$s, '{}'), '{}')";
    private static final String MEASURE = "update measure set "
            + String.join(
                    ", ",
                    List.of(
                            FILLED.formatted("title"),
                            FILLED.formatted("completion_form"),
                            FILLED.formatted("term_wording"),
                            FILLED.formatted("source"),
                            FILLED.formatted("indicator"),
                            FILLED.formatted("direction")))
            + ", version = version + 1 where id = ?";
    private static final String EXECUTOR =
            "update measure_executor set name = ?::jsonb || name where measure_id = ? and position = ?";
    private static final String INDICATOR =
            "update measure_indicator set name = ?::jsonb || name where measure_id = ? and id = ?";

    private final DataSource database;
    private final ObjectMapper json;

    TranslationWriter(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void write(List<MeasureTranslation> translations) {
        try (var connection = database.getConnection()) {
            write(connection, translations);
        } catch (SQLException e) {
            throw new IllegalStateException("The translations of a plan were not written", e);
        }
    }

    private void write(Connection connection, List<MeasureTranslation> translations) throws SQLException {
        try (var measures = connection.prepareStatement(MEASURE);
                var executors = connection.prepareStatement(EXECUTOR);
                var indicators = connection.prepareStatement(INDICATOR)) {
            for (var words : translations) {
                add(
                        measures,
                        text(words.title()),
                        text(words.completionForm()),
                        text(words.term()),
                        text(words.source()),
                        text(words.indicator()),
                        text(words.direction()),
                        words.measure());
                for (var name : words.executors().entrySet()) {
                    add(executors, text(name.getValue()), words.measure(), name.getKey());
                }
                for (var name : words.indicators().entrySet()) {
                    add(indicators, text(name.getValue()), words.measure(), name.getKey());
                }
            }
            measures.executeBatch();
            executors.executeBatch();
            indicators.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private String text(LocalizedText words) {
        try {
            return words == null ? null : json.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A text cannot be written as JSON", e);
        }
    }
}
