-- Concepts, their text, their rounds and their acts.
-- Both extensions are trusted: the owner of the database may create them.
create extension if not exists btree_gist; -- exclusion constraints over text and ranges of days
create extension if not exists pg_trgm;    -- the filter q of the list: part of a code or title

-- An act is named by type, number and date; it is stored once, however many concepts it touches.
create table act (
    id          uuid primary key,
    type        text not null,
    number      text not null,
    date        date not null,
    adilet_id   text,
    title       jsonb,
    recorded_at timestamptz, -- set when it was signed elsewhere and entered by an administrator
    source_url  text,
    follow_up   jsonb,
    constraint act_identity unique (type, number, date)
);

create table concept (
    id                    uuid primary key,
    version               bigint not null,
    code                  text   not null,
    title                 jsonb  not null,
    sphere                text   not null,
    period_from           date   not null,
    period_to             date   not null,
    approval_level        text,
    provenance            text   not null check (provenance in ('DRAFTED', 'RECORDED')),
    -- The stages still to come (proposal, agreement, submission) are added here when they are built.
    status                text   not null check (status in ('DRAFTING', 'PUBLIC_DISCUSSION', 'REVISION', 'APPROVED')),
    template_code         text,
    public_since          timestamptz,
    registered_at         timestamptz not null,
    approval_act_id       uuid references act,
    approved_on           date,
    approved_edition      integer,
    in_force_from         date,
    in_force_to           date,
    repealed_on           date,
    repeal_act_id         uuid references act,
    repeal_reason         text,
    successor_id          uuid references concept,
    in_force_announced_at timestamptz,
    repeal_announced_at   timestamptz,
    -- By the rules of Unicode whatever the database's own: Kazakh and Russian are found in any case.
    search_text           text not null generated always as (lower((
        code || ' ' || coalesce(title ->> 'kk', '') || ' ' || coalesce(title ->> 'ru', '') || ' ' || coalesce(title ->> 'en', '')
        ) collate "pg_c_utf8")) stored,
    constraint concept_code unique (code),
    constraint concept_approved_once unique (approval_act_id),
    constraint concept_period check (period_from <= period_to),
    constraint concept_in_force check ((status = 'APPROVED') = (in_force_from is not null and in_force_to is not null and approval_act_id is not null)),
    -- Half-open, so that one may end on the day the next begins. The law: never two of one sphere on one day.
    constraint concept_one_in_force exclude using gist (sphere with =, daterange(in_force_from, in_force_to, '[)') with &&)
        where (in_force_from is not null)
);

create index concept_search on concept using gin (search_text gin_trgm_ops);
create index concept_by_sphere on concept (sphere, id desc);
create index concept_by_status on concept (status, id desc);
create index concept_dates on concept (in_force_from, in_force_to); -- asOf and the statuses decided by dates
create index concept_successor on concept (successor_id) where successor_id is not null;
create index concept_repeal_act on concept (repeal_act_id) where repeal_act_id is not null;
-- What the announcing job reads: as small as what is still to come.
create index concept_to_announce on concept (in_force_from) where in_force_from is not null and in_force_announced_at is null;
create index concept_repeal_to_announce on concept (repealed_on) where repealed_on is not null and repeal_announced_at is null;

-- The office that answers for a concept can be dissolved mid-term: the owner is dated, with a successor.
create table concept_owner (
    id         uuid primary key,
    concept_id uuid not null references concept on delete cascade,
    body       text not null,
    valid_from date not null,
    valid_to   date,
    act_id     uuid references act,
    -- Deferred: the former owner's end and the next one's beginning are written one after the other.
    constraint concept_owner_one exclude using gist (concept_id with =, daterange(valid_from, valid_to, '[)') with &&)
        deferrable initially deferred
);

create index concept_owner_body on concept_owner (body, concept_id); -- an editor's own drafts

create table edition (
    id             uuid primary key,
    version        bigint  not null,
    concept_id     uuid    not null references concept,
    number         integer not null check (number > 0),
    kind           text    not null check (kind in ('NEW', 'PARTIAL', 'RESTATED')),
    status         text    not null check (status in ('DRAFT', 'PUBLISHED')),
    text_missing   boolean not null,
    amending       boolean not null, -- an act amended the concept by it
    created_at     timestamptz not null,
    published_on   date,
    act_id         uuid references act,
    act_item       text,
    effective_from date,
    effective_to   date,   -- when the amending act itself was repealed
    withdrawn_by   uuid references act,
    announced_at   timestamptz,
    constraint edition_number unique (concept_id, number),
    constraint edition_published check ((status = 'PUBLISHED') = (published_on is not null))
);

