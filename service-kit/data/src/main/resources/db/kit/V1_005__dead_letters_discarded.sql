-- What will never be readable is closed by an administrator with a reason; it stays in the table, as what was given up.

alter table dead_letter
    add column discarded_at timestamptz,
    add column discard_reason text,
    add constraint dead_letter_discard_has_reason check ((discarded_at is null) = (discard_reason is null)),
    add constraint dead_letter_closed_once check (replayed_at is null or discarded_at is null);

drop index dead_letter_open;
create index dead_letter_open on dead_letter (id) where replayed_at is null and discarded_at is null;
