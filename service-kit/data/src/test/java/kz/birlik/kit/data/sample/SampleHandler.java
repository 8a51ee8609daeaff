package kz.birlik.kit.data.sample;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.data.Sql;
import kz.birlik.kit.data.inbox.EventHandler;
import kz.birlik.kit.data.inbox.LatestSeen;
import kz.birlik.kit.data.inbox.ReceivedEvent;

/** Writes each event down as it takes it in, without any care of its own for doubles: a double effect shows. */
@ApplicationScoped
public class SampleHandler implements EventHandler {

    private final AtomicBoolean cured = new AtomicBoolean();
    private final DataSource database;
    private final LatestSeen latest;

    SampleHandler(DataSource database, LatestSeen latest) {
        this.database = database;
        this.latest = latest;
    }

    public void poisonHurts(boolean hurts) {
        cured.set(!hurts);
    }

    @Override
    public String name() {
        return "samples";
    }

    @Override
    public boolean handles(String type) {
        return type.equals(SampleNoted.TYPE);
    }

    @Override
    public void on(ReceivedEvent event) {
        var noted = event.as(SampleNoted.class);
        try (var connection = database.getConnection()) {
            Sql.update(
                    connection,
                    "insert into sample_effect (sample_id, number, sequence) values (?, ?, ?)",
                    noted.sampleId(),
                    noted.number(),
                    event.sequence());
            if (latest.isNews(this, "text", event)) {
                Sql.update(connection, """
                        insert into sample_copy (sample_id, text) values (?, ?)
                        on conflict (sample_id) do update set text = excluded.text""", noted.sampleId(), noted.text());
            }
        } catch (SQLException e) {
            throw Sql.failure("sample", e);
        }
        if ("poison".equals(noted.text()) && !cured.get()) {
            throw new IllegalStateException("This text disagrees with me");
        }
    }
}
