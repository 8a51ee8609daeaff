package kz.birlik.kit.data.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.kit.data.Sql;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/** Reads the history of an aggregate, oldest act first; what a {@code /history} resource answers with. */
@ApplicationScoped
public class AuditTrail {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String OF_AGGREGATE = """
            select * from audit_entry
            where aggregate_type = ? and aggregate_id = ? and id > ?
            order by id limit ?""";

    private final DataSource database;
    private final ObjectMapper json;

    AuditTrail(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public Page<AuditEntry> of(String aggregateType, Object aggregateId, PageQuery query, UriInfo uri) {
        var rows = entries(aggregateType, aggregateId, query.afterId().orElse(BEFORE_ALL), query.fetch());
        return Page.of(
                rows,
                query,
                uri,
                entry -> entry,
                entry -> Cursor.of(entry.id()),
                () -> count(aggregateType, aggregateId));
    }

    private List<AuditEntry> entries(String aggregateType, Object aggregateId, UUID after, int limit) {
        try (var connection = database.getConnection()) {
            return Sql.list(connection, OF_AGGREGATE, this::read, aggregateType, aggregateId.toString(), after, limit);
        } catch (SQLException e) {
            throw Sql.failure("The history of %s %s was not read".formatted(aggregateType, aggregateId), e);
        }
    }

    private long count(String aggregateType, Object aggregateId) {
        var sql = "select count(*) from audit_entry where aggregate_type = ? and aggregate_id = ?";
        try (var connection = database.getConnection()) {
            return Sql.one(connection, sql, row -> row.getLong(1), aggregateType, aggregateId.toString())
                    .orElseThrow();
        } catch (SQLException e) {
            throw Sql.failure("The history of %s %s was not counted".formatted(aggregateType, aggregateId), e);
        }
    }

    private AuditEntry read(ResultSet row) throws SQLException {
        try {
            return new AuditEntry(
                    row.getObject("id", UUID.class),
                    row.getString("action"),
                    row.getString("aggregate_type"),
                    row.getString("aggregate_id"),
                    Sql.instant(row, "business_time"),
                    Sql.instant(row, "recorded_at"),
                    row.getString("actor"),
                    row.getString("actor_name"),
                    List.of((String[]) row.getArray("actor_roles").getArray()),
                    row.getString("actor_body"),
                    row.getString("actor_region"),
                    row.getString("legal_basis"),
                    json.readTree(row.getString("details")),
                    row.getString("request_id"));
        } catch (JsonProcessingException e) {
            throw new SQLException("Details of an audit entry are no JSON", e);
        }
    }
}
