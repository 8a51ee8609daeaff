-- Who did what, when and by which law. Append-only: the trigger refuses changes by anyone, the owner of the schema included.
create table audit_entry (
    id             uuid primary key,
    action         text        not null,
    aggregate_type text        not null,
    aggregate_id   text        not null,
    business_time  timestamptz not null,  -- by the business clock, which terms run by
    recorded_at    timestamptz not null,  -- by the real clock
    actor          text,                  -- subject of the token; null when the system itself acted
    actor_name     text,
    actor_roles    text[]      not null,
    actor_body     text,
    actor_region   text,
    legal_basis    text,
    details        jsonb       not null,
    request_id     text        not null
);

create index audit_entry_history on audit_entry (aggregate_type, aggregate_id, id); -- GET .../history, oldest first

create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();
