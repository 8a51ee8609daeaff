-- Reports on the execution of measures: one for each line of a plan and period, over all editions.

create table report (
    id                 uuid primary key,
    plan_id            uuid not null references plan,
    -- the row that brought the measure in stands for the line; later editions share its id as their line_id
    line_id            uuid not null references measure (id),
    lead_body          text,
    period_key         text not null check (length(period_key) <= 20),
    period_from        date not null,
    period_to          date not null check (period_to >= period_from),
    executor_due       date not null,
    collector_due      date not null check (collector_due >= executor_due),
    status             text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    claim              text check (claim in ('IN_PROGRESS', 'DONE', 'NOT_DONE')),
    done_on            date check (done_on is null or claim = 'DONE'),
    text               jsonb,
    -- exact, hundreds of tenge
    actual_cost        numeric(15, 1) check (actual_cost >= 0),
    indicator_values   jsonb not null default '[]',
    people             bigint check (people >= 0),
    events             bigint check (events >= 0),
    -- subjects of the identity provider, never shown: whoever wrote or submitted it may not accept it
    authors            jsonb not null,
    first_submitted_on date,
    submitted_on       date,
    accepted_on        date,
    returned_on        date,
    return_reason      text,
    created_at         timestamptz not null,
    version            bigint not null,
    -- the second of two that begin the same report fails here, whatever each of them saw
    unique (line_id, period_key),
    check (status = 'DRAFT' or submitted_on is not null),
    -- what lies with the executor may be unfinished
    check (status in ('DRAFT', 'RETURNED') or claim is not null),
    check (status in ('DRAFT', 'RETURNED') or claim <> 'DONE' or done_on is not null),
    check ((status = 'ACCEPTED') = (accepted_on is not null)),
    check (status <> 'RETURNED' or (returned_on is not null and return_reason is not null))
);
-- The list of one plan, in the order of its cursor.
create index report_of_plan on report (plan_id, id);
-- What is still open, which is what collectors ask for; accepted reports, which are nearly all, stay out of it.
create index report_open on report (id) where status <> 'ACCEPTED';
-- "The last accepted word on a measure": what its status is computed from.
create index report_accepted on report (line_id, period_to desc) where status = 'ACCEPTED';