create unique index edition_one_draft on edition (concept_id) where status = 'DRAFT';
create index edition_act on edition (act_id) where act_id is not null;
create index edition_withdrawn on edition (withdrawn_by) where withdrawn_by is not null;
create index edition_to_announce on edition (effective_from) where amending and announced_at is null;

create table section (
    id         uuid primary key,
    version    bigint  not null,
    edition_id uuid    not null references edition,
    key        text    not null,
    position   integer not null,
    title      jsonb   not null,
    mandatory  boolean not null,
    changed_at timestamptz not null,
    constraint section_key unique (edition_id, key)
);

-- provision_id is the same in every edition; comments, tasks and the chain hold on to it.
create table provision (
    id           uuid primary key,
    section_id   uuid    not null references section on delete cascade,
    provision_id uuid    not null,
    position     integer not null,
    number       text    not null,
    text         jsonb   not null
);

create index provision_of_section on provision (section_id, position);
create index provision_everywhere on provision (provision_id);

-- What was published is what was discussed and approved: nobody changes it, a later version of this program included.
create function refuse_change_of_published_text() returns trigger language plpgsql as $$
declare
    touched uuid;
begin
    if tg_table_name = 'section' then
        touched := case when tg_op = 'DELETE' then old.edition_id else new.edition_id end;
    else
        select edition_id into touched from section where id = case when tg_op = 'DELETE' then old.section_id else new.section_id end;
    end if;
    if exists (select from edition where id = touched and status = 'PUBLISHED') then
        raise exception 'edition % is published and cannot change', touched using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger section_frozen before insert or update or delete on section
    for each row execute function refuse_change_of_published_text();
create trigger provision_frozen before insert or update or delete on provision
    for each row execute function refuse_change_of_published_text();

create function refuse_unpublishing() returns trigger language plpgsql as $$
begin
    if old.status = 'PUBLISHED' and (tg_op = 'DELETE' or new.status <> 'PUBLISHED' or new.number <> old.number
            or new.kind <> old.kind or new.concept_id <> old.concept_id or new.published_on <> old.published_on) then
        raise exception 'edition % is published and cannot change', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger edition_frozen before update or delete on edition
    for each row execute function refuse_unpublishing();

create table direction (
    id            uuid primary key,
    version       bigint not null,
    concept_id    uuid   not null references concept,
    number        text   not null,
    title         jsonb  not null,
    provision_ids jsonb  not null,
    constraint direction_number unique (concept_id, number)
);

create table task (
    id            uuid primary key,
    version       bigint not null,
    concept_id    uuid   not null references concept,
    direction_id  uuid   not null references direction,
    number        text   not null,
    title         jsonb  not null,
    provision_ids jsonb  not null,
    constraint task_number unique (concept_id, number)
);

create index task_of_direction on task (direction_id);

create table indicator (
    id               uuid primary key,
    version          bigint not null,
    concept_id       uuid   not null references concept,
    direction_id     uuid references direction,
    task_id          uuid references task,
    name             jsonb  not null,
    unit             text   not null,
    source           jsonb,
    baseline         jsonb,
    targets          jsonb  not null,
    responsible_body text   not null,
    constraint indicator_measures_one check (num_nonnulls(direction_id, task_id) <= 1)
);

create index indicator_of_concept on indicator (concept_id);

create table discussion_round (
    id               uuid primary key,
    version          bigint  not null,
    concept_id       uuid    not null references concept,
    number           integer not null,
    edition          integer not null,
    opens_on         date    not null,
    until            date    not null, -- published once, never recomputed
    min_working_days integer not null,
    legal_basis      text    not null,
    counted_days     jsonb   not null,
    closed_on        date,
    constraint discussion_round_number unique (concept_id, number),
    constraint discussion_round_dates check (opens_on <= until and closed_on > until)
);

create unique index discussion_round_one_open on discussion_round (concept_id) where closed_on is null;

-- What feedback-service tells us: completion reports and the working-day calendar.
create table discussion_report (
    discussion_id uuid primary key,
    concept_id    uuid not null,
    counts        jsonb not null,
    published_on  date not null
);

create table calendar_year (
    year    integer primary key,
    version bigint  not null,
    days    jsonb   not null
);
