package kz.birlik.kit.data.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.kit.data.Sql;
import kz.birlik.kit.data.event.Correlation;
import kz.birlik.kit.http.Ids;
import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.time.BusinessClock;

/** Writes down who did what by which law, in the transaction of the act: no act without its entry, no entry without its act. */
@ApplicationScoped
public class Audit {

    private static final String INSERT = """
            insert into audit_entry (id, action, aggregate_type, aggregate_id, business_time, recorded_at,
                                     actor, actor_name, actor_roles, actor_body, actor_region,
                                     legal_basis, details, request_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Callers callers;
    private final BusinessClock clock;

    Audit(DataSource database, ObjectMapper json, Callers callers, BusinessClock clock) {
        this.database = database;
        this.json = json;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * @param action what was done, as a verb in the past: {@code concept-approved}
     * @param legalBasis article and act, or null where no law asks for the act
     * @param details what a reader of the history needs; no text of citizens, since entries are never removed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            String action, String aggregateType, Object aggregateId, String legalBasis, Map<String, ?> details) {
        var caller = callers.current();
        try (var connection = database.getConnection()) {
            Sql.update(
                    connection,
                    INSERT,
                    Ids.next(),
                    action,
                    aggregateType,
                    aggregateId.toString(),
                    clock.now(),
                    Instant.now(),
                    caller.subject(),
                    caller.name(),
                    caller.roles().stream().sorted().toArray(String[]::new),
                    caller.body(),
                    caller.region(),
                    legalBasis,
                    json.writeValueAsString(details == null ? Map.of() : details),
                    Correlation.current().id());
        } catch (SQLException e) {
            throw Sql.failure("%s of %s %s was not audited".formatted(action, aggregateType, aggregateId), e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Audit details must be writable as JSON", e);
        }
    }
}
