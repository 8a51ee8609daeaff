-- The events a handler has taken in. The row is written in the transaction of the effect: redelivery finds it, and the
-- effect happens once. Rows are kept: topics keep every event for ever, so any of them may come again.
create table inbox_event (
    handler     text        not null,
    event_id    uuid        not null,
    type        text        not null,
    received_at timestamptz not null default now(),
    primary key (handler, event_id)
);

-- The highest sequence taken in, per fact a handler keeps a copy of: an older event never overwrites a newer one.
create table inbox_latest (
    handler  text   not null,
    fact     text   not null,
    subject  text   not null,
    sequence bigint not null,
    primary key (handler, fact, subject)
) with (fillfactor = 70);

-- Records that could not be taken in, whole, so that an operator can replay them once the cause is gone.
create table dead_letter (
    id             uuid primary key,
    handler        text        not null,
    topic          text        not null,
    partition      integer     not null,
    record_offset  bigint      not null,
    record_key     text,
    headers        jsonb       not null,
    payload        bytea,
    event_id       text,
    type           text,
    subject        text,
    reason         text        not null,
    attempts       integer     not null,
    died_at        timestamptz not null,
    replays        integer     not null default 0,
    replayed_at    timestamptz,
    replay_failure text,
    constraint dead_letter_record unique (handler, topic, partition, record_offset)
);

create index dead_letter_open on dead_letter (id) where replayed_at is null;
