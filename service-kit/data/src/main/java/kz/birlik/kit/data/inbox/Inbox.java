package kz.birlik.kit.data.inbox;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.Sql;

/** Gives each event its effect once: the row that remembers it and the effect are one transaction. */
@ApplicationScoped
class Inbox {

    // First the row, then the effect: a second delivery at the same time waits here and then finds the row.
    private static final String REMEMBER = """
            insert into inbox_event (handler, event_id, type) values (?, ?, ?)
            on conflict (handler, event_id) do nothing""";

    private final DataSource database;

    Inbox(DataSource database) {
        this.database = database;
    }

    /** @return false when the event had its effect before */
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean deliver(ReceivedEvent event, EventHandler handler) {
        if (!remember(event, handler)) {
            return false;
        }
        handler.on(event);
        return true;
    }

    private boolean remember(ReceivedEvent event, EventHandler handler) {
        try (var connection = database.getConnection()) {
            return Sql.update(connection, REMEMBER, handler.name(), event.id(), event.type()) == 1;
        } catch (SQLException e) {
            throw Sql.failure("Event %s was not entered into the inbox".formatted(event.id()), e);
        }
    }
}
