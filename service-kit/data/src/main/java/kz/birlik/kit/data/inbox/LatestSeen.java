package kz.birlik.kit.data.inbox;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.Sql;

/** Tells a handler whether an event is news or a latecomer, so that an older event never overwrites a newer one. */
@ApplicationScoped
public class LatestSeen {

    private static final String ADVANCE = """
            insert into inbox_latest (handler, fact, subject, sequence) values (?, ?, ?, ?)
            on conflict (handler, fact, subject) do update set sequence = excluded.sequence
            where inbox_latest.sequence < excluded.sequence""";

    private final DataSource database;

    LatestSeen(DataSource database) {
        this.database = database;
    }

    /**
     * @param fact what the follower copies from these events; types that tell of the same fact share it ("status"), types
     *     that tell of different ones do not hide each other
     * @return false when a later event of the same fact and subject was taken in already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNews(EventHandler handler, String fact, ReceivedEvent event) {
        try (var connection = database.getConnection()) {
            return Sql.update(connection, ADVANCE, handler.name(), fact, event.subject(), event.sequence()) == 1;
        } catch (SQLException e) {
            throw Sql.failure("The sequence of %s was not compared".formatted(event.subject()), e);
        }
    }
}
