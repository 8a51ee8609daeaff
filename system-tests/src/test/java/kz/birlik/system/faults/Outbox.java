package kz.birlik.system.faults;

import java.util.Collection;

import kz.birlik.stack.Service;
import kz.birlik.stack.Suite;

/** The outbox of a service and who empties it, as the tables tell. */
final class Outbox {

    private final ServiceDatabase database;

    Outbox(Suite suite, Service service) {
        this.database = new ServiceDatabase(suite, service);
    }

    ServiceDatabase database() {
        return database;
    }

    long recorded(Collection<String> keys) {
        return database.number("select count(*) from outbox_event where aggregate_id = any (?)", keys);
    }

    long published(Collection<String> keys) {
        return recorded(keys) - unpublished(keys);
    }

    long unpublished(Collection<String> keys) {
        return database.number(
                "select count(*) from outbox_event where aggregate_id = any (?) and published_at is null", keys);
    }

    /** @return the process that holds the relay's lease, or 0; from the lock itself, not from what the holder wrote */
    long holder() {
        return database.number("""
                select split_part(relay.holder, '@', 1) from outbox_relay relay
                join pg_locks held on held.pid = relay.backend_pid and held.locktype = 'advisory' and held.granted""");
    }

    /** @return whether the relay has read rows since then and not come back to the database */
    boolean relayIsSendingSince(long microseconds) {
        return database.number("""
                        select count(*) from pg_stat_activity
                        where application_name like '%outbox-relay' and state = 'idle' and datname = current_database()
                          and query like 'select id, aggregate_id%'
                          and extract(epoch from query_start) * 1000000 > ?""", microseconds) == 1;
    }

    long now() {
        return database.number("select (extract(epoch from clock_timestamp()) * 1000000)::bigint");
    }
}
