-- When a plan is reported on: the lines of the schedule as the act writes them, counted from the end of each period.
-- The periods themselves are not kept: they follow from the lines and the life of the plan, which may be corrected.

create table report_schedule (
    plan_id   uuid primary key references plan on delete cascade,
    -- code of the body that accepts or returns; no foreign key, since a body may be registered again under its code
    collector text not null,
    recipient text,
    -- the shipped schedule the lines were copied from, for the reader only
    template  text,
    rules     jsonb not null check (jsonb_array_length(rules) > 0),
    version   bigint not null
);
