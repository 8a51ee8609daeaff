package kz.birlik.plans.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.postgresql.PGConnection;

/** Writes findings by COPY: a run of 100,000 measures finds several hundred thousand, and they are half of its time otherwise. */
@ApplicationScoped
class FindingCopy {

    private static final String COPY =
            "copy finding (run_id, position, id, rule, severity, counts, measure_ids, inputs, arithmetic, words) from stdin";

    private final DataSource database;
    private final JsonText json;

    FindingCopy(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = new JsonText(json);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID run, int firstPosition, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        var rows = new StringBuilder(findings.size() * 600);
        var position = firstPosition;
        for (var finding : findings) {
            rows.append(run).append('\t').append(position++);
            column(rows, finding.id());
            column(rows, finding.rule());
            column(rows, finding.severity().name());
            column(rows, json.write(finding.counts()));
            column(rows, json.write(finding.measureIds()));
            column(rows, finding.inputs());
            column(rows, finding.arithmetic());
            column(rows, json.write(finding.words()));
            rows.append('\n');
        }
        try (var connection = database.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(rows.toString()));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Findings of run %s were not kept".formatted(run), e);
        }
    }

    /** As the text format of COPY asks; a bare \N would be a null, and JSON writes none. */
    private static void column(StringBuilder rows, String text) {
        rows.append('\t');
        var written = 0;
        for (var at = 0; at < text.length(); at++) {
            var escaped = escaped(text.charAt(at));
            if (escaped != 0) {
                rows.append(text, written, at).append('\\').append(escaped);
                written = at + 1;
            }
        }
        rows.append(written == 0 ? text : text.substring(written));
    }

    /** @return what stands behind the backslash for that letter, or 0 when it stands for itself */
    private static char escaped(char letter) {
        return switch (letter) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
    }
}
