package kz.birlik.plans.analysis.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.plans.measure.ClaimedStatus;

/** Reads the reports on some measures as they stood on a day. */
@ApplicationScoped
class ReportFactsTable {

    private static final String REPORTS = """
            select r.line_id, r.period_key, r.period_from, r.period_to, r.status = 'ACCEPTED' and r.accepted_on <= ?, r.claim, r.done_on,
                r.actual_cost, r.people, r.events, r.indicator_values,
                (select count(*) from evidence e where e.report_id = r.id and e.scan <> 'INFECTED')
            from measure m join report r on r.line_id = m.line_id
            where r.first_submitted_on <= ? and m.plan_id = ? and m.edition = ? and m.position > ? and m.position <= ?
            order by r.period_to, r.accepted_on, r.id""";

    private final JsonColumns json;

    ReportFactsTable(ObjectMapper json) {
        this.json = new JsonColumns(json);
    }

    /** @return by line those submitted by that day, in the order of their periods */
    Map<UUID, List<ReportFacts>> reports(Connection connection, MeasureFactsTable.Range range, LocalDate asOf)
            throws SQLException {
        var all = new HashMap<UUID, List<ReportFacts>>();
        try (var select = connection.prepareStatement(REPORTS)) {
            select.setObject(1, asOf);
            select.setObject(2, asOf);
            select.setObject(3, range.plan().id());
            select.setInt(4, range.plan().edition());
            select.setInt(5, range.after());
            select.setInt(6, range.last());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    all.computeIfAbsent(row.getObject(1, UUID.class), none -> new ArrayList<>(2))
                            .add(report(row));
                }
            }
        }
        return all;
    }

    private ReportFacts report(ResultSet row) throws SQLException {
        var claim = row.getString(6);
        return new ReportFacts(
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getBoolean(5),
                claim == null ? null : ClaimedStatus.valueOf(claim),
                row.getObject(7, LocalDate.class),
                row.getBigDecimal(8),
                row.getObject(9, Long.class),
                row.getObject(10, Long.class),
                json.indicatorValues(row.getString(11)),
                row.getInt(12));
    }
}
