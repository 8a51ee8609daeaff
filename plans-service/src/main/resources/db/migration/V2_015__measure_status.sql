-- What has become of a measure, as of a day, and the acts that took measures off control.

create table measure_off_control (
    -- the row that brought the measure in stands for its line, as in report
    line_id     uuid primary key references measure (id),
    plan_id     uuid not null references plan,
    off_on      date not null,
    act         jsonb not null,
    reason      text not null,
    recorded_at timestamptz not null
);

-- The rule itself, for lists that filter by it; MeasureProgress says the same in Java, and a test holds the two together.
create function measure_status_of(
    term_from date, term_to date, plan_from date, off_on date, claim text, done_on date, on_day date)
returns text language sql immutable parallel safe as $$
    select case
        when off_on <= on_day then 'OFF_CONTROL'
        when claim = 'DONE' then case when done_on > term_to then 'DONE_LATE' else 'DONE' end
        when claim = 'NOT_DONE' then 'NOT_DONE'
        when term_to < on_day then 'NOT_DONE'
        when claim = 'IN_PROGRESS' or coalesce(term_from, plan_from) <= on_day then 'IN_PROGRESS'
        else 'NOT_DUE'
    end
$$;

-- The same for a line, from what had been accepted on that day; the last word goes by the period it is about.
create function measure_status(of_line uuid, term_from date, term_to date, plan_from date, on_day date)
returns text language sql stable parallel safe as $$
    select measure_status_of(
        term_from, term_to, plan_from,
        (select o.off_on from measure_off_control o where o.line_id = of_line),
        word.claim, word.done_on, on_day)
    from (select 1) as one
    left join lateral (
        select r.claim, r.done_on from report r
        where r.line_id = of_line and r.status = 'ACCEPTED' and r.accepted_on <= on_day
        order by r.period_to desc, r.accepted_on desc, r.id desc limit 1) as word on true
$$;
