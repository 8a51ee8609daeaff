-- Answers given under an Idempotency-Key, per caller and operation, kept a day. The row is inserted before the effect in
-- the same transaction, so a second request with the key waits for the first and then finds its answer.
create table idempotency_key (
    caller       text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       integer,
    headers      jsonb,
    body         text,
    created_at   timestamptz not null,
    primary key (caller, operation, key)
);

create index idempotency_key_age on idempotency_key (created_at); -- the cleaning job
