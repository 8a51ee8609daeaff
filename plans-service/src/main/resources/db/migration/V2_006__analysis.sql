-- Runs of the analysis and what they found. A run keeps which editions it read, so that it can be recomputed.

create table analysis_run (
    id           uuid primary key,
    status       text not null check (status in ('RUNNING', 'COMPLETED', 'FAILED')),
    ruleset      text not null,
    as_of        date not null,
    -- [{"planId", "edition"}], in the order asked
    plans        jsonb not null,
    requested_by text not null,
    created_at   timestamptz not null,
    completed_at timestamptz,
    measures_total int not null default 0,
    measures_done  int not null default 0,
    by_rule      jsonb not null default '{}',
    failure      text,
    version      bigint not null
);

create table finding (
    run_id      uuid not null references analysis_run on delete cascade,
    -- order within the run: by rule, then by the place of the measure; what the cursor walks
    position    int  not null,
    -- hash of ruleset, rule and inputs: the same in every run over the same inputs
    id          text not null check (id ~ '^[0-9a-f]{64}$'),
    rule        text not null,
    severity    text not null check (severity in ('LOW', 'MEDIUM', 'HIGH')),
    plan_ids    jsonb not null,
    measure_ids jsonb not null,
    inputs      jsonb not null,
    arithmetic  text not null,
    text        jsonb not null,
    primary key (run_id, position),
    unique (run_id, id)
);
-- Findings are read by rule within a run.
create index finding_of_rule on finding (run_id, rule, position);
