-- Our own copy of the concepts we carry out, from the events of concept-service. No foreign key leads here from measures:
-- a copy follows another service and may be replaced, a measure must not fail for it.

create table followed_concept (
    id            uuid primary key,
    -- unknown of a concept whose repeal came before the event that it is in force
    code          text,
    title         jsonb,
    sphere        text,
    edition       int  not null,
    status        text not null check (status in ('IN_FORCE', 'REPEALED')),
    in_force_from date,
    in_force_to   date,
    approval_act  jsonb,
    amendments    jsonb not null default '[]',
    repeal        jsonb
);

create table followed_direction (
    id            uuid primary key,
    concept_id    uuid not null references followed_concept on delete cascade,
    number        text not null,
    title         jsonb not null,
    provision_ids jsonb not null,
    position      int  not null
);
create index followed_direction_of_concept on followed_direction (concept_id, position);

create table followed_task (
    id            uuid primary key,
    concept_id    uuid not null references followed_concept on delete cascade,
    direction_id  uuid not null,
    number        text not null,
    title         jsonb not null,
    provision_ids jsonb not null,
    position      int  not null
);
create index followed_task_of_concept on followed_task (concept_id, position);

create table followed_indicator (
    id               uuid primary key,
    concept_id       uuid not null references followed_concept on delete cascade,
    direction_id     uuid,
    task_id          uuid,
    name             jsonb not null,
    unit             text not null,
    baseline         jsonb,
    targets          jsonb not null,
    responsible_body text,
    position         int not null
);
create index followed_indicator_of_concept on followed_indicator (concept_id, position);
