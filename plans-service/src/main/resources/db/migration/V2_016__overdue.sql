-- Which measures were told to be overdue for which period: the key makes each of them be told once, whatever restarts,
-- whatever the clock does and however many replicas look.

create table measure_overdue (
    line_id      uuid not null references measure (id),
    period_key   text not null,
    plan_id      uuid not null references plan,
    executor_due date not null,
    raised_at    timestamptz not null default now(),
    primary key (line_id, period_key)
);

-- Periods that were gone through to the end, so that a million measures are not looked at every minute.
create table overdue_sweep (
    plan_id      uuid not null references plan on delete cascade,
    period_key   text not null,
    -- a schedule that moves the day opens the period again
    executor_due date not null,
    primary key (plan_id, period_key, executor_due)
);

-- The business day a plan got its first schedule. Terms that had passed by then are history and nobody's failing.
alter table report_schedule add column set_on date not null default current_date;
alter table report_schedule alter column set_on drop default;
