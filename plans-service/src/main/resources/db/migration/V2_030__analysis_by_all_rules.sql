-- The analysis by all rules. The rules of 2026.1 were rewritten before their first release, so what earlier drafts of them found is
-- worth nothing: it is made again by running the analysis again.
delete from analysis_run;

-- Plans that the chosen ones are only compared with: last year's of the same owners and the republic's.
alter table analysis_run add column compared jsonb not null default '[]';
alter table analysis_run alter column compared drop default;

-- A text in three languages a finding was most of what a run wrote; the words that fill the rule's text are enough.
alter table finding drop column text;
alter table finding drop column plan_ids;
alter table finding add column words jsonb not null;
-- By plan how much the finding weighs in its scores; 0 for a plan that is only named.
alter table finding add column counts jsonb not null;

-- What a run counted of each plan it judged; scores are made of this when they are read, so that a dismissal shows at once.
create table analysed_plan (
    run_id         uuid not null references analysis_run on delete cascade,
    plan_id        uuid not null,
    edition        int  not null,
    -- order of the list, and what its cursor walks
    position       int  not null,
    level          text not null,
    region         text,
    -- what findings are counted against, by name
    bases          jsonb not null,
    -- findings by rule, as they weigh in this plan
    found          jsonb not null,
    -- output, coverage, outcome and cost, apart
    figures        jsonb not null,
    -- by rule and reason how many measures could not be compared
    not_comparable jsonb not null,
    primary key (run_id, plan_id),
    unique (run_id, position)
);

-- Measures worded alike, as the run saw them.
create table alike_group (
    run_id   uuid not null references analysis_run on delete cascade,
    position int  not null,
    -- the smallest line among its members: the group keeps its name while that stays in it
    id       uuid not null,
    measures int  not null,
    plans    int  not null,
    members  jsonb not null,
    primary key (run_id, position),
    unique (run_id, id)
);

-- That somebody looked at a finding and let it be, with the reason. By the id of the finding, which is made of what it rests on: while
-- that stays the dismissal carries over to later runs, and once it changes the finding is back.
create table finding_dismissal (
    finding_id   text primary key check (finding_id ~ '^[0-9a-f]{64}$'),
    rule         text not null,
    reason       text not null check (length(reason) between 1 and 2000),
    dismissed_on date not null,
    -- false once it was taken back; the row stays so that versions go on
    active       boolean not null,
    version      bigint not null
);
