-- Events leave a service by this table: written in the transaction of the change, sent by the relay (ADR 0010, 0011).
-- The columns are those a Debezium outbox router can be pointed at (table.field.*), should an installation prefer it.
create table outbox_event (
    id             uuid primary key,
    aggregate_type text        not null,
    aggregate_id   text        not null,  -- the record key: order is kept within it
    type           text        not null,
    payload        jsonb       not null,
    headers        jsonb       not null,  -- traceparent, correlationid
    position       bigint generated always as identity,
    sequence       bigint      not null check (sequence > 0),
    occurred_at    timestamptz not null,
    published_at   timestamptz,
    constraint outbox_event_sequence unique (aggregate_id, sequence)
);

-- What the relay reads, in the order of insertion; it stays as small as the backlog, however long rows are kept.
create unique index outbox_event_unpublished on outbox_event (position) where published_at is null;
-- What the cleaning job reads.
create index outbox_event_published on outbox_event (published_at) where published_at is not null;

-- One row per aggregate, locked until commit by whoever records an event of it: so numbers have no gaps (a rollback
-- gives its number back) and within one key the order of positions is the order of commits.
create table outbox_sequence (
    aggregate_id  text primary key,
    last_sequence bigint not null
) with (fillfactor = 70); -- room for updates in place: the one column that changes is in no index

create function outbox_wake_relay() returns trigger language plpgsql as $$
begin
    perform pg_notify('birlik_outbox', '');
    return null;
end $$;

-- A trigger and not code, so that a row inserted by hand wakes the relay too. Delivered on commit only.
create trigger outbox_event_inserted after insert on outbox_event
    for each statement execute function outbox_wake_relay();

-- Who holds the relay's advisory lock and when it was last seen alive: a holder that hangs can be shown the door.
create table outbox_relay (
    only_row        boolean primary key default true check (only_row),
    holder          text        not null,
    backend_pid     integer     not null,
    backend_started timestamptz not null,
    held_since      timestamptz not null,
    seen_at         timestamptz not null
);
