-- Proposals of the analysts how to put right what a finding says, and what became of them.

create table proposal (
    id               uuid primary key,
    run_id           uuid not null references analysis_run,
    -- the hash of the finding, the same in every run that finds the same: a proposal belongs to the weakness, not to the run
    finding_id       text not null check (finding_id ~ '^[0-9a-f]{64}$'),
    rule             text not null,
    ruleset          text not null,
    plan_id          uuid not null references plan,
    -- KATO code, null for the republic; the region of a plan never changes, and the report of a run asks for it by row
    region           text,
    -- the edition the finding was on; what puts it right is a later one
    plan_edition     int  not null check (plan_edition > 0),
    -- row and line of the measure; null when the finding is about the plan as a whole
    measure_id       uuid,
    line_id          uuid,
    text             jsonb not null,
    addressee        text not null,
    status           text not null check (status in ('DRAFT', 'SENT', 'ACCEPTED', 'REJECTED', 'APPLIED')),
    -- whoever wrote or sent it does not decide on it
    authors          jsonb not null,
    created_at       timestamptz not null,
    sent_on          date,
    decided_on       date,
    reason           text check (length(reason) between 1 and 4000),
    applied_on       date,
    applied_edition  int,
    -- row of the changed measure in that edition; of the edition before when the measure was struck out
    applied_measure  uuid,
    applied_change   text check (applied_change in ('ADDED', 'REMOVED', 'CHANGED')),
    version          bigint not null,
    check ((measure_id is null) = (line_id is null)),
    check ((sent_on is null) = (status = 'DRAFT')),
    check ((decided_on is null) = (status in ('DRAFT', 'SENT'))),
    -- a body that turns a proposal down says why
    check (status <> 'REJECTED' or reason is not null),
    check ((status = 'APPLIED') = (applied_on is not null)),
    check ((applied_on is null) = (applied_edition is null)),
    check ((applied_on is null) = (applied_measure is null)),
    check ((applied_on is null) = (applied_change is null)),
    check (applied_edition > plan_edition)
);
-- At most one proposal on a finding is under way; after a rejection, or when an applied one did not help, another may follow.
create unique index proposal_under_way on proposal (finding_id) where status in ('DRAFT', 'SENT', 'ACCEPTED');
-- Findings show what became of them.
create index proposal_of_finding on proposal (finding_id, id);
create index proposal_of_run on proposal (run_id, id);
create index proposal_of_plan on proposal (plan_id, id);
create index proposal_to_body on proposal (addressee, id);
-- The next run over the same plan is looked for by the plan.
create index analysed_plan_of_plan on analysed_plan (plan_id, run_id);
