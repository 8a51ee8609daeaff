-- Plans, their editions and measures.

create table plan (
    id            uuid primary key,
    level         text not null check (level in ('REPUBLIC', 'REGION', 'DISTRICT')),
    region_kato   text check (region_kato ~ '^[0-9]{9}$'),
    owner_body    text not null,
    title         jsonb not null check (title ->> 'kk' is not null or title ->> 'ru' is not null),
    period_from   date not null,
    period_to     date not null check (period_to >= period_from),
    concept_id    uuid,
    -- the edition of the concept the plan was bound to; the concept may have moved on since
    concept_edition int,
    status        text not null check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REVIEW_REQUIRED', 'CLOSED')),
    edition       int  not null default 1 check (edition >= 1),
    approval_act  jsonb,
    approved_on   date,
    review_reason jsonb,
    measure_count int  not null,
    created_at    timestamptz not null,
    version       bigint not null,
    -- A republican plan has no region, the others need one.
    check ((level = 'REPUBLIC') = (region_kato is null)),
    check (status <> 'APPROVED' or (approval_act is not null and approved_on is not null)),
    check (status <> 'REVIEW_REQUIRED' or review_reason is not null)
);
-- The list is read by id (UUIDv7, so in order of making); the filters that narrow it most:
create index plan_of_region on plan (region_kato, id);
create index plan_of_concept on plan (concept_id, id);
-- About 21 plans a year: level, status, period and the words of the title are filtered on the rows, without an index.

-- A correction of a plan is a new edition of the whole table; measures belong to one edition.
create table plan_edition (
    plan_id    uuid not null references plan on delete cascade,
    number     int  not null check (number >= 1),
    import_id  uuid,
    valid_from date not null,
    created_at timestamptz not null,
    primary key (plan_id, number)
);

create table measure (
    id               uuid primary key,
    plan_id          uuid not null,
    edition          int  not null,
    -- order of the table as signed
    position         int  not null check (position >= 1),
    number           text check (length(number) <= 50),
    title            jsonb not null check (title ->> 'kk' is not null or title ->> 'ru' is not null),
    completion_form  text,
    term_raw         text,
    term_kind        text check (term_kind in ('ONCE', 'RANGE', 'QUARTER', 'MONTHLY', 'ANNUAL', 'CONTINUOUS')),
    term_from        date,
    term_to          date check (term_to >= term_from),
    due_dates        jsonb not null default '[]',
    cost_total       numeric(15, 1) check (cost_total >= 0),
    source           text,
    budget_programme text,
    indicator        text,
    direction        text,
    direction_id     uuid,
    task_id          uuid,
    indicator_ids    jsonb not null default '[]',
    source_row       int,
    version          bigint not null,
    foreign key (plan_id, edition) references plan_edition (plan_id, number) on delete cascade,
    -- the order of the list of measures, and what its cursor walks
    unique (plan_id, edition, position)
);

create table measure_executor (
    measure_id   uuid not null references measure on delete cascade,
    position     int  not null,
    name         text not null,
    body         text,
    by_agreement boolean not null,
    lead         boolean not null,
    primary key (measure_id, position)
);
-- "What is body X to do": looked up by body, and every executor that resolves has one.
create index measure_executor_of_body on measure_executor (body, measure_id) where body is not null;
-- The first named answers for the summary; two leads would answer for nothing.
create unique index measure_executor_one_lead on measure_executor (measure_id) where lead;

create table measure_cost (
    measure_id   uuid not null references measure on delete cascade,
    year         int  not null check (year between 1990 and 2100),
    -- exact, hundreds of tenge
    thousand_kzt numeric(15, 1) not null check (thousand_kzt >= 0),
    primary key (measure_id, year)
);
